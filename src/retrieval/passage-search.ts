import { tokenize } from "../language/tokens.js";
import type { BuiltInEmbedding } from "./embedding/model.js";
import { LexicalIndex } from "./lexical-index.js";
import type { PassageVectors } from "./passage-vectors.js";
import type { QuestionMemory } from "./question-memory.js";
import type { Ranker } from "./ranker.js";

/** A passage of a large corpus: what is found and shown as one. */
export interface PassageText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Name of what it is a part of, such as the law of an article; passages of one document stand together. */
  readonly document: string;
}

/** What speaks for a passage, in the order in which the ranker is given it. */
export const passageSignals = [
  "cosine",
  "cosine below best",
  "cosine rank",
  "bm25",
  "bm25 of best",
  "bm25 rank",
  "fused",
  "fused below best",
  "neighbours",
  "document words",
  "document cosine",
  "document name",
  "plain cosine",
  "asked nearest",
  "asked votes",
  "document asked nearest",
  "document asked votes",
  "times asked",
  "document times asked",
  "nearest question",
  "best cosine",
  "best bm25",
  "passage length",
  "query length",
  "document size",
] as const;

export interface RankedPassage {
  /** Position of the passage in what the search was built from. */
  readonly passage: number;
  readonly score: number;
  /** In the order of {@link passageSignals}. */
  readonly signals: Float64Array;
}

/** How many passages each way of looking contributes. */
const lexicalDepth = 100;
const vectorDepth = 150;
/** How many candidates, the best by plain fusion, the ranker is asked about. */
const closeLook = 150;

/** Plain fusion: cos + 0.2 · BM25 / best beat rank fusion on STARD; the memory's weight was tuned beside it. */
const lexicalWeight = 0.2;
const memoryWeight = 0.15;

/** The parts of a corpus that do not depend on what was learned. */
export class PassageTable {
  readonly documentOf: Uint32Array;
  readonly documentSizes: Uint32Array;
  readonly lengths: Float32Array;
  readonly size: number;

  constructor(
    passages: readonly PassageText[],
    readonly words: LexicalIndex,
    readonly documentNames: LexicalIndex,
  ) {
    this.size = passages.length;
    const numbers = numberDocuments(passages);
    this.documentOf = Uint32Array.from(passages, ({ document }) => numbers.get(document) ?? 0);
    this.documentSizes = new Uint32Array(numbers.size);
    for (const document of this.documentOf)
      this.documentSizes[document] = (this.documentSizes[document] ?? 0) + 1;
    this.lengths = Float32Array.from(passages, ({ text }) => Math.log(1 + text.length));
  }

  static build(passages: readonly PassageText[]): PassageTable {
    const words = LexicalIndex.build(tokensOf(passages));
    const names = [...numberDocuments(passages).keys()];
    return new PassageTable(passages, words, LexicalIndex.build(names.map(tokenize)));
  }
}

function* tokensOf(passages: readonly PassageText[]): Generator<string[]> {
  for (const passage of passages) yield tokenize(textOf(passage));
}

/** What of a passage is indexed and embedded. */
export const textOf = ({ title, text }: PassageText): string => (title === "" ? text : `${title}。${text}`);

function numberDocuments(passages: readonly PassageText[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { document } of passages) if (!numbers.has(document)) numbers.set(document, numbers.size);
  return numbers;
}

/** What was learned for a corpus. */
export interface LearnedParts {
  readonly embedding: BuiltInEmbedding;
  readonly vectors: PassageVectors;
  /** From texts alone, without any question: it knows nothing about what is usually asked. */
  readonly plainEmbedding: BuiltInEmbedding | null;
  readonly plainVectors: PassageVectors | null;
  readonly memory: QuestionMemory;
  /** Without one, the plain fusion decides. */
  readonly ranker: Ranker | null;
}

interface Candidate {
  readonly passage: number;
  readonly fused: number;
}

/** Search in a large corpus whose questions were logged: words, learned vectors and memory, ordered by a ranker. */
export class PassageSearch {
  constructor(
    private readonly table: PassageTable,
    private readonly learned: LearnedParts,
  ) {}

