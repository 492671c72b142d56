import { YoujuError } from "../../domain/error.js";
import { Random } from "../embedding/random.js";
import { packArrays, unpackArrays } from "../packed-arrays.js";
import type { Features } from "./text-features.js";

export interface LabelledFeatures<Label extends string> {
  readonly features: Features;
  readonly label: Label;
  /** How much one example counts; 1 where nothing speaks against it. */
  readonly weight: number;
}

export interface TrainingOptions {
  /** Buckets, a power of two. */
  readonly buckets: number;
  readonly passes: number;
  readonly rate: number;
  /** L2 penalty on each weight, per example seen. */
  readonly decay: number;
  readonly seed: number;
}

const format = { magic: "YJSC", version: 1, kinds: ["u32", "f32", "i8"] } as const;

/**
 * Multinomial logistic regression over hashed signs (Weinberger et al., “Feature Hashing for Large Scale Multitask
 * Learning”, 2009): P(label) ∝ exp(bias + Σ weight × value). Weights are signed bytes with one scale a label.
 */
export class LinearClassifier<Label extends string> {
  /**
   * @param scales one per label: what one step of its bytes is worth; then one bias per label
   * @param rows `buckets × labels` signed bytes
   */
  private constructor(
    private readonly labels: readonly Label[],
    private readonly buckets: number,
    private readonly scales: Float32Array,
    private readonly rows: Int8Array,
  ) {}

  /** The probability of each label. */
  probabilities({ hashes, weights }: Features): Record<Label, number> {
    const { labels, rows, buckets } = this;
    const count = labels.length;
    const sums = new Float64Array(count);
    for (let i = 0; i < hashes.length; i++) {
      const start = ((hashes[i] ?? 0) & (buckets - 1)) * count;
      const value = weights[i] ?? 0;
      for (let k = 0; k < count; k++) sums[k] = (sums[k] ?? 0) + value * (rows[start + k] ?? 0);
    }
    for (let k = 0; k < count; k++)
      sums[k] = (sums[k] ?? 0) * (this.scales[k] ?? 0) + (this.scales[count + k] ?? 0);
    softmax(sums);
    const entries = labels.map((label, k) => [label, sums[k] ?? 0] as const);
    // `fromEntries` widens its keys to strings; these are all the labels, each once.
    return Object.fromEntries(entries) as Record<Label, number>;
  }

  /** Learns by stochastic gradient descent with Adagrad (Duchi et al., 2011). The same seed gives the same bytes. */
  static train<Label extends string>(
    labels: readonly Label[],
    examples: readonly LabelledFeatures<Label>[],
    { buckets, passes, rate, decay, seed }: TrainingOptions,
  ): LinearClassifier<Label> {
    const count = labels.length;
    const weights = new Float32Array(buckets * count);
    const squares = new Float32Array(buckets * count).fill(1e-2);
    const biases = new Float64Array(count);
    const random = new Random(seed);
    const sums = new Float64Array(count);
    for (let pass = 0; pass < passes; pass++) {
      for (const position of random.order(examples.length)) {
        const example = examples[position];
        if (example === undefined) continue;
        const { hashes, weights: values } = example.features;
        for (let k = 0; k < count; k++) sums[k] = biases[k] ?? 0;
        for (let i = 0; i < hashes.length; i++) {
          const start = ((hashes[i] ?? 0) & (buckets - 1)) * count;
          const value = values[i] ?? 0;
          for (let k = 0; k < count; k++) sums[k] = (sums[k] ?? 0) + value * (weights[start + k] ?? 0);
        }
        softmax(sums);
        for (let k = 0; k < count; k++) {
          const error = example.weight * ((sums[k] ?? 0) - (labels[k] === example.label ? 1 : 0));
          sums[k] = error;
          biases[k] = (biases[k] ?? 0) - 0.01 * rate * error;
        }
        for (let i = 0; i < hashes.length; i++) {
          const start = ((hashes[i] ?? 0) & (buckets - 1)) * count;
          const value = values[i] ?? 0;
          for (let k = 0; k < count; k++) {
            const at = start + k;
            const weight = weights[at] ?? 0;
            const gradient = (sums[k] ?? 0) * value + decay * weight;
            const square = (squares[at] ?? 0) + gradient * gradient;
            squares[at] = square;
            weights[at] = weight - (rate * gradient) / Math.sqrt(square);
          }
        }
      }
    }
    const scales = new Float32Array(2 * count);
    for (let k = 0; k < count; k++) {
      let largest = 0;
      for (let at = k; at < weights.length; at += count)
        largest = Math.max(largest, Math.abs(weights[at] ?? 0));
      scales[k] = largest / 127;
      scales[count + k] = biases[k] ?? 0;
    }
    const rows = Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % count] || 1)));
    return new LinearClassifier(labels, buckets, scales, rows);
  }

  toBytes(): Uint8Array {
    return packArrays(format, [Uint32Array.of(this.buckets, this.labels.length), this.scales, this.rows]);
  }

  /** Reads what {@link toBytes} wrote; throws `bad_index` where it is damaged or made for other labels. */
  static fromBytes<Label extends string>(
    labels: readonly Label[],
    bytes: Uint8Array,
  ): LinearClassifier<Label> {
    const [sizes, scales, rows] = unpackArrays(format, bytes);
    const [buckets = 0, count = 0] = sizes;
    const sound =
      count === labels.length &&
      Number.isInteger(Math.log2(buckets)) &&
      scales.length === 2 * count &&
      scales.every(Number.isFinite) &&
      rows.length === buckets * count;
    if (!sound) throw new YoujuError("bad_index", "a text classifier is damaged; run: npm run train");
    return new LinearClassifier(labels, buckets, scales, rows);
  }
}

/** Turns sums into probabilities, in place. */
function softmax(sums: Float64Array): void {
  let largest = Number.NEGATIVE_INFINITY;
  for (const sum of sums) largest = Math.max(largest, sum);
  let total = 0;
  for (let k = 0; k < sums.length; k++) {
    const power = Math.exp((sums[k] ?? 0) - largest);
    sums[k] = power;
    total += power;
  }
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) / total;
}
