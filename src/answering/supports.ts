import type { Hit } from "../domain/answer.js";
import { demandingFacets, type Facet, states } from "../language/facets.js";
import { thresholds } from "./thresholds.js";

/** Facets that a clause on the matter still answers, in part, without stating them word by word. */
const lenient: readonly Facet[] = ["time-of-day", "duration", "materials", "penalty"];

const signal = (hit: Hit, name: string) => hit.signals[name] ?? 0;

/** Whether a clause is on the matter that was asked for: enough score, and enough of the question's words known to it. */
export function isOnMatter(hit: Hit): boolean {
  if (Math.max(signal(hit, "question overlap"), signal(hit, "question vector")) >= thresholds.knownQuestion)
    return true;
  return hit.score >= thresholds.support && signal(hit, "coverage") >= thresholds.coverage;
}

/**
 * The facets that are asked for and that no clause states: an address, a fee, a website. The documents do not state
 * these even where they speak of the matter. A question that names a second facet that is stated is not refused for
 * the first.
 */
export function missingFacets(hits: readonly Hit[], facets: ReadonlySet<Facet>): Facet[] {
  const demanded = demandingFacets.filter((facet) => facets.has(facet));
  const missing = demanded.filter((facet) => !hits.some(({ clause }) => states(clause, facet)));
  if (missing.length < demanded.length) return [];
  return missing.filter((facet) => !(lenient.includes(facet) && isKnownQuestion(hits[0])));
}

/** A clause whose own known questions are nearly this one states it, whatever the rules for facets say. */
function isKnownQuestion(hit: Hit | undefined): boolean {
  return hit !== undefined && signal(hit, "question overlap") >= thresholds.knownQuestion;
}
