import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { stemmer } from "stemmer";
import { conceptsOf } from "./concepts.js";
import { fold, japaneseToChinese } from "./fold.js";
import { soundOf, splitPinyin } from "./pinyin.js";

let jieba: Jieba | undefined;

/** Loads the segmenter's dictionary (about 0.2 s) before the first question needs it. */
export function warmUpSegmentation(): void {
  jieba ??= Jieba.withDict(dict);
}

/** The dictionary words of a Chinese text, in order. */
export function chineseWords(text: string): string[] {
  warmUpSegmentation();
  return jieba?.cut(text) ?? [];
}

/** The part of speech of a Chinese word, as the dictionary's tags name it (d adverb, p preposition …). */
export function partOfSpeech(word: string): string {
  warmUpSegmentation();
  const tagged = jieba?.tag(word) ?? [];
  return tagged.length === 1 ? (tagged[0]?.tag ?? "") : "";
}

const englishStopWords = new Set(
  (
    "a an the of to in on at for from by with and or if is are was were be been am do does did has have had i me my we our us you your " +
    "it its he she they them their this that these those there here what which who whom when where why how can could will would shall " +
    "should may might must please tell about any some so as not no than then just also im ive id dont get got"
  ).split(" "),
);

const run =
  /\p{Script=Han}+|[a-z]+|\d+(?:\.\d+)?|\p{Script=Hangul}+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

function* bigrams(characters: readonly string[]): Generator<string> {
  for (let i = 0; i + 1 < characters.length; i++) yield `${characters[i]}${characters[i + 1]}`;
}

/**
 * Index terms of a text in any of the languages: for Chinese, dictionary words and character bigrams (together they
 * beat either alone); for Japanese kana and Korean, bigrams; English stems without function words; numbers. Last come the
 * concepts that the words name, marked `=`: there a question meets a text with which it shares no word.
 * Text is folded first; Japanese kanji are brought to their Simplified forms so that shared words meet.
 */
export function tokenize(text: string): string[] {
  warmUpSegmentation();
  const folded = fold(kana.test(text) ? japaneseToChinese(text) : text);
  const tokens: string[] = [];
  for (const [piece] of folded.matchAll(run)) {
    const characters = [...piece];
    if (/^[a-z]/.test(piece)) {
      if (!englishStopWords.has(piece)) tokens.push(stemmer(piece));
    } else if (/^\d/.test(piece)) {
      tokens.push(piece);
    } else if (characters.length === 1) {
      tokens.push(piece);
    } else {
      tokens.push(...bigrams(characters));
      if (/\p{Script=Han}/u.test(piece)) {
        for (const word of jieba?.cut(piece) ?? []) if ([...word].length > 2) tokens.push(word);
      } else {
        tokens.push(piece);
      }
    }
  }
  for (const concept of conceptsOf(folded)) tokens.push(`=${concept}`);
  return tokens;
}

/**
 * Pairs of neighbouring sounds (`ju·zu`), for words that were typed by ear: homophones, dialect, pinyin in between.
 * Latin letters count only where they read as pinyin.
 */
export function soundPairs(text: string): string[] {
  const pairs: string[] = [];
  for (const [piece] of fold(text).matchAll(/\p{Script=Han}+|[a-z]+(?:[ '][a-z]+)*/gu)) {
    const sounds = /^[a-z]/.test(piece)
      ? piece.split(/[ ']/).flatMap((letters) => splitPinyin(letters) ?? [])
      : [...piece].map(soundOf);
    for (let i = 0; i + 1 < sounds.length; i++) pairs.push(`${sounds[i]}·${sounds[i + 1]}`);
  }
  return pairs;
}
