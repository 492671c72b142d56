import { detectLanguage } from "../../language/detect.js";
import { fold, japaneseToChinese, toSimplified } from "../../language/fold.js";

/** Longer messages are judged by their beginning and end; patterns stay fast on any input. */
const judgedCharacters = 1200;

/** A message as screening reads it: folded, without invisible signs, Traditional and Japanese forms as Simplified ones. */
export function prepare(text: string): string {
  const language = detectLanguage(text);
  const visible = text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "");
  const spaced = visible.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
  const cut =
    spaced.length > judgedCharacters
      ? `${spaced.slice(0, judgedCharacters / 2)} ${spaced.slice(-judgedCharacters / 2)}`
      : spaced;
  const simplified =
    language === "zh-Hant" ? toSimplified(cut) : language === "ja" ? japaneseToChinese(cut) : cut;
  return fold(simplified).replace(/\s+/g, " ").trim();
}
