import { areInterchangeable, contentWords } from "./words.js";

type Wording = Readonly<Record<"zh" | "en", RegExp>>;

const sequences: Wording = {
  zh: /(?:先([^;。]{1,40}?)[,、]?(?:再|(?<!预审|通过)后|然后|才[能可会])|([^;。]{2,40})后,)([^;。]{1,40})/gu,
  en: /([a-z' -]{3,60}?) first,?(?: and| then| but)* ([a-z' -]{3,40}?)(?: afterwards| later| after| then|$|[,.;])/gu,
};

/** “A before B” and “B after A”. */
const before = /([a-z' -]{3,80}?) before (?:the |they |their |its |a )?([a-z' -]{3,60})/gu;
const after = /([a-z' -]{3,80}?)(?<!look) (?:after|once) (?:the |they |their |its |a )?([a-z' -]{3,60})/gu;
const afterFirst = /(?:^|[.;] ?)(?:after|once) ([a-z' “”"-]{3,140}), ([a-z' “”"-]{3,80})/gu;

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
  (/先后|依次|逐一/u.test(sentence) &&
    /同步|同时/u.test(source) &&
    !/先后|依次|相继|陆续|逐/u.test(source)) ||
  (/先(?!行|进)[^;。]{1,24}?[,、]?(?:再|然后|才)/u.test(sentence) && !/先|再|然后|后,/u.test(source)) ||
  (/[,、](?:再|然后)(?![次度快也加])/u.test(sentence) && !/先|再|然后|后|完/u.test(source)) ||
  (/[放排摆]在(?:它|其|最)?(?:[之以]?后|末)|在(?:其|它|此)(?:[之以])?后/u.test(sentence) &&
    !/后|末/u.test(source));

/** A cause with what it brings about; `turned` where the effect is said first. */
const causes: readonly { readonly said: RegExp; readonly turned?: true }[] = [
  { said: /(?:因为|由于|正因|鉴于)([^;。]{2,40}?),?(?:,|所以|因此|因而|于是|故而?|才)([^;。]{2,60})/gu },
  { said: /([^;。]{2,60}),(?:所以|因此|因而|从而|于是|故而)([^;。]{2,60})/gu },
  { said: /([^;。]{2,60}?),?(?:是因为|是由于|归功于|得益于|源于|缘于)([^,;。]{2,40})/gu, turned: true },
  { said: /([^;。]{2,40}?)的目的(?:是|在于)([^;。]{2,60})/gu },
  {
    said: /([^;。]{2,60}?)是(?:根据|按照|依据|基于|依托)([^,;。]{2,40}?)(?:而|来)?(?:提出|制定|确定|部署|作出|形成)/gu,
    turned: true,
  },
  { said: /\b(?:because(?: of)?|as a result of|thanks to|due to|owing to)\b ([^,;.]{4,80}),([^;.]{4,})/gu },
  {
    said: /([^;.]{4,}?),? (?:so(?! (?:that|as|far|called))|therefore|hence|thus|which is why)\b ([^;.]{4,})/gu,
  },
  {
    said: /([^;.]{4,}?)\b(?:because(?: of)?|as a result of|thanks to|due to|owing to)\b ([^,;.]{4,})/gu,
    turned: true,
  },
  { said: /([^.]{2,40}?)(?:기 때문에|때문에|덕분에|덕에|므로|으니)([^.]{2,60})/gu },
  { said: /([^。]{2,40}?)(?:ので|おかげで|ことから|ことにより|结果)([^。]{2,60})/gu },
];
const tellsCause =
  /因为|由于|因(?=[^素而此])|得益于|\b(?:because|due to|thanks to|as a result)\b|때문|덕분|おかげ|(?<![うたる])ため(?!に)/u;

const namesIn = (text: string): string[] => [
  ...contentWords(text),
  ...(text.match(/\p{Script=Hangul}{2}/gu) ?? []),
  ...(text.match(/\p{Script=Han}{2}/gu) ?? []),
];

/** Where the words of a text stand in another that holds them once. */
const placesIn = (text: string, own: string) =>
  [...new Set(namesIn(text))].flatMap((word) => {
    const at = own.indexOf(word);
    return at >= 0 && at === own.lastIndexOf(word) ? [at] : [];
  });

const reason = /^(?:因为|由于|正因|因)([^,;。]{4,40}),([^;。]{4,60})/u;

/** True where what one piece of a Chinese source says in one breath is said as a reason and what came of it (因为报道，侦破了). */
function givesReasonWithin(sentence: string, own: string): boolean {
  const [, cause = "", effect = ""] = reason.exec(sentence) ?? [];
  if (cause === "" || /通过|以|使|让|促|推动|实现|用|凭/u.test(own)) return false;
  const pieces = own.split(/[,;。\n]/u);
  const holds = (text: string) =>
    pieces.findIndex((piece) => {
      const words = contentWords(text);
      return words.length > 1 && words.filter((word) => piece.includes(word)).length >= words.length * 0.7;
    });
  return holds(cause) >= 0 && holds(cause) === holds(effect);
}

/**
 * What is said to be brought about by what in the source comes of it: “because traffic flows better, the control network
 * was built”. Official texts that name no cause tell first what is done and then what it is for.
 */
export function turnsCauseRound(sentence: string, own: string): boolean {
  if (tellsCause.test(own)) return false;
  if (givesReasonWithin(sentence, own)) return true;
  return causes.some(({ said, turned }) =>
    [...sentence.matchAll(said)].some(([, one = "", two = ""]) => {
      const [cause, effect] = turned === true ? [two, one] : [one, two];
      const [from, to] = [placesIn(cause, own), placesIn(effect, own)];
      return from.length > 0 && to.length > 0 && Math.min(...from) > Math.max(...to);
    }),
  );
}
