import type { Passage } from "../../domain/answer.js";
import type { LanguageCode } from "../../domain/language-code.js";
import type { Disagreement } from "../../language/agreement.js";
import { detectLanguage } from "../../language/detect.js";
import { keptLanguage } from "../wording.js";

/** What no sentence of the model may hold: markup, links, markers, tokens, line breaks, talk about itself. */
const foreign = /[|*_`#<>[\]{}\n]|https?:|www\.|\bc\d{1,3}\b/u;

/** Everything that speaks against a sentence of the model beside the checks that every sentence goes through. */
export function findFaultsOf(
  text: string,
  _sources: readonly Passage[],
  language: LanguageCode,
): Disagreement[] {
  const found: Disagreement[] = [];
  const markup = foreign.exec(text);
  if (markup !== null) found.push({ type: "form", detail: markup[0] });
  if (keptLanguage(detectLanguage(text)) !== keptLanguage(language))
    found.push({ type: "language", detail: language });
  return found;
}
