import type { Measure, SourceDocument, Span } from "../domain/document.js";
import { closeUp } from "../language/fold.js";

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
    inferred: "（推断，原文未写明）",
    back: "返回提问",
    whole: "全文",
  },
  en: {
    issuer: "Issuer",
    city: "City",
    number: "Number",
    date: "Date",
    kind: "Kind",
    inferred: " (inferred)",
    back: "Back to questions",
    whole: "Whole text",
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

/** Text between two offsets with the cited part marked; line breaks inside sentences are closed up piece by piece. */
function markedText(text: string, part: Span, span: Span | null): string {
  const piece = (start: number, end: number) => escapeHtml(closeUp(text.slice(start, Math.max(start, end))));
  if (span === null || span.end <= part.start || span.start >= part.end) return piece(part.start, part.end);
  const start = Math.max(span.start, part.start);
  const end = Math.min(span.end, part.end);
  const id = span.start >= part.start ? ' id="cited"' : "";
  return `${piece(part.start, start)}<mark${id}>${piece(start, end)}</mark>${piece(end, part.end)}`;
}

/** The paragraphs between two offsets, told apart by the full stops before their line breaks. */
function paragraphs(text: string, part: Span): Span[] {
  const found: Span[] = [];
  let start = part.start;
  for (const match of text.slice(part.start, part.end).matchAll(/(?<=[。：；！？）])\s*\n\s*/gu)) {
    found.push({ start, end: part.start + match.index });
    start = part.start + match.index + match[0].length;
  }
  found.push({ start, end: part.end });
  return found.filter(({ start: from, end }) => text.slice(from, end).trim() !== "");
}

function measureSection(text: string, measure: Measure, span: Span | null, lead: string): string {
  const body = paragraphs(text, measure)
    .map((part) => `<p>${markedText(text, part, span)}</p>`)
    .join("\n");
  return `${lead}<section id="m${escapeHtml(measure.id)}" aria-label="${escapeHtml(`${measure.id} ${measure.title}`)}">${body}</section>`;
}

/** A page that shows a document by its measures, the cited span marked. Holds no script. */
export function renderSourcePage({ document, span, language, embedded }: SourcePageInput): string {
  const { meta, text, measures } = document;
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
  const notes = meta.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join("");
  let chapter = "";
  const sections = measures.map((measure) => {
    const heading = measure.chapters.at(-1) ?? "";
    const isNew = heading !== chapter && measure.numbered;
    chapter = measure.numbered ? heading : chapter;
    return measureSection(
      text,
      measure,
      span,
      isNew && heading !== "" ? `<h2>${escapeHtml(closeUp(heading))}</h2>` : "",
    );
  });
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(meta.title)} · 有据 Youju</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/source.css">
</head>
<body${embedded ? ' class="embedded"' : ""}>
${embedded ? "" : `<header class="bar"><a href="/">← ${words.back}</a></header>`}
<main>
<h1>${escapeHtml(meta.title)}</h1>
<dl>${facts}</dl>
${notes}
<article lang="zh-CN">
${sections.join("\n")}
</article>
</main>
</body>
</html>
`;
}
