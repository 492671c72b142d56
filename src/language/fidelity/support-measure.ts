import { contentWords, supportOf } from "./words.js";

/** What the measure looks at, each about 0 to 3. */
export type SupportFeatures = readonly number[];

/** The features of a sentence against its evidence: the more words nothing bears out, the less it is supported. */
export function supportFeatures(sentence: string, evidence: string): SupportFeatures {
  const support = supportOf(sentence, evidence);
  const count = Math.max(1, support.length);
  const bare = support.filter(({ degree }) => degree === 0).length;
  const weak = support.filter(({ degree }) => degree === 0.5).length;
  const light = support.filter(({ degree }) => degree === 0.3).length;
  const exact = support.filter(({ degree }) => degree === 1).length;
  const own = new Set(contentWords(sentence));
  const covered = coverage(own, evidence);
  return [
    Math.min(3, bare),
    bare / count,
    weak / count,
    light / count,
    exact / count,
    covered,
    Math.log(1 + support.length) / 2,
  ];
}

/** The share of the best piece of the evidence that the sentence speaks of. */
function coverage(own: ReadonlySet<string>, evidence: string): number {
  const shares = evidence.split(/[；。;\n]|\.(?!\d)/u).map((piece) => {
    const words = [...new Set(contentWords(piece))];
    return words.length < 2 ? 0 : words.filter((word) => own.has(word)).length / words.length;
  });
  return Math.max(0, ...shares);
}

export interface SupportWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The probability that a sentence is borne out by its evidence, as far as its words show. */
export function supportProbability(features: SupportFeatures, { bias, weights }: SupportWeights): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

export interface LabelledFeatures {
  readonly features: SupportFeatures;
  readonly isTrue: boolean;
}

/** Logistic regression with a small penalty, by plain gradient descent: the same rows give the same weights. */
export function trainSupport(rows: readonly LabelledFeatures[]): SupportWeights {
  const width = rows[0]?.features.length ?? 0;
  let bias = 0;
  let weights = new Array<number>(width).fill(0);
  const penalty = 1e-3;
  for (let step = 0; step < 4000; step++) {
    const slopes = new Array<number>(width).fill(0);
    let slope = 0;
    for (const { features, isTrue } of rows) {
      const error = supportProbability(features, { bias, weights }) - (isTrue ? 1 : 0);
      slope += error;
      for (const [at, value] of features.entries()) slopes[at] = (slopes[at] ?? 0) + error * value;
    }
    bias -= slope / rows.length;
    weights = weights.map((weight, at) => weight - ((slopes[at] ?? 0) / rows.length + penalty * weight));
  }
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return { bias: round(bias), weights: weights.map(round) };
}
