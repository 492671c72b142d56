import { tokenize } from "../../language/tokens.js";
import { unitsOf } from "../embedding/features.js";
import type { BuiltInEmbedding } from "../embedding/model.js";
import type { Ranker } from "../ranker.js";
import { type Scored, TopList } from "../top-list.js";
import type { QuestionMemory } from "./question-memory.js";
import { at, width } from "./record-signals.js";
import type { RecordTable } from "./record-table.js";
import type { RecordVectors } from "./record-vectors.js";
import { fadingOver, Surroundings } from "./surroundings.js";

export interface RankedRecord {
  /** Position of the record in what the search was built from. */
  readonly record: number;
  readonly score: number;
  /** What speaks for it most: plain fusion, cosine, share of the best BM25 score, nearest logged question. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** Candidates by plain fusion, best first. Valid until the next search. */
export interface Candidates {
  readonly records: readonly number[];
  /** Their scores by plain fusion. */
  readonly fused: readonly number[];
  /** For so many of them the signals were worked out. */
  readonly described: number;
  /** The signals of candidate `i` start at `i × width`. */
  readonly signals: Float32Array;
}

/** How many records each way of looking contributes. */
const lexicalDepth = 100;
const vectorDepth = 200;
/** A document's nearest records among so many count for its other ones. */
const documentDepth = 50;
/**
 * How many candidates, the best by plain fusion, are looked at closely; the others stay in the order of the fusion. A
 * ranker that may reach deeper brings no more into the first ten, and takes relevant ones out of the first hundred.
 */
export const closeLook = 50;
/** How the records around one count: those asked for, those found, and those found in a wider look. */
const fading = { asked: fadingOver(5), found: fadingOver(2), wide: fadingOver(10) } as const;
/** So many of the best candidates speak for what lies between them and for what answered questions with them. */
const headSize = 10;
/** How much more the better ones count, for what stands around them or was asked with them, and for their centre. */
const headSharpness = { surroundings: 6, centre: 4 } as const;
/** The same without a ranker, where only the fixed weights of document and neighbours are added. */
const simpleLook = 200;

/**
 * Plain fusion of cosine, share of the best BM25 score and nearest logged question, tuned on the STARD training
 * questions. An embedding that questions have taught deserves more trust than one that only knows the texts; without
 * them the document and the neighbours of a record count as well.
 */
const lexicalWeight = { taught: 0.2, untaught: 0.5 };
const memoryWeight = 0.15;
/** What speaks for a record when its document answered a question like this one, and when it answered any question. */
const documentMemoryWeight = 0.3;
const askedWeight = 0.01;
const documentWeight = 0.06;
const neighbourWeight = 0.1;

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
  /** Cosine of the nearest logged question that each document answered; 0 for all between two searches. */
  readonly #documentRecall: Float32Array;
  /** Of the last search, so that not every search leaves its own behind. */
  #signals = new Float32Array();

  constructor(
    private readonly table: RecordTable,
    private readonly learned: LearnedParts,
  ) {
    this.#wordRanks = new Uint16Array(table.size);
    this.#vectorRanks = new Uint16Array(table.size);
    this.#documentRecall = new Float32Array(table.documentSizes.length);
  }

  /** The `limit` best records, best first. `tokens` are those of the query. */
  search(query: string, limit: number, tokens = tokenize(query)): RankedRecord[] {
    const { ranker } = this.learned;
    const look = ranker === null ? simpleLook : closeLook;
    const { records, fused, described, signals } = this.candidates(
      query,
      Math.max(limit, look),
      look,
      tokens,
    );
    const scores = ranker?.scoreAll(signals, described);
    const best = new TopList(described);
    for (let i = 0; i < described; i++) best.offer(i, scores?.[i] ?? this.#plainScore(signals, i * width));
    const ranked = best.take().map(({ id, score }): RankedRecord => {
      const signal = (position: number) => signals[id * width + position] ?? 0;
      const [cosine, words, asked] = [signal(at.cosine), signal(at.words), signal(at.asked)];
      return { record: records[id] ?? 0, score, reasons: { fused: fused[id] ?? 0, cosine, words, asked } };
    });
    const last = (ranked.at(-1)?.score ?? 0) - (fused[described] ?? 0);
    for (let i = described; i < Math.min(limit, records.length); i++) {
      const own = fused[i] ?? 0;
      ranked.push({ record: records[i] ?? 0, score: last + own, reasons: { fused: own } });
    }
    return ranked.slice(0, limit);
  }

  /** What stands in for the ranker, for the candidate whose signals start at `start`. */
  #plainScore(signals: Float32Array, start: number): number {
    const fused = signals[start + at.fused] ?? 0;
    if (this.learned.plain !== null) return fused;
    const ofDocument = documentWeight * (signals[start + at.documentWords] ?? 0);
    return fused + ofDocument + neighbourWeight * (signals[start + at.neighbours] ?? 0);
  }

