import { areInterchangeable, contentWords } from "./words.js";

const agent = {
  zh: /由(?!于|衷|此|来|每日|从|[^,;。]{1,10}(?:反映|提出|发起))([^,;。:]{2,14})/gu,
  en: /\bby (?!\d|the end|law|post|mail|phone|people|means|default|then|far|category|rule|type|hand|area|the (?:\w+ )?procedure|the rules|using|step|themselves|the public|people|citizens|[a-z]+ing\b)((?:the |a |an |its |their )?[a-z' -]{3,32})/gu,
} as const;
const pieceEnd = { zh: /[,;。:、\n]/u, en: /[,;:\n]|\.(?!\d)/u } as const;
/** How pieces begin that do not begin with who acts. */
const opensOtherwise = {
  zh: /^\s*(?:对|为|将|把|按|从|在|以|围绕|针对|依托|通过|因)/u,
  en: /^\s*(?:that|who|which|of|for|on|to|in|with|at|under|through|by)\b/u,
} as const;
const police = /公安|警|派出所|支队|分局|市局|\bpolice|\bofficer|\bbureau|\bdetachment/u;

/** The words of a text that stand where it says who acts: behind 由 or “by”, or first in a piece. */
function actorsOf(text: string, language: "zh" | "en"): Set<string> {
  const marked = [...text.matchAll(agent[language])].flatMap(([, who = ""]) => contentWords(who).slice(0, 5));
  const first = text
    .split(pieceEnd[language])
    .filter((piece) => !opensOtherwise[language].test(piece))
    .flatMap((piece) => contentWords(piece).slice(0, 4));
  return new Set([...marked, ...first]);
}

/**
 * Somebody else than the police who is said to act (由企业…, “by company lawyers”) and who does not in the source. `own` is the
 * source, or its rendering in the language of the sentence.
 */
export function findForeignAgent(sentence: string, own: string, language: "zh" | "en"): string | null {
  const actors = actorsOf(own, language);
  for (const [, who = ""] of sentence.matchAll(agent[language])) {
    const words = contentWords(who).slice(0, 2);
    if (words.length === 0 || police.test(who)) continue;
    if (!words.some((word) => areInterchangeable(word, actors))) return who.trim();
  }
  return null;
}

const free = /免费|不收费|不花钱|无偿/gu;
const given = /^(?:领|拿|得到|获|提供|给|发|享|用|使用|办)/u;

/** What a Chinese text says is free: the words beside it. */
const freeOf = (text: string, reach: number) =>
  [...text.matchAll(free)].map(({ index, 0: sign }) => {
    const before = contentWords(text.slice(0, index).split(/[,;。]/u).at(-1) ?? "").slice(-reach);
    const behind = contentWords(text.slice(index + sign.length).split(/[,;。]/u)[0] ?? "");
    return { before, behind: behind.slice(0, reach), next: behind[0] };
  });

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
