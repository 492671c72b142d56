import { partOfSpeech } from "../tokens.js";
import { termsOf } from "./spoken-of.js";
import { areInterchangeable, contentWords, isLight } from "./words.js";

const pieceEnd =
  /(?<!\d),|,(?!\d{3}(?!\d))|[;。\n]|\.(?!\d)|(?<!^[a-z]+(?:-[a-z]+)? )\band\b|\bwhile\b|并(?=\p{Script=Han})(?![联网行购])/u;
const partEnd = /(?<!\d),|,(?!\d{3}(?!\d))|[;。\n]|\.(?!\d)/u;

/** Whoever applies, and the police that all clauses speak of, are named by none of them alone. */
const anyone = /^(?:申请人|公安机关|公安|applic|polic)$/u;

const ending = /取消|不再|废止|\bno longer\b|\babolish|\bcancel|\blifted\b|\bscrap/u;

const unmet =
  /(?:不|未|没有?)(?:符合|满足|达到|达标)|\b(?:not|fail(?:s|ed)? to) (?:meet|reach|comply|qualify)/u;
const met = /(?<![不未没有])(?:符合|满足|达标)|\b(?<!(?:not|to) )(?:meet|reach|compl|qualif)/u;

/** What is named in a text, whether something ends, and whether a condition is met. */
const statedIn = (text: string) =>
  new Set([
    ...termsOf(text),
    ...(ending.test(text) ? ["no longer"] : []),
    ...(unmet.test(text) ? ["unmet"] : met.test(text) ? ["met"] : []),
  ]);

/**
 * Of a sentence that cites several clauses: a piece that says of what one clause is about what only another says (“hotels
 * need no approval” where that ends for pawnshops). Null where one clause is cited.
 *
 * @param sources the clauses in their order, or their renderings in the language of the sentence; folded
 * @param context titles of what is cited: what they name, all clauses are about
 */
export function findMixedSources(
  sentence: string,
  sources: readonly string[],
  context: string,
): string | null {
  if (sources.length < 2) return null;
  const terms = sources.map(statedIn);
  const titled = termsOf(context);
  for (const piece of sentence.split(pieceEnd)) {
    const own = [...statedIn(piece)].filter(
      (term) => !areInterchangeable(term, titled) && terms.some((other) => other.has(term)),
    );
    const unlike = terms.map((each) => own.filter((term) => !areInterchangeable(term, each)));
    // Every clause lacks something that this piece says, and some clause holds it.
    const isMixed = own.length > 1 && unlike.every((lacking) => lacking.length > 0);
    if (isMixed && !sources.some((_, at) => goesOnFrom(at, piece, own, sources, terms, titled)))
      return piece.trim();
  }
  return null;
}

/**
 * Whether a piece says what one clause says, of what the clauses before it are about: the clause names nothing that the piece
 * leaves out (通行码有效期…放宽 behind 大型货车通行码…), and what comes from before stands first.
 */
function goesOnFrom(
  at: number,
  piece: string,
  own: readonly string[],
  sources: readonly string[],
  terms: readonly ReadonlySet<string>[],
  titled: ReadonlySet<string>,
): boolean {
  const clause = sources[at] ?? "";
  const clauseTerms = terms[at] ?? new Set<string>();
  const isOfClause = (term: string) => areInterchangeable(term, clauseTerms);
  const taken = own.filter((term) => !isOfClause(term));
  const last = own.findLastIndex((term) => !isOfClause(term));
  const isFromBefore = taken.every((term) => terms.slice(0, at).some((other) => other.has(term)));
  const behind = own.length - last - 1;
  if (!isFromBefore || behind <= last + 1 - taken.length || !taken.some(isNamed)) return false;
  const said = new Set([...contentWords(piece), ...termsOf(piece)]);
  const parts = clause.split(partEnd);
  const told = parts.findLastIndex((part) => [...termsOf(part)].some((term) => said.has(term)));
  const subjects = parts.slice(0, told + 1).map((part) => (hasHan.test(piece) ? part : subjectOf(part)));
  const named = contentWords(subjects.join("\n")).filter(
    (word) => isNamed(word) && !isLight(word) && !anyone.test(word),
  );
  return named.every((word) => areInterchangeable(word, said) || areInterchangeable(word, titled));
}

const hasHan = /\p{Script=Han}/u;
/** What stands in English before the verb, as far as an auxiliary shows it; names in brackets are Chinese. */
const subjectOf = (part: string) =>
  part.replace(/\([^)]*\)/gu, " ").split(/\b(?:is|are|was|were|can|may|will|has|have)\b/u)[0] ?? "";

const isNamed = (word: string) => !/^\p{Script=Han}/u.test(word) || !partOfSpeech(word).startsWith("v");
