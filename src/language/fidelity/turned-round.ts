/** How a Chinese text says that something may be done, and how that it must; each takes the words right behind it. */
const mayAndMust = {
  may: /(?:可以?|允许|准许)(?!能|以)(\p{Script=Han}{2})/gu,
  must: /(?:严格|必须|应当?|务必|一律|(?<![无必])须)(\p{Script=Han}{2})/gu,
} as const;

/** What is said to come before something, and what after it; each takes the words that name it. */
const beforeAndAfter = {
  before: /(\p{Script=Han}{2})(?:之|以)?前(?!往|来|去|述|期)/gu,
  after: /(\p{Script=Han}{2})(?:之|以)?后(?!续|台|期)/gu,
} as const;

const takenBy = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].flatMap(([, words = ""]) => words));

/**
 * What a Chinese source says in one sense and the sentence in the opposite one: 可以执行 for 严格执行, 通过前 for 通过后.
 */
export function findTurnedRound(sentence: string, source: string): string | null {
  for (const [one, other] of [Object.values(mayAndMust), Object.values(beforeAndAfter)] as const) {
    if (one === undefined || other === undefined) continue;
    for (const [said, opposite] of [
      [one, other],
      [other, one],
    ] as const) {
      const stated = takenBy(source, said);
      const turned = takenBy(source, opposite);
      const found = [...takenBy(sentence, said)].find((words) => turned.has(words) && !stated.has(words));
      if (found !== undefined) return found;
    }
  }
  return null;
}
