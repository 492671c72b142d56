import type { Answer, AnswerKind, Citation, DraftSentence, NonEmpty, Passage } from "../domain/answer.js";
import type { LanguageCode } from "../domain/language-code.js";
import { type Disagreement, findDisagreements } from "../language/agreement.js";
import { squeeze } from "../language/fold.js";
import { findQuantities } from "../language/quantities.js";
import { sourceLabel } from "./wording.js";

/** An answer before its sentences were held against their sources. */
export interface Draft {
  readonly kind: AnswerKind;
  readonly language: LanguageCode;
  /** Lines of the answer; a table's rows are lines too. */
  readonly sentences: readonly DraftSentence[];
  readonly followUps: readonly string[];
}

/** A sentence that was not let through, and why; kept on the receipt. */
export interface Rejection {
  readonly sentence: string;
  readonly reasons: readonly Disagreement[];
}

export interface VerifiedAnswer {
  readonly answer: Answer;
  readonly rejected: readonly Rejection[];
}

/** Public numbers that fixed sentences may name without a source. */
const hotlines = ["110", "119", "120", "12110", "12345", "12389", "96110", "12123"];

function disagreementsOf(
  sentence: DraftSentence,
  language: LanguageCode,
  cityNames: readonly string[],
): Disagreement[] {
  const { sources } = sentence;
  return findDisagreements({
    sentence: sentence.text,
    sources: sources.map(({ clause }) => clause.quote),
    knownCities: cityNames,
    allowedCities: sources.flatMap(({ document }) =>
      document.city === null ? [] : Object.values(document.city),
    ),
    allowedText: sources
      .map(
        ({ measure, document }) =>
          `${sourceLabel(measure, document, language)} ${document.title} ${document.issuedOn ?? ""}`,
      )
      .join("\n"),
    mayPromise: sources.every(({ document }) => document.kind === "measures"),
  });
}

/** A sentence without a source states nothing: it may hold no figure but a public hotline or one from the question. */
function unsourcedDisagreements(sentence: DraftSentence, question: string): Disagreement[] {
  const asked = findQuantities(question);
  return findQuantities(sentence.text)
    .filter(({ text, value, unit }) => {
      const isHotline = hotlines.includes(text.trim());
      return (
        !isHotline &&
        unit !== null &&
        !asked.some((other) => other.value === value) &&
        !squeeze(question).includes(squeeze(text))
      );
    })
    .map(({ text }) => ({ type: "number", detail: text }));
}

/**
 * The one door that every answer goes through. Each sentence is held against the clauses it cites; one that goes
 * beyond them is replaced by its clauses verbatim. Markers are numbered in the order of their first use. An
 * `answer` that is left without a source becomes `no_answer`.
 */
export function verify(draft: Draft, question: string, cityNames: readonly string[]): VerifiedAnswer {
  const rejected: Rejection[] = [];
  const numbers = new Map<string, { marker: number; passage: Passage }>();
  const lines: string[] = [];
  for (const sentence of draft.sentences) {
    const reasons =
      sentence.sources.length === 0
        ? unsourcedDisagreements(sentence, question)
        : disagreementsOf(sentence, draft.language, cityNames);
    if (reasons.length > 0) rejected.push({ sentence: sentence.text, reasons });
    if (reasons.length > 0 && sentence.sources.length === 0) continue;
    const text =
      reasons.length === 0 ? sentence.text : sentence.sources.map(({ clause }) => clause.quote).join("；");
    const markers = sentence.sources.map((passage) => {
      const known = numbers.get(passage.clause.id) ?? { marker: numbers.size + 1, passage };
      numbers.set(passage.clause.id, known);
      return `[${known.marker}]`;
    });
    lines.push(withMarkers(withoutOwnMarkers(text), [...new Set(markers)].join("")));
  }
  const citations = [...numbers.values()].map(({ marker, passage }): Citation => ({ marker, ...passage }));
  const base = {
    language: draft.language,
    mode: "extractive",
    text: lines.join("\n"),
    followUps: draft.followUps,
  } as const;
  const [first, ...others] = citations;
  if (draft.kind !== "answer") return { answer: { ...base, kind: draft.kind, citations }, rejected };
  if (first === undefined) return { answer: { ...base, kind: "no_answer", citations: [] }, rejected };
  const cited: NonEmpty<Citation> = [first, ...others];
  return { answer: { ...base, kind: "answer", citations: cited }, rejected };
}

/** A `[1]` that a document or a question holds itself is no marker: it is shown in full-width brackets. */
const withoutOwnMarkers = (text: string) => text.replace(/\[(\d+)\]/g, "［$1］");

/** Puts markers at the end of the sentence; inside the last cell where the line is a table row. */
function withMarkers(text: string, markers: string): string {
  if (markers === "") return text;
  const row = /\s*\|\s*$/.exec(text);
  return row === null ? `${text} ${markers}` : `${text.slice(0, row.index)} ${markers} |`;
}
