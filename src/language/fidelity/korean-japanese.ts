import { fold, japaneseToChinese } from "../fold.js";
import { isReadingOf } from "./hanja.js";
import { interchangeableKoreanAndJapaneseWords } from "./interchangeable-korean-japanese.js";

export type Language = "ko" | "ja";

/** Folded; Japanese characters as Chinese ones, so that both renderings and sources can be compared with it. */
export const foldForeign = (text: string, language: Language): string =>
  language === "ja"
    ? fold(japaneseToChinese(text))
        .replace(/(?<=[一二三四五六七八九])つ/gu, "个")
        .replaceAll("窓", "窗")
        .replace(/(?<![一二三四五六七八九十百数])[千百万](?=[人名件]以上)/gu, (sign) =>
          String(scales[sign] ?? ""),
        )
        .replace(/(?:业务|稼[动働])日/gu, "营业日")
        .replace(/辨(?=公室|事|理)|(?<=联)辨/gu, "办")
    : fold(text)
        .replace(/(?<![가-힣])([천만백]) ?(?=명|건|대|곳|회)/gu, (sign) => String(scales[sign[0] ?? ""]))
        .replace(/그 자리/gu, "그자리")
        .replace(/업무일/gu, "근무일");

const scales: Readonly<Record<string, number>> = {
  백: 100,
  천: 1000,
  만: 10_000,
  百: 100,
  千: 1000,
  万: 10_000,
};

/** Korean syllables as their letters, so that a stem is found in all its forms (줄이 in 줄입니다). */
function spelt(text: string): string {
  return /\p{Script=Hangul}/u.test(text) ? text.normalize("NFD") : text;
}

/** What a folded text names: Korean words by their first two syllables, Japanese ones by pairs of characters. */
export const namesIn = (text: string, language: Language): string[] =>
  language === "ko"
    ? (text.match(/(?<![\d가-힣])\p{Script=Hangul}{2,}/gu) ?? []).map((word) => word.slice(0, 2))
    : [...text].flatMap(
        (_, at) => /^(?:\p{Script=Han}{2}|\p{Script=Katakana}{2})/u.exec(text.slice(at))?.[0] ?? [],
      );

/** A pattern in the characters that folded Japanese has. */
export const japanese = (pattern: RegExp) => new RegExp(japaneseToChinese(pattern.source), pattern.flags);

/** Syllables at the end of Korean words that say only how they hang together: particles, endings, 하다, 되다, 받다 … */
const endings = `
  을 를 이 가 은 는 의 에 로 으로 와 과 도 및 나 이나 까지 부터 거나 에서 에게 께 씩 라도 처럼 보다 이며 며 면 면서 고 여 어 아 서 게 기 도록 지 던 려 음 인 다 니다 입니다 습니다 었 았 였 었던
  하 하여 해 한 할 함 합 했 해야 되 되어 돼 된 될 됨 됩 됐 되었 받 받아 받은 받을 받습 받게 시키 시켜 시킨 시킬 시킵 시켰 있 있는 있으 있도록 주는 줍니다 드리 드려 드립 드린 들 적 등 용 식 형 화 간 내 별 측 시 장 소 수 만 뿐 히 주 준 준다 간다 온다 짜리
`
  .trim()
  .split(/\s+/u);
const koreanTail = new RegExp(`^(?:${endings.join("|")})+$`, "u");
/** In letters, with the final consonants that endings put under a stem. */
const spelledEndings = [...endings.map(spelt), "\u11ab", "\u11af", "\u11b7", "\u11b8", "\u11bb"];
/** A word by itself that may be nothing but an ending: a verb such as 됩니다, or one syllable. */
const emptyWord = /^(?:수[는를가로도의]?$|[하되돼된될됩받있드주줍해했할한합]|등|준|.$)/u;

/** What counts right behind a figure. */
const counter =
  /^(?:[여만억천백]+)?(?:곳|개소?|건|명|인|회|번|차례|차|대|종|가지|항목?|조|호|년|월|일|시|분|초|시간|주|개월|근무일|영업일|톤|위안|미터|킬로미터|퍼센트|배|か所|か月|つの?)/u;

const groups = interchangeableKoreanAndJapaneseWords
  .trim()
  .split("\n")
  .map((line) =>
    line
      .split(" ")
      .map((word) => spelt(foldForeign(word, /\p{Script=Hangul}/u.test(word) ? "ko" : "ja")))
      // Only the characters of Japanese verbs are compared.
      .map((word) => word.replace(/(?<=^\p{Script=Han}+)\p{Script=Hiragana}+$/u, "")),
  );

