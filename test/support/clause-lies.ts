import type { Passage } from "../../src/domain/answer.js";
import type { SearchIndex } from "../../src/retrieval/search-index.js";

/** A sentence made from a clause by changing one thing, and what was changed. */
export interface ClauseLie {
  readonly kind: string;
  readonly text: string;
  readonly language: "zh" | "en";
  readonly passage: Passage;
}

/** What the words of a clause are changed into: a lie wherever they stand, or where the Chinese clause holds the third. */
type Change = readonly [from: RegExp, to: string, of?: RegExp];

const chinese: Readonly<Record<string, readonly Change[]>> = {
  "a narrowing word left out": [
    [/部分(?=\p{Script=Han})/u, ""],
    [/试点/u, ""],
    [/(?:凡是?|对)?符合[^，。；、“”]{2,14}的(?=[，、\p{Script=Han}])，?/u, ""],
    [/轻微(?=\p{Script=Han}*违法)/u, ""],
    [/新能源(?=\p{Script=Han})/u, ""],
    [/民营(?=企业)/u, ""],
    [/高层次(?=人才)/u, ""],
  ],
  "may, should, must": [
    [/(?<![许认])可以?(?=申|凭|按|在|到|通|享|直接|选)/u, "必须"],
    [/应当?(?=按|在|向|及时|依)/u, "可以不"],
    [/(?:必须|严格(?=落实|执行|规范))/u, "可以"],
    [/严禁/u, "允许"],
  ],
  "before and after": [
    [/(?<=[\p{Script=Han}\d])之?前(?=[，。；完])/u, "后"],
    [/(?<=[\p{Script=Han}\d”])之?后(?=[，。；])/u, "前"],
    [/年底前/u, "年底后"],
  ],
  "above and below": [
    [/以上/u, "以下"],
    [/以下(?!几|五|四|三|六)/u, "以上"],
    [/(?<=\d[\p{Script=Han}]{0,3})以?内/u, "以上"],
    [/不超过/u, "超过"],
  ],
  "more and less": [
    [/(?:增加|上升|增长|提升|提高)/u, "减少"],
    [/(?:减少|下降|降低|压减)/u, "增加"],
    [/放宽/u, "收紧"],
    [/(?:缩短|压缩)/u, "延长"],
  ],
  "another level": [
    [/省内/u, "市内"],
    [/全省/u, "全国"],
    [/全市/u, "全省"],
    [/市级/u, "省级"],
    [/省级/u, "国家级"],
    [/县级/u, "市级"],
  ],
  "first and third": [
    [/首次/u, "第三次"],
    [/首家/u, "第三家"],
    [/第三次/u, "首次"],
    [/连续两次/u, "连续三次"],
    [/第[一二]/u, "第四"],
  ],
  "working days and days": [
    [/个工作日/u, "天"],
    [/(?<=\d ?)天(?!候|内)/u, "个工作日"],
    [/24小时/u, "工作时间"],
  ],
  "another unit of time": [
    [/(?<=\d ?)(?:个工作)?日内/u, "小时内"],
    [/(?<=\d ?)小时/u, "天"],
    [/(?<=\d ?)分钟/u, "小时"],
    [/(?<=\d ?)年(?!\d|底|初|\p{Script=Han}*月)/u, "个月"],
    [/(?<=\d ?)天(?=[，。；、]|放|$)/u, "个月"],
    [/每月/u, "每周"],
    [/每日/u, "每周"],
  ],
  "another city": [
    [/威海(?!微)/u, "潍坊"],
    [/淄博/u, "济宁"],
    [/烟台/u, "临沂"],
    [/泰安/u, "青岛"],
  ],
  "another agent": [
    [/公安机关/u, "人民法院"],
    [/派出所/u, "居委会"],
    [/民警/u, "城管队员"],
    [/交警/u, "运管部门"],
    [/检验机构/u, "维修企业"],
    [/专家/u, "律师"],
    [/医疗机构/u, "保险公司"],
    [/邮政网点/u, "银行网点"],
    [/经侦支队/u, "政保支队"],
    [/治安支队/u, "反诈支队"],
    [/法制支队/u, "信访支队"],
  ],
};

