import { areInterchangeable, contentWords, supportOf } from "./words.js";

/** Words with a sign of negation in them that negate nothing of the sentence. */
const lexicalised =
  /有没有|是否|不收费|不要钱|不花钱|不仅|不断|不动产|不良|不稳定|不安全|不法|不少|清零|不超过|不低于|不高于|不到(?=\d)|不足|不满(?=\d)|不同|不论|不管|不正当|差不多|不打烊|来不及|办不成|无人|无感|无差别|无诈|非法|非现场|非机动车|非外|未成年|未来|免费|免签|免通行码|没收|无偿|特别|分别|区别|级别|类别|不住|不一|不得不|无论|无(?=犯罪记录)|不违法/gu;

const negator =
  /(?:不(?:再|用|必|能|得|会|予|准(?!备)|许|允许|需要?|实行|可以)*|没(?:有|法)?|无(?:需|须|法)?|未|别|勿|毋|免(?:于|予|除)?|零(?=\p{Script=Han})|禁止|严禁)/gu;

/** The signs after each negation: what is negated. */
function negatedHeads(text: string): string[] {
  const plain = text.replace(lexicalised, (word) => "〇".repeat(word.length));
  return [...plain.matchAll(negator)].map(({ index, 0: sign }) =>
    plain
      .slice(index + sign.length, index + sign.length + 8)
      .replace(/^(?:再|用|您|你|申请人|提供|提交|准备|交|拿|带|出示|有|对|于|了)+/u, "")
      .slice(0, 2)
      .replace(/[^\p{Script=Han}].*$/u, ""),
  );
}

/** 选择性执法被严格禁止, 身份证都不用再提供了: what is forbidden or no longer asked for stands before. */
const forbiddenBefore =
  /[^,;。]+(?:(?:被|是|都|属于|一律)(?:严格|明令)?(?:严禁|禁止)的?|[都均也]?(?:不(?:再|用|需要?|必)+|无[需须])(?:再|提供|提交|出示|带|交|要|办)*了?)(?=[,;。]|$)/gu;

const denied = /(?:未|从未|没有|不再|严禁|禁止|不得|不准)(?:再|有)?(\p{Script=Han}{2})/gu;
const mayDeny = /[不没未无免非禁防避停勿别零否]/u;

/** 发生了…，但未发生… for 未发生A和B: what the source only denies, affirmed in one piece of the sentence. */
export function affirmsDenied(sentence: string, source: string): string | null {
  const affirms = (text: string, deed: string) =>
    text.split(/[,;。\n]/u).some((piece) => piece.includes(deed) && !mayDeny.test(piece));
  const deeds = [...source.matchAll(denied)].map(([, deed = ""]) => deed);
  return deeds.find((deed) => affirms(sentence, deed) && !affirms(source, deed)) ?? null;
}

const negatedWithin = (text: string, head: string): boolean => {
  const plain = text.replace(lexicalised, (word) => "〇".repeat(word.length));
  return (
    [...plain.matchAll(negator)].some(({ index, 0: sign }) =>
      plain.slice(index + sign.length, index + sign.length + 10).includes(head),
    ) || [...plain.matchAll(forbiddenBefore)].some(([piece]) => piece.includes(head))
  );
};

const outsiders = /非(?!法|现场|机动车|常|但|得)(\p{Script=Han}{2})/gu;

/** Whether a sentence speaks rather of the item of a list that holds 非… than of one that holds the word without it. */
function speaksOf(sentence: string, source: string, whole: string, plain: RegExp): boolean {
  const own = new Set(contentWords(sentence));
  const most = (items: readonly string[]) =>
    Math.max(0, ...items.map((item) => new Set(contentWords(item).filter((word) => own.has(word))).size));
  const items = source.split(/[、,;。\n]|以及/u);
  const without = items.filter((item) => plain.test(item) && !item.includes(whole));
  return most(items.filter((item) => item.includes(whole))) > most(without);
}

