import { findQuantities, parseChineseNumeral, type Quantity } from "../quantities.js";
import { areInterchangeable, contentWords } from "./words.js";

/** In which sense a figure bounds what it is said of. */
type Bound = "at least" | "at most" | "about" | "exactly";

/** A figure with the words it is said of. */
interface Placed {
  readonly quantity: Quantity;
  /** Words of its own piece of the sentence, and of the pieces before it that hold no figure. */
  readonly words: ReadonlySet<string>;
  /** Words of earlier figures of the same sentence, which may be meant although they are not said again. */
  readonly inherited: ReadonlySet<string>;
  readonly bound: Bound;
}

const atLeastBefore =
  /(?:超过?|多于|大于|高于|不少于|至少|不低于|逾|(?:more|greater|longer|higher) than|over|above|at least|exceed\w*|exceeding)\s*(?:the |a |约)?$/u;
const atLeastAfter =
  /^\s*(?:\(\p{Script=Han}+\))?(?:\p{Script=Han}{0,2}(?:以上|以远|余|多)|(?:or|and) (?:more|above|over)|or longer)/u;
const atMostBefore =
  /(?:不超过?|不足|不到|不高于|不多于|至多|最多|最长|少于|低于|小于|以下|at most|up to|no (?:more|longer|higher) than|not (?:more|longer|exceeding)|under|below|within|in less than|less than|fewer than|maximum of)\s*(?:the |a |约)?$/u;
const atMostAfter =
  /^\s*(?:\(\p{Script=Han}+\))?(?:\p{Script=Han}{0,2}(?:及?以下|以内|之内|内)|or (?:less|under|below|fewer)|at (?:the )?most)/u;
const flips = /(?:不|no |not |never )\s*$/u;

/** In which sense a figure bounds what it is said of. */
export function boundOf(text: string, { start, end }: Quantity): Bound {
  const before = text.slice(Math.max(0, start - 22), start).toLowerCase();
  const after = text.slice(end, end + 12).toLowerCase();
  if (atMostBefore.test(before) || atMostAfter.test(after)) return "at most";
  const more = atLeastBefore.exec(before);
  if (more !== null) return flips.test(before.slice(0, more.index)) ? "at most" : "at least";
  if (atLeastAfter.test(after)) return "at least";
  if (/(?:约|about|around|approximately|roughly)\s*$/u.test(before) || /^\s*左右/u.test(after))
    return "about";
  return "exactly";
}

const isTime = ({ unit }: Quantity) =>
  unit === "workday" ||
  unit === "day" ||
  unit === "hour" ||
  unit === "minute" ||
  unit === "week" ||
  unit === "month";

/** A figure said with a bound that its source does not give it, or without one that it does. */
export function findBoundFault(sentence: string, source: string): string | null {
  const stated = findQuantities(source);
  for (const quantity of findQuantities(sentence)) {
    const alike = stated.filter(({ value }) => value === quantity.value);
    if (alike.length === 0 || quantity.unit === "clock") continue;
    const said = boundOf(sentence, quantity);
    const known = new Set(alike.map((other) => boundOf(source, other)));
    if (known.has(said)) continue;
    const isHarmless =
      (said === "at most" && known.has("exactly") && isTime(quantity)) ||
      (said === "exactly" && known.has("at most") && isTime(quantity)) ||
      (said === "about" && known.has("at least")) ||
      (said === "exactly" && known.has("about"));
    if (!isHarmless) return quantity.text;
  }
  return null;
}

const sentenceEnd = /[。；;！？!?\n]|\.(?!\d)/u;
const pieceEnd = /[，、]|,(?!\d{3})|\band\b|\bwhile\b|\bbut\b|\binstead of\b|和|而|及(?!以下)|与/u;

/** 当日 is a time limit too, though no figure. */
const sameDay = /当日|当天|same day/gu;

function figuresOf(text: string): Quantity[] {
  const days = [...text.matchAll(sameDay)].map(
    ({ index, 0: words }): Quantity => ({
      value: 0,
      unit: "workday",
      start: index,
      end: index + words.length,
      text: words,
    }),
  );
  const figures = findQuantities(text).filter(({ unit, value }) => unit !== null || value >= 2);
  return [...figures, ...days].sort((a, b) => a.start - b.start);
}

/** Prepositions that tell one thing from another, such as inside and outside the province. */
const placing = /\b(?:inside|outside|within the|above|below)\b/gu;
const wordsOf = (text: string) => [...contentWords(withoutFigures(text)), ...(text.match(placing) ?? [])];

