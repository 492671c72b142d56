import type { AnswerView } from "../../conversation/answer-view.js";

/** A run of an answer's line. `marker` stands for a citation that the answer really has; any other `[7]` is text. */
export type Inline =
  | { readonly kind: "text" | "bold"; readonly text: string }
  | { readonly kind: "marker"; readonly n: number };

export type Block =
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  /** `label` is `-` or the number with its dot, as written. */
  | { readonly kind: "item"; readonly label: string; readonly content: readonly Inline[] }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** Control characters, and those that turn the direction of writing, which could make a line read as another one. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const printable = (text: string): string => text.replace(unprintable, "");

/** A value of one line, whatever its source put into it. */
export const oneLine = (text: string): string => printable(text.replace(/\s+/gu, " ")).trim();

const tableRule = /^\|(?:\s*:?-{3,}:?\s*\|)+\s*$/;
const item = /^(-|\d{1,3}\.) +(?=\S)/;

function readInline(text: string, known: ReadonlySet<number>, kind: "text" | "bold" = "text"): Inline[] {
  const runs: Inline[] = [];
  for (const part of text.split(/(\*\*[^*]+\*\*|\[\d{1,9}\])/)) {
    const bold = /^\*\*([^*]+)\*\*$/.exec(part)?.[1];
    const n = Number(/^\[(\d+)\]$/.exec(part)?.[1]);
    if (bold !== undefined) for (const run of readInline(bold, known, "bold")) append(runs, run);
    else if (known.has(n)) append(runs, { kind: "marker", n });
    else if (part !== "") append(runs, { kind, text: part });
  }
  return runs;
}

/** Runs of one kind that follow each other are one: stars between them would be read as something else. */
function append(runs: Inline[], run: Inline): void {
  const last = runs.at(-1);
  if (last === undefined || last.kind === "marker" || run.kind !== last.kind) runs.push(run);
  else runs[runs.length - 1] = { kind: last.kind, text: last.text + run.text };
}

const readCells = (line: string, known: ReadonlySet<number>) =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => readInline(cell.trim(), known));

/**
 * The Markdown that the program writes — paragraphs of one line, lists, tables, `**bold**`, `[1]` — as blocks.
 * Everything else that looks like Markdown or HTML is text.
 */
export function readAnswer({ answer, citations }: Pick<AnswerView, "answer" | "citations">): Block[] {
  const known = new Set(citations.map(({ n }) => n));
  const lines = printable(answer).split("\n");
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? "").trim();
    if (line === "") continue;
    if (line.startsWith("|") && tableRule.test(lines[at + 1]?.trim() ?? "")) {
      const rows: Inline[][][] = [];
      for (at++; lines[at + 1]?.trim().startsWith("|"); at++)
        rows.push(readCells(lines[at + 1] ?? "", known));
      blocks.push({ kind: "table", head: readCells(line, known), rows });
      continue;
    }
    const label = item.exec(line)?.[1];
    blocks.push(
      label === undefined
        ? { kind: "paragraph", content: readInline(line, known) }
        : { kind: "item", label, content: readInline(line.replace(item, ""), known) },
    );
  }
  return blocks;
}

/** The answer's lines for a form without tables: a row becomes a list item, its cells one after the other. */
export function linesOf(view: Pick<AnswerView, "answer" | "citations">): Inline[][] {
  return readAnswer(view).flatMap((block) => {
    if (block.kind === "paragraph") return [[...block.content]];
    if (block.kind === "item") return [[text(`${block.label} `), ...block.content]];
    return block.rows.map((cells) => [
      text("- "),
      ...cells.flatMap((cell, column) => (column === 0 ? cell : [text(" — "), ...cell])),
    ]);
  });
}

const text = (words: string): Inline => ({ kind: "text", text: words });