  /** The `limit` best passages, best first. */
  search(query: string, limit: number): RankedPassage[] {
    const { ranker } = this.learned;
    const found = this.candidates(query, Math.max(limit, closeLook));
    const ranked = found.map(({ passage, signals }) => ({
      passage,
      signals,
      score: ranker === null ? (signals[6] ?? 0) : ranker.score(signals),
    }));
    return ranked.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, limit);
  }

  /** The `limit` best passages by plain fusion, with their signals. */
  candidates(query: string, limit: number): { readonly passage: number; readonly signals: Float64Array }[] {
    const tokens = tokenize(query);
    const { embedding, vectors, plainEmbedding, plainVectors, memory } = this.learned;
    const vector = embedding.encode(query);
    const words = this.table.words.score(tokens);
    const cosines = vectors.compare(vector);
    const plain = plainEmbedding === null ? undefined : plainVectors?.compare(plainEmbedding.encode(query));
    const names = this.table.documentNames.score(tokens);
    const recall = memory.recall(vector);
    const byWords = words.best(lexicalDepth);
    const byVector = cosines.best(vectorDepth);
    const bestWords = byWords[0]?.score ?? 1;
    const bestCosine = byVector[0]?.score ?? 0;
    const fuse = (passage: number) =>
      cosines.of(passage) +
      (lexicalWeight * words.of(passage)) / bestWords +
      memoryWeight * (recall.passages.get(passage)?.nearest ?? 0);
    const wordRanks = new Map(byWords.map(({ id }, rank) => [id, rank]));
    const vectorRanks = new Map(byVector.map(({ id }, rank) => [id, rank]));
    const found: Candidate[] = [];
    for (const passage of new Set([...wordRanks.keys(), ...vectorRanks.keys(), ...recall.passages.keys()])) {
      found.push({ passage, fused: fuse(passage) });
    }
    found.sort((a, b) => b.fused - a.fused || a.passage - b.passage);
    const { documentOf, lengths, documentSizes } = this.table;
    const documentWords = bestByDocument(byWords, documentOf, 1 / bestWords);
    const documentCosines = bestByDocument(byVector.slice(0, 50), documentOf, 1);
    const bestFused = found[0]?.fused ?? 0;
    const beside = (passage: number, other: number) =>
      documentOf[other] === documentOf[passage] ? fuse(other) : 0;
    return found.slice(0, limit).map(({ passage, fused }) => {
      const document = documentOf[passage] ?? 0;
      const own = recall.passages.get(passage);
      const ofDocument = recall.documents.get(document);
      const signals = Float64Array.of(
        cosines.of(passage),
        bestCosine - cosines.of(passage),
        Math.log(1 + (vectorRanks.get(passage) ?? 2 * vectorDepth)),
        words.of(passage),
        words.of(passage) / bestWords,
        Math.log(1 + (wordRanks.get(passage) ?? 2 * lexicalDepth)),
        fused,
        bestFused - fused,
        Math.max(beside(passage, passage - 1), beside(passage, passage + 1)),
        documentWords.get(document) ?? 0,
        documentCosines.get(document) ?? 0,
        names.of(document),
        plain?.of(passage) ?? Number.NaN,
        own?.nearest ?? 0,
        own?.votes ?? 0,
        ofDocument?.nearest ?? 0,
        ofDocument?.votes ?? 0,
        memory.timesAsked(passage),
        memory.timesDocumentAsked(document),
        recall.nearest,
        bestCosine,
        bestWords,
        lengths[passage] ?? 0,
        tokens.length,
        Math.log(documentSizes[document] ?? 1),
      );
      return { passage, signals };
    });
  }
}

/** Sum over a document's passages, each worth less than the one before it. */
function bestByDocument(
  hits: readonly { readonly id: number; readonly score: number }[],
  documentOf: Uint32Array,
  factor: number,
): Map<number, number> {
  const sums = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const { id, score } of hits) {
    const document = documentOf[id] ?? 0;
    const rank = counts.get(document) ?? 0;
    counts.set(document, rank + 1);
    sums.set(document, (sums.get(document) ?? 0) + (score * factor) / (rank + 1));
  }
  return sums;
}
