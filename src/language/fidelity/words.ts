import { stemmer } from "stemmer";
import { conceptsOf } from "../concepts.js";
import { fold } from "../fold.js";
import { soundOf, splitPinyin } from "../pinyin.js";
import { chineseWords, partOfSpeech } from "../tokens.js";
import { interchangeableChineseWords } from "./interchangeable-chinese.js";
import { interchangeableEnglishWords } from "./interchangeable-english.js";
import { claimsOf } from "./korean-japanese.js";
import { lightChineseWords, lightEnglishWords } from "./light-words.js";

/** Words that carry no claim of their own. */
const chineseFunctionWords = new Set(
  (
    "化 性 式 型 般 们 的 了 和 与 及 或 位 在 是 有 为 对 把 被 将 由 从 到 至 向 以 于 等 也 都 就 才 又 再 还 并 并且 而 且 其 该 此 这 那 这些 那些 这个 可 可以 能 会 要 " +
    "给 让 用 上 下 中 里 内 后 前 时 个 名 家 处 件 项 起 条 种 类 次 本 辆 台 人 者 们 着 过 得 地 所 之 则 即 若 如 如果 只要 只 凭 按 按照 根据 通过 " +
    "以及 其中 其他 其它 另外 相关 有关 方面 情况 进行 开展 实行 推行 实施 提供 工作 一个 各 全 全市 全部 我 您 你 他 它 现在 目前 今后 以后 之后 以前 之前 原来 " +
    "之内 以内 以上 以下 左右 大约 约 超过 不超过 至少 最多 最长 最 更 很 较 比较 不 没 没有 无 未 非 别 不用 不再 无需 不需要 需要 需 应 应当 必须 可凭 " +
    "分别 同时 时候 什么 怎么 多 余 每 每天 每日 一律 凡 凡是 除 除了 外 以外 走 来 去 做 作 就是 等等 例如 包括 关于 属于 进 出 新 大 小 好 多次 规定 给予 先 达到 归 目标 便 均 共 只有 用于 对于 有关 已 已经 正 正在 并且 上述 这样 那么 而是 不仅 之一 一种 一项 一些 一是 二是 措施 工作日内 当中 里面 总共 大概 须 起来 哦 呢 啦 哟 呀 嘛 吧 噢 喽 不会 不能 不得 不必 不可 不准 不许 无须 不需"
  ).split(" "),
);

const englishFunctionWords = new Set(
  (
    "a an the of to in on anti against city city's at for from by with and or if is are was were be been being am do does did done has have had having it its he she they them their theirs this that these " +
    "those there here what which who whom whose when where why how can could cannot will would shall should may might must so as not no nor than then just also too very more most " +
    "less least any some someone somebody all both each every other others such only own same into onto over under up out off about around between within without during before after until while " +
    "because since through per via upon along across against among toward towards i me my we our us you your one ones now etc well respectively still yet once whether " +
    "including include concerned relevant related according accordance make made let s t above below outside except besides apart least as-well part way set much many " +
    "apply applies applied need needs needed later raise raised keep kept come comes came look looks looked go goes remain bring thing things kind kinds turn turns like case cases two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion " +
    "get gets got hold holds basis mean means offer offers offered one-stop total both either together " +
    "time far subject run runs share point gets given issued " +
    "so-called currently present presently actually simply directly properly accordingly measure measures law"
  ).split(" "),
);

/** Irregular forms that no stemmer brings together. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "added:add adding:add brought:bring grew:grow grown:grow drew:draw drawn:draw fought:fight went:go gone:go took:take taken:take made:make gave:give given:give got:get " +
    "held:hold kept:keep left:leave lost:lose loss:lose losses:lose met:meet paid:pay payment:pay payments:pay sent:send set:set sold:sell stood:stand told:tell won:win built:build " +
    "rebuilt:rebuild buses:bus bought:buy caught:catch found:find fell:fall fallen:fall rose:rise risen:rise shown:show spoke:speak spoken:speak wrote:write written:write " +
    "began:begin begun:begin chose:choose chosen:choose drove:drive driven:drive driver:drive drivers:drive hidden:hide known:know knew:know led:lead meant:mean ran:run said:say saw:see seen:see " +
    "sought:seek stole:steal stolen:steal sworn:swear taught:teach thought:think understood:understand undertaken:undertake undertook:undertake withheld:withhold " +
    "dealt:deal dug:dig laid:lay hung:hang stuck:stick cheating:cheat growth:grow arrival:arrive removal:remove renewal:renew approval:approve analysis:analyse analyses:analyse " +
    "became:become faster:fast fastest:fast quicker:quick easier:easy smoother:smooth don:do struck:strike monger:spread mongering:spread safer:safe larger:large bigger:big earlier:early stronger:strong closer:close wider:wide simpler:simple sooner:soon founded:establish better:improve children:child men:man women:woman people:person lives:life economies:economy economic:economy economical:economy"
  )
    .split(" ")
    .map((pair) => pair.split(":")),
);

const stemOf = (word: string) => stemmer(irregular[word] ?? word);

const functionStems = new Set([...englishFunctionWords].filter((word) => word.length > 3).map(stemOf));

const lightWords = new Set([
  ...lightEnglishWords.split(" ").map((word) => stemOf(word)),
  ...lightChineseWords.split(" "),
]);

interface Interchange {
  /** Words of each group, English ones as stems. */
  readonly members: readonly (readonly string[])[];
  readonly groupsOf: ReadonlyMap<string, readonly number[]>;
}

