import type { RenderingLanguage } from "../../domain/language-code.js";
import { chineseWords, partOfSpeech } from "../tokens.js";
import { areInterchangeable, contentWords, isLight } from "./words.js";

const agent = {
  zh: /由(?!\d|于|衷|此|来|他们|她们|它们|其(?!他)|每日|从|[^,;。]{1,10}(?:反映|提出|发起))([^,;。:]{2,14})/gu,
  en: /\bby (?!\d|the end|law|post|mail|phone|people|means|default|then|far|category|rule|type|hand|area|the (?:\w+ )?procedure|the rules|using|step|themselves|the public|people|citizens|[a-z]+ing\b)((?:the |a |an |its |their )?[a-z' -]{3,32})/gu,
} as const;
/** Whom or what others rely on: 以A中心为主阵地. */
const mainstay = /以([^,;。]{2,20}?)为(?:主|依托|平台)/gu;
const pieceEnd = { zh: /[,;。:、\n]/u, en: /[,;:\n]|\.(?!\d)/u } as const;
/** How pieces begin that do not begin with who acts. */
const opensOtherwise = {
  zh: /^\s*(?:对|为|将|把|按|从|在|以|围绕|针对|依托|通过|因)/u,
  en: /^\s*(?:that|who|which|of|for|on|to|in|with|at|under|through|by|together|along|alongside|such)\b/u,
} as const;
/** In Chinese, whether the first word of a piece names somebody rather than says what is done. */
const opensWithName = (piece: string) => {
  const [word = ""] = chineseWords(piece.trim());
  return !isLight(word) && /^[njlsr]/u.test(partOfSpeech(word));
};
const police =
  /公安|民警|交警|警方|专人|专家|专案|专班|派出所|支队|分局|市局|\bpolice|\bofficer|\bbureau|\bdetachment/u;

/** The words of a text that stand where it says who acts: behind 由 or “by”, or first in a piece. */
function actorsOf(text: string, language: "zh" | "en"): Set<string> {
  const marked = [agent[language], mainstay].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, who = ""]) => contentWords(who).slice(0, 5)),
  );
  // Who gives what others receive acts too.
  const givers = [...text.matchAll(/\b(?:receiv|obtain|got|won)[a-z]* [^,;.]{0,40}?\bfrom ([^;.]+)/gu)];
  const first = text
    .split(pieceEnd[language])
    .filter((piece) => !opensOtherwise[language].test(piece) && (language === "en" || opensWithName(piece)))
    .flatMap((piece) => contentWords(piece).slice(0, 4));
  return new Set([...marked, ...first, ...givers.flatMap(([, who = ""]) => contentWords(who))]);
}

/**
 * Somebody else than the police who is said to act (由企业…, “by company lawyers”) and who does not in the source. `own` is the
 * source, or its rendering in the language of the sentence.
 */
export function findForeignAgent(sentence: string, own: string, language: "zh" | "en"): string | null {
  const actors = actorsOf(own, language);
  const named = {
    has: (word: string) => own.includes(word) || areInterchangeable(word, new Set(contentWords(own))),
  };
  const theirOwn = /\b[a-z]+(?:'s|s') own\b/u.exec(sentence)?.[0];
  if (theirOwn !== undefined && !/\b(?:own|itself|themselves)\b/u.test(own)) return theirOwn;
  for (const [, who = ""] of sentence.matchAll(agent[language])) {
    const words = contentWords(who).slice(0, 2);
    if (words.length === 0 || police.test(who)) continue;
    const [first = ""] = words;
    const isForeign = language === "zh" && first.length > 1 && !isLight(first) && !named.has(first);
    if (isForeign || !words.some((word) => areInterchangeable(word, actors))) return who.trim();
  }
  return null;
}

const ledBy = {
  zh: /在([^;。]{2,40}?)的?(?:坚强|正确|统一|有力)*(?:领导|带领)下/gu,
  en: /\b(?:under the (?:[a-z]+ )*(?:leadership|command) of|led by) ([^,.;]+(?:,[^,.;]+)*? and [^,.;]+|[^,.;]+)/gu,
} as const;

