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
  const said = new Set(contentWords(sentence));
  for (const narrowing of narrowings) {
    const word = narrowing.said[language];
    if (!narrowing.official.test(source) || word.test(sentence)) continue;
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
    const lost = narrowed.find(
      (one) =>
        !(language === "zh" ? rest.includes(one) : elsewhere.has(one)) &&
        (areInterchangeable(one, said) || (language === "zh" && sentence.includes(one))),
    );
    if (lost !== undefined) return `${word.exec(own)?.[0] ?? ""} ${lost}`;
  }
  return null;
}
