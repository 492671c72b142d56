import { fold } from "./fold.js";

/** Canonical units; values of a unit family are scaled (万元 → yuan, 万 → count), spans of time are not. */
export type Unit =
  | "workday"
  | "day"
  | "hour"
  | "minute"
  | "second"
  | "week"
  | "month"
  | "year"
  | "percent"
  | "yuan"
  | "tonne"
  | "metre"
  | "kilometre";

/** A number that a text states. `clock` values are minutes after midnight. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit | "clock" | "digits" | null;
  /** UTF-16 offsets into the text that was given. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const chineseScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral (二十七 → 27, 三千五百 → 3500, 二〇二三 → 2023); NaN where it is none. */
export function parseChineseNumeral(numeral: string): number {
  let total = 0;
  let section = 0;
  let digit = -1;
  let positional = "";
  for (const character of numeral) {
    const value = chineseDigits[character];
    const scale = chineseScales[character];
    if (value !== undefined) {
      digit = value;
      positional += value;
    } else if (scale !== undefined) {
      section += (digit < 0 ? 1 : digit) * scale;
      digit = -1;
      positional = "x";
    } else if (character === "万" || character === "亿") {
      section += Math.max(digit, 0);
      if (total + section === 0) section = 1;
      if (character === "亿" || total < 1e8) total = (total + section) * (character === "万" ? 1e4 : 1e8);
      else total += section * 1e4;
      section = 0;
      digit = -1;
      positional = "x";
    } else return Number.NaN;
  }
  if (/^\d{2,}$/.test(positional)) return Number(positional);
  return total + section + Math.max(digit, 0);
}

const englishOnes =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const englishTens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The value of an English number word under a hundred (“thirteen”, “twenty-one”). */
function parseEnglishNumber(words: string): number {
  const [first = "", last] = words.split(/[\s-]/u);
  const tens = englishTens.indexOf(first);
  if (tens < 0) return englishOnes.indexOf(first);
  return 20 + 10 * tens + (last === undefined ? 0 : englishOnes.indexOf(last));
}

const unitWords: readonly (readonly [RegExp, Unit])[] = [
  [
    /^(?:个)?\s?(?:工作|办公)[日天]|^[-\s]?(?:working|business|work)[-\s]days?\b|^[-\s]?workdays?\b|^개?\s?(?:근무|영업)일|^(?:営|营)[业業]日|^(?:勤务|工作|稼动|平)日/,
    "workday",
  ],
  [/^个?\s?(?:小时|钟头)|^[-\s]?hours?\b|^[-\s]?hrs?\b|^[-\s]?h\b|^시간|^时间/, "hour"],
  [/^\s?分钟|^[-\s]?min(?:ute)?s?\b|^분(?!국|의)|^分间/, "minute"],
  [/^\s?秒|^[-\s]?seconds?\b|^초/, "second"],
  [/^个?(?:星期|礼拜|周)|^[-\s]?weeks?\b|^주(?:일|간)?(?![가-힣])|^周间/, "week"],
  [/^个月|^[-\s]?months?\b|^개월|^(?:ヶ|か|カ|ケ|箇)月/, "month"],
  [/^周?年(?!\d*月)|^[-\s]?years?\b|^년/, "year"],
  [/^个?天|^个?自然日|^日|^[-\s]?(?:calendar |natural )?days?\b|^일/, "day"],
  [/^\s?%|^[-\s]?per\s?cent\b|^퍼센트|^パーセント/, "percent"],
  [/^元|^块钱?|^\s?yuan\b|^\s?rmb\b|^위안|^圆/, "yuan"],
  [/^吨|^t\b|^[-\s]?tonn?e?s?\b|^[-\s]?tons?\b|^톤|^トン/, "tonne"],
  [/^公里|^千米|^[-\s]?kilomet(?:re|er)s?\b|^[-\s]?km\b|^킬로미터|^キロ/, "kilometre"],
  [/^米|^[-\s]?met(?:re|er)s?\b|^m\b|^미터|^メートル/, "metre"],
];

const scaleWords: readonly (readonly [RegExp, number])[] = [
  [/^여?\s?(?:万|만)/, 1e4],
  [/^\s?兆|^\s?조(?=\s?위안)|^\s?trillion\b/, 1e12],
  [/^\s?(?:亿|억)/, 1e8],
  [/^\s?million\b/, 1e6],
  [/^\s?billion\b/, 1e9],
  [/^\s?thousand\b/, 1e3],
  [/^\s?천(?=\s?(?:명|건|만))/, 1e3],
];

