import type { Hit, Passage } from "../../domain/answer.js";
import { tokenize } from "../../language/tokens.js";
import type { RecordModel } from "./record-model.js";

export interface MeasureQuery {
  readonly text: string;
  readonly limit: number;
  /** Only measures of these cities (full Chinese names); all where absent. */
  readonly cities?: readonly string[];
}

/** Where a city narrows the search, so many times more measures are ranked before the others are left out. */
const narrowingFactor = 10;

/** Search for whole measures by what was learned about a corpus: each is found once, shown by one of its clauses. */
export class MeasureSearch {
  /** The passages of each measure, by its position in the corpus. */
  readonly #passagesOf: Passage[][] = [];

  /** @param passages all clauses in the corpus's order */
  constructor(
    private readonly model: RecordModel,
    passages: readonly Passage[],
    measureOfClause: ArrayLike<number>,
  ) {
    for (const [position, passage] of passages.entries()) {
      const measure = measureOfClause[position] ?? 0;
      const known = this.#passagesOf[measure];
      if (known === undefined) this.#passagesOf[measure] = [passage];
      else known.push(passage);
    }
  }

  /** The measures that fit best, best first; scores are between 0 and 1 but no probabilities. */
  search({ text, limit, cities }: MeasureQuery): Hit[] {
    const terms = tokenize(text);
    const depth = cities === undefined ? limit : limit * narrowingFactor;
    const ranked = this.model.search.search(text, depth, terms);
    const hits: Hit[] = [];
    for (const { record, score, reasons } of ranked) {
      const passages = this.#passagesOf[record] ?? [];
      const passage = passages.length > 1 ? closest(passages, terms) : passages[0];
      if (passage === undefined) continue;
      const { clause, measure, document } = passage;
      if (cities !== undefined && !cities.includes(document.city?.zh ?? "")) continue;
      const probability = 1 / (1 + Math.exp(-score));
      hits.push({ clause, measure, document, score: probability, support: probability, signals: reasons });
      if (hits.length === limit) break;
    }
    return hits;
  }
}

/** The clause of a measure that holds most of the query's words, the first of several. */
function closest(passages: readonly Passage[], terms: readonly string[]): Passage | undefined {
  let [best] = passages;
  let most = 0;
  for (const passage of passages) {
    let held = 0;
    for (const term of terms) if (passage.clause.quote.includes(term)) held++;
    if (held > most) [best, most] = [passage, held];
  }
  return best;
}
