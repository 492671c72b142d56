import type { Hit, Passage } from "../domain/answer.js";
import { demandingFacets, type Facet, facetsOf, states, unmistakableFacets } from "../language/facets.js";
import { thresholds } from "./thresholds.js";
import type { Intent } from "./understand.js";

/** A clause found by the matter alone, to be cited beside another city's that states the kind of thing asked for. */
export const asBesideKind = (hit: Hit, isOfKind: boolean): Hit => ({
  ...hit,
  signals: { ...hit.signals, "beside kind": 1, "facet stated": isOfKind ? 1 : 0 },
});
export const isBesideKind = ({ signals }: Hit) => signals["beside kind"] === 1;
/** Whether such a clause is silent on the kind. */
export const isSilentOnKind = (hit: Hit) => isBesideKind(hit) && hit.signals["facet stated"] !== 1;

/**
 * Whether a clause counts beside a likelier one of another city: one that is on the matter, or, where no city is named, one
 * that states the kind of thing asked for and of which all words of the question are known.
 */
export const countsBeside = ({ cities }: Pick<Intent, "cities">, hit: Hit) =>
  isBesideKind(hit) || (cities.length === 0 && isCovered(hit) && hit.score >= thresholds.besideOthers);

/** Whether an article of a law is likely enough to answer what was asked. */
export const isArticleOnMatter = ({ score }: Hit) => score >= thresholds.supportArticle;

/**
 * Whether the best clause is likely enough for the matter to be one that the documents state. Where no city is named it is
 * enough too that question and clause, side by side, leave no doubt.
 */
export const isOnMatter = (hit: Hit, isCityNamed: boolean) =>
  isCityNamed
    ? isCitable(hit, true)
    : hit.score >= leastWithoutCity(hit) || hit.support >= thresholds.vouched;

function leastWithoutCity(hit: Hit): number {
  const { covered, stated, other } = thresholds.withoutCity;
  if (isCovered(hit)) return covered;
  return hit.signals["facet stated"] === 1 || isOfNoCity(hit) ? stated : other;
}

/** Whether a clause is likely enough to be cited, once the matter is one that the documents state. */
export const isCitable = (hit: Hit, isCityNamed: boolean) =>
  likelihood(hit, isCityNamed) >= thresholds.support[isStated(hit)];

/** Of the clauses found for an intent those that may be cited, best first; empty where none is likely enough to be on the matter. */
export function onMatter(intent: Intent, hits: readonly Hit[]): readonly Hit[] {
  const isCompared = intent.form === "compare" || intent.cities.length > 1;
  const isCityNamed = intent.cities.length > 0 || isCompared;
  if (!hits.some((hit) => !isBesideKind(hit) && isOnMatter(hit, isCityNamed))) return [];
  return isCompared ? hits : hits.filter((hit) => isCitable(hit, isCityNamed) || countsBeside(intent, hit));
}

/**
 * What a question asks beyond a clause is known city by city: one that another city's text answers is not to be refused
 * where none is named.
 */
const likelihood = ({ support, score }: Hit, isCityNamed: boolean) => (isCityNamed ? support : score);

/** Whether a clause states the kind of thing that is asked for, and all the question's words are known of it. */
const isCovered = ({ signals }: Hit) => signals["facet stated"] === 1 && signals.coverage === 1;

/** Nobody names a city for what is of none. */
const isOfNoCity = ({ document }: Hit) => document.city === null;

/** A clause that states the very kind of thing that is asked for needs less to speak for it otherwise. */
const isStated = ({ signals }: Hit) => (signals["facet stated"] === 1 ? "stated" : "other");

/**
 * Of clauses on the matter those that state what kind of thing is asked for: an address, a fee, a website. Empty where
 * none does: the documents do not state it, even though they speak of the matter. A question that names a second kind
 * that is stated is not refused for the first, nor one that also asks of several cities whether there is such a thing,
 * nor one whose answer is evident for words that only look like a kind.
 */
export function statingHits(
  hits: readonly Hit[],
  { asksWhether, facets, query, textOfCity }: Pick<Intent, "asksWhether" | "facets" | "query" | "textOfCity">,
): readonly Hit[] {
  if (facets.has("masked")) return [];
  const isOfOneCity = ({ document }: Hit, other: Hit) => document.city?.zh === other.document.city?.zh;
  const stating = hits.filter((hit) => {
    const { clause, document, score, support } = hit;
    const best = hits.find((other) => isOfOneCity(hit, other))?.score ?? 0;
    // Where each city is asked something of its own, that is what its clauses must state.
    const own = textOfCity.get(document.city?.zh ?? "");
    const asked = own === undefined ? facets : facetsOf(own);
    const demanded = demandingFacets.filter((facet) => asked.has(facet));
    if (isBesideKind(hit)) return demanded.length === 0;
    if (demanded.length === 0 || (own === undefined && asksWhether)) return true;
    if (isDateOfIssue(clause) && (asked.has("completion-date") || asked.has("validity"))) return false;
    if (support >= thresholds.evident && !demanded.every((facet) => unmistakableFacets.includes(facet)))
      return true;
    return (
      score >= best * thresholds.facetShare && demanded.some((facet) => states(clause, facet, own ?? query))
    );
  });
  // A city beside another that states the kind is not left out for its silence on that.
  const beside = hits.filter((hit) => isBesideKind(hit) && !stating.some((other) => isOfOneCity(hit, other)));
  return stating.length === 0 ? [] : [...stating, ...beside];
}

/** “某市公安局2023年6月16日”: says when a document was issued, not until when or from when what it says holds. */
const isDateOfIssue = ({ quote }: Hit["clause"]): boolean =>
  /^[\p{Script=Han}\s]*\d{4}年\d{1,2}月\d{1,2}日$/u.test(quote.trim());

/** What no law states: a question for it is not answered by an article on the matter. */
const unknownToLaws: readonly Facet[] = ["phone", "address", "website", "person", "case-status", "masked"];

/** The same for articles, which say how much, how long and how many in other words than notices do. */
export function statingArticles(hits: readonly Hit[], { facets }: Pick<Intent, "facets">): readonly Hit[] {
  if (unknownToLaws.some((facet) => facets.has(facet))) return [];
  return hits.filter(({ signals }) => signals["facet stated"] === 1);
}

/**
 * Whether a clause states every telling figure that the question takes for granted: of two digits or more, years
 * aside. Then it is what the question speaks of, even if it puts it to another city.
 */
export function statesFiguresOf(folded: string, { clause }: Hit): boolean {
  const figures = (text: string) => text.match(/\d[\d.,-]*\d/g) ?? [];
  const said = figures(folded).filter((figure) => !/^20\d\d$/.test(figure));
  const stated = new Set(figures(clause.quote));
  return said.length > 0 && said.every((figure) => stated.has(figure));
}

/** Years that the question names and that neither the clause nor the date of its document knows. */
export function isOfAnotherYear(question: string, { clause, measure, document }: Passage): boolean {
  const years = [...question.matchAll(/(?<!\d)(20\d{2})(?=\s*(?:年|년|$|[^\d]))/g)].map(
    ([, year = ""]) => year,
  );
  const known = `${clause.quote} ${measure.title} ${document.title} ${document.issuedOn ?? ""}`;
  return years.length > 0 && !years.some((year) => known.includes(year));
}
