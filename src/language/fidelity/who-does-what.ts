import { areInterchangeable, contentWords } from "./words.js";

type Wording = Readonly<Record<"zh" | "en", RegExp>>;

/** Who acts in the police's promises, and what they do: one a row. */
const actors: readonly Wording[] = [
  { zh: /派出所/u, en: /\bpolice stations?\b/u },
  {
    zh: /科技局|科技部门/u,
    en: /\b(?:science|technology)(?: and technology)? (?:bureau|department|office|authorit)/u,
  },
  {
    zh: /(?<!市|全市|分|各|局|机关|综合)公安(?:局|机关)|警方|民警|交警|交管部门/u,
    en: /\bpolice\b(?! station)|\bpublic security bureau/u,
  },
  { zh: /协管(?:人员|员)/u, en: /\bassistants?\b|\bcoordinators?\b|\bassistant staff/u },
  { zh: /检验机构|检测站|检验站/u, en: /\b(?:inspection|testing) (?:station|agenc|institution|bod)/u },
  { zh: /医疗机构|医院/u, en: /\bmedical|\bhospital/u },
  { zh: /驾校/u, en: /\bdriving schools?\b/u },
  { zh: /邮政|邮局/u, en: /\bpost(?:al)?\b/u },
  { zh: /申请人|外籍人才|外国人/u, en: /\bapplicants?\b|\bforeign(?:ers?)?\b/u },
  { zh: /保安公司|保安服务公司/u, en: /\bsecurity (?:service )?compan/u },
  { zh: /住建/u, en: /\bhousing/u },
  { zh: /涉海部门/u, en: /\b(?:maritime|marine|sea-related) (?:dep|auth|bur|agen|off)/u },
  { zh: /专家/u, en: /\bexperts?\b/u },
  { zh: /律师/u, en: /\blawyers?\b/u },
];

const deeds: readonly Wording[] = [
  { zh: /代办/u, en: /\bappl(?:y|ies|ied|ication)\b|\bon (?:their|its) behalf/u },
  { zh: /制证|制作证件|制作/u, en: /\b(?:make|makes|made|making|produc\w+)\b/u },
  { zh: /送证|送(?=上门)|送达/u, en: /\bdeliver|\bbring/u },
  { zh: /审批|审核|批准/u, en: /(?<!pre-)\b(?:approv|review|examin)/u },
  { zh: /领取|领到|取证/u, en: /\b(?:collect|pick(?:ed|s)? up|receiv|hand(?:s|ed)? out)/u },
  { zh: /提交|递交|交(?=材料)/u, en: /\b(?:submit|hand(?:s|ed)? in)/u },
  { zh: /预审/u, en: /\bpre(?:-|liminary )/u },
  { zh: /检查|踏勘/u, en: /\b(?:inspect|survey)/u },
  { zh: /投诉|反映/u, en: /\bcomplain/u },
  { zh: /反馈|答复/u, en: /\b(?:feedback|repl|answer|respon(?:d|se))/u },
];

const pieceEnd: Readonly<Record<"zh" | "en", RegExp>> = {
  zh: /[,;。、:\n]|(?<=后)|并(?!联)/u,
  en: /[,;:\n]|\.(?!\d)|(?<!science )\band\b|\bwhile\b|\bthen\b/u,
};

/** Who is named with each deed; where `goesOn`, a piece that names nobody is about whom the piece before named. */
function performers(text: string, language: "zh" | "en", goesOn: boolean): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  let last: number[] = [];
  for (const piece of text.split(pieceEnd[language])) {
    const present = actors.flatMap((actor, at) => (actor[language].test(piece) ? [at] : []));
    if (present.length > 0 || !goesOn) last = present;
    for (const [at, deed] of deeds.entries())
      if (deed[language].test(piece)) found.set(at, new Set([...(found.get(at) ?? []), ...last]));
  }
  return found;
}

/**
 * A deed that the sentence gives to somebody to whom the source gives another: 派出所代办 where the company's staff do that and the police
 * station makes the cards. `own` is the source, or its rendering in the language of the sentence.
 */
export function findExchangedActor(sentence: string, own: string, language: "zh" | "en"): string | null {
  const stated = performers(own, language, true);
  const isNamed = (one: number) => actors[one]?.[language].test(own) === true;
  for (const [deed, who] of performers(sentence, language, false)) {
    const rightly = stated.get(deed);
    if (rightly === undefined || rightly.size === 0 || who.size === 0) continue;
    const isExchanged = [...who].every((one) => !rightly.has(one)) && [...who].some(isNamed);
    if (isExchanged) return deeds[deed]?.[language].exec(sentence)?.[0] ?? "";
  }
  return null;
}

