import { stemmer } from "stemmer";
import { fold, japaneseToChinese } from "./fold.js";
import { lexicon } from "./lexicon.js";

/** One step of the search tree over words: by character, or by stem between spaces for Latin script. */
interface Node {
  readonly next: Map<string, Node>;
  concept: string | null;
}

const newNode = (): Node => ({ next: new Map(), concept: null });

const unit = /[a-z]+|[^\sa-z]/gu;

/** Units that words are compared by: stems of Latin words, single characters of everything else. */
const unitsOf = (folded: string): string[] =>
  (folded.match(unit) ?? []).map((piece) => (/^[a-z]/.test(piece) ? stemmer(piece) : piece));

/**
 * Reads a lexicon: one meaning a line, its words parted by `,` and `|`; the first names it.
 *
 * @param shortest words of fewer characters are left out
 */
function readLexicon(lines: string, shortest: number): Node {
  const tree = newNode();
  for (const line of lines.split("\n")) {
    const words = line.split(/[|,]/u).map((word) => fold(japaneseToChinese(word)).trim());
    const concept = words.find((word) => word !== "");
    if (concept === undefined) continue;
    for (const word of words) {
      let node = tree;
      if ([...word].length < shortest) continue;
      for (const piece of unitsOf(word)) {
        const next = node.next.get(piece) ?? newNode();
        node.next.set(piece, next);
        node = next;
      }
      if (node !== tree) node.concept ??= concept;
    }
  }
  return tree;
}

/** A word of a lexicon where it stands in a text; UTF-16 offsets. */
export interface Meaning {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a lexicon that begin at one unit of a text, shortest first. */
function wordsAt(
  root: Node,
  pieces: readonly RegExpExecArray[],
  at: number,
): (Meaning & { after: number })[] {
  const found: (Meaning & { after: number })[] = [];
  let node: Node | undefined = root;
  for (let i = at; i < pieces.length; i++) {
    const [piece = ""] = pieces[i] ?? [];
    node = node.next.get(/^[a-z]/.test(piece) ? stemmer(piece) : piece);
    if (node === undefined) break;
    const [start, last] = [pieces[at]?.index ?? 0, pieces[i]?.index ?? 0];
    if (node.concept !== null)
      found.push({ concept: node.concept, start, end: last + piece.length, after: i + 1 });
  }
  return found;
}

/** Reads a lexicon when it is first needed, and finds its words in folded texts. */
class WordFinder {
  #root: Node | null = null;

  constructor(
    private readonly lines: string,
    private readonly shortest: number,
  ) {}

  /** In the order of appearance. The longest word wins, and no character counts for two. */
  longest(folded: string): Meaning[] {
    const found: Meaning[] = [];
    const pieces = [...folded.matchAll(unit)];
    for (let at = 0; at < pieces.length; ) {
      const word = wordsAt(this.#tree(), pieces, at).at(-1);
      if (word !== undefined) found.push(word);
      at = word?.after ?? at + 1;
    }
    return found;
  }

  /** Words inside longer words too: 户籍窗口 names 户籍 as well. */
  all(folded: string): Meaning[] {
    const pieces = [...folded.matchAll(unit)];
    return pieces.flatMap((_, at) => wordsAt(this.#tree(), pieces, at));
  }

  #tree(): Node {
    this.#root ??= readLexicon(this.lines, this.shortest);
    return this.#root;
  }
}

/**
 * What finds the meanings of a lexicon in a folded text: in the order of appearance, each once. The longest word wins,
 * and no character counts for two.
 */
export function meaningFinder(lines: string, shortest: number): (folded: string) => string[] {
  const finder = new WordFinder(lines, shortest);
  return (folded) => [...new Set(finder.longest(folded).map(({ concept }) => concept))];
}

const words = new WordFinder(lexicon, 2);

/**
 * The concepts that a folded text names: 网吧, 网咖, “internet café” and 互联网上网服务营业场所 all name the same. A
 * single character is no concept: it stands in too many other words.
 */
export const conceptsOf = (folded: string): string[] => [
  ...new Set(words.longest(folded).map(({ concept }) => concept)),
];

/** The words that name the concepts of a folded text. */
export const conceptWordsOf = (folded: string): Meaning[] => words.longest(folded);

/** The concepts that a folded text names, those inside longer words included. */
export const everyConceptOf = (folded: string): ReadonlySet<string> =>
  new Set(words.all(folded).map(({ concept }) => concept));
