import { YoujuError } from "../../domain/error.js";
import { BuiltInEmbedding } from "../embedding/model.js";
import { LexicalIndex } from "../lexical-index.js";
import { Ranker } from "../ranker.js";
import { QuestionMemory } from "./question-memory.js";
import { type EmbeddedRecords, type LearnedParts, RecordSearch } from "./record-search.js";
import { recordSignals } from "./record-signals.js";
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

/** Gives a file of the model, or null where the model has none of this name. */
export type ReadModelFile = (name: RecordModelFile) => Uint8Array | null;

/** What was learned for one corpus, ready to search and to be kept. */
export class RecordModel {
  readonly search: RecordSearch;

  constructor(
    private readonly table: RecordTable,
    private readonly learned: LearnedParts,
  ) {
    this.search = new RecordSearch(table, learned);
  }

  /** The records are not part of the files: whoever opens them gives the same ones, in the same order. */
  toFiles(): Partial<Record<RecordModelFile, Uint8Array>> {
    const { embedding, vectors, plain, memory, ranker } = this.learned;
    return {
      "record-words.bin": this.table.words.toBytes(),
      "record-document-names.bin": this.table.documentNames.toBytes(),
      "record-embedding.bin": embedding.toBytes(),
      "record-vectors.bin": vectors.toBytes(),
      ...(plain === null
        ? {}
        : {
            "record-plain-embedding.bin": plain.embedding.toBytes(),
            "record-plain-vectors.bin": plain.vectors.toBytes(),
          }),
      "record-memory.bin": memory.toBytes(),
      "record-ranker.json": new TextEncoder().encode(JSON.stringify(ranker)),
    };
  }

  /** Opens what {@link toFiles} gave; throws `bad_index` where a file is damaged or the records are others. */
  static fromFiles(records: readonly RecordText[], readFile: ReadModelFile): RecordModel {
    const read = (name: RecordModelFile): Uint8Array => {
      const bytes = readFile(name);
      if (bytes === null) throw new YoujuError("bad_index", `the index holds no ${name}; build it again`);
      return bytes;
    };
    const readEmbedded = (embedding: RecordModelFile, vectors: RecordModelFile): EmbeddedRecords => ({
      embedding: BuiltInEmbedding.fromBytes(read(embedding)),
      vectors: RecordVectors.fromBytes(read(vectors)),
    });
    const words = LexicalIndex.fromBytes(read("record-words.bin"));
    const names = LexicalIndex.fromBytes(read("record-document-names.bin"));
    const table = new RecordTable(records, words, names);
    const storedRanker = parseJson(read("record-ranker.json"));
    const learned: LearnedParts = {
      ...readEmbedded("record-embedding.bin", "record-vectors.bin"),
      plain:
        readFile("record-plain-embedding.bin") === null
          ? null
          : readEmbedded("record-plain-embedding.bin", "record-plain-vectors.bin"),
      memory: QuestionMemory.fromBytes(read("record-memory.bin"), table.documentOf),
      ranker: storedRanker === null ? null : Ranker.fromJSON(storedRanker),
    };
    const { embedding, plain, memory, ranker } = learned;
    const fits =
      words.size === records.length &&
      names.size === table.documentSizes.length &&
      [learned, ...(plain === null ? [] : [plain])].every(
        (each) => each.vectors.size === records.length && each.vectors.dimension === each.embedding.dimension,
      ) &&
      memory.dimension === embedding.dimension &&
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
