import { availableParallelism } from "node:os";
import { YoujuError } from "../../domain/error.js";
import { tokenize } from "../../language/tokens.js";
import type { TableState } from "../embedding/contrastive-table.js";
import { BuiltInEmbedding } from "../embedding/model.js";
import type { EmbeddingOptions, TrainingPair, TrainingProgress } from "../embedding/train.js";
import { EmbeddingTrainer } from "../embedding/trainer.js";
import { type Example, Ranker, type RankerOptions } from "../ranker.js";
import { TaskRunner } from "../worker-tasks.js";
import { embedAll, type FineTuned, type FineTuningTask, fineTuning } from "./fine-tuning-task.js";
import type { LoggedQuestion } from "./question-log.js";
import { QuestionMemory } from "./question-memory.js";
import { RecordModel } from "./record-model.js";
import { closeLook, type EmbeddedRecords, RecordSearch } from "./record-search.js";
import { recordSignals, width } from "./record-signals.js";
import { RecordTable, type RecordText, textOf } from "./record-table.js";
import { RecordVectors } from "./record-vectors.js";

export interface LogTrainingOptions {
  readonly embedding: Omit<EmbeddingOptions, "onProgress">;
  readonly ranker: RankerOptions;
  /** The ranker learns from questions that the embedding and the memory did not see: parts that are held out in turn. */
  readonly parts: number;
  /** Fewer questions than this teach no ranker; the plain fusion stays. */
  readonly leastQuestions: number;
  /** Workers that fine-tune side by side; 0 does all in this thread. */
  readonly workers: number;
}

/** Chosen by cross-validation inside the STARD training questions (docs: bench stard). */
export const defaultLogTraining: LogTrainingOptions = {
  embedding: {
    buckets: 2 ** 16,
    dimension: 256,
    seed: 20231116,
    pretraining: {
      leastTexts: 3,
      clozeShare: 0.25,
      steps: 15_000,
      batch: 256,
      learningRate: 0.1,
      dropout: 0.2,
    },
    fineTuning: { kept: 0.1, epochs: 20, batch: 64, learningRate: 0.1, dropout: 0.8, negatives: 4 },
  },
  ranker: {
    objective: "order",
    trees: 160,
    depth: 3,
    learningRate: 0.09,
    leastWeight: 5,
    shrinkage: 3,
    signalShare: 0.3,
    queryShare: 0.5,
  },
  parts: 3,
  leastQuestions: 40,
  workers: Math.min(4, availableParallelism()),
};

/** Texts are read about so often in pretraining, and never in fewer steps than this; large corpora stop at the default. */
const pretrainingEpochs = 128;
const leastSteps = 600;

/** {@link defaultLogTraining} with as much pretraining as a corpus of so many records has use for. */
export function defaultTraining(records: number): LogTrainingOptions {
  const { embedding } = defaultLogTraining;
  const { steps, batch } = embedding.pretraining;
  const wanted = Math.max(leastSteps, Math.ceil((pretrainingEpochs * records) / batch));
  const pretraining = { ...embedding.pretraining, steps: Math.min(steps, wanted) };
  return { ...defaultLogTraining, embedding: { ...embedding, pretraining } };
}

export interface LogTrainingProgress {
  readonly step: "words" | "pretraining" | "fine-tuning" | "ranking";
  /** Share of the step that is done, 0 to 1. */
  readonly done: number;
}

/** Texts that share words with a query and may be mined as negatives. */
const nearDepth = 40;

/** A logged question with the positions of the records that answer it. */
interface Lesson {
  readonly question: string;
  readonly relevant: readonly number[];
}

/** What is learned from the records alone, before any question. */
export interface Groundwork {
  readonly records: readonly RecordText[];
  readonly texts: readonly string[];
  readonly table: RecordTable;
  readonly state: TableState;
  readonly plain: EmbeddedRecords;
}

type OnProgress = (progress: LogTrainingProgress) => void;

/**
 * Learns everything for one corpus from its records and a log of questions with the records that answered them:
 * an embedding pretrained on the records and fine-tuned on the log, a memory of the log, and a ranker. Ids in the
 * log that the corpus does not hold are passed over; throws `bad_input` where that leaves no question. Without a log
 * the pretrained embedding and the words have to do. The same input and options give the same model, whatever the
 * number of workers.
 */
export async function trainRecords(
  records: readonly RecordText[],
  log: readonly LoggedQuestion[] | null,
  options: LogTrainingOptions = defaultTraining(records.length),
  onProgress: OnProgress = () => {},
): Promise<RecordModel> {
  const lessons = log === null ? null : lessonsOf(records, log);
  const groundwork = layGroundwork(records, options, onProgress);
  return lessons === null
    ? modelWithoutLog(groundwork)
    : learnLessons(groundwork, lessons, options, onProgress);
}

/** What is known before any question was asked. */
export function modelWithoutLog({ table, plain }: Groundwork): RecordModel {
  const noQuestions = RecordVectors.build(plain.embedding.dimension, new Float32Array());
  const memory = new QuestionMemory(noQuestions, [], table.documentOf);
  return new RecordModel(table, { ...plain, plain: null, memory, ranker: null });
}

