import type { Hit } from "../domain/answer.js";
import { demandingFacets, facetsOf } from "../language/facets.js";
import { thresholds } from "./thresholds.js";
import { asksByItself, type Intent } from "./understand.js";

export const oddsOf = (probability: number) => probability / Math.max(1e-9, 1 - probability);

/** What stands beside something already stated is likelier. */
export function likelier(probability: number): number {
  const odds = oddsOf(probability) * thresholds.contextOdds;
  return odds / (1 + odds);
}

/**
 * What is found for a follow-up, weighed: by its words together with those of the turn before, and by its own words alone
 * where they name a matter. Clauses may stand in it twice.
 */
export function weighFollowUp(intent: Intent, together: readonly Hit[], own: readonly Hit[]): Hit[] {
  const meant = together.filter((hit) => !isOutdone(hit, own, intent) && !lacks(hit, together, intent));
  const alone = own.map((hit) => ({
    ...nearContext(hit),
    support: Math.max(nearContext(hit).score, hit.support),
  }));
  const weighed = withNext(intent, [...meant.map(unsurely), ...alone], own);
  return asksBeyond(intent, together, own)
    ? weighed.map((hit) => ({ ...hit, support: own[0]?.support ?? 0 }))
    : weighed;
}

/**
 * In a follow-up the clauses of the measure cited before are likelier; known questions, which have none, cannot teach it.
 * Nor do they teach what an ellipsis asks beyond a clause: nearness alone supports it.
 */
function nearContext(hit: Hit): Hit {
  const score = isOfContext(hit) ? likelier(hit.score) : hit.score;
  return { ...hit, score, support: score };
}

/** What the turn before speaks for as well is never evident: the follow-up's own kind of thing must be stated. */
const unsurely = (hit: Hit): Hit => {
  const near = nearContext(hit);
  return { ...near, support: Math.min(near.support, thresholds.followUp.unsure) };
};

const isOfContext = ({ signals }: Hit) => signals.context === 1;

const supportIn = (hits: readonly Hit[], { clause }: Hit) =>
  hits.find((other) => other.clause.id === clause.id)?.support ?? 0;

/**
 * Whether a clause of the measure cited before is near to the turn before only, while the follow-up's own words mean
 * another clause of that measure, one not cited yet.
 */
function isOutdone(hit: Hit, own: readonly Hit[], { contextClauses }: Intent): boolean {
  if (!isOfContext(hit)) return false;
  const { least, odds } = thresholds.followUp.meant;
  const needed = Math.max(oddsOf(least), oddsOf(supportIn(own, hit)) * odds);
  return own.some(
    (other) => isOfContext(other) && !contextClauses.has(other.clause.id) && oddsOf(other.support) >= needed,
  );
}

/**
 * Whether a clause does not state the kind of thing asked for, and one of the measure cited before, not cited yet, does and
 * answers well enough.
 */
function lacks(hit: Hit, hits: readonly Hit[], { facets, contextClauses }: Intent): boolean {
  const isStated = ({ signals }: Hit) => signals["facet stated"] === 1;
  if (isStated(hit) || !demandingFacets.some((facet) => facets.has(facet))) return false;
  return hits.some(
    (other) =>
      isStated(other) &&
      isOfContext(other) &&
      !contextClauses.has(other.clause.id) &&
      other.support >= thresholds.followUp.stated,
  );
}

/**
 * “它都干些啥”: what asks on by a word alone is answered by the measure's likeliest clause that was not cited yet as well
 * as by the one that was, unless the question's own words mean the latter.
 */
function withNext(intent: Intent, hits: readonly Hit[], own: readonly Hit[]): Hit[] {
  const wasCited = ({ clause }: Hit) => intent.contextClauses.has(clause.id);
  const best = hits.reduce<Hit | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  const asksOn = intent.asksByWord && intent.facets.size === 0;
  if (best === null || !asksOn || !wasCited(best) || supportIn(own, best) >= thresholds.unsure)
    return [...hits];
  const next = hits
    .filter((hit) => isOfContext(hit) && !wasCited(hit) && hit.score >= thresholds.followUp.next)
    .sort((a, b) => b.score - a.score)[0];
  return hits.map((hit) => (hit.clause.id === next?.clause.id ? { ...hit, score: best.score } : hit));
}

/**
 * Whether a follow-up's own words ask for what no clause of the city states: a matter that nothing supports, or a whole
 * question that hardly anything does, alone or with the turn before.
 */
function asksBeyond({ cities, ownQuery }: Intent, [best]: readonly Hit[], own: readonly Hit[]): boolean {
  if (ownQuery === null || cities.length !== 1) return false;
  const { matter, question, together } = thresholds.followUp.beyond;
  const support = Math.max(0, ...own.map((hit) => hit.support));
  if (support < matter) return true;
  const isQuestion = facetsOf(ownQuery).size > 0 || asksByItself(ownQuery);
  return isQuestion && support < question && (best?.support ?? 0) < together;
}
