import { YoujuError } from "../../domain/error.js";
import { packArrays, unpackArrays } from "../packed-arrays.js";
import { RecordVectors, type Weighted } from "./record-vectors.js";

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

const format = { magic: "YJQM", version: 2, kinds: ["u32", "u32", "u8"] } as const;

/** Questions that were asked before and the records that answered them. */
export class QuestionMemory {
  /** For how many logged questions each record, and any record of each document, was relevant. */
  readonly timesAsked: Uint32Array;
  readonly timesDocumentAsked: Uint32Array;
  /** Every record that answered a question, by position. */
  readonly asked: Uint32Array;
  /** How many questions a record answered together with each other one. */
  readonly #timesTogether = new Map<number, Map<number, number>>();

  /**
   * @param vectors those of the questions
   * @param relevant for each question, the records that answer it, by position
   * @param documentOf document number of each record
   */
  constructor(
    private readonly vectors: RecordVectors,
    private readonly relevant: readonly (readonly number[])[],
    private readonly documentOf: Uint32Array,
  ) {
    this.timesAsked = new Uint32Array(documentOf.length);
    this.timesDocumentAsked = new Uint32Array(documentOf.length);
    for (const own of this.relevant) {
      for (const record of own) countUp(this.timesAsked, record);
      for (const document of this.#documentsOf(own)) countUp(this.timesDocumentAsked, document);
      for (const record of own) this.#countTogether(record, own);
    }
    this.asked = Uint32Array.from(new Set(this.relevant.flat())).sort();
  }

  /** How often a record answered questions together with others, which count by their weight and by how seldom they answer. */
  askedTogether(record: number, others: readonly Weighted[]): number {
    const times = this.#timesTogether.get(record);
    if (times === undefined) return 0;
    let sum = 0;
    for (const { id, weight } of others) {
      sum += ((times.get(id) ?? 0) * weight) / Math.sqrt(1 + (this.timesAsked[id] ?? 0));
    }
    return sum;
  }

  toBytes(): Uint8Array {
    const starts = new Uint32Array(this.relevant.length + 1);
    for (const [i, relevant] of this.relevant.entries()) starts[i + 1] = (starts[i] ?? 0) + relevant.length;
    return packArrays(format, [starts, Uint32Array.from(this.relevant.flat()), this.vectors.toBytes()]);
  }

  /** Reads what {@link toBytes} wrote; throws `bad_index` where it is damaged or fits another corpus. */
  static fromBytes(bytes: Uint8Array, documentOf: Uint32Array): QuestionMemory {
    const [starts, relevant, vectorBytes] = unpackArrays(format, bytes);
    const vectors = RecordVectors.fromBytes(vectorBytes);
    const count = starts.length - 1;
    const sound =
      count === vectors.size &&
      starts[count] === relevant.length &&
      relevant.every((record) => record < documentOf.length);
    if (!sound) throw new YoujuError("bad_index", "the memory of questions is damaged; build it again");
    const lists = Array.from({ length: count }, (_, i) => [...relevant.subarray(starts[i], starts[i + 1])]);
    return new QuestionMemory(vectors, lists, documentOf);
  }

  get dimension(): number {
    return this.vectors.dimension;
  }

  recall(vector: Float32Array): RecallOfQuery {
    const records = new Map<number, Recall>();
    const documents = new Map<number, Recall>();
    const found = this.vectors.compare(vector).best(speakers);
    for (const { id, score } of found) {
      const relevant = this.relevant[id] ?? [];
      const votes = Math.exp(voteSharpness * (score - 1));
      for (const record of relevant) remember(records, record, score, votes);
      for (const document of this.#documentsOf(relevant)) remember(documents, document, score, votes);
    }
    return { records, documents, nearest: found[0]?.score ?? 0 };
  }

  #countTogether(record: number, own: readonly number[]): void {
    const times = this.#timesTogether.get(record) ?? new Map<number, number>();
    for (const other of own) if (other !== record) times.set(other, (times.get(other) ?? 0) + 1);
    this.#timesTogether.set(record, times);
  }

  #documentsOf(records: readonly number[]): Set<number> {
    return new Set(records.map((record) => this.documentOf[record] ?? 0));
  }
}

function countUp(counts: Uint32Array, position: number): void {
  counts[position] = (counts[position] ?? 0) + 1;
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
