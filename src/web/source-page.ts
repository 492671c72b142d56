import type { Measure, SourceDocument, Span } from "../domain/document.js";
import { closeUp, squeeze } from "../language/fold.js";

export interface SourcePageInput {
  readonly document: SourceDocument;
  /** The cited span, UTF-16 offsets into the document's text; null shows the document unmarked. */
  readonly span: Span | null;
  readonly language: "zh" | "en";
  /** True inside the panel beside an answer: the page header is left out. */
  readonly embedded: boolean;
}

const texts = {
  zh: {
    issuer: "发布单位",
    city: "城市",
    number: "文号",
    date: "日期",
    kind: "文种",
    inferred: "（城市系推断，原文未写明）",
    back: "返回提问",
    toCited: "跳到引用处",
    notes: "说明",
  },
  en: {
    issuer: "Issuer",
    city: "City",
    number: "Number",
    date: "Date",
    kind: "Kind",
    inferred: " (inferred; the source does not name it)",
    back: "Back to questions",
    toCited: "Go to the cited words",
    notes: "Notes",
  },
} as const;

const kinds = {
  zh: { measures: "措施", report: "工作汇报", news: "新闻报道" },
  en: { measures: "measures", report: "work report", news: "news text" },
} as const;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const blank = /\s/u;

/** A line break that follows a stop ends a paragraph. */
const afterStop = /(?<=[。：；！？）])\s*\n\s*/gu;
/** In a text without numbers a short line (addressee, signature, date) is a paragraph of its own as well. */
const afterStopOrShortLine = /(?<=[。：；！？）])\s*\n\s*|(?<=(?:^|\n)[^\n]{1,45})\n\s*/gu;

/** The offset in `closed` that has as many characters, white space apart, before it as `offset` has in `original`. */
function offsetInClosed(original: string, closed: string, offset: number): number {
  let left = original.slice(0, offset).replace(/\s+/gu, "").length;
  let position = 0;
  while (position < closed.length && (left > 0 || blank.test(closed.charAt(position)))) {
    if (!blank.test(closed.charAt(position))) left--;
    position++;
  }
  return position;
}

/** Writes the parts of one document's text, with the line breaks inside sentences closed up and the span marked. */
class MarkedText {
  #isMarked = false;

  constructor(
    private readonly text: string,
    private readonly span: Span | null,
  ) {}

  /** One paragraph, escaped. The first mark of the page carries the id that links lead to. */
  paragraph(part: Span): string {
    const original = this.text.slice(part.start, part.end);
    const closed = closeUp(original);
    const { span } = this;
    if (span === null || span.end <= part.start || span.start >= part.end) return escapeHtml(closed);
    const start = offsetInClosed(original, closed, Math.max(0, span.start - part.start));
    const end =
      span.end >= part.end ? closed.length : offsetInClosed(original, closed, span.end - part.start);
    const marked = closed.slice(start, end).trimEnd();
    if (marked === "") return escapeHtml(closed);
    const id = this.#isMarked ? "" : ' id="cited"';
    this.#isMarked = true;
    const after = closed.slice(start + marked.length);
    return `${escapeHtml(closed.slice(0, start))}<mark${id}>${escapeHtml(marked)}</mark>${escapeHtml(after)}`;
  }

  /** The paragraphs between two offsets, told apart by blank lines and by the stops before line breaks. */
  #split(part: Span, separator: RegExp): Span[] {
    const found: Span[] = [];
    let start = part.start;
    for (const match of this.text.slice(part.start, part.end).matchAll(separator)) {
      found.push({ start, end: part.start + match.index });
      start = part.start + match.index + match[0].length;
    }
    found.push({ start, end: part.end });
    return found.filter(({ start: from, end }) => this.text.slice(from, end).trim() !== "");
  }

  measure(measure: Measure): string {
    const body = this.#split(measure, measure.numbered ? afterStop : afterStopOrShortLine)
      .map((part) => `<p>${this.paragraph(part)}</p>`)
      .join("\n");
    const label = escapeHtml(closeUp(`${measure.id} ${measure.title}`));
    return `<section id="m${escapeHtml(measure.id)}" aria-label="${label}">${body}</section>`;
  }

  /** What stands between two measures: headings of chapters, the letterhead, captions. */
  between(part: Span, chapters: readonly string[]): string {
    const headings = new Set(chapters.map(squeeze));
    return this.#split(part, /\n\s*/gu)
      .map((line) => {
        const name = headings.has(squeeze(this.text.slice(line.start, line.end))) ? "h2" : "p";
        return `<${name}${name === "p" ? ' class="between"' : ""}>${this.paragraph(line)}</${name}>`;
      })
      .join("\n");
  }
}

/** The whole text: the measures in their order, and all that stands between them, so that nothing is left out. */
function articleOf({ text, measures }: SourceDocument, span: Span | null): string {
  const marked = new MarkedText(text, span);
  const parts: string[] = [];
  let position = 0;
  for (const measure of measures) {
    parts.push(marked.between({ start: position, end: measure.start }, measure.chapters));
    parts.push(marked.measure(measure));
    position = measure.end;
  }
  parts.push(marked.between({ start: position, end: text.length }, []));
  return parts.filter((part) => part !== "").join("\n");
}

/** A page that shows a document by its measures, the cited span marked. Holds no script. */
export function renderSourcePage({ document, span, language, embedded }: SourcePageInput): string {
  const { meta } = document;
  const words = texts[language];
  const rows: readonly (readonly [string, string | null])[] = [
    [words.issuer, meta.issuer],
    [
      words.city,
      meta.city === null
        ? null
        : (meta.city[language] ?? meta.city.zh) + (meta.cityInferred ? words.inferred : ""),
    ],
    [words.kind, kinds[language][meta.kind]],
    [words.number, meta.documentNumber],
    [words.date, meta.issuedOn],
  ];
  const facts = rows
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeHtml(value ?? "")}</dd></div>`)
    .join("");
  const noteList = meta.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("");
  const notes =
    noteList === "" ? "" : `<ul class="notes" aria-label="${words.notes}" lang="zh-CN">${noteList}</ul>`;
  const toCited = span === null ? "" : `<a href="#cited">${words.toCited} ↓</a>`;
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}"${embedded ? ' class="embedded"' : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(meta.title)} · 有据 Youju</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/source.css">
</head>
<body>
${embedded ? "" : `<header class="bar"><a href="/">← ${words.back}</a>${toCited}</header>`}
<main>
<h1 lang="zh-CN">${escapeHtml(meta.title)}</h1>
<dl>${facts}</dl>
${notes}
<article lang="zh-CN">
${articleOf(document, span)}
</article>
</main>
</body>
</html>
`;
}
