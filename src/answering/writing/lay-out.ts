import type { DraftSentence } from "../../domain/answer.js";
import type { LanguageCode } from "../../domain/language-code.js";
import { cityName, inScript, keptLanguage, sourceLabel } from "../wording.js";

/**
 * A sentence of the model as a line of the answer. City, measure and date are put in front by the program, so that the
 * model cannot get them wrong; a sentence that goes on about the same measure needs them no second time. In a comparison
 * it becomes a row.
 */
export function layOutSentence(
  text: string,
  { text: replaced, sources: [passage] }: DraftSentence,
  language: LanguageCode,
  isFirst: boolean,
): string {
  if (passage === undefined) return inScript(text, language);
  const name = cityName(passage.document, language);
  const label = sourceLabel(passage.measure, passage.document, language);
  if (replaced.startsWith("|")) {
    return inScript(`| **${name}** (${label}) | ${text} |`, language);
  }
  if (!isFirst) return inScript(`- ${text}`, language);
  const isWide = keptLanguage(language) === "zh" || keptLanguage(language) === "ja";
  const head = label === "" ? `**${name}**` : isWide ? `**${name}**（${label}）` : `**${name}** (${label})`;
  return inScript(`- ${head}${isWide ? "：" : ": "}${text}`, language);
}
