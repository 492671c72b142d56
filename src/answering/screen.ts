import type { LanguageCode } from "../domain/language-code.js";
export type Screening = { kind: "clarify" } | { kind: "smalltalk" };
export function screen(message: { text: string; language: LanguageCode }): Screening | null {
  return /[\p{L}\p{N}]/u.test(message.text) ? null : { kind: "clarify" };
}