const withoutFigures = (text: string) =>
  text
    .replace(/[\d.:%]+/g, " ")
    .replace(sameDay, " ")
    .replace(/year on year|on the year before|同比/gu, " ");

/** Names in quotation marks, as if they were figures: each is said of something too. */
const namesOf = (text: string): Quantity[] =>
  [...text.matchAll(/[“"]([^”"]{2,16})[”"]/gu)].map(({ index, 0: quoted, 1: name = "" }) => ({
    value: [...name].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003, 7),
    unit: "digits",
    start: index,
    end: index + quoted.length,
    text: quoted,
  }));

/** The figures of a text, each with the words of its piece between punctuation. */
function placeFigures(text: string, figures = figuresOf(text)): Placed[] {
  const listed = listedFigures(text, figures);
  if (listed !== null) return listed;
  const placed: Placed[] = [];
  for (const { start, end } of partsOf(text, 0, text.length, sentenceEnd)) {
    let waiting = "";
    const inherited = new Set<string>();
    for (const piece of partsOf(text, start, end, pieceEnd)) {
      const inside = figures.filter((figure) => figure.start >= piece.start && figure.start < piece.end);
      if (inside.length === 0) {
        waiting += `${text.slice(piece.start, piece.end)} `;
        continue;
      }
      for (const [at, quantity] of inside.entries()) {
        // What stands between two figures of a piece belongs to the one before it.
        const from = at === 0 ? piece.start : quantity.end;
        const to = inside[at + 1]?.start ?? piece.end;
        const words = wordsOf(text.slice(from, to));
        const isElliptic = new Set(words).size <= 2;
        const own = new Set([...words, ...(at === 0 && isElliptic ? wordsOf(waiting) : [])]);
        placed.push({
          quantity,
          words: own,
          inherited: new Set(isElliptic ? inherited : []),
          bound: boundOf(text, quantity),
        });
        for (const word of own) inherited.add(word);
      }
      waiting = "";
    }
  }
  return placed;
}

function partsOf(
  text: string,
  start: number,
  end: number,
  between: RegExp,
): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (const { index, 0: sign } of text.slice(start, end).matchAll(new RegExp(between, "gu"))) {
    parts.push({ start: from, end: start + index });
    from = start + index + sign.length;
  }
  return [...parts, { start: from, end }];
}

/** “A、B 同比分别上升 1%、2%”, “A and B … by 1 % and 2 % respectively”: each figure belongs to the item of its rank. */
function listedFigures(text: string, quantities: readonly Quantity[]): Placed[] | null {
  const marker = /分别|respectively/u.exec(text);
  if (marker === null) return null;
  const isBefore = marker[0] === "分别";
  const figures = quantities.filter(({ start }) => (isBefore ? start > marker.index : start < marker.index));
  const [first] = figures;
  if (first === undefined || figures.length < 2) return null;
  const head = text.slice(0, isBefore ? marker.index : first.start).replace(/同比|year on year/gu, "");
  const items = head.split(/[、，,]|和|与|及|\band\b/u).filter((item) => wordsOf(item).length > 0);
  if (items.length < figures.length || (!isBefore && items.length > figures.length)) return null;
  const own = items.slice(-figures.length);
  return figures.map((quantity, at) => ({
    quantity,
    words: new Set(wordsOf(own[at] ?? "")),
    inherited: new Set(),
    bound: "exactly",
  }));
}

const inHours = ({ value, unit }: Quantity) =>
  unit === "day" ? value * 24 : unit === "hour" ? value : Number.NaN;

/** Equal, as far as both say a unit; 24 hours are a day. */
const isSame = (a: Quantity, b: Quantity) =>
  (a.value === b.value && (a.unit === b.unit || a.unit === null || b.unit === null)) ||
  inHours(a) === inHours(b);
const isBare = ({ unit }: Quantity) => unit === null || unit === "digits";
const isComparable = (a: Quantity, b: Quantity) => a.value < 0 === b.value < 0 && areOfOneKind(a, b);
const areOfOneKind = (a: Quantity, b: Quantity) =>
  a.unit === b.unit || (isTime(a) && isTime(b)) || (isBare(a) && isBare(b));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word));

/**
 * A figure said of something that another figure of the source belongs to: “within the province 3 working days” where
 * that is the time for other provinces. `source` is in the language of the sentence.
 */
