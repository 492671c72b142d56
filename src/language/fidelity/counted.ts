import { findQuantities } from "../quantities.js";
import { withFigures } from "./bounds.js";
import { areInterchangeable, claimsIn, contentWords } from "./words.js";

/** Signs after which Chinese counts; those of one word may stand for one another. */
const classes =
  "名人位 家个处所座户 起件宗案 辆台 次回 项条类种 吨 米 公里 分 元 张 份 枚 艘 栋 岁 批 篇".split(" ");
const counted =
  /(\d[\d,.]*)\s*(?:余|多)?([万千百]?)(?:余|多)?((?:[名人位家个处所座户起件宗案辆台次回项条类种元张份枚艘栋岁批篇]|分(?!钟|局|类|别|之)))/gu;

const classOf = (sign: string) => classes.findIndex((signs) => signs.includes(sign));

const countsOf = (text: string) =>
  [...text.matchAll(counted)].map(([whole, digits = "", scale = "", sign = ""]) => ({
    whole,
    figure: `${digits.replaceAll(",", "")}${scale}`,
    sign: classOf(sign),
  }));

const noun =
  /(?<![\d·-])\d[\d,.]*(?: (?:thousand|million))?\s*(?:余|多)?[万千百]?(?:余|多)?([^\d,;。、.]{1,64})/gu;

const nounsOf = (text: string, count: number) =>
  [
    ...withFigures(text)
      .replace(/(?<=\d) \(\d[\d.]*[万亿][^()]?\)/gu, "")
      .matchAll(noun),
  ].map(([whole, behind = ""]) => ({
    figure: findQuantities(whole)[0],
    /** What the counted things have to do with. */
    tail: contentWords(behind.split(/\b(?:involving|affecting|against)\b/u)[1] ?? ""),
    // A verb behind a figure does not say what is counted.
    words: /^ ?(?:is|are|was|were)\b/u.test(behind)
      ? []
      : contentWords(
          (behind.split(/的|\b(?:and|in|for|with|on|at|by|from|involving|affecting)\b|和|,/u)[0] ?? "")
            .split(" ")
            .slice(0, count + 1)
            .join(" "),
        ).slice(0, count),
  }));

/** English figures that count how often. */
const timesOf = (text: string) =>
  [
    ...text.matchAll(
      /\d[\d,.]*(?: (?:thousand|million))?(?=(?: \([^)]*\))? (?:times|occasions|visits|rounds|(?:vehicle )?trips)\b)/gu,
    ),
  ].flatMap(([figure]) => findQuantities(figure)[0]?.value ?? []);

/** What a bare figure counts, said of something else that the source names: 15个区市 for 15个大厅, “12 staff” for 12 channels. */
export function findExchangedCount(sentence: string, own: string): string | null {
  const known = new Set(contentWords(own));
  const stated = nounsOf(own, 6);
  const times = timesOf(own);
  const wrongly = timesOf(withFigures(sentence)).find(
    (figure) => stated.some((other) => other.figure?.value === figure) && !times.includes(figure),
  );
  if (wrongly !== undefined) return String(wrongly);
  const often = timesOf(withFigures(sentence));
  // Rides are counted as vehicles too.
  const notOften = nounsOf(sentence, 2).find(
    ({ figure, words }) =>
      figure !== undefined &&
      words.length > 0 &&
      new RegExp(`${figure.text} (?:times|occasions)\\b`, "u").test(own) &&
      !often.includes(figure.value) &&
      stated.filter((other) => other.figure?.value === figure.value).length === 1,
  );
  if (notOften?.figure !== undefined) return notOften.figure.text;
  // A figure before a comma counts nothing behind it.
  for (const { figure, words } of nounsOf(sentence.replace(/(?<=\d),(?= )/gu, ";"), 2)) {
    if (figure === undefined || figure.unit !== null || figure.value < 2) continue;
    if (words.some((word) => /^(?:line|hotlin|number|电话|热线)$/u.test(word))) continue;
    // What is called counts nothing.
    const called = new RegExp(`${figure.text}\\p{Script=Han}{0,4}(?:电话|热线|平台)`, "u");
    if (/\p{Script=Han}/u.test(sentence) && called.test(own)) continue;
    const alike = stated.filter((other) => other.figure?.value === figure.value && other.words.length > 0);
    const [first] = words;
    if (alike.length === 0 || first === undefined) continue;
    const isOfTail = alike.some(({ tail }) => areInterchangeable(first, new Set(tail)));
    if (!known.has(first) && !isOfTail) continue;
    if (alike.every((other) => !words.some((word) => areInterchangeable(word, new Set(other.words)))))
      return figure.text;
    // “39,000 car parks” are not its parking spaces where the source counts the car parks by themselves.
    const isAllOf = (other: (typeof stated)[number]) =>
      words.length > 1 && words.every((word) => other.words.slice(0, 2).includes(word));
    if (!alike.some(isAllOf) && stated.some((other) => !alike.includes(other) && isAllOf(other)))
      return figure.text;
  }
  return null;
}

