import type { RenderingLanguage } from "../../domain/language-code.js";
import { detectLanguage } from "../detect.js";
import { isContrasted } from "./contrasts.js";
import { findUnsaid, foldForeign } from "./korean-japanese.js";
import { takesPlaceOfAnother } from "./korean-japanese-pairs.js";
import { contentWords, sayableFor, supportOf } from "./words.js";

/** What the words of a sentence may come from; all but the questions folded. */
interface Evidence {
  readonly source: string;
  /** The source, or its rendering in the language of the sentence. */
  readonly own: string;
  /** All that words may come from. */
  readonly known: string;
  /** Questions that the cited clauses answer. */
  readonly asked: readonly string[];
}

/** The words of a folded sentence that nothing bears out. */
export function findBareWords(
  sentence: string,
  { source, own, known, asked }: Evidence,
  language: RenderingLanguage,
): string[] {
  return language === "ko" || language === "ja"
    ? findUnsaid(sentence, `${known}\n${sayableFor(source)}`, language).filter(
        (word) => !isUsualForeign(word, sentence, own, asked, language),
      )
    : supportOf(sentence, known).flatMap(({ word, degree }) =>
        degree === 0 && !isUsual(word, asked) ? [word] : [],
      );
}

/** How often something is, or for how long, is told by no question. */
const period = /^[每一]?(?:年|月|周|天|日|季度)$/u;

/**
 * A word of one question may be what its asker got wrong; two do not err alike. What tells one thing from another is no usual
 * word. English ones need none: what may be said for the words of the clause stands in the lists.
 */
const isUsual = (word: string, asked: readonly string[]): boolean =>
  !/^[a-z]/u.test(word) &&
  !isContrasted(word) &&
  !period.test(word) &&
  asked.filter((question) => contentWords(question).includes(word)).length > 1;

/** A question tells neither what is claimed of the rest nor what stands in the place of another word. */
function isUsualForeign(
  word: string,
  sentence: string,
  own: string,
  asked: readonly string[],
  language: "ko" | "ja",
): boolean {
  if (claimed[language].exec(sentence)?.[1] === word) return false;
  return (
    !takesPlaceOfAnother(word, sentence, own) &&
    asked.filter(
      (question) =>
        detectLanguage(question) === language &&
        findUnsaid(word, foldForeign(question, language), language).length === 0,
    ).length > 1
  );
}

const claimed = {
  ko: /(\p{Script=Hangul}+)[^\p{L}]*$/u,
  ja: /(\p{Script=Han}+)\p{Script=Hiragana}*[^\p{L}]*$/u,
} as const;

/** A name in quotation marks that was not put into another language, or is one of figures (“8·10”). */
const ownName =
  /^[\d·.+-]*\d[\d·.+-]*$|^(?=.*\d)[a-z\d' -]+$|^(?=.*\p{Script=Han})[^\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Whether a Japanese name is put together from two parts of at least two characters that hold (警企連絡 + 弁公室). */
const fallsInTwo = (name: string, holds: (part: string) => boolean): boolean =>
  [...name.slice(2, -1)].some((_, at) => holds(name.slice(0, at + 2)) && holds(name.slice(at + 2)));

/** A name in quotation marks that stands nowhere in what is known. */
export function findUnknownName(sentence: string, known: string, language: RenderingLanguage): string | null {
  const quoted = [...sentence.matchAll(/[“"「『]([^”"」』]{2,})[”"」』]/gu)].map(([, name = ""]) => name);
  const squeezed = known.replace(/\s/gu, "");
  const isKnownName = (name: string) =>
    squeezed.includes(name.replace(/\s/gu, "")) ||
    (language === "ja" && fallsInTwo(name, (part) => known.includes(part)));
  return quoted.find((name) => ownName.test(name) && !name.split("、").every(isKnownName)) ?? null;
}

/** An item within a Chinese enumeration of which nothing is known, though each of its words claims little (准确). */
export const findEmptyItem = (sentence: string, known: string): string | null =>
  sentence.match(/(?<=、)[^、,;。:]{2,12}(?=、)/gu)?.find((item) => {
    const words = supportOf(item, known);
    return words.length > 0 && words.every(({ degree }) => degree < 0.5);
  }) ?? null;
