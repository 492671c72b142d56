import { contentWords, supportOf } from "./words.js";

const chineseAttribute = /([^;。,]{4,60}?)的(\p{Script=Han}{2,10})/gu;
const relativeClause = /([a-z-]+) (?:that|which|who|whose) ([^,.;:“”"(]+)/gu;

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
    if (!head.every((word) => said.has(word) || sentence.includes(word))) continue;
    const words = supportOf(attribute, sentence).filter(({ word }) => !things.includes(word));
    if (words.length > 1 && words.filter(({ degree }) => degree >= 0.5).length < words.length / 4)
      return attribute.trim();
  }
  return null;
}