/** Ways of saying things that claim nothing by themselves, by how they begin. */
const light = japanese(
  /^(?:조치|직접|데|모두|경우|사람|바로|안에|때|있|없이|것|또는|그리고|이제|이를|이로|관련|관하|대한|대해|대하|위한|위해|위하|통해|통한|따라|따른|의해|각종|각각|함께|이루어|이뤄|나서|나선|나섭|비롯|포함|중심|주축|바탕|현재|이미|제공|진행|이용|가지고|위주|기존|이하|이상|이내|미만|초과|외의|외에|다하|이번|해당|등의|가지|아직|없[다는어습으고도이을]|않[는습]|대상|자리에|절차|과정|두 |서비스|シ|その|この|これ|それ)/u,
);

const spelledLight = new RegExp(spelt(light.source), "u");

/** Hiragana that claims something wherever it stands; the rest is grammar. */
const tellingKana =
  /すべて|(?<!できる)だけ|のみ|しか|いつでも|すぐ|ほぼ|まだ|すでに|もう|はじめ|なく[しす]|やめ|なし|さらに|もっと|いずれ(?!も)|あらゆる|みな|わずか|たった|かなり|ただち|たび|ごと|ちょうど|およそ|(?<!取り)かか[りる]/gu;

/** What bears such words out besides themselves. */
const impliedKana: readonly (readonly [RegExp, RegExp])[] = [
  [/さらに/u, /さらなる|还|进一步|继续/u],
  [/なく[しす]|なし/u, /取消|废止|不再|免/u],
];

/** Characters of Japanese words that claim little. */
const lightJapanese = japanese(
  /^[等者用的込化性度中以各約第間時回件名人個台冊所日月年分秒方面形行出入取受得付扱組持使見続進求含伴基対応際物必対象要従]/u,
);

/** Words of one script alone, without what only ties them to others; empty where nothing is left that claims anything. */
export function claimsOf(run: string): string[] {
  return (run.match(/\p{Script=Hangul}{2,}|[\p{Script=Katakana}ー]{2,}/gu) ?? [])
    .map(withoutTail)
    .filter((word) => [...word].length > 1 && !light.test(word));
}

/** In syllables. */
const longestTail = 8;

/** A Korean word without its particles and endings; at least two syllables stay. */
function withoutTail(word: string): string {
  for (let end = Math.max(2, word.length - longestTail); end < word.length; end++)
    if (koreanTail.test(word.slice(end))) return word.slice(0, end);
  return word;
}

/** Whether a text says a word, by its beginning, in one of the ways that it may be said. Both folded. */
export const isSayableIn = (beginning: string, text: string): boolean =>
  groups.some(
    (words) =>
      words.some((word) => word.startsWith(spelt(beginning))) &&
      words.some((word) => spelt(text).includes(word)),
  );

/** What bears words out: a text, and all that may be said for what stands there. */
interface Evidence {
  readonly text: string;
  readonly sayable: readonly string[];
  /** Its Chinese pieces, which Korean words may be the reading of. */
  readonly chinese: readonly string[];
}

const evidenceOf = (text: string): Evidence => ({
  text,
  chinese: [...new Set(text.match(/\p{Script=Han}{2,}/gu) ?? [])],
  sayable: groups.flatMap((words) => (words.some((word) => isThere(word, text)) ? words : [])),
});

/** A single character stands there as a word of its own only before hiragana (終える). */
const isThere = (word: string, text: string) =>
  word.length > 1 || !/\p{Script=Han}/u.test(word)
    ? text.includes(word)
    : new RegExp(`${word}\\p{Script=Hiragana}`, "u").test(text);

/** What is left of a word behind each beginning of it, of at least so many signs, that the evidence bears out. */
function restsBehind(word: string, { text, sayable }: Evidence, least: number): string[] {
  const rests = sayable.filter((other) => word.startsWith(other)).map((other) => word.slice(other.length));
  for (let end = word.length; end >= least; end--)
    if (text.includes(word.slice(0, end))) rests.push(word.slice(end));
  return rests;
}

/** What is left of a spelt Korean word behind each beginning that is how two or more Chinese characters are read. */
function restsBehindReadings(spelled: string, { chinese }: Evidence): string[] {
  const syllables = [...spelled.normalize("NFC")];
  const rests: string[] = [];
  for (let end = 2; end <= Math.min(6, syllables.length); end++) {
    const beginning = syllables.slice(0, end).join("");
    if (!chinese.some((piece) => isReadingOf(beginning, piece))) break;
    rests.push(spelt(syllables.slice(end).join("")));
  }
  return rests;
}

