import type { LanguageCode } from "../domain/language-code.js";
import type { Screening } from "./screen.js";
export function screenReply(_screening: Screening, _language: LanguageCode): string {
  return "请问您想了解什么？";
}
