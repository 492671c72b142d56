import { fold, squeeze } from "./fold.js";
import { findQuantities, parseChineseNumeral, type Quantity } from "./quantities.js";

/** Why a sentence does not follow from the spans it cites. */
export interface Disagreement {
  readonly type:
    | "number"
    | "missing-number"
    | "city"
    | "polarity"
    | "permission"
    | "document-number"
    | "token"
    | "form"
    | "language"
    | "added"
    | "dropped"
    | "negation"
    | "bound"
    | "window"
    | "misplaced"
    | "unsupported";
  /** The words of the sentence (for `missing-number`: of the source) that find no match. */
  readonly detail: string;
}

export interface AgreementInput {
  readonly sentence: string;
  /** The cited spans, verbatim. */
  readonly sources: readonly string[];
  /** Names of all cities that are known, in any language. */
  readonly knownCities: readonly string[];
  /** Those of the cited documents; a name that stands in a cited span is allowed too. */
  readonly allowedCities: readonly string[];
  /** Figures that may be said although no span holds them: measure number and date of the cited documents. */
  readonly allowedText?: string;
  /** True where every cited document is of kind `measures`: only then may a sentence say "you can". */
  readonly mayPromise: boolean;
  /** True to demand that every figure of the sources is said too (curated renderings). */
  readonly complete?: boolean;
}

/** Telephone numbers that differ in their last figure are not the same. */
const sameValue = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

/** A unit that one side does not state is no contradiction; two stated units must be the same. */
const matches = (said: Quantity, stated: Quantity) =>
  (sameValue(said.value, stated.value) &&
    (said.unit === stated.unit || said.unit === null || stated.unit === null)) ||
  isHourOfDay(said, stated) ||
  isHourOfDay(stated, said);

/** "from 7 to 8:30": an hour without its sign in a range against a time of day. */
const isHourOfDay = (hour: Quantity, clock: Quantity) =>
  hour.unit === null && clock.unit === "clock" && hour.value * 60 === clock.value;

const monthNames =
  "january february march april may june july august september october november december".split(" ");

/** Month names as figures, so that "June 16" is held against 6月16日. */
function withMonthFigures(text: string): string {
  return text.replace(
    /\b(january|february|march|april|may|june|july|august|september|october|november|december)(?=\s+\d)|(?<=\d\s)(january|february|march|april|may|june|july|august|september|october|november|december)\b/gi,
    (name) => `${monthNames.indexOf(name.toLowerCase()) + 1}月`,
  );
}

/** Words whose negated form means the opposite; a sentence may use a form only if a source uses the same one. */
const polarTerms: readonly (readonly [positive: RegExp, negative: RegExp])[] = [
  [/(?<![不非无解])禁行/u, /不禁行/u],
  [/(?<!不)允许/u, /不允许/u],
  [/(?<!不[会得予再]?)扣车/u, /不[会得予再]?扣车/u],
  [/(?<!不[会得予再]?)扣证/u, /不[会得予再]?扣证/u],
  [/(?<![不无])需要?提?交?(?:驾驶证|行驶证|身份证)/u, /不(?:再)?需要?提?交?(?:驾驶证|行驶证|身份证)/u],
  [/放宽|延长/u, /缩短|压减|收紧/u],
];

function polarityDisagreement(sentence: string, source: string): string | null {
  for (const [positive, negative] of polarTerms) {
    for (const [said, opposite] of [
      [positive, negative],
      [negative, positive],
    ] as const) {
      const match = said.exec(sentence);
      if (match !== null && !said.test(source) && opposite.test(source)) return match[0];
    }
  }
  return null;
}

const promise =
  /(?:您|你|市民|企业|申请人)(?:就|也|都)?(?:可以|可|能)(?!能)|\byou (?:can|may|are entitled)\b|수 있습니다|ことができます/iu;

