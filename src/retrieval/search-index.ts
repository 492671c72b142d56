import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Hit, Passage } from "../domain/answer.js";
import {
  type Annotation,
  type Corpus,
  type DocumentMeta,
  isLaw,
  type NotStatedQuestion,
} from "../domain/document.js";
import type { Facet } from "../language/facets.js";
import { soundPairs, tokenize } from "../language/tokens.js";
import { ArticleSearch } from "./article-search.js";
import type { Entry, EntryRole } from "./entries.js";
import { bound, type LexicalIndex } from "./lexical-index.js";
import type { NearestNotStated, NotStatedQuestions } from "./not-stated.js";
import type { Wording } from "./not-stated-wording.js";
import type { PairModel } from "./pair-model.js";
import { type PairedQuestion, PairSigns, pairedQuestion } from "./pair-signs.js";
import { QueryLikelihood } from "./query-likelihood.js";
import { MeasureSearch } from "./records/measure-search.js";
import type { RecordModel } from "./records/record-model.js";
import { bestOf, candidateOf, type RelevanceModel } from "./relevance.js";
import { noSignals, plainScore, type SignalName, type Signals } from "./signals.js";
import { type Asked, statedSignals, tellingFigures } from "./stated-signals.js";
import { type ComparedTerms, TermComparison } from "./term-signals.js";
import type { Features } from "./text-classifier/text-features.js";
import { dot, type VectorIndex, type VectorTable } from "./vector-index.js";
import { ask } from "./weighed-terms.js";

/** What to look for. `text` is the matter; facets and figures are what the clause should state about it. */
export interface SearchQuery {
  readonly text: string;
  /** The part of the text that names the matter itself; what a clause must cover. The whole text where absent. */
  readonly matter?: string;
  readonly limit: number;
  /** Only documents of these cities (full Chinese names); all where absent. */
  readonly cities?: readonly string[];
  /** Only these documents. */
  readonly documentIds?: readonly string[];
  readonly facets?: ReadonlySet<Facet>;
  /** `<document id>#<measure id>` of what was cited last in this conversation. */
  readonly contextMeasures?: ReadonlySet<string>;
  /** True to look at the clauses' own texts only, as where nothing is annotated. */
  readonly textOnly?: boolean;
  /** Entries to leave out: a training question must not find itself. */
  readonly withoutEntries?: ReadonlySet<number>;
  /** The same for the questions that are known not to be answered. */
  readonly withoutNotStated?: ReadonlySet<number>;
}

export interface SearchIndexParts {
  readonly corpus: Corpus;
  readonly entries: readonly Entry[];
  readonly words: LexicalIndex;
  readonly sounds: LexicalIndex;
  readonly measureWords: LexicalIndex;
  readonly documentWords: LexicalIndex;
  readonly notStated: NotStatedQuestions;
  readonly vectorTable: VectorTable;
  readonly vectors: VectorIndex;
  readonly embeddings: EmbeddingsInterface;
  /** Null before it is trained: the plain sum of signals then stands in. */
  readonly relevance: RelevanceModel | null;
  /** Null before it is trained. */
  readonly wording: Wording | null;
  /** Null before it is trained: nearness alone then decides what is stated. */
  readonly pairs: PairModel | null;
  /** What was learned about the corpus as a collection of records; null where it is none and no questions are logged. */
  readonly records: RecordModel | null;
}

/** How many entries each way of looking contributes, and how many clauses are looked at closely. */
const entryLimit = 600;
const vectorLimit = 120;
const closeLookLimit = 60;

const wordSignals: Readonly<Record<EntryRole, SignalName>> = {
  text: "text words",
  question: "question words",
  rendering: "rendering words",
  alias: "alias words",
};
const vectorSignals: Readonly<Record<EntryRole, SignalName>> = {
  text: "text vector",
  question: "question vector",
  rendering: "rendering vector",
  alias: "rendering vector",
};

/** How many of the best clauses are held against the question word by word once more. */
const pairedLimit = 12;

/** Articles of laws whose clauses are found. */
const articleLimit = 20;

