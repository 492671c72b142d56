import { bordersWords } from "./everyday-words/borders.js";
import { dangerousGoodsWords } from "./everyday-words/dangerous-goods.js";
import { familyWords } from "./everyday-words/family.js";
import { fraudWords } from "./everyday-words/fraud.js";
import { generalWords } from "./everyday-words/general.js";
import { governmentWords } from "./everyday-words/government.js";
import { identityWords } from "./everyday-words/identity.js";
import { publicOrderWords } from "./everyday-words/public-order.js";
import { tradesWords } from "./everyday-words/trades.js";
import { trafficWords } from "./everyday-words/traffic.js";
import { fold } from "./fold.js";

/** Words of the law that everyday words hint at. */
export interface LawWords {
  readonly words: string;
  /** How many characters of the question hint at them: the more, the surer. */
  readonly size: number;
}

/** Parts that must all stand in a text, wherever: “狗+咬”. */
type Everyday = readonly string[];

interface Matter {
  readonly law: string;
  readonly everyday: readonly Everyday[];
}

interface Match extends LawWords {
  readonly start: number;
  readonly end: number;
}

/**
 * What lay people say and what laws write for it, one matter a line: the words of the law, `|`, everyday words; words
 * parted by commas, `+` between parts of a question that may stand apart and in any order. Unlike the lexicon's concepts
 * these are no equals: an everyday word hints at words of the law, in this direction only.
 */
const fields = [
  bordersWords,
  dangerousGoodsWords,
  familyWords,
  fraudWords,
  generalWords,
  governmentWords,
  identityWords,
  publicOrderWords,
  tradesWords,
  trafficWords,
];

function readMatters(): Matter[] {
  return fields
    .flatMap((lines) => lines.trim().split("\n"))
    .map((line) => {
      const [law = "", everyday = ""] = line.split("|");
      return { law: fold(law), everyday: everyday.split(",").map((words) => fold(words).split("+")) };
    });
}

let matters: readonly Matter[] | null = null;

/** What a law would write for the everyday words of a folded text, in the order of the list. */
export function lawWordsFor(folded: string): LawWords[] {
  matters ??= readMatters();
  const matches = matters.flatMap(({ law, everyday }) => {
    const found = everyday.map((parts) => matchOf(folded, law, parts)).filter((match) => match !== null);
    return found.sort((a, b) => b.size - a.size).slice(0, 1);
  });
  return matches.filter((match) => !matches.some((other) => holds(other, match)));
}

function matchOf(folded: string, words: string, parts: Everyday): Match | null {
  const starts = parts.map((part) => folded.indexOf(part));
  if (starts.includes(-1)) return null;
  const ends = starts.map((start, position) => start + (parts[position]?.length ?? 0));
  return { words, size: parts.join("").length, start: Math.min(...starts), end: Math.max(...ends) };
}

/** A longer word that stands in one piece takes the place of what is read inside it: “身份证到期” of “到期”. */
const holds = (longer: Match, shorter: Match) =>
  longer.size > shorter.size &&
  longer.size === longer.end - longer.start &&
  longer.start <= shorter.start &&
  longer.end >= shorter.end;
