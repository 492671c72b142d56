import { z } from "zod";
import { YoujuError } from "../domain/error.js";
import { Random } from "./embedding/random.js";
import { Forest, leafOf, type Tree } from "./ranking-trees.js";
import { binSignals, growTree, type TreeOptions } from "./tree-growing.js";

/** One candidate of one query. `features` in the order of the ranker's names, NaN where a signal is missing. */
export interface Example {
  readonly query: string;
  readonly features: ArrayLike<number>;
  /** 0 where the candidate does not answer the query; higher is better. */
  readonly label: number;
}

export interface RankerOptions extends TreeOptions {
  readonly trees: number;
  /** `order`: scores compare candidates of one query. `probability`: a score is the log odds of label 1. */
  readonly objective: "order" | "probability";
  /** Each tree looks at such a share of the signals and of the queries only, drawn anew: 1 for all. */
  readonly signalShare: number;
  readonly queryShare: number;
}

/** Chosen by cross-validation inside the STARD training questions. */
export const defaultRankerOptions: RankerOptions = {
  objective: "order",
  trees: 150,
  depth: 4,
  leastWeight: 2,
  shrinkage: 1,
  learningRate: 0.1,
  signalShare: 1,
  queryShare: 1,
};

/** What is drawn for a tree is the same in every training. */
const drawSeed = 20231116;

/** What one signal added to a score. */
export interface Contribution {
  readonly signal: string;
  readonly amount: number;
}

const storedTree = z.object({
  signals: z.array(z.number().int().min(-1)),
  thresholds: z.array(z.number()),
  values: z.array(z.number()),
});
const storedRanker = z.object({
  version: z.literal(1),
  featureNames: z.array(z.string()),
  trees: z.array(storedTree),
});
export type StoredRanker = z.infer<typeof storedRanker>;

/** A sum of small trees over named signals, learned to put what answers a query above what does not. */
export class Ranker {
  readonly #forest: Forest;

  private constructor(
    readonly featureNames: readonly string[],
    private readonly trees: readonly Tree[],
  ) {
    this.#forest = new Forest(trees);
  }

  /**
   * Learns by LambdaMART (Burges 2010, MSR-TR-2010-82): each tree pulls a better candidate above a worse one of the
   * same query, the harder the more the order of the two matters to NDCG. Deterministic.
   */
  static train(
    featureNames: readonly string[],
    examples: readonly Example[],
    options: RankerOptions = defaultRankerOptions,
  ): Ranker {
    const binned = binSignals(
      examples.map((example) => example.features),
      featureNames.length,
    );
    const lists = listsByQuery(examples);
    const labels = Float64Array.from(examples, (example) => example.label);
    const scores = new Float64Array(examples.length);
    const pulls = new Float64Array(examples.length);
    const weights = new Float64Array(examples.length);
    const leaves = new Uint16Array(examples.length);
    const trees: Tree[] = [];
    const random = new Random(drawSeed);
    const { signalShare, queryShare } = options;
    for (let t = 0; t < options.trees; t++) {
      pulls.fill(0);
      weights.fill(0);
      if (options.objective === "order") {
        for (const list of lists) {
          if (random.next() < queryShare) pullApart(list, labels, scores, pulls, weights);
        }
      } else pullToLabels(labels, scores, pulls, weights);
      const drawn = featureNames.map(() => random.next() < signalShare);
      const tree = growTree(binned, pulls, weights, leaves, options, drawn);
      trees.push(tree);
      for (let i = 0; i < scores.length; i++)
        scores[i] = (scores[i] ?? 0) + (tree.values[leaves[i] ?? 0] ?? 0);
    }
    return new Ranker(featureNames, trees);
  }

  /** Higher is better; comparable across queries only where the objective was `probability` (log odds). */
  score(features: ArrayLike<number>): number {
    return this.#forest.score(features, this.featureNames.length, 1)[0] ?? 0;
  }

  /** Scores of `count` candidates whose features lie one row after the other, as {@link Forest.score} gives them. */
  scoreAll(rows: ArrayLike<number>, count: number): Float64Array {
    return this.#forest.score(rows, this.featureNames.length, count);
  }