/** Somebody under whose leadership something is said to be done, and who in the source leads nobody. */
export function findForeignLeader(sentence: string, own: string, language: "zh" | "en"): string | null {
  const leadersIn = (text: string) =>
    [...text.matchAll(ledBy[language])].map(([, who = ""]) => contentWords(who));
  const stated = new Set(leadersIn(own).flat());
  if (stated.size === 0) return null;
  const foreign = leadersIn(sentence).find((who) => who.length > 0 && !who.some((word) => stated.has(word)));
  return foreign?.join(" ") ?? null;
}

const opensWithDoer =
  /^(?:the |an? |all |some |local |every |each )?((?:(?!(?:when|for|with|of|in|if|after|before|by|on|at|as|to|under|where|once|and)\b)[a-z'-]+ ){1,4}?)(?:then |also )?(?:(?:may|can|must|will) [a-z]+|[a-z]+(?:s|ed)|(?<=s )[a-z]+|drew|built|set|held|made|gave|took|ran|led|found|sent|met|kept) (?:up |out )?(?:the|an?|all|its|their|it|them|any|every|everything|\d[\d,]*)\b/u;
/** Entrepreneurs of the city are entrepreneurs. */
const ofPlace = /^((?:[a-z-]+ ){1,3})(?:of|in|from) the [a-z]+ /u;
const noDeed =
  /\b(?:is|are|was|were|has|have|be|does|do|need|needs|gets?|receives?|puts|who|that|which|and|in|of|hosted)\b/u;
const preposition = /^(?:of|for|to|with|from|at|in|on|against)$/u;
const phraseStart = /^(?:by|and|that|who|so|where|when|if|[,;.:])$/u;

/** An English subject that does something, and of which the rendering speaks only behind prepositions or as of an owner. */
export function findForeignDoer(sentence: string, rendering: string): string | null {
  const [opening, subject = ""] = opensWithDoer.exec(sentence.replace(ofPlace, "$1")) ?? [];
  const doer = contentWords(subject).at(-1);
  if (opening === undefined || doer === undefined || noDeed.test(opening) || police.test(subject))
    return null;
  const words = rendering.replace(/\s*\([^)]*\)/gu, "").match(/[a-z'-]+|[,;.:]/gu) ?? [];
  const places = words.flatMap((word, at) => (contentWords(word)[0] === doer ? [at] : []));
  const isGoverned = (at: number) => {
    if (/'s?$/u.test(words[at] ?? "")) return true;
    // “of the committee, the government and the department” governs them all.
    const isListed = /^(?:and|,)$/u.test(words[at + 1] ?? "");
    const before = words.slice(Math.max(0, at - (isListed ? 8 : 5)), at);
    const marker = before.findLast(
      (word) =>
        preposition.test(word) || (phraseStart.test(word) && !(isListed && /^(?:and|,)$/u.test(word))),
    );
    return marker !== undefined && preposition.test(marker);
  };
  return places.length > 0 && places.every(isGoverned) ? opening.trim() : null;
}

const inCharge = /由([^,;。]{2,12}?)(?:负责|承担|牵头|主管|主导|推进|实施)/gu;

/** In Chinese: somebody with whom the source has others work, said to be in charge (由市生态环境局负责 where it says 对接市生态环境局). */
export const findPartnerInCharge = (sentence: string, source: string): string | null =>
  [...sentence.matchAll(inCharge)].find(
    ([, who = ""]) =>
      new RegExp(`(?:对接|协调|会同|联合|联系)[^,;。由]{0,16}${who}`, "u").test(source) &&
      !new RegExp(`由[^,;。]{0,8}${who}`, "u").test(source),
  )?.[1] ?? null;

/** Units of the police by their names, in Chinese by the last two signs; English ones are told apart as contrasts. */
const unit: Readonly<Record<Exclude<RenderingLanguage, "en">, RegExp>> = {
  zh: /\p{Script=Han}[^的\P{Script=Han}](?=[支总大]队(?!伍))/gu,
  ko: /\p{Script=Hangul}{2,}(?:지대|대대|분국)(?!\p{Script=Hangul}{2})/gu,
  ja: /\p{Script=Han}{2,}(?:支队|大队|分局)/gu,
};

/** A unit that the cited text itself does not name, though what stands around it may. */
export function findForeignUnit(sentence: string, cited: string, language: keyof typeof unit): string | null {
  const text = cited.replace(/\([^)]*\)|\s/gu, "");
  return sentence.match(unit[language])?.find((name) => !text.includes(name.replace(/\s/gu, ""))) ?? null;
}
