import { findFacts } from "../corpus/facts.js";
import type { Passage } from "../domain/answer.js";
import type { Clause, Fact, FactType } from "../domain/document.js";
import type { LanguageCode } from "../domain/language-code.js";
import { conceptWordsOf, everyConceptOf } from "../language/concepts.js";
import { fold, japaneseToChinese, squeeze } from "../language/fold.js";
import { chineseWords, partOfSpeech, tokenize } from "../language/tokens.js";
import type { SearchIndex } from "../retrieval/search-index.js";
import { keptLanguage } from "./wording.js";

/** A clause in the language of the question; empty where it is the source's own or none was curated. */
export type RenderingOf = (passage: Passage) => string;

/** What is kept beside a clause. */
export interface TextsOf {
  readonly renderingOf: RenderingOf;
  /** The words and questions that are known to mean it. */
  readonly knownOf: (passage: Passage) => string;
}

export function textsIn(index: SearchIndex, language: LanguageCode): TextsOf {
  const kept = keptLanguage(language);
  return {
    renderingOf: (passage) => (kept === "zh" ? "" : (index.annotationOf(passage)?.renderings[kept] ?? "")),
    knownOf: (passage) => {
      const { aliases = [], questions = [] } = index.annotationOf(passage) ?? {};
      return [...aliases, ...questions].join(" ");
    },
  };
}

