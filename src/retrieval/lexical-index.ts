import { YoujuError } from "../domain/error.js";
import { vectorBlock } from "./embedding/vector-kernels.js";
import { VectorUnit } from "./embedding/vector-unit.js";
import { packArrays, unpackArrays } from "./packed-arrays.js";
import { TermTable, TermTableBuilder } from "./term-table.js";
import { TopList } from "./top-list.js";

/** A passage by its position in the build, and its score: higher is better. */
export interface LexicalHit {
  readonly id: number;
  readonly score: number;
}

/** The scores of all passages for one query. */
export interface LexicalScores {
  /** 0 where the passage shares no token with the query. */
  of(passage: number): number;
  /** As {@link LexicalIndex.search}. */
  best(limit: number): LexicalHit[];
}

/** BM25's term saturation and length normalisation; the usual values, which tuning on STARD left where they are. */
const saturation = 1.2;
const lengthNormalisation = 0.75;

/** The saturated term frequency lies below `saturation + 1`; it is stored in steps of this size. */
const impactStep = (saturation + 1) / 0xffff;

const format = { magic: "YJLX", version: 1, kinds: ["f64", "u32", "u32", "u32", "u32", "u16"] } as const;

/**
 * BM25 over token arrays. Postings lie in one block, term after term, with the length-normalised term frequency
 * worked out when the index is built, so that a search only adds numbers up.
 */
export class LexicalIndex {
  readonly #unit: VectorUnit;
  /** One for each passage, rounded up to whole blocks. */
  readonly #scores: Float32Array;
  /** The best score of each block of passages. */
  readonly #maxima: Float32Array;

  private constructor(
    /** Number of passages. */
    readonly size: number,
    private readonly terms: TermTable,
    /** Postings of term `t` lie from `starts[t]` to `starts[t + 1]`. */
    private readonly starts: Uint32Array,
    private readonly passages: Uint32Array,
    private readonly impacts: Uint16Array,
  ) {
    const blocks = Math.ceil(size / vectorBlock);
    this.#unit = new VectorUnit(4 * blocks * (vectorBlock + 1) + 64);
    this.#scores = this.#unit.floats(blocks * vectorBlock);
    this.#maxima = this.#unit.floats(blocks);
  }

