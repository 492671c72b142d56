import { LinearClassifier } from "./text-classifier/linear-classifier.js";
import type { Features } from "./text-classifier/text-features.js";

const labels = ["answers", "does not"] as const;

/** A question beside a clause, by its signs, and whether the clause answers it. */
export interface LabelledPair {
  readonly features: Features;
  readonly answers: boolean;
  /** True where no clause answers the question. */
  readonly isUnanswered: boolean;
}

/** Chosen on the seen questions: what is near and does not answer a question that nothing answers teaches most. */
const weights = { answers: 2, sibling: 0.5, unanswered: 3 };
const options = { buckets: 1 << 18, passes: 6, rate: 0.1, decay: 1e-3, seed: 3 };

const weightOf = ({ answers, isUnanswered }: LabelledPair) =>
  answers ? weights.answers : isUnanswered ? weights.unanswered : weights.sibling;

/**
 * Tells from the words of a question and of a clause whether the clause answers it. The relevance model weighs how near
 * they are; this one knows what the words that they do not share mean: “周末” asks beyond a clause, “我妈” does not.
 */
export class PairModel {
  private constructor(private readonly classifier: LinearClassifier<(typeof labels)[number]>) {}

  /** Deterministic. */
  static train(pairs: readonly LabelledPair[]): PairModel {
    const examples = pairs.map((pair) => ({
      features: pair.features,
      label: labels[pair.answers ? 0 : 1],
      weight: weightOf(pair),
    }));
    return new PairModel(LinearClassifier.train(labels, examples, options));
  }

  probability(pair: Features): number {
    return this.classifier.probabilities(pair).answers;
  }

  toBytes(): Uint8Array {
    return this.classifier.toBytes();
  }

  /** Reads what {@link toBytes} wrote; throws `bad_index` where it is damaged. */
  static fromBytes(bytes: Uint8Array): PairModel {
    return new PairModel(LinearClassifier.fromBytes(labels, bytes));
  }
}
