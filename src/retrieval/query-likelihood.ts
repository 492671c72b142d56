import type { LexicalIndex } from "./lexical-index.js";

/** Pseudo-terms of the whole collection that every group is smoothed with (μ); chosen on the seen questions. */
const smoothing = 1000;

/** Likelihood ratios above e to this power are as good as certain. */
const certain = 40;

/**
 * How likely a question is among all that is known of a group of texts, beside all texts together: query likelihood
 * with Dirichlet smoothing (Zhai and Lafferty, “A Study of Smoothing Methods for Language Models Applied to Ad Hoc
 * Information Retrieval”, 2001). The nearest known question may be near by chance; here all of them speak.
 */
export class QueryLikelihood {
  /** How many different terms each text has. */
  readonly #lengths: Uint32Array;
  readonly #lengthOfGroup: Float64Array;
  readonly #total: number;

  /**
   * @param words the texts, by position
   * @param groupOf the group that each text belongs to
   */
  constructor(
    private readonly words: LexicalIndex,
    private readonly groupOf: Uint32Array,
    groups: number,
  ) {
    this.#lengths = words.distinctTerms();
    this.#lengthOfGroup = new Float64Array(groups);
    let total = 0;
    for (const [text, length] of this.#lengths.entries()) {
      const group = groupOf[text] ?? 0;
      this.#lengthOfGroup[group] = (this.#lengthOfGroup[group] ?? 0) + length;
      total += length;
    }
    this.#total = Math.max(1, total);
  }

  /** By group: the log of the likelihood ratio as a share of what is as good as certain; 0 where nothing speaks for it. */
  of(terms: readonly string[], without?: ReadonlySet<number>): (group: number) => number {
    const lengths = this.#lengthOfGroup.slice();
    for (const text of without ?? []) {
      const group = this.groupOf[text] ?? 0;
      lengths[group] = (lengths[group] ?? 0) - (this.#lengths[text] ?? 0);
    }
    const shared = new Float64Array(lengths.length);
    let known = 0;
    const counts = new Uint32Array(lengths.length);
    for (const term of new Set(terms)) {
      const texts = this.words.passagesWith(term);
      if (texts.length === 0) continue;
      known++;
      counts.fill(0);
      for (const text of texts) {
        if (without?.has(text) === true) continue;
        const group = this.groupOf[text] ?? 0;
        counts[group] = (counts[group] ?? 0) + 1;
      }
      const expected = smoothing * (texts.length / this.#total);
      for (const [group, count] of counts.entries())
        if (count > 0) shared[group] = (shared[group] ?? 0) + Math.log(1 + count / expected);
    }
    return (group) => {
      const dilution = known * Math.log(1 + (lengths[group] ?? 0) / smoothing);
      return Math.min(1, Math.max(0, ((shared[group] ?? 0) - dilution) / certain));
    };
  }
}
