import { findQuantities, type Quantity } from "../quantities.js";
import { partOfSpeech } from "../tokens.js";
import { type Bound, boundOf } from "./bounds.js";
import { isSame, isTime } from "./same-figure.js";
import { numberWords } from "./unknown-figures.js";
import { areInterchangeable, contentWords, isLight } from "./words.js";

/** A figure with the words it is said of. */
export interface Placed {
  readonly quantity: Quantity;
  /** Words of its own piece of the sentence, and of the pieces before it that hold no figure. */
  readonly words: ReadonlySet<string>;
  /** Words of earlier figures of the same sentence, which may be meant although they are not said again. */
  readonly inherited: ReadonlySet<string>;
  readonly bound: Bound;
  /** Words right behind it: what it counts. */
  readonly counted: ReadonlySet<string>;
}

const sentenceEnd = /[。；;！？!?\n]|\.(?!\d)/u;
const pieceEnd = /[，、]|,(?!\d{3})|\band\b|\bwhile\b|\bbut\b|\binstead of\b|和|而|及(?!以下)|与/u;

/** 当日 is a time limit too, though no figure. */
const sameDay = /当日|当天|same day/gu;

const auxiliary = /\b(?:is|are|was|were|ha[sd]|have)\b/u;

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
  // The year in which something was so is nothing that the words around it are said of.
  const figures = findQuantities(text).filter(
    ({ unit, value }) => (unit !== null || value >= 2) && !(unit === "year" && value > 1000),
  );
  return [...figures, ...days].sort((a, b) => a.start - b.start);
}

/** Prepositions that tell one thing from another, such as inside and outside the province. */
const placing = /\b(?:inside|outside|within the|above|below|(?:a|per|each|every) day)\b|日均|每[日天]/gu;
const wordsOf = (text: string) => [...contentWords(withoutFigures(text)), ...(text.match(placing) ?? [])];

const withoutFigures = (text: string) =>
  text
    .replace(/[\d.:%]+/g, " ")
    .replace(sameDay, " ")
    .replace(/year on year|on the year before|同比|下降|上升|\b(?:fell|fall|rose|rise|dropped)\b/gu, " ")
    .replace(/\b(?:year|month|end)s?\b|年底|年内/gu, " ")
    .replace(/\b(?:hot)?lines?\b|\bnumbers?\b|\bpolice\b(?! station)|电话|热线/gu, " ");

/** Names in quotation marks, as if they were figures: each is said of something too. */
const namesOf = (text: string): Quantity[] =>
  [...text.matchAll(/[“"]([^”"]{2,40})[”"]/gu)].map(({ index, 0: quoted, 1: name = "" }) => ({
    value: [...name].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003, 7),
    unit: "digits",
    start: index,
    end: index + quoted.length,
    text: quoted,
  }));

/** What all parts of a Chinese sentence are about: 对…的企业，…;…. */
const sharedTopic = /(?:^|[。\n])[^。\n]*?(?:^|[,;。:\n])对([^,;。\n]+),[^。\n]*;$/u;

