import { areInterchangeable, contentWords } from "./words.js";

/** English verbs in the past, each with the word right before it, its subject where it has one. */
const pairsOf = (text: string) =>
  [...text.replace(/\s*\([^)]*\)/gu, "").matchAll(/\b([a-z]+) (?=([a-z]+ed)\b)/gu)].flatMap(
    ([, subject = "", verb = ""]) => (contentWords(subject).length > 0 ? [{ subject, verb }] : []),
  );

const isWordOf = (text: string, word: string) => new RegExp(`\\b${word}\\b`, "u").test(text);

/** “Television solved” where the rendering says that television reported and others solved: another's deed. */
export function findExchangedVerb(sentence: string, rendering: string): string | null {
  const stated = pairsOf(rendering);
  const fault = pairsOf(sentence).find(({ subject, verb }) => {
    const own = stated.filter((pair) => pair.subject === subject);
    const isOwn = own.some((pair) => pair.verb === verb);
    const isLeftOut = own.some(
      (pair) => !isWordOf(sentence, pair.verb) && !areInterchangeable(pair.verb, new Set([verb])),
    );
    return isWordOf(rendering, verb) && !isOwn && isLeftOut;
  });
  return fault === undefined ? null : `${fault.subject} ${fault.verb}`;
}