const english: Readonly<Record<string, readonly Change[]>> = {
  "a narrowing word left out": [
    [/\b(?:some|certain) (?=[a-z])/u, ""],
    [/\bkey (?=[a-z])/u, "", /重点/u],
    [/\bmajor (?=[a-z])/u, "", /重大/u],
    [/\bminor (?=[a-z])/u, "", /轻微/u],
    [/\bprivate (?=[a-z])/u, "", /民营/u],
    [/\bhigh-level (?=[a-z])/u, "", /高层次/u],
    [/ (?:who|that) meet [^,.;(]+(?=,)/u, ""],
  ],
  "may, should, must": [
    [/\bmay\b/u, "must"],
    [/\bmust\b/u, "need not"],
    [/\b(?:strictly forbidden|prohibited)\b/u, "allowed"],
  ],
  "before and after": [
    [/\bbefore\b/u, "after"],
    [/\bafter\b/u, "before"],
    [/\bby the end of\b/u, "after the end of"],
  ],
  "above and below": [
    [/\bmore than\b/u, "fewer than"],
    [/\bat least\b/u, "at most"],
    [/\bno (?:longer|more|heavier) than\b/u, "more than"],
    [/\bor (?:more|above)\b/u, "or less"],
    [/\bwithin\b(?= \d)/u, "after more than"],
  ],
  "more and less": [
    [/\b(?:increased|rose)\b/u, "fell"],
    [/\b(?:fell|dropped)\b/u, "rose"],
    [/\b(?:shortened|reduced)\b/u, "extended"],
    [/\b(?:extended|relaxed)\b/u, "shortened"],
  ],
  "another level": [
    [/\bwithin the province\b/u, "within the city"],
    [/\bcity-wide|across the city|throughout the city\b/u, "across the province"],
    [/\bmunicipal\b(?! key)/u, "provincial"],
    [/\bprovincial\b/u, "national"],
    [/\bcounty-level\b/u, "provincial"],
  ],
  "first and third": [
    [/\bfirst\b/u, "third"],
    [/\bthird\b/u, "first"],
    [/\btwice\b/u, "three times"],
  ],
  "working days and days": [
    [/\bworking days?\b/u, "calendar days"],
    [/\b(?<=\d )days\b/u, "working days"],
  ],
  "another unit of time": [
    [/(?<=\d[- ])(?:working )?days?\b/u, "hours"],
    [/(?<=\d[- ])hours?\b/u, "days"],
    [/(?<=\d[- ])minutes?\b/u, "hours"],
    [/(?<=\d[- ])years?\b/u, "months"],
    [/\bevery month|monthly\b/u, "every week"],
  ],
  "another city": [
    [/\bWeihai\b/u, "Weifang"],
    [/\bZibo\b/u, "Jining"],
    [/\bYantai\b/u, "Linyi"],
    [/\bTai'an\b/u, "Qingdao"],
  ],
  "another agent": [
    [/\b[Tt]he police\b(?! stations?)/u, "The courts"],
    [/\bpolice stations?\b/u, "residents' committees"],
    [/\b(?:police )?officers\b/u, "inspectors of the market authority"],
    [/\bexperts\b/u, "lawyers"],
    [/\btraffic police\b/u, "transport authority"],
    [/\bpost offices\b/u, "tax offices"],
  ],
};

const figure =
  /(?<![\d.:第“])\d+(?:\.\d+)?(?![\d:年月日]|\.\d| (?:January|February|March|April|May|June|July|August|September|October|November|December))/gu;

/** The sentence with two different figures in each other's place. */
function withSwappedFigures(text: string): string | null {
  const [first, ...others] = [...text.matchAll(figure)];
  const second = others.find(([digits]) => digits !== first?.[0]);
  if (first === undefined || second === undefined) return null;
  const between = text.slice(first.index + first[0].length, second.index);
  return `${text.slice(0, first.index)}${second[0]}${between}${first[0]}${text.slice(second.index + second[0].length)}`;
}

const list = /(?<=[\p{Script=Han}])、(\p{Script=Han}{2,8})(?=、\p{Script=Han})/u;

/** An item of an enumeration of another clause that this text does not hold. */
const foreignItem = (passages: readonly Passage[], at: number, text: string): string | null => {
  for (let step = 37; step < passages.length; step += 37) {
    const item = list.exec(passages[(at + step) % passages.length]?.clause.quote ?? "")?.[1];
    if (item !== undefined && ![...item].every((sign) => text.includes(sign))) return item;
  }
  return null;
};

/**
 * Lies made from the clauses themselves and from their English renderings: each says what the clause says but for one thing.
 * They are never trivial to see by their wording, since all other words are the clause's own.
 */
export function liesFromClauses(index: SearchIndex): ClauseLie[] {
  const { passages } = index;
  return passages.flatMap((passage, at): ClauseLie[] => {
    const { quote, id } = passage.clause;
    const rendering = index.corpus.annotations.get(id)?.renderings.en ?? "";
    const lies: ClauseLie[] = [];
    const add = (kind: string, language: "zh" | "en", text: string | null) => {
      if (text !== null && text !== quote && text !== rendering && text.length < 400)
        lies.push({ kind, language, text, passage });
    };
    if (/[*\n]/u.test(quote)) return [];
    for (const [kind, changes] of Object.entries(chinese))
      for (const [from, to] of changes) add(kind, "zh", quote.replace(from, to));
    for (const [kind, changes] of Object.entries(english))
      for (const [from, to, of] of changes)
        if (of?.test(quote) !== false) add(kind, "en", rendering.replace(from, to));
    add("two figures exchanged", "zh", withSwappedFigures(quote));
    add("two figures exchanged", "en", rendering === "" ? null : withSwappedFigures(rendering));
    const item = foreignItem(passages, at, quote);
    if (item !== null && list.test(quote)) {
      add("another item in a list", "zh", quote.replace(list, `、${item}`));
      add("one item more in a list", "zh", quote.replace(list, `、$1、${item}`));
    }
    return lies;
  });
}
