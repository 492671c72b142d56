import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { Hit, Passage } from "../domain/answer.js";
import {
  type Annotation,
  type Corpus,
  type DocumentMeta,
  isLaw,
  isUnitLine,
  type NotStatedQuestion,
} from "../domain/document.js";
import { demandingFacets, type Facet, states } from "../language/facets.js";
import { findQuantities } from "../language/quantities.js";
import { soundPairs, tokenize } from "../language/tokens.js";
import { ArticleSearch } from "./article-search.js";
import type { Entry, EntryRole } from "./entries.js";
import { bound, type LexicalIndex } from "./lexical-index.js";
import type { NotStatedQuestions } from "./not-stated.js";
import type { Wording } from "./not-stated-wording.js";
import { MeasureSearch } from "./records/measure-search.js";
import type { RecordModel } from "./records/record-model.js";
import { bestOf, candidateOf, type RelevanceModel } from "./relevance.js";
import { noSignals, plainScore, type SignalName, type Signals } from "./signals.js";
import { dot, type VectorIndex, type VectorTable } from "./vector-index.js";

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
  /** What was learned about the corpus as a collection of records; null where it is none and no questions are logged. */
  readonly records: RecordModel | null;
}

/** How many entries each way of looking contributes, and how many clauses are looked at closely. */
const entryLimit = 600;
const vectorLimit = 120;
const closeLookLimit = 60;
/** Inverse document frequency of a term that hardly any indexed text holds; scales the gaps. */
const rareTerm = 10;

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

/** Articles of laws whose clauses are found. */
const articleLimit = 20;

interface ClauseTerms {
  readonly all: ReadonlySet<string>;
  readonly questions: readonly {
    readonly entry: number;
    readonly terms: ReadonlySet<string>;
    readonly mass: number;
  }[];
}

