import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { OpenAIEmbeddings } from "@langchain/openai";
import { AnsweringPipeline } from "./answering/pipeline.js";
import { Screener } from "./answering/screen.js";
import { MessageClassifier } from "./answering/screening/message-classifier.js";
import { readMessageExamples, trainMessageClassifier } from "./answering/screening/train.js";
import { Annotator } from "./answering/writing/annotate.js";
import { ModelGuard, usualGuard } from "./answering/writing/guard.js";
import { readPrompts } from "./answering/writing/prompt.js";
import { LanguageModelWriter } from "./answering/writing/writer.js";
import type { SearchHit } from "./channels/http/schemas.js";
import type { Config } from "./config.js";
import { Assistant } from "./conversation/assistant.js";
import type { ChatServices } from "./conversation/chat.js";
import { cityNamesOf, corpusVersion, readCorpus } from "./corpus/read-corpus.js";
import type { CityNames, Corpus } from "./domain/document.js";
import { YoujuError } from "./domain/error.js";
import { labelledQuestions, messageExamplesOf } from "./evaluation/labelled-questions.js";
import { type QuestionItem, readQuestionFile } from "./evaluation/question-file.js";
import { BuiltInEmbedding } from "./retrieval/embedding/model.js";
import {
  type BuildOptions,
  buildIndex,
  isFresh,
  keptQuestions,
  type Learned,
  type Manifest,
  type NamedEmbeddings,
  openIndex,
} from "./retrieval/index-store.js";
import { NotStatedWording } from "./retrieval/not-stated-wording.js";
import { PairModel } from "./retrieval/pair-model.js";
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
const trainedWordingPath = join(trainedFolder, "not-stated-wording.bin");
const trainedPairsPath = join(trainedFolder, "pairs.bin");
const trainedScreeningPaths = {
  kinds: join(trainedFolder, "screening.kinds.bin"),
  topics: join(trainedFolder, "screening.topics.bin"),
};
/** The labelled messages that screening is learned from. */
export const messageExamplesFolder = join(projectRoot, "src", "answering", "screening", "examples");

/** Trains screening, embedding and relevance model from the configured corpus; says where they were written. */
export async function train(config: Config, onLine: (line: string) => void): Promise<string> {
  const corpus = readCorpus(config.corpusFolder);
  const seen = seenQuestions();
  const labelled = labelledQuestions(seen, corpus.documents);
  mkdirSync(trainedFolder, { recursive: true });
  // While workers learn retrieval, this thread learns screening.
  const retrieval = trainRetrieval(corpus, labelled, onLine);
  trainScreening(corpus, seen);
  onLine("… learned screening");
  const { embedding, wording, relevance, pairs } = await retrieval;
  writeFileSync(trainedEmbeddingPath, embedding.toBytes());
  writeFileSync(trainedWordingPath, wording.toBytes());
  writeFileSync(trainedPairsPath, pairs.toBytes());
  writeFileSync(trainedRelevancePath, `${JSON.stringify(relevance)}\n`);
  return trainedFolder;
}

/** The part of the evaluation questions that may be looked at and learned from. */
function seenQuestions(): QuestionItem[] {
  const folder = join(projectRoot, "test", "questions", "seen");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.sort().flatMap((name) => readQuestionFile(join(folder, name)));
}

/**
 * Learns screening from the labelled messages and the seen evaluation questions, with the known questions of the
 * corpus as ordinary ones.
 */
export function trainScreening(
  { annotations }: Pick<Corpus, "annotations">,
  seen: readonly QuestionItem[],
): void {
  const questions = [...annotations.values()].flatMap((annotation) => annotation.questions);
  const examples = [...readMessageExamples(messageExamplesFolder), ...messageExamplesOf(seen)];
  const { kinds, topics } = trainMessageClassifier(examples, questions).toBytes();
  writeFileSync(trainedScreeningPaths.kinds, kinds);
  writeFileSync(trainedScreeningPaths.topics, topics);
}

/** Reads a file that training writes; throws `bad_index` where it is missing. */
function readTrained(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new YoujuError("bad_index", `${path} is missing; run: npm run train`, { cause: error });
  }
}

