import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Corpus } from "../domain/document.js";
import type { BuiltInEmbedding } from "./embedding/model.js";
import { type TrainingPair, type TrainingText, trainEmbedding } from "./embedding/train.js";
import { buildIndex, openIndex } from "./index-store.js";
import type { LabelledQuestion } from "./labelled-question.js";
import { type RelevanceModel, trainRelevance } from "./relevance.js";

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

/** Trains everything that retrieval learns. The same corpus gives the same bytes. */
export async function trainRetrieval(
  corpus: Corpus,
  labelled: readonly LabelledQuestion[],
  onLine: (line: string) => void,
): Promise<TrainedRetrieval> {
  onLine("embedding, without the held-out questions …");
  const partial = trainOnCorpus(corpus, isHeldOut);
  const folder = mkdtempSync(join(tmpdir(), "youju-train-"));
  try {
    const named = { id: partial.fingerprint, embeddings: partial };
    await buildIndex(folder, corpus, named);
    onLine("relevance, on the held-out and the labelled questions …");
    const relevance = await trainRelevance(openIndex(folder, named).index, isHeldOut, labelled);
    onLine("embedding, with all questions …");
    return { embedding: trainOnCorpus(corpus), relevance };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