  /** The `limit` best records by plain fusion, with the signals of the first `look`. */
  candidates(query: string, limit: number, look = limit, tokens = tokenize(query)): Candidates {
    const { embedding, vectors, plain, memory } = this.learned;
    const { words, documentNames, documentOf, documentSizes, lengths } = this.table;
    const units = unitsOf(query);
    const vector = embedding.encodeUnits(units);
    const wordScores = words.score(tokens);
    const cosines = vectors.compare(vector);
    const byWords = wordScores.best(lexicalDepth);
    const byVector = cosines.best(vectorDepth);
    const recall = memory.recall(vector);
    for (const [document, { nearest }] of recall.documents) this.#documentRecall[document] = nearest;
    const bestWords = byWords[0]?.score ?? 1;
    const trust = plain === null ? lexicalWeight.untaught : lexicalWeight.taught;
    const bestCosine = byVector[0]?.score ?? 0;
    const supportFor = (record: number) =>
      (trust * wordScores.of(record)) / bestWords +
      memoryWeight * (recall.records.get(record)?.nearest ?? 0) +
      documentMemoryWeight * (this.#documentRecall[documentOf[record] ?? 0] ?? 0) +
      askedWeight * (memory.timesAsked[record] ?? 0);
    const fuse = (record: number) => cosines.of(record) + supportFor(record);
    const gathered = this.#gather(byWords, byVector, fuse, limit);
    // What was asked for before but lies beyond the nearest: its cosine is no higher than theirs.
    const farthest = byVector.at(-1)?.score ?? 0;
    for (const record of memory.asked) {
      if (this.#wordRanks[record] !== 0 || this.#vectorRanks[record] !== 0) continue;
      if (supportFor(record) + farthest > gathered.threshold) gathered.offer(record, fuse(record));
    }
    const found = gathered.take();
    const bestFused = found[0]?.score ?? 0;
    const plainCosine = plain?.vectors.cosinesWith(plain.embedding.encodeUnits(units)) ?? cosines.of;
    const nameScores = documentNames.score(tokens);
    const documentWords = sumByDocument(byWords, documentOf, 1 / bestWords);
    const documentCosines = sumByDocument(byVector.slice(0, documentDepth), documentOf, 1);
    const fuseBeside = (record: number, other: number) =>
      documentOf[other] === documentOf[record] ? fuse(other) : 0;
    const described = Math.min(look, found.length);
    const [nearAsked, nearFound] = [new Surroundings(documentOf), new Surroundings(documentOf)];
    for (const [record, { votes }] of recall.records) nearAsked.add(record, votes);
    const weighed = (count: number, sharpness: number) =>
      found
        .slice(0, count)
        .map(({ id, score }) => ({ id, weight: Math.exp(sharpness * (score - bestFused)) }));
    for (const { id, weight } of weighed(closeLook, headSharpness.surroundings)) nearFound.add(id, weight);
    const head = weighed(headSize, headSharpness.surroundings);
    const mostWords = tokens.reduce((sum, token) => sum + words.idf(token), 0) || 1;
    if (this.#signals.length < described * width) this.#signals = new Float32Array(described * width);
    const signals = this.#signals;
    let next = 0;
    for (const { id: record, score: fused } of found.slice(0, described)) {
      const document = documentOf[record] ?? 0;
      const own = recall.records.get(record);
      const ofDocument = recall.documents.get(document);
      const cosine = cosines.of(record);
      const bm25 = wordScores.of(record);
      signals[next++] = fused;
      signals[next++] = bestFused - fused;
      signals[next++] = cosine;
      signals[next++] = bestCosine - cosine;
      signals[next++] = Math.log(this.#vectorRanks[record] || unfound);
      signals[next++] = bm25;
      signals[next++] = bm25 / bestWords;
      signals[next++] = Math.log(this.#wordRanks[record] || unfound);
      signals[next++] = plainCosine(record);
      signals[next++] = Math.max(fuseBeside(record, record - 1), fuseBeside(record, record + 1));
      signals[next++] = documentWords.get(document) ?? 0;
      signals[next++] = documentCosines.get(document) ?? 0;
      signals[next++] = nameScores.of(document);
      signals[next++] = own?.nearest ?? 0;
      signals[next++] = own?.votes ?? 0;
      signals[next++] = ofDocument?.nearest ?? 0;
      signals[next++] = ofDocument?.votes ?? 0;
      signals[next++] = memory.timesAsked[record] ?? 0;
      signals[next++] = memory.timesDocumentAsked[document] ?? 0;
      signals[next++] = recall.nearest;
      signals[next++] = bestCosine;
      signals[next++] = bestWords;
      signals[next++] = lengths[record] ?? 0;
      signals[next++] = tokens.length;
      signals[next++] = documentSizes[document] ?? 0;
      signals[next++] = bm25 / mostWords;
      signals[next++] = (own?.votes ?? 0) / Math.sqrt(1 + (memory.timesAsked[record] ?? 0));
      signals[next++] = (ofDocument?.votes ?? 0) / Math.sqrt(1 + (memory.timesDocumentAsked[document] ?? 0));
      signals[next++] = memory.askedTogether(record, head);
      signals[next++] = nearAsked.around(record, fading.asked);
      signals[next++] = nearFound.around(record, fading.found);
      signals[next++] = nearFound.around(record, fading.wide);
      signals[next++] = 0;
    }
    const toCentre = vectors.cosinesWith(vectors.centre(weighed(headSize, headSharpness.centre)));
    for (let i = 0; i < described; i++) signals[i * width + at.centre] = toCentre(found[i]?.id ?? 0);
    for (const { id } of byWords) this.#wordRanks[id] = 0;
    for (const { id } of byVector) this.#vectorRanks[id] = 0;
    for (const document of recall.documents.keys()) this.#documentRecall[document] = 0;
    const records = found.map(({ id }) => id);
    return { records, fused: found.map(({ score }) => score), described, signals };
  }

  /** The best of what words and vectors found, by plain fusion. Leaves the ranks of what was found behind. */
  #gather(
    byWords: readonly Scored[],
    byVector: readonly Scored[],
    fuse: (record: number) => number,
    limit: number,
  ): TopList {
    const best = new TopList(limit);
    for (const [rank, { id }] of byWords.entries()) {
      this.#wordRanks[id] = rank + 1;
      best.offer(id, fuse(id));
    }
    for (const [rank, { id }] of byVector.entries()) {
      this.#vectorRanks[id] = rank + 1;
      if (this.#wordRanks[id] === 0) best.offer(id, fuse(id));
    }
    return best;
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
