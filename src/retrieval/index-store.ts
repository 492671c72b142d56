import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { z } from "zod";
import type {
  Annotation,
  Corpus,
  MeasureTitles,
  NotStatedQuestion,
  SourceDocument,
} from "../domain/document.js";
import { YoujuError } from "../domain/error.js";
import { soundPairs, tokenize } from "../language/tokens.js";
import { type Entry, entriesOf } from "./entries.js";
import { LexicalIndex } from "./lexical-index.js";
import { NotStatedQuestions } from "./not-stated.js";
import type { Wording } from "./not-stated-wording.js";
import type { PairModel } from "./pair-model.js";
import { isLargeCollection, recordsOf } from "./records/corpus-records.js";
import { type LoggedQuestion, openQuestionLog, writeQuestionLog } from "./records/question-log.js";
import { type ReadModelFile, RecordModel } from "./records/record-model.js";
import { type LogTrainingOptions, trainRecords } from "./records/train-records.js";
import type { RelevanceModel } from "./relevance.js";
import { SearchIndex } from "./search-index.js";
import { openVectorIndex, type VectorTable, writeHnsw } from "./vector-index.js";

/** Raised whenever the layout or the way texts are cut, folded or scored changes: older indexes are then stale. */
const formatVersion = 8;

const manifestSchema = z.object({
  format: z.literal(formatVersion),
  corpus: z.string(),
  embedding: z.object({ id: z.string(), dimension: z.number().int().positive() }),
  counts: z.object({
    documents: z.number(),
    clauses: z.number(),
    entries: z.number(),
    /** Questions of the log that the index learned from. */
    questions: z.number(),
  }),
  builtAt: z.string(),
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** An embedding and the name under which its vectors are kept: other name, other index. */
export interface NamedEmbeddings {
  readonly id: string;
  readonly embeddings: EmbeddingsInterface;
}

/** What is learned from questions and kept beside the index; null where it is not trained. */
export interface Learned {
  readonly relevance: RelevanceModel | null;
  readonly wording: Wording | null;
  readonly pairs: PairModel | null;
}

export interface BuildProgress {
  readonly step: "words" | "vectors" | "graph" | "pretraining" | "fine-tuning" | "ranking" | "publish";
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions {
  /** Questions that were asked before, to learn from; null where there are none. */
  readonly questions?: readonly LoggedQuestion[] | null;
  /** How to learn from them, and from the texts of large collections; {@link defaultTraining} where absent. */
  readonly training?: LogTrainingOptions;
  readonly onProgress?: (progress: BuildProgress) => void;
}

const pointer = "current";
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
const embeddingBatch = 64;

/** The log that an index learned from, kept in its folder: what was learned outlives a change of the corpus. */
const questionFile = "questions.jsonl";

const versionOf = (
  corpusVersion: string,
  embeddingId: string,
  questions: readonly LoggedQuestion[] | null,
) => {
  const log = questions === null ? "" : `\n${writeQuestionLog(questions)}`;
  return sha256(`${formatVersion}\n${corpusVersion}\n${embeddingId}${log}`).slice(0, 16);
};

/** True where the published index was built from this corpus with this embedding and these logged questions. */
export function isFresh(
  folder: string,
  corpusVersion: string,
  embeddingId: string,
  questions: readonly LoggedQuestion[] | null,
): boolean {
  return currentVersion(folder) === versionOf(corpusVersion, embeddingId, questions);
}

/** The logged questions that the published index learned from; null where there is none, or it learned from none. */
export function keptQuestions(folder: string): LoggedQuestion[] | null {
  const version = currentVersion(folder);
  const path = join(folder, version ?? "", questionFile);
  return version !== null && existsSync(path) ? openQuestionLog(path) : null;
}

function currentVersion(folder: string): string | null {
  const path = join(folder, pointer);
  if (!existsSync(path)) return null;
  const version = readFileSync(path, "utf8").trim();
  return /^[0-9a-f]{16}$/.test(version) && existsSync(join(folder, version, "manifest.json"))
    ? version
    : null;
}

interface StoredCorpus {
  readonly documents: readonly SourceDocument[];
  readonly annotations: readonly (readonly [string, Annotation])[];
  readonly measureTitles: readonly (readonly [string, MeasureTitles])[];
  readonly notStated: readonly NotStatedQuestion[];
}

async function embedAll(
  texts: readonly string[],
  embeddings: EmbeddingsInterface,
  onProgress: (done: number) => void,
): Promise<{ dimension: number; values: Float32Array }> {
  let values: Float32Array | null = null;
  let dimension = 0;
  for (let at = 0; at < texts.length; at += embeddingBatch) {
    const vectors = await embeddings.embedDocuments(texts.slice(at, at + embeddingBatch));
    for (const [offset, vector] of vectors.entries()) {
      if (values === null) {
        dimension = vector.length;
        values = new Float32Array(texts.length * dimension);
      }
      if (vector.length === 0 || vector.length !== dimension) {
        throw new YoujuError(
          "bad_index",
          `the embedding gave a vector of ${vector.length} numbers instead of ${dimension}`,
        );
      }
      values.set(vector, (at + offset) * dimension);
    }
    onProgress(Math.min(texts.length, at + embeddingBatch));
  }
  return { dimension: Math.max(1, dimension), values: values ?? new Float32Array() };
}

/** Builds the index of a corpus beside the published one and swaps it in by one rename. Returns its manifest. */
export async function buildIndex(
  folder: string,
  corpus: Corpus,
  { id, embeddings }: NamedEmbeddings,
  { questions = null, training, onProgress = () => {} }: BuildOptions = {},
): Promise<Manifest> {
  const version = versionOf(corpus.version, id, questions);
  const target = join(folder, version);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const entries = [...entriesOf(corpus)];
  const texts = entries.map(({ text }) => text);
  onProgress({ step: "words", done: 0, total: entries.length });
  const words = LexicalIndex.build(texts.map(tokenize));
  const sounds = LexicalIndex.build(
    entries.map(({ role, text }) => (role === "rendering" ? [] : soundPairs(text))),
  );
  const measures = corpus.documents.flatMap(({ measures: all }) => all);
  const measureWords = LexicalIndex.build(corpus.documents.flatMap(measureTexts(corpus)).map(tokenize));
  const documentWords = LexicalIndex.build(
    corpus.documents.map(({ meta, text }) => tokenize(`${meta.title}\n${text}`)),
  );
  onProgress({ step: "words", done: entries.length, total: entries.length });
  const table = await embedAll(texts, embeddings, (done) =>
    onProgress({ step: "vectors", done, total: texts.length }),
  );
  const notStated = corpus.notStated.map(({ text }) => text);
  const notStatedTable = await embedAll(notStated, embeddings, () => {});
  const files: Record<string, Uint8Array | string> = {
    "corpus.json": JSON.stringify({
      documents: corpus.documents,
      annotations: [...corpus.annotations],
      measureTitles: [...corpus.measureTitles],
      notStated: corpus.notStated,
    } satisfies StoredCorpus),
    "words.bin": words.toBytes(),
    "sounds.bin": sounds.toBytes(),
    "measures.bin": measureWords.toBytes(),
    "documents.bin": documentWords.toBytes(),
    "vectors.f32": new Uint8Array(table.values.buffer),
    "not-stated.bin": LexicalIndex.build(notStated.map(tokenize)).toBytes(),
    "not-stated.f32": new Uint8Array(notStatedTable.values.buffer),
    ...(questions === null ? {} : { [questionFile]: writeQuestionLog(questions) }),
    ...(await learnRecords(corpus, questions, training, onProgress)),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(target, name), bytes);
  onProgress({ step: "graph", done: 0, total: 1 });
  const names = Object.keys(files);
  if (writeHnsw(table, join(target, "vectors.hnsw"))) names.push("vectors.hnsw");
  const manifest: Manifest = {
    format: formatVersion,
    corpus: corpus.version,
    embedding: { id, dimension: table.dimension },
    counts: {
      documents: corpus.documents.length,
      clauses: measures.reduce((sum, { clauses }) => sum + clauses.length, 0),
      entries: entries.length,
      questions: questions?.length ?? 0,
    },
    builtAt: new Date().toISOString(),
    files: Object.fromEntries(
      names.map((name) => {
        const bytes = readFileSync(join(target, name));
        return [name, { bytes: bytes.length, sha256: sha256(bytes) }];
      }),
    ),
  };
  writeFileSync(join(target, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  publish(folder, version);
  onProgress({ step: "publish", done: 1, total: 1 });
  return manifest;
}

/** What of each measure is indexed as a whole; without annotations the document's title has to say what it is about. */
const measureTexts =
  ({ annotations }: Corpus) =>
  ({ meta, measures }: SourceDocument): string[] => {
    const isAnnotated = measures.some(({ clauses }) => clauses.some(({ id }) => annotations.has(id)));
    return measures.map(({ title, chapters, clauses }) =>
      [...(isAnnotated ? [] : [meta.title]), ...chapters, title, ...clauses.map(({ quote }) => quote)].join(
        "\n",
      ),
    );
  };

/** The files of what is learned about the measures as records: from logged questions, or from the texts of many. */
async function learnRecords(
  corpus: Corpus,
  questions: readonly LoggedQuestion[] | null,
  training: LogTrainingOptions | undefined,
  onProgress: (progress: BuildProgress) => void,
): Promise<Record<string, Uint8Array>> {
  if (questions === null && !isLargeCollection(corpus)) return {};
  const model = await trainRecords(recordsOf(corpus), questions, training, ({ step, done }) =>
    onProgress({ step, done, total: 1 }),
  );
  return model.toFiles();
}

/** Points readers at the new version in one step, then removes versions that nothing points at. */
function publish(folder: string, version: string): void {
  const next = join(folder, `${pointer}.next`);
  writeFileSync(next, `${version}\n`);
  renameSync(next, join(folder, pointer));
  for (const name of readdirSync(folder)) {
    if (/^[0-9a-f]{16}$/.test(name) && name !== version)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Opens the published index. Every file is held against the manifest's size and hash before anything reads it;
 * throws `bad_index` with what to do where one differs.
 */
export function openIndex(
  folder: string,
  named: NamedEmbeddings,
  { relevance = null, wording = null, pairs = null }: Partial<Learned> = {},
): { index: SearchIndex; manifest: Manifest } {
  const version = currentVersion(folder);
  if (version === null)
    throw new YoujuError("bad_index", `there is no index in ${folder}; run: npx youju build`);
  const directory = join(folder, version);
  const manifest = readManifest(join(directory, "manifest.json"));
  if (manifest.embedding.id !== named.id) {
    throw new YoujuError(
      "bad_index",
      `the index in ${folder} was built with another embedding; run: npx youju build`,
    );
  }
  const read = (name: string): Buffer => {
    const expected = manifest.files[name];
    const path = join(directory, name);
    const bytes = existsSync(path) ? readFileSync(path) : null;
    if (
      expected === undefined ||
      bytes === null ||
      bytes.length !== expected.bytes ||
      sha256(bytes) !== expected.sha256
    ) {
      throw new YoujuError(
        "bad_index",
        `${path} is missing or damaged; delete ${folder}/${version} and run: npx youju build`,
      );
    }
    return bytes;
  };
  const stored: StoredCorpus = JSON.parse(read("corpus.json").toString("utf8"));
  const corpus: Corpus = {
    documents: stored.documents,
    annotations: new Map(stored.annotations),
    measureTitles: new Map(stored.measureTitles),
    notStated: stored.notStated,
    version: manifest.corpus,
  };
  const entries: Entry[] = [...entriesOf(corpus)];
  const readVectors = (name: string): VectorTable => {
    const bytes = read(name);
    const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    return { dimension: manifest.embedding.dimension, values };
  };
  const vectorTable = readVectors("vectors.f32");
  const graph = manifest.files["vectors.hnsw"] === undefined ? null : join(directory, "vectors.hnsw");
  if (graph !== null) read("vectors.hnsw");
  const index = new SearchIndex({
    corpus,
    entries,
    words: LexicalIndex.fromBytes(read("words.bin")),
    sounds: LexicalIndex.fromBytes(read("sounds.bin")),
    measureWords: LexicalIndex.fromBytes(read("measures.bin")),
    documentWords: LexicalIndex.fromBytes(read("documents.bin")),
    notStated: new NotStatedQuestions(
      corpus.notStated,
      LexicalIndex.fromBytes(read("not-stated.bin")),
      readVectors("not-stated.f32"),
    ),
    vectorTable,
    vectors: openVectorIndex(vectorTable, graph),
    embeddings: named.embeddings,
    relevance,
    wording,
    pairs,
    records: openRecords(corpus, (name) => (manifest.files[name] === undefined ? null : read(name))),
  });
  return { index, manifest };
}

function openRecords(corpus: Corpus, read: ReadModelFile): RecordModel | null {
  return read("record-words.bin") === null ? null : RecordModel.fromFiles(recordsOf(corpus), read);
}

function readManifest(path: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new YoujuError("bad_index", `${path} is damaged; delete its folder and run: npx youju build`, {
      cause: error,
    });
  }
}
