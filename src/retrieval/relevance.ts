import { z } from "zod";
import type { Passage } from "../domain/answer.js";
import { YoujuError } from "../domain/error.js";
import { defaultRankerOptions, type Example, Ranker } from "./ranker.js";
import { noSignals, plainScore, type Signals, signalNames } from "./signals.js";

/** How much nearer the known questions are that a clause answers than those that its document does not. */
const aheadOfNotStated = [
  ["question words", "not stated words"],
  ["question vector", "not stated vector"],
  ["question overlap", "not stated overlap"],
  ["all its words", "not stated of its measure"],
] as const;

/** What a clause is told by is also how far it lies behind the best candidate of the same question. */
const featureNames = [
  ...signalNames,
  "plain score",
  "plain score of the best",
  "ahead of other measures",
  ...aheadOfNotStated.map(([answered]) => `${answered} ahead of not stated`),
  ...signalNames.map((name) => `${name} behind the best`),
];

/** A clause that may answer a question, by what speaks for it and the measure that it belongs to. */
export interface Candidate {
  readonly signals: Signals;
  /** `<document id>#<measure id>` */
  readonly measure: string;
}

/** What the candidates of one question reach at best: each signal, the plain score, and the plain score by measure. */
export interface BestSignals {
  readonly signals: Signals;
  readonly plain: number;
  readonly plainByMeasure: ReadonlyMap<string, number>;
}

export function bestOf(candidates: readonly Candidate[]): BestSignals {
  const signals = noSignals();
  let plain = 0;
  const plainByMeasure = new Map<string, number>();
  for (const candidate of candidates) {
    const own = plainScore(candidate.signals);
    plain = Math.max(plain, own);
    plainByMeasure.set(candidate.measure, Math.max(own, plainByMeasure.get(candidate.measure) ?? 0));
    for (const name of signalNames) signals[name] = Math.max(signals[name], candidate.signals[name]);
  }
  return { signals, plain, plainByMeasure };
}

/** What a relevance model sees of a candidate. */
export function relevanceFeatures({ signals, measure }: Candidate, best: BestSignals): number[] {
  const plain = plainScore(signals);
  let other = 0;
  for (const [id, score] of best.plainByMeasure) if (id !== measure && score > other) other = score;
  return [
    ...signalNames.map((name) => signals[name]),
    plain,
    best.plain,
    plain - other,
    ...aheadOfNotStated.map(([answered, not]) => signals[answered] - signals[not]),
    ...signalNames.map((name) => best.signals[name] - signals[name]),
  ];
}

/** The candidate that a hit was. */
export const candidateOf = ({
  signals,
  measure,
  document,
}: Passage & { readonly signals: Signals }): Candidate => ({
  signals,
  measure: `${document.id}#${measure.id}`,
});

const stored = z.object({ annotated: z.unknown(), bare: z.unknown() });

/**
 * The probability that a clause answers a question, learned from the known questions of annotated clauses. One model
 * for clauses with annotations, one for those that only have their own text.
 */
export class RelevanceModel {
  constructor(
    private readonly annotated: Ranker,
    private readonly bare: Ranker,
  ) {}

  /** @param best what the candidates of the same question reach at best */
  probability(candidate: Candidate, best: BestSignals, isAnnotated: boolean): number {
    const logOdds = (isAnnotated ? this.annotated : this.bare).score(relevanceFeatures(candidate, best));
    return 1 / (1 + Math.exp(-logOdds));
  }

  toJSON(): object {
    return { annotated: this.annotated.toJSON(), bare: this.bare.toJSON() };
  }

  static fromJSON(value: unknown): RelevanceModel {
    const parsed = stored.safeParse(value);
    if (!parsed.success)
      throw new YoujuError("bad_index", "the relevance model is damaged; run: npm run train");
    return new RelevanceModel(Ranker.fromJSON(parsed.data.annotated), Ranker.fromJSON(parsed.data.bare));
  }
}

const rankerOptions = { ...defaultRankerOptions, objective: "probability", trees: 120 } as const;

/** Learns the ranking of a {@link RelevanceModel}. Deterministic. */
export const trainRelevance = (examples: readonly Example[]): Ranker =>
  Ranker.train(featureNames, examples, rankerOptions);
