import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Passage } from "../domain/answer.js";
import type { Corpus } from "../domain/document.js";
import { fold } from "../language/fold.js";
import { answeredElsewhere } from "./answered-elsewhere.js";
import type { BuiltInEmbedding } from "./embedding/model.js";
import { type TrainingPair, type TrainingText, trainEmbedding } from "./embedding/train.js";
import { buildIndex, openIndex } from "./index-store.js";
import type { LabelledQuestion } from "./labelled-question.js";
import { crossFitted, NotStatedWording, type Wording } from "./not-stated-wording.js";
import { type LabelledPair, PairModel } from "./pair-model.js";
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
  readonly pairs: PairModel;
}

/** Known questions are learned from in parts: one is kept from the embedding that the relevance model is learned with. */
const parts = 3;

/** Decides by the question's own signs, so that a question falls into one part wherever it stands. */
function partOf(folded: string): number {
  let hash = 7;
  for (const character of folded) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % parts;
}

/** The same, but questions that are not answered stay with the list that they stand in, which is by one hand. */
function partByList({ notStated }: Corpus): (folded: string) => number {
  const lists = [...new Set(notStated.map(({ list }) => list))].sort();
  const partOfList = new Map(notStated.map(({ text, list }) => [fold(text), lists.indexOf(list) % parts]));
  return (folded) => partOfList.get(folded) ?? partOf(folded);
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

/** Of each question that is searched for, this many of the best clauses that do not answer it are learned from. */
const pairedWith = 4;

/** Gathers what the pair model learns: each known question with its clause, each searched question with what is near. */
class PairLessons {
  readonly all: LabelledPair[] = [];

  constructor(private readonly index: SearchIndex) {
    for (const [id, { role, text, clause }] of index.entries.entries()) {
      const passage = index.passages[clause];
      if (role !== "question" || passage === undefined) continue;
      const features = index.pairOf(fold(text), passage, id);
      this.all.push({ features, answers: true, isUnanswered: false });
    }
  }

  /** @param gold the clause that answers; null where none does */
  add(gold: Passage | null, folded: string, found: readonly Passage[]): void {
    for (const passage of found.slice(0, pairedWith)) {
      if (passage.clause.id === gold?.clause.id) continue;
      const features = this.index.pairOf(folded, passage, null);
      this.all.push({ features, answers: false, isUnanswered: gold === null });
    }
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
  const elsewhere = answeredElsewhere(corpus);
  const notStated = corpus.notStated.filter((question) => !elsewhere.has(question)).map(({ text }) => text);
  const misleading = new Set([...elsewhere].map(({ text }) => fold(text)));
  const unbiased = crossFitted(answered, notStated, partByList(corpus), parts);
  const { annotated, pairs } = await withIndex(
    corpus,
    trainOnCorpus(corpus, isHeldOut),
    unbiased,
    async (index) => {
      const lessons = new PairLessons(index);
      const examples = [
        ...(await knownExamples(index, isHeldOut, (...found) => lessons.add(...found))),
        ...(await notStatedExamples(index, (folded, found) => {
          if (!misleading.has(folded)) lessons.add(null, folded, found);
        })),
        ...(await labelledExamples(index, labelled)),
      ];
      return { annotated: examples, pairs: PairModel.train(lessons.all) };
    },
  );
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
    pairs,
  };
}
