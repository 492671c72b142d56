import type { Tree } from "./ranking-trees.js";

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

/** Signals whose histograms are summed up side by side: a sum waits for its last addition, but not for those of others. */
const sideBySide = 4;

/** The examples that a level still splits, one after the other. */
interface LevelExamples {
  readonly count: number;
  readonly positions: Uint32Array;
  /** Where the histogram of each example's node starts. */
  readonly starts: Uint32Array;
  /** Pull and weight of each. */
  readonly derivatives: Float64Array;
}

function examplesOfLevel(
  pulls: Float64Array,
  weights: Float64Array,
  leaves: Uint16Array,
  first: number,
): LevelExamples {
  const positions = new Uint32Array(leaves.length);
  const starts = new Uint32Array(leaves.length);
  const derivatives = new Float64Array(2 * leaves.length);
  let count = 0;
  for (let i = 0; i < leaves.length; i++) {
    const node = (leaves[i] ?? 0) - first;
    if (node < 0) continue;
    positions[count] = i;
    starts[count] = 2 * binCount * node;
    derivatives[2 * count] = pulls[i] ?? 0;
    derivatives[2 * count + 1] = weights[i] ?? 0;
    count++;
  }
  return { count, positions, starts, derivatives };
}

/** Adds pulls and weights up by node and bin, for four signals: `histograms` holds theirs, each `size` long. */
function addHistograms(
  histograms: Float64Array,
  size: number,
  { count, positions, starts, derivatives }: LevelExamples,
  [first, second, third, fourth]: readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array],
): void {
  for (let i = 0; i < count; i++) {
    const position = positions[i] ?? 0;
    const start = starts[i] ?? 0;
    const pull = derivatives[2 * i] ?? 0;
    const weight = derivatives[2 * i + 1] ?? 0;
    const a = start + 2 * (first[position] ?? 0);
    histograms[a] = (histograms[a] ?? 0) + pull;
    histograms[a + 1] = (histograms[a + 1] ?? 0) + weight;
    const b = size + start + 2 * (second[position] ?? 0);
    histograms[b] = (histograms[b] ?? 0) + pull;
    histograms[b + 1] = (histograms[b + 1] ?? 0) + weight;
    const c = 2 * size + start + 2 * (third[position] ?? 0);
    histograms[c] = (histograms[c] ?? 0) + pull;
    histograms[c + 1] = (histograms[c + 1] ?? 0) + weight;
    const d = 3 * size + start + 2 * (fourth[position] ?? 0);
    histograms[d] = (histograms[d] ?? 0) + pull;
    histograms[d + 1] = (histograms[d + 1] ?? 0) + weight;
  }
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
  const worth = (pull: number, weight: number) => (pull * pull) / (weight + shrinkage);
  const size = 2 * binCount * nodes;
  const histograms = new Float64Array(sideBySide * size);
  const examples = examplesOfLevel(pulls, weights, leaves, first);
  const signals = [...binned.bins.entries()].flatMap(([signal, bins]) => {
    const edgeCount = binned.edges[signal]?.length ?? 0;
    return drawn[signal] === false || edgeCount === 0 ? [] : [{ signal, bins, edgeCount }];
  });
  const none = new Uint8Array();
  for (let at = 0; at < signals.length; at += sideBySide) {
    const group = signals.slice(at, at + sideBySide);
    const [one = none, two = one, three = one, four = one] = group.map(({ bins }) => bins);
    addHistograms(histograms.fill(0), size, examples, [one, two, three, four]);
    for (const [place, { signal, edgeCount }] of group.entries()) {
      for (let node = 0; node < nodes; node++) {
        const [pull = 0, weight = 0] = sums.subarray(2 * node, 2 * node + 2);
        const whole = worth(pull, weight);
        let leftPull = 0;
        let leftWeight = 0;
        for (let bin = 0; bin < edgeCount; bin++) {
          const cell = place * size + 2 * (node * binCount + bin);
          leftPull += histograms[cell] ?? 0;
          leftWeight += histograms[cell + 1] ?? 0;
          if (leftWeight < leastWeight || weight - leftWeight < leastWeight) continue;
          const gain = worth(leftPull, leftWeight) + worth(pull - leftPull, weight - leftWeight) - whole;
          if (gain > (best[node]?.gain ?? 1e-9)) best[node] = { signal, bin, gain };
        }
      }
    }
  }
  return best;
}
