import { VectorUnit } from "./embedding/vector-unit.js";
import { TopList } from "./top-list.js";

/** A logged question as the memory keeps it: its vector and the passages that answer it, by position. */
export interface RememberedQuestion {
  readonly vector: Float32Array;
  readonly relevant: readonly number[];
}

/** What the memory holds on one passage or document. */
export interface Recall {
  /** Highest cosine of a logged question that it answers; 0 where there is none. */
  nearest: number;
  /** Sum of exp(sharpness · (cosine − 1)) over the nearest logged questions that it answers. */
  votes: number;
}

export interface RecallOfQuery {
  readonly passages: ReadonlyMap<number, Recall>;
  readonly documents: ReadonlyMap<number, Recall>;
  /** Cosine of the nearest logged question. */
  readonly nearest: number;
}

/** A query is compared with all logged questions, and this many of the nearest may speak. */
const speakers = 30;
/** How much more the nearest ones count. */
const voteSharpness = 6;

/** Questions that were asked before and the passages that answered them. */
export class QuestionMemory {
  readonly #unit: VectorUnit;
  readonly #vectors: Float32Array;
  readonly #query: Float32Array;
  readonly #cosines: Float32Array;
  readonly #timesAsked = new Map<number, number>();
  readonly #timesDocumentAsked = new Map<number, number>();

  /** @param documentOf document number of each passage */
  constructor(
    private readonly questions: readonly RememberedQuestion[],
    private readonly documentOf: Uint32Array,
    dimension: number,
  ) {
    this.#unit = new VectorUnit(4 * (questions.length * (dimension + 1) + dimension) + 64);
    this.#vectors = this.#unit.floats(questions.length * dimension);
    this.#query = this.#unit.floats(dimension);
    this.#cosines = this.#unit.floats(questions.length);
    for (const [i, { vector, relevant }] of questions.entries()) {
      this.#vectors.set(vector, i * dimension);
      for (const passage of relevant) countUp(this.#timesAsked, passage);
      for (const document of this.#documentsOf(relevant)) countUp(this.#timesDocumentAsked, document);
    }
  }

  timesAsked(passage: number): number {
    return this.#timesAsked.get(passage) ?? 0;
  }

  timesDocumentAsked(document: number): number {
    return this.#timesDocumentAsked.get(document) ?? 0;
  }

  recall(vector: Float32Array): RecallOfQuery {
    const passages = new Map<number, Recall>();
    const documents = new Map<number, Recall>();
    this.#query.set(vector);
    this.#unit.products(this.#cosines, this.#vectors, this.#query);
    const best = new TopList(speakers);
    for (let i = 0; i < this.#cosines.length; i++) best.offer(i, this.#cosines[i] ?? 0);
    const found = best.take();
    for (const { id, score } of found) {
      const relevant = this.questions[id]?.relevant ?? [];
      const votes = Math.exp(voteSharpness * (score - 1));
      for (const passage of relevant) remember(passages, passage, score, votes);
      for (const document of this.#documentsOf(relevant)) remember(documents, document, score, votes);
    }
    return { passages, documents, nearest: found[0]?.score ?? 0 };
  }

  #documentsOf(passages: readonly number[]): Set<number> {
    return new Set(passages.map((passage) => this.documentOf[passage] ?? 0));
  }
}

function countUp(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function remember(recalls: Map<number, Recall>, key: number, cosine: number, votes: number): void {
  const known = recalls.get(key);
  if (known === undefined) {
    recalls.set(key, { nearest: cosine, votes });
  } else {
    known.nearest = Math.max(known.nearest, cosine);
    known.votes += votes;
  }
}
