import { z } from "zod";
import { YoujuError } from "../domain/error.js";
import { facetsOf } from "../language/facets.js";
import { fold } from "../language/fold.js";
import { topicOf } from "../language/topic.js";
import { defaultRankerOptions, type Example, Ranker } from "./ranker.js";
import type { SearchIndex } from "./search-index.js";
import { noSignals, plainScore, type Signals, signalNames } from "./signals.js";

/** What a clause is told by is also how far it lies behind the best candidate of the same question. */
const featureNames = [
  ...signalNames,
  "plain score",
  "plain score of the best",
  ...signalNames.map((name) => `${name} behind the best`),
];

/** The best value of each signal, and of the plain score, among the candidates of one question. */
export interface BestSignals {
  readonly signals: Signals;
  readonly plain: number;
}

export function bestOf(candidates: readonly Signals[]): BestSignals {
  const signals = noSignals();
  let plain = 0;
  for (const candidate of candidates) {
    plain = Math.max(plain, plainScore(candidate));
    for (const name of signalNames) signals[name] = Math.max(signals[name], candidate[name]);
  }
  return { signals, plain };
}

const featuresOf = (signals: Signals, best: BestSignals): number[] => [
  ...signalNames.map((name) => signals[name]),
  plainScore(signals),
  best.plain,
  ...signalNames.map((name) => best.signals[name] - signals[name]),
];

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
  probability(signals: Signals, best: BestSignals, isAnnotated: boolean): number {
    const logOdds = (isAnnotated ? this.annotated : this.bare).score(featuresOf(signals, best));
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

/**
 * Learns from an index without a model: each held-out question is put to it without itself, inside its own city; its
 * clause is right and the others are wrong. The embedding of the index must not have seen these questions
 * (`isHeldOut`), or the model would trust it too much. Deterministic.
 */
export async function trainRelevance(
  index: SearchIndex,
  isHeldOut: (question: string) => boolean,
): Promise<RelevanceModel> {
  const annotated: Example[] = [];
  const bare: Example[] = [];
  const questions = index.entries.flatMap((entry, id) =>
    entry.role === "question" && isHeldOut(entry.text) ? [{ ...entry, id }] : [],
  );
  for (const [position, { clause, text, id }] of questions.entries()) {
    const gold = index.passages[clause];
    if (gold === undefined) continue;
    const folded = fold(text);
    const matter = topicOf(folded);
    const shared = {
      text: folded,
      limit: candidates,
      facets: facetsOf(folded),
      ...(matter === "" ? {} : { matter }),
      ...(gold.document.city === null ? {} : { cities: [gold.document.city.zh] }),
    };
    const collect = async (
      into: Example[],
      query: string,
      options: { withoutEntries: ReadonlySet<number>; textOnly?: boolean },
    ) => {
      const hits = await index.search({ ...shared, ...options });
      const best = bestOf(hits.map(({ signals }) => signals));
      for (const hit of hits.slice(0, learnedFrom)) {
        const label = hit.clause.id === gold.clause.id ? 1 : 0;
        into.push({ query, features: featuresOf(hit.signals, best), label });
      }
    };
    await collect(annotated, `${id}`, { withoutEntries: new Set([id]) });
    await collect(bare, `${id}`, { withoutEntries: new Set([id]), textOnly: true });
    if (position % silentEvery === 0) {
      const measure = index.passages.flatMap((passage, other) =>
        passage.measure === gold.measure && passage.document === gold.document ? index.entriesOf(other) : [],
      );
      await collect(annotated, `silent ${id}`, { withoutEntries: new Set(measure) });
      await collect(bare, `silent ${id}`, { withoutEntries: new Set(measure), textOnly: true });
    }
  }
  const options = { ...defaultRankerOptions, objective: "probability", trees: 120 } as const;
  return new RelevanceModel(
    Ranker.train(featureNames, annotated, options),
    Ranker.train(featureNames, bare, options),
  );
}
