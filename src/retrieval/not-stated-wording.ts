import { facetsOf } from "../language/facets.js";
import { fold } from "../language/fold.js";
import { LinearClassifier } from "./text-classifier/linear-classifier.js";
import { type Features, featuresOf } from "./text-classifier/text-features.js";

/** Tells from its wording alone whether a question asks for what documents do not state: a price, a floor, a name. */
export interface Wording {
  /** @param folded the question as the index searches for it */
  probability(folded: string): number;
}

const labels = ["answered", "not stated"] as const;

/** Questions that are not answered are fewer, and the rarer kind counts for more. Chosen on the seen questions. */
const weights = { answered: 1, "not stated": 3 };
const options = { buckets: 1 << 16, passes: 8, rate: 0.1, decay: 1e-3, seed: 11 };

const signsOf = (folded: string): Features => featuresOf(folded, [...facetsOf(folded)]);

/** Learned from known questions, answered and not, whatever they are about. */
export class NotStatedWording implements Wording {
  private constructor(private readonly classifier: LinearClassifier<(typeof labels)[number]>) {}

  /** Deterministic. */
  static train(answered: readonly string[], notStated: readonly string[]): NotStatedWording {
    const labelled = (texts: readonly string[], label: (typeof labels)[number]) =>
      texts.map((text) => ({ features: signsOf(fold(text)), label, weight: weights[label] }));
    const examples = [...labelled(answered, "answered"), ...labelled(notStated, "not stated")];
    return new NotStatedWording(LinearClassifier.train(labels, examples, options));
  }

  probability(folded: string): number {
    return this.classifier.probabilities(signsOf(folded))["not stated"];
  }

  toBytes(): Uint8Array {
    return this.classifier.toBytes();
  }

  /** Reads what {@link toBytes} wrote; throws `bad_index` where it is damaged. */
  static fromBytes(bytes: Uint8Array): NotStatedWording {
    return new NotStatedWording(LinearClassifier.fromBytes(labels, bytes));
  }
}

/** For each part of the known questions, a wording model that has not learned from it. */
export function trainParts(
  answered: readonly string[],
  notStated: readonly string[],
  partOf: (folded: string) => number,
  parts: number,
): NotStatedWording[] {
  return Array.from({ length: parts }, (_, part) => {
    const others = (texts: readonly string[]) => texts.filter((text) => partOf(fold(text)) !== part);
    return NotStatedWording.train(others(answered), others(notStated));
  });
}

/** A wording model that has never learned from the question it reads: of {@link trainParts} the one of its part. */
export const crossFitted = (models: readonly Wording[], partOf: (folded: string) => number): Wording => ({
  probability: (folded) => models[partOf(folded)]?.probability(folded) ?? 0,
});
