import type { LexicalIndex } from "./lexical-index.js";

/** The terms of a text, each once, and what they weigh together: the sum of their inverse document frequencies. */
export interface WeighedTerms {
  readonly terms: ReadonlySet<string>;
  readonly mass: number;
}

export function massOf(terms: Iterable<string>, index: LexicalIndex): number {
  let mass = 0;
  for (const term of terms) mass += index.idf(term);
  return mass;
}

export function weigh(terms: Iterable<string>, index: LexicalIndex): WeighedTerms {
  const unique = new Set(terms);
  return { terms: unique, mass: massOf(unique, index) };
}

/** Twice the weight that two texts share over what they weigh together (Dice): 1 for the same terms. */
export function overlap(a: WeighedTerms, b: WeighedTerms, index: LexicalIndex): number {
  let shared = 0;
  for (const term of a.terms) if (b.terms.has(term)) shared += index.idf(term);
  return (2 * shared) / (a.mass + b.mass || 1);
}