export const findMisplacedFigure = (sentence: string, source: string) =>
  findMisplaced(placeFigures(sentence), placeFigures(source));

/** The same for names in quotation marks: “网办通道” is for those that the source says it is for. */
export const findMisplacedName = (sentence: string, source: string) =>
  findMisplaced(placeFigures(sentence, namesOf(sentence)), placeFigures(source, namesOf(source)));

function findMisplaced(said: readonly Placed[], placed: readonly Placed[]): string | null {
  // A figure with no words of its own belongs to a list whose order says what it is said of.
  const stated = placed.filter(({ words }) => words.size > 0);
  if (stated.length < 2) return null;
  for (const { quantity, words } of said) {
    const own = stated.filter((other) => isSame(other.quantity, quantity));
    if (own.length === 0) continue;
    const ownWords = new Set(own.flatMap((other) => [...other.words, ...other.inherited]));
    for (const other of stated) {
      if (isSame(other.quantity, quantity) || !isComparable(other.quantity, quantity)) continue;
      const forOther = shared(words, other.words).filter((word) => !areInterchangeable(word, ownWords));
      const forOwn = shared(words, ownWords).filter((word) => !areInterchangeable(word, other.words));
      if (forOther.length > 0 && forOther.length >= forOwn.length - 1) return quantity.text;
    }
  }
  return null;
}

/** Scope figures (“up to 6 m”, “5 or more”) that stand beside words which the sentence uses, and that it leaves out. */
export function findLostScope(sentence: string, source: string): string | null {
  const said = figuresOf(sentence);
  const words = new Set(wordsOf(sentence));
  for (const { quantity, words: own, bound } of placeFigures(source)) {
    if (bound !== "at least" && bound !== "at most") continue;
    if (said.some((other) => isSame(other, quantity)) || own.size === 0) continue;
    if (sentence.includes(numberWords[quantity.value] ?? "\u0000")) continue;
    if (isTime(quantity) && bound === "at most" && said.some(isTime)) continue;
    if (shared(words, own).length >= Math.max(1, own.size * 0.4)) return quantity.text;
  }
  return null;
}

/**
 * Figures that the source lists with nothing between them (47.9%、45.5%) belong to things named before, in that order. A
 * sentence in another language must keep them together, all and in order; in Chinese 分别 tells which belongs to which.
 */
export function findBrokenList(sentence: string, source: string, isChinese: boolean): string | null {
  if (isChinese && source.includes("分别")) return null;
  const figures = findQuantities(source).filter(({ unit }) => unit === "percent");
  const lists: Quantity[][] = [];
  for (const figure of figures) {
    const last = lists.at(-1)?.at(-1);
    if (last !== undefined && /^[、,和\s]*(?:and\s*)?$/u.test(source.slice(last.end, figure.start)))
      lists.at(-1)?.push(figure);
    else lists.push([figure]);
  }
  const said = findQuantities(sentence);
  for (const list of lists.filter(({ length }) => length > 1)) {
    const present = list.map((figure) => said.find((other) => isSame(other, figure)));
    if (present.every((figure) => figure === undefined)) continue;
    for (const [at, figure] of present.entries()) {
      if (figure === undefined) return list[at]?.text ?? "";
      const before = at === 0 ? undefined : present[at - 1];
      if (before !== undefined && !/^[、,和\s]*(?:and\s*)?$/u.test(sentence.slice(before.end, figure.start)))
        return figure.text;
    }
  }
  return null;
}

/** A figure whose unit no figure of the same value in the source has: signs in other words (统一) are no figures. */
export function findUnknownFigure(sentence: string, known: string): string | null {
  const stated = findQuantities(known);
  const fault = findQuantities(sentence).find(
    ({ value, unit }) =>
      unit !== null &&
      unit !== "clock" &&
      unit !== "digits" &&
      unit !== "year" &&
      !stated.some((other) => other.value === value && other.unit === unit),
  );
  return fault?.text ?? null;
}

/** Chinese numerals before a sign that counts, which are read as figures only where a unit follows (万名, 两本, 四届). */
const counted = /(?<!第)([一二两三四五六七八九十百千万]+)(\p{Script=Han})/gu;
const idioms = /十分|千万|百姓|万一|万事|四周|四处|八方|两者|三者|百般|一[二三]|万能|千方百计|五花八门/gu;

