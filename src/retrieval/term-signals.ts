import { tokenize } from "../language/tokens.js";
import type { Entry } from "./entries.js";
import type { LexicalIndex } from "./lexical-index.js";
import type { Signals } from "./signals.js";
import { type AskedTerms, diceOf, type WeighedTerms, weigh } from "./weighed-terms.js";

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

export type ComparedSignals = Pick<Signals, "coverage" | "largest gap" | "question overlap">;

/** Compares a question with the texts of a clause term by term. */
export class TermComparison {
  readonly #terms = new Map<number, ClauseTerms>();

  /** @param entriesOf the entries of the clause at a position */
  constructor(
    private readonly entries: readonly Entry[],
    private readonly entriesOf: (clause: number) => readonly number[],
    private readonly words: LexicalIndex,
  ) {}

  /**
   * Of a clause, for one question: the share of the matter's weight that its texts cover, the weightiest word they lack,
   * likeness to the nearest known question. What a question shares with all texts is gathered once, term by term.
   */
  with({ all, matter, without }: ComparedTerms): (clause: number) => ComparedSignals {
    const shared = new Float64Array(this.entries.length);
    for (const [term, weight] of all.weights)
      for (const entry of this.words.passagesWith(term)) shared[entry] = (shared[entry] ?? 0) + weight;
    return (clause) => {
      const { own, all: known, questions } = this.#termsOf(clause);
      const left = without === undefined ? questions : questions.filter(({ entry }) => !without.has(entry));
      let likeness = 0;
      for (const { entry, mass } of left)
        likeness = Math.max(likeness, diceOf(shared[entry] ?? 0, all.mass, mass));
      const covering =
        left.length === questions.length
          ? known
          : new Set([...own, ...left.flatMap(({ terms }) => [...terms])]);
      return { ...this.#coverage(matter, covering), "question overlap": likeness };
    };
  }

  /** The same against one text alone. */
  withText(text: string, { matter }: ComparedTerms): ComparedSignals {
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
