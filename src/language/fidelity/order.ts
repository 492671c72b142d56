import { areInterchangeable, contentWords } from "./words.js";

type Wording = Readonly<Record<"zh" | "en", RegExp>>;

const sequences: Wording = {
  zh: /(?:先([^;。]{1,40}?)[,、]?(?:再|(?<!预审|通过)后|然后)|([^;。]{2,40})后,)([^;。]{1,40})/gu,
  en: /([a-z' -]{3,60}?) first,?(?: and| then| but)* ([a-z' -]{3,40}?)(?: afterwards| later| after| then|$|[,.;])/gu,
};

/** “A before B” and “B after A”. */
const before = /([a-z' -]{3,80}?) before (?:the |they |their |its |a )?([a-z' -]{3,60})/gu;
const after = /([a-z' -]{3,80}?)(?<!look) (?:after|once) (?:the |they |their |its |a )?([a-z' -]{3,60})/gu;
const afterFirst = /(?:^|[.;] ?)(?:after|once) ([a-z' “”"-]{3,80}), ([a-z' “”"-]{3,80})/gu;

function englishOrderOf(text: string): { first: Set<string>; second: Set<string> }[] {
  const steps = (pattern: RegExp, [one, two]: readonly [1 | 2, 1 | 2]) =>
    [...text.matchAll(pattern)].map((match) => ({
      first: new Set(contentWords(match[one] ?? "")),
      second: new Set(contentWords(match[two] ?? "")),
    }));
  return [
    ...steps(sequences.en, [1, 2]),
    ...steps(before, [1, 2]),
    ...steps(after, [2, 1]),
    ...steps(afterFirst, [1, 2]),
  ];
}

const orderOf = (text: string, language: "zh" | "en") =>
  language === "en" ? englishOrderOf(text) : chineseOrderOf(text);

const chineseOrderOf = (text: string) =>
  [...text.matchAll(sequences.zh)].map((match) => {
    const [first = "", second = ""] = match.slice(1).filter((part) => part !== undefined);
    return { first: new Set(contentWords(first)), second: new Set(contentWords(second)) };
  });

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((word) => areInterchangeable(word, b)).length;

/** True where a sentence turns the order of two steps round: 先就业后落户 for 先落户后就业. */
export function reversesOrder(sentence: string, source: string, language: "zh" | "en"): boolean {
  const stated = orderOf(source, language);
  return orderOf(sentence, language).some((said) =>
    stated.some(
      ({ first, second }) =>
        countShared(said.first, second) + countShared(said.second, first) >
        countShared(said.first, first) + countShared(said.second, second),
    ),
  );
}

/** True where a sentence orders steps (先…再…) that the source does not order so. */
export const addsOrder = (sentence: string, source: string): boolean =>
  /先(?!行|进)[^;。]{1,24}?[,、]?(?:再|然后|才)/u.test(sentence) && !/先|再|然后|后,/u.test(source);
