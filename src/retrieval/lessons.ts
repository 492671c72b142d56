import type { Passage } from "../domain/answer.js";
import type { Corpus, DocumentMeta } from "../domain/document.js";
import { facetsOf } from "../language/facets.js";
import { fold } from "../language/fold.js";
import { topicOf } from "../language/topic.js";
import type { LabelledQuestion } from "./labelled-question.js";
import type { Example } from "./ranker.js";
import { bestOf, candidateOf, relevanceFeatures } from "./relevance.js";
import type { SearchIndex, SearchQuery } from "./search-index.js";

/** Candidates of one question that are looked at, and that are learned from. */
const candidates = 60;
const learnedFrom = 12;
/** Every this many questions, the clause and its whole measure are taken away: nothing that is left answers it. */
const silentEvery = 2;

/** Every this many questions, the one before lends what it asks for. */
const misreadEvery = 6;

/** How often a labelled question counts beside a known one: it is asked as people ask, and there are few of them. */
const labelledWeight = 12;

type Search = Omit<SearchQuery, "limit">;

/** A question that is searched for to learn from what is found. */
export interface Lesson {
  readonly id: string;
  /** Worked out when it is its turn: there are many lessons, and what they leave out may be long. */
  readonly search: () => Search;
  /** Ids of the clauses that answer it. */
  readonly answeredBy: ReadonlySet<string>;
  /** How often it counts. */
  readonly weight: number;
  /** Whether the pair model learns from it too. */
  readonly isPaired: boolean;
}

const nothing: ReadonlySet<string> = new Set();

/** Searches, and hands on what is found, best first. What answers the question is right, the others are wrong. */
export async function examplesOf(
  index: SearchIndex,
  { id, search, answeredBy, weight }: Lesson,
  onHits: (text: string, hits: readonly Passage[]) => void = () => {},
): Promise<Example[]> {
  const query = search();
  const hits = await index.search({ ...query, limit: candidates });
  onHits(query.text, hits);
  const best = bestOf(hits.map(candidateOf));
  return hits.slice(0, learnedFrom).flatMap((hit) => {
    const features = relevanceFeatures(candidateOf(hit), best);
    return Array<Example>(weight).fill({ query: id, features, label: answeredBy.has(hit.clause.id) ? 1 : 0 });
  });
}

/** A known question as it is searched for inside its own city. */
function knownSearch(text: string, { city }: DocumentMeta): Search {
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
 * For annotated clauses: each held-out known question, put to the index without itself. The index's embedding must not
 * have seen any of them, or the model would trust it too much.
 */
export function knownLessons(index: SearchIndex, isHeldOut: (question: string) => boolean): Lesson[] {
  const questions = index.entries.flatMap((entry, id) =>
    entry.role === "question" && isHeldOut(entry.text) ? [{ ...entry, id }] : [],
  );
  return questions.flatMap(({ clause, text, id }, position) => {
    const gold = index.passages[clause];
    if (gold === undefined) return [];
    // What a question asks for is sometimes misread: the model must not trust it blindly.
    const misread = position % misreadEvery === 1 ? questions[position - 1]?.text : undefined;
    const own = () => {
      const search = knownSearch(text, gold.document);
      return misread === undefined ? search : { ...search, facets: facetsOf(fold(misread)) };
    };
    const lesson = { answeredBy: new Set([gold.clause.id]), weight: 1 };
    const itself = new Set([id]);
    const search = () => ({ ...own(), withoutEntries: itself });
    const silent = () => ({ ...own(), ...withoutMeasure(index, gold) });
    return [
      { ...lesson, id: `${id}`, search, isPaired: true },
      ...(position % silentEvery > 0
        ? []
        : [{ ...lesson, id: `silent ${id}`, search: silent, isPaired: false }]),
    ];
  });
}

/**
 * Of silence: each question that a document does not answer, put to the index without the list that it stands in.
 * Questions of one hand are alike, and the model would trust their nearness too much.
 *
 * @param misleading folded questions that the pair model does not learn from
 */
export function notStatedLessons(index: SearchIndex, misleading: ReadonlySet<string>): Lesson[] {
  const documents = new Map(index.corpus.documents.map(({ meta }) => [meta.id, meta]));
  const oneOfEachCity = [...new Map([...documents.values()].map((meta) => [meta.city?.zh, meta])).values()];
  const ofList = new Map<string, Set<number>>();
  for (const [position, { list }] of index.notStated.entries())
    ofList.set(list, (ofList.get(list) ?? new Set()).add(position));
  return index.notStated.flatMap(({ documentId, text, list }, position) => {
    const withoutNotStated = ofList.get(list) ?? new Set();
    const isPaired = !misleading.has(fold(text));
    // Where no document answers, each city is asked by itself, as a question that names none is.
    return (documentId === null ? oneOfEachCity : [documents.get(documentId)]).flatMap((document) => {
      if (document === undefined) return [];
      const search = () => ({ ...knownSearch(text, document), withoutNotStated });
      return {
        id: `not stated ${position} ${document.id}`,
        search,
        answeredBy: nothing,
        weight: 1,
        isPaired,
      };
    });
  });
}

/** Of questions in people's own words, labelled with the clauses that answer them, if any does. */
export function labelledLessons(labelled: readonly LabelledQuestion[]): Lesson[] {
  return labelled.flatMap(({ id, text, matter, facets, cities, answeredBy }) => {
    const weight = Math.ceil(labelledWeight / Math.max(1, cities.length));
    return (cities.length === 0 ? [null] : cities).map((city) => {
      const search = () => ({
        text,
        facets,
        ...(matter === "" ? {} : { matter }),
        ...(city === null ? {} : { cities: [city] }),
      });
      return { id: `${id} ${city}`, search, answeredBy, weight, isPaired: false };
    });
  });
}

/**
 * For clauses of which nothing is known but their text: the known questions of one document, put to an index that holds
 * no annotations and whose embedding has seen neither this document nor its questions.
 */
export function bareLessons(
  index: SearchIndex,
  annotations: Corpus["annotations"],
  documentId: string,
  isAsked: (question: string) => boolean,
): Lesson[] {
  return index.passages
    .filter(({ document }) => document.id === documentId)
    .flatMap((gold) => {
      const silent = withoutMeasure(index, gold);
      const lesson = { answeredBy: new Set([gold.clause.id]), weight: 1, isPaired: false };
      const questions = (annotations.get(gold.clause.id)?.questions ?? []).filter(isAsked);
      return questions.flatMap((text, position) => {
        const id = `${gold.clause.id} ${position}`;
        const search = () => knownSearch(text, gold.document);
        return [
          { ...lesson, id, search },
          ...(position % silentEvery > 0
            ? []
            : [{ ...lesson, id: `silent ${id}`, search: () => ({ ...search(), ...silent }) }]),
        ];
      });
    });
}
