/**
 * One regression tree of fixed depth, node by node as in a heap: the children of node `n` are `2n + 1` and `2n + 2`.
 * A node without a split has signal −1. Every node has a value, so that a path can be explained step by step.
 */
export interface Tree {
  readonly signals: Int16Array;
  /** A value above the threshold goes right; one that is missing (NaN) goes left. */
  readonly thresholds: Float64Array;
  readonly values: Float64Array;
}

/** The node at which a path through the tree ends. */
export function leafOf(tree: Tree, features: ArrayLike<number>): number {
  let node = 0;
  for (;;) {
    const signal = tree.signals[node] ?? -1;
    if (signal < 0) return node;
    node = 2 * node + ((features[signal] ?? Number.NaN) > (tree.thresholds[node] ?? 0) ? 2 : 1);
  }
}

/** What a missing signal counts as: below everything. */
const lowest = -0x4000_0000;

/** The same memory as floats and as integers, grown when it is too small. */
class SortableNumbers {
  #floats = new Float32Array();
  integers = new Int32Array();

  /**
   * Takes in numbers as 31-bit integers in the same order (the bits of a 32-bit float, sorted; the last one dropped),
   * so that a comparison is the sign of a difference and a tree can be walked without a branch to mispredict.
   */
  fill(values: ArrayLike<number>, count: number): Int32Array {
    if (this.integers.length < count) {
      this.#floats = new Float32Array(count);
      this.integers = new Int32Array(this.#floats.buffer);
    }
    const [floats, integers] = [this.#floats, this.integers];
    for (let i = 0; i < count; i++) {
      const value = values[i] ?? Number.NaN;
      floats[i] = value + 0;
      const bits = integers[i] ?? 0;
      integers[i] = Number.isNaN(value) ? lowest : (bits ^ ((bits >> 31) & 0x7fff_ffff)) >> 1;
    }
    return integers;
  }
}

/**
 * Trees of one depth laid out for speed: every path is walked to the end, so that there is nothing to test on the way.
 * Where a tree has no split, both children carry its value. Signals are compared in 22 bits of precision.
 */
export class Forest {
  readonly #depth: number;
  readonly #inner: number;
  readonly #signals: Int32Array;
  readonly #thresholds: Int32Array;
  readonly #leaves: Float64Array;
  readonly #values = new SortableNumbers();
  #scores = new Float64Array();

  constructor(trees: readonly Tree[]) {
    const nodes = trees[0]?.values.length ?? 1;
    this.#inner = (nodes - 1) / 2;
    this.#depth = Math.log2(nodes + 1) - 1;
    this.#signals = new Int32Array(trees.length * this.#inner);
    const thresholds = new Float64Array(trees.length * this.#inner).fill(Number.POSITIVE_INFINITY);
    this.#leaves = new Float64Array(trees.length * (this.#inner + 1));
    for (const [t, tree] of trees.entries()) {
      const values = tree.values.slice();
      for (let node = 0; node < this.#inner; node++) {
        const signal = tree.signals[node] ?? -1;
        if (signal >= 0) {
          this.#signals[t * this.#inner + node] = signal;
          thresholds[t * this.#inner + node] = tree.thresholds[node] ?? 0;
        } else {
          values.fill(values[node] ?? 0, 2 * node + 1, 2 * node + 3);
        }
      }
      this.#leaves.set(values.subarray(this.#inner), t * (this.#inner + 1));
    }
    this.#thresholds = new SortableNumbers().fill(thresholds, thresholds.length);
  }

  /** Adds the trees' values up for each of `count` rows of `width` signals; valid until the next call. */
  score(rows: ArrayLike<number>, width: number, count: number): Float64Array {
    if (this.#scores.length < count) this.#scores = new Float64Array(count);
    const scores = this.#scores.subarray(0, count).fill(0);
    const values = this.#values.fill(rows, width * count);
    const [signals, thresholds, sums, depth, inner] = [
      this.#signals,
      this.#thresholds,
      this.#leaves,
      this.#depth,
      this.#inner,
    ];
    for (let root = 0, leaves = 0; leaves < sums.length; root += inner, leaves += inner + 1) {
      for (let row = 0; row < count; row++) {
        let node = 0;
        for (let level = 0; level < depth; level++) {
          const value = values[row * width + (signals[root + node] ?? 0)] ?? 0;
          node = 2 * node + 1 + (((thresholds[root + node] ?? 0) - value) >>> 31);
        }
        scores[row] = (scores[row] ?? 0) + (sums[leaves + node - inner] ?? 0);
      }
    }
    return scores;
  }
}
