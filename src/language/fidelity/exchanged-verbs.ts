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
