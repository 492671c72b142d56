import { partOfSpeech } from "../tokens.js";
import { saysOnlyOtherPieces } from "./spoken-of.js";
import { areInterchangeable, claimsIn, contentWords } from "./words.js";

type Wording = Readonly<Record<"zh" | "en", RegExp>>;

/** A word of the Chinese source that narrows what is said; a sentence on what it narrows must say it too. */
interface Qualifier {
  readonly source: RegExp;
  readonly said: Wording;
  /** Where given, only sentences that speak of this must. */
  readonly of?: Wording;
}

const vehicle: Wording = { zh: /车|通行/u, en: /\b(?:truck|vehicle|lorr|car|coach|bus)/u };

const qualifiers: readonly Qualifier[] = [
  { source: /中型/u, said: { zh: /中型/u, en: /\bmedium|\bmid/u }, of: vehicle },
  {
    source: /皮卡/u,
    said: { zh: /皮卡/u, en: /\bpick-?up/u },
    of: { zh: /进城/u, en: /\bcity|\burban|\btown/u },
  },
  {
    source: /高层次/u,
    said: { zh: /高层次|高端/u, en: /\bhigh|\btop|\bsenior/u },
    of: { zh: /人才|外国人|外籍|老外/u, en: /talent|foreign|expert/u },
  },
  {
    source: /轻微(?!违法行为不予)/u,
    said: { zh: /轻微|轻违/u, en: /\bminor|\bslight|\bpetty|\bsmall/u },
    of: { zh: /违法|违章/u, en: /violation|offen[cs]e|breach/u },
  },
  {
    source: /预留/u,
    said: { zh: /预留|留出|留好/u, en: /\breserv|\bset aside|\bprepar|\bkept|\bkeep/u },
    of: { zh: /通行/u, en: /pass|drive|code/u },
  },
  {
    source: /查询等?(?=事项)/u,
    said: { zh: /查/u, en: /\benquir|\binquir|\bcheck|\blook|\bquer/u },
  },
  {
    source: /短期和长期/u,
    said: { zh: /短期|长期|其余|其他/u, en: /-term|\bthe (?:others|rest)\b/u },
    of: { zh: /码/u, en: /\bcodes?/u },
  },
  {
    source: /许可(?=,[^,;。]{0,12}(?:办结|审核))/u,
    said: { zh: /许可|审批|审核|手续|申请/u, en: /\bpermit|\blicen[cs]|\bapprov|\bappl|\breview/u },
    of: { zh: /办结|办完|完/u, en: /\bcomplet|\bfinish|\bprocess|\bhandl|\ballow/u },
  },
  {
    source: /同时领取/u,
    said: { zh: /同时|一起|一并|一次/u, en: /\bboth\b|same time|together|\bat once/u },
    of: { zh: /领|拿|取/u, en: /collect|pick|receive|get/u },
  },
];

/** A qualifier of the source that the sentence leaves out: 货车 for 新能源货车. */
export const findLostQualifier = (
  sentence: string,
  source: string,
  own: string,
  language: "zh" | "en",
): string | null =>
  qualifiers
    .find(
      ({ source: stated, said, of }) =>
        stated.test(source) &&
        !said[language].test(sentence) &&
        of?.[language].test(sentence) !== false &&
        !(language === "zh"
          ? isOfOtherItem(sentence, source, stated) || isSaidWithout(sentence, source, stated, of?.zh)
          : saysOnlyOtherPieces(sentence, own, said.en)),
    )
    ?.source.exec(source)?.[0] ?? null;

/** 中型以上客车、教练车等: true where a sentence names another item of such a list, and nothing of the one that a word narrows. */
export function isOfOtherItem(sentence: string, source: string, word: RegExp): boolean {
  const lists = source.match(/[^,;。:\n]+(?:、[^,;。:\n]+)+/gu) ?? [];
  const list = lists.find((one) => word.test(one));
  if (list === undefined || word.test(source.replace(list, " "))) return false;
  const items = list.split("、");
  const own = items.filter((item) => word.test(item));
  // Behind the last item the word narrows all of them.
  if (own.some((item) => /^.{0,3}等/u.test(item.slice(item.search(word))))) return false;
  const narrowed = own.flatMap((item) =>
    contentWords(item.slice((word.exec(item)?.index ?? 0) + 1)).filter((one) => one.length > 1),
  );
  const said = new Set(contentWords(sentence));
  const namesOther = items.some(
    (item) => !own.includes(item) && item.length > 1 && sentence.includes(item.split("等")[0] ?? item),
  );
  return namesOther && narrowed.length > 0 && !narrowed.some((one) => areInterchangeable(one, said));
}

