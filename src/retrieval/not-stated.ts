import type { NotStatedQuestion } from "../domain/document.js";
import { tokenize } from "../language/tokens.js";
import { bound, type LexicalIndex } from "./lexical-index.js";
import { QueryLikelihood } from "./query-likelihood.js";
import { type NotStatedSignal, notStatedSignals } from "./signals.js";
import { largestDot, type VectorTable } from "./vector-index.js";
import { ask, overlap, type WeighedTerms, weigh } from "./weighed-terms.js";

/** How near a question is to the nearest one that is known not to be answered; each between 0 and 1. */
export type Nearness = Readonly<Record<NotStatedSignal, number>>;

/** By the document's id. */
export type NearestNotStated = (documentId: string) => Nearness;

/** A question as it is compared with others: its terms and, where there is an embedding, its vector. */
export interface Compared {
  readonly terms: readonly string[];
  readonly vector: readonly number[] | null;
  /** Positions of questions to leave out: a training question must not find itself. */
  readonly without?: ReadonlySet<number>;
}

/** How many questions are compared word by word. */
const closeLookLimit = 200;

const farFromAll = (): Record<NotStatedSignal, number> => ({
  "not stated words": 0,
  "not stated vector": 0,
  "not stated overlap": 0,
});

function raise(nearness: Record<NotStatedSignal, number>, name: NotStatedSignal, value: number): void {
  nearness[name] = Math.min(1, Math.max(nearness[name], value));
}

/** The questions that people ask and that documents are known not to answer. */
export class NotStatedQuestions {
  /** Of the questions that were compared before. */
  readonly #terms = new Map<number, WeighedTerms>();
  readonly #ofDocument = new Map<string | null, number[]>();
  readonly #groups: ReadonlyMap<string, number>;
  readonly #likelihood: QueryLikelihood;

  /** `words` and `vectors` hold the questions in their order. */
  constructor(
    readonly all: readonly NotStatedQuestion[],
    private readonly words: LexicalIndex,
    private readonly vectors: VectorTable,
  ) {
    for (const [position, { documentId }] of all.entries()) {
      const positions = this.#ofDocument.get(documentId);
      if (positions === undefined) this.#ofDocument.set(documentId, [position]);
      else positions.push(position);
    }
    const keys = all.map(({ documentId, measureId }) => `${documentId}#${measureId}`);
    this.#groups = new Map([...new Set(keys)].map((key, group) => [key, group]));
    const groupOf = Uint32Array.from(keys, (key) => this.#groups.get(key) ?? 0);
    this.#likelihood = new QueryLikelihood(words, groupOf, this.#groups.size);
  }

  /** How likely a question is among those that a measure is known not to answer, by the measure's key. */
  likelihoods({ terms, without }: Pick<Compared, "terms" | "without">): (measure: string) => number {
    const of = this.#likelihood.of(terms, without);
    return (measure) => {
      const group = this.#groups.get(measure);
      return group === undefined ? 0 : of(group);
    };
  }

  /** How near a question is to what each document is known not to answer, what none answers included. */
  nearest({ terms, vector, without }: Compared): NearestNotStated {
    const byDocument = new Map<string | null, Record<NotStatedSignal, number>>();
    const nearnessOf = (document: string | null) => {
      const nearness = byDocument.get(document) ?? farFromAll();
      byDocument.set(document, nearness);
      return nearness;
    };
    const asked = ask(terms, this.words);
    const best = bound(this.words, terms);
    for (const { id, score } of this.words.search(terms, closeLookLimit)) {
      if (without?.has(id) === true) continue;
      const nearness = nearnessOf(this.all[id]?.documentId ?? null);
      raise(nearness, "not stated words", score / best);
      raise(nearness, "not stated overlap", overlap(asked, this.#termsOf(id)));
    }
    // Of all questions only those of a document that is searched are looked at, and once for all its clauses.
    const compared = new Set<string | null>();
    const complete = (document: string | null) => {
      const nearness = nearnessOf(document);
      if (vector === null || compared.has(document)) return nearness;
      compared.add(document);
      const positions = (this.#ofDocument.get(document) ?? []).filter((at) => without?.has(at) !== true);
      raise(nearness, "not stated vector", largestDot(this.vectors, positions, vector));
      return nearness;
    };
    return (documentId) => {
      const own = complete(documentId);
      const everywhere = complete(null);
      const nearness = farFromAll();
      for (const name of notStatedSignals) nearness[name] = Math.max(own[name], everywhere[name]);
      return nearness;
    };
  }

  #termsOf(position: number): WeighedTerms {
    const known = this.#terms.get(position);
    if (known !== undefined) return known;
    const terms = weigh(tokenize(this.all[position]?.text ?? ""), this.words);
    this.#terms.set(position, terms);
    return terms;
  }
}
