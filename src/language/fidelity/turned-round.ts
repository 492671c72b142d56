/** How a text says that something may be done, and how that it must; each takes the words right behind it. */
const mayAndMust = {
  zh: {
    may: /(?:可以?|允许|准许)(?!能|以)(\p{Script=Han}{2})/gu,
    must: /(?:严格|必须|应当?|务必|一律|(?<![无必])须)(\p{Script=Han}{2})/gu,
  },
  en: {
    may: /\b(?:may|can|(?:is|are) (?:allowed|free) to) ([a-z]+)/gu,
    must: /\b(?:must|shall|ha(?:ve|s) to|(?:is|are) (?:required|obliged) to|strictly) ([a-z]+)/gu,
  },
} as const;

/** What is said to come before something, and what after it; each takes the words that name it. */
const beforeAndAfter = {
  zh: {
    before: /(\p{Script=Han}{2})(?:之|以)?前(?!往|来|去|述|期)/gu,
    after: /(\p{Script=Han}{2})(?:之|以)?后(?!续|台|期)/gu,
  },
  en: {
    before: /\bbefore (?:the |a |their |its )?([a-z]+ [a-z]+)/gu,
    after: /\bafter (?:the |a |their |its )?([a-z]+ [a-z]+)/gu,
  },
} as const;

const takenBy = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].flatMap(([, words = ""]) => words.replace(/^be /u, "")));

/**
 * What a source says in one sense and the sentence in the opposite one: 可以执行 for 严格执行, “must pass” for “may pass”, 通过前
 * for 通过后. `own` is the source, or its rendering in the language of the sentence.
 */
export function findTurnedRound(sentence: string, own: string, language: "zh" | "en"): string | null {
  for (const [one, other] of [
    Object.values(mayAndMust[language]),
    Object.values(beforeAndAfter[language]),
  ] as const) {
    if (one === undefined || other === undefined) continue;
    for (const [said, opposite] of [
      [one, other],
      [other, one],
    ] as const) {
      const stated = takenBy(own, said);
      const turned = takenBy(own, opposite);
      const found = [...takenBy(sentence, said)].find((words) => turned.has(words) && !stated.has(words));
      if (found !== undefined) return found;
    }
  }
  return null;
}