const settingUp =
  /申请|申报|设立|设置|建设|建立|成立|开设|开展|办理|领取|领到|拿到|拿|领|提交|交|提供|开通|实行|推行|进驻|延伸|迁移|迁到|迁至|搬到/u;
/** What puts a thing in a place; anything else may be done at a thing that was put there. */
const founding = /^(?:设|建|成立|开设|开通|迁|搬|进驻)/u;
const placed =
  /(?:在|于|(?<![领拿达得收找办看做遇])到|至|进驻)((?:[^,;。在到至的]|(?<=[领拿达得收找办看做遇])到){2,30})/gu;

const placesOf = (text: string) =>
  [...text.matchAll(placed)].map(([, phrase = ""]) => {
    const [place = "", ...rest] = phrase.split(settingUp);
    const deed = settingUp.exec(phrase)?.[0] ?? "";
    return { place: contentWords(place), rest: contentWords(rest.join(" ")), founds: founding.test(deed) };
  });

/** In Chinese: a place that in the source is what is set up there, or the reverse (在服务站设立市场 for 在市场设立服务站). */
export function findExchangedPlace(sentence: string, source: string): string | null {
  const stated = placesOf(source);
  const places = new Set(stated.flatMap(({ place }) => place));
  const things = new Set(stated.flatMap(({ rest }) => rest));
  const only = (words: ReadonlySet<string>, others: ReadonlySet<string>) => (word: string) =>
    words.has(word) && !others.has(word);
  for (const { place, rest, founds } of placesOf(sentence)) {
    if (!founds && !rest.some(only(places, things))) continue;
    const foreign = place.filter(only(things, places));
    if (foreign.length > 0 && !place.some(only(places, things))) return foreign.join("");
  }
  return null;
}

const asked = /[在到去从向]([^,;。在到去从向的交]{2,24}?)(申请(?!材料|书|表|人)|提交|领取)/gu;

/** In Chinese: a step said of the place of another (在“联办窗口”申请 where the source says 从科技局申请, 到“联办窗口”提交). */
export function findOtherCounter(sentence: string, source: string): string | null {
  const stepsOf = (text: string) =>
    [...text.matchAll(asked)].map(([, place = "", step]) => ({ place: new Set(contentWords(place)), step }));
  const stated = stepsOf(source);
  for (const { place, step } of stepsOf(sentence)) {
    const isAt = (other: { readonly place: ReadonlySet<string> }) =>
      [...place].some((word) => other.place.has(word));
    const own = stated.filter((other) => other.step === step);
    if (own.length > 0 && !own.some(isAt) && stated.some(isAt)) return [...place].join("");
  }
  return null;
}

const movesInChinese = /([^,;。]*?)(?:迁移|搬迁|迁|搬|合并|并|转移|整合)(至|到|入(?!条件)|进|向)([^,;。]+)/gu;
/** Whom or what others are sent to make stronger. */
const reinforces = /([^,;。]*?)(充实|补充|支援|增援|派驻|派往)(?:到|至|了)?([^,;。]+)/gu;
const moves =
  /([^,;.]*?)\b(?:mov|migrat|transfer|extend|shift|relocat|become|becom|merg|integrat|incorporat)\w*\b([^,;.]*?) (?:in)?(?:to|part of) (?:the )?([^,;.]+?)(?= by | before | within | in | at |[,;.]|$)/gu;
/** Where something is collected or handed in. */
const handovers =
  /([^,;.]*?)\b(?:collect\w*|pick\w* up|receiv\w+|submit\w*|hand\w* in)\b([^,;.]*?) (?:at|from|to) (?:the )?(?!once|least|same|a )([^,;.:(]{3,60}?)(?= within| by |[,;.:(]|$)/gu;
const setUps =
  /([^,;.]*?)\b(?:set up|establish\w*|built|found\w*|placed)\b([^,;.]*?) (?:at|in) (?:the )?([^,;.]+?)(?= by | before | within |[,;.]|$)/gu;

const partsOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, before = "", between = "", to = ""]) => ({
    thing: contentWords(`${before.split(":").at(-1) ?? ""} ${between}`),
    to: contentWords(to),
  }));

