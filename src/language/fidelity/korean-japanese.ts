import { fold, japaneseToChinese } from "../fold.js";
import { conditionsOf } from "./conditions.js";
import { interchangeableKoreanAndJapaneseWords } from "./interchangeable-korean-japanese.js";
import { changeTo, loosensLimits, papersOf } from "./parties.js";

type Language = "ko" | "ja";
type Wording = Readonly<Record<Language, RegExp>>;

/** Folded; Japanese characters as Chinese ones, so that both renderings and sources can be compared with it. */
export const foldForeign = (text: string, language: Language): string =>
  language === "ja"
    ? fold(japaneseToChinese(text)).replace(/(?<=[一二三四五六七八九])つ/gu, "个")
    : fold(text);

/** Korean syllables as their letters, so that a stem is found in all its forms (줄이 in 줄입니다). */
function spelt(text: string): string {
  return /\p{Script=Hangul}/u.test(text) ? text.normalize("NFD") : text;
}

/** A pattern in the characters that folded Japanese has. */
const japanese = (pattern: RegExp) => new RegExp(japaneseToChinese(pattern.source), pattern.flags);

const anyOf = (words: string) => words.trim().split(/\s+/u).join("|");

/** Syllables at the end of Korean words that say only how they hang together: particles, endings, 하다, 되다, 받다 … */
const endings = anyOf(`
  을 를 이 가 은 는 의 에 로 으로 와 과 도 및 나 이나 까지 부터 에서 에게 께 씩 라도 처럼 보다 이며 며 면 면서 고 여 어 아 서 게 기 도록 지 던 려 음 인 다 니다 입니다 습니다 었 았 였 었던
  하 하여 해 한 할 함 합 했 해야 되 되어 돼 된 될 됨 됩 됐 되었 받 받아 받은 받을 받습 받게 시키 시켜 시킨 시킬 시킵 시켰 있 있는 있으 있도록 주는 줍니다 드리 드려 드립 드린 들 적 등 용 식 형 화 간 내 별 측
`);
const koreanTail = new RegExp(`^(?:${endings})+$`, "u");
/** The same in letters, with the final consonants that endings put under a stem. */
const spelledTail = new RegExp(`^(?:${spelt(endings)}|[\u11ab\u11af\u11b7\u11b8\u11bb])*$`, "u");

/** What counts right behind a figure. */
const counter =
  /^(?:[여만억천백]+)?(?:곳|개소?|건|명|인|회|번|차례|차|대|종|가지|항목?|조|호|년|월|일|시|분|초|시간|주|개월|근무일|영업일|톤|위안|미터|킬로미터|퍼센트|배|か所|か月|つの?)/u;

const groups = interchangeableKoreanAndJapaneseWords
  .trim()
  .split("\n")
  .map((line) =>
    line.split(" ").map((word) => spelt(foldForeign(word, /\p{Script=Hangul}/u.test(word) ? "ko" : "ja"))),
  );

/** Ways of saying things that claim nothing by themselves, by how they begin. */
const light = japanese(
  /^(?:모두|경우|사람|바로|안에|때|수|있|없이|것|또는|그리고|이제|이를|이로|관련|관하|대한|대해|대하|위한|위해|위하|통해|통한|따라|따른|의해|각종|각각|함께|이루어|이뤄|나서|나선|나섭|비롯|포함|중심|주축|바탕|현재|이미|제공|진행|이용|가지고|위주|기존|이번|해당|등의|서비스|シ|その|この|これ|それ)/u,
);

const spelledLight = new RegExp(spelt(light.source), "u");

/** Hiragana that claims something wherever it stands; the rest is grammar. */
const tellingKana =
  /すべて|だけ|のみ|しか|いつでも|すぐ|ほぼ|まだ|すでに|もう|はじめ|なく[しす]|やめ|なし|さらに|もっと|いずれ|あらゆる|みな|わずか|たった|かなり|ただち|たび|ごと|ちょうど|およそ|かか[りる]/gu;

/** Single characters of Japanese words that claim little; any other must stand in the evidence. */
const lightCharacters =
  /[等者用的化性度中以各約第間時回件名人個台所日月年分秒方面形行出入取受得付扱組持使見続進求含伴基対応際物必対象要]/u;
const lightJapanese = japanese(lightCharacters);

/** Words of one script alone, without what only ties them to others; empty where nothing is left that claims anything. */
export function claimsOf(run: string): string[] {
  return (run.match(/\p{Script=Hangul}{2,}|[\p{Script=Katakana}ー]{2,}/gu) ?? [])
    .map(withoutTail)
    .filter((word) => [...word].length > 1 && !light.test(word));
}

