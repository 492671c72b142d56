import { isOnMatter } from "../answering/supports.js";
import type { Hit, Passage } from "../domain/answer.js";
import { type Annotation, type CityNames, isUnitLine, type SourceDocument } from "../domain/document.js";
import { fold } from "../language/fold.js";
import type { SearchIndex } from "../retrieval/search-index.js";
import {
  filterLedger,
  type LedgerFilter,
  type LedgerOrder,
  type LedgerRow,
  ledgerOf,
  sortLedger,
} from "./ledger.js";
import { type DeskQuery, DeskQueryReader, unitsOf } from "./read-query.js";
import { type Script, scriptFor } from "./script.js";
import { type StatedValue, valuesOf } from "./values.js";

/** A clause on the desk's list; `score` is null where nothing but a number, a unit or a limit was looked for. */
export interface DeskHit extends Passage {
  readonly score: number | null;
}

export interface DeskResults {
  readonly query: DeskQuery;
  /** Best first. */
  readonly hits: readonly DeskHit[];
  /** How many clauses fit, of which `hits` are the first. */
  readonly total: number;
}

/** What a city's documents say on a matter; null where they are silent. */
export interface CityClause {
  readonly city: CityNames;
  readonly inferred: boolean;
  readonly best: Passage | null;
}

/** A clause with what is needed to read it out and to answer for it. */
export interface OpenedClause extends Passage {
  readonly script: Script;
  readonly annotation: Annotation | undefined;
  readonly units: readonly string[];
  readonly cities: readonly CityClause[];
}

interface HeldCity {
  readonly city: CityNames;
  readonly inferred: boolean;
}

/** Clauses that are ranked for one city. */
const clausesLookedAt = 30;
/** How many cities are searched one by one, and stand side by side. */
const mostCities = 8;
const warmUpSearches = 60;
/** Below this the list shows only clauses that hold the words as they were typed. */
const leastScore = 0.01;
/** Units are near to much that they only share a measure's heading with. */
const leastUnitScore = 0.05;

/** Looks clauses up for staff with a caller on the line. */
export class LookupDesk {
  readonly #reader: DeskQueryReader;
  readonly #cities: readonly HeldCity[];
  readonly #foldedText: readonly string[];
  #isWarm = false;
  #ledger: readonly LedgerRow[] | null = null;

  constructor(private readonly index: SearchIndex) {
    const { documents } = index.corpus;
    this.#reader = new DeskQueryReader(documents);
    this.#cities = citiesOf(documents);
    this.#foldedText = index.passages.map(({ clause, measure }) => fold(`${clause.quote}\n${measure.title}`));
  }

  /** Clauses that fit what was typed, by words, measure number, unit, city and time limit together. */
  async search(text: string, city: string | null, limit: number): Promise<DeskResults> {
    const query = this.#reader.read(text, city);
    const strict = await this.#find(query);
    // A limit that no clause states is a wrong guess of the caller's, not a reason to show nothing.
    const found =
      strict.length > 0 || query.limits.length === 0 ? strict : await this.#find({ ...query, limits: [] });
    return { query, hits: found.slice(0, limit), total: found.length };
  }

  /** One clause of a document by its offset, and the same matter in every city; null where there is none. */
  async open(documentId: string, start: number, text: string): Promise<OpenedClause | null> {
    const passage = this.index.passages.find(
      ({ clause, document }) => document.id === documentId && clause.start === start,
    );
    if (passage === undefined) return null;
    const annotation = this.index.annotationOf(passage);
    return {
      ...passage,
      annotation,
      script: scriptFor(passage, annotation),
      units: unitsOf(passage.measure),
      cities: await this.#compare(this.#reader.read(text, null), passage),
    };
  }

