import { stemmer } from "stemmer";
import { conceptsOf } from "../../language/concepts.js";
import { soundOf } from "../../language/pinyin.js";

/** A weighted bag of hashed signs of a text; `weights[i]` belongs to `hashes[i]`, 32 bits, not yet a bucket. */
export interface Features {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

const run = /\p{Script=Han}+|[a-z']+|\d+|\p{Script=Hangul}+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** FNV-1a over UTF-16 code units, mixed once more (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x85ebca6b) >>> 0;
}

function* grams(units: readonly string[], from: number, to: number, glue: string): Generator<string> {
  for (let start = 0; start < units.length; start++) {
    for (let length = from; length <= to && start + length <= units.length; length++) {
      yield units.slice(start, start + length).join(glue);
    }
  }
}

/** Numbers matter by size only: an amount, a room, a telephone number. */
const sizeOf = (digits: string) => `#${Math.min(digits.length, 12)}`;

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The signs of a folded text, in groups that count alike whatever the length: characters (1–4) of Chinese, Japanese
 * and Korean, English stems (1–3) and the letters in them (4, for slips of the keyboard), sounds of Chinese (2–3, for
 * dictation and homophones), concepts, the general shape; and cues that the caller
 * found in it, with the pairs of them.
 */
export function featuresOf(folded: string, cues: readonly string[]): Features {
  const groups = new Map<string, Set<string>>();
  const add = (group: string, sign: string) => {
    const signs = groups.get(group) ?? new Set();
    groups.set(group, signs.add(sign));
  };
  const characters: string[] = [];
  const words: string[] = [];
  for (const [piece] of folded.matchAll(run)) {
    if (/^[a-z']/.test(piece)) {
      words.push(stemmer(piece.replaceAll("'", "")));
      characters.push("a");
      for (const gram of grams([...` ${piece} `], 4, 4, "")) add("letters", gram);
    } else if (/^\d/.test(piece)) {
      words.push(sizeOf(piece));
      characters.push(sizeOf(piece));
    } else characters.push(...piece);
  }
  for (const gram of grams(["^", ...characters, "$"], 1, 4, "")) add("characters", gram);
  if (words.some((word) => !word.startsWith("#")))
    for (const gram of grams(words, 1, 3, " ")) add("words", gram);
  if (!kana.test(folded)) {
    for (const [piece] of folded.matchAll(/\p{Script=Han}+/gu)) {
      for (const gram of grams([...piece].map(soundOf), 2, 3, "·")) add("sounds", gram);
    }
  }
  for (const concept of conceptsOf(folded)) add("concepts", concept);
  for (const [i, cue] of cues.entries()) {
    add("cues", cue);
    for (const other of cues.slice(i + 1)) add("pairs", cue < other ? `${cue}+${other}` : `${other}+${cue}`);
  }
  const length = characters.length + words.length;
  add("shape", `length ${Math.min(6, Math.ceil(Math.log2(length + 1)))}`);
  if (/[?？]\s*$/.test(folded)) add("shape", "question mark");
  if (/[!！]/.test(folded)) add("shape", "exclamation mark");
  return weigh(groups);
}

/** Each group has the length its share says; a sign inside it weighs 1/√n, so that long messages do not shout. */
const shares: Readonly<Record<string, number>> = {
  characters: 1,
  words: 1,
  letters: 0.5,
  sounds: 0.2,
  concepts: 0.5,
  cues: 1,
  pairs: 0.7,
  shape: 0.3,
};

/**
 * Few, strong signs, which every eighth bucket is kept for: a rare gram that fell into the bucket of a cue would speak
 * with its voice.
 */
const strongGroups: ReadonlySet<string> = new Set(["concepts", "cues", "pairs", "shape"]);

function placeOf(group: string, sign: string): number {
  const value = hashOf(`${group}:${sign}`);
  if (strongGroups.has(group)) return (value & ~7) >>> 0;
  return (value & 7) === 0 ? value + 1 + ((value >>> 3) % 7) : value;
}

function weigh(groups: ReadonlyMap<string, ReadonlySet<string>>): Features {
  const hashes: number[] = [];
  const weights: number[] = [];
  for (const [group, signs] of groups) {
    const weight = (shares[group] ?? 1) / Math.sqrt(signs.size + 4);
    for (const sign of signs) {
      hashes.push(placeOf(group, sign));
      weights.push(weight);
    }
  }
  return { hashes: Uint32Array.from(hashes), weights: Float32Array.from(weights) };
}
