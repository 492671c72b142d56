import type { Hit } from "../domain/answer.js";
import { type Clause, isUnitLine } from "../domain/document.js";
import { type CityHits, inSourceOrder } from "./compose.js";
import { namesOfKinds } from "./named-things.js";
import { countsBeside, isBesideKind, isSilentOnKind } from "./supports.js";
import { thresholds } from "./thresholds.js";
import type { Intent } from "./understand.js";

const cityOf = (hit: Hit) => hit.document.city?.zh ?? null;

interface Nearness {
  readonly least: number;
  readonly share: number;
}

/** The hits of a group that are likely enough, by themselves and beside the best. */
function closest(
  hits: readonly Hit[],
  { least, share }: Nearness,
  most: number,
  best = hits[0]?.score ?? 0,
): Hit[] {
  return hits
    .filter(({ score }, rank) => (rank === 0 || score >= least) && score >= best * share)
    .slice(0, most);
}

/** Another clause of a hit's measure in its stead. */
const inPlaceOf = (hit: Hit, clause: Clause | undefined): Hit =>
  clause === undefined ? hit : { ...hit, clause };

/** The clause that names the responsible units of the measure that the best hit belongs to. */
function responsibleHits([best]: readonly Hit[]): Hit[] {
  if (best === undefined) return [];
  if (isUnitLine(best.clause)) return [best];
  return [inPlaceOf(best, best.measure.clauses.find(isUnitLine))];
}

/** Of articles of laws the best clause of each: a short article is quoted whole, and one clause finds it. */
export function chooseArticles(hits: readonly Hit[]): Hit[] {
  const articles = new Set<Hit["measure"]>();
  const first = hits.filter(({ measure }) => !articles.has(measure) && articles.add(measure));
  return closest(first, thresholds.secondArticle, thresholds.most.point);
}

/**
 * What something is called often stands in the heading of its measure alone: “开展‘昆仑2024’专项行动”. A clause names it
 * where it has a name in quotation marks, best one of the kind asked for: “‘无诈企业’创建活动” for a 创建活动.
 */
function withHeading(hits: readonly Hit[], query: string): Hit[] {
  const [best] = hits;
  const [heading] = best?.measure.clauses ?? [];
  if (best === undefined || heading === undefined) return [...hits];
  const isOfKind = (clause: Clause) => namesOfKinds(query, clause).length > 0;
  const isNamed = ({ quote }: Clause) => quote.includes("“");
  const isMeant =
    isOfKind(best.clause) || isOfKind(heading)
      ? !isOfKind(best.clause)
      : !isNamed(best.clause) && isNamed(heading);
  return isMeant ? [inPlaceOf(best, heading), best] : [...hits];
}

/** Units that nobody asked for stand for their measure: its first clause says what it is about. */
const withoutUnits = (hit: Hit): Hit =>
  isUnitLine(hit.clause) ? inPlaceOf(hit, hit.measure.clauses[0]) : hit;

/** The same where cities are compared, which each get few clauses: another clause of the measure that was found goes first. */
const withoutUnitsCompared = (hit: Hit, _: number, hits: readonly Hit[]): Hit => {
  const isOther = ({ clause, measure, score }: Hit) =>
    measure === hit.measure && !isUnitLine(clause) && score >= thresholds.comparedCity.least;
  const other = isUnitLine(hit.clause) ? hits.find(isOther) : undefined;
  return other === undefined ? withoutUnits(hit) : inPlaceOf(hit, other.clause);
};

/**
 * Chooses what is cited: for a named city its best clauses; for several, or where cities are compared, the best of
 * each; where no city is named, one group a city that states the matter about as well as the best one does.
 */
export function choose(intent: Intent, found: readonly Hit[]): CityHits[] {
  const hits =
    intent.form === "responsible"
      ? found
      : found.map(intent.cities.length > 1 ? withoutUnitsCompared : withoutUnits);
  const best = hits.find((hit) => !isBesideKind(hit))?.score ?? 0;
  const pick = (own: readonly Hit[]): Hit[] => {
    if (intent.form === "responsible") return responsibleHits(own);
    if (intent.facets.has("name")) return withHeading(closest(own, thresholds.second, 1), intent.query);
    if (intent.form === "list") return inSourceOrder(closest(own, thresholds.list, thresholds.most.list));
    return closest(own, thresholds.second, thresholds.most.point);
  };
  if (intent.cities.length === 1) return [{ city: intent.cities[0] ?? null, hits: pick(hits) }];
  const compared = intent.form === "compare" || intent.cities.length > 1;
  const near = intent.cities.length > 1 ? thresholds.comparedCity : thresholds.otherCity;
  const cities = intent.cities.length > 0 ? intent.cities : [...new Set(hits.map(cityOf))];
  const groups = cities.map((city): CityHits => {
    const own = hits.filter(
      (hit) =>
        cityOf(hit) === city &&
        (countsBeside(intent, hit) ||
          hit.score >= Math.min(best * near.enough, Math.max(near.least, best * near.share)) ||
          (intent.cities.length > 1 && hit.support >= thresholds.comparedCity.support)),
    );
    const chosen = compared ? closest(own, thresholds.second, thresholds.most.city) : pick(own);
    return {
      city,
      isSilent: chosen.length > 0 && chosen.every(isSilentOnKind),
      hits: compared || intent.form === "list" || cities.length === 1 ? chosen : chosen.slice(0, 1),
    };
  });
  return intent.cities.length > 0 ? groups : groups.filter((group) => group.hits.length > 0);
}
