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

/**
 * What finds the meanings of a lexicon in a folded text: in the order of appearance, each once. The longest word wins,
 * and no character counts for two.
 */
export function meaningFinder(lines: string, shortest: number): (folded: string) => string[] {
  let root: Node | null = null;
  return (folded) => {
    root ??= readLexicon(lines, shortest);
    const found = new Set<string>();
    const units = unitsOf(folded);
    for (let at = 0; at < units.length; ) {
      let node: Node | undefined = root;
      let end = at + 1;
      let concept: string | null = null;
      for (let i = at; i < units.length; i++) {
        node = node.next.get(units[i] ?? "");
        if (node === undefined) break;
        if (node.concept !== null) {
          concept = node.concept;
          end = i + 1;
        }
      }
      if (concept !== null) found.add(concept);
      at = end;
    }
    return [...found];
  };
}

/**
 * The concepts that a folded text names: 网吧, 网咖, “internet café” and 互联网上网服务营业场所 all name the same. A
 * single character is no concept: it stands in too many other words.
 */
export const conceptsOf = meaningFinder(lexicon, 2);
