import { findFacts } from "../corpus/facts.js";
import type { Hit, Passage } from "../domain/answer.js";
import { type Clause, type Fact, type FactType, isUnitLine } from "../domain/document.js";
import { conceptWordsOf, everyConceptOf } from "../language/concepts.js";
import { type Facet, factTypesFor } from "../language/facets.js";
import { fold, japaneseToChinese, squeeze } from "../language/fold.js";
import { chineseWords, partOfSpeech, tokenize } from "../language/tokens.js";
import { isOfAnotherYear } from "./supports.js";
import { thresholds } from "./thresholds.js";
import type { Intent } from "./understand.js";

/** Words that ask for everything of a kind. */
const asksForAll =
  /哪些|哪几|哪样|哪种|(?:有|是|给|能|会)(?:些)?(?:什么|啥)|都(?:什么|啥)|列(?:出|全|一下|个|给)|有几(?:个|条|种|处|样)|一(?:条条|样样|个个)|都(?:说|讲)(?:说|讲|一下|给)|\bwhich\b|\bwhat\b|\blist\b|\ball\b|\bevery(?:thing)?\b|모두|전부|모든|어떤|무엇|무슨|뭐|뭔|すべて|全て|全部|何が|どれ|一[览覧]/u;

/** What asks where, for whom, or for the parts of one thing: no list of clauses answers that. */
const asksInside =
  /哪(?:些|几[个位名])人|在哪|哪几[种类](?!叫法|名|说法)|包括|包含|涵盖|是指|how many|多少|몇/u;

/** Words that frame such a question and name nothing that a clause would have to state. */
const framing =
  /哪些|哪几(?:个|样|种(?:叫法|名字|说法)?|条|项|类|块|处)?|哪样|哪种|一样(?:别|不)落下|别落下|列(?:出来|出|全|一下|个)|一条条|一样样|一个个|都?给?我?说说|说一下|公安(?:局|机关)?|警察|警方|民警|几个市|各(?:市|地|个市)|全市|全程|一共|总共|专门|这(?:边|里|份|几块|几样|几个|些)|那(?:边|里|份|些)|事情|事儿|办理|办结|办完|答复|回复|说好|不用(?:去|跑|来)(?:腿|窗口|一?趟|大厅|派出所)?|事项|地方|方面|服务|业务|措施|举措|政策|规定|优惠|照顾|内容|名字|名称|起了?名|时限|期限|时间|时候|文件|文档|材料|东西|情况|指标|目标|要求|承诺|手续|项目(?=有|是|都|能|可|$)|(?:20\d\d)\s*(?:年|년|년에|年に)?|\b(?:which|what|list|all|every|everything|each|things?|services?|measures?|items?|the|and|or|are|is|was|were|do|does|did|can|could|be|been|being|has|have|had|there|that|this|these|those|by|of|in|on|at|for|to|from|with|within|as|it|its|any|please|me|you|your|give|tell|show|name[ds]?|names|called|promis\w+|finish\w*|complet\w+|describ\w+|mention\w*|offer\w*|provid\w+|state[ds]?|say[s]?|said|set|sets|up|run|runs|running|done|made|make|get|handled|within|inside|under|police|public|security|bureau|city|document|text|their|they|them|one|ones|people|full|kinds?|types?|sorts?|matters?|\w+ly|anything|something|where|how|without|going|person|need|needs|via|using|who|whom|whose|when|available|exist|exists|altogether|total|full)\b|서비스|조치|사항|항목|업무|문서|내용|경찰|공안국?|처리|약속|제공|이내|안에|하겠다|모두|전부|모든|어떤|무엇|무슨|알려|이름|것들?|있는|있나요|있습니까|되는|하는|할 수|주세요|주십시오|입니까|인가요|サービス|措置|手続き|业务|事项|内容|文书|约束|以内|名前|すべて|全て|全部|どんな|どのような|列?[挙举擧](?:げて)?|受けられる|行う|教えて|あるもの|もの|こと|できる/gu;

export const withoutFraming = (folded: string) => folded.replace(framing, " ");