/** A passage with what speaks for it, before it is weighed against “not stated”. */
type Scored = Omit<Hit, "support"> & { readonly signals: Signals };

/** What is worked out of a question alone; each city is searched with the same. */
interface Reading {
  readonly text: string;
  readonly terms: readonly string[];
  readonly vector: readonly number[] | null;
  readonly wording: number;
  readonly nearest: NearestNotStated;
  readonly notStatedOf: (measure: string) => number;
  /** Null where no pair model is at hand. */
  readonly paired: PairedQuestion | null;
}

/** Hybrid search over the clauses of a corpus: words, sounds and vectors of every text that leads to a clause. */
export class SearchIndex {
  readonly corpus: Corpus;
  /** All clauses with their measure and document, in the corpus's order. */
  readonly passages: readonly Passage[];
  /** Search for whole measures; null where nothing was learned about them. */
  readonly measures: MeasureSearch | null;
  readonly #parts: SearchIndexParts;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #measureOfClause: Uint32Array;
  readonly #documentOfClause: Uint32Array;
  readonly #entriesOfClause: readonly number[][];
  readonly #terms: TermComparison;
  readonly #likelihood: QueryLikelihood;
  readonly #pairs: PairSigns;
  readonly #annotatedDocuments: ReadonlySet<string>;
  readonly #unannotatedLaws: ReadonlySet<string>;
  readonly #articles: ArticleSearch;
  readonly #termsOfTitle = new Map<string, ReadonlySet<string>>();
  #lastReading: Reading | null = null;

