import type { Clause, DocumentMeta, Measure } from "./document.js";
import type { LanguageCode } from "./language-code.js";

export const answerKinds = [
  "answer",
  "no_answer",
  "clarify",
  "emergency",
  "fraud_warning",
  "declined",
  "smalltalk",
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** A clause that was found, with its document. */
export interface Passage {
  readonly clause: Clause;
  readonly measure: Measure;
  readonly document: DocumentMeta;
}

/** A passage, how well it fits the question, and which signals say so. */
export interface Hit extends Passage {
  /** What ranks it: the probability that it answers, as far as nearness tells. */
  readonly score: number;
  /** What decides between answer and “not stated”: the same in view of what the question asks for beyond it. */
  readonly support: number;
  readonly signals: Readonly<Record<string, number>>;
}

/** A marker of an answer and the span it stands for. */
export interface Citation extends Passage {
  /** The number in the marker: 1 for `[1]`. */
  readonly marker: number;
}

/** How a sentence was made; the verifier treats all alike. */
export type SentenceOrigin = "verbatim" | "curated" | "generated" | "structural";

/**
 * A sentence of an answer before markers are numbered. `sources` are the passages it is tied to;
 * a sentence that states nothing from a document (a lead, a hint whom to ask) has none.
 */
export interface DraftSentence {
  readonly text: string;
  readonly origin: SentenceOrigin;
  readonly sources: readonly Passage[];
}

export type NonEmpty<T> = readonly [T, ...T[]];

interface AnswerBase {
  readonly language: LanguageCode;
  readonly mode: "extractive" | "generated";
  /** Markdown; every factual sentence carries its markers. */
  readonly text: string;
  readonly followUps: readonly string[];
}

/** An answer of kind `answer` cannot exist without a citation; the type says so. */
export type Answer =
  | (AnswerBase & { readonly kind: "answer"; readonly citations: NonEmpty<Citation> })
  | (AnswerBase & { readonly kind: Exclude<AnswerKind, "answer">; readonly citations: readonly Citation[] });
