import { areInterchangeable, contentWords, isLight } from "./words.js";

/** Two words that a sentence says one behind the other. */
interface Link {
  readonly first: string;
  readonly second: string;
  /** Which piece of the sentence they stand in. */
  readonly piece: number;
}

const pieceEnd = /[,;:]|\.(?!\d)|\b(?:and|or|while|but)\b/u;
const partEnd = /;|\.(?!\d)/u;
/** Words of number and order, which are no content words and change places like them. */
const ordered = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|many|first|last|whole)$/u;

/** The words of each piece of an English text; names in brackets are Chinese. */
const wordsOf = (text: string, end: RegExp): string[][] =>
  text
    .replace(/\([^)]*\p{Script=Han}[^)]*\)/gu, " ")
    .split(end)
    .map((piece) =>
      (piece.match(/[a-z0-9][a-z0-9.]*/gu) ?? []).flatMap((word) =>
        ordered.test(word) ? [word] : contentWords(word).slice(0, 1),
      ),
    );

/** How far behind a word another comes at the nearest. */
function distancesIn(pieces: readonly (readonly string[])[]): (first: string, second: string) => number {
  const nearest = new Map<string, number>();
  for (const words of pieces)
    for (const [at, first] of words.entries())
      for (const [gap, second] of words.slice(at + 1, at + 1 + farthest).entries()) {
        const key = `${first} ${second}`;
        nearest.set(key, Math.min(gap + 1, nearest.get(key) ?? gap + 1));
      }
  return (first, second) => nearest.get(`${first} ${second}`) ?? Number.POSITIVE_INFINITY;
}

/** Words that stand farther apart are not said of one another. */
const farthest = 3;

/**
 * Words that changed places: in the sentence A stands before B and C before D, in the rendering A before D and C before B (or three
 * went round), and nowhere A near before B or C before D: “warning of fraud and … victims of financial crime”. Both folded.
 */
export function findExchangedPlaces(sentence: string, rendering: string): string | null {
  const [pieces, parts] = [wordsOf(rendering, pieceEnd), wordsOf(rendering, partEnd)];
  const [inPiece, inPart] = [distancesIn(pieces), distancesIn(parts)];
  const known = new Set(parts.flat());
  const broken = wordsOf(sentence, pieceEnd).flatMap((words, piece) =>
    words.slice(1).flatMap((second, at): Link[] => {
      const first = words[at] ?? "";
      const isNew = known.has(first) && known.has(second) && inPart(first, second) > farthest;
      return isNew && first !== second ? [{ first, second, piece }] : [];
    }),
  );
  const belongs = (one: Link, other: Link) => inPiece(one.first, other.second) === 1;
  const mayBelong = (one: Link, other: Link) =>
    belongs(one, other) || (one.piece !== other.piece && inPart(one.first, other.second) <= farthest);
  const areDistinct = (one: Link, other: Link) =>
    new Set([one.first, one.second, other.first, other.second]).size === 4;
  for (const one of broken)
    for (const other of broken.filter((link) => areDistinct(one, link) && belongs(one, link))) {
      const isRound = (link: Link) => areDistinct(other, link) && mayBelong(other, link);
      const third = broken.find((link) => link !== one && isRound(link) && mayBelong(link, one));
      if (isRound(one) || third !== undefined) return `${one.first} ${one.second}`;
    }
  return null;
}

const opener =
  "(?:of|to|against|for|affecting|involving|infringing|harming|(?:that|which) (?:infringe|affect|harm)[a-z]*)";
const objectEnd =
  "(?:is|are|was|were|by|and|has|have|may|can|will|in|at|for|to|of|with|from|under|through)\\b";
const linked = new RegExp(
  `(?<![a-z-])([a-z-]+) ${opener} (?:the |a |an |their |its |all |any )?((?:(?!${objectEnd})[a-z'-]+ ?){1,4})`,
  "gu",
);

/** What is said to be of, to, against or for what. */
const objectsOf = (text: string) =>
  [...text.replace(/\s*\([^)]*\)/gu, "").matchAll(linked)].flatMap(([whole, noun = "", object = ""]) => {
    const [head] = contentWords(noun);
    const isNoun =
      head !== undefined && !/(?:ed|ing)$|^(?:batch|list|number|series)$/u.test(noun) && !isLight(head);
    return isNoun ? [{ whole, head, objects: contentWords(object) }] : [];
  });

/** A noun whose object is another in the rendering, where nothing near it is named with it: “publicity for accountants” for “against fraud”. */
export function findForeignObject(sentence: string, rendering: string): string | null {
  const stated = objectsOf(rendering);
  const pieces = wordsOf(rendering, pieceEnd).map((words) => new Set(words));
  const known = new Set(contentWords(rendering));
  const fault = objectsOf(sentence).find(({ head, objects }) => {
    const own = stated.filter((one) => one.head === head);
    if (own.length === 0 || objects.length === 0 || !objects.every((word) => known.has(word))) return false;
    const isOf = (words: ReadonlySet<string>) => objects.some((word) => areInterchangeable(word, words));
    return (
      !own.some((one) => isOf(new Set(one.objects))) &&
      !pieces.some((piece) => piece.has(head) && isOf(piece))
    );
  });
  return fault?.whole ?? null;
}
