/** Languages that a question may have and that an answer is given in. */
export const languageCodes = ["zh", "zh-Hant", "en", "ko", "ja"] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** Languages that annotations are written in; Traditional Chinese is converted from `zh`. */
export type RenderingLanguage = Exclude<LanguageCode, "zh-Hant">;
export const renderingLanguages = ["zh", "en", "ko", "ja"] as const satisfies readonly RenderingLanguage[];
