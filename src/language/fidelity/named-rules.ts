import { claimsIn } from "./words.js";

/** Kinds of rules, as they are called in Chinese and in the other languages. */
const kinds: readonly (readonly [zh: RegExp, others: RegExp])[] = [
  [/法(?=[》”」]|$)/u, /\b(?:law|act|code)s?\b|법$|法$/u],
  [/条例/u, /\bregulations?\b|조례|条例/u],
  [/规定|办法|规则|规范|措施/u, /\b(?:provisions?|rules?|regulations?|measures)\b|규정|방법|规定|规则/u],
  [/清单|名单|目录/u, /\b(?:list|catalogue)s?\b|목록|リスト|清单|一览/u],
];

const cited =
  /(?:根据|依据|按照|依照|遵照)《?([^,;。《》]{2,30}?(?:法|条例|规定|办法|规则|清单))(?=[》,;。]|对|的|来|定|开|进|执|处|办)|\b(?:under|according to|in (?:line|accordance) with|pursuant to|based on) (?:the |its |their )?((?:[a-z][a-z'-]* ){1,8}(?:law|act|code|regulations?|provisions?|rules|list))\b(?! enforcement)|((?:(?!관련|해당|현행|이런)\p{Script=Hangul}{2,6} )?\p{Script=Hangul}{0,10}(?:법|조례|규정))[’”」]?(?:에 따라|에 의거|에 근거|을 근거)|([\p{Script=Han}\p{Script=Katakana}]{2,24}(?:法|条例|规定))[」』]?(?:に基|により|に従|に沿)/gu;

const titles = /[《“"「『‘(]([^》”"」』’)]{3,60})[》”"」』’)]/gu;

/** Words of a name, without what any rule may be called. */
const wordsOf = (name: string) => [...claimsIn(name), ...(name.match(/\p{Script=Hangul}{2}/gu) ?? [])];

/**
 * Rules by which something is said to be done and which the source does not name: “under the Data Security Law” for the
 * provisions on inspection. A law or provision without a name of its own is any that the source follows.
 *
 * @param known the source, its rendering and the titles, folded
 */
export function findForeignRule(sentence: string, known: string): string | null {
  for (const [, ...names] of sentence.matchAll(cited)) {
    const name = names.find((one) => one !== undefined)?.trim() ?? "";
    const words = wordsOf(name);
    if (words.length < 2 || known.replace(/\s/gu, "").includes(name.replace(/\s/gu, ""))) continue;
    const kind = kinds.find(([zh, others]) => zh.test(name) || others.test(name));
    const named = [...known.matchAll(titles)].map(([, title = ""]) => title);
    const pieces = [...named, ...known.split(/[,;。\n]|\.(?!\d)/u)];
    const isNamed = pieces.some((piece) => {
      const own = new Set(wordsOf(piece));
      const isOfKind = kind === undefined || kind[0].test(piece) || kind[1].test(piece);
      return isOfKind && words.every((word) => own.has(word));
    });
    if (!isNamed) return name;
  }
  return null;
}

const followed = /(?:贯彻|落实|按照?|根据|依据|遵照|学习|执行)(?:落实|执行)?[^,;。《]{0,4}《([^》]+)》/gu;
const made = /制定|出台|印发|发布|起草|颁布/u;

/** In Chinese: rules that the source follows, said to be made: 出台《A》 where it says 落实《A》，制定《B》. */
export function findMadeForFollowed(sentence: string, source: string): string | null {
  const names = [...source.matchAll(followed)].map(([, name = ""]) => name);
  return (
    names.find((name) =>
      sentence
        .split(/[,;。]/u)
        .some(
          (piece) => piece.includes(name) && made.test(piece.replace(name, "")) && piece.search(followed) < 0,
        ),
    ) ?? null
  );
}

/** 全省公安机关 where only the rules that the source follows are those of the whole province: its own are made by others. */
export function findLevelOfName(sentence: string, source: string): string | null {
  if (source.search(followed) < 0 || /按照?|根据|依据|落实/u.test(sentence)) return null;
  const [said, own] = [sentence, source].map((text) => text.replace(/《[^》]*》/gu, " "));
  return (
    said?.match(/全[省国市]|[省市]级/gu)?.find((level) => !own?.includes(level) && source.includes(level)) ??
    null
  );
}
