import { everydayWords } from "./everyday-words.js";
import { fold } from "./fold.js";

interface Hint {
  /** Words of the law. */
  readonly law: string;
  /** Everyday words without gaps, and patterns for those with gaps. */
  readonly words: readonly string[];
  readonly patterns: readonly RegExp[];
}

const gap = "…";

function readHints(): Hint[] {
  return everydayWords
    .trim()
    .split("\n")
    .map((line) => {
      const [law = "", everyday = ""] = line.split("|");
      const words = everyday.split(",").map((word) => fold(word).replaceAll("...", gap));
      return {
        law: fold(law),
        words: words.filter((word) => !word.includes(gap)),
        patterns: words
          .filter((word) => word.includes(gap))
          .map((word) => new RegExp(word.replaceAll(gap, ".{0,8}"), "u")),
      };
    });
}

let hints: readonly Hint[] | null = null;

/** What a law would write for the everyday words of a folded text: one string a matter, in the order of the list. */
export function lawWordsFor(folded: string): string[] {
  hints ??= readHints();
  return hints
    .filter(
      ({ words, patterns }) =>
        words.some((word) => folded.includes(word)) || patterns.some((pattern) => pattern.test(folded)),
    )
    .map(({ law }) => law);
}
