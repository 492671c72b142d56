import type { Hit } from "../domain/answer.js";
import { demandingFacets, type Facet, states } from "../language/facets.js";
import { thresholds } from "./thresholds.js";

/** Facets that a clause on the matter still answers, in part, without stating them word by word. */
const lenient: readonly Facet[] = ["time-of-day", "enumeration", "quantity"];

/** Whether a clause is likely enough to answer what was asked. */
export const isOnMatter = (hit: Hit, isCityNamed: boolean) =>
  hit.score >= (isCityNamed ? thresholds.support : thresholds.supportWithoutCity);

/**
 * The facets that are asked for and that no clause states: an address, a fee, a website. The documents do not state
 * these even where they speak of the matter. A question that names a second facet that is stated is not refused for
 * the first.
 */
export function missingFacets(hits: readonly Hit[], facets: ReadonlySet<Facet>): Facet[] {
  const demanded = demandingFacets.filter((facet) => facets.has(facet));
  const best = hits[0]?.score ?? 0;
  const near = hits.filter(({ score }) => score >= best * thresholds.facetShare);
  const missing = demanded.filter((facet) => !near.some(({ clause }) => states(clause, facet)));
  if (missing.length < demanded.length) return [];
  return missing.filter((facet) => !(lenient.includes(facet) && isCertain(hits[0])));
}

const isCertain = (hit: Hit | undefined) => hit !== undefined && hit.score >= thresholds.certain;

/** Years that the question names and that neither the clause nor the date of its document knows. */
export function isOfAnotherYear(question: string, hit: Hit): boolean {
  const years = [...question.matchAll(/(?<!\d)(20\d{2})(?=\s*(?:年|년|$|[^\d]))/g)].map(
    ([, year = ""]) => year,
  );
  const known = `${hit.clause.quote} ${hit.measure.title} ${hit.document.title} ${hit.document.issuedOn ?? ""}`;
  return years.length > 0 && !years.some((year) => known.includes(year));
}
