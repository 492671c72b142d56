import { fold } from "../fold.js";
import { areInterchangeable, claimsIn, contentWords } from "./words.js";

type Wording = Readonly<Record<"zh" | "en", RegExp>>;

const police: Wording = {
  zh: /(?:公安(?=[,;。]|$)|公安机关|公安局|派出所|警方|民警)/u,
  en: /police\b(?! (?:stations?|service|post|chief|officers? (?:help|contact|visit)))/u,
};
const onto: Wording = {
  zh: /(?:(?:对|向|到|去|为|给|替|帮助|协助|指导|提醒|邀请|联系|检查|服务|监督|督促|考核)(?:市|当地|属地|辖区)?|[给向]\p{Script=Han}{2,3})/u,
  en: /\b(?:visit|inspect|report to|notify|inform|contact|supervise|oversee|investigate|help|assist|support|guide|remind|invite|train|check|to|(?:coordinate|cooperate|liaise|work) with|serv(?:e|ing))(?:s|d|ed|ing)? (?:the )?(?:local )?/u,
};
const between = (before: RegExp, after: RegExp) => new RegExp(before.source + after.source, "u");
const toPolice: Wording = { zh: between(onto.zh, police.zh), en: between(onto.en, police.en) };
const policeAsGoal: Wording = {
  zh: /(?:对|向|到|至|去|为|给|替|在|由|与|进|联系)[^,;。]{0,14}(?:公安|派出所|警方|民警)/u,
  en: between(onto.en, police.en),
};

/** Whose duty the police see to: 指导企业落实主体责任, “guide companies to fulfil their primary responsibility”. */
const dutyOfOthers =
  /(?:企业|公司|单位|商户)[^,;。]{0,10}(?:落实|承担|履行)[^,;。]{0,16}责任|\b(?:compan(?:y|ies)|enterprises?|businesses) (?:to )?(?:fulfil|bear|take|meet|carry out)[^,;.]{0,30}responsibilit/u;
const ownDuty: Wording = {
  zh: /(?:公安机关|公安局|派出所|警方|民警)(?!(?:会|将|要|应)*(?:[^,;。]{0,4})(?:监督|指导|督促|推动|帮助))[^,;。]{0,6}(?:承担|落实|履行|负)[^,;。]{0,24}责任/u,
  en: /\bpolice (?:bear|take|have|carry|hold|fulfil|are to (?:bear|take))[^,;.]{0,30}responsibilit|\bresponsib[^,;.]{0,40}\b(?:rests?|lies?) with the police\b/u,
};

/** True where a duty that others have in the source is said to be that of the police. */
export const takesDutyOfOthers = (sentence: string, own: string, language: "zh" | "en"): boolean =>
  ownDuty[language].test(sentence) && dutyOfOthers.test(own) && !ownDuty[language].test(own);

/** True where the police are acted upon in the sentence and act in the source: “企业对公安机关开展检查”. */
export const exchangesParties = (sentence: string, source: string, language: "zh" | "en"): boolean =>
  toPolice[language].test(sentence) && !policeAsGoal[language].test(source);

/** What authorities do, said of those whom they serve. */
const ownDeed: Wording = {
  zh: /(?:^|[,;。:])(?:各|重点|民营|全市|\p{Script=Han}{2}(?<!指导|帮助|引导|督促|提醒|监督|组织|协助|支持|鼓励|推动|要求|通知|方便|服务|联合|邀请|动员|保障|保护))?(?:企业家?|公司|单位|商户|群众|申请人)(?:应当?|必?须|需要?|要|会|将|可以?|自行|自己|主动|定期|常态化|及时|全面|积极|依法|负责|统一)*(?:开展|进行|加强)?(指派|派出|排查|成立|设立|设置|组织|召开|举办|通报|整治|侦破|预警|检查|监督|审核|审批|核发|侦办|查处|发布|部署|制定|指导|巡防|巡逻|踏勘|打击|评估)/u,
  en: /\b(?:compan(?:y|ies)|enterprises?|firms?|businesses|applicants?|citizens)(?: (?:must|shall|should|will|may|can))?(?: [a-z]+ly)? (appoint|check|set up|establish|organi[sz]e|inspect|supervise|review|approve|issue|investigate|publish|coordinate|draw up|implement|guide|patrol|crack down|assess|combat)(?:e?[sd])?\b/u,
};

/** Where the source lets companies or citizens do such things themselves: 企业凭…即可申报设立集体户. */
const isTheirDeed =
  /(?:^|[,;。:\n])(?:(?!在)[^,;。:\n])*(?:企业|公司|单位|商户|群众|申请人)[^,;。]{0,40}(?:设立|成立|组织|制定|检查)/u;

