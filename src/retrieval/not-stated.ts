import type { NotStatedQuestion } from "../domain/document.js";
import { tokenize } from "../language/tokens.js";
import { bound, type LexicalIndex } from "./lexical-index.js";
import { type NotStatedSignal, notStatedSignals } from "./signals.js";
import { dot, type VectorTable } from "./vector-index.js";

/** How near a question is to the nearest one that is known not to be answered; each between 0 and 1. */
export type Nearness = Readonly<Record<NotStatedSignal, number>>;

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

/** The questions that people ask and that documents are known not to answer. */
export class NotStatedQuestions {
  readonly #terms: readonly ReadonlySet<string>[];
  readonly #masses: readonly number[];

  /** `words` and `vectors` hold the questions in their order. */
  constructor(
    readonly all: readonly NotStatedQuestion[],
    private readonly words: LexicalIndex,
    private readonly vectors: VectorTable,
  ) {
    this.#terms = all.map(({ text }) => new Set(tokenize(text)));
    this.#masses = this.#terms.map((terms) => this.#mass(terms));
  }

  /** How near a question is to what each document is known not to answer, what none answers included. */
  nearest({ terms, vector, without }: Compared): (documentId: string) => Nearness {
    const byDocument = new Map<string | null, Record<NotStatedSignal, number>>();
    const raise = (position: number, name: NotStatedSignal, value: number) => {
      if (without?.has(position) === true) return;
      const document = this.all[position]?.documentId ?? null;
      const nearness = byDocument.get(document) ?? farFromAll();
      nearness[name] = Math.min(1, Math.max(nearness[name], value));
      byDocument.set(document, nearness);
    };
    const unique = new Set(terms);
    const mass = this.#mass(unique);
    const best = bound(this.words, terms);
    for (const { id, score } of this.words.search(terms, closeLookLimit)) {
      raise(id, "not stated words", score / best);
      raise(id, "not stated overlap", this.#overlap(unique, mass, id));
    }
    if (vector !== null)
      for (const position of this.all.keys())
        raise(position, "not stated vector", dot(this.vectors, position, vector));
    const everywhere = byDocument.get(null) ?? farFromAll();
    return (documentId) => {
      const own = byDocument.get(documentId) ?? everywhere;
      const nearness = farFromAll();
      for (const name of notStatedSignals) nearness[name] = Math.max(own[name], everywhere[name]);
      return nearness;
    };
  }

  /** Twice the weight that two questions share over what they weigh together (Dice). */
  #overlap(terms: ReadonlySet<string>, mass: number, position: number): number {
    let shared = 0;
    const other = this.#terms[position];
    for (const term of terms) if (other?.has(term) === true) shared += this.words.idf(term);
    return (2 * shared) / (mass + (this.#masses[position] ?? 0) || 1);
  }

  #mass(terms: Iterable<string>): number {
    let mass = 0;
    for (const term of terms) mass += this.words.idf(term);
    return mass;
  }
}
