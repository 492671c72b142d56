import type { Fact, FactType, Span } from "../domain/document.js";
import { findQuantities, type Quantity } from "../language/quantities.js";
import { quoteOf } from "./clauses.js";

const patterns: readonly (readonly [FactType, RegExp])[] = [
  ["responsible-unit", /责任单位：\s*([^）]+)/gu],
  ["document-number", /[\p{Script=Han}]{1,8}[〔[（(]\d{4}[〕\]）)]\s*\d+\s*号/gu],
  ["date", /\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|年底前|年内|上半年/gu],
  ["phone", /(?<![\d.])(?:0\d{2,3}-\d{7,8}|1\d{10}|110|12389|12345|12123|96110|119|120)(?![\d.年个])/gu],
  ["money", /\d+(?:\.\d+)?\s*余?[万亿]?\s*元|免费/gu],
  [
    "window",
    /(?:每日|每天|夜间|晚)?\s*\d{1,2}\s*时(?:\s*\d{1,2}\s*分)?\s*(?:至|到|-|—)\s*(?:次日|早|晚)?\s*\d{1,2}\s*时(?:\s*\d{1,2}\s*分)?|24\s*小时(?=不打烊|户政|自助|点对点)|全天候|全天/gu,
  ],
];

const spansOfTime = new Set(["workday", "day", "hour", "minute", "second", "week", "month", "year"]);
const thresholdAfter = /^\s*(?:及?以上|及?以下|以内|以外|左右)/u;
const thresholdBefore = /(?:不超过|不少于|超过|低于|高于|最长|最多|至少|达到)\s*(?:有效期\s*)?$/u;
/** 当日 and 当场 are limits without a figure. */
const wordLimits = /当日|当天|当场|即时|实时|第一时间|即接即办|秒批秒办|秒批/gu;

function typeOfQuantity(quantity: Quantity, text: string): FactType | null {
  const after = text.slice(quantity.end);
  const before = text.slice(Math.max(0, quantity.start - 12), quantity.start);
  if (quantity.unit === "percent") return "percentage";
  if (quantity.unit === "clock" || quantity.unit === "digits") return null;
  if (quantity.unit !== null && spansOfTime.has(quantity.unit)) {
    return quantity.unit === "year" && quantity.value > 1900 ? null : "time-limit";
  }
  if (thresholdAfter.test(after) || thresholdBefore.test(before)) return "threshold";
  if (quantity.unit !== null) return "amount";
  return /^\d/.test(quantity.text) ? "count" : null;
}

/** The measure word or noun behind a bare number belongs to it: 537个市级重点项目. */
const countNoun = /^\s*(?:余|多)?\s*[个名项处家起人次条台辆件类种座所米吨期批本]{0,2}/u;

/** The sentence's condition: what stands before the value in the form 对…的，/ 符合…的，/ …时，. */
function conditionBefore(text: string, span: Span, at: number): string | null {
  const before = text.slice(span.start, at);
  const matches = [...before.matchAll(/[^，；。]*(?:的|时|后|外)，/gu)];
  const last = matches.at(-1)?.[0];
  return last === undefined ? null : last.replace(/，$/u, "").trim();
}

/** Facts of a clause, by rule; spans are offsets into the document's text. */
export function findFacts(text: string, clause: Span): Fact[] {
  const source = text.slice(clause.start, clause.end);
  const facts: Fact[] = [];
  const taken = new Uint8Array(source.length + 1);
  const add = (type: FactType, start: number, end: number, value: string) => {
    const span = { start: clause.start + start, end: clause.start + end };
    taken.fill(1, start, end);
    const condition = type === "responsible-unit" ? null : conditionBefore(text, clause, span.start);
    facts.push({ type, text: quoteOf(text, span), value, span, condition });
  };
  for (const [type, pattern] of patterns) {
    for (const match of source.matchAll(pattern)) {
      if (taken[match.index] === 1) continue;
      add(type, match.index, match.index + match[0].length, (match[1] ?? match[0]).replace(/\s+/gu, ""));
    }
  }
  for (const match of source.matchAll(wordLimits)) {
    if (taken[match.index] !== 1) add("time-limit", match.index, match.index + match[0].length, match[0]);
  }
  for (const quantity of findQuantities(source)) {
    if (taken[quantity.start] === 1) continue;
    const type = typeOfQuantity(quantity, source);
    if (type === null) continue;
    const noun = quantity.unit === null ? (countNoun.exec(source.slice(quantity.end))?.[0].length ?? 0) : 0;
    const value = quantity.unit === null ? String(quantity.value) : `${quantity.value} ${quantity.unit}`;
    add(type, quantity.start, quantity.end + noun, value);
  }
  return facts.sort((a, b) => a.span.start - b.span.start);
}