/** 淄博籍学生 for 非淄博籍学生, and the reverse: a 非 in front of a word that only one side has. */
function findLostOutsider(sentence: string, source: string): string | null {
  for (const [a, b] of [
    [source, sentence],
    [sentence, source],
  ] as const) {
    for (const [whole, of = ""] of a.matchAll(outsiders)) {
      const plain = new RegExp(`(?<![非不]|不是|不在|没有)${of}`, "u");
      if (b.includes(whole)) continue;
      if (a === source && plain.test(b) && speaksOf(b, a, whole, plain)) return whole;
      if (plain.test(b) && !plain.test(a)) return whole;
    }
  }
  return null;
}

/** Papers and the like that are no longer asked for. */
const waived =
  /(?:不再|无需|无须|不需要?|不用|免(?=提[交供]|交|带))(?:需要|提供|提交|出示|交|带)*([^,;。\n]+)/gu;
const asking = /只[要需]|需要?|须|得|凭|带|出示|提交|提供|准备|[交拿]/u;
const formerly = /以前|原来|原先|过去|此前|之前|本来/u;

/** An item of a list of what is no longer asked for that a piece of the sentence asks for: 带上身份证. */
function findStillAsked(sentence: string, source: string): string | null {
  for (const [whole, list = ""] of source.matchAll(waived)) {
    const items = list.split(/、|和|及|或/u).filter((item) => item.length > 1);
    const rest = source.replace(whole, " ");
    for (const piece of sentence.split(/[,;。]/u)) {
      if (!asking.test(piece) || formerly.test(piece) || piece.search(negator) >= 0) continue;
      const item = items.find((one) => piece.includes(one) && !rest.includes(one));
      if (item !== undefined) return item;
    }
  }
  return null;
}

const meets = /(?:符合|满足|达到|达标|具备)/gu;
const isNotMet = /(?:不|没|未)(?:能|有|曾)?(?:符合|满足|达到|达标|具备)/u;

/** 达到…阈值的项目 where the source speaks of those that do not come up to it. */
const meetsWhatIsNotMet = (sentence: string, source: string): boolean =>
  isNotMet.test(source) &&
  source.match(meets)?.length === 1 &&
  sentence.search(meets) >= 0 &&
  !isNotMet.test(sentence);

/** What a Chinese sentence negates that its source does not, or says plainly that its source negates; null where neither. */
export function findChineseNegationFault(sentence: string, source: string): string | null {
  const outsider = findLostOutsider(sentence, source);
  if (outsider !== null) return outsider;
  const asked = findStillAsked(sentence, source);
  if (asked !== null) return asked;
  for (const head of negatedHeads(sentence)) {
    if (/取消|免/u.test(source) && /不(?:再|用|需)|无[需须]/u.test(sentence)) continue;
    // 都是严禁的: what is forbidden stands before.
    if (head === "" || /^的|^[^\p{Script=Han}]/u.test(head)) continue;
    const isKnown =
      negatedWithin(source, head) ||
      negatedWithin(source, head.slice(0, 1)) ||
      areInterchangeable(head, new Set(negatedHeads(source)));
    if (!isKnown) return head;
  }
  if (meetsWhatIsNotMet(sentence, source)) return "符合";
  for (const head of negatedHeads(source)) {
    if (!/^\p{Script=Han}{2}/u.test(head) || !sentence.includes(head)) continue;
    const isAlsoAffirmed =
      source.split(head).length - 1 > negatedHeads(source).filter((one) => one === head).length;
    if (!isAlsoAffirmed && !negatedWithin(sentence, head)) return head;
  }
  return null;
}

const englishLexicalised =
  /\bno \w+er than\b|\bno (?:more|less) than\b|\bnot (?:more|less|longer|only|exceeding)\b|\bno\. ?\d|\bnon-?\w+|\bcannot but\b|\bnot to exceed\b|\bfree of charge\b|\bwithout (?:charge|exception|delay|a trip|trips)\b|\b(?:at )?no (?:charge|fee|cost)\b/gu;