  #fits(query: DeskQuery, { clause, measure, document }: Passage): boolean {
    if (query.cities.length > 0 && !(document.city !== null && query.cities.includes(document.city.zh)))
      return false;
    if (query.documentIds !== null && !query.documentIds.includes(document.id)) return false;
    if (query.measure !== null && !(measure.numbered && measure.id === query.measure)) return false;
    if (query.units.length > 0) {
      const units = unitsOf(measure);
      if (!query.units.every((name) => units.includes(name))) return false;
    }
    return query.limits.every(({ matches }) => clause.facts.some(matches));
  }

  async #find(query: DeskQuery): Promise<DeskHit[]> {
    const isFiltered = query.measure !== null || query.units.length > 0 || query.limits.length > 0;
    const fits = (passage: Passage) => this.#fits(query, passage);
    if (query.words === "")
      return isFiltered ? withoutUnitLines(this.index.passages.filter(fits).map(unranked)) : [];
    const holding = this.#holdingWords(query.words);
    const holds = new Set(holding.map(({ clause }) => clause.id));
    const hits = await this.#rank(query);
    const ranked = hits.filter(
      ({ clause, score }) =>
        holds.has(clause.id) || score >= (isUnitLine(clause) ? leastUnitScore : leastScore),
    );
    const known = new Set(ranked.map(({ clause }) => clause.id));
    const unknown = holding.filter(({ clause }) => !known.has(clause.id)).map(unranked);
    return withoutUnitLines([...ranked, ...unknown].filter(fits));
  }

  /** Each city is searched by itself, so that a clause is weighed against its own city's others; best first. */
  async #rank(query: DeskQuery): Promise<Hit[]> {
    if (query.cities.length > 0) return this.#search(query, query.cities);
    const everywhere = this.#isEveryCityKnown ? [] : await this.#search(query, []);
    const hits = everywhere.filter(({ document }) => document.city === null);
    for (const { city } of this.#citiesFor(everywhere)) hits.push(...(await this.#search(query, [city.zh])));
    return hits.sort((a, b) => b.score - a.score);
  }

  #search(query: DeskQuery, cities: readonly string[]): Promise<Hit[]> {
    return this.index.search({
      text: query.words,
      ...(query.matter === "" ? {} : { matter: query.matter }),
      limit: clausesLookedAt,
      facets: query.facets,
      ...(cities.length === 0 ? {} : { cities }),
      ...(query.documentIds === null ? {} : { documentIds: query.documentIds }),
    });
  }

  /** True where searching city by city finds all: they are few, and every document belongs to one. */
  get #isEveryCityKnown(): boolean {
    const { documents } = this.index.corpus;
    return this.#cities.length <= mostCities && documents.every(({ meta }) => meta.city !== null);
  }

  /** All cities where they are few, else those that the best clauses of the whole corpus come from. */
  #citiesFor(everywhere: readonly Hit[]): readonly HeldCity[] {
    if (this.#cities.length <= mostCities) return this.#cities;
    const near = new Set(everywhere.map(({ document }) => document.city?.zh));
    return this.#cities.filter(({ city }) => near.has(city.zh)).slice(0, mostCities);
  }

  /** Clauses that hold every word as it was typed, in themselves or in their measure's title. */
  #holdingWords(words: string): Passage[] {
    const parts = fold(words)
      .split(/\s+/)
      .filter((part) => part !== "");
    return this.index.passages.filter((_, position) =>
      parts.every((part) => this.#foldedText[position]?.includes(part) === true),
    );
  }

  /** The opened clause, and the best clause of each other city on what was typed; nothing where no words were. */
  async #compare(query: DeskQuery, opened: Passage): Promise<CityClause[]> {
    if (query.words === "") return [];
    const everyKind = { ...query, documentIds: null };
    const everywhere = this.#isEveryCityKnown ? [] : await this.#search(everyKind, []);
    const compared: CityClause[] = [];
    for (const { city, inferred } of this.#citiesFor(everywhere)) {
      const isOwn = opened.document.city?.zh === city.zh;
      const [best] = isOwn ? [opened] : await this.#supported(everyKind, city.zh);
      compared.push({ city, inferred, best: best ?? null });
    }
    return compared;
  }

  async #supported(query: DeskQuery, city: string): Promise<Hit[]> {
    return (await this.#search(query, [city])).filter((hit) => isOnMatter(hit, true));
  }

  /**
   * Looks for the first measures by their titles, once, with pauses for other work: what the index learns about its
   * clauses at first use is then known when somebody types.
   */
  async warmUp(): Promise<void> {
    if (this.#isWarm) return;
    this.#isWarm = true;
    const titles = this.index.corpus.documents.flatMap(({ measures }) => measures.map(({ title }) => title));
    for (const title of titles.slice(0, warmUpSearches)) {
      await this.search(title, null, 1);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** What a passage's clause states, value by value. */
  valuesOf({ clause }: Passage): StatedValue[] {
    const document = this.index.corpus.documents.find(({ meta }) => meta.id === clause.documentId);
    return document === undefined ? [] : valuesOf(clause, document.text);
  }

  /** The curated English title of a passage's measure; null where there is none. */
  englishTitle({ document, measure }: Passage): string | null {
    return this.index.corpus.measureTitles.get(`${document.id}#${measure.id}`)?.en ?? null;
  }

  /** Every value of the corpus that binds, filtered and sorted. */
  ledger(filter: LedgerFilter, order: LedgerOrder, descending: boolean): LedgerRow[] {
    this.#ledger ??= ledgerOf(this.index.corpus.documents);
    return sortLedger(filterLedger(this.#ledger, filter), order, descending);
  }
}

/** The responsible units are shown with every clause of their measure; their own line is listed only where no other is. */
function withoutUnitLines(hits: readonly DeskHit[]): DeskHit[] {
  const measureOf = ({ document, measure }: DeskHit) => `${document.id}#${measure.id}`;
  const shown = new Set(hits.filter(({ clause }) => !isUnitLine(clause)).map(measureOf));
  return hits.filter((hit) => !isUnitLine(hit.clause) || !shown.has(measureOf(hit)));
}

const unranked = (passage: Passage): DeskHit => ({ ...passage, score: null });

/** The cities whose documents are held; one is inferred where every document of it is. */
function citiesOf(documents: readonly SourceDocument[]): HeldCity[] {
  const cities = new Map<string, HeldCity>();
  for (const { city, cityInferred } of documents.map(({ meta }) => meta)) {
    if (city === null) continue;
    cities.set(city.zh, { city, inferred: (cities.get(city.zh)?.inferred ?? true) && cityInferred });
  }
  return [...cities.values()];
}
