import type { InterfaceLanguage } from "./texts.js";

/**
 * “第8条” or “measure 8”; the paragraphs of a news text carry no number of their own and are counted. Other
 * designations, such as 一(三) of a report, stay as they are.
 */
export function measureName(measure: string, documentKind: string, language: InterfaceLanguage): string {
  const isCounted = /^\d/.test(measure);
  if (documentKind === "news") return language === "en" ? `paragraph ${measure}` : `第${measure}段`;
  if (documentKind === "measures" && isCounted)
    return language === "en" ? `measure ${measure}` : `第${measure}条`;
  return language === "en" && isCounted ? `point ${measure}` : measure;
}
