import { createHash } from "node:crypto";
import { Embeddings } from "@langchain/core/embeddings";
import { YoujuError } from "../../domain/error.js";
import { packArrays, unpackArrays } from "../packed-arrays.js";
import { countWeight, GramCounter, unitsOf } from "./features.js";

const format = { magic: "YJEM", version: 1, kinds: ["u32", "f32", "i8"] } as const;

/**
 * The built-in embedding: a text is the weighted sum of one row per hashed gram of one to three characters (or
 * words), brought to unit length. Rows are kept as signed bytes with one scale each, which also carries the gram's
 * weight. Cosine = inner product.
 */
export class BuiltInEmbedding extends Embeddings {
  /** sha256 of the weights, in hexadecimal: two embeddings with the same fingerprint give the same vectors. */
  readonly fingerprint: string;
  readonly #grams: GramCounter;

  /**
   * @param dimension numbers a vector has
   * @param scales one per bucket; what one step of the row's bytes is worth
   * @param rows `scales.length × dimension` signed bytes
   */
  constructor(
    readonly dimension: number,
    private readonly scales: Float32Array,
    private readonly rows: Int8Array,
  ) {
    super({});
    this.#grams = new GramCounter(scales.length);
    this.fingerprint = createHash("sha256").update(this.toBytes()).digest("hex");
  }

  /** The vector of a text, of unit length; all zeros where the text holds nothing readable. */
  encode(text: string): Float32Array {
    const grams = this.#grams;
    grams.count(unitsOf(text));
    const { dimension, rows } = this;
    const vector = new Float32Array(dimension);
    for (let i = 0; i < grams.length; i++) {
      const bucket = grams.buckets[i] ?? 0;
      const weight = countWeight(grams.counts[i] ?? 1) * (this.scales[bucket] ?? 0);
      const start = bucket * dimension;
      for (let d = 0; d < dimension; d++) vector[d] = (vector[d] ?? 0) + weight * (rows[start + d] ?? 0);
    }
    return normalise(vector);
  }

  override async embedQuery(text: string): Promise<number[]> {
    return [...this.encode(text)];
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => [...this.encode(text)]);
  }

  toBytes(): Uint8Array {
    return packArrays(format, [Uint32Array.of(this.scales.length, this.dimension), this.scales, this.rows]);
  }

  /** Reads what {@link toBytes} wrote; throws `bad_index` where it is damaged or of another version. */
  static fromBytes(bytes: Uint8Array): BuiltInEmbedding {
    const [sizes, scales, rows] = unpackArrays(format, bytes);
    const [buckets = 0, dimension = 0] = sizes;
    const sound =
      sizes.length === 2 &&
      dimension > 0 &&
      Number.isInteger(Math.log2(buckets)) &&
      scales.length === buckets &&
      rows.length === buckets * dimension &&
      scales.every(Number.isFinite);
    if (!sound) throw new YoujuError("bad_index", "the embedding is damaged; build it again");
    return new BuiltInEmbedding(dimension, scales, rows);
  }
}

/** Brings a vector to unit length, in place; a zero vector stays one. */
export function normalise(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const factor = 1 / Math.sqrt(squares);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) * factor;
  return vector;
}
