import type { CityNames, DocumentKind, SourceDocument } from "../domain/document.js";
import type { LanguageCode } from "../domain/language-code.js";
import { demandingFacets, type Facet, facetsOf } from "../language/facets.js";
import { fold, japaneseToChinese, toSimplified } from "../language/fold.js";
import { parseChineseNumeral } from "../language/quantities.js";
import { isMannerOnly, namesMatter, topicOf } from "../language/topic.js";
import { withoutComparing } from "./comparing.js";
import { isAboutDocuments } from "./document-facts.js";
import { PlaceFinder } from "./places.js";
import { splitCounted, splitEach, splitKinds } from "./split-kinds.js";
import { asks, asksAnew, splitJoined } from "./split-questions.js";

/** What a conversation carries from one turn to the next. */
export interface ConversationState {
  readonly cities: readonly string[];
  /** The last standalone matter that was searched for. */
  readonly query: string;
  readonly facets: readonly Facet[];
  /** `<document id>#<measure id>` of what was cited last. */
  readonly measures: readonly string[];
  /** Ids of the clauses that were cited last. */
  readonly clauses: readonly string[];
  /** Of the last answer; null where an older version wrote the state. */
  readonly language: LanguageCode | null;
}

/** How the answer is laid out. */
export type Form = "point" | "list" | "compare" | "responsible" | "measure";

/** A question that stands on its own. */
export interface Intent {
  readonly language: LanguageCode;
  /** The question as it was asked, personal data masked. */
  readonly question: string;
  /** What is searched for: the matter, without names of cities; in a follow-up with that of the turns before. */
  readonly query: string;
  /** In a follow-up that names a matter of its own: that alone, which is searched for as well. Null elsewhere. */
  readonly ownQuery: string | null;
  /** The words that name the matter in this turn; empty where they come from the turns before. */
  readonly matter: string;
  readonly cities: readonly string[];
  /** Where several cities are named: what the question says of each alone. */
  readonly textOfCity: ReadonlyMap<string, string>;
  /** Where several cities are named: whether a part of the question only wants to know if there is such a thing. */
  readonly asksWhether: boolean;
  /** Places named whose documents are not held. */
  readonly otherPlaces: readonly string[];
  readonly facets: ReadonlySet<Facet>;
  readonly form: Form;
  readonly measureNumber: string | null;
  readonly documentIds: readonly string[] | null;
  /** False where nothing says what the question is about. */
  readonly hasMatter: boolean;
  readonly isFollowUp: boolean;
  /** True where it is stated and wants to be confirmed. */
  readonly isAsserted: boolean;
  /** In a follow-up: whether it has a question word of its own. */
  readonly asksByWord: boolean;
  readonly contextMeasures: ReadonlySet<string>;
  readonly contextClauses: ReadonlySet<string>;
}

export interface UnderstandInput {
  readonly question: string;
  readonly language: LanguageCode;
  /** Meant where the question itself names none: full names of held cities. */
  readonly cities: readonly string[];
  /** A place of which no documents are held, meant where the question itself names none. */
  readonly otherPlaces?: readonly string[];
  readonly state: ConversationState | null;
  /** True to read the question as one that leans on the turns before, whatever its words say. */
  readonly asFollowUp?: boolean;
}

/** A question opens like this, or holds one of these words, where it leans on the one before. */
const leans =
  /^(?:那么?|还有|另外|要是|如果|假如|万一|然后|再|换成|加急|急的话|第二次|下一?次|之后|以后|下班|what about|how about|and |but |then |what if|if |in that case|is it|does it|do they|can it|그럼|그러면|그리고|만약|거기|それで|それなら|では|じゃあ?|もし|また)|呢[?？]?$|(?:^|[^\p{Script=Han}])(?:它|这个|那个|这项|那里|那边)|\b(?:it|that|this|they|them|those|there|these|one)\b|그거|그것|그건|거기|それ|そこ|その/u;

/** A follow-up with a question word of its own does not ask for what the turn before asked for. */
const asksByWord =
  /哪|什么|啥|谁|怎|\b(?:where|what|which|who|how|why)\b|어디|무엇|뭐|누가|어떻게|どこ|何|谁|どう/u;

/** “归哪几个分局管”: asks for units by a name of their kind. */
const asksUnit =
  /哪(?:几|两|三)?(?:个|家)?(?:公安)?(?:分局|市局|大队|派出所)(?:来|去|在|都|一起)?(?:负责|管|牵头|承担|主抓)/u;