/** Whether a word falls into parts, of which each step takes off the first. */
function fallsApart(word: string, restsOf: (rest: string) => readonly string[]): boolean {
  const seen = new Set([word]);
  for (const rest of seen) {
    if (rest === "") return true;
    for (const next of restsOf(rest)) seen.add(next);
  }
  return false;
}

/** Two Korean syllables have at least four letters. */
const leastKorean = 4;

/** A short verb in another of its forms (좇는 for 좇아). */
const isVerbOf = ([stem = "", ...tail]: string, { text }: Evidence): boolean =>
  /^(?:[는은을아어고지던]|도록)$/u.test(tail.join("")) &&
  new RegExp(`${spelt(stem)}(?:${[..."는은을아어고지던"].map(spelt).join("|")})`, "u").test(text);

/** Whether a spelt Korean word falls into parts that are said, light ones, and endings; it may begin with one only where told so. */
const isMadeUp = (word: string, evidence: Evidence, beginsWithEnding: boolean): boolean =>
  isVerbOf(word.normalize("NFC"), evidence) ||
  fallsApart(word, (rest) => [
    ...restsBehind(rest, evidence, leastKorean),
    ...restsBehindReadings(rest, evidence),
    rest.replace(spelledLight, ""),
    ...(rest === word && !beginsWithEnding ? [] : spelledEndings)
      .filter((ending) => rest.startsWith(ending))
      .map((ending) => rest.slice(ending.length)),
  ]);

/**
 * Whether a Japanese word falls into parts that are said and characters that claim little; a character that stands in the
 * evidence by itself says something only beside such a part.
 */
const isSpelled = (word: string, evidence: Evidence): boolean =>
  fallsApart(word, (rest) => {
    const behindPart = (of: string) => [
      ...restsBehind(of, evidence, 2),
      ...(lightJapanese.test(of) ? [of.slice(1)] : []),
    ];
    const [first = ""] = rest;
    const isThere = evidence.text.includes(first);
    return [...behindPart(rest), ...(isThere ? (rest.length === 1 ? [""] : behindPart(rest.slice(1))) : [])];
  });

/** The words of a Korean or Japanese sentence that nothing in the evidence bears out. All folded by {@link foldForeign}. */
export function findUnsaid(sentence: string, known: string, language: Language): string[] {
  // What a rendering adds in brackets, and quotation marks, stand in the middle of its words.
  const bare = known.replace(/\([^)]*\)/gu, "");
  const text = [bare, bare.replace(/[‘’“”「」『』]/gu, ""), known].join("\n").replace(/\s+/gu, "");
  return language === "ko" ? findUnsaidKorean(sentence, text) : findUnsaidJapanese(sentence, text);
}

function findUnsaidKorean(sentence: string, text: string): string[] {
  const evidence = evidenceOf(spelt(text));
  const runs = sentence.matchAll(/\d?\p{Script=Hangul}+|\p{Script=Han}{2,}|[a-z]{2,}/gu);
  return [...runs].flatMap(({ 0: run, index }) => {
    if (text.includes(run)) return [];
    const word = /^\d/u.test(run) ? run.slice(1).replace(counter, "") : run;
    const isByItself = word === run && /^\s?$/u.test(sentence.slice(Math.max(0, index - 1), index));
    const isSaid = /^\p{Script=Hangul}/u.test(word)
      ? isMadeUp(spelt(word), evidence, !isByItself || emptyWord.test(word))
      : word === "";
    return isSaid ? [] : [run];
  });
}

function findUnsaidJapanese(sentence: string, text: string): string[] {
  const evidence = evidenceOf(text);
  const words =
    sentence
      .replace(
        /[一二三四五六七八九]个|场合|を?问わず|取り上げ|手续き?|[两双]方|この(?:措置|规定|施策|取组)|(?<=\p{Script=Han})侧|(?<=日)以内/gu,
        " ",
      )
      .match(/[\p{Script=Katakana}ー]{2,}|\p{Script=Han}+|[a-z]{2,}/gu) ?? [];
  return [
    ...words.filter((word) => !isSpelled(word, evidence)),
    ...(sentence.match(tellingKana) ?? []).filter(
      (word) =>
        !text.includes(word) && !impliedKana.some(([kana, stated]) => kana.test(word) && stated.test(text)),
    ),
  ];
}
