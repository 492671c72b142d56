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

/** What of an answer is verified already: more lines and citations may follow, these stay as they are. */
export type AnswerSoFar = Pick<Answer, "language" | "text" | "citations">;

/** Is given every line as soon as it is let through, and the answer that ends with it. */
export type LineListener = (line: string, soFar: AnswerSoFar) => void;

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
 * beyond them is replaced by its clauses verbatim, or left out where it has none. Markers are numbered in the order of
 * their first use.
 */
export class Verification {
  readonly rejected: Rejection[] = [];
  readonly #numbers = new Map<string, { marker: number; passage: Passage }>();
  readonly #lines: string[] = [];

  constructor(
    private readonly language: LanguageCode,
    private readonly question: string,
    private readonly cityNames: readonly string[],
    private readonly onLine: LineListener = () => {},
  ) {}

  add(sentence: DraftSentence): void {
    const { sources } = sentence;
    const reasons =
      sources.length === 0
        ? unsourcedDisagreements(sentence, this.question)
        : disagreementsOf(sentence, this.language, this.cityNames);
    if (reasons.length > 0) this.reject(sentence.text, reasons);
    if (reasons.length > 0 && sources.length === 0) return;
    this.#pass(
      reasons.length === 0 ? sentence.text : sources.map(({ clause }) => clause.quote).join("；"),
      sources,
    );
  }

  /** Adds a sentence only if `check` finds nothing against it; says whether it did. */
  addIf(sentence: DraftSentence, check: () => readonly Disagreement[]): boolean {
    const reasons = [...disagreementsOf(sentence, this.language, this.cityNames), ...check()];
    if (reasons.length > 0) this.reject(sentence.text, reasons);
    else this.#pass(sentence.text, sentence.sources);
    return reasons.length === 0;
  }

  reject(sentence: string, reasons: readonly Disagreement[]): void {
    this.rejected.push({ sentence, reasons });
  }

  #pass(text: string, sources: readonly Passage[]): void {
    const markers = sources.map((passage) => {
      const known = this.#numbers.get(passage.clause.id) ?? { marker: this.#numbers.size + 1, passage };
      this.#numbers.set(passage.clause.id, known);
      return `[${known.marker}]`;
    });
    const line = withMarkers(withoutOwnMarkers(text), [...new Set(markers)].join(""));
    this.#lines.push(line);
    this.onLine(line, this.#soFar());
  }

  #soFar(): AnswerSoFar {
    const citations = [...this.#numbers.values()].map(
      ({ marker, passage }): Citation => ({ marker, ...passage }),
    );
    return { language: this.language, text: this.#lines.join("\n"), citations };
  }

  /** The answer of all lines that were let through; an `answer` that is left without a source becomes `no_answer`. */
  finish(kind: AnswerKind, mode: Answer["mode"], followUps: readonly string[]): VerifiedAnswer {
    const { rejected } = this;
    const { citations, ...said } = this.#soFar();
    const base = { ...said, mode, followUps };
    const [first, ...others] = citations;
    if (kind !== "answer") return { answer: { ...base, kind, citations }, rejected };
    if (first === undefined) return { answer: { ...base, kind: "no_answer", citations: [] }, rejected };
    const cited: NonEmpty<Citation> = [first, ...others];
    return { answer: { ...base, kind, citations: cited }, rejected };
  }
}

/** Verifies a draft whose sentences are all known. */
export function verify(
  draft: Draft,
  question: string,
  cityNames: readonly string[],
  onLine?: LineListener,
): VerifiedAnswer {
  const verification = new Verification(draft.language, question, cityNames, onLine);
  for (const sentence of draft.sentences) verification.add(sentence);
  return verification.finish(draft.kind, "extractive", draft.followUps);
}

/** A `[1]` that a document or a question holds itself is no marker: it is shown in full-width brackets. */
const withoutOwnMarkers = (text: string) => text.replace(/\[(\d+)\]/g, "［$1］");

/** Puts markers at the end of the sentence; inside the last cell where the line is a table row. */
function withMarkers(text: string, markers: string): string {
  if (markers === "") return text;
  const row = /\s*\|\s*$/.exec(text);
  return row === null ? `${text} ${markers}` : `${text.slice(0, row.index)} ${markers} |`;
}
