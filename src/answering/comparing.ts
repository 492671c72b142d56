import type { Clause } from "../domain/document.js";
import { demandingFacets, type Facet, states, withoutFacetWords } from "../language/facets.js";
import { namesMatter, topicOf } from "../language/topic.js";
import { asks } from "./split-questions.js";

/** What only says that cities are compared, and names nothing that a clause would have to state. */
const comparing =
  /[两二三四五俩仨23]\s?个?(?:市|地|城市|地方|座城)(?:公安)?(?![场民区])|比比看|比一比|对比(?:一下)?|比较(?:一下)?|相比(?:之下|较)?|(?:有)?(?:什么|啥|哪些)?(?:区别|差别|不同|不一样)|各自|分别|各(?:是)?(?:怎么|如何|咋)(?:样|写|说|讲|办|做|弄|规定|要求|安排)?的?|各(?:说|讲|写)了?(?:啥|什么)|哪(?:几个|些|个)?(?:市|城市|地方)(?:公安)?|哪(?:边|家|头)的?(?:公安|警方|警察|文件)?(?:把|给)?|谁家?(?=写|说|讲|定|标)|(?:写|说|讲|标|定)得?(?:明白|清楚|明|出)[了来]?|(?:写|说|讲|标|定)了(?:期限|时限|天数|日子)|各?给了(?:哪些|什么|啥)|是(?= *还是)|还是(?= *[?？]?$)|\bwhich (?:of (?:these|the) )?(?:\w+ )?(?:cities|city)\b|\bwhich (?:one )?of (?:them|the two|these)(?: (?:says|states|tells|gives|writes))?\b|^or(?= *[:,])|\bhow (?:do|does|are|is)\b|\b(?:differ|difference|differences|different|between|compare|compared|versus|vs|both)\b|각각|비교(?:해)?|차이(?:가|는)?|어느 도시(?:가|에서)?|^와(?=\s)|중에서?(?=\s)|(?:날짜까지|시간까지|분명히|명확히)? ?(?:밝힌|정한|적은|명시한|약속한) (?:곳|도시|쪽)[은는이가]? ?어디[^\s]*|어느 쪽[이은]?|それぞれ|比べて|违い|どちら|どの(?:市|都市|街)/gu;

export function withoutComparing(folded: string): string {
  const rest = folded
    .replace(comparing, " ")
    .replace(/\s*([、，,])(?:\s*[、，,])+/gu, "$1")
    .replace(/^[\s、，,：:]*(?:[和跟与同](?=\s)|and\b)?\s*/u, "")
    .replace(/[、，,]\s*(?:[和跟与同]|\band\b)?\s*(?=[?？]?$)/u, "")
    .trim();
  return namesMatter(topicOf(rest)) ? rest : folded.trim();
}

const asksWhere = /[在到去]哪(?!些)|哪[里儿]|\bwhere\b|어디(?:에|서|로)|どこ(?:に|で|へ)/u;
const place = /[到在于至往][^，。；]{0,12}(?:中心|大厅|之家|派出所|网点|邮局|园区|驾校|服务站)/u;
const asksFigures = /数字|数据|\bfigures\b|\bnumbers\b|숫자|수치/u;

/** “证件5个工作日拿到手的，是哪边”: asks for a time limit by naming it. */
const statesTimeLimit =
  /\d ?(?:个?工作日|天|个?小时)|\d ?(?:working |business )?(?:days|hours)|\d ?(?:근무일|영업일|시간)|\d ?(?:营业日|时间)/u;

/** Tells whether a clause states the kind of thing that a comparison asks for; null where it asks for none. */
export function kindCompared(
  query: string,
  facets: ReadonlySet<Facet>,
): ((clause: Clause) => boolean) | null {
  const demanded = demandingFacets.filter((facet) => facets.has(facet));
  if (demanded.length === 0 && statesTimeLimit.test(query)) return (clause) => states(clause, "duration");
  if (demanded.length > 0) return (clause) => demanded.some((facet) => states(clause, facet, query));
  if (asksWhere.test(query)) return ({ quote }) => place.test(quote);
  return facets.has("count") || asksFigures.test(query) ? (clause) => states(clause, "count", query) : null;
}

/** What names the matter of a comparison when nothing is asked of it: what is only stated, and the whole without the words that ask. */
export function mattersCompared(folded: string): string[] {
  const stated = folded.split(/[,;:。]/u).filter((part) => !asks(part) && !statesTimeLimit.test(part));
  return [...stated, withoutFacetWords(folded)]
    .map((text) => text.trim())
    .filter((text) => namesMatter(topicOf(text)));
}