  /**
   * What each signal added to the score, largest first: along every path, the change of value at a split belongs to
   * the signal that was split on. The amounts and the trees' root values add up to the score.
   */
  explain(features: ArrayLike<number>): Contribution[] {
    const amounts = new Float64Array(this.featureNames.length);
    for (const tree of this.trees) {
      for (let node = leafOf(tree, features); node > 0; ) {
        const parent = (node - 1) >> 1;
        const signal = tree.signals[parent] ?? 0;
        const change = (tree.values[node] ?? 0) - (tree.values[parent] ?? 0);
        amounts[signal] = (amounts[signal] ?? 0) + change;
        node = parent;
      }
    }
    return this.featureNames
      .map((signal, i) => ({ signal, amount: amounts[i] ?? 0 }))
      .filter((contribution) => contribution.amount !== 0)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  }

  toJSON(): StoredRanker {
    const trees = this.trees.map((tree) => ({
      signals: [...tree.signals],
      thresholds: [...tree.thresholds],
      values: [...tree.values],
    }));
    return { version: 1, featureNames: [...this.featureNames], trees };
  }

  /** Reads what {@link toJSON} gave; throws `bad_index` where it is something else. */
  static fromJSON(value: unknown): Ranker {
    const parsed = storedRanker.safeParse(value);
    const sound = parsed.data?.trees.every(
      (tree, _, [first]) =>
        tree.values.length === first?.values.length && isSound(tree, parsed.data.featureNames.length),
    );
    if (!parsed.success || !sound) throw new YoujuError("bad_index", "the ranker is damaged; build it again");
    const trees = parsed.data.trees.map((tree) => ({
      signals: Int16Array.from(tree.signals),
      thresholds: Float64Array.from(tree.thresholds),
      values: Float64Array.from(tree.values),
    }));
    return new Ranker(parsed.data.featureNames, trees);
  }
}

/** Gradient and curvature of the logistic loss. */
function pullToLabels(
  labels: Float64Array,
  scores: Float64Array,
  pulls: Float64Array,
  weights: Float64Array,
): void {
  for (let i = 0; i < labels.length; i++) {
    const probability = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
    pulls[i] = (labels[i] ?? 0) - probability;
    weights[i] = probability * (1 - probability);
  }
}

/** True where all paths end inside the tree and every split is on a known signal. */
function isSound({ signals, thresholds, values }: z.infer<typeof storedTree>, signalCount: number): boolean {
  const firstLeaf = (signals.length - 1) / 2;
  return (
    Number.isInteger(Math.log2(signals.length + 1)) &&
    signals.length === thresholds.length &&
    signals.length === values.length &&
    signals.every((signal, node) => signal < signalCount && (signal < 0 || node < firstLeaf))
  );
}

/** Positions of the examples of each query. */
function listsByQuery(examples: readonly Example[]): number[][] {
  const lists = new Map<string, number[]>();
  for (const [i, { query }] of examples.entries()) {
    const list = lists.get(query);
    if (list === undefined) lists.set(query, [i]);
    else list.push(i);
  }
  return [...lists.values()];
}

const gain = (label: number) => 2 ** label - 1;
const discount = (rank: number) => 1 / Math.log2(rank + 2);

/** Adds the derivatives of one query's pairs: each pair weighs as much as swapping the two would change NDCG. */
function pullApart(
  list: readonly number[],
  labels: Float64Array,
  scores: Float64Array,
  pulls: Float64Array,
  weights: Float64Array,
): void {
  const of = (values: Float64Array, i: number) => values[i] ?? 0;
  const ideal = list
    .map((i) => gain(of(labels, i)))
    .sort((a, b) => b - a)
    .reduce((sum, value, rank) => sum + value * discount(rank), 0);
  if (ideal === 0) return;
  const ranked = [...list].sort((a, b) => of(scores, b) - of(scores, a) || a - b);
  for (const [rank, i] of ranked.entries()) {
    if (of(labels, i) === 0) continue;
    for (const [otherRank, j] of ranked.entries()) {
      const difference = gain(of(labels, i)) - gain(of(labels, j));
      if (difference <= 0) continue;
      const worth = (difference * Math.abs(discount(rank) - discount(otherRank))) / ideal;
      const doubt = 1 / (1 + Math.exp(of(scores, i) - of(scores, j)));
      pulls[i] = of(pulls, i) + worth * doubt;
      pulls[j] = of(pulls, j) - worth * doubt;
      weights[i] = of(weights, i) + worth * doubt * (1 - doubt);
      weights[j] = of(weights, j) + worth * doubt * (1 - doubt);
    }
  }
}