/** True where what a word narrows is said in the words of a place of the source where that word does not stand. */
function isSaidWithout(sentence: string, source: string, word: RegExp, narrowed?: RegExp): boolean {
  if (narrowed === undefined) return false;
  const squeezed = source.replace(/\s/gu, "");
  return [...sentence.replace(/\s/gu, "").matchAll(new RegExp(narrowed, "gu"))].every(
    ({ index, 0: said, input }) => {
      const phrase = input.slice(Math.max(0, index - 4), index) + said;
      const at = squeezed.indexOf(phrase);
      return (
        phrase.length >= said.length + 4 &&
        at >= 0 &&
        !word.test(squeezed.slice(Math.max(0, at - 4), at + phrase.length))
      );
    },
  );
}

/** Branches that a source keeps apart; a sentence on one of them must say which. */
const branches: readonly { readonly both: readonly [RegExp, RegExp]; readonly said: Wording }[] = [
  {
    both: [/省内/u, /省外/u],
    said: { zh: /省内|省外|跨省|本省|外省/u, en: /province|provincial/u },
  },
  {
    both: [/简易程序/u, /一般程序/u],
    said: {
      zh: /简易|一般程序|无法|没法|不能/u,
      en: /\bsimpl|\bsummary|\bgeneral|\bordinary|\bno longer|\bcannot/u,
    },
  },
];

/** True where the source tells two cases apart and the sentence states a time or result without saying which. */
export const mergesBranches = (sentence: string, source: string, language: "zh" | "en"): boolean =>
  branches.some(({ both, said }) => both.every((one) => one.test(source)) && !said[language].test(sentence));

/**
 * Kinds of papers, people, bodies and occasions that are easily exchanged for one another. None may be said that neither
 * the source, its rendering nor the titles name; a group holds what may stand for one another.
 */
