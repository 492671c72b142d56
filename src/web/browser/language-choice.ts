import type { InterfaceLanguage } from "./texts.js";

const languageKey = "youju.language";

/** The remembered choice, else English for browsers that are set to none of the languages of the region. */
export function initialLanguage(): InterfaceLanguage {
  const remembered = localStorage.getItem(languageKey);
  if (remembered === "zh" || remembered === "en") return remembered;
  return /^(?:zh|ko|ja)/i.test(navigator.language) ? "zh" : "en";
}

export const rememberLanguage = (language: InterfaceLanguage): void =>
  localStorage.setItem(languageKey, language);