/** What asks for a kind of fact by its name. */
const namedFacts: readonly (readonly [RegExp, FactType])[] = [
  [/百分(?:比|之|数)|占比|percentages?|per ?cent|퍼센트|パーセント/gu, "percentage"],
  [
    /(?:什么|哪些|哪几个|举报|咨询|投诉)?(?:电话|热线)(?:号码)?|(?:phone |telephone )?numbers?|hotlines?|전화 ?번호|핫라인|电话番号/gu,
    "phone",
  ],
];

/** Facets that no list of clauses answers, or that are answered by one clause. */
const otherwiseAnswered: readonly Facet[] = [
  "responsible",
  "address",
  "opening-hours",
  "materials",
  "website",
  "penalty",
  "person",
  "case-status",
  "masked",
];

/** A clause in the language of the question; empty where it is the source's own or none was curated. */
export type RenderingOf = (passage: Passage) => string;

/** What a clause must state to be one of those asked for. */
interface Demand {
  readonly isMetBy: (passage: Passage) => boolean;
  readonly isFigure?: boolean;
  /** Where some of the clauses that meet it name it in so many words, the others are not meant. */
  readonly isNamedBy?: (passage: Passage) => boolean;
}

const readings = new WeakMap<Clause, { text: string; concepts: ReadonlySet<string> }>();

function read({ clause }: Passage): { text: string; concepts: ReadonlySet<string> } {
  const known = readings.get(clause);
  if (known !== undefined) return known;
  const text = fold(squeeze(clause.quote));
  const reading = { text, concepts: everyConceptOf(text) };
  readings.set(clause, reading);
  return reading;
}

/** “从3个工作日缩短至…”: what held before the change. */
const isOld = (clause: Clause, fact: Fact) => {
  const at = fact.span.start - clause.start;
  return /[从由自](?:最长|原来的?)?$/u.test(clause.quote.slice(0, at).trimEnd());
};

const stating = (value: string): Demand => ({
  isFigure: true,
  isMetBy: ({ clause }) =>
    clause.facts.some(
      (fact) =>
        (fact.value === value ||
          (value.endsWith(" day") && fact.value === value.replace(" day", " workday"))) &&
        !isOld(clause, fact),
    ),
});

const holding = (types: readonly FactType[]): Demand => ({
  isMetBy: ({ clause }) => clause.facts.some(({ type }) => types.includes(type)),
});

/** The two words of a Chinese name of four characters; the name itself where it is none. */
const halvesOf = (name: string): readonly string[] =>
  /^\p{Script=Han}{4}$/u.test(name) ? [name.slice(0, 2), name.slice(2)] : [name];

const meaning = (concept: string): Demand => ({
  isMetBy: (passage) => {
    const { text, concepts } = read(passage);
    // “上门查验服务” is 上门服务 as well.
    return concepts.has(concept) || halvesOf(concept).every((half) => text.includes(half));
  },
  isNamedBy: (passage) => read(passage).text.includes(squeeze(concept)),
});

/** A word of the source's language, or of the rendering in the language of the question. */
const saying = (word: string, renderingOf: RenderingOf): Demand => ({
  isMetBy: (passage) => {
    if (read(passage).text.includes(word)) return true;
    const rendering = renderingOf(passage);
    return /^[a-z]/.test(word)
      ? tokenize(word).every((stem) => tokenize(rendering).includes(stem))
      : japaneseToChinese(rendering).includes(word);
  },
});

/** Removes spans of a text, which are as long as the blanks that stay. */
const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

const asked: readonly FactType[] = ["time-limit", "percentage"];

/** What is said for nothing to pay, beside the words of the lexicon. */
const free = /不(?:用|要|需)?[收要花交掏](?:一?分)?[钱费]|分文不[收取]/gu;