/** A deed of an authority that the sentence gives to companies or citizens and the Chinese source does not. */
export const findForeignDeed = (sentence: string, source: string, language: "zh" | "en"): string | null =>
  isTheirDeed.test(source) ? null : (ownDeed[language].exec(sentence)?.[1] ?? null);

/** In English: those whom authorities serve, with what they do. */
const served =
  /(?:^|[,;:.] |\b(?:and|while) )(?:[a-z]+ )?(?:companies|enterprises|firms|businesses|entrepreneurs|citizens|residents|(?<!police )(?<!security )(?:authorities|departments))(?: in (?:the )?[a-z]+ (?:industries|fields|areas|parks|city))?(?: (?:must|will|should|shall|also|now|not|have|has|themselves))*(?: [a-z]+ly)* (?!(?:\w+ing|such|that|who|which|with|in|of|and|or|are|is|was|were|be|been|can|may|needs?|needed|gets?|got|receive|apply|have|has|had|do|does|did|at|for|from|on|to|by|as|whose|where|when|no|not|enjoy|benefit|submit|bring|only|through|under|within|outside|without)\b)([a-z]+)/gu;
const stripped = (verb: string) => verb.replace(/(?:ing|ed|es|[sde])$/u, "");
const deedsOfServed = (text: string) => [...text.matchAll(served)].map(([, deed = ""]) => stripped(deed));

const bySomeone =
  /\b([a-z]+) by (?:the )?(?:[a-z]+ )?(?:companies|enterprises|entrepreneurs|citizens|residents|people)\b/gu;
const byPolice = /\bpolice(?: (?:must|will|should|also|now))*(?: [a-z]+ly)* ([a-z]+)/gu;

/** In English: a deed of the rendering that the sentence gives to those whom authorities serve, or one of theirs that it gives to the police. */
export function findDeedOfServed(sentence: string, rendering: string): string | null {
  const theirs = deedsOfServed(rendering);
  const known = (rendering.match(/[a-z]+/gu) ?? []).map(stripped);
  const others = [...rendering.matchAll(bySomeone)].map(([, deed = ""]) => stripped(deed));
  const own = [...rendering.matchAll(byPolice)].map(([, deed = ""]) => stripped(deed));
  const taken = [...sentence.matchAll(byPolice)]
    .map(([, deed = ""]) => stripped(deed))
    .find((deed) => others.includes(deed) && !own.includes(deed));
  return (
    taken ?? deedsOfServed(sentence).find((deed) => known.includes(deed) && !theirs.includes(deed)) ?? null
  );
}

const crime =
  /(?:企业家?|公司|商户|民营企业)(?:如果|要是|有)?(?:阻挠|寻衅|聚众|强迫|敲诈|诈骗|侵犯|侵害|制售|伪造|非法|恶意|造谣|传谣|串通|洗钱|强揽|违法|违规)|기업이 [^,.]{0,12}(?:침해|방해|위반|위조)하|企业が[^、。]{0,12}(?:侵害|妨害|违反)/u;

/** What is done to companies, said to be done by them: 企业阻挠施工的 where it says 打击阻挠施工. */
export const makesVictimsOffenders = (sentence: string, known: string): boolean =>
  crime.test(sentence) && !crime.test(known);

const orBetweenLimits =
  /(?:\d\s*(?:米|吨|公里|台|辆|m|t|metres?|tonnes?)(?:以[上下])?|以下|以上|이하|이상)(?:의|の)?[,，]?\s*(?:或者?|または|もしくは|또는|or (?:no|not|with|up|at|under|over)\b)/u;

/** True where of two limits that must both hold either is said to be enough. */
export const loosensLimits = (sentence: string, source: string): boolean =>
  orBetweenLimits.test(sentence) && !/或/u.test(source);

const changeBy = /(?:增加|新增|减少|提高|延长|缩短|降低|上升|下降|放宽|增长)了?(?:约)?\s*(?=\d)/u;
export const changeTo = /(?:增|减|降|升|提高|延长|缩短|放宽)(?:加|少|低|长)?(?:至|到|为|成)/u;

const saidChangedTo =
  /(?:(?:增|减|降|升|提高|延长|缩短|放宽|提升)(?:加|少|低|长)?了?(?:至|到|为|成)|\b(?:rose|rise[ns]?|rising|increas\w+|gr[eo]wn?|up|fell|fall(?:en|s)?|drop\w*|decreas\w+|improv\w+|rais\w+|cut|reduced) to)\s*(?:about |约)?(\d[\d.]*)/u;

