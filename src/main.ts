import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OpenAIEmbeddings } from "@langchain/openai";
import { AnsweringPipeline } from "./answering/pipeline.js";
import type { SearchHit } from "./channels/http/schemas.js";
import type { Config } from "./config.js";
import { Assistant } from "./conversation/assistant.js";
import { corpusVersion, readCorpus } from "./corpus/read-corpus.js";
import { YoujuError } from "./domain/error.js";
import { BuiltInEmbedding } from "./retrieval/embedding/model.js";
import {
  type BuildOptions,
  buildIndex,
  isFresh,
  keptQuestions,
  type Manifest,
  type NamedEmbeddings,
  openIndex,
} from "./retrieval/index-store.js";
import { RelevanceModel } from "./retrieval/relevance.js";
import type { SearchIndex } from "./retrieval/search-index.js";
import { trainRetrieval } from "./retrieval/train.js";
import { openPostgresStore, openSqliteStore } from "./store/open-store.js";
import type { Store } from "./store/store.js";

/** The folder that package.json lies in. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/** What the project trains from its own texts (`youju train`), kept in the repository. */
const trainedFolder = join(projectRoot, "index", "trained");
const trainedEmbeddingPath = join(trainedFolder, "embedding.bin");
const trainedRelevancePath = join(trainedFolder, "relevance.json");

/** Trains embedding and relevance model from the configured corpus; says where they were written. */
export async function train(config: Config, onLine: (line: string) => void): Promise<string> {
  const { embedding, relevance } = await trainRetrieval(readCorpus(config.corpusFolder), onLine);
  mkdirSync(trainedFolder, { recursive: true });
  writeFileSync(trainedEmbeddingPath, embedding.toBytes());
  writeFileSync(trainedRelevancePath, `${JSON.stringify(relevance)}\n`);
  return trainedFolder;
}

/** The relevance model belongs to the built-in embedding: with a remote one the plain sum of signals ranks. */
function openRelevance(config: Config): RelevanceModel | null {
  if (config.remoteEmbedding !== null || !existsSync(trainedRelevancePath)) return null;
  return RelevanceModel.fromJSON(JSON.parse(readFileSync(trainedRelevancePath, "utf8")));
}

export const engineVersion: string = readVersion();

function readVersion(): string {
  const data: unknown = JSON.parse(readFileSync(`${projectRoot}/package.json`, "utf8"));
  return typeof data === "object" && data !== null && "version" in data ? String(data.version) : "0";
}

/** The embedding that the configuration selects: a remote service, else the built-in one. */
export function openEmbeddings(config: Config): NamedEmbeddings {
  if (config.remoteEmbedding !== null) {
    const { baseUrl, apiKey, model } = config.remoteEmbedding;
    const embeddings = new OpenAIEmbeddings({
      model,
      apiKey,
      configuration: { baseURL: baseUrl },
      encodingFormat: "float",
      maxRetries: 2,
      timeout: config.answerDeadlineMs,
    });
    const id = createHash("sha256").update(`${baseUrl}\n${model}`).digest("hex");
    return { id, embeddings };
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(trainedEmbeddingPath);
  } catch (error) {
    throw new YoujuError("bad_index", `${trainedEmbeddingPath} is missing; run: npm run train`, {
      cause: error,
    });
  }
  const embeddings = BuiltInEmbedding.fromBytes(bytes);
  return { id: embeddings.fingerprint, embeddings };
}

/**
 * Builds the index where it is missing or stale (or `force`); null where it did not. `questions` is a log to learn
 * from, null for none; absent, the index goes on learning from the log that its folder keeps.
 */
export async function ensureIndex(
  config: Config,
  named: NamedEmbeddings,
  options: BuildOptions & { readonly force?: boolean } = {},
): Promise<Manifest | null> {
  const { indexFolder, corpusFolder } = config;
  const { force = false, ...building } = options;
  const { questions = keptQuestions(indexFolder) } = building;
  if (!force && isFresh(indexFolder, corpusVersion(corpusFolder), named.id, questions)) return null;
  return buildIndex(indexFolder, readCorpus(corpusFolder), named, { ...building, questions });
}

/** Everything that answers questions, built once. */
export interface Engine {
  readonly index: SearchIndex;
  readonly manifest: Manifest;
  readonly pipeline: AnsweringPipeline;
}

export function openEngine(config: Config, named: NamedEmbeddings): Engine {
  const { index, manifest } = openIndex(config.indexFolder, named, openRelevance(config));
  return { index, manifest, pipeline: new AnsweringPipeline(index) };
}

/** Ranked clauses in their public form; a city in any writing narrows them. */
export async function searchClauses(
  { pipeline }: Engine,
  query: string,
  limit: number,
  city: string | null,
): Promise<SearchHit[]> {
  const hits = await pipeline.search(query, limit, city);
  return hits.map(({ clause, measure, document, score }, position) => ({
    rank: position + 1,
    score: Math.round(score * 1e6) / 1e6,
    doc_id: document.id,
    measure: measure.id,
    measure_title: measure.title,
    city: document.city?.zh ?? null,
    quote: clause.quote,
    start: clause.start,
    end: clause.end,
    external_id: measure.externalId,
  }));
}

export async function openStore(config: Config): Promise<Store> {
  return config.databaseUrl === null
    ? openSqliteStore(config.dataFolder)
    : openPostgresStore(config.databaseUrl);
}

export function createAssistant({ pipeline, manifest }: Engine, store: Store): Assistant {
  return new Assistant(pipeline, store, {
    corpus: manifest.corpus,
    index: `${manifest.format}:${manifest.embedding.id.slice(0, 16)}:${manifest.builtAt}`,
    prompts: "none",
    engine: engineVersion,
  });
}
