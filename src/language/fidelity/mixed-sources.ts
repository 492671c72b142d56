import { termsOf } from "./spoken-of.js";

const pieceEnd = /[,;。\n]|\.(?!\d)|\band\b|\bwhile\b/u;

/**
 * Of a sentence that cites several clauses: a piece that says of what one clause is about what only another says (“hotels
 * need no approval” where that ends for pawnshops). Null where one clause is cited.
 *
 * @param sources the clauses, or their renderings in the language of the sentence; folded
 */
export function findMixedSources(sentence: string, sources: readonly string[]): string | null {
  if (sources.length < 2) return null;
  const terms = sources.map(termsOf);
  for (const piece of sentence.split(pieceEnd)) {
    const own = [...termsOf(piece)].filter((term) => terms.some((other) => other.has(term)));
    const unlike = terms.map((each) => own.filter((term) => !each.has(term)));
    // Every clause lacks something that this piece says, and some clause holds it.
    if (own.length > 1 && unlike.every((lacking) => lacking.length > 0)) return piece.trim();
  }
  return null;
}
