import { contentWords } from "./words.js";

/** Chinese words that say which part the phrase behind them plays: with what, by whom, from where, with whom. */
const markers: readonly RegExp[] = [
  /凭(?!借)/u,
  /(?<![自缘])由(?!于)/u,
  /从(?!严|快|事|业)/u,
  /向(?!往|社会)/u,
  /(?:与(?!会)|联合|会同)(?=[^,;。]{1,12}(?:对接|联系|合作|联动|沟通))/u,
];

const phraseLength = 14;

const phraseEnd = /[,;。.向至到]|直接|申办|申请|申报|办理|领取|提交|即可|就可|便可|可以|就能/u;

/** The first content words behind each occurrence of a marker. */
const phrasesOf = (text: string, marker: RegExp, count: number) =>
  [...text.matchAll(new RegExp(marker, "gu"))].map(({ index, 0: sign }) => {
    const behind = text.slice(index + sign.length, index + sign.length + phraseLength);
    return contentWords(behind.split(phraseEnd)[0] ?? "").slice(0, count);
  });

/** A phrase behind a marker that in the source plays another part: 凭居留许可 where it says 凭工作许可. */
export function findExchangedPart(sentence: string, source: string): string | null {
  const known = new Set(contentWords(source));
  for (const marker of markers) {
    const stated = phrasesOf(source, marker, 5).flat();
    if (stated.length === 0) continue;
    for (const words of phrasesOf(sentence, marker, 2)) {
      const isForeign = words.length > 0 && words.every((word) => known.has(word));
      if (isForeign && words.some((word) => !stated.includes(word))) return words.join(" ");
    }
  }
  return null;
}
