import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Corpus } from "../domain/document.js";
import type { BuiltInEmbedding } from "./embedding/model.js";
import { type TrainingPair, type TrainingText, trainEmbedding } from "./embedding/train.js";
import { buildIndex, openIndex } from "./index-store.js";
import type { LabelledQuestion } from "./labelled-question.js";
import type { Example } from "./ranker.js";
import { annotatedExamples, bareExamples, type RelevanceModel, trainRelevance } from "./relevance.js";
import type { SearchIndex } from "./search-index.js";

export interface TrainedRetrieval {
  readonly embedding: BuiltInEmbedding;
  readonly relevance: RelevanceModel;
}

/** One question in this many is kept from the embedding that the relevance model is learned with. */
const heldOutShare = 3;

/** Decides by the question's own signs, so that a question is held out wherever it stands. */
function isHeldOut(question: string): boolean {
  let hash = 7;
  for (const character of question) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % heldOutShare === 0;
}

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
  use: (index: SearchIndex) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "youju-train-"));
  try {
    const named = { id: embeddings.fingerprint, embeddings };
    await buildIndex(folder, corpus, named);
    return await use(openIndex(folder, named).index);
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
  const annotated = await withIndex(corpus, trainOnCorpus(corpus, isHeldOut), (index) =>
    annotatedExamples(index, isHeldOut, labelled),
  );
  const unannotated: Corpus = { ...corpus, annotations: new Map() };
  const bare: Example[] = [];
  for (const { meta } of corpus.documents) {
    onLine(`relevance without annotations, on ${meta.id} …`);
    const documents = corpus.documents.filter((document) => document.meta.id !== meta.id);
    const examples = await withIndex(unannotated, trainOnCorpus({ ...corpus, documents }), (index) =>
      bareExamples(index, corpus.annotations, meta.id, isHeldOut),
    );
    for (const example of examples) bare.push(example);
  }
  onLine("embedding, with all questions …");
  return { embedding: trainOnCorpus(corpus), relevance: trainRelevance(annotated, bare) };
}
