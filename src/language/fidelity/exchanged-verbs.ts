import { areInterchangeable, contentWords } from "./words.js";

/** English verbs in the past, each with the word right before it, its subject where it has one. */
const pairsOf = (text: string) =>
  [...text.replace(/\s*\([^)]*\)/gu, "").matchAll(/\b([a-z]+) (?=([a-z]+ed)\b)/gu)].flatMap(
    ([, subject = "", verb = ""]) => (contentWords(subject).length > 0 ? [{ subject, verb }] : []),
  );

/** What is done with what a figure counts: “24369 codes were processed and 17492 were approved and issued”. */
const counted =
  /(?<![\d.])(\d[\d,]*)(?: (?!and\b)[a-z()\p{Script=Han}-]+){0,6}? (?:was|were|been|being|is|are) ([a-z]+ed)\b(?:[^,;.\d]{0,24}?(?:,|\band) ([a-z]+ed)\b)?/gu;

const deedsOf = (text: string) =>
  [...text.matchAll(counted)].map(([, figure = "", ...verbs]) => ({
    figure: figure.replaceAll(",", ""),
    verbs: new Set(verbs.filter((verb) => verb !== undefined)),
  }));

/** A figure of which the sentence says what the rendering says was done with what another counts. */
export function findExchangedDeed(sentence: string, rendering: string): string | null {
  const stated = deedsOf(rendering);
  const fault = deedsOf(sentence).find(({ figure, verbs }) => {
    const own = stated.find((one) => one.figure === figure);
    return (
      own !== undefined &&
      [...verbs].some(
        (verb) =>
          !own.verbs.has(verb) && stated.some((other) => other.figure !== figure && other.verbs.has(verb)),
      )
    );
  });
  return fault?.figure ?? null;
}

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
    // One of several verbs of a subject (“studied the plan, concentrated on …”) stands alone.
    const isJoined = new RegExp(`(?:,|\\band) (?:[a-z]+ly )?${verb}\\b`, "u").test(rendering);
    return isWordOf(rendering, verb) && !isOwn && !isJoined && isLeftOut;
  });
  return fault === undefined ? null : `${fault.subject} ${fault.verb}`;
}
