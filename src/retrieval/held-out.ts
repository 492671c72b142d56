import type { NotStatedQuestion } from "../domain/document.js";
import { fold } from "../language/fold.js";

/** Known questions are learned from in parts: one is kept from the embedding that the relevance model is learned with. */
export const parts = 3;

/** Decides by the question's own signs, so that a question falls into one part wherever it stands. */
function partOf(folded: string): number {
  let hash = 7;
  for (const character of folded) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % parts;
}

/** The same, but questions that are not answered stay with the list that they stand in, which is by one hand. */
export function partByList(notStated: readonly NotStatedQuestion[]): (folded: string) => number {
  const lists = [...new Set(notStated.map(({ list }) => list))].sort();
  const partOfList = new Map(notStated.map(({ text, list }) => [fold(text), lists.indexOf(list) % parts]));
  return (folded) => partOfList.get(folded) ?? partOf(folded);
}

export const isHeldOut = (question: string) => partOf(fold(question)) === 0;
