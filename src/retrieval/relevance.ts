import { z } from "zod";
import type { Passage } from "../domain/answer.js";
import { YoujuError } from "../domain/error.js";
import { facetsOf } from "../language/facets.js";
import { fold } from "../language/fold.js";
import { topicOf } from "../language/topic.js";
import type { LabelledQuestion } from "./labelled-question.js";
import { defaultRankerOptions, type Example, Ranker } from "./ranker.js";
import type { SearchIndex, SearchQuery } from "./search-index.js";
import { noSignals, plainScore, type Signals, signalNames } from "./signals.js";

/** What a clause is told by is also how far it lies behind the best candidate of the same question. */
const featureNames = [
  ...signalNames,
  "plain score",
  "plain score of the best",
  "ahead of other measures",
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

function featuresOf({ signals, measure }: Candidate, best: BestSignals): number[] {
  const plain = plainScore(signals);
  let other = 0;
  for (const [id, score] of best.plainByMeasure) if (id !== measure && score > other) other = score;
  return [
    ...signalNames.map((name) => signals[name]),
    plain,
    best.plain,
    plain - other,
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
    const logOdds = (isAnnotated ? this.annotated : this.bare).score(featuresOf(candidate, best));
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

/** Candidates of one question that are looked at, and that are learned from. */
const candidates = 60;
const learnedFrom = 12;
/** Every this many questions, the clause and its whole measure are taken away: nothing that is left answers it. */
const silentEvery = 2;

/** How often a labelled question counts beside a known one: it is asked as people ask, and there are few of them. */
const labelledWeight = 6;

/**
 * Learns from an index without a model. Each held-out known question is put to it without itself, inside its own city;
 * its clause is right and the others are wrong. Labelled questions are put to it as they are. The embedding of the
 * index must not have seen any of them (`isHeldOut`), or the model would trust it too much. Deterministic.
 */
export async function trainRelevance(
  index: SearchIndex,
  isHeldOut: (question: string) => boolean,
  labelled: readonly LabelledQuestion[],
): Promise<RelevanceModel> {
  const annotated: Example[] = [];
  const bare: Example[] = [];
  const collect = async (
    into: Example[],
    id: string,
    query: SearchQuery,
    isRight: (passage: Passage) => boolean,
    weight = 1,
  ) => {
    const hits = await index.search({ ...query, limit: candidates });
    const best = bestOf(hits.map(candidateOf));
    for (const hit of hits.slice(0, learnedFrom)) {
      const example = {
        query: id,
        features: featuresOf(candidateOf(hit), best),
        label: isRight(hit) ? 1 : 0,
      };
      for (let i = 0; i < weight; i++) into.push(example);
    }
  };
  const questions = index.entries.flatMap((entry, id) =>
    entry.role === "question" && isHeldOut(entry.text) ? [{ ...entry, id }] : [],
  );
  for (const [position, { clause, text, id }] of questions.entries()) {
    const gold = index.passages[clause];
    if (gold === undefined) continue;
    const folded = fold(text);
    const matter = topicOf(folded);
    const query = {
      text: folded,
      limit: candidates,
      facets: facetsOf(folded),
      ...(matter === "" ? {} : { matter }),
      ...(gold.document.city === null ? {} : { cities: [gold.document.city.zh] }),
    };
    const isGold = (passage: Passage) => passage.clause.id === gold.clause.id;
    const itself = { withoutEntries: new Set([id]) };
    await collect(annotated, `${id}`, { ...query, ...itself }, isGold);
    await collect(bare, `${id}`, { ...query, ...itself, textOnly: true }, isGold);
    if (position % silentEvery === 0) {
      const measure = index.passages.flatMap((passage, other) =>
        passage.measure === gold.measure && passage.document === gold.document ? index.entriesOf(other) : [],
      );
      const silent = { withoutEntries: new Set(measure) };
      await collect(annotated, `silent ${id}`, { ...query, ...silent }, isGold);
      await collect(bare, `silent ${id}`, { ...query, ...silent, textOnly: true }, isGold);
    }
  }
  for (const { id, text, matter, facets, cities, isRight } of labelled) {
    const weight = Math.ceil(labelledWeight / Math.max(1, cities.length));
    for (const city of cities.length === 0 ? [null] : cities) {
      const query = {
        text,
        limit: candidates,
        facets,
        ...(matter === "" ? {} : { matter }),
        ...(city === null ? {} : { cities: [city] }),
      };
      await collect(annotated, `${id} ${city}`, query, isRight, weight);
      await collect(bare, `${id} ${city}`, { ...query, textOnly: true }, isRight, weight);
    }
  }
  const options = { ...defaultRankerOptions, objective: "probability", trees: 120 } as const;
  return new RelevanceModel(
    Ranker.train(featureNames, annotated, options),
    Ranker.train(featureNames, bare, options),
  );
}
