import { findQuantities } from "../quantities.js";
import { areInterchangeable, claimsIn, contentWords } from "./words.js";

/** What is named in a text and how much: words, figures, in Korean and Japanese pairs of signs. */
export const termsOf = (text: string): Set<string> =>
  new Set([
    ...claimsIn(text),
    ...(text.match(/\p{Script=Hangul}{2}/gu) ?? []),
    ...findQuantities(text).map(({ value, unit }) => `${value} ${unit ?? ""}`),
  ]);

/**
 * Which of several clauses a sentence speaks of: those of which it says something that stands in no other. What the others
 * hold cannot get lost in it. All where it says nothing of one alone.
 *
 * @param clauses the cited clauses, or their renderings in the language of the sentence; folded
 */
export function clausesSpokenOf(sentence: string, clauses: readonly string[]): readonly number[] {
  const all = clauses.map((_, at) => at);
  if (clauses.length < 2) return all;
  const terms = clauses.map(termsOf);
  const said = termsOf(sentence);
  const spoken = all.filter((at) =>
    [...(terms[at] ?? [])].some(
      (term) =>
        areInterchangeable(term, said) &&
        !terms.some((others, other) => other !== at && areInterchangeable(term, others)),
    ),
  );
  return spoken.length > 0 ? spoken : all;
}

/** True where an English sentence says only what its rendering says in pieces that a word (“medium-sized”) does not stand in. */
export function saysOnlyOtherPieces(sentence: string, rendering: string, word: RegExp): boolean {
  const pieces = rendering.split(/;|,(?= (?:and|but|while|where|so)\b)|\.(?!\d)/u);
  const [own, others] = [true, false].map(
    (holds) => new Set(pieces.filter((piece) => word.test(piece) === holds).flatMap(contentWords)),
  );
  const said = contentWords(sentence);
  return (
    said.length > 2 &&
    own !== undefined &&
    others !== undefined &&
    own.size > 0 &&
    said.every((one) => areInterchangeable(one, others) && !(own.has(one) && !others.has(one)))
  );
}
