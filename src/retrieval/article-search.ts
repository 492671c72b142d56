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

/** Chosen on own questions about thirty laws (docs/quality.md). */
const weights = {
  /** What a word of the law counts beside a word that was asked with: the more is hinted by, the more it counts. */
  hint: (size: number) => 0.2 + 0.1 * Math.min(5, size),
  /** A long string of words of the law counts no more than one of so much weight. */
  hintMass: 40,
  /** What a word counts that a whole document is about, in each of its articles. */
  document: 1.4,
  /** Share of the best clause in the score of its article. */
  clause: 0.35,
  /** What it counts that an article, or a clause beside the others, gives a figure of the kind that is asked for. */
  stated: 1.5,
  /** What an article counts less that only says why, from when and by whom the law is made. */
  formal: 1.5,
  /** What the other good articles of a document count for each of them. */
  siblings: 0.1,
} as const;

/** So many articles are looked at closely. */
const closeLook = 60;

const formal = /^为(?:了)?[^。]{2,80}制定|自[^。]{0,20}起施行|负责解释/u;

/** Whom everyone asks about, whatever the matter. */
const askedOfAll = /派出所|公安局?|警察|民警|政府|部门|单位/gu;

interface Scored {
  readonly measure: number;
  readonly score: number;
}

/**
 * Search in documents of which nothing is known but their text, by whole articles: what a rule is about stands in one of
 * its sentences, and the answer in another. Everyday words of the question look for the words of the law as well.
 */
export class ArticleSearch {
  /** Positions of the passages of each measure. */
  readonly #clausesOf: number[][] = [];
  readonly #documentOf: DocumentMeta[] = [];
  readonly #sizeOf = new Map<DocumentMeta, number>();
  readonly #termsOf = new Map<number, ReadonlySet<string>>();

  /**
   * @param passages all clauses in the corpus's order
   * @param measureOfClause the number of the measure that each belongs to
   * @param words one entry per measure, with the title of its document
   */
  constructor(
    private readonly passages: readonly Passage[],
    measureOfClause: ArrayLike<number>,
    private readonly words: LexicalIndex,
  ) {
    for (const [position, { document }] of passages.entries()) {
      const measure = measureOfClause[position] ?? 0;
      const known = this.#clausesOf[measure];
      if (known !== undefined) known.push(position);
      else {
        this.#clausesOf[measure] = [position];
        this.#documentOf[measure] = document;
        this.#sizeOf.set(document, (this.#sizeOf.get(document) ?? 0) + 1);
      }
    }
  }

  /** The `limit` best articles of the documents that are let through. */
  search(folded: string, limit: number, admits: (document: DocumentMeta) => boolean): RankedArticle[] {
    const terms = this.#termWeights(folded);
    const figure = figureAsked(folded);
    const found = best(closeLook, this.#matches(terms, admits));
    const most = found[0]?.score ?? 1;
    const looked = found.map(({ measure, score }) => {
      const clauses = this.#clauses(measure, terms, figure);
      return { measure, score, clauses, held: clauses[0]?.held ?? 0 };
    });
    const mostHeld = Math.max(1e-9, ...looked.map(({ held }) => held));
    const scored = looked.map((article) => {
      const isStated = figure === null || this.#someClause(article.measure, figure);
      const fit = (1 - weights.clause) * (article.score / most) + weights.clause * (article.held / mostHeld);
      const isFormal = this.#someClause(article.measure, formal);
      const score = fit / (isStated ? 1 : weights.stated) / (isFormal ? weights.formal : 1);
      return { ...article, isStated, score };
    });
    const total = sum(terms.values()) || 1;
    const strength = most / total;
    return this.#withSiblings(scored)
      .slice(0, limit)
      .map(({ score, isStated, clauses, held }) => ({
        score: score * strength,
        isStated,
        clauses: clauses.map(({ clause, held: own }) => ({ clause, share: own / Math.max(1e-9, held) })),
      }));
  }

  /** What each word counts: those of the question, and those that the law writes for them. */
  #termWeights(folded: string): Map<string, number> {
    const terms = new Map<string, number>();
    for (const term of tokenize(folded.replace(askedOfAll, ","))) terms.set(term, this.words.idf(term));
    for (const { words, size } of lawWordsFor(folded)) {
      const hinted = new Set(tokenize(words));
      const mass = sum([...hinted].map((term) => this.words.idf(term)));
      const weight = weights.hint(size) * Math.sqrt(weights.hintMass / Math.max(weights.hintMass, mass));
      for (const term of hinted)
        terms.set(term, Math.max(terms.get(term) ?? 0, weight * this.words.idf(term)));
    }
    return terms;
  }