/** “那烟台呢”, “烟台怎么样”, “옌타이는 어떻습니까”: only asks what was asked before. */
const asksTheSame =
  /(?:呢|怎么样|咋样|如何|[은는]요?|[은는]? ?(?:어떻습니까|어떤가요|어때요?)|は?どう(?:ですか|でしょうか|なの|なりますか)?)[^\p{L}]*$/u;

/** Whether a follow-up asks by a word or form of its own. */
export const asksByItself = (folded: string) => asks(folded.replace(asksTheSame, ""));

/** Words that point back to something said before; with little else they name no matter. */
const pointsBack =
  /^(?:那(?:它|么)|它|[这那]个(?=[，,\s]|要|需|能|几|多|怎|还|得|到底|后来)|刚才|刚刚)|^(?:请问)?[这那]件?事(?=[，,\s]|要|需|能|几|多|怎|还|得|到|去|在|找)|刚才|你(?:刚)?说的|我这种情况|我这情况|^(?:(?:can|could|may|(?:how|where|when) (?:do|can)) (?:i|we) [^,;.]{0,20}\bit\b(?: online| here| there| today)?|is it free|how much (?:is|does) it(?: cost)?)[^\p{L}]*$|(?:like|as) you said|you (?:said|mentioned)|^(?:그거|그건|이거|이건)|아까|방금|^(?:それ|これ)|さっき|先ほど/u;

/** “烟台那个裕龙分局”: what stands before the name of a place points at that, though nothing is left of it. */
const pointsAtPlace = (folded: string, rest: string): boolean =>
  /^[这那]个\s/.test(rest.trim()) && !/[这那]个[，,\s]/.test(folded);

/** “…公安窓口の受付時間”: of a place's police itself these are asked, without any other matter. */
const asksOfOffice = (facets: ReadonlySet<Facet>): boolean =>
  facets.has("person") || facets.has("address") || facets.has("opening-hours");

/** “网上能办啥”: a question for things needs no matter of its own. */
const asksForThings =
  /什么|啥|哪些|哪几|多少|\bwhat\b|\bwhich\b|\bhow many\b|무엇|무슨|뭐|뭘|어떤|몇|何|どんな/u;

/** A message that states something and wants it confirmed. */
const assertsIt =
  /吧[?？。]?$|对吧|是吧|对不对|是不是|没错|是真的|right\?|correct\?|isn't it|is that (?:right|true|correct)|confirm|(?:맞|이|하|되|했|였)(?:죠|지요|나요)|맞습니까|ですよね|でしたよね|ますよね|理解で/u;

