import type { Corpus } from "../../domain/document.js";
import type { BuiltInEmbedding } from "./model.js";
import { type TrainingPair, type TrainingText, trainEmbedding } from "./train.js";

/** Trains the built-in embedding from a corpus: its measures, and every question and rendering with its clause. */
export function trainOnCorpus(corpus: Corpus, onLine: (line: string) => void): BuiltInEmbedding {
  const texts: TrainingText[] = [];
  const pairs: TrainingPair[] = [];
  for (const { meta, measures } of corpus.documents) {
    for (const { title, clauses } of measures) {
      texts.push({ text: clauses.map(({ quote }) => quote).join("\n"), title, document: meta.id });
      for (const { id, quote } of clauses) {
        const annotation = corpus.annotations.get(id);
        if (annotation === undefined) continue;
        for (const query of [...annotation.questions, ...Object.values(annotation.renderings)]) {
          pairs.push({ query, positive: quote, group: id });
        }
      }
    }
  }
  onLine(`training on ${texts.length} measures and ${pairs.length} pairs …`);
  return trainEmbedding(texts, pairs);
}
