import type { Hit } from "../domain/answer.js";
import { isUnitLine } from "../domain/document.js";
import { demandingFacets, states } from "../language/facets.js";
import { type CityHits, inSourceOrder } from "./compose.js";
import { thresholds } from "./thresholds.js";
import type { Intent } from "./understand.js";

/** Words that want everything on a subject, however it is called: “都改了啥”, “哪两种”, “give me everything”. */
const wantsAll =
  /都[^，。？?]{0,6}(?:哪|啥|什么)|哪(?:[几两二三四五六]|\d)(?:个|种|样|项|条|类|块|步|招|点)|(?:改|变|放开|放宽|调整)(?:动|化)?了?(?:哪些|些?什么|些?啥)|(?:各种|不同|每种|哪些)(?:情况|情形|种类)|分别(?:是|要|有)?(?:啥|什么|怎|多|几|哪)|全(?:部|都)?(?:列|说|讲|告诉)|所有的?|列(?:出|全|一下|个)|\b(?:all|every|everything|each|list|kinds|types)\b|\bwhat(?: has| have|'s| is)?(?: been)? changed\b|모두|전부|모든|종류별|각각|어떻게 (?:바뀌|달라|완화)|すべて|全て|全部|种类ごと|それぞれ|何が変わ/u;

/** What all quotes of such a list have together at most; characters. */
const longestQuotes = 300;

/** The kinds of thing asked for that each clause states of its own: a row of things is stated by one for all. */
const kindsEachStates = ({ facets }: Intent) =>
  demandingFacets.filter((facet) => facets.has(facet) && facet !== "enumeration" && facet !== "roster");

/** “甲、乙以及丙”, “‘甲’‘乙’‘丙’”. */
const inRow = /[^，。；、]{2,}、[^，。；、]{2,}(?:、|以及|和)|”“[^”]*”“/u;

const isHeading = ({ clause, measure }: Hit) => clause.quote.replace(/。$/u, "") === measure.title;

/**
 * Where a question wants everything on a subject, the clause that answers it best is seldom all of it: the others of its
 * measure come along as long as no clause of another measure is likelier, and each states the kind of thing asked for.
 * One clause is all of it where it names the things in a row.
 */
export function withRestOfMeasure(
  intent: Intent,
  chosen: readonly CityHits[],
  ranked: readonly Hit[],
): readonly CityHits[] {
  const [group, ...others] = chosen;
  const [best] = group?.hits ?? [];
  const first = ranked.find(({ clause }) => clause.id === best?.clause.id);
  if (group === undefined || first === undefined || others.length > 0 || !wantsEverything(intent))
    return chosen;
  const demanded = kindsEachStates(intent);
  const { wanted, listed } = thresholds.restOfMeasure;
  const least = wantsAll.test(intent.query) ? wanted : listed;
  if (demanded.length === 0 && group.hits.length === 1 && inRow.test(first.clause.quote)) return chosen;
  const isKnown = ({ clause }: Hit) => group.hits.some((hit) => hit.clause.id === clause.id);
  const isOfKind = ({ clause }: Hit) =>
    demanded.length === 0 || demanded.some((facet) => states(clause, facet, intent.query));
  // Another document of the city may say the same once more.
  const own = ranked.filter(({ clause, document }) => !isUnitLine(clause) && document === first.document);
  const end = own.findIndex((hit) => hit.measure !== first.measure && !isKnown(hit));
  const rest = own
    .slice(0, end < 0 ? own.length : end)
    .filter((hit) => hit.measure === first.measure && hit.score >= least)
    .filter((hit) => !isKnown(hit) && !isHeading(hit) && isOfKind(hit));
  const all = ranked.filter(isKnown);
  for (const hit of rest) {
    const length = [...all, hit].reduce((total, { clause }) => total + clause.quote.length, 0);
    if (all.length < thresholds.most.list && length <= longestQuotes) all.push(hit);
  }
  return rest.length === 0 ? chosen : [{ ...group, hits: inSourceOrder(all) }];
}

const wantsEverything = ({ form, facets, query, cities }: Intent) =>
  cities.length === 1 &&
  form !== "responsible" &&
  !facets.has("name") &&
  (form === "list" || wantsAll.test(query));
