import { countWeight, GramCounter } from "./features.js";
import { BuiltInEmbedding } from "./model.js";
import type { Random } from "./random.js";
import { VectorUnit } from "./vector-unit.js";

/** A stretch of a text's units. */
export interface Crop {
  readonly units: Uint32Array;
  readonly start: number;
  readonly end: number;
}

export interface TableOptions {
  /** Number of hashed rows, a power of two. */
  readonly buckets: number;
  /** Numbers per vector, a multiple of 32. */
  readonly dimension: number;
}

export interface StepOptions {
  readonly learningRate: number;
  /** Share of grams left out of every text of the step. */
  readonly dropout: number;
}

/** The state of a table, to come back to. */
export interface TableState {
  readonly rows: Float32Array;
  readonly squares: Float32Array;
  readonly gramWeights: Float32Array;
  readonly known: Uint8Array;
}

/** Softmax temperature: cosines are multiplied by this, as in the STARD experiment. */
const sharpness = 20;

/** Room for the grams of one batch; what exceeds it is left out of the step. */
const batchGrams = 1_000_000;

/**
 * The rows of an embedding while they are learned: contrastive steps with softmax over the texts of a batch, and
 * row-wise Adagrad, which needs one number of state per row.
 */
export class ContrastiveTable {
  readonly dimension: number;
  readonly buckets: number;
  readonly #unit: VectorUnit;
  readonly #rows: Float32Array;
  readonly #squares: Float32Array;
  readonly #gramWeights: Float32Array;
  readonly #grams: GramCounter;
  /** Grams of all crops of a batch, one after the other; those of crop `i` lie from `starts[i]` to `starts[i + 1]`. */
  readonly #ids: Uint32Array;
  readonly #weights: Float32Array;
  readonly #starts: Uint32Array;
  /** Unit vectors of a batch and their gradients: queries first, then texts. */
  readonly #vectors: Float32Array;
  readonly #gradients: Float32Array;
  readonly #lengths: Float32Array;
  readonly #counting: Uint32Array;
  readonly #chances: Float32Array;