  /**
   * Scores of all articles. A word that stands in many articles of a document tells what the document is about: it
   * counts alike for all of them, and tells little between them.
   */
  #matches(terms: ReadonlyMap<string, number>, admits: (document: DocumentMeta) => boolean): Scored[] {
    const admitted = new Set([...this.#sizeOf.keys()].filter(admits));
    const scores = new Float64Array(this.words.size);
    const measures = [...scores.keys()].filter((measure) => {
      const document = this.#documentOf[measure];
      return document !== undefined && admitted.has(document);
    });
    const own = new Float64Array(this.words.size);
    for (const [term, weight] of terms) {
      if (weight === 0) continue;
      const idf = this.words.idf(term);
      const found = this.words.score([term]);
      const holding = new Map<DocumentMeta, number>();
      for (const measure of measures) {
        const score = found.of(measure);
        own[measure] = score;
        const document = this.#documentOf[measure];
        if (score > 0 && document !== undefined) holding.set(document, (holding.get(document) ?? 0) + 1);
      }
      if (holding.size === 0) continue;
      for (const measure of measures) {
        const document = this.#documentOf[measure];
        const count = document === undefined ? undefined : holding.get(document);
        if (document === undefined || count === undefined) continue;
        const share = count / (this.#sizeOf.get(document) ?? 1);
        const ofDocument = share * weights.document * idf;
        scores[measure] =
          (scores[measure] ?? 0) + (weight / idf) * ((1 - share) * (own[measure] ?? 0) + ofDocument);
      }
    }
    return measures.map((measure) => ({ measure, score: scores[measure] ?? 0 }));
  }

  /** The clauses of an article by the weight of the words that they, or the clause that introduces them, hold. */
  #clauses(
    measure: number,
    terms: ReadonlyMap<string, number>,
    figure: RegExp | null,
  ): { readonly clause: number; readonly held: number }[] {
    return (this.#clausesOf[measure] ?? [])
      .map((clause) => {
        const own = this.#terms(clause);
        let held = 0;
        for (const [term, weight] of terms) if (own.has(term)) held += weight;
        const isStated = figure === null || figure.test(this.#textWithLead(clause));
        return { clause, held: isStated ? held : held / weights.stated };
      })
      .sort((a, b) => b.held - a.held || a.clause - b.clause);
  }

  /** Good articles of one document speak for each other. */
  #withSiblings<T extends Scored>(articles: readonly T[]): T[] {
    const most = Math.max(1e-9, ...articles.map(({ score }) => score));
    const siblings = new Map<DocumentMeta | undefined, { count: number; sum: number }>();
    for (const { measure, score } of [...articles].sort(byScore)) {
      const document = this.#documentOf[measure];
      const known = siblings.get(document) ?? { count: 0, sum: 0 };
      const count = known.count + 1;
      siblings.set(document, { count, sum: known.sum + score / most / count });
    }
    return articles
      .map((article) => {
        const ofDocument = siblings.get(this.#documentOf[article.measure])?.sum ?? 0;
        return { ...article, score: article.score + weights.siblings * ofDocument };
      })
      .sort(byScore);
  }

  #someClause(measure: number, pattern: RegExp): boolean {
    return (this.#clausesOf[measure] ?? []).some((position) =>
      pattern.test(this.passages[position]?.clause.quote ?? ""),
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
    const terms = new Set(tokenize(this.#textWithLead(position)));
    this.#termsOf.set(position, terms);
    return terms;
  }
}

const byScore = (a: Scored, b: Scored) => b.score - a.score || a.measure - b.measure;

const best = (limit: number, articles: readonly Scored[]): Scored[] =>
  articles
    .filter(({ score }) => score > 0)
    .sort(byScore)
    .slice(0, limit);

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
