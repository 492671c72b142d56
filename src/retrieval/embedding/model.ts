import { createHash } from "node:crypto";
import { Embeddings } from "@langchain/core/embeddings";
import { YoujuError } from "../../domain/error.js";
import { packArrays, unpackArrays } from "../packed-arrays.js";
import { countWeight, GramCounter, maximumGrams, unitsOf } from "./features.js";
import { vectorBlock } from "./vector-kernels.js";
import { VectorUnit } from "./vector-unit.js";

const format = { magic: "YJEM", version: 1, kinds: ["u32", "f32", "i8"] } as const;
/** The same with the grams that it knows, where it does not know all. */
const choosyFormat = { magic: "YJEK", version: 1, kinds: ["u32", "f32", "i8", "u8"] } as const;

/**
 * The built-in embedding: a text is the weighted sum of one row per hashed gram of one to three characters (or
 * words), brought to unit length. Rows are kept as signed bytes with one scale each, which also carries the gram's
 * weight. Cosine = inner product.
 */
export class BuiltInEmbedding extends Embeddings {
  /** sha256 of the weights, in hexadecimal: two embeddings with the same fingerprint give the same vectors. */
  readonly fingerprint: string;
  readonly #grams: GramCounter;
  readonly #unit: VectorUnit;
  readonly #rows: Int8Array;
  readonly #ids: Uint32Array;
  readonly #weights: Float32Array;
  readonly #sum: Float32Array;

  /**
   * @param dimension numbers a vector has, a multiple of 32
   * @param scales one per bucket; what one step of the row's bytes is worth
   * @param rows `scales.length × dimension` signed bytes
   * @param known as in {@link GramCounter}
   */
  constructor(
    readonly dimension: number,
    private readonly scales: Float32Array,
    rows: Int8Array,
    known: Uint8Array = new Uint8Array(),
  ) {
    super({});
    this.#grams = new GramCounter(scales.length, known);
    this.#unit = new VectorUnit(rows.length + 8 * maximumGrams + 4 * dimension + 128);
    this.#rows = this.#unit.bytes(rows.length);
    this.#rows.set(rows);
    this.#ids = this.#unit.integers(maximumGrams);
    this.#weights = this.#unit.floats(maximumGrams);
    this.#sum = this.#unit.floats(dimension);
    this.fingerprint = createHash("sha256").update(this.toBytes()).digest("hex");
  }

  /** The vector of a text, of unit length; all zeros where the text holds nothing readable. */
  encode(text: string): Float32Array {
    return this.encodeUnits(unitsOf(text));
  }

  /** The same for a text that is cut into units already: several embeddings read it alike. */
  encodeUnits(units: Uint32Array): Float32Array {
    const grams = this.#grams;
    grams.count(units);
    for (let i = 0; i < grams.length; i++) {
      const bucket = grams.buckets[i] ?? 0;
      this.#ids[i] = bucket;
      this.#weights[i] = countWeight(grams.counts[i] ?? 1) * (this.scales[bucket] ?? 0);
    }
    this.#unit.weightedSum(this.#sum, this.#rows, this.#ids, this.#weights, grams.length);
    return normalise(this.#sum.slice());
  }

  override async embedQuery(text: string): Promise<number[]> {
    return [...this.encode(text)];
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => [...this.encode(text)]);
  }

  toBytes(): Uint8Array {
    const sizes = Uint32Array.of(this.scales.length, this.dimension);
    const { known } = this.#grams;
    return known.length === 0
      ? packArrays(format, [sizes, this.scales, this.#rows])
      : packArrays(choosyFormat, [sizes, this.scales, this.#rows, known]);
  }

  /** Reads what {@link toBytes} wrote; throws `bad_index` where it is damaged or of another version. */
  static fromBytes(bytes: Uint8Array): BuiltInEmbedding {
    const isChoosy = bytes[3] === choosyFormat.magic.charCodeAt(3);
    const [sizes, scales, rows, known = new Uint8Array()] = isChoosy
      ? unpackArrays(choosyFormat, bytes)
      : unpackArrays(format, bytes);
    const [buckets = 0, dimension = 0] = sizes;
    const sound =
      sizes.length === 2 &&
      dimension > 0 &&
      dimension % vectorBlock === 0 &&
      Number.isInteger(Math.log2(buckets)) &&
      scales.length === buckets &&
      rows.length === buckets * dimension &&
      (known.length === 0 || Number.isInteger(Math.log2(known.length))) &&
      scales.every(Number.isFinite);
    if (!sound) throw new YoujuError("bad_index", "the embedding is damaged; build it again");
    return new BuiltInEmbedding(dimension, scales, rows, known);
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
