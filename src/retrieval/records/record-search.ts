import { tokenize } from "../../language/tokens.js";
import type { BuiltInEmbedding } from "../embedding/model.js";
import type { Ranker } from "../ranker.js";
import { type Scored, TopList } from "../top-list.js";
import type { QuestionMemory } from "./question-memory.js";
import type { RecordTable } from "./record-table.js";
import type { RecordVectors } from "./record-vectors.js";

/** What speaks for a record, in the order in which the ranker is given it. */
export const recordSignals = [
  "fused",
  "fused below best",
  "cosine",
  "cosine below best",
  "cosine rank",
  "bm25",
  "bm25 of best",
  "bm25 rank",
  "plain cosine",
  "neighbours",
  "document words",
  "document cosine",
  "document name",
  "asked nearest",
  "asked votes",
  "document asked nearest",
  "document asked votes",
  "times asked",
  "document times asked",
  "nearest question",
  "best cosine",
  "best bm25",
  "record length",
  "query length",
  "document size",
] as const;
const width = recordSignals.length;

export interface RankedRecord {
  /** Position of the record in what the search was built from. */
  readonly record: number;
  readonly score: number;
  /** In the order of {@link recordSignals}. */
  readonly signals: Float64Array;
}

/** Candidates by plain fusion, best first; the signals of candidate `i` start at `i × recordSignals.length`. */
export interface Candidates {
  readonly records: readonly number[];
  readonly signals: Float64Array;
}

/** How many records each way of looking contributes. */
const lexicalDepth = 100;
const vectorDepth = 150;
/** A document's nearest records among so many count for its other ones. */
const documentDepth = 50;
/** How many candidates, the best by plain fusion, the ranker is asked about. */
const closeLook = 100;

/** Plain fusion: cos + 0.2 · BM25 / best beat rank fusion on STARD; the memory's weight was tuned beside it. */
const lexicalWeight = 0.2;
const memoryWeight = 0.15;

/** An embedding and the records as it sees them. */
export interface EmbeddedRecords {
  readonly embedding: BuiltInEmbedding;
  readonly vectors: RecordVectors;
}

/** What was learned for a corpus. */
export interface LearnedParts extends EmbeddedRecords {
  /** From texts alone: it knows nothing about what is usually asked. Null where the other one does not either. */
  readonly plain: EmbeddedRecords | null;
  readonly memory: QuestionMemory;
  /** Without one, the plain fusion decides. */
  readonly ranker: Ranker | null;
}

/** Rank of a record that one way of looking did not find. */
const unfound = 300;

/** Search in a large corpus whose questions were logged: words, learned vectors and memory, ordered by a ranker. */
export class RecordSearch {
  /** Ranks of the records in the lists at hand + 1; 0 for all others, and for all between two searches. */
  readonly #wordRanks: Uint16Array;
  readonly #vectorRanks: Uint16Array;

  constructor(
    private readonly table: RecordTable,
    private readonly learned: LearnedParts,
  ) {
    this.#wordRanks = new Uint16Array(table.size);
    this.#vectorRanks = new Uint16Array(table.size);
  }

  /** The `limit` best records, best first. */
  search(query: string, limit: number): RankedRecord[] {
    const { ranker } = this.learned;
    const { records, signals } = this.candidates(query, Math.max(limit, closeLook));
    const scores = ranker?.scoreAll(signals, records.length);
    const best = new TopList(Math.min(limit, records.length));
    for (let i = 0; i < records.length; i++) best.offer(i, scores?.[i] ?? signals[i * width] ?? 0);
    return best.take().map(({ id, score }) => ({
      record: records[id] ?? 0,
      score,
      signals: signals.subarray(id * width, (id + 1) * width),
    }));
  }

