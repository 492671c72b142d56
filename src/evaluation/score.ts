import type { Answer, AnswerKind, Passage } from "../domain/answer.js";
import type { SourceDocument } from "../domain/document.js";
import { detectLanguage } from "../language/detect.js";
import { documentAliases, type QuestionItem } from "./question-file.js";

/** What an item got right and wrong; `fullyRight` as contract section 6 defines it. */
export interface ItemScore {
  readonly item: QuestionItem;
  readonly answer: Answer;
  readonly fullyRight: boolean;
  readonly toThePoint: boolean;
  /** The conditions that failed. */
  readonly failures: readonly Failure[];
}

export type Failure = "kind" | "evidence" | "fact" | "forbidden" | "verbatim" | "unmarked" | "language";

const allowedKinds: Readonly<Record<QuestionItem["behavior"], readonly AnswerKind[]>> = {
  answer: ["answer"],
  correct: ["answer"],
  refuse: ["no_answer", "declined"],
  decline: ["declined", "no_answer"],
  clarify: ["clarify"],
  emergency: ["emergency"],
  fraud_warning: ["fraud_warning"],
};

/** Quotes beyond this many characters in one answer do not count (contract, section 6). */
const countedQuoteCharacters = 2000;
const pointCharacters = 300;

const normalise = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");

function containsFact(text: string, fact: string): boolean {
  const wanted = normalise(fact);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = /^\d/.test(wanted) && /\d/.test(text[at - 1] ?? "");
    const after = /\d$/.test(wanted) && /\d/.test(text[at + wanted.length] ?? "");
    if (!before && !after) return true;
  }
  return false;
}

function isForbidden(text: string, pattern: string): boolean {
  return pattern.startsWith("re:")
    ? new RegExp(pattern.slice(3), "iu").test(text)
    : containsFact(text, pattern);
}

interface SqueezedText {
  readonly text: string;
  /** How many characters of it stand before each place of the text as it was. */
  readonly before: Uint32Array;
}

/** Documents without white space, to compare spans across closed-up line breaks. They are few and asked for often. */
const squeezedDocuments = new Map<string, SqueezedText>();

function squeeze(document: string): SqueezedText {
  const known = squeezedDocuments.get(document);
  if (known !== undefined) return known;
  const before = new Uint32Array(document.length + 1);
  for (let at = 0; at < document.length; at++)
    before[at + 1] = (before[at] ?? 0) + (/\s/u.test(document[at] ?? "") ? 0 : 1);
  const squeezed = { text: document.replace(/\s+/gu, ""), before };
  squeezedDocuments.set(document, squeezed);
  return squeezed;
}

/** Whether a clause holds at least half of a piece of evidence. */
export function overlapsByHalf(
  citation: Passage,
  evidence: { doc: string; quote: string },
  texts: ReadonlyMap<string, string>,
): boolean {
  const id = documentAliases[evidence.doc] ?? evidence.doc;
  if (citation.document.id !== id) return false;
  const { text, before } = squeeze(texts.get(id) ?? "");
  const wanted = evidence.quote.replace(/\s+/gu, "");
  const at = text.indexOf(wanted);
  if (at < 0) return false;
  const start = before[citation.clause.start] ?? text.length;
  const end = before[citation.clause.end] ?? text.length;
  return Math.min(end, at + wanted.length) - Math.max(start, at) >= wanted.length / 2;
}

/** Lines of an answer that state something and carry no marker although the answer cites. */
function hasUnmarkedStatement(answer: Answer): boolean {
  return answer.text.split("\n").some((line) => /^(?:- \*\*|\| \*\*)/.test(line) && !/\[\d+\]/.test(line));
}

/** Scores one answer against its item. */
export function scoreItem(
  item: QuestionItem,
  answer: Answer,
  documents: readonly SourceDocument[],
): ItemScore {
  const texts = new Map(documents.map(({ meta, text }) => [meta.id, text]));
  const failures = new Set<Failure>();
  const kinds = item.kinds ?? allowedKinds[item.behavior];
  const byCases = item.behavior === "clarify" && answer.kind === "answer" && item.evidence.length > 0;
  if (!kinds.includes(answer.kind) && !byCases) failures.add("kind");
  let characters = 0;
  const counted = answer.citations.filter(({ clause }) => {
    characters += clause.quote.length;
    return characters <= countedQuoteCharacters;
  });
  const met = item.evidence.every((group) =>
    group.some((alternative) => counted.some((citation) => overlapsByHalf(citation, alternative, texts))),
  );
  if (!met) failures.add("evidence");
  const text = normalise(answer.text);
  if (!item.facts.every((group) => group.some((fact) => containsFact(text, fact)))) failures.add("fact");
  if (
    item.forbidden.some((pattern) => isForbidden(pattern.startsWith("re:") ? answer.text : text, pattern))
  ) {
    failures.add("forbidden");
  }
  const verbatim = answer.citations.every(({ clause, document }) => {
    const source = texts.get(document.id)?.slice(clause.start, clause.end) ?? "";
    return source.replace(/\s+/gu, "") === clause.quote.replace(/\s+/gu, "");
  });
  if (!verbatim) failures.add("verbatim");
  if (hasUnmarkedStatement(answer)) failures.add("unmarked");
  if (!speaks(answer, item.lang)) failures.add("language");
  const useful = answer.citations.filter((citation) =>
    item.evidence.flat().some((alternative) => overlapsByHalf(citation, alternative, texts)),
  );
  const quoted = answer.citations.reduce((sum, { clause }) => sum + clause.quote.length, 0);
  const concise =
    item.evidence.length === 0 ||
    (useful.length * 2 >= answer.citations.length && quoted <= pointCharacters * item.evidence.length);
  return {
    item,
    answer,
    fullyRight: failures.size === 0,
    toThePoint: failures.size === 0 && concise,
    failures: [...failures],
  };
}

/** Whether the answer is written in a language; Chinese names in brackets do not count against the others. */
function speaks(answer: Answer, language: QuestionItem["lang"]): boolean {
  if (/[\p{L}]/u.test(answer.text) === false) return false;
  const found = detectLanguage(answer.text.replace(/[（(][^）)]*[）)]/gu, ""));
  return (
    found === language ||
    (language === "zh-Hant" && answer.language === "zh-Hant") ||
    (language === "zh" && found === "zh-Hant")
  );
}
