import { isSayableIn, type Language, namesIn } from "./korean-japanese.js";

type Wording = Readonly<Record<Language, RegExp>>;

/** Between things that stand side by side. */
const between: Wording = { ko: /[,;.、\n]|(?<=[하되]고|[하되이]며) /u, ja: /[,;、。\n]/u };

/** Figures with what they count, and words, in their order. */
const term: Wording = {
  ko: /\d[\d.:+]*(?:n|\p{Script=Hangul}{0,2})|비?\p{Script=Hangul}{2,}/gu,
  ja: /\d[\d.:+]*(?:n|\p{Script=Han}{0,2})|\p{Script=Han}{2,}|\p{Script=Katakana}{2,}/gu,
};

const isFigure = (name: string) => /^\d/u.test(name);

/** What may stand between any two. */
const empty = /^(?:场合|경우|모두|각각|合计|全部|합니|했습|됩니|되었|하였|있습|위한|대한|통해)/u;

const termsOf = (text: string, language: Language): string[] =>
  (text.match(term[language]) ?? [])
    .flatMap((word) =>
      /^\d/u.test(word) ? [word] : language === "ko" ? [word.slice(0, 2)] : namesIn(word, language),
    )
    .filter((name) => !empty.test(name));

const piecesOf = (text: string, language: Language): string[][] =>
  text
    .replace(/\([^)]*\)|[‘’“”「」『』"']/gu, "")
    .replace(/(?<![가-힣])[한두세네](?= (?:곳|개|가지|건|번|명))/gu, (word) =>
      String("한두세네".indexOf(word) + 1),
    )
    .replace(/(?<=\d) (?=(?:곳|개|가지|건|번|명))/gu, "")
    .split(between[language])
    .map((piece) => termsOf(piece, language))
    .filter((terms) => terms.length > 0);

/** A piece of the sentence: its terms, with the piece of the rendering that alone has each. */
const placesOf = (terms: readonly string[], stated: readonly (readonly string[])[]) =>
  terms.flatMap((name) => {
    const places = stated.flatMap((piece, at) => (piece.includes(name) ? [at] : []));
    return places.length === 1 ? [{ name, at: places[0] ?? 0 }] : [];
  });

type Place = ReturnType<typeof placesOf>[number];

/** Two pieces of the sentence that each hold something of the same two pieces of the rendering. */
function findCrossed(said: readonly (readonly Place[])[]): string | null {
  for (const [index, piece] of said.entries())
    for (const other of said.slice(index + 1)) {
      const both = [...new Set(piece.map(({ at }) => at))].filter((at) => other.some((one) => one.at === at));
      if (both.length > 1) return piece.map(({ name }) => name).join(" ");
    }
  return null;
}

/** What stands before and behind a term in a piece; without one, its first and its last. */
function endsOf(piece: readonly string[], pivot: string | undefined) {
  const at = pivot === undefined ? -1 : piece.lastIndexOf(pivot);
  return pivot === undefined
    ? { head: piece[0], tail: piece.at(-1) }
    : { head: piece[at - 1], tail: piece[at + 1] };
}

/** An item of a list is no longer than this. */
const longestItem = 8;

/** The beginning of one item with the end of the one beside it: 内部からの侵害 for 外部からの侵害、内部の職務犯罪. */
function findHalves(said: readonly Place[], stated: readonly (readonly string[])[]): string | null {
  const has = (name: string | undefined) => said.some((one) => one.name === name);
  for (const [index, { name, at }] of said.entries())
    for (const later of said.slice(index + 1)) {
      const [own = [], other = []] = [stated[at], stated[later.at]];
      if (Math.abs(at - later.at) !== 1) continue;
      const pivot = own.find((one) => other.includes(one));
      if (pivot === undefined && (at < later.at || own.length + other.length > longestItem)) continue;
      const [one, two] = [endsOf(own, pivot), endsOf(other, pivot)];
      const isMixed = one.head === name && two.tail === later.name && !has(one.tail) && !has(two.head);
      const areApart = ![one.tail, two.head].some(
        (end) => end === undefined || (own.includes(end) && other.includes(end)),
      );
      if (isMixed && areApart) return `${name} ${later.name}`;
    }
  return null;
}

/** What one piece of the rendering says, right before what only an earlier one says, in place of what stands there. */
function findJunction(
  piece: readonly string[],
  said: readonly Place[],
  stated: readonly (readonly string[])[],
): string | null {
  for (const [index, { name, at }] of said.entries()) {
    const later = said[index + 1];
    const isOther = later !== undefined && (isFigure(later.name) ? later.at !== at : later.at < at);
    if (!isOther || piece[piece.indexOf(name) + 1] !== later.name) continue;
    const behind = stated[at]?.[(stated[at]?.indexOf(name) ?? 0) + 1];
    const before = stated[later.at]?.[(stated[later.at]?.indexOf(later.name) ?? 0) - 1];
    if (behind !== undefined && before !== undefined && !piece.includes(behind) && !piece.includes(before))
      return `${name} ${later.name}`;
  }
  return null;
}

/**
 * In Korean and Japanese: what the rendering says of one of several things side by side, said of another of them. The
 * order of what is paired there must stay.
 */
export function findExchangedPairing(sentence: string, rendering: string, language: Language): string | null {
  const stated = piecesOf(rendering, language);
  const pieces = piecesOf(sentence, language);
  const said = pieces.map((piece) => placesOf(piece, stated));
  const junction = said
    .map((places, at) => findJunction(pieces[at] ?? [], places, stated))
    .find((found) => found !== null);
  const halves = said.map((piece) => findHalves(piece, stated)).find((found) => found !== null);
  return findCrossed(said) ?? halves ?? junction ?? null;
}

/** Two figures of a kind that have changed places, though what they are said of has not: 1035本の道路の195か所 for the reverse. */
export function findExchangedFigures(sentence: string, rendering: string, language: Language): string | null {
  const flat = (text: string) => piecesOf(text, language).flat();
  const [said, stated] = [flat(sentence), flat(rendering)];
  const place = (name: string | undefined) =>
    name !== undefined && stated.indexOf(name) === stated.lastIndexOf(name) ? stated.indexOf(name) : -1;
  const known = said.filter((name) => place(name) >= 0 && said.indexOf(name) === said.lastIndexOf(name));
  const follows = (name = "", other = "") => said[said.indexOf(name) + 1] === other;
  const figures = known.flatMap((name, at) => (isFigure(name) ? [at] : []));
  for (const [index, at] of figures.entries()) {
    const next = figures[index + 1];
    if (next === undefined) continue;
    const isReversed = place(known[at]) > place(known[next]);
    const behind = [known[at + 1], known[next + 1]];
    const before = [known[at - 1], known[next - 1]];
    const areSide = next === at + 1;
    const isFirst = before[0] === undefined || isFigure(before[0]);
    // What stands right behind each is what it counts.
    const isCounted = isFirst && [at, next].every((one) => follows(known[one], known[one + 1]));
    if (!isReversed && !isCounted) continue;
    const [one, two] = isFirst ? behind : before;
    const areWords = [one, two].every((word) => word !== undefined && !isFigure(word));
    if (areSide ? isReversed : areWords && place(one) < place(two) === isReversed) return known[at] ?? null;
  }
  return null;
}

/** What denies or lets off: without what narrows it, more is denied. */
const denial: Wording = {
  ko: /금지|않|없|못|면제|방지|막/u,
  ja: /ない|ません|なく|なし|ず(?=に|,|、|。|$)|禁止|免除|防ぐ|防ぎ|防止/u,
};

/** A word that narrows the one behind it, by how it ends; the first group is what narrows. */
const adnominal: Wording = {
  ko: /((?:(?:\p{Script=Hangul}+ ){1,2}(?:않은|못한|없는|아닌)|\p{Script=Hangul}{2,}(?:(?<!대)한|된|인|의|[하되있없]는|던))) (?=(\p{Script=Hangul}{2,}))/gu,
  ja: /([\p{Script=Han}\p{Script=Katakana}ー]{2,}(?:される|された|する|した|による|での|の|な)|[\p{Script=Han}\p{Script=Katakana}ー]{2,}(?:を|が|に)\p{Script=Han}+[してい]{1,4}ない)(?=([\p{Script=Han}\p{Script=Katakana}ー]{2,}))/gu,
};

const predicateEnd: Wording = { ko: /[.;\n]|(?<=[고며여]),? /u, ja: /[。;\n]|(?<=[てしいえりけび])、/u };

/** What narrows whatever stands behind it, also where nothing is denied: where, how much, how many. */
const limiting: Wording = {
  ko: /(?:해당하는|부합하는|맞는|갖춘)$|(?:않은|못한|없는|아닌)$|에서의$|초과한$|^일부의?$|이상의$|이하의$|미만의$/u,
  ja: /ない$|(?:该当|符合)する$|满たす$|での$|^省[内外]の$|以上の$|以下の$|未满の$|超える$|^一部の$/u,
};

/** In Korean and Japanese: what narrows a word of the rendering, left out before the word that the sentence keeps. */
export function findLostAdnominal(sentence: string, rendering: string, language: Language): string | null {
  const own = new Set(namesIn(sentence, language));
  const isSaid = (name: string) => own.has(name) || sentence.includes(name) || isSayableIn(name, sentence);
  // A name says what it says as a whole.
  const bare = rendering.replace(/\([^)]*\)|‘[^’]*’|“[^”]*”|『[^』]*』|[「」"']/gu, "#");
  const all = namesIn(bare, language);
  const phrases = bare.split(predicateEnd[language]).flatMap((statement) => {
    const isDenied = denial[language].test(statement) && denial[language].test(sentence);
    return [...statement.matchAll(adnominal[language])].flatMap(([, phrase = "", head = ""]) => {
      const isLost = !namesIn(phrase, language).some(isSaid) && namesIn(phrase, language).length > 0;
      const [name = ""] = namesIn(head, language);
      return isDenied || limiting[language].test(phrase) ? [{ phrase, name, isLost }] : [];
    });
  });
  // Wherever the rendering names it, it is narrowed.
  const lost = phrases.find(({ name }) => {
    const same = phrases.filter((one) => one.name === name && one.isLost);
    return own.has(name) && same.length > 0 && same.length === all.filter((other) => other === name).length;
  });
  return lost?.phrase ?? null;
}

/** Whether another word stands in the rendering between the same two (예방을 for 수사를 in ‘파출소는 수사를 주로 한다’). */
export function takesPlaceOfAnother(word: string, sentence: string, rendering: string): boolean {
  const [before = "", behind = ""] = sentence.split(word);
  const left = /[\p{L}\p{N}]{2}[‘’“”「」『』\s]*$/u.exec(before)?.[0] ?? "";
  const right = /^[^\p{L}]*\p{L}{2}/u.exec(behind)?.[0] ?? "";
  if (left === "" || right === "") return false;
  const from = rendering.indexOf(left);
  return from >= 0 && rendering.slice(from + left.length, from + left.length + longestWord).includes(right);
}

/** In signs, with what follows it. */
const longestWord = 12;

const quoted = /[‘“「『]([^’”」』]{4,})[’”」』]/gu;

/** A name in quotation marks whose words have changed places: ‘천만 경찰이 백만 가정으로’. */
export function findShuffledName(sentence: string, rendering: string): string | null {
  const sorted = (name: string) => [...name.replace(/\s/gu, "")].sort().join("");
  const names = [...rendering.matchAll(quoted)].map(([, name = ""]) => name.replace(/\s/gu, ""));
  return (
    [...sentence.matchAll(quoted)]
      .map(([, name = ""]) => name.replace(/\s/gu, ""))
      .find((name) => !names.includes(name) && names.some((other) => sorted(other) === sorted(name))) ?? null
  );
}