/** What every clause that a folded text asks for must state: a figure, the meanings that it names, its nouns. */
function demandsOf(folded: string, renderingOf: RenderingOf): Demand[] {
  let rest = folded.replace(free, "免费");
  const demands: Demand[] = [];
  for (const [pattern, type] of namedFacts) {
    if (rest.search(pattern) < 0) continue;
    demands.push(holding([type]));
    rest = rest.replace(pattern, (said) => " ".repeat(said.length));
  }
  for (const { concept, start, end } of conceptWordsOf(rest)) {
    const word = rest.slice(start, end);
    if (word.replace(framing, "").trim() === "") continue;
    demands.push(meaning(concept));
    rest = blank(rest, start, end);
  }
  for (const { type, value, span } of findFacts(rest, { start: 0, end: rest.length })) {
    if (!asked.includes(type)) continue;
    demands.push(stating(value === "当天" ? "当日" : value));
    rest = blank(rest, span.start, span.end);
  }
  rest = rest.replace(framing, " ");
  const words = (rest.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(chineseWords).filter(isNoun);
  const foreign = (rest.match(/[a-z]{3,}|\p{Script=Hangul}{2,}|[\p{Script=Katakana}ー]{2,}/gu) ?? [])
    .map((word) => word.replace(koreanEndings, ""))
    .filter((word) => word.length > 1);
  return [...demands, ...[...words, ...foreign].map((word) => saying(word, renderingOf))];
}

const koreanEndings =
  /^(?:에서|에는|에|은|는|이|가|을|를|으로|로|의|과|와|도)?(?:있|되|하|인|할|한|된)?|(?:에서는?|에는|은|는|이|가|을|를|으로|로|의|과|와|도|입니까|인가요|하나요|합니까|있나요|있습니까|주세요|되나요)$/gu;

const isNoun = (word: string) =>
  [...word].length > 1 && /^(?:n|s$|vn$|an$|j$|l$|i$|$)/u.test(partOfSpeech(word));

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
export function gather(intent: Intent, passages: readonly Passage[], renderingOf: RenderingOf): Passage[] {
  if (!isListAsked(intent) || eachAsked.test(intent.query)) return [];
  const scope = inScope(intent, passages);
  const alternatives = alternativesOf(intent.query);
  const found = new Set<Passage>();
  for (const text of alternatives) {
    const demands = demandsOf(text, renderingOf);
    if (demands.length === 0) continue;
    if (!isOfListForm(intent) && !demands.some(({ isFigure }) => isFigure === true)) return [];
    const types = intent.facets.has("duration") ? (factTypesFor.duration ?? []) : [];
    for (const passage of meeting(types.length > 0 ? [...demands, holding(types)] : demands, scope))
      found.add(passage);
  }
  const met = withoutHeadings(scope.filter((passage) => found.has(passage)));
  return met.length >= thresholds.gathered.least && met.length <= thresholds.gathered.most ? met : [];
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
  if (row === undefined) return [query];
  const parts = row.split(/、|或者?|以及|还有/u).filter((part) => part !== "");
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
  renderingOf: RenderingOf,
): Passage[] {
  if (!isListAsked(intent) || !eachAsked.test(intent.query)) return [];
  const row = enumeration.exec(intent.query)?.[1];
  const [head, ...others] = row?.split("、") ?? [];
  if (head === undefined || others.length === 0) return [];
  const last = conceptWordsOf(head).at(-1);
  const shared = demandsOf(head.slice(0, last?.start ?? head.length - 2), renderingOf);
  const matters = [head.slice(last?.start ?? head.length - 2), ...others];
  const scope = inScope(intent, passages);
  const rank = ({ clause }: Passage) => {
    const at = hits.findIndex((hit) => hit.clause.id === clause.id);
    return at < 0 ? hits.length : at;
  };
  const chosen = matters.flatMap((matter) => {
    const demands = demandsOf(matter, renderingOf);
    if (demands.length === 0) return [];
    const met = scope.filter((passage) => [...shared, ...demands].every(({ isMetBy }) => isMetBy(passage)));
    return met.sort((a, b) => rank(a) - rank(b)).slice(0, 1);
  });
  const each = new Set(chosen);
  return each.size > 1 ? scope.filter((passage) => each.has(passage)) : [];
}
