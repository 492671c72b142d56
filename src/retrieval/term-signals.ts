import { tokenize } from "../language/tokens.js";
import type { Entry } from "./entries.js";
import type { LexicalIndex } from "./lexical-index.js";
import type { Signals } from "./signals.js";
import { type AskedTerms, overlap, type WeighedTerms, weigh } from "./weighed-terms.js";

/** Inverse document frequency of a term that hardly any indexed text holds; scales the gaps. */
const rareTerm = 10;

interface ClauseTerms {
  /** Of the clause's text, renderings and aliases. */
  readonly own: ReadonlySet<string>;
  /** With those of its known questions. */
  readonly all: ReadonlySet<string>;
  readonly questions: readonly (WeighedTerms & { readonly entry: number })[];
}

/** What of a question is compared with a clause. */
export interface ComparedTerms {
  readonly all: AskedTerms;
  /** Those that name the matter itself. */
  readonly matter: AskedTerms;
  /** Entries to leave out. */
  readonly without?: ReadonlySet<number>;
}

/** Compares a question with the texts of a clause term by term. */
export class TermComparison {
  readonly #terms = new Map<number, ClauseTerms>();

  /** @param entriesOf the entries of the clause at a position */
  constructor(
    private readonly entries: readonly Entry[],
    private readonly entriesOf: (clause: number) => readonly number[],
    private readonly words: LexicalIndex,
  ) {}

  /** Share of the matter's weight that the clause's texts cover, the weightiest word they lack, likeness to the nearest known question. */
  compare(
    clause: number,
    { all, matter, without }: ComparedTerms,
  ): Pick<Signals, "coverage" | "largest gap" | "question overlap"> {
    const { own, all: known, questions } = this.#termsOf(clause);
    const left = without === undefined ? questions : questions.filter(({ entry }) => !without.has(entry));
    let likeness = 0;
    for (const question of left) likeness = Math.max(likeness, overlap(all, question));
    const covering =
      left.length === questions.length
        ? known
        : new Set([...own, ...left.flatMap(({ terms }) => [...terms])]);
    return { ...this.#coverage(matter, covering), "question overlap": likeness };
  }

  /** The same against one text alone. */
  compareText(
    text: string,
    { matter }: ComparedTerms,
  ): Pick<Signals, "coverage" | "largest gap" | "question overlap"> {
    return { ...this.#coverage(matter, new Set(tokenize(text))), "question overlap": 0 };
  }

  #coverage({ weights, mass }: AskedTerms, known: ReadonlySet<string>) {
    let covered = 0;
    let gap = 0;
    for (const [term, weight] of weights) {
      if (known.has(term)) covered += weight;
      else gap = Math.max(gap, weight);
    }
    return {
      coverage: covered / (mass || 1),
      "largest gap": Math.min(1, gap / rareTerm),
    };
  }

  #termsOf(clause: number): ClauseTerms {
    const known = this.#terms.get(clause);
    if (known !== undefined) return known;
    const own = new Set<string>();
    const questions: (WeighedTerms & { entry: number })[] = [];
    for (const entry of this.entriesOf(clause)) {
      const { role, text } = this.entries[entry] ?? {};
      if (text === undefined) continue;
      if (role === "question") questions.push({ entry, ...weigh(tokenize(text), this.words) });
      else for (const term of tokenize(text)) own.add(term);
    }
    const all = new Set([...own, ...questions.flatMap(({ terms }) => [...terms])]);
    const terms = { own, all, questions };
    this.#terms.set(clause, terms);
    return terms;
  }
}
