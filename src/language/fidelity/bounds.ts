import { findQuantities, type Quantity } from "../quantities.js";
import { isSame, isTime } from "./same-figure.js";
import { numberWords } from "./unknown-figures.js";

/** In which sense a figure bounds what it is said of. */
export type Bound = "at least" | "at most" | "about" | "exactly";

const atLeastBefore =
  /(?:最快|最早|最少|最短|最低|起码|no (?:sooner|earlier|faster) than|超过?|多于|大于|高于|不少于|至少|不低于|逾|(?:more|greater|longer|higher) than|over|above|at least|(?<!look(?:s|ed|ing)? )\bafter|exceed\w*|exceeding|no (?:less|fewer|shorter) than|not less than|minimum(?: of)?)\s*(?:the |a |about |约|也?为|也?是|也?有|达到?)?$/u;
const atLeastAfter =
  /^\s*(?:\(\p{Script=Han}+\))?(?:\p{Script=Han}{0,2}(?:以上|以远|余|多|(?:之|以)?后(?!续))|(?:[a-z-]+ ){0,3}(?:or|and) (?:more|above|over)|or longer|(?:[가-힣]{1,3} ?)?(?:이상|초과|넘))/u;
const atMostBefore =
  /(?:不超过?|不足|不到|不高于|不多于|至多|最多|最长|(?<!不)[少低小]于|以下|at most|up to|no (?:more|longer|higher|heavier) than|not (?:more|longer|exceeding)|under|below|within|in less than|(?<!no |not )(?:less|fewer) than|maximum(?: of| (?:is|was|used to be))?)\s*(?:the |a |about |约|为|是|有|达到?)?$/u;
const atMostAfter =
  /^\s*(?:\(\p{Script=Han}+\))?(?:\p{Script=Han}{0,2}(?:及?以下|以内|之内|内(?!部))|or (?:less|under|below|fewer)|at (?:the )?most|(?:(?!위)[가-힣]{1,3} ?)?(?:이하|이내|미만|안에))/u;
/** Said so, a figure is no round one and no limit. */
const stressed = /(?:正好|恰好|刚好|整整|不多不少|\bexactly|\bprecisely|정확히|ちょうど)(?:为|是|有)?\s*$/u;
const flips = /(?:不|no |not |never )\s*$/u;

/** In which sense a figure bounds what it is said of. */
export function boundOf(text: string, { start, end }: Quantity): Bound {
  const before = text.slice(Math.max(0, start - 22), start).toLowerCase();
  const after = text.slice(end, end + 30).toLowerCase();
  if (atMostBefore.test(before) || atMostAfter.test(after)) return "at most";
  const more = atLeastBefore.exec(before);
  if (more !== null) return flips.test(before.slice(0, more.index)) ? "at most" : "at least";
  if (atLeastAfter.test(after)) return "at least";
  if (/(?:约|about|around|approximately|roughly)\s*$/u.test(before) || /^\s*左右/u.test(after))
    return "about";
  return "exactly";
}

/** English number words as figures, so that “up to five” has a bound too. */
export const withFigures = (text: string) =>
  text.replace(
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?= or | [a-z]+)/gu,
    (word) => String(numberWords.indexOf(word)),
  );

/** A figure said with a bound that its source does not give it, or without one that it does. */
export function findBoundFault(said: string, source: string): string | null {
  // “Risks around 537 projects” are those about them (围绕).
  const sentence = withFigures(/围绕|环绕/u.test(source) ? said.replace(/\baround\b/gu, "concerning") : said);
  const stated = findQuantities(source);
  let previous: Bound = "exactly";
  for (const quantity of findQuantities(sentence)) {
    const alike = stated.filter(({ value }) => value === quantity.value);
    if (alike.length === 0 || quantity.unit === "clock") continue;
    const bound = boundOf(sentence, quantity);
    const known = new Set(alike.map((other) => boundOf(source, other)));
    // “up to 6 m long and 8 t in weight”: the bound holds for both.
    const isCarried = bound === "exactly" && previous === "at most" && known.has("at most");
    previous = bound;
    if (known.has(bound) || isCarried) continue;
    if (stressed.test(sentence.slice(Math.max(0, quantity.start - 12), quantity.start))) return quantity.text;
    // “7 working days … and 5”: the unit is understood.
    const isSpan = isTime(quantity) || (quantity.unit === null && alike.every(isTime));
    const isHarmless =
      (bound === "at most" && known.has("exactly") && isSpan) ||
      (bound === "exactly" && known.has("at most") && isSpan) ||
      (bound === "about" && (known.has("at least") || alike.some(({ text }) => /[万亿]/u.test(text)))) ||
      (bound === "exactly" && known.has("about"));
    if (!isHarmless) return quantity.text;
  }
  return null;
}

const side = /(\p{Script=Han}{2})(以上|以下|以内|以外)/gu;

/** “中型以下” where the source says 中型以上. */
export function findWrongSide(sentence: string, source: string): string | null {
  const stated = new Map([...source.matchAll(side)].map(([, of = "", which = ""]) => [of, which]));
  for (const [whole, of = "", which] of sentence.matchAll(side)) {
    const known = stated.get(of);
    if (known !== undefined && known !== which) return whole;
  }
  return null;
}

/** How many exceptions a text makes. */
const exceptions = (text: string) =>
  (
    text.match(
      /(?<![剔消排清解扫拆删免废])除(?!了解|恶|险|害)|(?<!除[^，,。;；]{0,24})(?:以外|之外)|避开|避过|\b(?:except|apart from|other than|outside|unless|excluding|but not|at (?:all )?other times)\b/gu,
    ) ?? []
  ).length;

const exceptedPhrase = /[^,;。\n]*?(?:以外|之外)|\bexcept(?:ing)?\b [^,;.]*/gu;

/** Of several figures that are excepted (除7时至9时、17时至19时以外) some that the sentence excepts, and others that it does not name. */
function exceptsInPart(sentence: string, source: string): boolean {
  const said = findQuantities(sentence);
  if (exceptions(sentence) === 0) return false;
  return (source.match(exceptedPhrase) ?? []).some((phrase) => {
    const figures = findQuantities(phrase).filter(({ unit }) => unit === "clock");
    const isSaid = figures.map((figure) => said.some((other) => isSame(other, figure)));
    return isSaid.includes(true) && isSaid.includes(false);
  });
}

/** True where the source makes more exceptions than the sentence does. */
export const dropsException = (sentence: string, source: string) =>
  exceptions(sentence) < exceptions(source) || exceptsInPart(sentence, source);
