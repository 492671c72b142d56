import type { Passage } from "../domain/answer.js";
import type { DocumentMeta } from "../domain/document.js";
import { figureAsked } from "../language/asked-figure.js";
import { lawWordsFor } from "../language/law-words.js";
import { tokenize } from "../language/tokens.js";
import type { LexicalIndex } from "./lexical-index.js";

/** An article that may answer a question. */
export interface RankedArticle {
  /** Positions of its clauses among all passages, the one that fits best first, with how well they fit beside it. */
  readonly clauses: readonly { readonly clause: number; readonly share: number }[];
  /** Best first; 1 would be an article that holds every word of the question, and of what the law writes for it. */
  readonly score: number;
  /** Whether it gives a figure of the kind that is asked for; true where none is asked for. */
  readonly isStated: boolean;
}

/** What a hinted word of the law counts beside a word that was asked with. */
const hintWeight = 0.5;
/** What it counts that an article, or a clause beside the others, gives a figure of the kind that is asked for. */
const statedFactor = 1.25;
/** What the articles of one document count for each other, and among how many of the best. */
const documentWeight = 0.1;
const documentDepth = 60;

/**
 * Search in documents of which nothing is known but their text, by whole articles: what a rule is about stands in one of
 * its sentences, and the answer in another. Everyday words of the question look for the words of the law as well.
 */
export class ArticleSearch {
  /** Positions of the passages of each measure. */
  readonly #clausesOf: number[][] = [];
  readonly #documentOf: DocumentMeta[] = [];
  readonly #termsOf = new Map<number, ReadonlySet<string>>();

  /**
   * @param passages all clauses in the corpus's order
   * @param measureOfClause the number of the measure that each belongs to
   * @param words one entry per measure
   */
  constructor(
    private readonly passages: readonly Passage[],
    measureOfClause: ArrayLike<number>,
    private readonly words: LexicalIndex,
  ) {
    for (const [position, { document }] of passages.entries()) {
      const measure = measureOfClause[position] ?? 0;
      this.#documentOf[measure] = document;
      const known = this.#clausesOf[measure];
      if (known === undefined) this.#clausesOf[measure] = [position];
      else known.push(position);
    }
  }

  /** The `limit` best articles of the documents that are let through. */
  search(folded: string, limit: number, admits: (document: DocumentMeta) => boolean): RankedArticle[] {
    const asked = new Set(tokenize(folded));
    const hinted = new Set(lawWordsFor(folded).flatMap(tokenize));
    for (const term of asked) hinted.delete(term);
    const weights = new Map<string, number>();
    for (const term of asked) weights.set(term, this.words.idf(term));
    for (const term of hinted) weights.set(term, hintWeight * this.words.idf(term));
    const figure = figureAsked(folded);
    const found = this.#score([...asked], [...hinted], admits).map(({ measure, score }) => {
      const isStated = figure === null || this.#states(measure, figure);
      return { measure, isStated, score: isStated ? score : score / statedFactor };
    });
    const mass = sum(weights.values()) || 1;
    const best = found[0]?.score ?? 1;
    const ofDocument = new Map<string, { count: number; score: number }>();
    for (const { measure, score } of found) {
      const id = this.#documentOf[measure]?.id ?? "";
      const known = ofDocument.get(id) ?? { count: 0, score: 0 };
      const count = known.count + 1;
      ofDocument.set(id, { count, score: known.score + score / best / count });
    }
    return found
      .map(({ measure, score, isStated }) => {
        const document = this.#documentOf[measure]?.id ?? "";
        const affinity = documentWeight * (ofDocument.get(document)?.score ?? 0);
        return { measure, isStated, score: (score + best * affinity) / mass };
      })
      .sort((a, b) => b.score - a.score || a.measure - b.measure)
      .slice(0, limit)
      .map(({ measure, isStated, score }) => ({
        score,
        isStated,
        clauses: this.#clauses(measure, weights, figure),
      }));
  }

  #score(
    asked: readonly string[],
    hinted: readonly string[],
    admits: (document: DocumentMeta) => boolean,
  ): { measure: number; score: number }[] {
    const scores = new Float32Array(this.words.size);
    const ofAsked = this.words.score(asked);
    for (let measure = 0; measure < scores.length; measure++) scores[measure] = ofAsked.of(measure);
    const ofHinted = this.words.score(hinted);
    const found: { measure: number; score: number }[] = [];
    for (let measure = 0; measure < scores.length; measure++) {
      const score = (scores[measure] ?? 0) + hintWeight * ofHinted.of(measure);
      const document = this.#documentOf[measure];
      if (score > 0 && document !== undefined && admits(document)) found.push({ measure, score });
    }
    return found.sort((a, b) => b.score - a.score || a.measure - b.measure).slice(0, documentDepth);
  }

  /** The clauses of an article by the weight of the words that they, or the clause that introduces them, hold. */
  #clauses(
    measure: number,
    weights: ReadonlyMap<string, number>,
    figure: RegExp | null,
  ): RankedArticle["clauses"] {
    const positions = this.#clausesOf[measure] ?? [];
    const own = positions.map((position) => {
      const terms = this.#terms(position);
      let held = 0;
      for (const [term, weight] of weights) if (terms.has(term)) held += weight;
      const isStated = figure === null || figure.test(this.#textWithLead(position));
      return { clause: position, held: isStated ? held : held / statedFactor };
    });
    const most = Math.max(1e-9, ...own.map(({ held }) => held));
    return own
      .map(({ clause, held }) => ({ clause, share: held / most }))
      .sort((a, b) => b.share - a.share || a.clause - b.clause);
  }

  #states(measure: number, figure: RegExp): boolean {
    return (this.#clausesOf[measure] ?? []).some((position) =>
      figure.test(this.passages[position]?.clause.quote ?? ""),
    );
  }

  #textWithLead(position: number): string {
    const passage = this.passages[position];
    if (passage === undefined) return "";
    const { clause, measure } = passage;
    const lead = measure.clauses.find(({ id }) => id === clause.leadId)?.quote ?? "";
    return lead + clause.quote;
  }

  #terms(position: number): ReadonlySet<string> {
    const known = this.#termsOf.get(position);
    if (known !== undefined) return known;
    const terms = new Set(tokenize(this.passages[position]?.clause.quote ?? ""));
    this.#termsOf.set(position, terms);
    return terms;
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
