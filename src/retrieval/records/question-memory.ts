import { YoujuError } from "../../domain/error.js";
import { VectorUnit } from "../embedding/vector-unit.js";
import { packArrays, unpackArrays } from "../packed-arrays.js";
import { TopList } from "../top-list.js";

/** A logged question as the memory keeps it: its vector and the records that answer it, by position. */
export interface RememberedQuestion {
  readonly vector: Float32Array;
  readonly relevant: readonly number[];
}

/** What the memory holds on one record or document. */
export interface Recall {
  /** Highest cosine of a logged question that it answers; 0 where there is none. */
  nearest: number;
  /** Sum of exp(sharpness · (cosine − 1)) over the nearest logged questions that it answers. */
  votes: number;
}

export interface RecallOfQuery {
  readonly records: ReadonlyMap<number, Recall>;
  readonly documents: ReadonlyMap<number, Recall>;
  /** Cosine of the nearest logged question. */
  readonly nearest: number;
}

/** A query is compared with all logged questions, and this many of the nearest may speak. */
const speakers = 30;
/** How much more the nearest ones count. */
const voteSharpness = 6;

const format = { magic: "YJQM", version: 1, kinds: ["u32", "u32", "u32", "f32"] } as const;

/** Questions that were asked before and the records that answered them. */
export class QuestionMemory {
  readonly #unit: VectorUnit;
  readonly #vectors: Float32Array;
  readonly #query: Float32Array;
  readonly #cosines: Float32Array;
  readonly #timesAsked = new Map<number, number>();
  readonly #timesDocumentAsked = new Map<number, number>();

  /** @param documentOf document number of each record */
  constructor(
    private readonly questions: readonly RememberedQuestion[],
    private readonly documentOf: Uint32Array,
    readonly dimension: number,
  ) {
    this.#unit = new VectorUnit(4 * (questions.length * (dimension + 1) + dimension) + 64);
    this.#vectors = this.#unit.floats(questions.length * dimension);
    this.#query = this.#unit.floats(dimension);
    this.#cosines = this.#unit.floats(questions.length);
    for (const [i, { vector, relevant }] of questions.entries()) {
      this.#vectors.set(vector, i * dimension);
      for (const record of relevant) countUp(this.#timesAsked, record);
      for (const document of this.#documentsOf(relevant)) countUp(this.#timesDocumentAsked, document);
    }
  }

  toBytes(): Uint8Array {
    const starts = new Uint32Array(this.questions.length + 1);
    for (const [i, { relevant }] of this.questions.entries())
      starts[i + 1] = (starts[i] ?? 0) + relevant.length;
    const relevant = Uint32Array.from(this.questions.flatMap((question) => question.relevant));
    return packArrays(format, [Uint32Array.of(this.dimension), starts, relevant, this.#vectors]);
  }

  /** Reads what {@link toBytes} wrote; throws `bad_index` where it is damaged or fits another corpus. */
  static fromBytes(bytes: Uint8Array, documentOf: Uint32Array): QuestionMemory {
    const [sizes, starts, relevant, vectors] = unpackArrays(format, bytes);
    const [dimension = 0] = sizes;
    const count = starts.length - 1;
    const sound =
      count >= 0 &&
      dimension > 0 &&
      vectors.length === count * dimension &&
      starts[count] === relevant.length &&
      relevant.every((record) => record < documentOf.length);
    if (!sound) throw new YoujuError("bad_index", "the memory of questions is damaged; build it again");
    const questions = Array.from({ length: count }, (_, i) => ({
      vector: vectors.subarray(i * dimension, (i + 1) * dimension),
      relevant: [...relevant.subarray(starts[i], starts[i + 1])],
    }));
    return new QuestionMemory(questions, documentOf, dimension);
  }

  timesAsked(record: number): number {
    return this.#timesAsked.get(record) ?? 0;
  }

  timesDocumentAsked(document: number): number {
    return this.#timesDocumentAsked.get(document) ?? 0;
  }

  recall(vector: Float32Array): RecallOfQuery {
    const records = new Map<number, Recall>();
    const documents = new Map<number, Recall>();
    if (this.questions.length === 0) return { records, documents, nearest: 0 };
    this.#query.set(vector);
    this.#unit.products(this.#cosines, this.#vectors, this.#query);
    const best = new TopList(speakers);
    const cosines = this.#cosines;
    for (let i = 0; i < cosines.length; i++) {
      const cosine = cosines[i] ?? 0;
      if (cosine > best.threshold) best.offer(i, cosine);
    }
    const found = best.take();
    for (const { id, score } of found) {
      const relevant = this.questions[id]?.relevant ?? [];
      const votes = Math.exp(voteSharpness * (score - 1));
      for (const record of relevant) remember(records, record, score, votes);
      for (const document of this.#documentsOf(relevant)) remember(documents, document, score, votes);
    }
    return { records, documents, nearest: found[0]?.score ?? 0 };
  }

  #documentsOf(records: readonly number[]): Set<number> {
    return new Set(records.map((record) => this.documentOf[record] ?? 0));
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