/** What is moved or set up said as where it is moved or set up, or the reverse. */
export function findExchangedGoal(sentence: string, own: string, language: "zh" | "en"): string | null {
  const patterns = language === "zh" ? [movesInChinese, reinforces] : [moves, setUps, handovers];
  for (const pattern of patterns) {
    const stated = partsOf(own, pattern);
    const things = new Set(stated.flatMap(({ thing }) => thing));
    const goals = new Set(stated.flatMap(({ to }) => to));
    if (pattern === handovers && goals.size > 0) for (const word of contentWords(own)) things.add(word);
    for (const { to } of partsOf(sentence, pattern)) {
      const foreign = to.filter((word) => things.has(word) && !goals.has(word));
      // Where something is set up may be told at more length than in the source.
      const isMixed =
        (pattern === setUps && to.some((word) => goals.has(word) && !things.has(word))) ||
        (pattern === handovers && to.some((word) => goals.has(word)));
      if (foreign.length > 0 && !isMixed) return foreign.join(" ");
    }
  }
  return null;
}

const founded =
  /(?:设立|新?建成?|开设|开办|成立|设置|增设)了?(?:约|近)?(\d[\d,]*)|\b(?:open(?:ed|s|ing)?|set up|establish(?:ed|es)?|built|found(?:ed|s)|creat(?:ed|es)) (?:about |over |some )?(\d[\d,]*)/gu;

/** So many places where something is set up, said to be set up themselves: 设立37家市场 for 在37家市场设立服务站. */
export function findFoundedPlaces(sentence: string, own: string): string | null {
  for (const [, chinese, english] of sentence.matchAll(founded)) {
    const figure = chinese ?? english ?? "";
    const isPlace = new RegExp(
      `(?:在|于|依托)[^,;。\\d设建开增成]{0,8}${figure}(?!\\d)|\\b(?:at|in) (?:the |all |about |over )?${figure}(?!\\d)`,
      "u",
    );
    const [whole = ""] = isPlace.exec(own) ?? [];
    if (whole !== "" && !own.replace(whole, " ").includes(figure)) return figure;
  }
  return null;
}

const keepsUp = /实行|实施|执行|采取|设置|继续|保留|维持|仍|依然|照旧/u;
const ended = /取消|废止|不再|解除|放开|没有|无|免/u;

/** In Chinese: what the source abolishes, said in a piece that does not end it (取消A限制，对B实行禁行措施 for 取消A限制，取消B禁行措施). */
export function findKeptUp(sentence: string, source: string): string | null {
  const pieces = sentence.split(/[,;。\n]/u);
  const stated = source.split(/[,;。\n]/u);
  const ends = stated.filter((piece) => piece.includes("取消"));
  const rest = new Set(stated.filter((piece) => !piece.includes("取消")).flatMap(contentWords));
  const isShort = (piece = "") => contentWords(piece.replace(ended, " ")).length < 2 && ended.test(piece);
  return (
    pieces.find((piece, at) => {
      if (!keepsUp.test(piece) || ended.test(piece) || isShort(pieces[at - 1]) || isShort(pieces[at + 1]))
        return false;
      const said = new Set(contentWords(piece));
      return ends.some((end) => {
        const words = contentWords(end.replace("取消", " ")).filter((word) => !rest.has(word));
        return words.length > 2 && words.filter((word) => said.has(word)).length > words.length * 0.6;
      });
    }) ?? null
  );
}

const endings = /取消|abolish\w*|scrap\w*|cancel\w*/u;

/**
 * True where what is abolished is hardly named, or another thing of the source in its place: “pawnshops are abolished” for the
 * approval of their licence, 取消落户申请 for 取消落户条件限制.
 */
export function losesWhatEnds(sentence: string, own: string): boolean {
  const pieces = sentence.split(/[,;。\n]/u);
  const at = pieces.findIndex((piece) => endings.test(piece));
  if (at < 0) return false;
  // “取消了，…” by itself is a short answer: what ends comes behind it.
  const isBare = contentWords(pieces[at]?.replace(endings, " ") ?? "").length === 0;
  const near = new Set(
    contentWords(pieces.slice(Math.max(0, at - 1), isBare && at === 0 ? at + 2 : at + 1).join(",")),
  );
  const ends = own.split(/[,;。\n]|\.(?!\d)/u).filter((part) => endings.test(part));
  const isNamed = (part: string) => {
    const object = contentWords(part.split("取消")[1] ?? "").slice(-2);
    return object.length < 2 || object.some((word) => areInterchangeable(word, near));
  };
  if (ends.length > 0 && !ends.some(isNamed)) return true;
  const piece = ends.find(isNamed) ?? "";
  const words = [...new Set(contentWords(piece.replace(endings, " ")))];
  const said = new Set(contentWords(sentence));
  return words.length > 3 && words.filter((word) => areInterchangeable(word, said)).length < words.length / 3;
}
