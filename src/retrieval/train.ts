import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Corpus } from "../domain/document.js";
import { fold } from "../language/fold.js";
import type { BuiltInEmbedding } from "./embedding/model.js";
import { type TrainingPair, type TrainingText, trainEmbedding } from "./embedding/train.js";
import { buildIndex, openIndex } from "./index-store.js";
import type { LabelledQuestion } from "./labelled-question.js";
import { crossFitted, NotStatedWording, type Wording } from "./not-stated-wording.js";
import type { Example } from "./ranker.js";
import {
  bareExamples,
  knownExamples,
  labelledExamples,
  notStatedExamples,
  type RelevanceModel,
  trainRelevance,
} from "./relevance.js";
import type { SearchIndex } from "./search-index.js";

export interface TrainedRetrieval {
  readonly embedding: BuiltInEmbedding;
  readonly wording: NotStatedWording;
  readonly relevance: RelevanceModel;
}

/** Known questions are learned from in parts: one is kept from the embedding that the relevance model is learned with. */
const parts = 3;

/** Decides by the question's own signs, so that a question falls into one part wherever it stands. */
function partOf(folded: string): number {
  let hash = 7;
  for (const character of folded) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % parts;
}

const isHeldOut = (question: string) => partOf(fold(question)) === 0;

/** Trains the embedding from a corpus: its measures, and every question and rendering with its clause. */
export function trainOnCorpus(
  corpus: Corpus,
  without: (question: string) => boolean = () => false,
): BuiltInEmbedding {
  const texts: TrainingText[] = [];
  const pairs: TrainingPair[] = [];
  for (const { meta, measures } of corpus.documents) {
    for (const { title, clauses } of measures) {
      texts.push({ text: clauses.map(({ quote }) => quote).join("\n"), title, document: meta.id });
      for (const { id, quote } of clauses) {
        const annotation = corpus.annotations.get(id);
        if (annotation === undefined) continue;
        const asked = annotation.questions.filter((question) => !without(question));
        for (const query of [...asked, ...Object.values(annotation.renderings)]) {
          pairs.push({ query, positive: quote, group: id });
        }
      }
    }
  }
  return trainEmbedding(texts, pairs);
}

/** Opens an index that is built for training only, in a folder of its own that is taken away afterwards. */
async function withIndex<T>(
  corpus: Corpus,
  embeddings: BuiltInEmbedding,
  wording: Wording | null,
  use: (index: SearchIndex) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "youju-train-"));
  try {
    const named = { id: embeddings.fingerprint, embeddings };
    await buildIndex(folder, corpus, named);
    return await use(openIndex(folder, named, { wording }).index);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Trains everything that retrieval learns. The same corpus gives the same bytes. */
export async function trainRetrieval(
  corpus: Corpus,
  labelled: readonly LabelledQuestion[],
  onLine: (line: string) => void,
): Promise<TrainedRetrieval> {
  onLine("relevance, on held-out and labelled questions …");
  const answered = [...corpus.annotations.values()].flatMap(({ questions }) => questions);
  const notStated = corpus.notStated.map(({ text }) => text);
  const unbiased = crossFitted(answered, notStated, partOf, parts);
  const annotated = await withIndex(corpus, trainOnCorpus(corpus, isHeldOut), unbiased, async (index) => [
    ...(await knownExamples(index, isHeldOut)),
    ...(await notStatedExamples(index)),
    ...(await labelledExamples(index, labelled)),
  ]);
  const unannotated: Corpus = { ...corpus, annotations: new Map(), notStated: [] };
  const bare: Example[] = [];
  for (const { meta } of corpus.documents) {
    onLine(`relevance without annotations, on ${meta.id} …`);
    const documents = corpus.documents.filter((document) => document.meta.id !== meta.id);
    const examples = await withIndex(unannotated, trainOnCorpus({ ...corpus, documents }), null, (index) =>
      bareExamples(index, corpus.annotations, meta.id, isHeldOut),
    );
    for (const example of examples) bare.push(example);
  }
  onLine("embedding, with all questions …");
  return {
    embedding: trainOnCorpus(corpus),
    wording: NotStatedWording.train(answered, notStated),
    relevance: trainRelevance(annotated, bare),
  };
}
