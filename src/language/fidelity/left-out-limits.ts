import { withFigures } from "./bounds.js";
import { areInterchangeable, claimsIn, contentWords } from "./words.js";

/** Finds in an English sentence what its rendering says with a limit that the sentence leaves out; all folded. */
type LimitFinder = (sentence: string, rendering: string) => string | null;

const says = (sentence: string) => {
  const said = new Set(contentWords(sentence));
  return (words: readonly string[]) => words.some((word) => areInterchangeable(word, said));
};

const relative =
  /(?<![a-z-])([a-z-]+)(?= (?:that|who|which|involving|affecting|concerning|buying|with|without) ([^,;.:]+?)(?= (?:is|are|was|were|may|can|must|will|and)\b|[,;.:]|$))/gu;

/** What is named once, with a clause or phrase behind it that says which (“enterprises that buy 5 or more”), and in the sentence without. */
const findLostRelative: LimitFinder = (sentence, rendering) => {
  const isSaid = says(sentence);
  const named = contentWords(rendering);
  for (const [, head = "", limit = ""] of rendering.matchAll(relative)) {
    const [noun] = claimsIn(head);
    if (noun === undefined || !contentWords(sentence).includes(noun)) continue;
    // Cases involving enterprises that the police have solved are limited twice.
    const limits = limit.split(/\b(?:that|who|which)\b/u).map(claimsIn);
    const isLost = limits.some((words) => words.length > 0 && !isSaid(words));
    if (isLost && named.filter((word) => word === noun).length === 1) return `${head} … ${limit}`;
  }
  return null;
};

const ranked =
  /\b(?:the|its|is|was|an?|became) (first|only|largest|best|most|highest|top|leading|biggest|lowest)\b((?: [a-z'-]+){1,9})/gu;
const within = /\b(prov|cit|nation|countr|county|district|china)/u;

const ranksIn = (text: string) =>
  [...text.matchAll(ranked)].map(([, rank = "", rest = ""]) => ({
    rank,
    of: contentWords(rest.split(/ (?:in|of|to|at|with|for|that|since|nationwide)\b/u)[0] ?? ""),
    among: within.exec(rest)?.[1],
  }));

/** The first or only one of its kind, said of a wider kind or of another area: “the first case in the city”. */
const findWidenedRank: LimitFinder = (sentence, rendering) => {
  const isSaid = says(sentence);
  const stated = ranksIn(rendering);
  const fault = ranksIn(sentence).find(({ rank, among }) => {
    const own = stated.filter((one) => one.rank === rank);
    const isElsewhere =
      among !== undefined && own.every((one) => one.among !== undefined && one.among !== among);
    return own.length > 0 && (isElsewhere || own.every(({ of }) => of.some((word) => !isSaid([word]))));
  });
  return fault?.rank ?? null;
};

const countedTogether =
  /(?<![\d.,])(\d[\d,]*) ((?:(?!and\b|of\b)[a-z'-]+ ){1,4})and ((?:(?!(?:is|are|was|were|has|have|and|an?|the|of|in|[a-z]+ed|[a-z]+ing)\b)[a-z'-]+ ?){1,3})/gu;

/** A figure that counts two kinds of things together, said of the one: “37 markets” of 37 markets and dealers. */
const findHalfCounted: LimitFinder = (sentence, rendering) => {
  const said = new Set(contentWords(sentence));
  const figured = withFigures(sentence);
  for (const [, figure = "", one = "", two = ""] of withFigures(rendering).matchAll(countedTogether)) {
    const [first, second] = [contentWords(one), contentWords(two)];
    const isCounted = new RegExp(`(?<![\\d.,])${figure}(?![\\d.,])`, "u").test(figured);
    if (isCounted && second.length > 0 && first.some((word) => said.has(word)))
      if (!second.some((word) => said.has(word))) return `${figure} ${two}`;
  }
  return null;
};

const owned = /\b([a-z]+)(?:'s|s') ((?:(?!(?:and|of|in|for|to|is|are|or|with)\b)[a-z-]+ ?){1,3})/gu;

/** Somebody of whom only what is theirs is spoken of, in its place: “against a company” for a company's managers. */
const findOwnerForOwned: LimitFinder = (sentence, rendering) => {
  const isSaid = says(sentence);
  for (const [, owner = "", thing = ""] of rendering.matchAll(owned)) {
    const words = contentWords(thing);
    const forms = `${owner.replace(/(?:ies|s|y)$/u, "")}(?:y|ies|s|es)?`;
    const isNamedAlone = new RegExp(`\\b${forms}\\b(?!')`, "u").test(rendering);
    if (words.length === 0 || isNamedAlone || contentWords(owner).length === 0) continue;
    const isSaidAlone = new RegExp(
      `\\b(?:of|for|against|to|from|on|with) (?:the |an? |all |any )?${forms}(?:[,;.]|$| (?:is|are|and|will|may)\\b)`,
      "u",
    ).test(sentence);
    if (isSaidAlone && !isSaid(words)) return thing.trim();
  }
  return null;
};

/** All or any of what the rendering names only with a word before it that limits it: “any pesticide” for fake pesticide. */
const findUnlimited: LimitFinder = (sentence, rendering) => {
  const isSaid = says(sentence);
  const words = rendering.match(/[a-z'-]+|[,;.:]/gu) ?? [];
  for (const [, all = "", things = ""] of sentence.matchAll(
    /\b(all|any|every|each)(?: of)?(?: the)? ((?:[a-z-]+ ?){1,3})/gu,
  ))
    for (const noun of contentWords(things)) {
      const places = words.flatMap((word, at) =>
        contentWords(word)[0] === noun ? [words[at - 1] ?? ""] : [],
      );
      const isLimit = (word: string) =>
        claimsIn(word).length > 0 && !/(?:ed|ing)$/u.test(word) && !isSaid(claimsIn(word));
      if (places.length > 0 && places.every(isLimit)) return `${all} ${noun}`;
    }
  return null;
};

const finders = [findLostRelative, findWidenedRank, findHalfCounted, findOwnerForOwned, findUnlimited];

/** What an English sentence says without the limit that its rendering sets. */
export function findLeftOutLimit(sentence: string, rendering: string): string | null {
  const bare = rendering.replace(/\s*\([^)]*\)/gu, "");
  for (const find of finders) {
    const found = find(sentence, bare);
    if (found !== null) return found;
  }
  return null;
}