/** A Korean word without its particles and endings; at least two syllables stay. */
function withoutTail(word: string): string {
  for (let end = 2; end < word.length; end++) if (koreanTail.test(word.slice(end))) return word.slice(0, end);
  return word;
}

/** What is left of a word behind each beginning of it that stands in the evidence, or that may be said for what stands there. */
function restsBehind(word: string, evidence: string, least: number): string[] {
  const said = groups
    .filter((words) => words.some((other) => evidence.includes(other)))
    .flatMap((words) => words.filter((other) => word.startsWith(other)));
  const rests = said.map((other) => word.slice(other.length));
  for (let end = word.length; end >= least && word.length >= least; end--)
    if (evidence.includes(word.slice(0, end))) rests.push(word.slice(end));
  return rests;
}

/** Two Korean syllables have at least four letters. */
const leastKorean = 4;

/** Whether a spelt Korean word falls into parts that are said in the evidence, and endings. */
function isMadeUp(word: string, evidence: string): boolean {
  if (spelledTail.test(word)) return true;
  const lightBeginning = spelledLight.exec(word)?.[0] ?? "";
  if (lightBeginning !== "" && isMadeUp(word.slice(lightBeginning.length), evidence)) return true;
  return restsBehind(word, evidence, leastKorean).some((rest) => isMadeUp(rest, evidence));
}

/** The words of a Korean or Japanese sentence that nothing in the evidence bears out. All folded by {@link foldForeign}. */
export function findUnsaid(sentence: string, known: string, language: Language): string[] {
  // What a rendering adds in brackets stands in the middle of its words.
  const evidence = `${known.replace(/\([^)]*\)/gu, "")}\n${known}`.replace(/\s+/gu, "");
  if (language === "ko") {
    const spelled = spelt(evidence);
    return (sentence.match(/\d?\p{Script=Hangul}+|\p{Script=Han}{2,}|[a-z]{2,}/gu) ?? []).filter((run) => {
      const word = /^\d/u.test(run) ? run.slice(1).replace(counter, "") : run;
      return (
        !(/^\p{Script=Hangul}/u.test(word) ? isMadeUp(spelt(word), spelled) : evidence.includes(word)) &&
        !(run.length < 3 && evidence.includes(run))
      );
    });
  }
  const words =
    sentence
      .replace(/[一二三四五六七八九]个|场合/gu, " ")
      .match(/[\p{Script=Katakana}ー]{2,}|\p{Script=Han}+|[a-z]{2,}/gu) ?? [];
  return [
    ...words.filter((word) => !isSpelled(word, evidence)),
    ...(sentence.match(tellingKana) ?? []).filter((word) => !evidence.includes(word)),
  ];
}

/**
 * Whether a Japanese word falls into parts that are said in the evidence and characters that claim little; a character that
 * stands there by itself says something only beside such a part.
 */
function isSpelled(word: string, evidence: string, isBesideOne = false): boolean {
  if (word === "" || restsBehind(word, evidence, 2).some((rest) => isSpelled(rest, evidence))) return true;
  const [first = ""] = word;
  if (lightJapanese.test(first)) return isSpelled(word.slice(1), evidence);
  return !isBesideOne && evidence.includes(first) && isSpelled(word.slice(1), evidence, true);
}

