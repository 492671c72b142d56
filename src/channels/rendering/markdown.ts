import type { AnswerBeginning } from "../../conversation/answer-view.js";
import { type Block, type Inline, readAnswer } from "./answer-text.js";
import { describeSource, type SourceLine, sourcesHeading } from "./sources.js";

/** A marker's place in the text (UTF-16 units, `end_index` exclusive) and the page that shows its clause. */
export interface UrlCitation {
  readonly type: "url_citation";
  readonly url_citation: {
    readonly start_index: number;
    readonly end_index: number;
    readonly url: string;
    /** Document, city and measure: some clients show nothing else. */
    readonly title: string;
  };
}

export interface MarkdownAnswer {
  readonly text: string;
  readonly annotations: UrlCitation[];
}

const reference = (character: string) => `&#${character.codePointAt(0)};`;

/**
 * Text that no reader of Markdown takes for markup. Character references instead of backslashes, since chat clients
 * read `\[` and `\(` as the beginning of a formula. An address loses what makes it clickable.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/&(?=[#\w])/g, "&amp;")
    .replace(/[\\`*_[\]<>|~$@^]|:(?=\/\/)|(?<=\bwww)\.|(?<=^\s*)(?:#|[-+=](?=[-+=\s]|$))/giu, reference)
    .replace(/(?<=^\s*\d{1,9})[.)](?=\s|$)/u, reference);

/** Writes text piece by piece and notes where each marker came to stand. */
class Writer {
  text = "";
  readonly annotations: UrlCitation[] = [];
  readonly #listed = new Set<number>();

  constructor(private readonly sources: ReadonlyMap<number, SourceLine & { readonly page: string }>) {}

  write(text: string): void {
    this.text += text;
  }

  /** `[1]`, as a link where the page has an address; what is cited under the answer only is noted there. */
  marker(n: number): void {
    const source = this.sources.get(n);
    if (source === undefined) return;
    const before = source.url === null ? "" : "[";
    const start_index = this.text.length + before.length;
    const marker = `[${n}]`;
    this.write(`${before}${marker}${source.url === null ? "" : `](${source.url})`}`);
    this.#listed.add(n);
    this.annotations.push({
      type: "url_citation",
      url_citation: {
        start_index,
        end_index: start_index + marker.length,
        url: source.url ?? source.page,
        title: `${source.place} · ${source.details}`,
      },
    });
  }

  /** In the list under the answer, where a marker of the text above is not noted a second time. */
  listMarker(n: number): void {
    if (this.#listed.has(n)) this.write(`[${n}]`);
    else this.marker(n);
  }

  inline(content: readonly Inline[]): void {
    for (const [at, run] of content.entries()) {
      const followsMarker = content[at - 1]?.kind === "marker";
      const precedesMarker = content[at + 1]?.kind === "marker";
      if (run.kind === "marker") this.marker(run.n);
      else if (run.kind === "bold" && run.text.trim() !== "") this.bold(run.text);
      else this.write(plain(run.text, followsMarker, precedesMarker));
    }
  }

  /** White space stands outside, or the stars would not be read as bold; nor are they surely beside other signs. */
  bold(text: string): void {
    const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    const escaped = escapeMarkdown(words);
    const isPlain = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su.test(escaped);
    this.write(isPlain ? `${before}**${escaped}**${after}` : `${before}${escaped}${after}`);
  }
}

/** Beside a marker, signs that would make it a link of another kind, a definition or an image are escaped too. */
function plain(text: string, followsMarker: boolean, precedesMarker: boolean): string {
  const escaped = escapeMarkdown(text);
  const opened = followsMarker ? escaped.replace(/^[(:]/, reference) : escaped;
  return precedesMarker ? opened.replace(/!$/, reference) : opened;
}

function writeBlock(writer: Writer, block: Block): void {
  if (block.kind === "table") {
    const row = (cells: readonly (readonly Inline[])[]) => {
      writer.write("|");
      for (const cell of cells) {
        writer.write(" ");
        writer.inline(cell);
        writer.write(" |");
      }
    };
    row(block.head);
    writer.write(`\n|${" --- |".repeat(block.head.length)}`);
    for (const cells of block.rows) {
      writer.write("\n");
      row(cells);
    }
    return;
  }
  if (block.kind === "item") writer.write(`${block.label} `);
  writer.inline(block.content);
}

/** An answer's lines; `sources` are those that it cites. */
function writeAnswer(beginning: AnswerBeginning, publicUrl: string | null) {
  const sources = new Map(
    beginning.citations.map((citation) => [
      citation.n,
      { ...describeSource(citation, beginning.lang, publicUrl), page: citation.url },
    ]),
  );
  const writer = new Writer(sources);
  let before: Block | null = null;
  for (const block of readAnswer(beginning)) {
    const isSameList = before?.kind === "item" && block.kind === "item";
    if (before !== null) writer.write(isSameList ? "\n" : "\n\n");
    writeBlock(writer, block);
    before = block;
  }
  return { writer, sources };
}

/**
 * An answer as Markdown with a readable list of its sources, and the markers' places as OpenAI's `url_citation`
 * annotations. Without a public address markers are no links and annotations carry the path on this server.
 */
export function renderMarkdown(view: AnswerBeginning, publicUrl: string | null): MarkdownAnswer {
  const { writer, sources } = writeAnswer(view, publicUrl);
  if (sources.size === 0) return { text: writer.text, annotations: writer.annotations };
  writer.write(`\n\n**${sourcesHeading(view.lang)}**\n`);
  for (const { n, place, details, quote, url } of sources.values()) {
    writer.write("\n- ");
    writer.listMarker(n);
    const head = escapeMarkdown(place);
    writer.write(url === null ? ` ${head}` : ` [${head || n}](${url})`);
    writer.write(` · ${escapeMarkdown(details)} · “${escapeMarkdown(quote)}”`);
  }
  return { text: writer.text, annotations: writer.annotations };
}

/**
 * What {@link renderMarkdown} will begin with when more lines have followed. A last line that may turn out to be a
 * table's first is held back.
 */
export function renderBeginning(beginning: AnswerBeginning, publicUrl: string | null): string {
  const { answer } = beginning;
  const last = answer.slice(answer.lastIndexOf("\n") + 1);
  const isOpen = /^\s*\|/.test(last) && readAnswer(beginning).at(-1)?.kind === "paragraph";
  const settled = isOpen ? answer.slice(0, -last.length) : answer;
  return writeAnswer({ ...beginning, answer: settled }, publicUrl).writer.text;
}
