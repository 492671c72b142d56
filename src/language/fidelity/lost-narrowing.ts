import { narrowingWords } from "./narrowing-words.js";
import { areInterchangeable, contentWords } from "./words.js";

interface Narrowing {
  /** As the Chinese source says it. */
  readonly official: RegExp;
  /** As a sentence may say it. */
  readonly said: { readonly zh: RegExp; readonly en: RegExp };
}

const narrowings: readonly Narrowing[] = narrowingWords
  .trim()
  .split("\n")
  .map((line) => {
    const [zh = "", en = ""] = line.split(" :: ");
    const [official = "", other = ""] = zh.split(">");
    const anyOf = (words: string) => words.trim().split(" ").join("|");
    return {
      official: new RegExp(anyOf(official), "u"),
      said: {
        zh: new RegExp(anyOf(`${official} ${other}`), "u"),
        en: new RegExp(`\\b(?:${anyOf(en)})(?![a-z])`, "u"),
      },
    };
  });

/** What stands right behind each occurrence of a word, as far as one phrase goes. */
const behind = (text: string, word: RegExp, phrase: RegExp): string[] =>
  [...text.matchAll(new RegExp(word, "gu"))].map(
    ({ index, 0: said }) => phrase.exec(text.slice(index + said.length))?.[0] ?? "",
  );

/** In English what a word narrows may stand before it: “abroad on business”. */
const before = (text: string, word: RegExp): string[] =>
  [
    ...text.matchAll(new RegExp(`([a-z-]+) (?:on|for|by|with|of) (?:the |a )?(?=${word.source})`, "gu")),
  ].flatMap(([, head = ""]) => contentWords(head));

