import type { LexicalIndex } from "./lexical-index.js";

/** The terms of a text, each once, and what they weigh together: the sum of their inverse document frequencies. */
export interface WeighedTerms {
  readonly terms: ReadonlySet<string>;
  readonly mass: number;
}

/** The terms of a question with what each of them weighs, looked up once for all texts that it is compared with. */
export interface AskedTerms {
  readonly weights: ReadonlyMap<string, number>;
  readonly mass: number;
}

export function ask(terms: Iterable<string>, index: LexicalIndex): AskedTerms {
  const weights = new Map<string, number>();
  let mass = 0;
  for (const term of terms) {
    if (weights.has(term)) continue;
    const weight = index.idf(term);
    weights.set(term, weight);
    mass += weight;
  }
  return { weights, mass };
}

export function weigh(terms: Iterable<string>, index: LexicalIndex): WeighedTerms {
  const { weights, mass } = ask(terms, index);
  return { terms: new Set(weights.keys()), mass };
}

/** Twice the weight that a question and a text share over what they weigh together (Dice): 1 for the same terms. */
export function overlap({ weights, mass }: AskedTerms, text: WeighedTerms): number {
  let shared = 0;
  for (const [term, weight] of weights) if (text.terms.has(term)) shared += weight;
  return diceOf(shared, mass, text.mass);
}

/** The same where the weight that both share is known already. */
export const diceOf = (shared: number, mass: number, otherMass: number): number =>
  (2 * shared) / (mass + otherMass || 1);