  /** Indexes one passage per token array; its id is its position. */
  static build(documents: Iterable<readonly string[]>): LexicalIndex {
    const terms = new TermTableBuilder();
    const passageTerms: Uint32Array[] = [];
    const passageCounts: Uint32Array[] = [];
    const lengths: number[] = [];
    for (const tokens of documents) {
      const counts = new Map<number, number>();
      for (const token of tokens) {
        const term = terms.add(token);
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      passageTerms.push(Uint32Array.from(counts.keys()));
      passageCounts.push(Uint32Array.from(counts.values()));
      lengths.push(tokens.length);
    }
    const averageLength = Math.max(
      1,
      lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    );
    const starts = startsOf(passageTerms, terms.size);
    const postings = starts[terms.size] ?? 0;
    const next = starts.slice();
    const passages = new Uint32Array(postings);
    const impacts = new Uint16Array(postings);
    for (const [passage, own] of passageTerms.entries()) {
      const relativeLength = (lengths[passage] ?? 0) / averageLength;
      const damping = saturation * (1 - lengthNormalisation + lengthNormalisation * relativeLength);
      const counts = passageCounts[passage];
      for (let i = 0; i < own.length; i++) {
        const count = counts?.[i] ?? 0;
        const position = next[own[i] ?? 0] ?? 0;
        next[own[i] ?? 0] = position + 1;
        passages[position] = passage;
        impacts[position] = Math.round((count * (saturation + 1)) / (count + damping) / impactStep);
      }
    }
    return new LexicalIndex(lengths.length, terms.build(), starts, passages, impacts);
  }

  /** The `limit` best passages that share a token with the query, best first; equal scores in order of id. */
  search(tokens: readonly string[], limit: number): LexicalHit[] {
    return this.score(tokens).best(limit);
  }

  /** Scores all passages for a query. What is returned is valid until the index is asked again. */
  score(tokens: readonly string[]): LexicalScores {
    const { passages, impacts } = this;
    const scores = this.#scores.fill(0);
    for (const [term, weight] of this.#weights(tokens)) {
      const end = this.starts[term + 1] ?? 0;
      for (let i = this.starts[term] ?? 0; i < end; i++) {
        const passage = passages[i] ?? 0;
        scores[passage] = (scores[passage] ?? 0) + weight * (impacts[i] ?? 0);
      }
    }
    return {
      of: (passage) => scores[passage] ?? 0,
      best: (limit) => {
        const least = this.#blockThreshold(limit);
        const best = new TopList(limit);
        let threshold = 0;
        for (let block = 0; block < this.#maxima.length; block++) {
          const largest = this.#maxima[block] ?? 0;
          if (largest <= threshold || largest < least) continue;
          const end = (block + 1) * vectorBlock;
          for (let passage = block * vectorBlock; passage < end; passage++) {
            const score = scores[passage] ?? 0;
            if (score <= threshold || score < least) continue;
            best.offer(passage, score);
            threshold = Math.max(0, best.threshold);
          }
        }
        return best.take();
      },
    };
  }

  /** A score that `limit` passages reach at least, for that many blocks have one; 0 where that cannot be told. */
  #blockThreshold(limit: number): number {
    this.#unit.blockMaxima(this.#maxima, this.#scores);
    if (limit >= this.#maxima.length) return 0;
    const best = new TopList(limit);
    let threshold = 0;
    for (let block = 0; block < this.#maxima.length; block++) {
      const largest = this.#maxima[block] ?? 0;
      if (largest <= threshold) continue;
      best.offer(block, largest);
      threshold = Math.max(0, best.threshold);
    }
    return threshold;
  }

  /** How rare a token is: 0 where no passage has it, else BM25's ln(1 + (N − n + ½) / (n + ½)). */
  idf(token: string): number {
    const term = this.terms.find(token);
    return term === undefined ? 0 : this.#idfOf(term);
  }

  /** The passages that hold a token, in order. */
  passagesWith(token: string): Uint32Array {
    const term = this.terms.find(token);
    if (term === undefined) return new Uint32Array();
    return this.passages.subarray(this.starts[term] ?? 0, this.starts[term + 1] ?? 0);
  }

  /** By passage: how many different tokens it holds. */
  distinctTerms(): Uint32Array {
    const counts = new Uint32Array(this.size);
    for (const passage of this.passages) counts[passage] = (counts[passage] ?? 0) + 1;
    return counts;
  }

  toBytes(): Uint8Array {
    const { slots, hashes } = this.terms;
    return packArrays(format, [
      Float64Array.of(this.size),
      slots,
      hashes,
      this.starts,
      this.passages,
      this.impacts,
    ]);
  }

  /** Reads what {@link toBytes} wrote; throws `bad_index` where it is damaged or of another version. */
  static fromBytes(bytes: Uint8Array): LexicalIndex {
    const [sizes, slots, hashes, starts, passages, impacts] = unpackArrays(format, bytes);
    const size = sizes[0] ?? 0;
    const terms = new TermTable(slots, hashes);
    const sound =
      terms.isSound &&
      starts.length === terms.size + 1 &&
      starts.at(-1) === passages.length &&
      passages.length === impacts.length &&
      passages.every((passage) => passage < size) &&
      starts.every((start, i) => i === 0 || start >= (starts[i - 1] ?? 0));
    if (!sound) throw new YoujuError("bad_index", "the lexical index is damaged; build it again");
    return new LexicalIndex(size, terms, starts, passages, impacts);
  }

  #idfOf(term: number): number {
    const containing = (this.starts[term + 1] ?? 0) - (this.starts[term] ?? 0);
    return Math.log(1 + (this.size - containing + 0.5) / (containing + 0.5));
  }

  /** What one step of impact counts, per known term: a token that the query repeats counts again. */
  #weights(tokens: readonly string[]): Map<number, number> {
    const weights = new Map<number, number>();
    for (const token of tokens) {
      const term = this.terms.find(token);
      if (term === undefined) continue;
      weights.set(term, (weights.get(term) ?? 0) + this.#idfOf(term) * impactStep);
    }
    return weights;
  }
}

/** The BM25 score of a passage that would hold every term as often as saturation rewards it, halved: good matches reach 1. */
export function bound(index: LexicalIndex, terms: readonly string[]): number {
  let sum = 0;
  for (const term of new Set(terms)) sum += index.idf(term);
  return Math.max(1e-9, sum * 1.6);
}

/** Where the postings of each term start, given the terms of each passage; one entry more than there are terms. */
function startsOf(passageTerms: readonly Uint32Array[], termCount: number): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  for (const own of passageTerms) {
    for (const term of own) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < termCount; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  return starts;
}