  constructor(parts: SearchIndexParts) {
    this.#parts = parts;
    this.corpus = parts.corpus;
    const passages: Passage[] = [];
    const measureOfClause: number[] = [];
    const documentOfClause: number[] = [];
    let measureNumber = 0;
    for (const [documentNumber, { meta, measures }] of parts.corpus.documents.entries()) {
      for (const measure of measures) {
        for (const clause of measure.clauses) {
          passages.push({ clause, measure, document: meta });
          measureOfClause.push(measureNumber);
          documentOfClause.push(documentNumber);
        }
        measureNumber++;
      }
    }
    this.passages = passages;
    this.#positions = new Map(passages.map(({ clause }, position) => [clause.id, position]));
    this.#annotatedDocuments = new Set(
      passages.flatMap(({ clause, document }) =>
        parts.corpus.annotations.has(clause.id) ? document.id : [],
      ),
    );
    this.#unannotatedLaws = new Set(
      parts.corpus.documents
        .map(({ meta }) => meta)
        .filter((meta) => isLaw(meta) && !this.#annotatedDocuments.has(meta.id))
        .map(({ id }) => id),
    );
    this.#measureOfClause = Uint32Array.from(measureOfClause);
    this.#documentOfClause = Uint32Array.from(documentOfClause);
    this.#articles = new ArticleSearch(passages, measureOfClause, parts.measureWords);
    const { records } = parts;
    this.measures = records === null ? null : new MeasureSearch(records, passages, measureOfClause);
    const entriesOfClause: number[][] = passages.map(() => []);
    for (const [id, entry] of parts.entries.entries()) entriesOfClause[entry.clause]?.push(id);
    this.#entriesOfClause = entriesOfClause;
    const entriesOf = (clause: number) => this.entriesOf(clause);
    this.#terms = new TermComparison(parts.entries, entriesOf, parts.words);
    const clauseOf = Uint32Array.from(parts.entries, ({ clause }) => clause);
    this.#likelihood = new QueryLikelihood(parts.words, clauseOf, passages.length);
    this.#pairs = new PairSigns(passages, parts.entries, entriesOf);
  }

  annotationOf(passage: Passage): Annotation | undefined {
    return this.corpus.annotations.get(passage.clause.id);
  }

  /** Laws that nobody annotated are searched and quoted by articles, all other documents by clauses. */
  isReadByArticles(documentId: string): boolean {
    return this.#unannotatedLaws.has(documentId);
  }

  get vectorKind(): VectorIndex["kind"] {
    return this.#parts.vectors.kind;
  }

  /** Entries of a clause, by the clause's position. */
  entriesOf(clause: number): readonly number[] {
    return this.#entriesOfClause[clause] ?? [];
  }

  /** The questions that documents are known not to answer. */
  get notStated(): readonly NotStatedQuestion[] {
    return this.#parts.notStated.all;
  }

  get entries(): readonly Entry[] {
    return this.#parts.entries;
  }

  /** The clauses that fit best, best first; scores are probabilities where a relevance model is at hand. */
  async search(query: SearchQuery): Promise<(Hit & { readonly signals: Signals })[]> {
    const reading = await this.#read(query);
    const { terms, vector } = reading;
    if (terms.length === 0) return [];
    const found = new Map<number, Signals>();
    this.#addWordSignals(query, terms, found);
    this.#addSoundSignals(query, found);
    if (vector !== null) this.#addVectorSignals(query, vector, found);
    this.#addContextSignals(terms, found);
    if (query.textOnly !== true) this.#addLikelihoods(query, terms, found);
    if (query.textOnly !== true) this.#addNotStatedSignals(reading, found);
    const candidates = [...found]
      .map(([clause, signals]) => ({ clause, signals, score: plainScore(signals) }))
      .sort((a, b) => b.score - a.score || a.clause - b.clause)
      .slice(0, Math.max(closeLookLimit, query.limit));
    const compared = this.#comparedTerms(query, terms);
    const compare =
      query.textOnly === true
        ? (clause: number) => this.#terms.withText(this.#passage(clause).clause.quote, compared)
        : this.#terms.with(compared);
    const asked = askedBy(query);
    for (const { clause, signals } of candidates) {
      const passage = this.#passage(clause);
      Object.assign(signals, compare(clause), statedSignals(passage, asked));
      signals.context =
        query.contextMeasures?.has(`${passage.document.id}#${passage.measure.id}`) === true ? 1 : 0;
    }
    const { relevance } = this.#parts;
    const looked = candidates.map(({ clause, signals }) => ({ ...this.#passage(clause), signals }));
    const best = bestOf(looked.map(candidateOf));
    const known = looked.map((passage) => {
      const annotated = query.textOnly !== true && this.annotationOf(passage) !== undefined;
      const score =
        relevance === null
          ? plainScore(passage.signals)
          : relevance.probability(candidateOf(passage), best, annotated);
      return { ...passage, score };
    });
    return [...known, ...(this.#readsArticles(query) ? this.#articleHits(query, asked) : [])]
      .sort((a, b) => b.score - a.score || a.clause.start - b.clause.start)
      .slice(0, query.limit)
      .map((hit, rank) => ({
        ...hit,
        support: rank < pairedLimit ? this.#supportOf(hit, reading) : hit.score,
      }));
  }

  /** The score of a clause in view of what the question asks for beyond it; known of annotated clauses only. */
  #supportOf(hit: Scored, { paired }: Reading): number {
    const position = this.#positions.get(hit.clause.id);
    const { pairs, relevance } = this.#parts;
    if (pairs === null || relevance === null || paired === null || position === undefined) return hit.score;
    if (this.annotationOf(hit) === undefined) return hit.score;
    return together(hit.score, pairs.probability(this.#pairs.of(paired, position)));
  }

  /** A question and each of these clauses side by side, as the pair model sees them; `self` as in {@link PairSigns.of}. */
  pairsOf(folded: string, passages: readonly Passage[], self: number | null = null): Features[] {
    const paired = pairedQuestion(folded, this.#parts.words);
    return passages.map(({ clause }) => this.#pairs.of(paired, this.#positions.get(clause.id) ?? -1, self));
  }

  /** The relevance model is learned from clauses alone, and tests may ask for them. */
  #readsArticles = ({ textOnly }: SearchQuery) =>
    this.#unannotatedLaws.size > 0 && this.#parts.relevance !== null && textOnly !== true;

  /** The clauses of the best articles of laws that nobody annotated. */
  #articleHits(query: SearchQuery, asked: Asked): Scored[] {
    const articles = this.#articles.search(
      query.text,
      articleLimit,
      (document) => this.isReadByArticles(document.id) && this.#admitsDocument(query, document),
    );
    return articles.flatMap(({ score, isStated, clauses }) =>
      clauses.map(({ clause, share }) => {
        const passage = this.#passage(clause);
        const signals = {
          ...noSignals(),
          ...statedSignals(passage, asked),
          "measure words": score,
          coverage: share,
          "facet stated": isStated ? 1 : 0,
        };
        return { ...passage, signals, score: articleProbability(score) * share };
      }),
    );
  }

  async #read({ text, withoutNotStated: without }: SearchQuery): Promise<Reading> {
    if (without === undefined && this.#lastReading?.text === text) return this.#lastReading;
    const terms = tokenize(text);
    const vector = terms.length === 0 ? null : await this.#vectorOf(text);
    const { notStated, wording, pairs, words } = this.#parts;
    const reading: Reading = {
      text,
      terms,
      vector,
      wording: wording?.probability(text) ?? 0,
      nearest: notStated.nearest({ terms, vector, ...(without === undefined ? {} : { without }) }),
      notStatedOf: notStated.likelihoods({ terms, ...(without === undefined ? {} : { without }) }),
      paired: pairs === null ? null : pairedQuestion(text, words),
    };
    // An embedding that did not answer is asked again.
    if (without === undefined && vector !== null) this.#lastReading = reading;
    return reading;
  }

  /** Null where a remote embedding does not answer, or answers in another dimension: words and sounds carry on alone. */
  async #vectorOf(text: string): Promise<readonly number[] | null> {
    try {
      const vector = await this.#parts.embeddings.embedQuery(text);
      return vector.length === this.#parts.vectorTable.dimension ? vector : null;
    } catch {
      return null;
    }
  }

  #passage(clause: number): Passage {
    const passage = this.passages[clause];
    if (passage === undefined) throw new RangeError(`no clause ${clause}`);
    return passage;
  }

  #admits(query: SearchQuery, entryId: number): Entry | null {
    const entry = this.#parts.entries[entryId];
    if (entry === undefined || query.withoutEntries?.has(entryId) === true) return null;
    if (query.textOnly === true && entry.role !== "text") return null;
    const { document } = this.#passage(entry.clause);
    if (this.#readsArticles(query) && this.isReadByArticles(document.id)) return null;
    return this.#admitsDocument(query, document) ? entry : null;
  }

  #admitsDocument({ documentIds, cities }: SearchQuery, { id, city }: DocumentMeta): boolean {
    if (documentIds !== undefined && !documentIds.includes(id)) return false;
    return cities === undefined || (city !== null && cities.includes(city.zh));
  }

  #raise(found: Map<number, Signals>, clause: number, name: SignalName, value: number): void {
    let signals = found.get(clause);
    if (signals === undefined) {
      signals = noSignals();
      found.set(clause, signals);
    }
    if (value > signals[name]) signals[name] = Math.min(1, value);
  }

  #addWordSignals(query: SearchQuery, terms: readonly string[], found: Map<number, Signals>): void {
    const { words } = this.#parts;
    const best = bound(words, terms);
    for (const { id, score } of words.search(terms, entryLimit)) {
      const entry = this.#admits(query, id);
      if (entry !== null) this.#raise(found, entry.clause, wordSignals[entry.role], score / best);
    }
  }

  #addSoundSignals(query: SearchQuery, found: Map<number, Signals>): void {
    const pairs = soundPairs(query.text);
    if (pairs.length === 0) return;
    const { sounds } = this.#parts;
    const best = bound(sounds, pairs);
    for (const { id, score } of sounds.search(pairs, entryLimit)) {
      const entry = this.#admits(query, id);
      if (entry === null) continue;
      this.#raise(
        found,
        entry.clause,
        entry.role === "text" ? "text sounds" : "question sounds",
        score / best,
      );
    }
  }

  #addVectorSignals(query: SearchQuery, vector: readonly number[], found: Map<number, Signals>): void {
    for (const { id, similarity } of this.#parts.vectors.search(vector, vectorLimit)) {
      const entry = this.#admits(query, id);
      if (entry !== null) this.#raise(found, entry.clause, vectorSignals[entry.role], similarity);
    }
    for (const clause of found.keys()) {
      for (const id of this.#entriesOfClause[clause] ?? []) {
        const entry = this.#admits(query, id);
        if (entry?.role === "text")
          this.#raise(found, clause, "text vector", dot(this.#parts.vectorTable, id, vector));
      }
    }
  }

  #addLikelihoods(
    { withoutEntries }: SearchQuery,
    terms: readonly string[],
    found: Map<number, Signals>,
  ): void {
    const likelihood = this.#likelihood.of(terms, withoutEntries);
    for (const [clause, signals] of found) signals["all its words"] = likelihood(clause);
  }

  /** A clause is weighed with its measure and its document: what it is about often stands only there. */
  #addContextSignals(terms: readonly string[], found: Map<number, Signals>): void {
    const { measureWords, documentWords } = this.#parts;
    const ofMeasure = scoresOf(measureWords, terms);
    const ofDocument = scoresOf(documentWords, terms);
    const asked = ask(terms, this.#parts.words);
    for (const [clause, signals] of found) {
      signals["measure words"] = ofMeasure.get(this.#measureOfClause[clause] ?? -1) ?? 0;
      signals["document words"] = ofDocument.get(this.#documentOfClause[clause] ?? -1) ?? 0;
      const titles = this.#titleTerms(clause);
      let shared = 0;
      for (const [term, weight] of asked.weights) if (titles.has(term)) shared += weight;
      signals["title words"] = shared / (asked.mass || 1);
    }
  }

  /** A document that is known not to answer a question like this one is likely to be silent. */
  #addNotStatedSignals({ nearest, wording, notStatedOf }: Reading, found: Map<number, Signals>): void {
    for (const [clause, signals] of found) {
      const { document, measure } = this.#passage(clause);
      Object.assign(signals, nearest(document.id));
      signals["not stated of its measure"] = notStatedOf(`${document.id}#${measure.id}`);
      signals["not stated wording"] = wording;
    }
  }

  /** Terms of the headings that a clause stands under, from the document's title down. */
  #titleTerms(clause: number): ReadonlySet<string> {
    const { document, measure } = this.#passage(clause);
    const text = [document.title, ...measure.chapters, measure.title].join("\n");
    const known = this.#termsOfTitle.get(text);
    if (known !== undefined) return known;
    const terms = new Set(tokenize(text));
    this.#termsOfTitle.set(text, terms);
    return terms;
  }

  #comparedTerms({ matter, withoutEntries }: SearchQuery, terms: readonly string[]): ComparedTerms {
    const { words } = this.#parts;
    const all = ask(terms, words);
    const ofMatter = matter === undefined ? all : ask(tokenize(matter), words);
    return {
      all,
      matter: ofMatter.weights.size === 0 ? all : ofMatter,
      ...(withoutEntries === undefined ? {} : { without: withoutEntries }),
    };
  }
}

/** Two probabilities as if what they were judged by were independent: their odds multiply. */
function together(a: number, b: number): number {
  const odds = (a * b) / Math.max(1e-9, (1 - a) * (1 - b));
  return odds / (1 + odds);
}

const askedBy = ({ text, facets = new Set() }: SearchQuery): Asked => ({
  text,
  facets,
  figures: tellingFigures(text),
});

/**
 * An article's score as a probability. Laws speak of nearly everything a little: however well one fits, a clause that is
 * as good as certain goes before it.
 */
const articleProbability = (score: number) => (mostArticle * score) / (score + 0.25);
const mostArticle = 0.7;

/** BM25 scores by position, as shares of {@link bound}. */
function scoresOf(index: LexicalIndex, terms: readonly string[]): Map<number, number> {
  const best = bound(index, terms);
  return new Map(index.search(terms, 200).map(({ id, score }) => [id, Math.min(1, score / best)]));
}
