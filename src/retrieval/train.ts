import { availableParallelism } from "node:os";
import type { Corpus } from "../domain/document.js";
import { fold } from "../language/fold.js";
import { answeredElsewhere } from "./answered-elsewhere.js";
import { BuiltInEmbedding } from "./embedding/model.js";
import { defaultEmbeddingOptions } from "./embedding/train.js";
import { isHeldOut, partByList, parts } from "./held-out.js";
import type { LabelledQuestion } from "./labelled-question.js";
import { NotStatedWording, trainParts } from "./not-stated-wording.js";
import { PairModel } from "./pair-model.js";
import { Ranker, type StoredRanker } from "./ranker.js";
import { RelevanceModel } from "./relevance.js";
import {
  type EmbeddingLearning,
  embeddingLessons,
  learnEmbedding,
  learnRanking,
  search,
  searchBare,
  withIndex,
} from "./training-tasks.js";
import { TaskRunner } from "./worker-tasks.js";

type OnLine = (line: string) => void;

export interface TrainedRetrieval {
  readonly embedding: BuiltInEmbedding;
  readonly wording: NotStatedWording;
  readonly relevance: RelevanceModel;
  readonly pairs: PairModel;
}

/** Searches are handed out in so many parts, enough to keep workers busy that come free at different times. */
const searchParts = 8;

export interface RetrievalTraining {
  /** Workers side by side; 0 does all in this thread. More than four have little left to do, and each holds an index. */
  readonly workers: number;
  readonly learning: EmbeddingLearning;
}

export const defaultRetrievalTraining: RetrievalTraining = {
  workers: Math.min(4, availableParallelism()),
  learning: defaultEmbeddingOptions,
};

/**
 * Trains everything that retrieval learns. The same corpus gives the same bytes, whatever the number of workers.
 */
export async function trainRetrieval(
  corpus: Corpus,
  labelled: readonly LabelledQuestion[],
  onLine: OnLine,
  { workers, learning }: RetrievalTraining = defaultRetrievalTraining,
): Promise<TrainedRetrieval> {
  const runner = new TaskRunner(workers);
  onLine(`embeddings, searches and rankings, ${workers} at a time …`);
  const heldOutEmbedding = runner.run(learnEmbedding, () => ({
    ...embeddingLessons(corpus, isHeldOut),
    learning,
  }));
  const embedding = runner.run(learnEmbedding, () => ({ ...embeddingLessons(corpus), learning }));
  const [bytes, bare, learned] = await Promise.all([
    embedding,
    learnBareRanking(corpus, learning, runner, onLine),
    learnFromSearches(corpus, labelled, heldOutEmbedding, runner, onLine),
  ]);
  const { wording, pairs, ranking } = learned;
  return {
    embedding: BuiltInEmbedding.fromBytes(bytes),
    wording,
    relevance: new RelevanceModel(Ranker.fromJSON(ranking), Ranker.fromJSON(bare)),
    pairs,
  };
}

/** The ranking of clauses of which nothing is known but their text: each document in turn is searched as if new. */
async function learnBareRanking(
  corpus: Corpus,
  learning: EmbeddingLearning,
  runner: TaskRunner,
  onLine: OnLine,
): Promise<StoredRanker> {
  const examples = await Promise.all(
    corpus.documents.map(async ({ meta }) => {
      const found = await runner.run(searchBare, () => ({ corpus, documentId: meta.id, learning }));
      onLine(`… searched ${meta.id} without annotations`);
      return found;
    }),
  );
  return runner.run(learnRanking, () => examples.flat());
}

/** All that is learned from known and labelled questions put to an index of which the embedding has not seen them. */
async function learnFromSearches(
  corpus: Corpus,
  labelled: readonly LabelledQuestion[],
  heldOutEmbedding: Promise<Uint8Array>,
  runner: TaskRunner,
  onLine: OnLine,
): Promise<Pick<TrainedRetrieval, "wording" | "pairs"> & { readonly ranking: StoredRanker }> {
  const answered = [...corpus.annotations.values()].flatMap(({ questions }) => questions);
  const elsewhere = answeredElsewhere(corpus);
  const asked = corpus.notStated.filter((question) => !elsewhere.has(question)).map(({ text }) => text);
  const wordings = trainParts(answered, asked, partByList(corpus.notStated), parts);
  const wording = NotStatedWording.train(answered, asked);
  onLine("… learned the wording of questions");
  const embedding = await heldOutEmbedding;
  onLine("… learned the embedding to search with");
  let done = 0;
  const searched = await withIndex(corpus, BuiltInEmbedding.fromBytes(embedding), (folder) =>
    Promise.all(
      Array.from({ length: searchParts }, async (_, part) => {
        const found = await runner.run(search, () => ({
          folder,
          embedding,
          wordings: wordings.map((model) => model.toBytes()),
          notStated: corpus.notStated,
          labelled,
          misleading: new Set([...elsewhere].map(({ text }) => fold(text))),
          part,
          parts: searchParts,
        }));
        onLine(`… searched with part ${++done} of ${searchParts} of the questions`);
        return found;
      }),
    ),
  );
  const ranking = runner.run(learnRanking, () => searched.flatMap(({ examples }) => examples));
  const pairs = PairModel.train([
    ...searched.flatMap(({ knownPairs }) => knownPairs),
    ...searched.flatMap(({ foundPairs }) => foundPairs),
  ]);
  onLine("… learned what questions and clauses look like side by side");
  return { wording, pairs, ranking: await ranking };
}