  /** @param batch the most queries and texts, together, that one step is given */
  constructor(
    { buckets, dimension }: TableOptions,
    batch: number,
    private readonly random: Random,
  ) {
    this.buckets = buckets;
    this.dimension = dimension;
    const floats = buckets * (dimension + 2) + 2 * batchGrams + batch * (2 * dimension + 4);
    const unit = new VectorUnit(4 * floats + 1024);
    this.#unit = unit;
    this.#rows = unit.floats(buckets * dimension);
    this.#squares = unit.floats(buckets);
    this.#gramWeights = unit.floats(buckets).fill(1);
    this.#ids = unit.integers(batchGrams);
    this.#weights = unit.floats(batchGrams);
    this.#starts = unit.integers(batch + 1);
    this.#vectors = unit.floats(batch * dimension);
    this.#gradients = unit.floats(batch * dimension);
    this.#lengths = unit.floats(batch);
    this.#counting = unit.integers(batch);
    for (let i = 0; i < batch; i++) this.#counting[i] = i;
    this.#chances = unit.floats(batch);
    this.#grams = new GramCounter(buckets);
    const spread = Math.sqrt(3 / dimension);
    for (let i = 0; i < this.#rows.length; i++) this.#rows[i] = (2 * random.next() - 1) * spread;
  }

  /** Weighs every gram by how rare it is in the texts: ln(1 + N / n), 0 for grams that no text has. */
  weighByRarity(texts: readonly Uint32Array[]): void {
    const containing = new Uint32Array(this.buckets);
    for (const units of texts) {
      this.#grams.count(units);
      for (let i = 0; i < this.#grams.length; i++) {
        const bucket = this.#grams.buckets[i] ?? 0;
        containing[bucket] = (containing[bucket] ?? 0) + 1;
      }
    }
    for (let bucket = 0; bucket < this.buckets; bucket++) {
      const count = containing[bucket] ?? 0;
      this.#gramWeights[bucket] = count === 0 ? 0 : Math.log(1 + texts.length / count);
    }
  }

  /** As {@link GramCounter.admit}; grams that had no weight so far get that of the rarest ones. */
  admit(texts: readonly Uint32Array[], least: number): void {
    this.#grams.admit(texts, least);
    const highest = this.#gramWeights.reduce((most, weight) => Math.max(most, weight), 0);
    for (const units of texts) {
      this.#grams.count(units);
      for (const bucket of this.#grams.buckets.subarray(0, this.#grams.length)) {
        if (this.#gramWeights[bucket] === 0) this.#gramWeights[bucket] = highest;
      }
    }
  }

  /** Writes the unit vector of a whole text to `target` at row `row`. */
  encode(units: Uint32Array, target: Float32Array, row: number): void {
    this.#load(0, { units, start: 0, end: units.length }, 0);
    this.#embed(0);
    target.set(this.#vectors.subarray(0, this.dimension), row * this.dimension);
  }

  /**
   * One step: query `i` is drawn to text `i` and pushed off every other text `j` for which `excluded(i, j)` is false
   * (texts beyond the queries' number are negatives of all). Returns the mean loss.
   */
  step(
    queries: readonly Crop[],
    texts: readonly Crop[],
    excluded: (query: number, text: number) => boolean,
    { learningRate, dropout }: StepOptions,
  ): number {
    const { dimension } = this;
    const count = queries.length + texts.length;
    for (const [i, crop] of [...queries, ...texts].entries()) {
      this.#load(i, crop, dropout);
      this.#embed(i);
    }
    const textVectors = this.#vectors.subarray(queries.length * dimension, count * dimension);
    const textGradients = this.#gradients.subarray(queries.length * dimension, count * dimension);
    const chances = this.#chances.subarray(0, texts.length);
    textGradients.fill(0);
    let loss = 0;
    for (let query = 0; query < queries.length; query++) {
      const vector = this.#row(this.#vectors, query);
      this.#unit.products(chances, textVectors, vector);
      loss += toGradient(chances, query, (text) => excluded(query, text));
      this.#unit.weightedSum(
        this.#row(this.#gradients, query),
        textVectors,
        this.#counting,
        chances,
        texts.length,
      );
      this.#unit.addToRows(textGradients, this.#counting, chances, texts.length, vector);
    }
    for (let i = 0; i < count; i++) this.#learn(i, learningRate);
    return loss / queries.length;
  }

  save(): TableState {
    return {
      rows: this.#rows.slice(),
      squares: this.#squares.slice(),
      gramWeights: this.#gramWeights.slice(),
      known: this.#grams.known.slice(),
    };
  }

  restore(state: TableState): void {
    this.#rows.set(state.rows);
    this.#squares.set(state.squares);
    this.#gramWeights.set(state.gramWeights);
    this.#grams.known = state.known.slice();
  }

  averageWith({ rows }: TableState): void {
    for (let i = 0; i < rows.length; i++) this.#rows[i] = ((this.#rows[i] ?? 0) + (rows[i] ?? 0)) / 2;
  }

  /** Keeps only a share of Adagrad's state: the less is kept, the larger the next steps. */
  forget(kept: number): void {
    for (let bucket = 0; bucket < this.buckets; bucket++) {
      this.#squares[bucket] = (this.#squares[bucket] ?? 0) * kept;
    }
  }

  /** The embedding as it stands, its rows rounded to bytes; the weight of a gram goes into the scale of its row. */
  toEmbedding(): BuiltInEmbedding {
    const scales = new Float32Array(this.buckets);
    const bytes = new Int8Array(this.#rows.length);
    for (let bucket = 0; bucket < this.buckets; bucket++) {
      const weight = this.#gramWeights[bucket] ?? 0;
      const row = this.#row(this.#rows, bucket);
      const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      if (weight === 0 || largest === 0) continue;
      scales[bucket] = (weight * largest) / 127;
      for (let d = 0; d < row.length; d++) {
        bytes[bucket * this.dimension + d] = Math.round(((row[d] ?? 0) / largest) * 127);
      }
    }
    return new BuiltInEmbedding(this.dimension, scales, bytes, this.#grams.known.slice());
  }

  /** Puts the grams of a crop behind those of crop `i − 1`. */
  #load(i: number, crop: Crop, dropout: number): void {
    this.#grams.count(crop.units, crop.start, crop.end);
    let position = this.#starts[i] ?? 0;
    for (let g = 0; g < this.#grams.length && position < batchGrams; g++) {
      const bucket = this.#grams.buckets[g] ?? 0;
      const weight = this.#gramWeights[bucket] ?? 0;
      if (weight === 0 || (dropout > 0 && this.random.next() < dropout)) continue;
      this.#ids[position] = bucket;
      this.#weights[position++] = weight * countWeight(this.#grams.counts[g] ?? 1);
    }
    this.#starts[i + 1] = position;
  }

  #embed(i: number): void {
    const vector = this.#row(this.#vectors, i);
    const [start, end] = this.#span(i);
    const [ids, weights] = [this.#ids.subarray(start, end), this.#weights.subarray(start, end)];
    this.#unit.weightedSum(vector, this.#rows, ids, weights, end - start);
    const length = Math.sqrt(innerProduct(vector, vector));
    this.#lengths[i] = length;
    if (length > 0) scale(vector, 1 / length);
  }

  /** Carries the gradient of crop `i` through the normalisation to the rows of its grams. */
  #learn(i: number, learningRate: number): void {
    const length = this.#lengths[i] ?? 0;
    if (length === 0) return;
    const vector = this.#row(this.#vectors, i);
    const gradient = this.#row(this.#gradients, i);
    const along = innerProduct(gradient, vector);
    for (let d = 0; d < gradient.length; d++) {
      gradient[d] = ((gradient[d] ?? 0) - along * (vector[d] ?? 0)) / length;
    }
    const square = innerProduct(gradient, gradient) / gradient.length;
    if (square === 0) return;
    const [start, end] = this.#span(i);
    for (let g = start; g < end; g++) {
      const bucket = this.#ids[g] ?? 0;
      const weight = this.#weights[g] ?? 0;
      const squares = (this.#squares[bucket] ?? 0) + weight * weight * square;
      this.#squares[bucket] = squares;
      this.#weights[g] = (-learningRate * weight) / Math.sqrt(squares);
    }
    const [ids, weights] = [this.#ids.subarray(start, end), this.#weights.subarray(start, end)];
    this.#unit.addToRows(this.#rows, ids, weights, end - start, gradient);
  }

  #row(table: Float32Array, index: number): Float32Array {
    return table.subarray(index * this.dimension, (index + 1) * this.dimension);
  }

  #span(i: number): [start: number, end: number] {
    return [this.#starts[i] ?? 0, this.#starts[i + 1] ?? 0];
  }
}

/** Turns cosines into the gradient of −ln softmax at `target`, in place, and returns that loss. */
function toGradient(cosines: Float32Array, target: number, excluded: (index: number) => boolean): number {
  const highest = cosines.reduce((most, value) => Math.max(most, value), -1);
  let sum = 0;
  for (let i = 0; i < cosines.length; i++) {
    const share = i !== target && excluded(i) ? 0 : Math.exp(sharpness * ((cosines[i] ?? 0) - highest));
    cosines[i] = share;
    sum += share;
  }
  const chance = (cosines[target] ?? 0) / sum;
  scale(cosines, sharpness / sum);
  cosines[target] = sharpness * (chance - 1);
  return -Math.log(Math.max(chance, Number.MIN_VALUE));
}

function innerProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function scale(vector: Float32Array, factor: number): void {
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) * factor;
}