/** Everything in which a sentence goes beyond or against the spans it cites; empty where it agrees. */
export function findDisagreements(input: AgreementInput): Disagreement[] {
  const found: Disagreement[] = [];
  const source = input.sources.join("\n");
  const said = findQuantities(withMonthFigures(input.sentence));
  const statedInSources = findQuantities(source);
  const stated = [
    ...statedInSources,
    ...findQuantities(input.allowedText ?? ""),
    ...looseNumerals(source),
    ...(/全天|不打烊/u.test(source) ? findQuantities("24小时 1天") : []),
    ...listLengths(source).map((value) => ({ value, unit: null, start: 0, end: 0, text: "" })),
  ];
  for (const quantity of said) {
    if (!stated.some((other) => matches(quantity, other)))
      found.push({ type: "number", detail: quantity.text });
  }
  if (input.complete === true) {
    for (const quantity of statedInSources) {
      const arabic = /^\d/.test(quantity.text);
      if (arabic && !said.some((other) => matches(other, quantity)) && !hasFigure(input.sentence, quantity)) {
        found.push({ type: "missing-number", detail: quantity.text });
      }
    }
  }
  const sentence = squeeze(input.sentence);
  const squeezedSource = squeeze(source);
  for (const city of input.knownCities) {
    const name = squeeze(city);
    const pattern = /^[a-z']+$/.test(name) ? new RegExp(`\\b${fold(city)}\\b`) : null;
    const present = pattern === null ? sentence.includes(name) : pattern.test(fold(input.sentence));
    const allowed = input.allowedCities.some((other) => squeeze(other).includes(name));
    if (present && !allowed && !squeezedSource.includes(name)) found.push({ type: "city", detail: city });
  }
  const polarity = polarityDisagreement(sentence, squeezedSource);
  if (polarity !== null) found.push({ type: "polarity", detail: polarity });
  const permission = promise.exec(input.sentence);
  if (!input.mayPromise && permission !== null && !promise.test(source)) {
    found.push({ type: "permission", detail: permission[0] });
  }
  for (const number of sentence
    .replace(/[文编]号[为是:：]?/gu, " ")
    .match(/\p{Script=Han}{1,6}〔\d{4}〕\d+号/gu) ?? []) {
    if (!squeeze(`${source}\n${input.allowedText ?? ""}`).includes(number)) {
      found.push({ type: "document-number", detail: number });
    }
  }
  return found;
}

const hasFigure = (sentence: string, quantity: Quantity) =>
  new RegExp(`(?<![\\d.])${String(quantity.value).replace(".", "\\.")}(?![\\d.]*\\d)`).test(
    sentence.replace(/(?<=\d),(?=\d{3})/g, ""),
  );

/** Single Chinese numerals without a unit (一站式, 三防): they allow a figure, they do not demand one. */
function looseNumerals(source: string): Quantity[] {
  return [
    ...source.matchAll(
      /(?<![一二三四五六七八九十百千万])[一二两三四五六七八九十百千万](?![一二三四五六七八九十百千万])/gu,
    ),
  ].map((match) => ({
    value: parseChineseNumeral(match[0]),
    unit: null,
    start: match.index,
    end: match.index + 1,
    text: match[0],
  }));
}

/** How many things each list of a Chinese text names: 凭A、B以及C allows “three documents”. */
export const listLengths = (text: string): number[] =>
  [
    ...(text.match(/[^,，;；。、和及与“”\n]{2,}(?:(?:、|以及|和|及|与)[^,，;；。、和及与“”\n]{2,})+/gu) ??
      []),
    // Names in quotation marks side by side (“云端”“猎狐”), and single characters (打、防、管).
    ...(text.match(/(?:“[^“”]+”[、和]?){2,}/gu) ?? []).map((names) => names.replace(/”(?=“)/gu, "”、")),
    ...(text.match(/(?<!\p{Script=Han})\p{Script=Han}(?:、\p{Script=Han}){2,}(?!\p{Script=Han})/gu) ?? []),
  ].map((list) => list.split(/、|以及|和|及|与/u).filter((item) => item !== "").length);
