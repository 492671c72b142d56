import type { LanguageCode } from "../domain/language-code.js";
import { toSimplifiedCharacters, toTraditional } from "./fold.js";

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Words that make a sentence English or Chinese, whatever names of the other language it holds. */
const englishGrammar = /\b(?:what|how|when|where|who|which|why|is|are|does|do|can|the|in|for|of|to)\b/i;
/** Signs of everyday Chinese that no Japanese word of a short question is written with. */
const chineseWords = /[的吗嗎呢嘛么麼吧這这哪幾几怎什谁誰办辦费費没沒们們]/u;
/** Forms that only Japanese writes: a message in kanji alone is told by them. */
const japaneseForms =
  /[総県駅図対発読続経済検験権収単処転軽伝働込払気変営厳辺様戻恵関黒歩毎渋塩浜沢広団価仮効勧徳]/u;
/** Kana that no Chinese writes between its own characters, as it does の. */
const japaneseKana = /[\u3041-\u306d\u306f-\u3096\u30a1-\u30fa]/u;
const chineseGrammar = /[的吗呢嘛了吧在是有怎几哪什么多]/u;

/**
 * The language of a message, by script: kana → Japanese, hangul → Korean, Han → Chinese (Traditional where more
 * characters change under simplification than not), else English. Quoted Chinese names inside an English, Korean
 * or Japanese sentence do not turn it into Chinese.
 */
export function detectLanguage(text: string, fallback: LanguageCode = "zh"): LanguageCode {
  const han = count(text, /\p{Script=Han}/gu);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(text, /\p{Script=Hangul}/gu);
  const latinWords = count(text, /[A-Za-z]{2,}/g);
  if (hangul > 0 && hangul >= kana && hangul * 2 >= han) return "ko";
  if (kana > 0 && kana * 6 >= han) return "ja";
  const isJapaneseIn = (forms: RegExp) => forms.test(text) && !chineseWords.test(text);
  if (han > latinWords && (isJapaneseIn(japaneseForms) || isJapaneseIn(japaneseKana))) return "ja";
  const asksInEnglish = englishGrammar.test(text) && !chineseGrammar.test(text);
  if (han > 0 && han * 2 >= latinWords && !asksInEnglish) return isTraditional(text) ? "zh-Hant" : "zh";
  return latinWords > 0 ? "en" : han > 0 ? "zh" : fallback;
}

/**
 * The language of a turn in a conversation: that of its words, and where they are written alike in several languages
 * that of the turn before. “整合前呢” is Simplified and Traditional, “手数料” Japanese too.
 */
export function detectLanguageAfter(before: LanguageCode | null, text: string): LanguageCode {
  if (before === null) return detectLanguage(text);
  const detected = detectLanguage(text, before);
  const isChinese = detected === "zh" || detected === "zh-Hant";
  const isEitherScript = toSimplifiedCharacters(text) === text && toTraditional(text) === text;
  if (isChinese && before === "zh-Hant" && isEitherScript) return before;
  return isChinese && before === "ja" && !chineseWords.test(text) ? before : detected;
}

/** True where simplification changes more characters than the opposite conversion does. */
function isTraditional(text: string): boolean {
  const traditional = differing(text, toSimplifiedCharacters(text));
  return traditional > 0 && traditional > differing(text, toTraditional(text));
}

function differing(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let different = 0;
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) different++;
  return different;
}
