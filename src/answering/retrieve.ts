import type { Hit } from "../domain/answer.js";
import { demandingFacets, type Facet, facetsOf } from "../language/facets.js";
import { topicOf } from "../language/topic.js";
import type { SearchIndex } from "../retrieval/search-index.js";
import { kindCompared, mattersCompared } from "./comparing.js";
import type { CityHits } from "./compose.js";
import { likelier, weighFollowUp } from "./follow-up.js";
import { asBesideKind, isOnMatter } from "./supports.js";
import { thresholds } from "./thresholds.js";
import { type Intent, namesTwo, segmentsOf, splitMatters } from "./understand.js";

/** An intent, and in a follow-up what it was rephrased to. */
export interface Searched extends Intent {
  readonly rephrased?: string;
  /** True for one of several things that are asked in a row, where others are stated. */
  readonly isInRow?: boolean;
}

/** How many clauses are fetched for one question before any is chosen. */
const fetched = 40;
/** How many cities are searched one by one. */
const mostCities = 6;

/** Finds the clauses for an intent: by its words as a whole, in a long message by its parts, city by city. */
export class Retrieval {
  /** What was found for the intents under way, so that reading one again does not search again. */
  readonly #found = new WeakMap<Intent, Promise<Hit[]>>();

  constructor(private readonly index: SearchIndex) {}

  byCity(intent: Searched): Promise<Hit[]> {
    const found = this.#found.get(intent) ?? this.#searchByCity(intent);
    this.#found.set(intent, found);
    return found;
  }

  /** Where no city is named each city is searched by itself, so that a clause is weighed against its own city's others. */
  async #searchByCity(intent: Searched): Promise<Hit[]> {
    if (intent.cities.length === 1) return this.inCities(intent, intent.cities);
    if (intent.cities.length > 1) {
      const found: Hit[] = [];
      for (const city of intent.cities) {
        const own = intent.textOfCity.get(city);
        const asked =
          own === undefined ? intent : { ...intent, query: own, matter: topicOf(own), facets: facetsOf(own) };
        const hits =
          own === undefined
            ? await this.inCities(intent, [city])
            : await this.#searchFor(own, asked, [city], fetched);
        found.push(...hits, ...(await this.#besideKind(asked, city, hits)));
      }
      return bestOfEach(found);
    }
    const everywhere = await this.inCities(intent, []);
    const cities = [...new Set(everywhere.flatMap(({ document }) => document.city?.zh ?? []))].slice(
      0,
      mostCities,
    );
    const apart: Hit[] = everywhere.filter(({ document }) => document.city === null);
    for (const city of cities) apart.push(...besideOthers(intent, await this.inCities(intent, [city])));
    return apart.sort((a, b) => b.score - a.score);
  }

  /**
   * Where cities are compared and a city's best clause does not state the kind of thing asked for: another of its measure
   * that does, and where none is likely enough its clause on the matter alone.
   */
  async #besideKind(asked: Intent, city: string, hits: readonly Hit[]): Promise<Hit[]> {
    const isOfKind = kindCompared(asked.query, asked.facets);
    const { least } = thresholds.comparedCity;
    const likely = hits.filter(({ score }) => score >= least);
    const [first] = likely;
    if (isOfKind === null || (first !== undefined && isOfKind(first.clause))) return [];
    const stated = likely.find(({ clause }) => isOfKind(clause));
    if (stated !== undefined && first !== undefined)
      return stated.measure === first.measure ? [{ ...stated, score: first.score }] : [];
    const best = await this.#onMatterAlone(asked, city, first);
    if (best === null) return [];
    const ofKind = hits.find(
      ({ clause, measure, signals }) =>
        measure === best.measure && isOfKind(clause) && (signals.coverage ?? 0) >= thresholds.besideCoverage,
    );
    const found = [...(ofKind === undefined ? [] : [{ ...ofKind, score: best.score }]), best];
    return found.map((hit) => asBesideKind(hit, isOfKind(hit.clause)));
  }

