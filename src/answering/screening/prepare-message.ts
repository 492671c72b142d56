import type { LanguageCode } from "../../domain/language-code.js";
import { fold } from "../../language/fold.js";
import type { RuleLanguage } from "./rule.js";

/** A message as the rules read it. */
export interface PreparedMessage {
  /** Folded text without invisible characters, apostrophes, or spaces between ideographs. */
  readonly text: string;
  /** Overlapping stretches of the text, so that parts of one rule cannot meet across a long message. */
  readonly windows: readonly string[];
  /** What base64, hexadecimal or rot13 parts say, and the message with its gaps closed; only for override rules. */
  readonly hidden: readonly string[];
  readonly languages: readonly RuleLanguage[];
}

const windowLength = 160;
const windowStep = 100;
/** Longest message that the contract lets through; more is never read. */
const maximumLength = 2000;

const invisible = /[\p{Cf}\p{Cc}\p{Mn}]+/gu;
const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
const latinWord = /[a-z]{2}/;

/** Brings a message into the form that rules are written for. */
export function prepareMessage(message: { text: string; language: LanguageCode }): PreparedMessage {
  const source = message.text.slice(0, maximumLength);
  const text = normalise(source);
  return {
    text,
    windows: windowsOf(text),
    hidden: hiddenTexts(source, text),
    languages: languagesOf(text, message.language),
  };
}

function normalise(source: string): string {
  const visible = source.normalize("NFC").replace(/\s+/gu, " ").replace(invisible, "");
  return fold(visible)
    .replace(/['’‘`´]/g, "")
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
      "",
    )
    .replace(/[,、;:]+/g, ",")
    .trim();
}

function windowsOf(text: string): string[] {
  if (text.length <= windowLength) return [text];
  const windows: string[] = [];
  for (let start = 0; start + windowLength - windowStep < text.length; start += windowStep) {
    windows.push(text.slice(start, start + windowLength));
  }
  return windows;
}

/** Which rule sets can apply, by the scripts that stand in the text; the language named by the caller always does. */
function languagesOf(text: string, language: LanguageCode): RuleLanguage[] {
  const languages = new Set<RuleLanguage>([language === "zh-Hant" ? "zh" : language]);
  if (kana.test(text)) languages.add("ja");
  else if (han.test(text)) languages.add("zh");
  if (hangul.test(text)) languages.add("ko");
  if (latinWord.test(text)) languages.add("en");
  return [...languages];
}

/** Readable texts behind base64, hexadecimal, rot13 and spaced-out letters. */
function hiddenTexts(source: string, text: string): string[] {
  const found: string[] = [];
  for (const [run] of source.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)) {
    if (/^(?:[0-9a-fA-F]{2})+$/.test(run)) found.push(Buffer.from(run, "hex").toString("utf8"));
    found.push(Buffer.from(run, "base64").toString("utf8"));
  }
  const readable = found.filter((decoded) => decoded.length > 4 && !/[\p{Cc}\ufffd]/u.test(decoded.trim()));
  const texts = readable.map(normalise);
  if (latinWord.test(text)) texts.push(text.replace(/[a-z]/g, rotate));
  if (/(?:\b[a-z] ){4}/.test(text)) texts.push(text.replace(/\b([a-z]) (?=[a-z]\b)/g, "$1"));
  return texts;
}

function rotate(letter: string): string {
  return String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97);
}