/** What recognises emergencies, frauds, requests to be declined and small talk. */
export function openScreener(): Screener {
  const { kinds, topics } = trainedScreeningPaths;
  return new Screener(
    MessageClassifier.fromBytes({ kinds: readTrained(kinds), topics: readTrained(topics) }),
  );
}

/** The relevance model belongs to the built-in embedding: with a remote one the plain sum of signals ranks. */
function openLearned(config: Config): Partial<Learned> {
  if (config.remoteEmbedding !== null || !existsSync(trainedRelevancePath)) return {};
  return {
    relevance: RelevanceModel.fromJSON(JSON.parse(readFileSync(trainedRelevancePath, "utf8"))),
    wording: NotStatedWording.fromBytes(readTrained(trainedWordingPath)),
    pairs: PairModel.fromBytes(readTrained(trainedPairsPath)),
  };
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
  const embeddings = BuiltInEmbedding.fromBytes(readTrained(trainedEmbeddingPath));
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

/** The language model that the configuration names, its prompts, and what guards it. */
export interface LanguageModel {
  readonly writer: LanguageModelWriter;
  readonly guard: ModelGuard;
  /** Hash of the prompts. */
  readonly prompts: string;
}

const openGuard = ({ modelConcurrency: concurrency }: Config) =>
  new ModelGuard({ ...usualGuard, concurrency });

function openLanguageModel(config: Config, model: BaseChatModel): LanguageModel {
  const prompts = readPrompts(join(projectRoot, "prompts"));
  const guard = openGuard(config);
  const writer = new LanguageModelWriter({ model, prompts, guard, deadlineMs: config.answerDeadlineMs });
  return { writer, guard, prompts: prompts.version };
}

/** What drafts annotations; throws `bad_configuration` where there is no model. */
export function openAnnotator(config: Config, corpus: Corpus, model: BaseChatModel | null): Annotator {
  if (model === null) {
    throw new YoujuError(
      "bad_configuration",
      "drafting annotations needs a language model: set OPENAI_BASE_URL, OPENAI_API_KEY and OPENAI_MODEL, or CHAT_MODEL",
    );
  }
  return new Annotator({
    model,
    prompts: readPrompts(join(projectRoot, "prompts")),
    guard: openGuard(config),
    cityNames: cityNamesOf(corpus.documents.map(({ meta }) => meta)),
  });
}

/** Everything that answers questions, built once. */
export interface Engine {
  readonly index: SearchIndex;
  readonly manifest: Manifest;
  readonly pipeline: AnsweringPipeline;
  readonly languageModel: LanguageModel | null;
}

/** Without a model every answer is made of the clauses themselves. */
export function openEngine(config: Config, named: NamedEmbeddings, model: BaseChatModel | null): Engine {
  const { index, manifest } = openIndex(config.indexFolder, named, openLearned(config));
  const languageModel = model === null ? null : openLanguageModel(config, model);
  const pipeline = new AnsweringPipeline(index, openScreener(), languageModel?.writer ?? null);
  return { index, manifest, languageModel, pipeline };
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

/** The cities that documents are held of, and how any writing of their names is understood. */
export function citiesOf({ index, pipeline }: Engine): Pick<ChatServices, "cities" | "cityNamed"> {
  const cities = new Map<string, CityNames>();
  for (const { meta } of index.corpus.documents) if (meta.city !== null) cities.set(meta.city.zh, meta.city);
  return { cities: [...cities.values()], cityNamed: (name) => pipeline.cityNamed(name) };
}

export async function openStore(config: Config): Promise<Store> {
  return config.databaseUrl === null
    ? openSqliteStore(config.dataFolder)
    : openPostgresStore(config.databaseUrl);
}

export function createAssistant({ pipeline, manifest, languageModel }: Engine, store: Store): Assistant {
  return new Assistant(pipeline, store, {
    corpus: manifest.corpus,
    index: `${manifest.format}:${manifest.embedding.id.slice(0, 16)}:${manifest.builtAt}`,
    prompts: languageModel?.prompts ?? "none",
    engine: engineVersion,
  });
}