const measureNumber =
  /第\s*(\d{1,3}|[一二三四五六七八九十]{1,4})\s*(?:条|项|款|点|条措施|项措施)|(?:measure|article|item|clause|point)\s*(?:no\.?|number|#)?\s*(\d{1,3})|\b(\d{1,3})(?:st|nd|rd|th)\s+(?:measure|article|item|clause|point)|제?\s*(\d{1,3})\s*(?:조(?![가-힣])|번 ?조치|번째 ?조치|조는|조의|조에)|第\s*(\d{1,3})\s*(?:项|番)|([一二][（(][一二三四五六七][)）])/u;
const documentCount = /(?<!第\s?)(\d{1,3}|[一二三四五六七八九十]{2,4})\s*条(?:措施)?/u;

const kindWords: readonly (readonly [DocumentKind, RegExp])[] = [
  ["report", /工作汇报|工作报告|情况汇报|work report|업무 ?보고/u],
  [
    "news",
    /新闻|报道|年终回顾|大众日报|融媒体|news (?:report|article|review)|year(?:-end)? review|기사|보도|ニュース|报纸/u,
  ],
];

/** Reads questions against the cities and documents that are held. */
export class Understanding {
  readonly #places: PlaceFinder;

  constructor(private readonly documents: readonly SourceDocument[]) {
    const cities = new Map<string, CityNames>();
    for (const { meta } of documents) if (meta.city !== null) cities.set(meta.city.zh, meta.city);
    this.#places = new PlaceFinder([...cities.values()]);
  }

  /** The full name of the held city that a name in any language means; null where there is none. */
  cityNamed(name: string): string | null {
    return this.#places.find(foldQuestion(name, "zh")).cities[0] ?? null;
  }

  /** The city that is chosen beside a question: one that is held, or another place. */
  placeChosen(city: string | null): Pick<Intent, "cities" | "otherPlaces"> {
    const held = this.cityNamed(city ?? "");
    // It is named in the answer: nothing but letters.
    const other = (city ?? "").replace(/[^\p{L}\p{M} '’-]/gu, "").trim();
    return { cities: held === null ? [] : [held], otherPlaces: held !== null || other === "" ? [] : [other] };
  }

  understand({ question, language, cities, otherPlaces = [], state, asFollowUp }: UnderstandInput): Intent {
    const folded = foldQuestion(question, language);
    const places = this.#places.find(folded);
    const ownFacets = facetsOf(places.rest);
    const topic = topicOf(places.rest);
    const isPlaced = places.cities.length > 0 || places.others.length > 0;
    const isEmpty =
      (!isPlaced && isMannerOnly(topic) && !asksForThings.test(folded)) ||
      (pointsBack.test(places.rest.trim()) && isThin(topic) && !pointsAtPlace(folded, places.rest));
    const hasOwnMatter = namesMatter(topic) && !(state === null && isEmpty);
    const short = [...topic.replace(/\s/g, "")].length <= 6 && topic.split(/\s+/).length <= 4;
    const isFollowUp =
      state !== null && (asFollowUp === true || !hasOwnMatter || leans.test(places.rest.trim()) || short);
    const asksItself = isFollowUp && asksByWord.test(places.rest.replace(asksTheSame, ""));
    const asksAlone = asksItself || (hasOwnMatter && asksByItself(places.rest));
    const inherits = isFollowUp && ownFacets.size === 0 && !asksAlone;
    const facets = inherits ? new Set(state.facets) : ownFacets;
    const elsewhere = isPlaced ? places.others : otherPlaces;
    const named = places.cities.length > 0 ? places.cities : places.others.length > 0 ? [] : null;
    const isCompared = named?.length !== 1 && ((named?.length ?? 0) > 1 || facets.has("compare"));
    const asked = isCompared ? withoutComparing(places.rest) : places.rest.trim();
    const own = facets.size === 0 && !isFollowUp ? withoutHow(asked) : asked;
    const query = isFollowUp ? `${own} ${state.query}` : own;
    const number = this.#measureNumber(places.rest);
    return {
      language,
      question,
      query,
      ownQuery: isFollowUp && hasOwnMatter ? places.rest.trim() : null,
      matter: !hasOwnMatter ? "" : isCompared ? topicOf(own) : topic,
      cities: named ?? (cities.length > 0 || elsewhere.length > 0 ? cities : (state?.cities ?? [])),
      textOfCity: places.cities.length > 1 ? this.#textOfCities(folded) : new Map(),
      asksWhether: places.cities.length > 1 && this.#asksWhether(folded),
      otherPlaces: elsewhere,
      facets,
      form: formOf(facets, number, named ?? [], asksUnit.test(own)),
      measureNumber: number,
      documentIds: this.#documentsNamed(places.rest),
      hasMatter: hasOwnMatter || isFollowUp || number !== null || (isPlaced && asksOfOffice(facets)),
      isFollowUp,
      isAsserted: assertsIt.test(own),
      asksByWord: asksItself,
      contextMeasures: new Set(state?.measures ?? []),
      contextClauses: new Set(state?.clauses ?? []),
    };
  }

  /** The questions that a sentence may join; one where nothing can be parted. */
  joinedQuestions(sentence: string, language: LanguageCode): string[] {
    return splitJoined(sentence, (piece) => {
      const { rest, topic } = this.#readPiece(piece, language);
      return { rest, namesMatter: standsAlone(topic) };
    });
  }

  /** What a question asks of one matter, part by part, each with the words of the matter; empty where it asks one thing. */
  partsOfMatter({ question, language, facets }: Intent): string[] {
    const isMatter = (text: string) => namesMatter(this.#readPiece(text, language).topic);
    const isCount = facets.has("count") && !facets.has("duration");
    const counted = isCount ? splitCounted(question, isMatter) : [];
    if (counted.length > 0) return counted;
    const one = splitEach(question);
    return one.length > 0 ? one : splitKinds(question, isMatter);
  }

  /** Whether a part of a message says what it is about, beside the place. */
  namesOwnMatter(part: string, language: LanguageCode): boolean {
    return namesMatter(this.#readPiece(part, language).topic);
  }

  /** Whether a part of a message asks about documents themselves: their outline, their dates. */
  asksOfDocuments(part: string, language: LanguageCode): boolean {
    return isAboutDocuments(this.#readPiece(part, language).rest, this.documents);
  }

  /** Whether a part of a message is a question that can stand by itself. */
  isQuestion(part: string, language: LanguageCode): boolean {
    const { rest, topic } = this.#readPiece(part, language);
    return standsAlone(topic) && asksAnew(rest);
  }

  #readPiece(piece: string, language: LanguageCode): { rest: string; topic: string } {
    const rest = this.#places.find(foldQuestion(piece, language)).rest.trim();
    return { rest, topic: topicOf(rest) };
  }

  /**
   * Parts between marks of punctuation go with the city that they, or the part before, name alone; what stands before
   * all cities, or compares them, goes with each: “人才落户，泰安卡条件吗？烟台又是怎么办的？”, “…，两边各几天”. What only
   * repeats the question for another city (“淄博呢”) says nothing of its own, nor does a row of names.
   */
  #textOfCities(folded: string): Map<string, string> {
    const texts = new Map<string, string>();
    const shared: string[] = [];
    let current: string | null = null;
    let isBare = false;
    for (const part of folded.split(breaks).flatMap((text) => this.#partAtCities(text))) {
      const { cities, rest } = this.#places.find(part);
      const text = rest.trim();
      if (cities.length > 0) {
        const isRow = cities.length > 1 || isBare;
        if (isRow && text !== "") shared.push(text);
        current = isRow ? null : (cities[0] ?? null);
        isBare = text === "";
      }
      const isOfAll =
        cities.length === 0 && (texts.size === 0 || facetsOf(text).has("compare") || namesTwo.test(text));
      if (isOfAll) shared.push(text);
      else if (current !== null) texts.set(current, `${texts.get(current) ?? ""} ${text}`.trim());
    }
    const ofEach = new Map<string, string>();
    for (const [city, own] of texts) {
      const text = [...shared, own].join(" ").trim();
      if ((namesMatter(topicOf(own)) || facetsOf(own).size > 0) && namesMatter(topicOf(text)))
        ofEach.set(city, text);
    }
    return ofEach;
  }

  /** “烟台普通办证和威海加急”: parts around a conjunction that each begin with one city, or ask of one, and name a matter. */
  #partAtCities(text: string): string[] {
    const parts = text.split(conjunction).map((part) => {
      const { cities, rest } = this.#places.find(part);
      const isOfOne = cities.length === 1 && namesMatter(topicOf(rest));
      return {
        part,
        asks: isOfOne && asks(rest.trim()),
        begins: isOfOne && part.trim().endsWith(rest.trim()),
      };
    });
    const isParted = parts.every((part) => part.asks) || parts.every((part) => part.begins);
    return isParted ? parts.map(({ part }) => part) : [text];
  }

  /** “都能加急吗，各要几天”: the first part is answered by any clause on the matter. */
  #asksWhether(folded: string): boolean {
    return folded.split(breaks).some((part) => {
      const { rest } = this.#places.find(part);
      const isDemanding = demandingFacets.some((facet) => facetsOf(rest).has(facet));
      return asks(rest.trim()) && namesMatter(topicOf(rest)) && !isDemanding;
    });
  }

  #measureNumber(text: string): string | null {
    const match = measureNumber.exec(text);
    if (match === null) return null;
    const [, zh, en, ordinal, ko, ja, series] = match;
    if (series !== undefined) return series.replace("（", "(").replace("）", ")");
    const digits = zh ?? en ?? ordinal ?? ko ?? ja ?? "";
    return /^\d+$/.test(digits) ? String(Number(digits)) : String(parseChineseNumeral(digits));
  }

  /** “27条” names the documents that have 27 measures; “工作汇报” those of that kind. */
  #documentsNamed(text: string): string[] | null {
    const count = documentCount.exec(text)?.[1];
    const number = count === undefined ? 0 : /^\d+$/.test(count) ? Number(count) : parseChineseNumeral(count);
    const byCount = this.documents.filter(
      ({ measures }) => measures.filter(({ numbered }) => numbered).length === number,
    );
    if (number > 1 && byCount.length > 0) return byCount.map(({ meta }) => meta.id);
    const kind = kindWords.find(([, pattern]) => pattern.test(text))?.[0];
    const byKind = this.documents.filter(({ meta }) => meta.kind === kind);
    return byKind.length > 0 && byKind.length < this.documents.length
      ? byKind.map(({ meta }) => meta.id)
      : null;
  }
}

/** A handful of signs: too few to be a matter of their own beside a word that points back. */
const isThin = (topic: string) =>
  [...topic.replace(/[\sa-z]/g, "")].length <= 8 && (topic.match(/[a-z]{2,}/g) ?? []).length <= 3;

function formOf(
  facets: ReadonlySet<Facet>,
  number: string | null,
  cities: readonly string[],
  asksForUnit: boolean,
): Form {
  if (cities.length > 1 || (facets.has("compare") && cities.length !== 1)) return "compare";
  if (number !== null) return "measure";
  if (facets.has("responsible") || asksForUnit) return "responsible";
  return facets.has("list") ? "list" : "point";
}

/** Brings a question to the form that patterns and indexes are written in. */
export function foldQuestion(question: string, language: LanguageCode): string {
  const simplified =
    language === "zh-Hant"
      ? toSimplified(question)
      : language === "ja"
        ? japaneseToChinese(question)
        : question;
  return fold(simplified).replace(/\s+/g, " ").trim();
}

/** A message that says itself that it asks about two things. */
export const namesTwo =
  /[两兩二俩三](?:件事|样|頭|头|边|邊|个问题|桩)|这俩|分别|各(?:是|有|得|自|怎|要|多|几)|\bboth\b|\btwo things\b|각각|둘 다|それぞれ|両方|两方/u;

/** “居住证怎么办”, “how do I get …”: asks for no kind of thing; whatever is stated of the matter is an answer. */
const howItIsDone =
  /^([\s在我俺想要该]*)(?:怎么|咋|如何)(?=办|弄|申请|申领|领|换|落|迁)|(?<!了)(?:怎么|咋|如何)(?:办|弄)(?=[^\p{L}]*$)|(?:怎么|咋|如何)(?=(?:办理|申请|申领|领|换|落户|迁)[^\p{L}]*$)|^how (?:do i|do we|can i|to) (?:get|apply for|obtain|renew|register)|어떻게 (?:하나요|해요|신청|받|발급)[^,.]*$|どうすれば(?:いい|よい|良い)[^,.]*$/u;

function withoutHow(folded: string): string {
  const rest = folded.replace(howItIsDone, "$1").trim();
  return namesMatter(topicOf(rest)) ? rest : folded;
}

/** Where one question joins two matters: “…，还有…”, “… and …”. */
const joints =
  /[，,；;。.!！?？、\n]|还有|以及|另外|同时|和|跟|与|及|\b(?:and|or|plus|also)\b|그리고|하고|(?<=[가-힣])(?:와|과|랑)\s|(?<=[\p{Script=Han}\p{Script=Katakana}])(?:と|や)(?=\p{Script=Han})/u;

const breaks = /[，,；;。.!！?？、：:\n]|(?<=\p{Script=Han}) (?=\p{Script=Han})/u;

const conjunction =
  /和|跟|与|同|\band\b|(?<=[가-힣])(?:와|과|랑|하고)\s|(?<=\p{Script=Han})と(?=\p{Script=Han})/u;

/** Where speech without punctuation passes to another matter. */
const turns =
  /(?=另外|还有(?!效)|再就是|再一个|顺便|同时(?!受理|领|办|核|审))|\b(?:and|also|plus)\b|(?=그리고)|(?=それと|それから)/u;

/** The parts of a question that name a matter, by its marks of punctuation and words that pass on; empty where they are too few. */
export function segmentsOf(folded: string, least = 2): string[] {
  const parts = folded
    .split(breaks)
    .flatMap((part) => part.split(turns))
    .map((part) => part.trim())
    .filter((part) => namesMatter(topicOf(part)) && !isSlight(topicOf(part)));
  return parts.length >= least ? parts.slice(0, mostMatters) : [];
}

/** Too few signs to be searched for by themselves. */
const isSlight = (topic: string) =>
  [...topic.replace(/[\sa-z]/g, "")].length < 4 && (topic.match(/[a-z]{3,}/g) ?? []).length < 2;

/** The parts of a question that each name a matter of their own; empty where there is only one. */
export function splitMatters(folded: string): string[] {
  const parts = folded
    .split(joints)
    .map((part) => part.trim())
    .filter((part) => namesMatter(topicOf(part)));
  return parts.length > 1 ? parts.slice(0, mostMatters) : [];
}

const mostMatters = 5;

/**
 * Enough to be a question's matter where nothing but a comma parts it from another: three signs or two words; the number
 * of a line counts as such, a year does not.
 */
const standsAlone = (topic: string) =>
  namesMatter(topic) &&
  ((topic.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length >=
    3 ||
    (topic.match(/[a-z]{3,}|(?<!\d)(?!20\d\d(?!\d))\d{3,}/g) ?? []).length >= 2);