/** A Chinese numeral with a classifier whose value the source does not hold. */
export function findUnknownNumeral(sentence: string, known: string): string | null {
  const values = new Set([
    ...findQuantities(known).map(({ value }) => value),
    ...[...known.matchAll(/[一二两三四五六七八九十百千万]+/gu)].map(([sign]) => parseChineseNumeral(sign)),
  ]);
  for (const [whole, numeral = "", sign] of sentence.replace(idioms, " ").matchAll(counted)) {
    const value = parseChineseNumeral(numeral) * (sign === "成" ? 10 : 1);
    if (value > 1 && !values.has(value) && !known.includes(whole)) return whole;
  }
  return null;
}

const numberWords = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** An English number word without a unit (“five licences”) whose value the source does not hold. */
export function findUnknownNumberWord(sentence: string, known: string): string | null {
  const values = findQuantities(known).map(({ value }) => value);
  const numerals = new Set(
    [...known.matchAll(/[二两三四五六七八九十]/gu)].map(([sign]) =>
      "〇一二三四五六七八九十".indexOf(sign === "两" ? "二" : sign),
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

const rangeBetween =
  /^\s*(?:至|到|-|–|—|~|～|to|until|till|and)\s*(?:次日|早|晚|早上|晚上|凌晨|the next (?:day|morning)|早晨)?\s*$/u;

const ranges = (text: string): string[] => {
  const clocks = findQuantities(text).filter(
    ({ unit, value }) => unit === "clock" || (unit === null && value <= 24),
  );
  const found: string[] = [];
  for (let at = 0; at + 1 < clocks.length; at++) {
    const [from, to] = clocks.slice(at, at + 2);
    if (from === undefined || to?.unit !== "clock") continue;
    if (!rangeBetween.test(text.slice(from.end, to.start).toLowerCase())) continue;
    found.push(`${from.unit === "clock" ? from.value : from.value * 60}-${to.value}`);
    // The end of one window does not begin another.
    at++;
  }
  return found;
};

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
      /除(?!了解)|(?<!除[^，,。;；]{0,24})(?:以外|之外)|\b(?:except|apart from|other than|outside|unless|excluding|but not)\b/gu,
    ) ?? []
  ).length;

/** True where the source makes more exceptions than the sentence does. */
export const dropsException = (sentence: string, source: string) => exceptions(sentence) < exceptions(source);

/** A time window whose two ends do not belong together in the source. */
export function findWrongWindow(sentence: string, source: string): string | null {
  const stated = ranges(source).map(withoutHalves);
  return ranges(sentence).find((range) => !stated.includes(withoutHalves(range))) ?? null;
}

/** 晚11时 and 23时 are the same hour. */
const withoutHalves = (range: string) =>
  range
    .split("-")
    .map((end) => String(Number(end) % 1440))
    .join("-");

const backward =
  /原来|原先|以前|之前|此前|过去|原本|原为|instead of|previously|formerly|used to|before|rather than|이전|기존|従来|(?:relaxed|shortened|reduced|extended|cut|up|down|changed|raised|lengthened|increased) from|in place of/u;
const forward = /至|到|为|成|to\b|→|에서|부터|から|より/u;
const reportsChange =
  /(?:由|从)(.{1,24}?)(?:放宽|缩短|延长|提高|降低|减少|增加|调整|优化整合|整合)(?:至|到|为|成)|(.{1,12})(?:优化)?整合为/u;

/**
 * Where the source reports a change (由A放宽至B): the old value may only be said as the old one, the new only as the new.
 */
export function findSwappedChange(sentence: string, source: string): string | null {
  const change = reportsChange.exec(source);
  if (change === null) return null;
  const [whole, replaced = change[2] ?? ""] = change;
  const past = findQuantities(replaced);
  const [next] = findQuantities(source.slice(change.index + whole.length, change.index + whole.length + 24));
  const [previous] = past;
  if (previous === undefined || next === undefined) return null;
  const said = findQuantities(sentence);
  const old = said.find((quantity) => isSame(quantity, previous));
  const present = said.find((quantity) => isSame(quantity, next));
  if (old === undefined) return null;
  if (present === undefined) return old.text;
  const [earlier, later] = old.start < present.start ? [old, present] : [present, old];
  const between = sentence.slice(earlier.end, later.start).toLowerCase();
  const oldComesLast = backward.test(between);
  if (!oldComesLast && !forward.test(between)) return old.text;
  return oldComesLast === (later === old) ? null : old.text;
}