/** True where a change is said as the value that came of it: 提升到45% for 提升45%. */
function takesChangeForValue(sentence: string, source: string): boolean {
  const value = saidChangedTo.exec(sentence)?.[1];
  return (
    value !== undefined &&
    new RegExp(
      `(?:增|减|降|升|提高|延长|缩短|下降|增长)[加少低长]?了?\\s*${value.replace(".", "\\.")}`,
      "u",
    ).test(source)
  );
}

/** True where the value that something was changed to is said as the change itself: 增加了60家 for 增至60家. */
export function takesValueForChange(sentence: string, source: string, rendering: string): boolean {
  if (!changeTo.test(source)) return takesChangeForValue(sentence, source);
  if (changeBy.test(sentence) && !changeBy.test(source)) return true;
  const by = /\bby (\d[\d,.]*\d|\d)(?!\d)/u.exec(sentence);
  return by !== null && !rendering.includes(by[0]);
}

const papers =
  /\b(?:licen[cs]e|card|proof|certificate|permit|contract|passport|document|title deed|id(?! card)|evidence)s?\b/gu;

/** The papers with which a Chinese source says that something is done: 凭A和B即可…. */
export const papersOf = (source: string): string[] =>
  (/凭([^,;。]+?)(?:即可|就可|便可|可以|直接)/u.exec(source)?.[1] ?? "")
    .split(/、|以及|和|及/u)
    .filter((item) => item.length > 1);

/** Of the papers with which something is done one that the sentence leaves out. */
export function findLostPaper(sentence: string, source: string, language: "zh" | "en"): string | null {
  const items = papersOf(source);
  if (items.length < 2) return null;
  const list = items.join(" ");
  if (language === "en") {
    if (!/\bwith\b|\bneeds?\b|\bon the strength\b|\bby (?:show|present)/u.test(sentence)) return null;
    return (fold(sentence).match(papers) ?? []).length < items.length ? list : null;
  }
  if (!/凭|需|要|提供|提交|带/u.test(sentence)) return null;
  return (
    items.find((item) => !sentence.includes(item.slice(-2)) && !sentence.includes(item.slice(0, 2))) ?? null
  );
}

const either =
  /或|之一|任[选何]?一|其中一|\bor\b(?! (?:more|above|longer|less|over))|\beither\b|\b(?:one|any) of\b|또는|혹은|거나|[증서]나 |중 (?:하나|한)|または|もしくは|あるいは|いずれか|どれか|どちらか|[证书]か(?!ら|つ)/u;

/** True where one of several papers is said to be enough that are asked for together, or of conditions joined by 且. */
export const takesOneForAll = (sentence: string, source: string): boolean =>
  either.test(sentence) && !/或|之一|任/u.test(source) && (papersOf(source).length > 1 || /且/u.test(source));

const likened: Wording = {
  zh: /([^;。]*?)(?:与|和|同)([^,;。]{2,14}?)(?:享受|享有)?(?:同等|一样|相同)/u,
  en: /([^;.]*?)\b(?:the same .{1,40}? as|(?<!\band the )like|equal to)\b([^,;.]*)/u,
};

/** True where what is likened to something is exchanged with it: light trucks like medium ones for medium like light ones. */
export function exchangesLikened(sentence: string, own: string, language: "zh" | "en"): boolean {
  const [, a = "", b = ""] = likened[language].exec(sentence) ?? [];
  const [, c = "", d = ""] = likened[language].exec(own) ?? [];
  if (b === "" || d === "") return false;
  const [first, second] = [new Set(contentWords(c)), new Set(contentWords(d))];
  const shares = (text: string, words: ReadonlySet<string>) =>
    contentWords(text).filter((word) => words.has(word)).length;
  return shares(a, second) + shares(b, first) > shares(a, first) + shares(b, second);
}

const enjoying: Wording = {
  zh: /([^;。]*?)(?:享受|享有)/gu,
  en: /([^;.]*?)\b(?:enjoy(?:s|ed)?|(?:is|are|was|were) entitled to)\b/gu,
};

/** Somebody who is said to enjoy what in the source others do: 各类人才享受 for 集体用工项目享受. */
export function findForeignBeneficiary(sentence: string, own: string, language: "zh" | "en"): string | null {
  const whoIn = (text: string) => [...text.matchAll(enjoying[language])].map(([, who = ""]) => claimsIn(who));
  const entitled = new Set(whoIn(own).flat());
  if (entitled.size === 0) return null;
  const foreign = whoIn(sentence).find(
    (who) => who.length > 0 && !who.some((word) => areInterchangeable(word, entitled)),
  );
  return foreign?.join(" ") ?? null;
}