const clock =
  /(\d{1,2})\s?[:](\d{2})(?::\d{2})?(?:\s?([ap])\.?m\b\.?)?|(\d{1,2})\s?([ap])\.?m\b\.?|(\d{1,2})\s?(?:点|时(?!间)|시(?!간))\s?(?:(\d{1,2})\s?(?:分|분)?|(半))?|((?<=[早晨午晚上])[一两]|[二三四五六七八九]|[二]?十[一二三]?)点(半)?/g;
/** 晚上11点 is 23时. */
const afternoon = /(?:下午|傍晚|晚上?|夜里|夜间|深夜)\s?$/u;
const digits = /(?<![\d.])\d{3,4}-\d{5,8}(?!\d)|(?<![\d.])\d+(?:,\d{3})*(?:\.\d+)?/g;
const chinese = /[〇零一二两三四五六七八九十百千万亿]+/g;
const english = new RegExp(
  `\\b(?:(?:${englishTens.join("|")})(?:[ -](?:${englishOnes.slice(1, 10).join("|")}))?|${englishOnes.slice(1).join("|")})\\b`,
  "g",
);

function unitAt(text: string, at: number): { unit: Unit | null; length: number } {
  const rest = text.slice(at, at + 24);
  const gap = /^\s?(?:多|余|几|名)?\s?/.exec(rest)?.[0].length ?? 0;
  for (const skip of gap > 0 ? [0, gap] : [0]) {
    for (const [pattern, unit] of unitWords) {
      const match = pattern.exec(rest.slice(skip));
      if (match !== null) return { unit, length: skip + match[0].length };
    }
  }
  return { unit: null, length: 0 };
}

function scaleAt(text: string, at: number): { scale: number; length: number } {
  const rest = text.slice(at, at + 12);
  const more = /^[余多]/.test(rest) ? 1 : 0;
  for (const [pattern, scale] of scaleWords) {
    const match = pattern.exec(rest.slice(more));
    if (match !== null) return { scale, length: more + match[0].length };
  }
  return { scale: 1, length: 0 };
}

/**
 * All numbers of a text with their units, in Arabic figures and, where a unit follows or two signs stand together,
 * in Chinese numerals and English words; English words over twelve are figures without a unit too. Offsets are into `source`, whose folding keeps lengths for these signs.
 */
export function findQuantities(source: string): Quantity[] {
  const folded = fold(source);
  const text = folded.length === source.length ? folded : source.toLowerCase();
  const found: Quantity[] = [];
  const taken = new Uint8Array(text.length + 1);
  const add = (value: number, unit: Quantity["unit"], start: number, end: number) => {
    if (!Number.isFinite(value)) return;
    taken.fill(1, start, end);
    found.push({ value, unit, start, end, text: source.slice(start, end) });
  };
  for (const match of text.matchAll(clock)) {
    const [whole, h1, m1, half1, h2, half2, h3, m3, h3half, h4, h4half] = match;
    const hour = h4 === undefined ? Number(h1 ?? h2 ?? h3) : parseChineseNumeral(h4);
    const minute = h3half !== undefined || h4half !== undefined ? 30 : Number(m1 ?? m3 ?? 0);
    const half = half1 ?? half2;
    const isLate = half === "p" || (half === undefined && afternoon.test(text.slice(0, match.index)));
    const hour24 = isLate && hour < 12 && hour > 0 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
    if (hour24 <= 24 && minute < 60)
      add(hour24 * 60 + minute, "clock", match.index, match.index + whole.length);
  }
  const addCounted = (value: number, start: number, end: number, needsUnit: boolean) => {
    const { scale, length } = scaleAt(text, end);
    const { unit, length: unitLength } = unitAt(text, end + length);
    if (needsUnit && unit === null) return;
    add(Math.round(value * scale * 1e6) / 1e6, unit, start, end + length + unitLength);
  };
  for (const match of text.matchAll(digits)) {
    if (taken[match.index] === 1) continue;
    const end = match.index + match[0].length;
    if (match[0].includes("-")) add(Number(match[0].replace("-", "")), "digits", match.index, end);
    else addCounted(Number(match[0].replaceAll(",", "")), match.index, end, false);
  }
  for (const match of text.matchAll(chinese)) {
    if (taken[match.index] === 1) continue;
    addCounted(
      parseChineseNumeral(match[0]),
      match.index,
      match.index + match[0].length,
      match[0].length < 2,
    );
  }
  for (const match of text.matchAll(english)) {
    if (taken[match.index] === 1) continue;
    const value = parseEnglishNumber(match[0]);
    addCounted(value, match.index, match.index + match[0].length, value <= 12);
  }
  return found.sort((a, b) => a.start - b.start);
}