const counters = /\d[\d,]*(?:余|多)?[个家处名项条种类]?(\p{Script=Han}{2})/gu;
const everyOne = /各个?|所有|全部|全体|一切|每[个家处名项条种类]?/u.source;

/** 各个县市区 where the source says 5个县市区: all of what the source counts some of. */
export function findCountedMadeAll(sentence: string, source: string): string | null {
  const nouns = [...source.matchAll(counters)].map(([, counted = ""]) => counted);
  for (const counted of new Set(nouns)) {
    const all = new RegExp(`(?:${everyOne})的?${counted}`, "u");
    const said = all.exec(sentence)?.[0];
    if (said !== undefined && !all.test(source) && !/全部|所有|全覆盖|均/u.test(source)) return said;
  }
  return null;
}

const partOf =
  /其中[^,;。]{0,16}\d|\d(?![\d,.]*%)[^,;.%]{0,30}\bof (?:which|whom|these|those|them)\b|\b(?:of|among) (?:which|whom|these|those|them)\b[^;.]{0,30}\d/u;

const each =
  /每(?:一)?[起个家次件人辆项名处台](?![月季年天周工小])[^,;。]{0,14}\d|(?<!\b(?:in|at|of|for) )\b(?:each|per|every) (?!day|week|month|year|quarter|night|other|of)[^,;.]{0,40}\d|\d[^,;.]{0,24}\b(?:each|apiece)\b|\d[\d,.]*(?: [a-z]+){0,3} (?:per|for every) (?!cent|day|week|month|year|quarter)/u;

/**
 * True where a figure is said to be part of another, or to hold for each of them, and the source puts them side by side:
 * 侦办2起，其中刑拘314人; 每起挽回….
 */
export function addsPart(sentence: string, source: string): boolean {
  const said = partOf.exec(sentence);
  const isEach = each.test(sentence) && !/每|均|分别|各(?=\d)/u.test(source);
  if (isEach) return true;
  if (said === null || /其中|包括|包含|含|在内|之中|[共合总]计|共(?=\d)/u.test(source)) return false;
  // Of several that were named before, one is picked out.
  const [part] = contentWords(said[0].replace(/^其中/u, ""));
  return part === undefined || !sentence.slice(0, said.index).includes(part);
}

const countedThings = /(?<![\d.])(\d+)\s*(?:[家处所座名位台辆项条]|个(?!小时|月|工作日|星期|周|半))/gu;

/** A figure that counts other things than in the source: 468次 for 468辆. */
export function findMiscounted(sentence: string, source: string): string | null {
  const stated = countsOf(source);
  for (const [whole, figure = ""] of sentence.matchAll(countedThings)) {
    const places = [...source.matchAll(new RegExp(`(?<![\\d.])${figure}(?![\\d.])\\s*(.{1,3})`, "gu"))];
    if (
      places.length > 0 &&
      places.every(([, behind = ""]) => /^(?:个?小时|时|分钟|天|日|年|个?月|个?工作日|周|%)/u.test(behind))
    )
      return whole;
  }
  for (const { whole, figure, sign } of countsOf(sentence)) {
    const own = stated.filter((other) => other.figure === figure);
    if (own.length > 0 && own.every((other) => other.sign !== sign)) return whole;
  }
  return null;
}

const figureOf = /(?<![\d.,])(\d[\d,]*)(?![\d.]*\d) ([^,;.:]*?)(?=[,;.:]|\band\b|$)/gu;

/** English figures, each with what is said of it up to the end of its piece; 1 is no figure. */
const figuresIn = (text: string) =>
  [...withFigures(text.replace(/\s*\([^)]*\)/gu, "")).matchAll(figureOf)]
    .map(([, digits = "", rest = ""]) => ({
      figure: digits.replaceAll(",", ""),
      // “… and 17 were issued” counts what stands before.
      counts: !/^(?:is|are|was|were)\b/u.test(rest),
      words: new Set(claimsIn(rest)),
    }))
    .filter(({ figure }) => figure !== "1");

/** An English figure of which the sentence says what the rendering says of another one, and nothing that is said of it alone. */
export function findFigureOfOther(sentence: string, rendering: string): string | null {
  const stated = figuresIn(rendering);
  for (const { figure, words } of figuresIn(sentence)) {
    const own = stated.filter((one) => one.figure === figure);
    if (own.some(({ counts }) => !counts)) continue;
    const others = stated.filter((one) => one.figure !== figure && one.counts);
    // A word that the sentence says as well stands for no other of it.
    const stands = (word: string, other: ReadonlySet<string>) =>
      other.has(word) || areInterchangeable(word, new Set([...other].filter((each) => !words.has(each))));
    const speaksFor = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
      [...words].some((word) => one.has(word) && !stands(word, other));
    const isOfOther = (other: ReadonlySet<string>) =>
      own.length > 0
        ? own.every((one) => speaksFor(other, one.words) && !speaksFor(one.words, other))
        : words.size > 1 && [...words].every((word) => other.has(word));
    if (others.some((other) => isOfOther(other.words))) return figure;
  }
  return null;
}