/** What a clause must state to be one of those asked for. */
export interface Demand {
  readonly isMetBy: (passage: Passage) => boolean;
  readonly isFigure?: boolean;
  /** True where one clause alone is an answer: that mentions a name, that states a kind of thing. */
  readonly isEnough?: boolean;
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

/** One of several values, however its unit is called: “三天或者三个工作日”; or what is done at once. */
const stating = (values: readonly string[], isAtOnce: boolean): Demand => ({
  isFigure: true,
  isMetBy: ({ clause }) =>
    clause.facts.some(
      (fact) =>
        ((isAtOnce && statesAtOnce(fact) && isTimeUntilDone(clause, fact)) ||
          values.some(
            (value) =>
              fact.value === value ||
              (value.endsWith(" day") && fact.value === value.replace(" day", " workday")),
          )) &&
        !isOld(clause, fact),
    ),
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
const saying = (word: string, { renderingOf }: TextsOf): Demand => ({
  isMetBy: (passage) => {
    if (read(passage).text.includes(word)) return true;
    const rendering = renderingOf(passage);
    return /^[a-z]/.test(word)
      ? tokenize(word).every((stem) => tokenize(rendering).includes(stem))
      : japaneseToChinese(rendering).includes(word);
  },
});

/** Removes spans of a text, which are as long as what stays: full stops, which no word reaches across. */
const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + "。".repeat(end - start) + text.slice(end);

/** What is said for “at once”, and for the same day. */
const atOnce =
  /当[天日场]|即[时刻]|秒[批办]|随到随[办检]|现场(?=就|能|办|拿)|(?:马上|立马|立刻|立即|一下子)(?:就|便)?(?:都|能|可以|给|会)*(?=办|批|拿|出|好|领|取|发|完|审|制|搞)|\b(?:same[- ]day|on the spot|immediately|instantly|at once|right away|straight away|while you wait)\b|당일(?:에)?|즉시|바로|그 ?자리에서|현장에서|即日|その场で|すぐ(?:に)?/gu;

const statesAtOnce = ({ value, type }: Fact) =>
  type === "time-limit" &&
  (/^(?:当[日天场]|即时|即接即办|秒批)/u.test(value) || /^(?:1|[1-9]\d?) (?:hour|minute)$/.test(value)) &&
  !/^(?:2[4-9]|[3-9]\d) hour$/.test(value);

/** A day, an hour or “at once” until something is done, as it holds now: no year of validity and no circle of 15 minutes. */
function isTimeUntilDone(clause: Clause, fact: Fact): boolean {
  if (fact.type !== "time-limit" || isOld(clause, fact)) return false;
  const before = clause.quote.slice(0, fact.span.start - clause.start);
  const after = clause.quote.slice(clause.quote.indexOf(fact.text) + fact.text.length);
  const isUntilDone = / (?:work)?day$| hour$| minute$/.test(fact.value) || statesAtOnce(fact);
  return isUntilDone && !/有效期[^，。；]*$/u.test(before) && !/^服务圈|^便民/u.test(after);
}

export const holding = (types: readonly FactType[]): Demand => ({
  isMetBy: ({ clause }) => clause.facts.some(({ type }) => types.includes(type)),
});

/** Words that frame such a question and name nothing that a clause would have to state. */
const framing =
  /哪些|哪几(?:个|样|种(?:叫法|名字|说法)?|条|项|类|块|处)?|哪样|哪种|一样(?:别|不)落下|别落下|列(?:出来|出|全|一下|个)|一条条|一样样|一个个|都?给?我?说说|说一下|公安(?:局|机关)?|警察|警方|民警|几个市|各(?:市|地|个市)|全市|全程|一共|总共|专门|这(?:边|里|份|几块|几样|几个|些)|那(?:边|里|份|些)|里[头面]|事情|事儿|办理|办结|办完|答复|回复|说好|不用(?:去|跑|来)(?:腿|窗口|一?趟|大厅|派出所)?|事项|地方|方面|服务|业务|措施|举措|政策|规定|条款|条文|优惠|照顾|内容|名字|名称|起了?名|时限|期限|时间|时候|文件|文档|材料|东西|情况|指标|目标|要求|承诺|手续|项目(?=有|是|都|能|可|$)|(?:20\d\d)\s*(?:年|년|년에|年に)?|\b(?:which|what|list|all|every|everything|each|things?|services?|measures?|items?|the|and|or|are|is|was|were|do|does|did|can|could|be|been|being|has|have|had|there|that|this|these|those|by|of|in|on|at|for|to|from|with|within|as|it|its|any|please|me|you|your|give|tell|show|name[ds]?|names|called|promis\w+|finish\w*|complet\w+|describ\w+|mention\w*|offer\w*|provid\w+|state[ds]?|say[s]?|said|set|sets|up|run|runs|running|done|made|make|get|handled|within|inside|under|police|public|security|bureau|city|document|text|their|they|them|one|ones|people|full|kinds?|types?|sorts?|matters?|\w+ly|anything|something|where|how|without|going|person|need|needs|via|using|who|whom|whose|when|available|exist|exists|altogether|total|full)\b|서비스|조치|사항|항목|업무|문서|내용|경찰|공안국?|처리|약속|제공|이내|안에|하겠다|모두|전부|모든|어떤|무엇|무슨|알려|이름|것들?|있는|있나요|있습니까|되는|하는|할 수|주세요|주십시오|입니까|인가요|サービス|措置|手続き|业务|事项|内容|文书|约束|以内|名前|すべて|全て|全部|どんな|どのような|列?[挙举擧](?:げて)?|受けられる|行う|教えて|あるもの|もの|こと|できる/gu;

export const withoutFraming = (folded: string) => folded.replace(framing, " ");

/** What asks for a kind of fact by its name. */
const namedFacts: readonly (readonly [RegExp, FactType])[] = [
  [/百分(?:比|之|数)|占比|percentages?|per ?cent|퍼센트|パーセント/gu, "percentage"],
  [
    /(?:什么|哪些|哪几个|举报|咨询|投诉)?(?:电话|热线)(?:号码)?|(?:phone |telephone )?numbers?|hotlines?|전화 ?번호|핫라인|电话番号/gu,
    "phone",
  ],
];

/** What says that a kind of thing is stated: “写明了…的”. */
const statedWords =
  /写(?:了|有|着|明|清楚?|出|死|上)*|(?:说|讲|列|标|注|载)(?:明|清楚?)了?|明确(?:了|写|规定)*|规定(?:了|好)|给出了?|\b(?:stat(?:e|es|ed|ing)|specif\w+|give|gives|given|set|sets|written|writ(?:e|es)|mention\w*)\b|적(?:혀|힌|어)\S*|명시\S*|정해\S*|나와\S*|明记\S*|书(?:か|い)\S*|记载\S*|定め\S*|示さ\S*/gu;

/** Kinds of fact that are asked for in a way that asks of one thing too: “几天办完”. They are meant where they are to be stated. */
const statedFacts: readonly (readonly [RegExp, Demand])[] = [
  [
    /(?:具体|最长|大概)?(?:是)?(?:多长时间|多久|(?:几|多少)个?(?:工作日|天|小时|钟头|日)|天数)(?:之?内|以内|里)?(?:就?(?:能|可以|给|要)?(?:办|批|审|拿)(?:完|好|结|成|下来|到手?|出来)?)?|(?:办[结理]|审[批核]|处理|完成)?(?:时限|期限)|\b(?:time limits?|deadlines?|processing times?|turnaround times?|how long (?:it|they|each|things)? ?(?:takes?)?|number of (?:working )?days)\b|(?:처리 ?)?(?:기한|기간)(?:이|을|가)?|며칠(?: ?안에| ?이내(?:에)?| ?만에)?|소요 ?시간(?:이|을)?|(?:处理)?期限(?:が|を)?|何日(?:以内|间)?(?:に|で|が)?|日数(?:が|を)?|所要时间(?:が|を)?/gu,
    { isMetBy: ({ clause }) => clause.facts.some((fact) => isTimeUntilDone(clause, fact)) },
  ],
  [
    /(?:几点到几点|起止时间|时间段|时段|钟点)|\b(?:time windows?|hours)\b|시간대(?:가|를)?|时间带(?:が|を)?/gu,
    holding(["window"]),
  ],
  [
    /(?:多少钱|金额|钱数|(?:收费|费用)(?:标准|数)?)|\b(?:amounts?|fees?|prices?)\b|금액(?:이|을)?|비용(?:이|을)?|金额(?:が|を)?|费用(?:が|を)?/gu,
    holding(["money"]),
  ],
];

/** What such questions call the things themselves. */
const doneThings =
  /审批|审核|批准|许可|业务|手续|证件|\b(?:approvals?|procedures?|permits?)\b|절차|승인|허가|手続き|许认可/gu;

const asked: readonly FactType[] = ["time-limit", "percentage"];

/** What is said for nothing to pay, beside the words of the lexicon. */
const free = /不(?:用|要|需)?[收要花交掏](?:一?分)?[钱费]|分文不[收取]/gu;

/** A name that is to be mentioned: “提到‘爱山东’的”. */
const mentioned =
  /(?:提到|提及|讲到|说到|写到|谈到|出现|点名)(?:了|过)?(?:[“「『"‘《']([^”」』"’》']{2,20})[”」』"’》']|([^，,。？?\s的]{2,12})(?=的))|(?:提到|提及|讲到|说到|写到|谈到|出现|点名)(?:了|过)?([^，,。？?\s的吗]{2,12})[?？]?$|\b(?:mention(?:s|ed|ing)?|refer(?:s|red)? to)\b[^“"'‘]*[“"'‘]([^”"'’]{2,30})[”"'’]|[“"'‘]([^”"'’]{2,30})[”"'’](?:을|를|이|가|에)? ?(?:언급|나오)\S*|[「『“]([^」』”]{2,20})[」』”](?:に(?:触れ|言及)|が(?:出て|登场)|を(?:挙げ|取り上げ))\S*/u;

/** A matter that clauses are to be about: “跟货运有关的”. */
const concerned =
  /[跟和与同]([^，,。？?、跟和与同]{2,10}?)(?:有关系?|相关|沾边)(?:的|系)*|(?:关于|有关|涉及)([^，,。？?、的]{2,10})(?=的)|\b(?:related|relating|relevant) to ((?:[a-z-]+ ?){1,3})|\b(?:concerning|to do with) ((?:[a-z-]+ ?){1,3})|(\S+?)(?:와|과)? ?관련(?:된|한|해|해서)?(?= |$)|(\S+?)에 관한|([\p{Script=Han}\p{Script=Katakana}ー]{2,10})(?:に关する|に关连する|に关わる|关连の)/u;

const capturedBy = (pattern: RegExp, folded: string): { name: string; said: string } | null => {
  const [said, ...names] = pattern.exec(folded) ?? [];
  const name = names.find((text) => text !== undefined)?.trim();
  return said === undefined || name === undefined ? null : { name, said };
};

/** About a matter is what names it, or what is known to be asked in its words. */
function about(matter: string, texts: TextsOf): Demand {
  const concepts = [...new Set(conceptWordsOf(matter).map(({ concept }) => concept))];
  const holds = (text: string) =>
    concepts.length === 0
      ? text.includes(squeeze(matter))
      : concepts.every((concept) => everyConceptOf(text).has(concept));
  return {
    isMetBy: (passage) =>
      holds(read(passage).text) ||
      holds(fold(texts.knownOf(passage))) ||
      saying(squeeze(matter), texts).isMetBy(passage),
  };
}

/** “跟货车有关、写了几天的”: what is asked of each clause, and no row of things. */
export const speaksOfStating = (folded: string) =>
  [statedWords, atOnce, concerned, mentioned].some((words) => folded.search(words) >= 0);

/** What every clause that a folded text asks for must state: a figure, the meanings that it names, its nouns. */
export function demandsOf(folded: string, texts: TextsOf): Demand[] {
  let rest = folded.replace(free, "免费");
  const demands: Demand[] = [];
  const blankAll = (pattern: RegExp) => {
    rest = rest.replace(pattern, (said) => "。".repeat(said.length));
  };
  const mention = capturedBy(mentioned, rest);
  if (mention !== null) {
    demands.push({ ...saying(squeeze(mention.name), texts), isEnough: true });
    rest = rest.replace(mention.said, "。").replace(/[“”"'‘’「」『』]/gu, " ");
  }
  const matter = capturedBy(concerned, rest);
  if (matter !== null) rest = rest.replace(matter.said, "。");
  const isToBeStated = rest.search(statedWords) >= 0;
  if (isToBeStated) {
    for (const [pattern, demand] of statedFacts) {
      if (rest.search(pattern) < 0) continue;
      demands.push({ ...demand, isFigure: true, isEnough: true });
      blankAll(pattern);
      blankAll(doneThings);
    }
  }
  for (const [pattern, type] of namedFacts) {
    if (rest.search(pattern) < 0) continue;
    demands.push({ ...holding([type]), isEnough: isToBeStated });
    blankAll(pattern);
  }
  const isAtOnce = rest.search(atOnce) >= 0;
  if (isAtOnce) for (const words of [atOnce, doneThings]) blankAll(words);
  for (const { concept, start, end } of conceptWordsOf(rest)) {
    const word = rest.slice(start, end);
    if (word.replace(framing, "").trim() === "") continue;
    demands.push(meaning(concept));
    rest = blank(rest, start, end);
  }
  const limits: string[] = [];
  for (const { type, value, span } of findFacts(rest, { start: 0, end: rest.length })) {
    if (!asked.includes(type)) continue;
    if (type === "time-limit") limits.push(value);
    else demands.push(stating([value], false));
    rest = blank(rest, span.start, span.end);
  }
  if (isAtOnce || limits.length > 0) demands.push(stating(limits, isAtOnce));
  if (demands.length > 0) blankAll(statedWords);
  rest = rest.replace(framing, " ");
  const words = (rest.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(chineseWords).filter(isNoun);
  const foreign = (rest.match(/[a-z]{3,}|\p{Script=Hangul}{2,}|[\p{Script=Katakana}ー]{2,}/gu) ?? [])
    .map((word) => word.replace(koreanEndings, ""))
    .filter((word) => word.length > 1);
  demands.push(...[...words, ...foreign].map((word) => saying(word, texts)));
  return matter === null ? demands : [...demands, about(matter.name, texts)];
}

const koreanEndings =
  /^(?:에서|에는|에|은|는|이|가|을|를|으로|로|의|과|와|도)?(?:있|되|하|인|할|한|된)?|(?:에서는?|에는|은|는|이|가|을|를|으로|로|의|과|와|도|입니까|인가요|하나요|합니까|있나요|있습니까|주세요|되나요)$/gu;

const isNoun = (word: string) =>
  [...word].length > 1 && /^(?:n|s$|vn$|an$|j$|l$|i$|$)/u.test(partOfSpeech(word));
