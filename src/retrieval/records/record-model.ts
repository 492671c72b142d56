import { YoujuError } from "../../domain/error.js";
import { BuiltInEmbedding } from "../embedding/model.js";
import { LexicalIndex } from "../lexical-index.js";
import { Ranker } from "../ranker.js";
import { QuestionMemory } from "./question-memory.js";
import { type LearnedParts, RecordSearch, recordSignals } from "./record-search.js";
import { RecordTable, type RecordText } from "./record-table.js";
import { RecordVectors } from "./record-vectors.js";

/** The files that a model is kept in. */
export const recordModelFiles = [
  "record-words.bin",
  "record-document-names.bin",
  "record-embedding.bin",
  "record-vectors.bin",
  "record-plain-embedding.bin",
  "record-plain-vectors.bin",
  "record-memory.bin",
  "record-ranker.json",
] as const;
export type RecordModelFile = (typeof recordModelFiles)[number];

/** What was learned from a question log for one corpus, ready to search and to be kept. */
export class RecordModel {
  readonly search: RecordSearch;

  constructor(
    private readonly table: RecordTable,
    private readonly learned: LearnedParts,
  ) {
    this.search = new RecordSearch(table, learned);
  }

  /** The records are not part of the files: whoever opens them gives the same ones, in the same order. */
  toFiles(): Record<RecordModelFile, Uint8Array> {
    const { embedding, vectors, plainEmbedding, plainVectors, memory, ranker } = this.learned;
    return {
      "record-words.bin": this.table.words.toBytes(),
      "record-document-names.bin": this.table.documentNames.toBytes(),
      "record-embedding.bin": embedding.toBytes(),
      "record-vectors.bin": vectors.toBytes(),
      "record-plain-embedding.bin": plainEmbedding.toBytes(),
      "record-plain-vectors.bin": plainVectors.toBytes(),
      "record-memory.bin": memory.toBytes(),
      "record-ranker.json": new TextEncoder().encode(JSON.stringify(ranker)),
    };
  }

  /** Opens what {@link toFiles} gave; throws `bad_index` where a file is damaged or the records are others. */
  static fromFiles(records: readonly RecordText[], read: (name: RecordModelFile) => Uint8Array): RecordModel {
    const words = LexicalIndex.fromBytes(read("record-words.bin"));
    const names = LexicalIndex.fromBytes(read("record-document-names.bin"));
    const table = new RecordTable(records, words, names);
    const storedRanker = parseJson(read("record-ranker.json"));
    const learned: LearnedParts = {
      embedding: BuiltInEmbedding.fromBytes(read("record-embedding.bin")),
      vectors: RecordVectors.fromBytes(read("record-vectors.bin")),
      plainEmbedding: BuiltInEmbedding.fromBytes(read("record-plain-embedding.bin")),
      plainVectors: RecordVectors.fromBytes(read("record-plain-vectors.bin")),
      memory: QuestionMemory.fromBytes(read("record-memory.bin"), table.documentOf),
      ranker: storedRanker === null ? null : Ranker.fromJSON(storedRanker),
    };
    const { embedding, plainEmbedding, memory, ranker } = learned;
    const fits =
      words.size === records.length &&
      names.size === table.documentSizes.length &&
      [learned.vectors, learned.plainVectors].every((vectors) => vectors.size === records.length) &&
      learned.vectors.dimension === embedding.dimension &&
      memory.dimension === embedding.dimension &&
      learned.plainVectors.dimension === plainEmbedding.dimension &&
      (ranker === null || ranker.featureNames.join() === recordSignals.join());
    if (!fits)
      throw new YoujuError("bad_index", "the record model was built from another corpus; build it again");
    return new RecordModel(table, learned);
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new YoujuError("bad_index", "the ranker is not valid JSON; build it again", { cause: error });
  }
}
