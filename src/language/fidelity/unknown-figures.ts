import { listLengths } from "../agreement.js";
import { findQuantities, parseChineseNumeral } from "../quantities.js";

/** English number words by their value. */
export const numberWords = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A figure whose unit no figure of the same value in the source has: signs in other words (统一) are no figures. */
export function findUnknownFigure(sentence: string, known: string): string | null {
  const stated = findQuantities(known);
  const fault = findQuantities(sentence).find(
    ({ value, unit }) =>
      unit !== null &&
      unit !== "clock" &&
      unit !== "digits" &&
      // Four years are counted; 2023 is a date.
      (unit !== "year" || value < 1000) &&
      !stated.some((other) => other.value === value && other.unit === unit),
  );
  return fault?.text ?? null;
}

/** Within which time something will be done, without a figure (年内, 月内). */
const withinThis = /(?<![\d一二两三四五六七八九十个每])[年月周季日]内/gu;

/** 月内 where the source says 年内. */
export const findOtherTerm = (sentence: string, source: string): string | null =>
  source.search(withinThis) >= 0
    ? (sentence.match(withinThis)?.find((term) => !source.includes(term)) ?? null)
    : null;

/** Measures that are no units of figures, each with its other names. */
const measures = (
  "里 华里 li|英里 mile miles|海里 nautical|亩 mu|公顷 hectare hectares|英亩 acre acres|斤 市斤 jin|公斤 千克 kg kilogram kilograms kilo kilos|" +
  "克 g gram grams|磅 pound pounds|尺 市尺|英尺 foot feet|英寸 inch inches|厘米 cm centimetre centimetres centimeter centimeters|" +
  "毫米 mm millimetre millimetres|平方米 平米 square|立方米 方 cubic|升 litre litres liter liters|美元 dollar dollars usd|欧元 euro euros|港元 港币 hkd"
)
  .split("|")
  .map(
    (names) =>
      new RegExp(`\\d[\\d,.]*[万千百余多]*[\\s-]?(?:${names.split(" ").join("|")})(?![a-z面边程公])`, "u"),
  );

/** A figure with a measure that no figure of the source has: 45里 for 45公里. */
export const findForeignMeasure = (sentence: string, known: string): string | null =>
  measures.find((measure) => measure.test(sentence) && !measure.test(known))?.exec(sentence)?.[0] ?? null;

/** Chinese numerals before a sign that counts, which are read as figures only where a unit follows (万名, 两本, 四届). */
const counted = /(?<!第)([一二两三四五六七八九十百千万]+)(\p{Script=Han})/gu;
/** Ranks: 前十, 第五名. */
const ranked = /[前第]([三四五六七八九十百]+)/gu;
/** Time limits of one, which are told in signs: 一月内. */
const limitOfOne = /一个?(?:年|月|周|季度)(?=[之以]?内)/u;
const idioms =
  /百分之|[两三]级|十分|千万|百姓|万一|万事|四周|四处|八方|两者|三者|百般|一[二三]|万能|千方百计|五花八门/gu;

/** A Chinese numeral with a classifier whose value the source does not hold. */
export function findUnknownNumeral(sentence: string, known: string): string | null {
  const values = new Set([
    ...findQuantities(known).map(({ value }) => value),
    ...listLengths(known),
    ...[...known.matchAll(/(?<!第)[一二两三四五六七八九十百千万]+/gu)].map(([sign]) =>
      parseChineseNumeral(sign),
    ),
  ]);
  const limit = limitOfOne.exec(sentence)?.[0];
  if (limit !== undefined && !values.has(1)) return limit;
  for (const [whole, numeral = "", sign] of sentence.replace(idioms, " ").matchAll(counted)) {
    const value = parseChineseNumeral(numeral) * (sign === "成" ? 10 : 1);
    if (value > 1 && !values.has(value) && !known.includes(whole)) return whole;
  }
  for (const [whole, numeral = ""] of sentence.matchAll(ranked))
    if (!values.has(parseChineseNumeral(numeral)) && !known.includes(whole)) return whole;
  return null;
}

/** An English number word without a unit (“five licences”) whose value the source does not hold. */
export function findUnknownNumberWord(sentence: string, known: string): string | null {
  const values = [...findQuantities(known).map(({ value }) => value), ...listLengths(known)];
  const numerals = new Set(
    [...known.matchAll(/(?<!第)[一二两三四五六七八九十百]+/gu)].map(([numeral]) =>
      parseChineseNumeral(numeral),
    ),
  );
  for (const [word] of sentence.matchAll(
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gu,
  )) {
    const value = numberWords.indexOf(word);
    if (!values.includes(value) && !numerals.has(value) && !known.includes(word)) return word;
  }
  return null;
}

const ranks = "一二三四五六七八九十";
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const saidRank =
  /(?:排名?|位[列居]|名列|全[省国市县]|获得?|拿到?|取得|总分)[^,;。]{0,8}第([一二三四五六七八九十])(?![届次批条季期])|\b(?:came|ranked|finish\w+|placed|took|won)(?: [a-z]+)? (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:place|prize|rank)\b/u;

/** A rank that the Chinese source gives to nothing: “came third” at the third games. */
export function findForeignRank(sentence: string, source: string): string | null {
  const [whole, chinese, ...english] = saidRank.exec(sentence) ?? [];
  if (whole === undefined) return null;
  const at =
    chinese === undefined
      ? ordinals.indexOf(english.find((word) => word !== undefined) ?? "")
      : ranks.indexOf(chinese);
  const isStated = new RegExp(`第${ranks[at] ?? ""}(?![届次批条季期])`, "u").test(source);
  return isStated || (at === 0 && /首[位名个家批]|榜首|冠军|领先|全省首|全国首/u.test(source)) ? null : whole;
}

/** One of two lists of as many (“双15条”) said as all there is. */
export function findHalvedPair(sentence: string, source: string): string | null {
  const figure = /双(\d+)/u.exec(source)?.[1];
  if (figure === undefined || /双|两|各|二[つ个]|두 |\b(?:double|two|twin|both|each|twice)\b/u.test(sentence))
    return null;
  return new RegExp(`(?<![\\d.])${figure}(?![\\d.])`, "u").exec(sentence)?.[0] ?? null;
}
