import { isSayableIn, type Language, namesIn } from "./korean-japanese.js";

type Wording = Readonly<Record<Language, RegExp>>;

/** Between things that stand side by side. */
const between: Wording = { ko: /[,;.、\n]|(?<=[하되]고|[하되이]며) /u, ja: /[,;、。\n]/u };

/** Figures with what they count, and words, in their order. */
const term: Wording = {
  ko: /\d[\d.:]*\p{Script=Hangul}{0,2}|비?\p{Script=Hangul}{2,}/gu,
  ja: /\d[\d.:]*\p{Script=Han}{0,2}|\p{Script=Han}{2,}|\p{Script=Katakana}{2,}/gu,
};

/** What may stand between any two. */
const empty = /^(?:场合|경우|모두|각각|合计|全部)/u;

const termsOf = (text: string, language: Language): string[] =>
  (text.match(term[language]) ?? [])
    .flatMap((word) =>
      /^\d/u.test(word) ? [word] : language === "ko" ? [word.slice(0, 2)] : namesIn(word, language),
    )
    .filter((name) => !empty.test(name));

const piecesOf = (text: string, language: Language): string[][] =>
  text
    .replace(/\([^)]*\)|[‘’“”「」『』"']/gu, "")
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
  const at = pivot === undefined ? -1 : piece.indexOf(pivot);
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
    if (later === undefined || later.at >= at || piece[piece.indexOf(name) + 1] !== later.name) continue;
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

/** What tells the figures of a list which of the things before they are of has only their order. */
const isFigure = (name: string) => /^\d/u.test(name);

/** Two figures of a kind that have changed places, though what they are said of has not: 1035本の道路の195か所 for the reverse. */
export function findExchangedFigures(sentence: string, rendering: string, language: Language): string | null {
  const flat = (text: string) => piecesOf(text, language).flat();
  const [said, stated] = [flat(sentence), flat(rendering)];
  const place = (name: string | undefined) =>
    name !== undefined && stated.indexOf(name) === stated.lastIndexOf(name) ? stated.indexOf(name) : -1;
  const known = said.filter((name) => place(name) >= 0 && said.indexOf(name) === said.lastIndexOf(name));
  const figures = known.flatMap((name, at) => (isFigure(name) ? [at] : []));
  for (const [index, at] of figures.entries()) {
    const next = figures[index + 1];
    if (next === undefined || place(known[at]) < place(known[next])) continue;
    const behind = [known[at + 1], known[next + 1]];
    const before = [known[at - 1], known[next - 1]];
    const areSide = next === at + 1;
    const [one, two] = before[0] === undefined || isFigure(before[0]) ? behind : before;
    const isKept = place(one) < place(two) && place(one) >= 0;
    if (areSide || (isKept && !isFigure(one ?? "") && !isFigure(two ?? ""))) return known[at] ?? null;
  }
  return null;
}

/** What denies or lets off: without what narrows it, more is denied. */
const denial: Wording = {
  ko: /금지|않|없|못|면제/u,
  ja: /ない|ません|なく|なし|ず(?=に|,|、|。|$)|禁止|免除/u,
};

/** A word that narrows the one behind it, by how it ends; the first group is what narrows. */
const adnominal: Wording = {
  ko: /((?:(?:\p{Script=Hangul}+ ){1,2}(?:않은|못한|없는|아닌)|\p{Script=Hangul}{2,}(?:(?<!대)한|된|인|의|[하되있없]는|던))) (?=(\p{Script=Hangul}{2,}))/gu,
  ja: /([\p{Script=Han}\p{Script=Katakana}ー]{2,}(?:される|された|する|した|による|での|の|な)|[\p{Script=Han}\p{Script=Katakana}ー]{2,}(?:を|が|に)\p{Script=Han}+[してい]{1,4}ない)(?=([\p{Script=Han}\p{Script=Katakana}ー]{2,}))/gu,
};

const predicateEnd: Wording = { ko: /[.;\n]|(?<=[고며여]),? /u, ja: /[。;\n]|(?<=[てしいえりけび])、/u };

/** What narrows whatever stands behind it, also where nothing is denied: where, how much, how many. */
const limiting: Wording = {
  ko: /(?:않은|못한|없는|아닌)$|에서의$|초과한$|^일부의?$|이상의$|이하의$|미만의$/u,
  ja: /ない$|での$|以上の$|以下の$|未满の$|超える$|^一部の$/u,
};

/** In Korean and Japanese: what narrows a word of the rendering, left out before the word that the sentence keeps. */
export function findLostAdnominal(sentence: string, rendering: string, language: Language): string | null {
  const own = new Set(namesIn(sentence, language));
  const isSaid = (name: string) => own.has(name) || sentence.includes(name) || isSayableIn(name, sentence);
  // A name says what it says as a whole.
  const bare = rendering.replace(/\([^)]*\)|‘[^’]*’|“[^”]*”|『[^』]*』|[「」"']/gu, "#");
  const all = namesIn(bare, language);
  for (const statement of bare.split(predicateEnd[language])) {
    const isDenied = denial[language].test(statement) && denial[language].test(sentence);
    for (const [, phrase = "", head = ""] of statement.matchAll(adnominal[language])) {
      if (!isDenied && !limiting[language].test(phrase)) continue;
      const [name = ""] = namesIn(head, language);
      const words = namesIn(phrase, language);
      const isOne = all.filter((other) => other === name).length === 1;
      if (isOne && own.has(name) && words.length > 0 && !words.some(isSaid)) return phrase;
    }
  }
  return null;
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