  /** The `limit` best records by plain fusion, with their signals. */
  candidates(query: string, limit: number): Candidates {
    const tokens = tokenize(query);
    const { embedding, vectors, plain, memory } = this.learned;
    const { words, documentNames, documentOf, documentSizes, lengths } = this.table;
    const vector = embedding.encode(query);
    const wordScores = words.score(tokens);
    const cosines = vectors.compare(vector);
    const byWords = wordScores.best(lexicalDepth);
    const byVector = cosines.best(vectorDepth);
    const recall = memory.recall(vector);
    const bestWords = byWords[0]?.score ?? 1;
    const bestCosine = byVector[0]?.score ?? 0;
    const fuse = (record: number) =>
      cosines.of(record) +
      (lexicalWeight * wordScores.of(record)) / bestWords +
      memoryWeight * (recall.records.get(record)?.nearest ?? 0);
    const found = this.#gather(byWords, byVector, [...recall.records.keys()], fuse, limit);
    const bestFused = found[0]?.score ?? 0;
    const plainCosine = plain?.vectors.cosinesWith(plain.embedding.encode(query)) ?? cosines.of;
    const nameScores = documentNames.score(tokens);
    const documentWords = sumByDocument(byWords, documentOf, 1 / bestWords);
    const documentCosines = sumByDocument(byVector.slice(0, documentDepth), documentOf, 1);
    const fuseBeside = (record: number, other: number) =>
      documentOf[other] === documentOf[record] ? fuse(other) : 0;
    const signals = new Float64Array(found.length * width);
    let at = 0;
    for (const { id: record, score: fused } of found) {
      const document = documentOf[record] ?? 0;
      const own = recall.records.get(record);
      const ofDocument = recall.documents.get(document);
      const cosine = cosines.of(record);
      const bm25 = wordScores.of(record);
      signals[at++] = fused;
      signals[at++] = bestFused - fused;
      signals[at++] = cosine;
      signals[at++] = bestCosine - cosine;
      signals[at++] = Math.log(this.#vectorRanks[record] || unfound);
      signals[at++] = bm25;
      signals[at++] = bm25 / bestWords;
      signals[at++] = Math.log(this.#wordRanks[record] || unfound);
      signals[at++] = plainCosine(record);
      signals[at++] = Math.max(fuseBeside(record, record - 1), fuseBeside(record, record + 1));
      signals[at++] = documentWords.get(document) ?? 0;
      signals[at++] = documentCosines.get(document) ?? 0;
      signals[at++] = nameScores.of(document);
      signals[at++] = own?.nearest ?? 0;
      signals[at++] = own?.votes ?? 0;
      signals[at++] = ofDocument?.nearest ?? 0;
      signals[at++] = ofDocument?.votes ?? 0;
      signals[at++] = memory.timesAsked(record);
      signals[at++] = memory.timesDocumentAsked(document);
      signals[at++] = recall.nearest;
      signals[at++] = bestCosine;
      signals[at++] = bestWords;
      signals[at++] = lengths[record] ?? 0;
      signals[at++] = tokens.length;
      signals[at++] = documentSizes[document] ?? 0;
    }
    for (const { id } of byWords) this.#wordRanks[id] = 0;
    for (const { id } of byVector) this.#vectorRanks[id] = 0;
    return { records: found.map(({ id }) => id), signals };
  }

  /** The best of everything that was found, by plain fusion. Leaves the ranks of what was found behind. */
  #gather(
    byWords: readonly Scored[],
    byVector: readonly Scored[],
    remembered: readonly number[],
    fuse: (record: number) => number,
    limit: number,
  ): Scored[] {
    const best = new TopList(limit);
    for (const [rank, { id }] of byWords.entries()) {
      this.#wordRanks[id] = rank + 1;
      best.offer(id, fuse(id));
    }
    for (const [rank, { id }] of byVector.entries()) {
      this.#vectorRanks[id] = rank + 1;
      if (this.#wordRanks[id] === 0) best.offer(id, fuse(id));
    }
    for (const id of remembered) {
      if (this.#wordRanks[id] === 0 && this.#vectorRanks[id] === 0) best.offer(id, fuse(id));
    }
    return best.take();
  }
}

/** Sums the scores of a document's records, the second worth half of the first, the third a third. */
function sumByDocument(
  hits: readonly Scored[],
  documentOf: Uint32Array,
  factor: number,
): Map<number, number> {
  const sums = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const { id, score } of hits) {
    const document = documentOf[id] ?? 0;
    const count = (counts.get(document) ?? 0) + 1;
    counts.set(document, count);
    sums.set(document, (sums.get(document) ?? 0) + (score * factor) / count);
  }
  return sums;
}