/** Hybrid search over the clauses of a corpus: words, sounds and vectors of every text that leads to a clause. */
export class SearchIndex {
  readonly corpus: Corpus;
  /** All clauses with their measure and document, in the corpus's order. */
  readonly passages: readonly Passage[];
  /** Search for whole measures; null where nothing was learned about them. */
  readonly measures: MeasureSearch | null;
  readonly #parts: SearchIndexParts;
  readonly #measureOfClause: Uint32Array;
  readonly #documentOfClause: Uint32Array;
  readonly #entriesOfClause: readonly number[][];
  readonly #terms = new Map<number, ClauseTerms>();
  readonly #annotatedDocuments: ReadonlySet<string>;
  readonly #unannotatedLaws: ReadonlySet<string>;
  readonly #articles: ArticleSearch;
  readonly #termsOfTitle = new Map<string, ReadonlySet<string>>();

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
    const terms = tokenize(query.text);
    if (terms.length === 0) return [];
    const vector = await this.#vectorOf(query.text);
    const found = new Map<number, Signals>();
    this.#addWordSignals(query, terms, found);
    this.#addSoundSignals(query, found);
    if (vector !== null) this.#addVectorSignals(query, vector, found);
    this.#addContextSignals(terms, found);
    this.#addNotStatedSignals(query, terms, vector, found);
    const candidates = [...found]
      .map(([clause, signals]) => ({ clause, signals, score: plainScore(signals) }))
      .sort((a, b) => b.score - a.score || a.clause - b.clause)
      .slice(0, Math.max(closeLookLimit, query.limit));
    const figures = findQuantities(query.text).filter((figure) => figure.unit !== null || figure.value > 9);
    const uniqueTerms = new Set(terms);
    const matterTerms = new Set(query.matter === undefined ? terms : tokenize(query.matter));
    for (const { clause, signals } of candidates) {
      this.#addTermSignals(
        clause,
        uniqueTerms,
        matterTerms.size === 0 ? uniqueTerms : matterTerms,
        query,
        signals,
      );
      this.#addFacetSignals(clause, query, figures, signals);
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
    return [...known, ...(this.#readsArticles(query) ? this.#articleHits(query, figures) : [])]
      .sort((a, b) => b.score - a.score || a.clause.start - b.clause.start)
      .slice(0, query.limit);
  }

  /** The relevance model is learned from clauses alone, and tests may ask for them. */
  #readsArticles = ({ textOnly }: SearchQuery) =>
    this.#unannotatedLaws.size > 0 && this.#parts.relevance !== null && textOnly !== true;

  /** The clauses of the best articles of laws that nobody annotated. */
  #articleHits(
    query: SearchQuery,
    figures: ReturnType<typeof findQuantities>,
  ): (Hit & { readonly signals: Signals })[] {
    const articles = this.#articles.search(
      query.text,
      articleLimit,
      (document) => this.isReadByArticles(document.id) && this.#admitsDocument(query, document),
    );
    return articles.flatMap(({ score, isStated, clauses }) =>
      clauses.map(({ clause, share }) => {
        const signals = noSignals();
        signals["measure words"] = score;
        signals.coverage = share;
        this.#addFacetSignals(clause, query, figures, signals);
        signals["facet stated"] = isStated ? 1 : 0;
        return { ...this.#passage(clause), signals, score: articleProbability(score) * share };
      }),
    );
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

  /** A clause is weighed with its measure and its document: what it is about often stands only there. */
  #addContextSignals(terms: readonly string[], found: Map<number, Signals>): void {
    const { measureWords, documentWords } = this.#parts;
    const ofMeasure = scoresOf(measureWords, terms);
    const ofDocument = scoresOf(documentWords, terms);
    const unique = new Set(terms);
    const total = this.#mass(unique) || 1;
    for (const [clause, signals] of found) {
      signals["measure words"] = ofMeasure.get(this.#measureOfClause[clause] ?? -1) ?? 0;
      signals["document words"] = ofDocument.get(this.#documentOfClause[clause] ?? -1) ?? 0;
      const titles = this.#titleTerms(clause);
      signals["title words"] = this.#mass([...unique].filter((term) => titles.has(term))) / total;
    }
  }

  /** A document that is known not to answer a question like this one is likely to be silent. */
  #addNotStatedSignals(
    { text, textOnly, withoutNotStated }: SearchQuery,
    terms: readonly string[],
    vector: readonly number[] | null,
    found: Map<number, Signals>,
  ): void {
    if (textOnly === true) return;
    const without = withoutNotStated === undefined ? {} : { without: withoutNotStated };
    const nearest = this.#parts.notStated.nearest({ terms, vector, ...without });
    const wording = this.#parts.wording?.probability(text) ?? 0;
    for (const [clause, signals] of found) {
      Object.assign(signals, nearest(this.#passage(clause).document.id));
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

  #termsOf(clause: number): ClauseTerms {
    const known = this.#terms.get(clause);
    if (known !== undefined) return known;
    const all = new Set<string>();
    const questions: { entry: number; terms: ReadonlySet<string>; mass: number }[] = [];
    for (const id of this.#entriesOfClause[clause] ?? []) {
      const entry = this.#parts.entries[id];
      if (entry === undefined) continue;
      const terms = new Set(tokenize(entry.text));
      if (entry.role === "question") questions.push({ entry: id, terms, mass: this.#mass(terms) });
      else for (const term of terms) all.add(term);
    }
    const terms = { all, questions };
    this.#terms.set(clause, terms);
    return terms;
  }

  #mass(terms: Iterable<string>): number {
    let mass = 0;
    for (const term of terms) mass += this.#parts.words.idf(term);
    return mass;
  }

  /** Share of the matter's weight that the clause's texts cover, the weightiest word they lack, and likeness to the nearest known question. */
  #addTermSignals(
    clause: number,
    terms: ReadonlySet<string>,
    matter: ReadonlySet<string>,
    query: SearchQuery,
    signals: Signals,
  ): void {
    const { all, questions } = this.#termsOf(clause);
    const total = this.#mass(terms) || 1;
    const known = new Set(query.textOnly === true ? tokenize(this.#passage(clause).clause.quote) : all);
    for (const question of questions) {
      if (query.textOnly === true || query.withoutEntries?.has(question.entry) === true) continue;
      let shared = 0;
      for (const term of terms) {
        if (!question.terms.has(term)) continue;
        shared += this.#parts.words.idf(term);
      }
      const overlap = (2 * shared) / (total + question.mass);
      if (overlap > signals["question overlap"]) signals["question overlap"] = overlap;
      for (const term of matter) if (question.terms.has(term)) known.add(term);
    }
    let covered = 0;
    let gap = 0;
    for (const term of matter) {
      const idf = this.#parts.words.idf(term);
      if (known.has(term)) covered += idf;
      else gap = Math.max(gap, idf);
    }
    signals.coverage = covered / (this.#mass(matter) || 1);
    signals["largest gap"] = Math.min(1, gap / rareTerm);
  }

  #addFacetSignals(
    clause: number,
    query: SearchQuery,
    figures: ReturnType<typeof findQuantities>,
    signals: Signals,
  ): void {
    const passage = this.#passage(clause);
    const asked = query.facets ?? new Set<Facet>();
    const demanded = [...asked].filter(
      (facet) => facet === "count" || facet === "responsible" || demandingFacets.includes(facet),
    );
    const stated = demanded.filter((facet) => states(passage.clause, facet, query.text));
    signals["facet stated"] = stated.length > 0 ? 1 : 0;
    signals["facet missing"] = demanded.length > 0 && stated.length === 0 ? 1 : 0;
    const isUnits = isUnitLine(passage.clause);
    signals["units unasked"] = isUnits && !asked.has("responsible") ? 1 : 0;
    signals["heading only"] = passage.clause.quote.replace(/。$/u, "") === passage.measure.title ? 1 : 0;
    if (figures.length > 0) {
      const own = findQuantities(passage.clause.quote);
      const met = figures.filter(({ value, unit }) =>
        own.some((other) => other.value === value && other.unit === unit),
      );
      signals["figure stated"] = met.length / figures.length;
    }
    signals.context =
      query.contextMeasures?.has(`${passage.document.id}#${passage.measure.id}`) === true ? 1 : 0;
  }
}

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
