import { z } from "zod";
import type { Passage } from "../domain/answer.js";
import type { Corpus, DocumentMeta } from "../domain/document.js";
import { YoujuError } from "../domain/error.js";
import { facetsOf } from "../language/facets.js";
import { fold } from "../language/fold.js";
import { topicOf } from "../language/topic.js";
import type { LabelledQuestion } from "./labelled-question.js";
import { defaultRankerOptions, type Example, Ranker } from "./ranker.js";
import type { SearchIndex, SearchQuery } from "./search-index.js";
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

function featuresOf({ signals, measure }: Candidate, best: BestSignals): number[] {
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

/** Every this many questions, the one before lends what it asks for. */
const misreadEvery = 6;

/** How often a labelled question counts beside a known one: it is asked as people ask, and there are few of them. */
const labelledWeight = 12;

/** Hears what the search for a question finds, best first. */
export type HitsListener = (text: string, hits: readonly Passage[]) => void;

/** What a question's best candidates teach: those that answer it are right, the others wrong. */
async function examplesOf(
  index: SearchIndex,
  id: string,
  query: Omit<SearchQuery, "limit">,
  isRight: (passage: Passage) => boolean,
  { weight = 1, onHits = () => {} }: { readonly weight?: number; readonly onHits?: HitsListener } = {},
): Promise<Example[]> {
  const hits = await index.search({ ...query, limit: candidates });
  onHits(query.text, hits);
  const best = bestOf(hits.map(candidateOf));
  return hits.slice(0, learnedFrom).flatMap((hit) => {
    const features = featuresOf(candidateOf(hit), best);
    return Array<Example>(weight).fill({ query: id, features, label: isRight(hit) ? 1 : 0 });
  });
}

/** A known question as it is searched for inside its own city. */
function knownQuery(text: string, { city }: DocumentMeta): Omit<SearchQuery, "limit"> {
  const folded = fold(text);
  const matter = topicOf(folded);
  return {
    text: folded,
    facets: facetsOf(folded),
    ...(matter === "" ? {} : { matter }),
    ...(city === null ? {} : { cities: [city.zh] }),
  };
}

/** Leaves out the measure that a passage belongs to, and all that is known of it. */
function withoutMeasure(
  index: SearchIndex,
  { measure, document }: Passage,
): Pick<SearchQuery, "withoutEntries" | "withoutNotStated"> {
  const entries = index.passages.flatMap((passage, clause) =>
    passage.measure.id === measure.id && passage.document.id === document.id ? index.entriesOf(clause) : [],
  );
  const questions = index.notStated.flatMap(({ documentId, measureId }, position) =>
    measureId === measure.id && documentId === document.id ? [position] : [],
  );
  return { withoutEntries: new Set(entries), withoutNotStated: new Set(questions) };
}

/**
 * Examples for annotated clauses: each held-out known question, put to the index without itself. The index's embedding
 * must not have seen any of them, or the model would trust it too much.
 */
export async function knownExamples(
  index: SearchIndex,
  isHeldOut: (question: string) => boolean,
  onHits: (gold: Passage, ...found: Parameters<HitsListener>) => void = () => {},
): Promise<Example[]> {
  const examples: Example[] = [];
  const questions = index.entries.flatMap((entry, id) =>
    entry.role === "question" && isHeldOut(entry.text) ? [{ ...entry, id }] : [],
  );
  for (const [position, { clause, text, id }] of questions.entries()) {
    const gold = index.passages[clause];
    if (gold === undefined) continue;
    // What a question asks for is sometimes misread: the model must not trust it blindly.
    const misread = position % misreadEvery === 1 ? questions[position - 1]?.text : undefined;
    const own = knownQuery(text, gold.document);
    const query = misread === undefined ? own : { ...own, facets: facetsOf(fold(misread)) };
    const isGold = (passage: Passage) => passage.clause.id === gold.clause.id;
    const itself = new Set([id]);
    examples.push(
      ...(await examplesOf(index, `${id}`, { ...query, withoutEntries: itself }, isGold, {
        onHits: (...found) => onHits(gold, ...found),
      })),
    );
    if (position % silentEvery > 0) continue;
    const silent = { ...query, ...withoutMeasure(index, gold) };
    examples.push(...(await examplesOf(index, `silent ${id}`, silent, isGold)));
  }
  return examples;
}

/**
 * Examples of silence: each question that a document does not answer, put to the index without the list that it stands
 * in. Questions of one hand are alike, and the model would trust their nearness too much.
 */
export async function notStatedExamples(
  index: SearchIndex,
  onHits: HitsListener = () => {},
): Promise<Example[]> {
  const documents = new Map(index.corpus.documents.map(({ meta }) => [meta.id, meta]));
  const oneOfEachCity = [...new Map([...documents.values()].map((meta) => [meta.city?.zh, meta])).values()];
  const examples: Example[] = [];
  const ofList = new Map<string, Set<number>>();
  for (const [position, { list }] of index.notStated.entries())
    ofList.set(list, (ofList.get(list) ?? new Set()).add(position));
  for (const [position, { documentId, text, list }] of index.notStated.entries()) {
    const withoutNotStated = ofList.get(list) ?? new Set();
    // Where no document answers, each city is asked by itself, as a question that names none is.
    for (const document of documentId === null ? oneOfEachCity : [documents.get(documentId)]) {
      if (document === undefined) continue;
      const query = { ...knownQuery(text, document), withoutNotStated };
      examples.push(
        ...(await examplesOf(index, `not stated ${position} ${document.id}`, query, () => false, { onHits })),
      );
    }
  }
  return examples;
}

/** Examples of questions in people's own words, labelled with the clauses that answer them, if any does. */
export async function labelledExamples(
  index: SearchIndex,
  labelled: readonly LabelledQuestion[],
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const { id, text, matter, facets, cities, isRight } of labelled) {
    const weight = Math.ceil(labelledWeight / Math.max(1, cities.length));
    for (const city of cities.length === 0 ? [null] : cities) {
      const query = {
        text,
        facets,
        ...(matter === "" ? {} : { matter }),
        ...(city === null ? {} : { cities: [city] }),
      };
      examples.push(...(await examplesOf(index, `${id} ${city}`, query, isRight, { weight })));
    }
  }
  return examples;
}

/**
 * Examples for clauses of which nothing is known but their text: the known questions of one document, put to an index
 * that holds no annotations and whose embedding has seen neither this document nor its questions.
 */
export async function bareExamples(
  index: SearchIndex,
  annotations: Corpus["annotations"],
  documentId: string,
  isAsked: (question: string) => boolean,
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const gold of index.passages.filter(({ document }) => document.id === documentId)) {
    const isGold = (passage: Passage) => passage.clause.id === gold.clause.id;
    const silent = withoutMeasure(index, gold);
    const questions = (annotations.get(gold.clause.id)?.questions ?? []).filter(isAsked);
    for (const [position, text] of questions.entries()) {
      const id = `${gold.clause.id} ${position}`;
      const query = knownQuery(text, gold.document);
      examples.push(...(await examplesOf(index, id, query, isGold)));
      if (position % silentEvery === 0)
        examples.push(...(await examplesOf(index, `silent ${id}`, { ...query, ...silent }, isGold)));
    }
  }
  return examples;
}

const rankerOptions = { ...defaultRankerOptions, objective: "probability", trees: 120 } as const;

/** Learns both models. Deterministic. */
export const trainRelevance = (annotated: readonly Example[], bare: readonly Example[]): RelevanceModel =>
  new RelevanceModel(
    Ranker.train(featureNames, annotated, rankerOptions),
    Ranker.train(featureNames, bare, rankerOptions),
  );
