import { areInterchangeable, contentWords, supportOf } from "./words.js";

const chineseAttribute = /([^;。,]{4,60}?)的(\p{Script=Han}{2,10})/gu;
const relativeClause =
  /((?:[a-z-]+ )?[a-z-]+) (?:that|which|who|whose|affecting|involving|concerning|needing|requiring) ([^,.;:“”"(]+)/gu;

/**
 * What the source says of a thing in an attribute (影响交通安全…的工程建设许可, “projects that do not reach …”) where the sentence names the thing
 * and holds nothing of the attribute.
 *
 * @param own the source, or its rendering in the language of the sentence
 */
export function findLostAttribute(sentence: string, own: string, language: "zh" | "en"): string | null {
  const said = new Set(contentWords(sentence));
  const attributes =
    language === "zh"
      ? [...own.matchAll(chineseAttribute)].map(([, attribute = "", thing = ""]) => ({ attribute, thing }))
      : [...own.matchAll(relativeClause)].map(([, thing = "", attribute = ""]) => ({ attribute, thing }));
  for (const { attribute, thing } of attributes) {
    const things = contentWords(thing);
    const head = things.slice(0, 2);
    const rest = own.replace(attribute, " ").replace(thing, " ");
    if (head.length === 0 || head.every((word) => rest.includes(word))) continue;
    const isSaid = (word: string) => said.has(word) || sentence.includes(word);
    if (!(language === "zh" ? head.every(isSaid) : head.some(isSaid))) continue;
    const words = supportOf(attribute, sentence).filter(({ word }) => !things.includes(word));
    if (words.length > 1 && words.filter(({ degree }) => degree >= 0.5).length < words.length / 4)
      return attribute.trim();
  }
  return null;
}

const free = /免费|不收费|不花钱|无偿/gu;
const given = /^(?:领|拿|得到|获|提供|给|发|享|用|使用|办)/u;

/** What a Chinese text says is free: the words beside it. */
const freeOf = (text: string, reach: number) =>
  [...text.matchAll(free)].map(({ index, 0: sign }) => {
    const before = contentWords(
      text
        .slice(0, index)
        .split(/[,;。]/u)
        .at(-1) ?? "",
    ).slice(-reach);
    const behind = contentWords(text.slice(index + sign.length).split(/[,;。]/u)[0] ?? "");
    return { before, behind: behind.slice(0, reach), next: behind[0] };
  });

const freeThing =
  /(?:^|[,;.] ?)([a-z' -]{3,60}?) (?:is|are|was|were)(?: [a-z]+ly)? (?:free of charge|free|at no cost)\b/gu;

/** In English: something said to be free of which the rendering holds no word (“police services are free” of one service). */
export const findForeignFreeThing = (sentence: string, rendering: string): string | null =>
  [...sentence.matchAll(freeThing)].find(([, thing = ""]) => {
    const words = contentWords(thing).filter((word) => word !== "servic");
    return words.length > 0 && !words.some((word) => contentWords(rendering).includes(word));
  })?.[1] ?? null;

/** 免费检测 where the source says 免费代办: a deed that is not what costs nothing. */
export function findForeignFreebie(sentence: string, source: string): string | null {
  const stated = new Set(freeOf(source, 4).flatMap(({ before, behind }) => [...before, ...behind]));
  if (stated.size === 0) return null;
  for (const { next } of freeOf(sentence, 1)) {
    if (next === undefined || given.test(next) || areInterchangeable(next, stated)) continue;
    if (![...stated].some((word) => next.includes(word) || word.includes(next))) return next;
  }
  return null;
}