  /** A city's clause on the matter of a comparison, whatever kind of thing is asked; null where none is likely enough. */
  async #onMatterAlone(asked: Intent, city: string, first: Hit | undefined): Promise<Hit | null> {
    const support = isDemanding(asked) ? thresholds.comparedCity.support : 0;
    if (first !== undefined && first.support >= support) return first;
    const found: Hit[] = [];
    for (const text of mattersCompared(asked.query)) {
      const alone = { ...asked, matter: topicOf(text), facets: new Set<Facet>() };
      found.push(...(await this.#searchFor(text, alone, [city], 1)));
    }
    const [best] = bestOfEach(found);
    const isLikely =
      best !== undefined && best.score >= thresholds.otherMatter.least && best.support >= support;
    return isLikely ? best : null;
  }

  /** The clauses of the named cities, or of all, that fit an intent best. */
  async inCities(intent: Searched, cities: readonly string[], limit = fetched): Promise<Hit[]> {
    const hits = await this.#searchFor(intent.query, intent, cities, limit);
    if (intent.isInRow === true) return hits.map(nearInRow);
    if (!intent.isFollowUp) return this.#withSegments(hits, intent, cities, limit);
    const { ownQuery, rephrased } = intent;
    if (rephrased !== undefined) hits.push(...(await this.#searchFor(rephrased, intent, cities, limit)));
    const own = ownQuery === null ? [] : await this.#searchFor(ownQuery, intent, cities, limit);
    return bestOfEach(weighFollowUp(intent, hits, own)).slice(0, limit);
  }

  /**
   * A long message that is not well answered as a whole, or that says itself that it holds two matters, is also
   * searched part by part; what a part finds counts where it is as good as certain.
   */
  async #withSegments(hits: Hit[], intent: Intent, cities: readonly string[], limit: number): Promise<Hit[]> {
    if ((hits[0]?.score ?? 0) >= thresholds.unsure && !namesTwo.test(intent.query)) return hits;
    const all = [...hits];
    // What is asked of several cities at the end of a comparison seldom stands in the texts of all.
    for (const segment of segmentsOf(intent.query, intent.cities.length > 1 ? 1 : 2)) {
      const own = facetsOf(segment);
      const facets = own.size > 0 ? own : intent.facets;
      const found = await this.#searchFor(
        segment,
        { ...intent, matter: topicOf(segment), facets },
        cities,
        limit,
      );
      all.push(...found.filter(({ score }) => score >= thresholds.otherMatter.score));
    }
    return bestOfEach(all).slice(0, limit);
  }

  #searchFor(text: string, intent: Intent, cities: readonly string[], limit: number): Promise<Hit[]> {
    return this.index.search({
      text,
      ...(intent.matter === "" ? {} : { matter: intent.matter }),
      limit,
      facets: intent.facets,
      contextMeasures: intent.contextMeasures,
      ...(cities.length === 0 ? {} : { cities }),
      ...(intent.documentIds === null ? {} : { documentIds: intent.documentIds }),
    });
  }

  /** The best clause of all cities; null where none is on the matter. */
  async anywhere(intent: Searched): Promise<Hit | null> {
    const [best] = await this.inCities(intent, []);
    return best !== undefined && isOnMatter(best, false) ? best : null;
  }

  /** Where a question joins two matters, the clause on the second is cited too, if it is as good as certain. */
  async withOtherMatters(intent: Intent, chosen: readonly CityHits[]): Promise<readonly CityHits[]> {
    const [group, ...others] = chosen;
    if (group === undefined || others.length > 0 || intent.isFollowUp) return chosen;
    const hits = [...group.hits];
    for (const part of splitMatters(intent.query)) {
      const [best] = await this.#searchFor(part, { ...intent, matter: "" }, intent.cities, 1);
      const isKnown = hits.some(({ clause }) => clause.id === best?.clause.id);
      const isClause = best !== undefined && !this.index.isReadByArticles(best.document.id);
      if (isClause && !isKnown && isOtherMatter(best)) hits.push(best);
    }
    return [{ ...group, hits: hits.slice(0, thresholds.most.matters) }];
  }
}

const isDemanding = ({ facets }: Pick<Intent, "facets">) =>
  demandingFacets.some((facet) => facets.has(facet));

/** Where no city is named: a city's clause of which all words of the question are known counts beside others that state the kind. */
function besideOthers({ query, facets }: Intent, ofCity: readonly Hit[]): readonly Hit[] {
  const [best, ...others] = ofCity;
  const isOfKind = isDemanding({ facets }) ? kindCompared(query, facets) : null;
  const isBeside =
    best !== undefined &&
    isOfKind !== null &&
    best.support < thresholds.evident &&
    best.signals.coverage === 1 &&
    best.score >= thresholds.besideOthers &&
    !ofCity.some(({ clause, score }) => score >= thresholds.besideOthers && isOfKind(clause));
  return isBeside ? [asBesideKind(best, false), ...others] : ofCity;
}

/** What a part of a question finds counts where it is as good as certain. */
const isOtherMatter = ({ score, support }: Hit) =>
  score >= thresholds.otherMatter.score ||
  (score >= thresholds.otherMatter.least && support >= thresholds.evident);

/** Beside other things in a row that are stated, a clause that states the kind of thing asked for is likelier. */
const nearInRow = (hit: Hit): Hit =>
  hit.signals["facet stated"] === 1
    ? { ...hit, score: likelier(hit.score), support: likelier(hit.support) }
    : hit;

/** Each clause once, with its best score; best first. */
function bestOfEach(hits: readonly Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.clause.id);
    if (known === undefined || hit.score > known.score) best.set(hit.clause.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.clause.start - b.clause.start);
}
