import { meanings } from "./meaning-table.js";
import { isOfOtherItem } from "./scope.js";
import { saysOnlyOtherPieces } from "./spoken-of.js";
import { contentWords } from "./words.js";

/** Words that say which of several kinds is meant: they may only be said where the source says them. */
const kindsMeant = {
  zh: /重点(?=企业|单位|项目|人员|行业|群体)|轻型|中型|重型|大型|小型|微型|临时|长期|短期|永久|个人|因私|因公|旅游|商务|首次|第[一二三四五]次|注销|补办|换领|一般|普通|特殊|境内|境外|省内|省外|跨省|全省|全国|市内|市外|城市|农村|本地|外地|老年|残疾|学生|军人|女性/gu,
  en: /\b(?:light|medium|heavy|large|(?<!still )small|temporary|permanent|long-term|short-term|personal|tourist|tourism|ordinary|rural|urban|local|elderly|disabled|student|students|women|first|second|third)\b/gu,
} as const;

/** Kinds of vehicle; what they are called besides. */
const vehicles: readonly (readonly [RegExp, RegExp])[] = [
  [/大货车|大型货车/u, /大货车|大型货车|重型/u],
  [/小货车|轻型货车/u, /小货车|轻型/u],
  [/皮卡/u, /皮卡/u],
  [/轿车|小汽车/u, /轿车|小汽车|小型/u],
  [/摩托/u, /摩托/u],
  [/电动自行车|电动车/u, /电动/u],
  [/渣土车/u, /渣土/u],
  [/客车|大巴/u, /客车|大巴|旅游|客运/u],
];

export interface MeaningFault {
  readonly added: boolean;
  readonly name: string;
}

export interface MeaningInput {
  /** All three folded. */
  readonly sentence: string;
  /** The Chinese source. */
  readonly source: string;
  /** Its checked rendering in the language of the sentence; empty where there is none. */
  readonly rendering: string;
  /** Titles of the cited measures and documents. */
  readonly context: string;
  /** All that is cited, also what the sentence does not speak of; folded. */
  readonly cited: string;
  readonly language: "zh" | "en";
  /** Whether the cited documents promise; reports and news tell of what was done. */
  readonly isPledge: boolean;
}

/** Meanings that a sentence adds to its source or loses of it. */
export function findMeaningFaults({
  sentence,
  source,
  rendering,
  context,
  cited,
  language,
  isPledge,
}: MeaningInput): MeaningFault[] {
  const kinds = (sentence.match(kindsMeant[language]) ?? []).filter((kind) =>
    language === "zh"
      ? ![...kind.replace("首次", "首")].every((sign) => source.includes(sign)) &&
        !rendering.includes(kind) &&
        // Those who are not of the place come from elsewhere.
        !(kind === "外地" && /非驻|非本[市地]/u.test(source))
      : rendering !== "" &&
        !rendering.includes(kind.replace(/s$/, "")) &&
        !englishKinds(source).includes(kind),
  );
  const wrongVehicles = vehicles.flatMap(([said, known]) => {
    const found = said.exec(sentence)?.[0];
    return found === undefined || known.test(`${source}\n${rendering}\n${context}`) ? [] : [found];
  });
  // That all bureaus are responsible does not make what they do hold for all.
  const unitsAside = /负责|责任|\bresponsib/u.test(sentence)
    ? cited
    : cited.replace(/责任单位:[^\n]*/gu, " ");
  const added = [...kinds, ...wrongVehicles].map((name): MeaningFault => ({ added: true, name }));
  const looked = meanings.filter(
    ({ ofPledges, ofReports }) => (isPledge ? ofReports : ofPledges) === undefined,
  );
  const changed = looked.flatMap(
    ({ name, said, allowedBy, kept, keptWith, keptIn, denied }): MeaningFault[] => {
      const affirmed = (text: string) => (denied === undefined ? text : text.replace(denied, " "));
      const isSaid = said[language].test(affirmed(sentence));
      const isAllowed = (allowedBy ?? said.zh).test(unitsAside) || said.en.test(affirmed(unitsAside));
      if (isSaid && !isAllowed) return [{ added: true, name }];
      if (
        !isSaid &&
        kept?.test(source) === true &&
        keptWith?.test(sentence) !== false &&
        !(language === "zh"
          ? (keptIn === "item" && isOfOtherItem(sentence, source, kept)) ||
            (keptIn === "piece" && isOfOtherPiece(sentence, source, kept))
          : keptIn !== undefined && saysOnlyOtherPieces(sentence, rendering, said.en))
      )
        return [{ added: false, name }];
      return [];
    },
  );
  return [...added, ...changed];
}

/** How much of a sentence must stand in other pieces. */
const nearlyAll = 0.7;

/**
 * True where a sentence says what one piece of its source says (拓展…范畴) and nothing of those that a word stands in
 * (探索构建…).
 */
function isOfOtherPiece(sentence: string, source: string, word: RegExp): boolean {
  const pieces = source.split(/[,;。\n]/u);
  const others = new Set(pieces.filter((piece) => !word.test(piece)).flatMap(contentWords));
  const own = pieces.filter((piece) => word.test(piece)).flatMap(contentWords);
  const said = new Set(contentWords(sentence));
  const ofOthers = [...said].filter((one) => others.has(one));
  return ofOthers.length >= said.size * nearlyAll && !own.some((one) => said.has(one) && !others.has(one));
}

/** What Chinese words for kinds are in English, for renderings that choose another word. */
function englishKinds(source: string): string[] {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/轻型/u, "light"],
    [/中型/u, "medium"],
    [/重型/u, "heavy"],
    [/大型|大件/u, "large"],
    [/临时/u, "temporary"],
    [/永久/u, "permanent"],
    [/长期/u, "long-term"],
    [/短期/u, "short-term"],
    [/个人|因私/u, "personal"],
    [/游客/u, "tourist"],
    [/农村/u, "rural"],
    [/城|市区/u, "urban"],
    [/首|先|第一|一/u, "first"],
    [/第二|二/u, "second"],
    [/第三|三/u, "third"],
    [/本地|辖区|当地|就近|基层|属地/u, "local"],
    [/一般|普通/u, "ordinary"],
  ];
  return pairs.flatMap(([pattern, kind]) => (pattern.test(source) ? [kind] : []));
}