const kinds: readonly Wording[] = [
  { zh: /国有|国企|央企/u, en: /\bstate-owned/u },
  { zh: /民营|私营|民企/u, en: /\bprivate(?:ly)?\b/u },
  { zh: /外资|外商/u, en: /\bforeign-(?:owned|funded|invested)/u },
  { zh: /个体/u, en: /\bself-employed|\bsole trader/u },
  { zh: /考试|驾考|考驾照/u, en: /\b(?:driving|road|theory) tests?\b|\bexams?\b/u },
  { zh: /护照/u, en: /\bpassports?\b/u },
  { zh: /签证|签注/u, en: /\bvisas?\b/u },
  { zh: /居住证/u, en: /\bresidence (?:permit|card)s?/u },
  { zh: /营业执照/u, en: /\bbusiness licen[cs]es?\b/u },
  { zh: /驾驶证|驾照/u, en: /\bdriv(?:ing|er'?s?) licen[cs]es?\b/u },
  { zh: /行驶证/u, en: /\bvehicle licen[cs]es?\b/u },
  { zh: /租赁|租房|出租合同/u, en: /\brent(?:al|s|ed|ing)?\b|\bleases?\b|\btenan/u },
  { zh: /银行/u, en: /\bbanks?\b/u },
  { zh: /保安(?:服务)?公司|保安企业/u, en: /\bsecurity (?:service )?(?:compan|firm)/u },
  { zh: /医院|医疗/u, en: /\bhospitals?\b|\bmedical/u },
  { zh: /邮政|邮局|邮寄|警邮/u, en: /\bpost(?:al| offices?)?\b|\bmail/u },
  { zh: /学校|院校|高校|校园/u, en: /\bschools?\b|\buniversit|\bcolleges?\b/u },
  { zh: /机场|火车站|车站/u, en: /\bairports?\b|\brailway|\btrain station/u },
  { zh: /旅馆|酒店|宾馆|民宿/u, en: /\bhotels?\b|\bhostels?\b|\blodging/u },
  { zh: /典当/u, en: /\bpawn/u },
  { zh: /游客|旅游|旅客/u, en: /\btouris[tm]|\btravell?ers?\b|\bvisitors?\b/u },
  { zh: /周末|周六|周日|节假日|假期/u, en: /\bweekends?\b|\bholidays?\b|\bsaturday|\bsunday/u },
  { zh: /易制爆|爆炸|危爆/u, en: /\bexplosives?\b/u },
  { zh: /危险|危化品|涉险|危爆/u, en: /\bhazardous|\bdangerous/u },
  { zh: /快递|送货上门|寄递/u, en: /\bcouriers?\b/u },
  {
    zh: /群众|市民|居民|百姓|公民|个人|(?<!企业|工作|相关|有关)人员|开放|社会(?=公开|公布|发布|各界)/u,
    en: /\bcitizens?\b|\bresidents?\b|\bindividuals?\b|\bthe public\b(?! security)/u,
  },
  { zh: /远海|外海|深海/u, en: /\bfar (?:out )?at sea|\boffshore|\bhigh seas|\bdeep sea/u },
  { zh: /派出所/u, en: /\bpolice stations?\b/u },
  { zh: /社区|居委会|街道/u, en: /\bneighbou?rhoods?\b|\bsubdistrict|\bcommunity (?:offices?|cent)/u },
  { zh: /法院|检察院/u, en: /\bcourts?\b|\bprosecut|\bprocurator/u },
  { zh: /市场监管|工商/u, en: /\bmarket (?:authorit|supervis|regulat)/u },
  { zh: /交通运输(?:局|部门|主管)|运管/u, en: /\btransport(?:ation)? (?:authorit|bureau|department)/u },
  { zh: /城管|城市管理|综合执法/u, en: /\burban management/u },
  { zh: /税务/u, en: /\btax/u },
  { zh: /海关/u, en: /\bcustoms\b/u },
  { zh: /家里|家中|到家|住处|住所|住址/u, en: /\bhome\b/u },
  { zh: /诉讼|起诉/u, en: /\blawsuits?\b|\blitigat|\bsue\b/u },
  { zh: /二手车/u, en: /\b(?:used|second-hand) (?:cars?|vehicles?)/u },
  { zh: /私家车|家用车|小汽车|轿车/u, en: /\bprivate (?:cars?|vehicles?)/u },
  { zh: /出租车|出租/u, en: /\btaxis?\b/u },
  { zh: /公交/u, en: /\bbus(?:es)?\b/u },
  { zh: /机动车|车检|汽车|货车|客车|车辆|车驾管/u, en: /\bmotor vehicles?/u },
];

/** A kind that the sentence names and nothing that it may draw on does. `known` is in both languages, folded. */
export function findForeignKind(sentence: string, known: string, language: "zh" | "en"): string | null {
  for (const kind of kinds) {
    const said = kind[language].exec(sentence)?.[0];
    if (said === undefined) continue;
    // A group allows its English for its Chinese; a Chinese word must stand there, not another of its group.
    const isKnown = kind.zh.test(known) || kind.en.test(known);
    if (!isKnown) return said;
  }
  return null;
}

const actor =
  /(?:^|[,;。:])(?:[^,;。:]{0,12}?)(?:由|在|到|去|向)(?!年|月|第一时间)(?=\p{Script=Han}|[“"])([^,;。:]{3,24})/gu;

/**
 * Who does something or where, in Chinese: 在科技局领取 holds only if a piece of the source on 科技局 speaks of 领取. Null where
 * the source does not name the body in a piece of its own.
 */
export function findMisplacedActor(sentence: string, source: string): string | null {
  // Where something is so (在…榜中，) goes with what is said to be so.
  const whole = source.replace(/((?:^|[,;。\n])在[^,;。]*[中上里内下]),/gu, "$1 ");
  const pieces = whole.split(/[,;。\n]/u).map((piece) => new Set(contentWords(piece)));
  for (const [, said = ""] of sentence.matchAll(actor)) {
    const [body, ...deeds] = contentWords(said);
    const deed = deeds.find((word) => !/^(?:全天候?|随时|自助)$/u.test(word) && partOfSpeech(word) !== "d");
    if (body === undefined || deed === undefined) continue;
    const own = pieces.filter((piece) => piece.has(body));
    const others = pieces.filter((piece) => !piece.has(body) && areInterchangeable(deed, piece));
    if (own.length > 0 && others.length > 0 && !own.some((piece) => areInterchangeable(deed, piece)))
      return said;
  }
  return null;
}

const clause =
  /\b(?:(?<!, )where|if|when|whenever|(?<!at )once|provided that|in case|(?:those|people|persons|companies|enterprises|citizens|applicants) (?:who|that|which)) ([^,;.]+?)(?= (?:may|can|must|will)\b|[,;.]|$)/gu;

/** Of an English condition with several parts (“complains and the complaint proves true”) the part that was left out. */
export function findLostConjunct(sentence: string, rendering: string): string | null {
  const own = new Set(contentWords(sentence));
  for (const [, condition = ""] of rendering.matchAll(clause)) {
    const parts = condition
      .split(/\band\b/u)
      .map((part) => ({ part, words: contentWords(part) }))
      .filter(({ words }) => words.length > 0);
    if (parts.length < 2) continue;
    const shares = parts.map(({ words }) => words.filter((word) => areInterchangeable(word, own)).length);
    const lost = parts.find(({ words }, at) => (shares[at] ?? 0) <= (words.length - 1) / 2);
    if (lost !== undefined && shares.some((share) => share > 1)) return lost.part.trim();
  }
  return null;
}

const object =
  /\b(hold|holds|holding|(?:have|has)(?! (?:been|[a-z]+ed)\b)|obtained|obtain|apply|applies|collect|deliver|delivers|provide|provides|move|moved|submit)\b((?:(?! and the\b)[^\w;]+[a-z'-]+){1,9})/gu;
const sameDeed: Readonly<Record<string, string>> = { hold: "have", obtain: "have" };
const stemmed = (verb: string) => {
  const bare = verb
    .replace(/(?:ing|es|ed|s)$/u, "")
    .replace(/^(?:appli|apply)$/u, "apply")
    .replace(/^ha$/u, "have");
  return sameDeed[bare] ?? bare;
};

const objectsOf = (text: string, reach: number) =>
  [...text.matchAll(object)].map(([, verb = "", rest = ""]) => ({
    verb: stemmed(verb),
    words: contentWords(rest.replace(/\bworking days?\b/gu, " ")).slice(0, reach),
  }));

/** An English verb whose object belongs to another verb of the rendering: “hold a residence permit, apply for a work permit”. */
export function findExchangedObject(sentence: string, rendering: string): string | null {
  const stated = objectsOf(rendering, 8);
  const known = new Set(contentWords(rendering));
  for (const { verb, words } of objectsOf(sentence.replace(/[,.:]/gu, ";"), 2)) {
    const own = stated.filter((other) => other.verb === verb);
    if (own.length === 0 || own.length === stated.length) continue;
    const foreign = words.find(
      (word) =>
        known.has(word) && !own.some(({ words: objects }) => areInterchangeable(word, new Set(objects))),
    );
    if (foreign !== undefined) return `${verb} ${foreign}`;
  }
  return null;
}

/** With which papers what is applied for. */
const appliedFor = /凭([^,;。]+?)(?:即可|就可以?|便可|可以?|直接)?(?:申请|申报|申办|办理)([^,;。]+)/gu;
const application = /(?:申请|申报|申办)(?:设立)?([^,;。]+)/gu;

/** In Chinese: a paper with which something is applied for, said to be applied for itself. */
export function findPaperAppliedFor(sentence: string, source: string): string | null {
  for (const [, papers = "", thing = ""] of source.matchAll(appliedFor)) {
    const [ofPapers, ofThing] = [new Set(contentWords(papers)), new Set(contentWords(thing))];
    for (const [, said = ""] of sentence.matchAll(application)) {
      const words = claimsIn(said);
      const isPaper = words.some((word) => ofPapers.has(word) && !ofThing.has(word));
      if (isPaper && !words.some((word) => ofThing.has(word))) return said.trim();
    }
  }
  return null;
}
