import { stemmer } from "stemmer";
import { conceptsOf } from "../../language/concepts.js";
import { fold, japaneseToChinese } from "../../language/fold.js";
import { hashText } from "../term-table.js";

/** Stands between units that no gram may cross: at punctuation. */
const breakUnit = 0;

/** Texts are read up to this many units (characters or words); no clause and hardly any article is longer. */
export const maximumUnits = 1024;

/** The most grams that one text can have. */
export const maximumGrams = 3 * maximumUnits;

const unitSeed = 0x2545f491;
const conceptSeed = 0x51ed270b;
const piece =
  /\p{Script=Han}|[a-z]+|\d+(?:\.\d+)?|[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]|[^\s\p{Script=Han}a-z\d]/gu;
const readable = /^[\p{L}\p{N}ー]/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A text as a sequence of hashed units: characters of Chinese, Japanese and Korean, stems of English words, numbers;
 * 0 where punctuation parts them; last the concepts that they name, each by itself. Folded first, so that width, case and Traditional characters do not matter.
 */
export function unitsOf(text: string): Uint32Array {
  const folded = fold(kana.test(text) ? japaneseToChinese(text) : text);
  const units: number[] = [];
  for (const [found] of folded.matchAll(piece)) {
    if (units.length === maximumUnits) break;
    if (!readable.test(found)) {
      if (units.length > 0 && units.at(-1) !== breakUnit) units.push(breakUnit);
    } else {
      units.push(hashText(/^[a-z]/.test(found) ? stemmer(found) : found, unitSeed) || 1);
    }
  }
  for (const concept of conceptsOf(folded)) {
    if (units.length + 2 <= maximumUnits) units.push(breakUnit, hashText(concept, conceptSeed) || 1);
  }
  return Uint32Array.from(units);
}

const chain = (hash: number, unit: number): number => {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
};

/** Bytes of a record of known grams: at 150,000 grams of a large corpus one unknown gram in 28 passes by chance. */
const knownBytes = 2 ** 19;

/**
 * Counts the grams of one to three units in hashed buckets. The lists are valid until the next count; the first
 * `length` entries are those of the text, each bucket once, in order of appearance.
 */
export class GramCounter {
  readonly buckets = new Uint32Array(maximumGrams);
  readonly counts = new Uint16Array(maximumGrams);
  length = 0;
  /** Position of a bucket in the lists + 1, or 0. */
  readonly #positions: Uint16Array;

  /**
   * @param size number of buckets, a power of two
   * @param known one bit per hash of a gram that counts, a power of two of bytes; empty where all grams count
   */
  constructor(
    readonly size: number,
    public known: Uint8Array = new Uint8Array(),
  ) {
    this.#positions = new Uint16Array(size);
  }

  /**
   * From now on only grams that stand in at least `least` of the texts count, and those admitted before: a gram that
   * is found once teaches nothing, and in a large corpus most are.
   */
  admit(texts: readonly Uint32Array[], least: number): void {
    const containing = new Map<number, number>();
    for (const units of texts) {
      const own = new Set<number>();
      for (let i = 0; i < units.length; i++) {
        let hash = 0;
        for (const unit of units.subarray(i, i + 3)) {
          if (unit === breakUnit) break;
          hash = chain(hash, unit);
          own.add(hash);
        }
      }
      for (const hash of own) containing.set(hash, (containing.get(hash) ?? 0) + 1);
    }
    const known = this.known.length > 0 ? this.known : new Uint8Array(knownBytes);
    for (const [hash, count] of containing) {
      if (count < least) continue;
      const byte = (hash >>> 3) & (known.length - 1);
      known[byte] = (known[byte] ?? 0) | (1 << (hash & 7));
    }
    this.known = known;
  }

  #isKnown(hash: number): boolean {
    const { known } = this;
    return known.length === 0 || (((known[(hash >>> 3) & (known.length - 1)] ?? 0) >>> (hash & 7)) & 1) === 1;
  }

  /** Counts the grams of `units` from `start` to `end`. */
  count(units: Uint32Array, start = 0, end = units.length): void {
    for (let i = 0; i < this.length; i++) this.#positions[this.buckets[i] ?? 0] = 0;
    this.length = 0;
    const last = Math.min(end, start + maximumUnits);
    for (let i = start; i < last; i++) {
      let hash = 0;
      for (let j = i; j < last && j < i + 3; j++) {
        const unit = units[j] ?? breakUnit;
        if (unit === breakUnit) break;
        hash = chain(hash, unit);
        if (this.#isKnown(hash)) this.#add((hash ^ (hash >>> 16)) & (this.size - 1));
      }
    }
  }

  #add(bucket: number): void {
    const position = this.#positions[bucket] ?? 0;
    if (position > 0) {
      this.counts[position - 1] = (this.counts[position - 1] ?? 0) + 1;
      return;
    }
    this.buckets[this.length] = bucket;
    this.counts[this.length] = 1;
    this.#positions[bucket] = ++this.length;
  }
}

/** How much a gram that occurs `count` times weighs: repetition matters less and less. */
export const countWeight = (count: number): number => (count === 1 ? 1 : 1 + Math.log(count));
