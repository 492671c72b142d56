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

export interface TreeOptions {
  /** Splits on a path. */
  readonly depth: number;
  /** Least sum of second derivatives on each side of a split. */
  readonly leastWeight: number;
  /** Added to the second derivatives of a leaf, which shrinks its value. */
  readonly shrinkage: number;
  readonly learningRate: number;
}

const binCount = 64;

/** Signals cut into at most 64 bins at quantiles: bin `b` holds the values up to `edges[b]`. */
export interface Binned {
  readonly count: number;
  readonly edges: readonly Float64Array[];
  /** One array per signal: the bin of each example. */
  readonly bins: readonly Uint8Array[];
}

/** Cuts the columns of examples into bins. */
export function binSignals(rows: readonly ArrayLike<number>[], signalCount: number): Binned {
  const edges: Float64Array[] = [];
  const bins: Uint8Array[] = [];
  for (let signal = 0; signal < signalCount; signal++) {
    const column = Float64Array.from(rows, (row) => row[signal] ?? Number.NaN);
    const present = column.filter((value) => !Number.isNaN(value)).sort();
    const own: number[] = [];
    for (let b = 1; b < binCount && present.length > 0; b++) {
      const at = Math.floor((b * present.length) / binCount);
      const edge = present[at] ?? 0;
      if (edge < (present.at(-1) ?? 0) && edge !== own.at(-1)) own.push(edge);
    }
    edges.push(Float64Array.from(own));
    bins.push(Uint8Array.from(column, (value) => binOf(own, value)));
  }
  return { count: rows.length, edges, bins };
}

function binOf(edges: readonly number[], value: number): number {
  if (Number.isNaN(value)) return 0;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Split {
  readonly signal: number;
  readonly bin: number;
  readonly gain: number;
}

/**
 * Grows a tree, level by level, on first derivatives (`pulls`: positive where the score should rise) and second ones
 * (`weights`), as gradient boosting does. `leaves[i]` becomes the node at which example `i` ends. Splits are on the
 * signals that were `drawn`.
 */
export function growTree(
  binned: Binned,
  pulls: Float64Array,
  weights: Float64Array,
  leaves: Uint16Array,
  options: TreeOptions,
  drawn: readonly boolean[],
): Tree {
  const nodeCount = 2 ** (options.depth + 1) - 1;
  const tree = {
    signals: new Int16Array(nodeCount).fill(-1),
    thresholds: new Float64Array(nodeCount),
    values: new Float64Array(nodeCount),
  };
  leaves.fill(0);
  for (let level = 0; level <= options.depth; level++) {
    const first = 2 ** level - 1;
    const sums = nodeSums(binned.count, pulls, weights, leaves, first, first + 1);
    for (let n = 0; n <= first; n++) {
      const [pull = 0, weight = 0] = sums.subarray(2 * n, 2 * n + 2);
      tree.values[first + n] = (options.learningRate * pull) / (weight + options.shrinkage);
    }
    if (level === options.depth) break;
    const splits = bestSplits(binned, pulls, weights, leaves, first, sums, options, drawn);
    for (const [n, split] of splits.entries()) {
      if (split === null) continue;
      tree.signals[first + n] = split.signal;
      tree.thresholds[first + n] = binned.edges[split.signal]?.[split.bin] ?? 0;
    }
    for (let i = 0; i < binned.count; i++) {
      const node = leaves[i] ?? 0;
      const split = node >= first ? splits[node - first] : null;
      if (split) leaves[i] = 2 * node + ((binned.bins[split.signal]?.[i] ?? 0) > split.bin ? 2 : 1);
    }
  }
  return tree;
}

/** Sums of pulls and weights per node of a level, two numbers each. */
function nodeSums(
  count: number,
  pulls: Float64Array,
  weights: Float64Array,
  leaves: Uint16Array,
  first: number,
  nodes: number,
): Float64Array {
  const sums = new Float64Array(2 * nodes);
  for (let i = 0; i < count; i++) {
    const node = (leaves[i] ?? 0) - first;
    if (node < 0) continue;
    sums[2 * node] = (sums[2 * node] ?? 0) + (pulls[i] ?? 0);
    sums[2 * node + 1] = (sums[2 * node + 1] ?? 0) + (weights[i] ?? 0);
  }
  return sums;
}

function bestSplits(
  binned: Binned,
  pulls: Float64Array,
  weights: Float64Array,
  leaves: Uint16Array,
  first: number,
  sums: Float64Array,
  { shrinkage, leastWeight }: TreeOptions,
  drawn: readonly boolean[],
): (Split | null)[] {
  const nodes = first + 1;
  const best: (Split | null)[] = new Array<Split | null>(nodes).fill(null);
  const histogram = new Float64Array(2 * binCount * nodes);
  const worth = (pull: number, weight: number) => (pull * pull) / (weight + shrinkage);
  for (const [signal, bins] of binned.bins.entries()) {
    if (drawn[signal] === false) continue;
    histogram.fill(0);
    for (let i = 0; i < binned.count; i++) {
      const node = (leaves[i] ?? 0) - first;
      if (node < 0) continue;
      const at = 2 * (node * binCount + (bins[i] ?? 0));
      histogram[at] = (histogram[at] ?? 0) + (pulls[i] ?? 0);
      histogram[at + 1] = (histogram[at + 1] ?? 0) + (weights[i] ?? 0);
    }
    const edgeCount = binned.edges[signal]?.length ?? 0;
    for (let node = 0; node < nodes; node++) {
      const [pull = 0, weight = 0] = sums.subarray(2 * node, 2 * node + 2);
      const whole = worth(pull, weight);
      let leftPull = 0;
      let leftWeight = 0;
      for (let bin = 0; bin < edgeCount; bin++) {
        const at = 2 * (node * binCount + bin);
        leftPull += histogram[at] ?? 0;
        leftWeight += histogram[at + 1] ?? 0;
        if (leftWeight < leastWeight || weight - leftWeight < leastWeight) continue;
        const gain = worth(leftPull, leftWeight) + worth(pull - leftPull, weight - leftWeight) - whole;
        if (gain > (best[node]?.gain ?? 1e-9)) best[node] = { signal, bin, gain };
      }
    }
  }
  return best;
}
