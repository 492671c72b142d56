import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import type { Corpus } from "../../src/domain/document.js";
import { defaultEmbeddingOptions } from "../../src/retrieval/embedding/train.js";
import type { LabelledQuestion } from "../../src/retrieval/labelled-question.js";
import { trainRetrieval } from "../../src/retrieval/train.js";
import { testConfig } from "../support/engine.js";

/** A few measures of two documents, a few questions of each. */
function smallCorpus(): Corpus {
  const corpus = readCorpus(testConfig().corpusFolder);
  const documents = corpus.documents
    .slice(0, 2)
    .map((document) => ({ ...document, measures: document.measures.slice(0, 5) }));
  const ids = documents.map(({ meta }) => meta.id);
  const clauses = new Set(
    documents.flatMap(({ measures }) => measures.flatMap((measure) => measure.clauses)).map(({ id }) => id),
  );
  const annotations = [...corpus.annotations].flatMap(([id, annotation]) =>
    clauses.has(id) ? [[id, { ...annotation, questions: annotation.questions.slice(0, 5) }] as const] : [],
  );
  const notStated = ids.flatMap((id) =>
    corpus.notStated.filter(({ documentId }) => documentId === id).slice(0, 20),
  );
  return { ...corpus, documents, annotations: new Map(annotations), notStated };
}

const { pretraining, fineTuning } = defaultEmbeddingOptions;
const learning = {
  buckets: 2 ** 12,
  dimension: 32,
  seed: 7,
  pretraining: { ...pretraining, steps: 30, batch: 16 },
  fineTuning: { ...fineTuning, epochs: 2 },
};

describe("training of retrieval", () => {
  it("gives the same bytes in this thread and in several workers", { timeout: 180_000 }, async () => {
    const corpus = smallCorpus();
    const [answeredBy = ""] = corpus.annotations.keys();
    const labelled: LabelledQuestion[] = [
      {
        id: "l1",
        text: "多久能办好",
        matter: "",
        facets: new Set(["duration"]),
        cities: [],
        answeredBy: new Set([answeredBy]),
      },
    ];
    const train = async (workers: number) => {
      const { embedding, wording, relevance, pairs } = await trainRetrieval(corpus, labelled, () => {}, {
        workers,
        learning,
      });
      return [embedding.toBytes(), wording.toBytes(), pairs.toBytes(), JSON.stringify(relevance)];
    };
    const [alone, together] = [await train(0), await train(3)];
    expect(alone.map((file) => file.length)).toEqual(together.map((file) => file.length));
    for (const [i, file] of alone.entries())
      expect(Buffer.from(file).equals(Buffer.from(together[i] ?? ""))).toBe(true);
  });
});
