import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Passage } from "../domain/answer.js";
import type { Corpus } from "../domain/document.js";
import { fold } from "../language/fold.js";
import { BuiltInEmbedding } from "./embedding/model.js";
import {
  type EmbeddingOptions,
  type TrainingPair,
  type TrainingText,
  trainEmbedding,
} from "./embedding/train.js";
import { isHeldOut, partByList } from "./held-out.js";
import { buildIndex, type NamedEmbeddings, openIndex } from "./index-store.js";
import type { LabelledQuestion } from "./labelled-question.js";
import { bareLessons, examplesOf, knownLessons, labelledLessons, notStatedLessons } from "./lessons.js";
import { crossFitted, NotStatedWording } from "./not-stated-wording.js";
import type { LabelledPair } from "./pair-model.js";
import type { Example, StoredRanker } from "./ranker.js";
import { trainRelevance } from "./relevance.js";
import type { SearchIndex } from "./search-index.js";
import type { WorkerTask } from "./worker-tasks.js";

/** How an embedding learns, as plain data. */
export type EmbeddingLearning = Omit<EmbeddingOptions, "onProgress">;

/** What an embedding learns from: measures, and questions and renderings with their clauses. */
export interface EmbeddingLessons {
  readonly texts: readonly TrainingText[];
  readonly pairs: readonly TrainingPair[];
}

/** All that a corpus teaches an embedding, but for some questions. */
export function embeddingLessons(
  { documents, annotations }: Pick<Corpus, "documents" | "annotations">,
  without: (question: string) => boolean = () => false,
): EmbeddingLessons {
  const texts: TrainingText[] = [];
  const pairs: TrainingPair[] = [];
  for (const { meta, measures } of documents) {
    for (const { title, clauses } of measures) {
      texts.push({ text: clauses.map(({ quote }) => quote).join("\n"), title, document: meta.id });
      for (const { id, quote } of clauses) {
        const annotation = annotations.get(id);
        if (annotation === undefined) continue;
        const asked = annotation.questions.filter((question) => !without(question));
        for (const query of [...asked, ...Object.values(annotation.renderings)]) {
          pairs.push({ query, positive: quote, group: id });
        }
      }
    }
  }
  return { texts, pairs };
}

export const learnEmbedding: WorkerTask<EmbeddingLessons & { learning: EmbeddingLearning }, Uint8Array> = {
  name: "embedding",
  run: ({ texts, pairs, learning }) => trainEmbedding(texts, pairs, learning).toBytes(),
};

const named = (embeddings: BuiltInEmbedding): NamedEmbeddings => ({ id: embeddings.fingerprint, embeddings });

/** Builds an index that serves training only, in a folder of its own that is taken away afterwards. */
export async function withIndex<T>(
  corpus: Corpus,
  embeddings: BuiltInEmbedding,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "youju-train-"));
  try {
    await buildIndex(folder, corpus, named(embeddings));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A part of the searches over an index with annotations. */
export interface SearchPart {
  /** Where the index stands. */
  readonly folder: string;
  readonly embedding: Uint8Array;
  /** One wording model for each part of the known questions, which has not learned from it. */
  readonly wordings: readonly Uint8Array[];
  readonly notStated: Corpus["notStated"];
  readonly labelled: readonly LabelledQuestion[];
  /** Folded questions that the pair model does not learn from. */
  readonly misleading: ReadonlySet<string>;
  /** From 0 to `parts` − 1: the parts, one after the other, are all searches. */
  readonly part: number;
  readonly parts: number;
}

export interface Searched {
  readonly examples: readonly Example[];
  /** Known questions, each with its clause. */
  readonly knownPairs: readonly LabelledPair[];
  /** Searched questions, each with what is near. */
  readonly foundPairs: readonly LabelledPair[];
}

function partOf<T>(all: readonly T[], { part, parts }: SearchPart): readonly T[] {
  return all.slice(Math.floor((part * all.length) / parts), Math.floor(((part + 1) * all.length) / parts));
}

/** Of each question that is searched for, this many of the best clauses that do not answer it are learned from. */
const pairedWith = 4;

async function runSearches(task: SearchPart): Promise<Searched> {
  const embedding = named(BuiltInEmbedding.fromBytes(task.embedding));
  const wordings = task.wordings.map((bytes) => NotStatedWording.fromBytes(bytes));
  const wording = crossFitted(wordings, partByList(task.notStated));
  const { index } = openIndex(task.folder, embedding, { wording });
  const examples: Example[] = [];
  const foundPairs: LabelledPair[] = [];
  const lessons = [
    ...knownLessons(index, isHeldOut),
    ...notStatedLessons(index, task.misleading),
    ...labelledLessons(task.labelled),
  ];
  for (const lesson of partOf(lessons, task)) {
    const { answeredBy, isPaired } = lesson;
    const onHits = (folded: string, hits: readonly Passage[]) => {
      const near = hits.slice(0, pairedWith).filter(({ clause }) => !answeredBy.has(clause.id));
      for (const features of index.pairsOf(folded, near))
        foundPairs.push({ features, answers: false, isUnanswered: answeredBy.size === 0 });
    };
    for (const example of await examplesOf(index, lesson, isPaired ? onHits : undefined))
      examples.push(example);
  }
  return { examples, knownPairs: knownPairs(index, task), foundPairs };
}

/** Known questions beside their clauses, as if they were not known. */
function knownPairs(index: SearchIndex, task: SearchPart): LabelledPair[] {
  const known = index.entries.flatMap(({ role, text, clause }, id) => {
    const passage = index.passages[clause];
    return role === "question" && passage !== undefined ? [{ text, passage, id }] : [];
  });
  return partOf(known, task).flatMap(({ text, passage, id }) =>
    index
      .pairsOf(fold(text), [passage], id)
      .map((features) => ({ features, answers: true, isUnanswered: false })),
  );
}

export const search: WorkerTask<SearchPart, Searched> = { name: "searching", run: runSearches };

/** A document that is searched as if nobody had read it: left out of the embedding, without annotations. */
export interface BareDocument {
  readonly corpus: Corpus;
  readonly documentId: string;
  readonly learning: EmbeddingLearning;
}

async function runBareSearches({ corpus, documentId, learning }: BareDocument): Promise<Example[]> {
  const documents = corpus.documents.filter(({ meta }) => meta.id !== documentId);
  const { texts, pairs } = embeddingLessons({ ...corpus, documents });
  const embedding = trainEmbedding(texts, pairs, learning);
  const unannotated: Corpus = { ...corpus, annotations: new Map(), notStated: [] };
  return withIndex(unannotated, embedding, async (folder) => {
    const { index } = openIndex(folder, named(embedding));
    const examples: Example[] = [];
    for (const lesson of bareLessons(index, corpus.annotations, documentId, isHeldOut))
      for (const example of await examplesOf(index, lesson)) examples.push(example);
    return examples;
  });
}

export const searchBare: WorkerTask<BareDocument, Example[]> = {
  name: "searching without annotations",
  run: runBareSearches,
};

export const learnRanking: WorkerTask<readonly Example[], StoredRanker> = {
  name: "ranking",
  run: (examples) => trainRelevance(examples).toJSON(),
};

export const trainingTasks = [learnEmbedding, search, searchBare, learnRanking];
