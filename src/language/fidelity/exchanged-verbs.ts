import { contentWords } from "./words.js";

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

const done = /([^,;.]*?)\b(?:is|are|was|were|been|being)(?: [a-z]+ly)? ([a-z]+ed)\b([^,;.]*)/gu;
/** Somebody at the beginning who does something to what follows: “Entrepreneurs in the city invited 20 …”. */
const doing =
  /(?:^|[,;.] )(?:the |all |some |local )?([a-z]+)(?: (?:in|of|from) (?:the )?[a-z]+)? ([a-z]+)(?= (?!to|by|in|at|for|from|of|under|on|with|and|as|through|via|within|before|after|during|only|online|if|when|where|is|are|was|were)[a-z0-9])/gu;

/** Who in the sentence does what in the rendering is done to them: “entrepreneurs invited 20 …” where they were invited. */
export function findExchangedPatient(sentence: string, rendering: string): string | null {
  const stated = [...rendering.matchAll(done)].map(([, to = "", verb = "", rest = ""]) => ({
    verb: contentWords(verb)[0],
    to: contentWords(to),
    by: contentWords(/\bby (.*)/u.exec(rest)?.[1] ?? ""),
  }));
  for (const [, who = "", verb = ""] of sentence.matchAll(doing)) {
    const [subject] = contentWords(who);
    const own = stated.filter((one) => one.verb !== undefined && one.verb === contentWords(verb)[0]);
    if (subject === undefined || own.length === 0) continue;
    if (own.every(({ to, by }) => to.includes(subject) && !by.includes(subject))) return `${who} ${verb}`;
  }
  return null;
}