const phraseOf = {
  zh: /^(?![是])(?:(?![和与及或在对为由的等从到向以])\p{Script=Han}){0,5}/u,
  en: /^(?: [a-z'-]+){0,3}/u,
} as const;

const twoCases = /([^,;。、\n]{2,})或者?([^,;。、\n]{2,})/gu;

/** Of A或B, either of which is enough, the sentence speaks of the one that the word does not narrow (专业性强或有特殊要求). */
const speaksOfOtherCase = (said: ReadonlySet<string>, source: string, word: RegExp): boolean =>
  [...source.matchAll(twoCases)].some(([, one = "", two = ""]) =>
    [
      [one, two],
      [two, one],
    ].some(
      ([other = "", own = ""]) =>
        word.test(own) &&
        !word.test(other) &&
        !word.test(source.replace(own, "")) &&
        contentWords(other).some((each) => said.has(each) && !own.includes(each)),
    ),
  );

/**
 * A word of the source that narrows what the sentence speaks of and that the sentence leaves out: 货车 for 新能源货车. What is
 * narrowed is what stands right behind the word, and nowhere in the source without it.
 *
 * @param own the source, or its rendering in the language of the sentence; folded
 */
export function findLostNarrowing(
  sentence: string,
  source: string,
  own: string,
  language: "zh" | "en",
): string | null {
  // A narrowing in the name of a list narrows nothing that is said beside the name.
  const beside = sentence.replace(/《[^》]*》/gu, " ");
  const said = new Set(contentWords(beside));
  for (const narrowing of narrowings) {
    const word = narrowing.said[language];
    if (!narrowing.official.test(source) || word.test(beside)) continue;
    if (language === "zh" && speaksOfOtherCase(said, source, narrowing.official)) continue;
    const phrases = behind(own, language === "zh" ? narrowing.official : word, phraseOf[language]);
    if (phrases.length === 0) continue;
    let rest = own.replace(new RegExp(word, "gu"), " ");
    for (const phrase of phrases) if (phrase !== "") rest = rest.replace(phrase, " ");
    const elsewhere = new Set(contentWords(rest));
    const narrowed = phrases.flatMap((phrase) =>
      language === "zh"
        ? [phrase.slice(0, 2), ...contentWords(phrase).slice(0, 2)].filter(({ length }) => length > 1)
        : contentWords(phrase).slice(0, 1),
    );
    if (language === "en") narrowed.push(...before(own, word));
    // What the sentence says that stands elsewhere in the source is said of that.
    const other = new Set(
      [...said].filter((one) => !(language === "zh" ? rest.includes(one) : elsewhere.has(one))),
    );
    const lost = narrowed.find(
      (one) =>
        !(language === "zh" ? rest.includes(one) : elsewhere.has(one)) &&
        (areInterchangeable(one, other) || (language === "zh" && beside.includes(one))),
    );
    if (lost !== undefined) return `${word.exec(own)?.[0] ?? ""} ${lost}`;
  }
  return null;
}

/** Conditions in the middle of a sentence, which narrow what stands before or behind them. */
const conditions: Narrowing = {
  official: /(?:凡是?|对于?)?符合[^,;。、“”]{2,14}的[,、]?/u,
  said: {
    zh: /符合|满足|达标|达到|具备/u,
    en: /\b(?:who|that|which) (?:meet|compl|qualif|conform|reach|hold)\w* [^,;.()“”]+/u,
  },
};

const token = /[a-z0-9'-]+|[,;.:()]/gu;
const tokensOf = (text: string): string[] => text.match(token) ?? [];

/**
 * A word or condition that narrows what the source says and is cut out of its words: the sentence holds what stands before and
 * behind it side by side, the source nowhere.
 *
 * @param own the source, or its rendering in the language of the sentence; folded
 */
export function findCutNarrowing(
  sentence: string,
  source: string,
  own: string,
  language: "zh" | "en",
): string | null {
  const isCut = language === "zh" ? isCutInChinese : isCutInEnglish;
  for (const { official, said } of [...narrowings, conditions]) {
    if (!official.test(source)) continue;
    const word = language === "zh" ? official : said.en;
    for (const { index, 0: words } of own.matchAll(new RegExp(word, "gu"))) {
      const end = index + words.length;
      // 重大、复杂、敏感案件: what is joined to the word narrows too.
      const joined = end + (/^(?:、\p{Script=Han}{2})+/u.exec(own.slice(end))?.[0].length ?? 0);
      for (const until of new Set([end, joined]))
        if (isCut(sentence, own, index, until, said[language])) return words;
    }
  }
  return null;
}

/** Whether a sentence holds the words around a span of its source side by side, and the word that narrows not shortly before. */
type CutTest = (sentence: string, own: string, start: number, end: number, said: RegExp) => boolean;

const isCutInChinese: CutTest = (sentence, own, start, end, said) => {
  const squeezed = sentence.replace(/\s/gu, "");
  const before = own.slice(0, start).replace(/\s/gu, "").slice(-2);
  const behind = own.slice(end).replace(/\s/gu, "").slice(0, 2);
  if (behind.length < 2) return false;
  if (before === "")
    return squeezed.startsWith(behind) && !said.test(end - start > 4 ? sentence : squeezed.slice(0, 6));
  const seam = before + behind;
  const at = squeezed.indexOf(seam);
  if (at < 0 || own.replace(/\s/gu, "").includes(seam)) return false;
  // 新能源货车和渣土车 narrows both; 许可通过预审 has it right behind.
  const lead =
    squeezed
      .slice(Math.max(0, at - 10), at + 2)
      .split(/[,;。]/u)
      .at(-1) ?? "";
  return !said.test(lead + squeezed.slice(at + 2, at + seam.length + 4));
};

const isCutInEnglish: CutTest = (sentence, own, start, end, said) => {
  const joined = (text: string) => ` ${tokensOf(text).join(" ")} `;
  const before = tokensOf(own.slice(0, start)).slice(-2);
  const [behind] = tokensOf(own.slice(end));
  if (before.length < 2 || behind === undefined) return false;
  const seam = ` ${[...before, behind].join(" ")} `;
  const at = joined(sentence).indexOf(seam);
  const lead = joined(sentence).slice(Math.max(0, at - 30), Math.max(0, at));
  return at >= 0 && !joined(own).includes(seam) && !said.test(lead);
};
