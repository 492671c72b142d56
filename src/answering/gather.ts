import type { Hit, Passage } from "../domain/answer.js";
import { isUnitLine } from "../domain/document.js";
import { conceptWordsOf } from "../language/concepts.js";
import { type Facet, factTypesFor, ofOneOffice } from "../language/facets.js";
import { type Demand, demandsOf, holding, speaksOfStating, type TextsOf } from "./demands.js";
import { isOfAnotherYear } from "./supports.js";
import { thresholds } from "./thresholds.js";
import type { Intent } from "./understand.js";

/** Words that ask for everything of a kind. */
const asksForAll =
  /哪些|哪几|哪样|哪种|(?:有|是|给|能|会)(?:些)?(?:什么|啥)|都(?:什么|啥)|列(?:出|全|一下|个|给)|有几(?:个|条|种|处|样)|一(?:条条|样样|个个)|都(?:说|讲)(?:说|讲|一下|给)|\bwhich\b|\bwhat\b|\blist\b|\ball\b|\bevery(?:thing)?\b|모두|전부|모든|어떤|무엇|무슨|뭐|뭔|すべて|全て|全部|何が|どれ|一[览覧]/u;

/** What asks where, for whom, or for the parts of one thing: no list of clauses answers that. */
const asksInside =
  /哪(?:些|几[个位名])人|在哪|哪几[种类](?!叫法|名|说法)|包括|包含|涵盖|是指|how many|多少|몇/u;

/** Words that mean the documents of all cities. */
export const ofAllCities =
  /(?:各|每个?|这?几个?|[两二三四五六]个?|所有的?|全部)(?:座)?(?:地|城)?市|\b(?:all|each|any|these|the) (?:\w+ )?cit(?:y|ies)|(?:모든|각|네|네 개) ?도시|(?:各|すべての|全ての)(?:都市|市)/u;

/** Facets that no list of clauses answers, or that are answered by one clause. */
const otherwiseAnswered: readonly Facet[] = [...ofOneOffice, "responsible", "masked"];

/** The clauses of the cities and documents that a question can mean, in the order of the source. */
const inScope = ({ cities, documentIds, question }: Intent, passages: readonly Passage[]): Passage[] =>
  passages.filter((passage) => {
    const { clause, measure, document } = passage;
    return (
      document.city !== null &&
      (cities.length === 0 || cities.includes(document.city.zh)) &&
      (documentIds === null || documentIds.includes(document.id)) &&
      measure.externalId === null &&
      !isUnitLine(clause) &&
      !isOfAnotherYear(question, passage)
    );
  });

const meeting = (demands: readonly Demand[], passages: readonly Passage[]): Passage[] => {
  let met = passages.filter((passage) => demands.every(({ isMetBy }) => isMetBy(passage)));
  for (const { isNamedBy } of demands) {
    if (isNamedBy === undefined) continue;
    const named = met.filter(isNamedBy);
    if (named.length > 1) met = named;
  }
  return met;
};

/** “甲、乙、丙”, or “甲、乙或丙”, with what stands before the first and after the last. */
const enumeration = /([^\s，。？?；;]+?(?:、[^、\s，。？?；;]+?)+?)(?=这|那|都|有|分别|各|[，,。？?]|$)/u;

/** After a row: “这几块”, “这三样”. */
const eachAsked = /、[^，。？?]*[这那](?:几|[两二三四五六])[个块样项种类件方]/u;

/**
 * The clauses that share what a question names, where it asks for all of them: “3个工作日内”, “免费的”, “绿色通道”.
 * Empty where it does not, or where a clause alone, or none, states all that it names.
 */
export function gather(intent: Intent, passages: readonly Passage[], texts: TextsOf): Passage[] {
  if (!isListAsked(intent) || eachAsked.test(intent.query)) return [];
  const scope = inScope(intent, passages);
  const alternatives = alternativesOf(intent.query);
  const found = new Set<Passage>();
  let least: number = thresholds.gathered.least;
  for (const text of alternatives) {
    const demands = demandsOf(text, texts);
    if (demands.length === 0) continue;
    if (!isOfListForm(intent) && !demands.some(({ isFigure }) => isFigure === true)) return [];
    if (demands.every(({ isEnough }) => isEnough === true)) least = 1;
    const types = intent.facets.has("duration") ? (factTypesFor.duration ?? []) : [];
    for (const passage of meeting(types.length > 0 ? [...demands, holding(types)] : demands, scope))
      found.add(passage);
  }
  const met = withoutHeadings(scope.filter((passage) => found.has(passage)));
  return met.length >= least && met.length <= thresholds.gathered.most ? met : [];
}

/** The heading of a measure says nothing beside a clause of it that is meant too. */
const withoutHeadings = (passages: readonly Passage[]): Passage[] =>
  passages.filter(
    ({ clause, measure }) =>
      clause.quote.replace(/。$/u, "") !== measure.title ||
      !passages.some((other) => other.measure === measure && other.clause !== clause),
  );

const isOfListForm = ({ form, query }: Intent) =>
  form === "list" || /有几[个条种处样]|列(?:出|全)|都列|全部/u.test(query);

const isListAsked = ({ form, facets, query, isAsserted }: Intent) =>
  !isAsserted &&
  !asksInside.test(query) &&
  (form === "list" || form === "point") &&
  asksForAll.test(query) &&
  !otherwiseAnswered.some((facet) => facets.has(facet));

/** Each of several things that a question names in a row, with the words that go for all of them. */
function alternativesOf(query: string): string[] {
  const row = enumeration.exec(query)?.[1];
  if (row === undefined || speaksOfStating(row)) return [query];
  const parts = row.split(/、|或者?|以及|还有/u).filter((part) => part !== "");
  // “哪些能跨省办、哪些能全省办”: questions in a row, not things.
  if (parts.filter((part) => asksForAll.test(part)).length > 1) return [];
  return parts.length > 1 ? parts.map((part) => query.replace(row, part)) : [query];
}

/**
 * One clause for each of the matters that a question names in a row: “人才的户口、车管、永居这几块”. Of several that
 * state one, the clause found best. Empty where fewer than two are stated.
 */
export function gatherEach(
  intent: Intent,
  passages: readonly Passage[],
  hits: readonly Hit[],
  texts: TextsOf,
): Passage[] {
  if (!isListAsked(intent) || !eachAsked.test(intent.query)) return [];
  const row = enumeration.exec(intent.query)?.[1];
  const [head, ...others] = row?.split("、") ?? [];
  if (head === undefined || others.length === 0) return [];
  const last = conceptWordsOf(head).at(-1);
  const shared = demandsOf(head.slice(0, last?.start ?? head.length - 2), texts);
  const matters = [head.slice(last?.start ?? head.length - 2), ...others];
  const scope = inScope(intent, passages);
  const rank = ({ clause }: Passage) => {
    const at = hits.findIndex((hit) => hit.clause.id === clause.id);
    return at < 0 ? hits.length : at;
  };
  const chosen = matters.flatMap((matter) => {
    const demands = demandsOf(matter, texts);
    if (demands.length === 0) return [];
    const met = scope.filter((passage) => [...shared, ...demands].every(({ isMetBy }) => isMetBy(passage)));
    return met.sort((a, b) => rank(a) - rank(b)).slice(0, 1);
  });
  const each = new Set(chosen);
  return each.size > 1 ? scope.filter((passage) => each.has(passage)) : [];
}