const englishNegator =
  /\bno longer\b|\b(?:not|no|never|neither|nor|none|cannot|without|unrestricted)\b|n't\b|\bun(?:punished|penali[sz]ed|fined)\b/gu;
const countsAsNegation =
  /\b(?:exempt\w*|waive\w*|lift\w*|abolish\w*|cancel\w*|forb\w+|prohibit\w*|free|unrestricted|unpunished|unpenali[sz]ed|instead of)\b/u;

const strongNegation = /不(?:扣|禁|需|再|得|能|准|允许)|无需|无须|免于|免予|严禁|禁止|没有/u;

/** Content words that stand near a negation, before or after it. */
function wordsNearNegation(text: string): Set<string> {
  return new Set(
    [...text.matchAll(englishNegator)].flatMap(({ index, 0: sign }) => [
      ...contentWords(text.slice(0, index)).slice(-3),
      ...contentWords(text.slice(index + sign.length).split(/[.;]/)[0] ?? "").slice(0, 4),
    ]),
  );
}

/** Whether a sentence without any negation says the very words that its rendering negates. */
function affirmsWhatIsNegated(sentence: string, rendering: string): boolean {
  if (countsAsNegation.test(sentence)) return false;
  const own = new Set(contentWords(sentence));
  return [...rendering.matchAll(englishNegator)].some(({ index, 0: sign }) => {
    const negated = contentWords(rendering.slice(index + sign.length).split(/[.;,(]/)[0] ?? "").slice(0, 2);
    return negated.length > 1 && negated.every((word) => areInterchangeable(word, own));
  });
}

const unpunished =
  /\bun(?:punished|penali[sz]ed)\b|\b(?:no|not|without)(?: be| get| given| a| any)* (?:penalt\w+|fine[sd]?|punish\w*)/gu;

/** “so that no risk arises”, where the source prevents it. */
const prevented = /\b(?:so that|to ensure(?: that)?|ensuring(?: that)?) no\b/gu;

/** A verb that the rendering negates and the sentence does not: “companies that reach the threshold” for those that do not. */
function affirmsVerb(sentence: string, rendering: string): string | null {
  const negated = [...rendering.matchAll(/\b(?:not|never)(?: yet| be| been)? ([a-z-]+)/gu)].flatMap(
    ([, verb = ""]) => contentWords(verb),
  );
  const plain = rendering.replace(/\b(?:not|never)(?: yet| be| been)? [a-z-]+/gu, " ");
  const elsewhere = new Set(contentWords(plain));
  // Nouns of a verb (registration) affirm nothing.
  const verbs = sentence.replace(/\b[a-z]+(?:tion|ment|ance)s?\b/gu, (noun) => " ".repeat(noun.length));
  for (const [index, verb] of wordsWithPlaces(verbs)) {
    if (!negated.includes(verb) || elsewhere.has(verb)) continue;
    const before = sentence.slice(Math.max(0, index - 24), index);
    if (
      !/\b(?:not|no|never|without|neither|nor|un\w+|below|under|fail\w*|exempt\w*|free)\b|n't/u.test(before)
    )
      return verb;
  }
  return null;
}

/**
 * What stands right behind a negation (“no experts come”) where the rendering speaks of it only in pieces that negate
 * nothing.
 */
function negatesWhatIsAffirmed(sentence: string, rendering: string): string | null {
  const pieces = rendering.split(/[,;.()]/u);
  const affirmed = pieces.filter(
    (piece) => piece.match(englishNegator) === null && !countsAsNegation.test(piece),
  );
  const denied = new Set(pieces.filter((piece) => !affirmed.includes(piece)).flatMap(contentWords));
  const stated = new Set(affirmed.flatMap(contentWords));
  for (const { index, 0: sign } of sentence.matchAll(englishNegator)) {
    const [head] = contentWords(sentence.slice(index + sign.length).split(/[.;,(]/u)[0] ?? "");
    if (head !== undefined && stated.has(head) && !areInterchangeable(head, denied)) return `${sign} ${head}`;
  }
  return null;
}

/** Of source and rendering in as many parts, parted by semicolons, the part that the sentence speaks of. */
function partSpokenOf(sentence: string, source: string, rendering: string): readonly [string, string] {
  const sources = source.split(/[;\n]/u);
  const renderings = rendering.split(/[;\n]/u);
  if (sources.length < 2 || sources.length !== renderings.length || sentence.includes(";"))
    return [source, rendering];
  const own = new Set(contentWords(sentence));
  const shares = renderings.map((part) => new Set(contentWords(part).filter((word) => own.has(word))).size);
  const best = shares.indexOf(Math.max(...shares));
  return [sources[best] ?? source, renderings[best] ?? rendering];
}

const wordsWithPlaces = (text: string): [index: number, stem: string][] =>
  [...text.matchAll(/[a-z-]+/gu)].flatMap(({ index, 0: word }) =>
    contentWords(word).map((stem): [number, string] => [index, stem]),
  );

const unmet = /\b(?:do|does|did)(?: not|n't) (?:yet )?(?:meet|reach|comply|qualify|satisfy)/u;

/** What an English sentence negates where its Chinese source and its rendering do not, or the other way round. */
export function findEnglishNegationFault(
  sentence: string,
  wholeSource: string,
  wholeRendering: string,
): string | null {
  const [source, rendering] = partSpokenOf(sentence, wholeSource, wholeRendering);
  const isQuoted = /[“"][^”"]*\b(?:not|no|never|without)\b[^”"]*[”"]/u.test(sentence);
  // That a condition is not met denies nothing of what holds then.
  const condition = [sentence, rendering].every((text) => unmet.test(text))
    ? new RegExp(unmet, "gu")
    : /(?!)/u;
  const strip = (whole: string) => stripped(whole.replace(condition, " "));
  const stripped = (text: string) =>
    (isQuoted ? text.replace(/“[^”]*”|"[^"]*"/gu, " ") : text)
      .replace(englishLexicalised, " ")
      .replace(/严禁|禁止|不得/u.test(source) ? /\b(?:must|may) not\b/gu : /(?!)/u, " ")
      .replace(prevented, /防|避免|杜绝/u.test(source) ? " " : "$&")
      .replace(unpunished, /免|不予/u.test(source) ? " " : "$&");
  const said = strip(sentence).match(englishNegator) ?? [];
  const rendered = strip(rendering).match(englishNegator) ?? [];
  const plain = source.replace(lexicalised, "");
  // 不禁行 is “may drive”.
  const allows = /\b(?:may|can|allowed|permitted|open|free)\b/u.test(sentence);
  const isNegatedInSource = /无|未|不|免|非|禁/u.test(plain);
  const affirmed = affirmsVerb(strip(sentence), strip(rendering));
  if (affirmed !== null) return affirmed;
  if (/取消/u.test(wholeSource) && said.every((words) => words === "no longer")) return null;
  if (said.length > 0 && rendered.length === 0 && (rendering !== "" || !isNegatedInSource))
    return said[0] ?? "";
  if (said.length > 0 && rendered.length > 0) {
    const known = [...wordsNearNegation(strip(rendering))].join(" ");
    const near = supportOf([...wordsNearNegation(strip(sentence))].join(" "), known);
    const turned = negatesWhatIsAffirmed(strip(sentence), strip(rendering));
    if (turned !== null) return turned;
    if (near.length > 0 && !near.some(({ degree }) => degree >= 0.8)) return said[0] ?? "";
  }
  if (said.length === 0 && affirmsWhatIsNegated(sentence, strip(rendering))) return rendered[0] ?? "";
  if (
    said.length === 0 &&
    strongNegation.test(allows ? plain.replace(/不禁行?/u, "") : plain) &&
    rendered.length > 0 &&
    !countsAsNegation.test(sentence)
  )
    return rendered[0] ?? "";
  return null;
}
