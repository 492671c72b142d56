import { numberWords } from "./unknown-figures.js";

type Plain = string | ((...parts: string[]) => string);

/** Ways of saying the same, each with the one that the checks read. For folded text. */
const wordings: readonly (readonly [RegExp, Plain])[] = [
  // Figures: 九成, 千名以上, “at least half”, “a thousand”.
  [
    /([一二三四五六七八九])成(?=[以多,;。的左]|$)/gu,
    (_, sign = "") => `${"一二三四五六七八九".indexOf(sign) + 1}0%`,
  ],
  [
    /(?<![\d〇零一二两三四五六七八九十百千万亿近上数几成])([千万])(?=[余多]?[名家])/gu,
    (sign) => (sign === "千" ? "1000" : "10000"),
  ],
  [
    /\b((?:at (?:most|least)|up to|(?:more|less|fewer) than|under|over|above|below)) half\b(?! an?\b)/gu,
    "$1 50%",
  ],
  [/(?<=不到|不足|超过|最多|至少|不少于|多于|少于)(?:一半|半数)|(?:一半|半数)(?=以[上下内])/gu, "50%"],
  [/\b(?:a|one) (?=(?:thousand|million)\b)/gu, "1 "],
  [
    /\b(within|in|under|up to|at most|about|less than|over|for|only|takes?) an? (?=(?:working )?(?:hour|day|week|month|year|minute)\b)/gu,
    "$1 1 ",
  ],
  // 市、县两级 are 市、县.
  [
    /((?:[省市县区乡镇村所]、?){2,4})([两三四])级/gu,
    (whole = "", _, sign = "") =>
      levelsOf(whole) === "两三四".indexOf(sign) + 2 ? whole.replace(/[两三四]级$/u, "") : whole,
  ],
  // Hours: 晚上22时, “half past ten at night”.
  [/(?:晚上?|夜里|夜间|深夜)(?=(?:1[89]|2[0-4])(?:时|点|:))|下午(?=1[2-8](?:时|点|:))/gu, ""],
  [/第二天/gu, "次日"],
  [
    /\bhalf past (\d{1,2}|[a-z]+)\b/gu,
    (_, hour = "") => `${numberWords.includes(hour) ? numberWords.indexOf(hour) : hour}:30`,
  ],
  [/(?<=(?<![\d:])(?:[7-9]|1[01])(?::\d\d)?) at night\b/gu, " p.m."],
  [/(?<=(?<![\d:])(?:[1-9]|1[01])(?::\d\d)?) in the (?:evening|afternoon)\b/gu, " p.m."],
  [/(?<=\d) in the morning\b/gu, " a.m."],
  // Compared with the year before.
  [/比(?:去年|上一?年)(?:同期)?(分别|各)?(?:多|高)了?出?(?=\d)/gu, "同比$1上升"],
  [/比(?:去年|上一?年)(?:同期)?(分别|各)?(?:少|低|降)了?(?=\d)/gu, "同比$1下降"],
  [/(\d%) (?:more|higher) than(?= (?:a|one|the|in|last|during)\b[^,.;]{0,24}\byear)/gu, "$1 up on"],
  [/(\d%) (?:less|fewer|lower) than(?= (?:a|one|the|in|last|during)\b[^,.;]{0,24}\byear)/gu, "$1 down on"],
  // What is not asked for, not allowed, not done in time.
  [/(?:不用|不必|无需|无须|不需要?)(?:再|另外|额外)?(?:花钱|付钱|掏钱|交钱|付费|缴费|交费)/gu, "免费"],
  [/(?:已经?|现在)?(?:没有|不再有|没)任?何?([^,;。没]{0,10}?)的?(限制|条件|要求)了/gu, "取消$1$2"],
  [/排(?:在|到)?(?:最)?前面/gu, "优先"],
  [/不收(?:取)?(?:任何)?(代办|手续|服务|工本|办理)费用?/gu, "免费$1"],
  [
    /(?:都|均|一律)?(?:不(?:再)?收(?:取)?(?:任何|一分)?(?:费用?|钱)|不(?:要|用|需要?)(?:一分)?钱|分文不[收取])/gu,
    "免费",
  ],
  [/限行/gu, "禁行"],
  [/不关门|不歇业/gu, "不打烊"],
  [/(?:尽量|尽可能)?(?:不让|别让|免得|省得)[^,;。]{0,4}[多久]等/gu, "减少等待"],
  [/户[口籍]不[在是](\p{Script=Han}{2})/gu, "非$1籍"],
  // What is left out, as a condition: 只要不上X，….
  [/(?:只要|除非|但凡)不(?:是)?(?:驶入|进入|上|走|进|去|在)([^,;。]{2,16})(?=,)/gu, "除$1外"],
  [/(?:都|一律|绝对?|决)不(?:能|可以?)/gu, "不得"],
  [/不(?:允许|准许|容许|许)/gu, "不得"],
  [/没有?(?:来得及|时间(?!限|要求))/gu, "来不及"],
  // Verbs said twice (看一看), examples; 不用等 where 当场 follows.
  [/(\p{Script=Han})一\1/gu, "$1"],
  [/以([^,;。]{2,12})为例/gu, "$1"],
  [/(?:不用|无需|不必|不需要?)再?(?:等待?|等候),?(?=[^。;]{0,12}(?:当场|即时|立即|马上))/gu, ""],
  // Verbs said with a light one: 完成向X的迁移, 处理完给答复.
  [/(?:完成|实现|进行)了?向([^,;。]{2,20}?)的(迁移|转变|延伸|过渡)/gu, "$2至$1"],
  [/(?<=处理|核查|处置|审核|[查办审])完(?=(?:之?后|以后)?[就再会给])/gu, ""],
  [/\bin-house\b/gu, "own"],
  [/\bright away\b/gu, "at once"],
  [/\bup[- ]to[- ]date\b/gu, "updated"],
  [/\b(a further|another) (?=\d)/gu, ""],
];

/** How many levels of government stand beside one another. */
const levelsOf = (list: string) => (list.match(/[省市县区乡镇村所]/gu) ?? []).length;

export const inPlainWording = (folded: string): string =>
  wordings.reduce(
    (text, [pattern, plain]) =>
      typeof plain === "string" ? text.replace(pattern, plain) : text.replace(pattern, plain),
    folded,
  );