let interchange: Interchange | undefined;

function readInterchange(): Interchange {
  if (interchange !== undefined) return interchange;
  const members = [interchangeableChineseWords, interchangeableEnglishWords]
    .flatMap((lines) => lines.trim().split("\n"))
    .map((line) => line.split(" ").map((word) => (/^[a-z]/.test(word) ? stemOf(word) : word)));
  const groupsOf = new Map<string, number[]>();
  for (const [group, words] of members.entries())
    for (const word of words) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);
  interchange = { members, groupsOf };
  return interchange;
}

/** The groups of interchangeable words that a word stands in. */
const groupsOf = (word: string): readonly number[] => readInterchange().groupsOf.get(word) ?? [];

/** The groups that a folded text holds a word of. */
function groupsIn(folded: string): Set<number> {
  const squeezed = folded.replace(/\s+/gu, "");
  const stems = new Set((folded.match(latin) ?? []).map((word) => stemOf(word.replace(/'.*$/, ""))));
  const isThere = (word: string) =>
    /^[a-z]/.test(word) ? stems.has(word) : [...word].length > 1 && squeezed.includes(word);
  return new Set(readInterchange().members.flatMap((words, group) => (words.some(isThere) ? [group] : [])));
}

/** All Chinese words that may be said for what a folded Chinese text says. */
export function sayableFor(source: string): string {
  const groups = new Set([...groupsIn(source), ...contentWords(source).flatMap(groupsOf)]);
  const words = [...groups].flatMap((group) => readInterchange().members[group] ?? []);
  return words.filter((word) => /^\p{Script=Han}{2}/u.test(word)).join("|");
}

/** Whether one of the words is this word or may be said for it. */
export function areInterchangeable(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  const own = groupsOf(word);
  return own.length > 0 && [...words].some((other) => groupsOf(other).some((group) => own.includes(group)));
}

/** English adverbs of manner claim little; these claim something, or are none. */
const tellingManner =
  /^(?:.*(?:app|supp|re|fami|assemb|anoma)ly|only|solely|daily|weekly|monthly|yearly|hourly|annually|quarterly|early|instantly|immediately|automatically|permanently|temporarily|voluntarily|privately|publicly|separately|individually|exclusively|randomly|legally|illegally|lawfully|unlawfully|partially|partly|freely|unconditionally|indefinitely|overly|hardly|rarely|seldomly|nearly|randomly|manually|physically|electronically|digitally|nationally|provincially|locally|internationally|directly|firstly|secondly|newly|highly|maliciously|violently|selectively|arbitrarily)$/u;
/** Whether a word claims little wherever it is said. */
export const isLight = (word: string): boolean => lightWords.has(word);

const isManner = (word: string) => /^[a-z]{3,}ly$/u.test(word) && !tellingManner.test(word);

const latin = /[a-z]+(?:'[a-z]+)?/gu;
const hangulOrKana = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu;

/** Words of a text that claim something: Chinese dictionary words, stems of English ones; names and verbs, no figures. */
export function contentWords(text: string): string[] {
  const folded = fold(text);
  const words: string[] = [];
  for (const [piece] of folded.matchAll(latin)) {
    const word = piece.replace(/'.*$/, "");
    const stem = stemOf(word);
    if (word.length > 1 && !englishFunctionWords.has(word) && !functionStems.has(stem) && !isManner(word))
      words.push(stem);
  }
  for (const [run] of folded.matchAll(/\p{Script=Han}+/gu)) {
    for (const word of chineseWords(run)) {
      const isNumeral =
        /^[〇零一二两三四五六七八九十百千万亿]+(?:个|名|项|本|种|家|处|次|台|条|成|起|座|件|辆|人|天|日|年|月|枚|样|份|张|套|支|批|道|趟|多万|余万)?$|^半(?:个|天|年|数)?$|^[多余]?[万亿千百]+[多余]?(?:元|次|条|人|个)?$|^(?:一半|半数|大半)$|^百分之/u.test(
          word,
        );
      if (
        !chineseFunctionWords.has(word) &&
        !isNumeral &&
        !/^(?:年|月|日|天|小时|点|分|元|吨|米|工作日|工作日内|次日|上午|下午|中午|整)$/u.test(word)
      )
        words.push(word);
    }
  }
  for (const [run] of folded.matchAll(hangulOrKana)) words.push(...claimsOf(run));
  return words;
}

/** Content words of a text without those that claim little. */
export const claimsIn = (text: string): string[] => contentWords(text).filter((word) => !isLight(word));

/** How well each content word of a sentence is borne out by its evidence. */
export interface Support {
  readonly word: string;
  /**
   * 1: stands there; 0.8: an interchangeable word or the same concept does; 0.5: its characters do; 0.3: it stands
   * nowhere but claims little; 0: nothing.
   */
  readonly degree: number;
}

export function supportOf(sentence: string, evidence: string): Support[] {
  const folded = fold(evidence);
  const squeezed = folded.replace(/\s+/gu, "");
  const present = new Set(contentWords(evidence));
  const presentGroups = new Set([...groupsIn(folded), ...[...present].flatMap(groupsOf)]);
  const concepts = new Set(conceptsOf(folded));
  const isKnown = (word: string) =>
    groupsOf(word).some((group) => presentGroups.has(group)) ||
    // A concept found in a long word may be only part of what the word says (国有企业).
    (word.length <= 3 && conceptsOf(word).some((concept) => concepts.has(concept)));
  const allowed = (word: string) => {
    if (present.has(word)) return 1;
    const isChinese = /^\p{Script=Han}/u.test(word);
    if (isChinese && squeezed.includes(word)) return 1;
    if (isKnown(word)) return 0.8;
    const isBorneOut = (part: string) =>
      (part.length > 1 && squeezed.includes(part)) ||
      (chineseFunctionWords.has(part) && !telling.test(part)) ||
      isKnown(part);
    if (isChinese && areParts(word, isBorneOut)) return 0.8;
    if (/^[a-z]/.test(word) && [...present].some((other) => areAkin(word, other))) return 0.8;
    if (isRomanised(word, folded)) return 0.8;
    if (isChinese && word.length > 1 && isBare(word, squeezed)) return 0.5;
    if (isChinese && [...word].every((character) => squeezed.includes(character))) return 0.5;
    const isLittle =
      lightWords.has(word) ||
      (isChinese && (isGrammatical(word) || areParts(word, isLightPart) || isLightVerb(word)));
    return isLittle ? 0.3 : 0;
  };
  return [...new Set(contentWords(sentence))].map((word) => ({ word, degree: allowed(word) }));
}

/** Adverbs that change what is promised; all others, and words of grammar, claim nothing by themselves. */
const tellingAdverbs =
  /[不没未无非免勿别只仅单独另暂停全都均皆总必须定强随任优先特额重再多少更最约近超每常频偶永即立当免]|自行|提前|逐|分期/u;

const isGrammatical = (word: string) =>
  /^(?:d|c|p|u|y|r|e|o)/u.test(partOfSpeech(word)) && !tellingAdverbs.test(word);

/** Of a word of two parts that claim little each (落实工作): one of them. */
const isLightPart = (part: string) => part.length > 1 && lightWords.has(part);

/** 看到, 带上: a verb that claims little with what says only how far it went. */
const isLightVerb = (word: string) =>
  /^\p{Script=Han}[到上下好完齐着过住]$/u.test(word) && lightWords.has(word.slice(0, 1));

/** Signs that words of Chinese begin or end with and that add nothing to what they say: 榜单 is 榜, 受邀 is 邀. */
const padding = /^[受被所]|[化性式度单型类款期版处者员方件子]$/u;

const isBare = (word: string, evidence: string) => {
  const bare = word.replace(padding, "");
  return bare !== word && bare !== "" && evidence.includes(bare);
};

/** Signs that tell one thing from another when they are part of a word: 大货车 is not any 货车. */
const telling = /^[大小新旧多少高低内外上下前后非不无免未]$/u;

/** 审完 = 审 + 完: a word that falls into two parts which are both borne out. */
function areParts(word: string, isBorneOut: (part: string) => boolean): boolean {
  const characters = [...word];
  return characters
    .slice(1)
    .some(
      (_, at) =>
        isBorneOut(characters.slice(0, at + 1).join("")) && isBorneOut(characters.slice(at + 1).join("")),
    );
}

/** Whether a word is, in Latin letters, part of a name that the evidence has in quotation marks (Qijian for “齐剑2023”). */
function isRomanised(word: string, evidence: string): boolean {
  const sounds = /^[a-z]{4,}$/u.test(word) ? splitPinyin(word) : null;
  if (sounds === null) return false;
  return [...evidence.matchAll(/(?<=[“《「(])\p{Script=Han}{2,}/gu)].some(([name]) =>
    ` ${[...name].map(soundOf).join(" ")} `.includes(` ${sounds.join(" ")} `),
  );
}

/** Stems of one family: simpl(e) and simplifi(ed), applic(ation) and appli(ed). */
function areAkin(a: string, b: string): boolean {
  const length = Math.max(4, Math.min(a.length, b.length) - 1);
  return a.slice(0, length) === b.slice(0, length);
}