/** The part of {@link trainRecords} that does not look at questions: one groundwork serves many logs. */
export function layGroundwork(
  records: readonly RecordText[],
  options: LogTrainingOptions = defaultLogTraining,
  onProgress: OnProgress = () => {},
): Groundwork {
  onProgress({ step: "words", done: 0 });
  const table = RecordTable.build(records);
  const texts = records.map(textOf);
  onProgress({ step: "words", done: 1 });
  const onTraining = ({ done }: TrainingProgress) => onProgress({ step: "pretraining", done });
  const trainer = new EmbeddingTrainer({ ...options.embedding, onProgress: onTraining });
  trainer.pretrain(records);
  const embedding = trainer.toEmbedding();
  const plain = { embedding, vectors: RecordVectors.build(embedding.dimension, embedAll(embedding, texts)) };
  return { records, texts, table, state: trainer.save(), plain };
}

/** The part of {@link trainRecords} that does. */
export function learnFromLog(
  groundwork: Groundwork,
  log: readonly LoggedQuestion[],
  options: LogTrainingOptions = defaultLogTraining,
  onProgress: OnProgress = () => {},
): Promise<RecordModel> {
  return learnLessons(groundwork, lessonsOf(groundwork.records, log), options, onProgress);
}

async function learnLessons(
  { records, texts, table, state, plain }: Groundwork,
  lessons: readonly Lesson[],
  options: LogTrainingOptions,
  onProgress: OnProgress,
): Promise<RecordModel> {
  const pool = records.map(({ id }, i) => ({ text: texts[i] ?? "", group: id }));
  const near = new Map(
    lessons.map(({ question }) => [
      question,
      table.words.search(tokenize(question), nearDepth).map(({ id }) => id),
    ]),
  );
  const taskFor = (taught: readonly Lesson[]): FineTuningTask => {
    const pairs = taught.flatMap(({ question, relevant }) =>
      relevant.map((i) => ({ query: question, positive: texts[i] ?? "", group: records[i]?.id ?? "" })),
    );
    const kindred = kindredQuestions(taught, (record) => records[record]?.id ?? "");
    return { options: options.embedding, state, pairs, kindred, pool, near };
  };
  const learn = ({ embedding: bytes, vectors }: FineTuned, taught: readonly Lesson[], clusters?: number) => {
    const embedding = BuiltInEmbedding.fromBytes(bytes);
    const questions = embedAll(
      embedding,
      taught.map(({ question }) => question),
    );
    const remembered = RecordVectors.build(embedding.dimension, questions, 1);
    const relevant = taught.map((lesson) => lesson.relevant);
    return {
      embedding,
      vectors: RecordVectors.build(embedding.dimension, vectors, clusters),
      plain,
      memory: new QuestionMemory(remembered, relevant, table.documentOf),
    };
  };

  const parts = lessons.length < options.leastQuestions ? 0 : options.parts;
  const heldOut = Array.from({ length: parts }, (_, part) => lessons.filter((_, i) => i % parts === part));
  const taughtParts = heldOut.map((part) => lessons.filter((lesson) => !part.includes(lesson)));
  const runner = new TaskRunner(options.workers);
  let ended = 0;
  const fineTune = async (taught: readonly Lesson[]): Promise<FineTuned> => {
    const result = await runner.run(fineTuning, () => taskFor(taught));
    onProgress({ step: "fine-tuning", done: ++ended / (1 + parts) });
    return result;
  };
  const [finished, ...examples] = await Promise.all([
    fineTune(lessons),
    ...taughtParts.map(async (taught, part) => {
      const learned = learn(await fineTune(taught), taught, 1);
      return examplesFrom(new RecordSearch(table, { ...learned, ranker: null }), heldOut[part] ?? []);
    }),
  ]);
  onProgress({ step: "ranking", done: 0 });
  const ranker = parts === 0 ? null : Ranker.train(recordSignals, examples.flat(), options.ranker);
  onProgress({ step: "ranking", done: 1 });
  return new RecordModel(table, { ...learn(finished, lessons), ranker });
}

function lessonsOf(records: readonly RecordText[], log: readonly LoggedQuestion[]): Lesson[] {
  const positions = new Map(records.map(({ id }, i) => [id, i]));
  const lessons = log.flatMap(({ question, relevant }) => {
    const known = relevant.flatMap((id) => positions.get(id) ?? []);
    return known.length === 0 ? [] : [{ question, relevant: known }];
  });
  if (lessons.length === 0) {
    throw new YoujuError("bad_input", "no question of the log names a record of this corpus as relevant");
  }
  return lessons;
}

/** A record that answers more questions than this is too general to make them alike. */
const mostKindred = 5;

/** Pairs of questions that one record answers, each with the next one. */
function kindredQuestions(lessons: readonly Lesson[], groupOf: (record: number) => string): TrainingPair[] {
  const askedOf = new Map<number, string[]>();
  for (const { question, relevant } of lessons) {
    for (const record of relevant) {
      const known = askedOf.get(record);
      if (known === undefined) askedOf.set(record, [question]);
      else if (!known.includes(question)) known.push(question);
    }
  }
  return [...askedOf].flatMap(([record, questions]) =>
    questions.length === 1 || questions.length > mostKindred
      ? []
      : questions.map((query, i) => ({
          query,
          positive: questions[(i + 1) % questions.length] ?? query,
          group: groupOf(record),
        })),
  );
}

/** What the ranker learns from: the candidates of questions that the search was not taught. */
function examplesFrom(search: RecordSearch, lessons: readonly Lesson[]): Example[] {
  return lessons.flatMap(({ question, relevant }) => {
    const right = new Set(relevant);
    const { records, signals } = search.candidates(question, closeLook);
    return records.map((record, i) => ({
      query: question,
      features: signals.slice(i * width, (i + 1) * width),
      label: right.has(record) ? 1 : 0,
    }));
  });
}
