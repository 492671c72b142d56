import { findQuantities } from "../quantities.js";
import { isSame } from "./same-figure.js";
import { saysOnlyOtherPieces } from "./spoken-of.js";
import { areInterchangeable, claimsIn, contentWords, isLight, supportOf } from "./words.js";

/** “…的，”: the part of a Chinese sentence that says for whom or when the rest holds. */
const chineseCondition =
  /(?:^|[,;。:\n])([^,;。:\n]*?(?:凡|对于?|符合|属实|已|因|有|适用|特别|连续|经|未|遇)[^,;。:\n]*的)(?=[,;])/gu;
const otherCondition =
  /[^,;。:\n]*(?:属实|特别紧急|符合[^,;。:\n]{0,10})的|对(?:符合|不符合|需要|有)[^,;。:\n]{2,24}?的(?=[^,;。\n]{2,10},)/gu;

/** The conditions that a folded Chinese source states, verbatim. */
export function conditionsOf(source: string): string[] {
  const found = [...source.matchAll(chineseCondition)].map(([, condition = ""]) => condition);
  return [...new Set([...found, ...[...source.matchAll(otherCondition)].map(([whole]) => whole)])].filter(
    (condition) => condition.length > 2,
  );
}

const conditionWords =
  /\b(?:where|if|when|whenever|once|after|provided|in case|for (?:those|people|persons|companies|enterprises|firms|citizens|employees|vehicles|applicants|trucks|[a-z-]+ (?:companies|enterprises|firms|companies' |cases|trades))|(?:that|who|which) (?:do|meet|need|compl|conform|reach|exceed|face|buy|alread|have|has|hold|urgent|want|are|is|turn|prove)\w*|meeting|complying|qualif\w+|eligible|urgent(?:ly)?|in (?:\w+ )?(?:urgent|special|particularly urgent) \w+|with a \w+ need|subject to|should|involving|under the \w+ procedure|(?:by|through) the \w+ procedure|buying|holding|with pressing|according to the rules|under the rules|such as|conditions?|above|below|over|up to|or less|or more)\b/u;

/** The rest of the clause that a condition governs: up to the next semicolon or full stop. */
function governed(source: string, condition: string): string {
  const start = source.indexOf(condition) + condition.length;
  return source.slice(start).split(/[;。]/u)[0] ?? "";
}

/**
 * Where parts of the source hold under conditions of their own, what holds under one may not be said under another.
 * `source` is in the language of the sentence.
 */
export function findSwappedCondition(sentence: string, source: string): string | null {
  // What all cases have in common stands in front of the first (对货运车辆发生的交通事故，…).
  const parts = source
    .split(/[;。\n]/u)
    .map((part) => new Set(contentWords(part.replace(/^.*?(?:对[^,]*,|:)/u, ""))));
  const conditional = source.split(/[;。\n]/u).map((part) => isConditional.test(part));
  for (const part of sentence.split(nextCase)) {
    const words = new Set(contentWords(part));
    const touched = parts.filter((own, at) => {
      if (conditional[at] !== true) return false;
      const others = parts.filter((_, other) => other !== at && conditional[other] === true);
      return [...own].some(
        (word) => words.has(word) && !others.some((other) => areInterchangeable(word, other)),
      );
    });
    if (touched.length > 1) return part.trim();
  }
  return null;
}

const intensified =
  /特别(?=紧急|严重|重大|复杂|困难)|\b(?:especially|particularly|extremely|exceptionally|very|most) (?=urgent|serious|grave|complex|difficult|[a-z]+ cases?)/u;
const ordinary = /符合|满足|条件|一般|\b(?:qualif\w+|meets?|eligible|conditions?|ordinary)\b/u;
const sameDay = /当[日天]|same day/u;

/** The limits that a text gives, in its order, each with the last case named: a particularly urgent one, or any that qualifies. */
function limitsByUrgency(text: string): { limit: string; isIntense: boolean }[] {
  let isIntense: boolean | null = null;
  return text.split(/[,;。\n]|\.(?!\d)|\b(?:and|while|but)\b/u).flatMap((piece) => {
    if (intensified.test(piece)) isIntense = true;
    else if (ordinary.test(piece)) isIntense = false;
    const limits = [
      ...findQuantities(piece).flatMap(({ value, unit }) => (unit === null ? [] : [`${value} ${unit}`])),
      ...(sameDay.test(piece) ? ["same day"] : []),
    ];
    const of = isIntense;
    return of === null ? [] : limits.map((limit) => ({ limit, isIntense: of }));
  });
}

/** A limit of the particularly urgent cases said of the others, or the reverse. */
export function findExchangedUrgency(sentence: string, own: string): string | null {
  const stated = limitsByUrgency(own);
  if (!intensified.test(own)) return null;
  return (
    limitsByUrgency(sentence).find(
      (said) =>
        stated.some(({ limit, isIntense }) => limit === said.limit && isIntense !== said.isIntense) &&
        !stated.some(({ limit, isIntense }) => limit === said.limit && isIntense === said.isIntense),
    )?.limit ?? null
  );
}

/** Where a sentence goes on to another case: at a semicolon, or a comma before a new condition. */
const nextCase =
  /[;。]|,(?=[^,;。]{0,6}(?:适用|符合|情况|特别|凡|如果|若|属于|遇|无法)|(?:and |while |but )?(?:where|if|when|under|in (?:\w+ )?urgent)\b)/u;

const isConditional = /的,|\b(?:under|where|if|when)\b/u;

const meetsSomething = /符合|满足|达到|条件|规定|要求|具备|够|合格|合规|达标/u;
const sentenceSays = (part: string, sentence: string) => {
  const figures = findQuantities(sentence);
  return (
    contentWords(part).some((word) => word.length > 1 && sentence.includes(word)) ||
    findQuantities(part).some((stated) => figures.some((figure) => isSame(figure, stated)))
  );
};

/**
 * A condition of the source that a sentence leaves out although it states what holds under it. Chinese is compared by
 * words; English must show that it states a condition at all.
 */
export function findDroppedCondition(
  sentence: string,
  source: string,
  own: string,
  language: "zh" | "en",
): string | null {
  if (language === "en") {
    const isSaid = conditionWords.test(sentence) || saysOnlyOtherPieces(sentence, own, conditionWords);
    return isSaid ? null : (conditionsOf(source)[0] ?? null);
  }
  for (const condition of conditionsOf(source)) {
    if (
      /符合|满足/u.test(condition) &&
      !meetsSomething.test(sentence) &&
      sentenceSays(governed(source, condition), sentence)
    )
      return condition;
    const main = contentWords(governed(source, condition)).filter(({ length }) => length > 1);
    const saysMain = main.length === 0 || main.some((word) => sentence.includes(word));
    if (!saysMain) continue;
    const rest = governed(source, condition);
    // Words that the rest of the clause holds as well do not show that the condition was said.
    const words = supportOf(condition, sentence).filter(({ word }) => !rest.includes(word));
    const covered = words.reduce((sum, { degree }) => sum + (degree < 0.5 ? 0 : degree), 0);
    if (words.length > 0 && covered < words.length / 3) return condition;
    const lost = condition
      .split(/且|并且|同时/u)
      .slice(1)
      .find((part) => {
        const own = supportOf(part, sentence);
        return own.length > 0 && own.every(({ degree }) => degree < 0.5);
      });
    if (lost !== undefined) return lost;
  }
  return null;
}

const englishCondition =
  /(?:^|[.;:,(] ?|\band )(?:where|if|when|whenever|once|provided that|in case) ([^,;.]+),\s*([^;.]+)/gu;

/** In English: a condition (“where …, …”) of the rendering of which the sentence says only what holds under it. */
export function findLostCondition(sentence: string, rendering: string): string | null {
  const said = new Set(contentWords(sentence));
  const figures = findQuantities(sentence);
  const share = (words: readonly string[]) =>
    words.filter((word) => areInterchangeable(word, said)).length / Math.max(1, words.length);
  for (const [, condition = "", main = ""] of rendering.matchAll(englishCondition)) {
    const governs = contentWords(main);
    const own = contentWords(condition).filter((word) => !governs.includes(word));
    const saysMain =
      share(governs) >= 0.5 ||
      findQuantities(main).some((stated) => figures.some((figure) => isSame(figure, stated)));
    // Words that may be said for many others (work for processing) do not say it alone.
    const isSaid = own.some((word) => said.has(word)) ? share(own) >= 1 / 3 : share(own) >= 3 / 4;
    if (saysMain && own.length > 0 && !isSaid) return condition;
  }
  return null;
}

/** 在…备案后,允许通行; 对有…需求的企业,由…代办: after what, or for whom, something holds. */
const steps = [
  /(?:^|[,;。:\n])(?<step>[^,;。:\n]{4,40}?)后(?=尽快|立即|及时|方可|才)(?<main>[^,;。\n]*)/gu,
  /(?:^|[,;。:\n])在?(?<step>[^,;。:\n]{4,40}?)(?:[之以])?后,(?<main>[^,;。\n]*)/gu,
  /(?:^|[,;。:\n])(?<step>对[^,;。:\n]*?(?:有|需要?|符合)[^,;。:\n]{2,24}的)(?<whom>\p{Script=Han}{2,6}),(?<main>[^;。\n]*)/gu,
];

const englishStep = /\b(?:may|can) ([a-z' -]{3,40}?),? (?:only )?after ([^,;.]+)/gu;

/** In English: “may pass after their routes have been put on record”, said without what must be done before. */
export function findLostStepBefore(sentence: string, rendering: string): string | null {
  const said = new Set(contentWords(sentence));
  for (const [, main = "", step = ""] of rendering.matchAll(englishStep)) {
    const isMain = /\b(?:may|can)\b/u.test(sentence) && contentWords(main).some((word) => said.has(word));
    if (isMain && !contentWords(step).some((word) => areInterchangeable(word, said))) return step;
  }
  return null;
}

/** In Chinese: a sentence that says only what holds, and nothing of the step after which it does, or of those for whom. */
export function findLostStep(sentence: string, source: string): string | null {
  for (const { groups } of steps.flatMap((step) => [...source.matchAll(step)])) {
    const { step = "", main = "", whom } = groups ?? {};
    const governed = claimsIn(main).filter((word) => word.length > 1);
    if (!governed.some((word) => sentence.includes(word))) continue;
    if (whom !== undefined && supportOf(whom, sentence).some(({ degree }) => degree >= 0.5)) continue;
    const own = supportOf(step, sentence).filter(({ word }) => !main.includes(word));
    // Who speaks of the deed in other words has not yet said whose it is.
    const enough = whom === undefined ? 0.8 : 1;
    if (own.length > 0 && own.every(({ degree }) => degree < enough)) return step;
  }
  return null;
}

const concerned = /(?:涉及|属于|属)([^,;。]{2,10}?)(?:事项|问题)?(?:的|(?=立即|马上|及时))([^,;。]*)/gu;

/** What is done with what concerns one body, said of what concerns another (属于其他部门的由公安解决). */
export function findOtherConcern(sentence: string, source: string): string | null {
  const concernsOf = (text: string) =>
    [...text.matchAll(concerned)].map(([, whom = "", deed = ""]) => ({
      whom,
      deeds: new Set(contentWords(deed)),
    }));
  const stated = concernsOf(source);
  for (const { whom, deeds } of concernsOf(sentence)) {
    const own = stated.find((one) => one.whom.includes(whom) || whom.includes(one.whom));
    if (own === undefined) continue;
    const foreign = [...deeds].find(
      (deed) =>
        !isLight(deed) &&
        !areInterchangeable(deed, own.deeds) &&
        stated.some((one) => one !== own && one.deeds.has(deed)),
    );
    if (foreign !== undefined) return foreign;
  }
  return null;
}

const met =
  /(不|未)?(?:符合|满足|达到|达标)[^,;。]{0,24}?的([^;。]*?)(?=(?:不|未)?(?:符合|满足|达到|达标)|[;。\n]|$)/gu;

/** What a Chinese text says of where a condition is met, and of where it is not. */
const casesOf = (text: string) =>
  [...text.matchAll(met)].map(([, not, told = ""]) => ({
    isMet: not === undefined,
    words: claimsIn(told),
  }));

/**
 * Where the source tells what is done if a condition is met and what if it is not: what is done in the one case, said of the
 * other (不符合启动阈值的也要做交通影响评价).
 */
export function findOtherCase(sentence: string, source: string): string | null {
  const stated = casesOf(source);
  const of = (isMet: boolean) => new Set(stated.flatMap((one) => (one.isMet === isMet ? one.words : [])));
  const [whenMet, whenNot] = [of(true), of(false)];
  if (whenMet.size === 0 || whenNot.size === 0) return null;
  for (const { isMet, words } of casesOf(sentence)) {
    const [own, other] = isMet ? [whenMet, whenNot] : [whenNot, whenMet];
    const foreign = words.filter((word) => areInterchangeable(word, other) && !areInterchangeable(word, own));
    const fitting = words.filter((word) => areInterchangeable(word, own) && !areInterchangeable(word, other));
    if (foreign.length > fitting.length) return foreign.join("");
  }
  return null;
}