/** What turns a promise round, with what in the Chinese source allows it. */
const meanings: readonly (Wording & { readonly allowedBy: RegExp })[] = [
  { ko: /무료|무상/u, ja: /無料|無償/u, allowedBy: /免费/u },
  { ko: /수수료|유료|비용|요금/u, ja: /手数料|有料|費用|料金/u, allowedBy: /收费|费用|成本/u },
  {
    ko: /모든|누구나|전원|모두|전체 기업|예외 없이/u,
    ja: /すべて|全て|全員|あらゆる|誰でも|例外なく/u,
    allowedBy: /所有|全部|一律|凡|各|全面|均|任何|都|全程/u,
  },
  {
    ko: /만 (?:가능|할|이용|받)|뿐|야만|에만|한해/u,
    ja: /だけ|のみ|しか/u,
    allowedBy: /仅|只|限(?![度制期时])/u,
  },
  { ko: /당일|그날/u, ja: /当日|即日|その日/u, allowedBy: /当日|当天|即日/u },
  { ko: /즉시|곧바로/u, ja: /即時|直ちに|すぐ/u, allowedBy: /即|立|第一时间|当场|马上|实时|及时|秒/u },
  {
    ko: /반드시|의무|해야 (?:합|하)/u,
    ja: /必ず|義務|なければ(?:なら|いけ)/u,
    allowedBy: /必|须|应|一律|严格|要/u,
  },
  { ko: /우편|택배/u, ja: /郵送|宅配/u, allowedBy: /邮|寄/u },
  { ko: /경찰이/u, ja: /警察が/u, allowedBy: /公安|警/u },
  { ko: /보장(?:됩|합)|약속/u, ja: /保証され|約束/u, allowedBy: /确保|保证|承诺|保障/u },
  { ko: /뒤에?(?= |,)|후에|먼저|다음에/u, ja: /てから|た後|のち|先に/u, allowedBy: /后|先|再|起|通过|经/u },
  { ko: /매일/u, ja: /毎日/u, allowedBy: /每[日天]|天天|日均|一日一/u },
  { ko: /매주/u, ja: /毎週|週に/u, allowedBy: /每周|一周|每星期/u },
  { ko: /매월|매달/u, ja: /毎月|月に/u, allowedBy: /每月|一月|按月|月/u },
  { ko: /매년|해마다/u, ja: /毎年|年に/u, allowedBy: /每年|年度|一年/u },
  { ko: /계획|예정/u, ja: /予定|計画/u, allowedBy: /拟|计划|将|年底前|推进|探索|规划/u },
].map(({ ja, ...others }) => ({ ...others, ja: japanese(ja) }));
const conditional: Wording = {
  ko: /조건|요건|경우|갖춘|충족|맞는|하면|으면|이면|라면|되면|시에는|한 사람|하는 (?:기업|사람)|있는|사실/u,
  ja: japanese(/条件|場合|満た|には|とき|時は|者|事実|れば|なら|たら|ある企業/u),
};

/** By how much something changed, rather than to what: 60곳 늘었습니다, 60か所増えました. */
const changedBy: Wording = {
  ko: /\d[\d,.]*\p{Script=Hangul}{0,2}(?:이|가)? ?(?:늘|줄|증가|감소|연장|단축)/u,
  ja: japanese(/\d[\d,.]*(?:か所|カ所|件|人|時間|日|営業日|分)?(?:が|も)?(?:増|減|延|短縮|拡大)/u),
};
const papers: Wording = {
  ko: /증명서?|허가증|신분증|면허증|등록증|계약서|여권|집조/gu,
  ja: japanese(/許可証|証明書?|身分証|免許証|契約書|パスポート|執照/gu),
};

/** Where something is moved to, or what it is made part of. */
const moved: Wording = {
  ko: /([\p{Script=Hangul}\d]+)[’'”"」]?(?:\([^)]*\))?(?: ?플랫폼)?(?:으로|로) ?(?:이전|이관|옮|편입|통합|연장|확대|넓)/gu,
  ja: japanese(
    /([\p{Script=Han}\p{Script=Katakana}\dー]+)[」』”"]?(?:\([^)]*\))?(?:プラットフォーム|か所)?(?:へ|に)(?:と)?(?:移|編入|統合|延長|広)/gu,
  ),
};
const goalsOf = (text: string, language: Language) =>
  [...text.matchAll(moved[language])].map(([, goal = ""]) => goal);

/** What a Korean or Japanese sentence adds to its Chinese source, or a condition of the source that it loses. */
export function findForeignFault(
  sentence: string,
  source: string,
  rendering: string,
  language: Language,
): string | null {
  const hasCondition = conditionsOf(source).length > 0;
  for (const meaning of meanings) {
    const said = meaning[language].exec(sentence)?.[0];
    if (said !== undefined && !meaning.allowedBy.test(source)) return said;
  }
  const isBranched = /省内/u.test(source) && /省外/u.test(source);
  if (isBranched && !/성내|성외|성 밖|성 안|省内|省外/u.test(sentence)) return "which of two cases";
  const goals = goalsOf(rendering, language);
  const other = goalsOf(sentence, language).find(
    (goal) => !goals.some((own) => own.includes(goal) || goal.includes(own)),
  );
  if (goals.length > 0 && other !== undefined) return other;
  if (changeTo.test(source) && changedBy[language].test(sentence)) return "a change for its result";
  if (loosensLimits(sentence, source)) return "or";
  const isOfOutsiders = /非(?!法|现场|机动车|常|但|得)/u.test(source);
  if (isOfOutsiders && !/비|외|아닌|않|없|非|外|ない/u.test(sentence)) return "非";
  const asked = papersOf(source);
  const named = sentence.match(papers[language]) ?? [];
  if (asked.length > 1 && named.length > 0 && named.length < asked.length) return "a paper";
  return hasCondition && !conditional[language].test(sentence) ? "a condition" : null;
}