/** The figures of a text, each with the words of its piece between punctuation; `isWide`, also of those before it. */
export function placeFigures(text: string, figures = figuresOf(text), isWide = false): Placed[] {
  const listed = listedFigures(text, figures);
  if (listed !== null) return listed;
  const placed: Placed[] = [];
  for (const { start, end } of partsOf(text, 0, text.length, sentenceEnd)) {
    let waiting = "";
    let noun = new Set<string>();
    const topic = sharedTopic.exec(text.slice(0, start))?.[1] ?? "";
    const inherited = new Set<string>(wordsOf(topic));
    for (const piece of partsOf(text, start, end, pieceEnd)) {
      const inside = figures.filter((figure) => figure.start >= piece.start && figure.start < piece.end);
      if (inside.length === 0) {
        waiting += `${text.slice(piece.start, piece.end)} `;
        continue;
      }
      for (const [at, quantity] of inside.entries()) {
        // What stands between two figures of a piece belongs to the one before it.
        // … but what is counted is what the next figure is said of too: “8 kinds of cases fell by 5 %”.
        const last = inside[at - 1];
        const from =
          last === undefined
            ? piece.start
            : last.unit === null && quantity.unit !== null
              ? last.end
              : quantity.end;
        const to = inside[at + 1]?.start ?? piece.end;
        const words = wordsOf(
          `${text.slice(from, Math.max(from, quantity.start))} ${text.slice(quantity.end, to)}`,
        );
        const behind = text.slice(quantity.end, to);
        const [counted = "", verb] = behind.split(auxiliary);
        // “… and 17 were approved”: what is counted stands with the figure before.
        const isVerb = verb !== undefined && counted.trim() === "";
        if (!isVerb) noun = new Set(wordsOf(counted));
        const isElliptic = new Set(words).size <= 2;
        const own = new Set([...words, ...(at === 0 && isElliptic ? wordsOf(waiting) : [])]);
        placed.push({
          quantity,
          words: own,
          inherited: isVerb
            ? noun
            : new Set([
                ...(isElliptic ? inherited : wordsOf(topic)),
                ...(isWide && at === 0 ? wordsOf(waiting) : []),
              ]),
          bound: boundOf(text, quantity),
          counted: isVerb ? noun : new Set(wordsOf(behind)),
        });
        for (const word of own) if (!/ day$|日均|每[日天]/u.test(word)) inherited.add(word);
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
  const marker = /分别|각각|それぞれ|respectively/u.exec(text);
  if (marker === null) return null;
  const isBefore = marker[0] !== "respectively";
  const figures = quantities.filter(({ start }) => (isBefore ? start > marker.index : start < marker.index));
  const [first] = figures;
  if (first === undefined || figures.length < 2) return null;
  const head = text.slice(0, isBefore ? marker.index : first.start).replace(/同比|year on year/gu, "");
  const items = itemsOf(head, figures.length).filter((item) => wordsOf(item).length > 0);
  if (items.length < figures.length || (!isBefore && items.length > figures.length)) return null;
  const own = items.slice(-figures.length);
  return figures.map((quantity, at) => ({
    quantity,
    words: new Set(wordsOf(own[at] ?? "")),
    inherited: new Set(),
    bound: "exactly",
    counted: new Set(),
  }));
}

/** The items of a list, parted by commas; where those are too few, what an “and” joins is parted as well. */
function itemsOf(list: string, wanted: number): string[] {
  const byComma = list.split(/[、，,]/u);
  const [last = "", ...others] = byComma.toReversed();
  const byFirst = [...others.toReversed(), ...last.split(/\band\b(.*)/u)].filter((item) => item !== "");
  return byFirst.length === wanted
    ? byFirst
    : list.split(/[、，,]|和|与|及|\band\b|(?<=\p{Script=Hangul})[와과] |및|(?<=\p{Script=Han})[とや]/u);
}

export const isBare = ({ unit }: Quantity) => unit === null || unit === "digits";
const isComparable = (a: Quantity, b: Quantity) =>
  a.unit === b.unit || (isTime(a) && isTime(b)) || (isBare(a) && isBare(b));

const sayableIn = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((word) => areInterchangeable(word, b));
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word));

/**
 * A figure said of something that another figure of the source belongs to: “within the province 3 working days” where
 * that is the time for other provinces. `source` is in the language of the sentence; where its words cannot be told apart,
 * only what is counted is looked at.
 */
export const findMisplacedFigure = (sentence: string, source: string, hasWords = true) =>
  findMisplaced(
    placeFigures(sentence).filter(
      ({ quantity }) =>
        (hasWords || quantity.unit === null) && !source.includes(wordsBehind(sentence, quantity)),
    ),
    placeFigures(source),
  );

/** A figure with the next four English words, where they stand in one piece: that much word for word is said of it. */
const wordsBehind = (sentence: string, { start, end }: Quantity): string => {
  const behind = /^(?: [a-z'-]+){4}/u.exec(sentence.slice(end))?.[0];
  return behind === undefined ? "\u0000" : sentence.slice(start, end) + behind;
};

/** The same for names in quotation marks: “网办通道” is for those that the source says it is for. */
export const findMisplacedName = (sentence: string, source: string) =>
  findMisplaced(placeNames(sentence), placeNames(source)) ?? findNameOfOther(sentence, source);

/** A name or a figure, with four signs right before it and what ends a name there. */
const behindWords = /(\p{Script=Han}{4}[”"]?)([“"][^”"]{2,30}[”"]|\d(?:[\d.,]*\d)?)/gu;

/** What stands right behind words that in the source others alone stand right behind: 在校生落户“绿色通道”, “首违免罚”3793起. */
function findNameOfOther(sentence: string, source: string): string | null {
  const [said = "", own = ""] = [sentence, source].map((text) => text.replace(/\s/gu, ""));
  if (own.includes("分别")) return null;
  const stated = [...own.matchAll(behindWords)];
  for (const [, before, named = ""] of said.matchAll(behindWords)) {
    const others = stated.flatMap(([, words, other = ""]) =>
      words === before && /^\d/u.test(other) === /^\d/u.test(named) ? [other] : [],
    );
    const bare = named.replace(/[“”"]/gu, "");
    const isKnown = own.includes(named) && !own.includes(`${bare}、`);
    if (others.length > 0 && isKnown && !others.some((other) => other.includes(bare))) return named;
  }
  return null;
}

/** A name in quotation marks with the figure right behind it: “轻违免处”3793起. */
const namedFigure = /[“"]([^”"]{2,20})[”"]\s?(?:共|达|约)?(\d[\d.,万亿]*)/gu;

/** The figure that the source puts right behind one name, said of another name. */
export function findFigureOfOtherName(sentence: string, source: string): string | null {
  const pairs = [...source.matchAll(namedFigure)].map(([, name = "", figure = ""]) => ({ name, figure }));
  const of = (wanted: string) => pairs.find(({ name }) => name === wanted)?.figure;
  return (
    [...sentence.matchAll(namedFigure)].find(
      ([, name = "", figure]) =>
        of(name) !== undefined && of(name) !== figure && pairs.some((pair) => pair.figure === figure),
    )?.[2] ?? null
  );
}

/** Names with the words they are said of; those that are joined (“A”和“B”) share them. */
function placeNames(text: string): Placed[] {
  const placed = placeFigures(text, namesOf(text), true);
  const isJoined = (one: Placed, next: Placed) =>
    /^\s*(?:\([^)]*\))?[、,]?\s*(?:和|与|及|或|and|or)?\s*$/u.test(
      text.slice(one.quantity.end, next.quantity.start),
    );
  const groups: Placed[][] = [];
  for (const one of placed) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && isJoined(last, one)) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) =>
    group.map((one) => ({ ...one, words: new Set(group.flatMap(({ words }) => [...words])) })),
  );
}

/** What is done with all items of a list stands with the first of them: 建立A“…”和B“…”; 侦办A2起，B14起. */
const isDeed = (word: string) => partOfSpeech(word).startsWith("v");

function findMisplaced(said: readonly Placed[], placed: readonly Placed[]): string | null {
  // A figure with no words of its own belongs to a list whose order says what it is said of.
  const stated = placed.filter(({ words }) => words.size > 0);
  if (stated.length < 2) return null;
  for (const { quantity, words, counted } of said) {
    const own = stated.filter((other) => isSame(other.quantity, quantity));
    if (own.length === 0) continue;
    const ownWords = new Set(own.flatMap((other) => [...other.words, ...other.inherited]));
    const ownCounted = new Set(own.flatMap((one) => [...one.counted]));
    const isName = quantity.text.startsWith("“") || quantity.text.startsWith('"');
    const isBareItem = isName || !own.some((one) => [...one.words].some(isDeed));
    for (const other of stated) {
      if (isSame(other.quantity, quantity) || !isComparable(other.quantity, quantity)) continue;
      // A name that is part of a longer one.
      if (other.quantity.text.includes(quantity.text.replace(/[“”"]/gu, ""))) continue;
      // What is counted says most: nothing else matters where it is that of one of them alone.
      const countsOwn = shared(counted, ownCounted).some((word) => !other.counted.has(word));
      const countsOther = shared(counted, other.counted).some((word) => !ownCounted.has(word));
      if (quantity.unit === null && countsOwn && !countsOther) continue;
      if (quantity.unit === null && countsOther && !countsOwn && ownCounted.size > 0) return quantity.text;
      // Homicide may be said as murder where shares of many things are told one by one.
      const alike = quantity.unit === "percent" ? sayableIn(words, other.words) : shared(words, other.words);
      const isGoverned = isBareItem && own.every((one) => one.quantity.start > other.quantity.start);
      const forOther = alike.filter(
        (word) => !isLight(word) && !(isGoverned && isDeed(word)) && !areInterchangeable(word, ownWords),
      );
      const forOwn = shared(words, ownWords).filter((word) => !areInterchangeable(word, other.words));
      if (
        forOther.length > 0 &&
        forOther.length >= forOwn.length - (isName && /\p{Script=Han}/u.test(forOwn[0] ?? "") ? 0 : 1)
      )
        return quantity.text;
    }
  }
  return null;
}

/** Scope figures (“up to 6 m”, “5 or more”) that stand beside words which the sentence uses, and that it leaves out. */
export function findLostScope(sentence: string, source: string): string | null {
  const said = figuresOf(sentence);
  const placed = placeFigures(source);
  const isSaid = (quantity: Quantity) => said.some((other) => isSame(other, quantity));
  const ofOthers = new Set(placed.flatMap(({ quantity, words }) => (isSaid(quantity) ? [...words] : [])));
  const words = new Set(wordsOf(sentence).filter((word) => !ofOthers.has(word)));
  for (const { quantity, words: own, bound } of placed) {
    if (bound !== "at least" && bound !== "at most") continue;
    if (isSaid(quantity) || own.size === 0) continue;
    if (quantity.value === 50 && quantity.unit === "percent" && /\bhalf\b|一半|半数/u.test(sentence))
      continue;
    if (sentence.includes(numberWords[quantity.value] ?? "\u0000")) continue;
    if (isTime(quantity) && bound === "at most" && said.some(isTime)) continue;
    if (shared(words, own).length >= Math.max(1, own.size * 0.4)) return quantity.text;
  }
  return null;
}

/** What is added up in a Chinese source, and the figure it comes to: 158家A、41家B以及11个C共计3.9万个. */
const sum = /([^,;。\n]+?)(?:共计|合计|总计|共)\s*(?=\d)/gu;

/** Said so, what is named is not all that was added up. */
const openList = /等|其中|包括|など|등|\b(?:among|includ\w+|such as|others?)\b/u;

/** A sum that the sentence says of some of the things that it is the sum of, by their figures. */
export function findDividedSum(sentence: string, source: string): string | null {
  if (openList.test(sentence)) return null;
  const said = findQuantities(sentence);
  const isSaid = (quantity: Quantity) => said.some((other) => isSame(other, quantity));
  for (const { index, 0: whole, 1: list = "" } of source.matchAll(sum)) {
    const [total] = findQuantities(source.slice(index + whole.length, index + whole.length + 16));
    const parts = findQuantities(list).filter(({ value }) => value >= 2);
    if (total === undefined || parts.length < 2 || !isSaid(total)) continue;
    if (parts.some(isSaid) && !parts.every(isSaid)) return total.text;
  }
  return null;
}

/**
 * Figures that the source lists with nothing between them (47.9%、45.5%) belong to things named before, in that order. A
 * sentence in another language must keep them together, all and in order; in Chinese 分别 tells which belongs to which.
 */
export function findBrokenList(sentence: string, source: string, isChinese: boolean): string | null {
  if ((isChinese && source.includes("分别")) || /각각|それぞれ|respectively/u.test(source)) return null;
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
    if (isOfItsOwn(list, present, said, source)) continue;
    for (const [at, figure] of present.entries()) {
      if (figure === undefined) return list[at]?.text ?? "";
      const before = at === 0 ? undefined : present[at - 1];
      if (before === undefined) continue;
      const between = sentence.slice(before.end, figure.start);
      if (before.end > figure.start || !/^[、,和\s]*(?:and\s*)?$/u.test(between)) return figure.text;
    }
  }
  return null;
}

/** Whether each figure of such a list is said behind that one of as many figures before it which has its place: 24369个，增加47.9%. */
function isOfItsOwn(
  list: readonly Quantity[],
  present: readonly (Quantity | undefined)[],
  said: readonly Quantity[],
  source: string,
): boolean {
  const start = list[0]?.start ?? 0;
  const from = Math.max(source.lastIndexOf("。", start), source.lastIndexOf(";", start));
  const before = findQuantities(source.slice(from + 1, start)).filter(
    ({ unit, value }) => unit === null && value >= 2,
  );
  if (before.length !== list.length) return false;
  return present.every((figure, at) => {
    const counted = said.findLast(
      ({ unit, value, start: place }) => unit === null && value >= 2 && place < (figure?.start ?? 0),
    );
    const own = before[at];
    return figure === undefined || (counted !== undefined && own !== undefined && isSame(counted, own));
  });
}
