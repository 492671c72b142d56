import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { YoujuError } from "../../domain/error.js";
import { tokenize } from "../../language/tokens.js";
import { LexicalIndex } from "../../retrieval/lexical-index.js";
import {
  documentNameOf,
  type LoggedQuestion,
  openQuestionLog,
} from "../../retrieval/records/question-log.js";
import type { RecordModel } from "../../retrieval/records/record-model.js";
import { type RecordText, textOf } from "../../retrieval/records/record-table.js";
import {
  defaultTraining,
  type LogTrainingOptions,
  layGroundwork,
  learnFromLog,
  modelWithoutLog,
} from "../../retrieval/records/train-records.js";
import { type LoadPackage, type SearchIds, type SearchPeer, searchDepth } from "./peers.js";
import { meanScores, quantile, type RetrievalScores, scoreRanking } from "./retrieval-scores.js";

export interface BenchStardOptions {
  /** Folder with `corpus.jsonl` (or `.jsonl.gz`) and `questions.train.jsonl`. */
  readonly folder: string;
  /** The questions are answered in so many turns, each time by a model that learned from all the others. */
  readonly folds: number;
  /** Run only so many of the turns. */
  readonly foldsToRun: number;
  readonly peers: readonly SearchPeer[];
  readonly load: LoadPackage;
  readonly training?: LogTrainingOptions;
  readonly print: (line: string) => void;
}

export interface BenchRow {
  readonly system: string;
  /** How many questions the row speaks of. */
  readonly count: number;
  readonly scores: RetrievalScores;
  /** Median time of one search in milliseconds, from the question as typed to 100 ids. */
  readonly medianMs: number;
}

const record = z.object({ id: z.string(), title: z.string(), text: z.string() });

/** Reads the articles of STARD as records; the law is read off the title, as in any corpus of records. */
export function readStardCorpus(folder: string): RecordText[] {
  const plain = join(folder, "corpus.jsonl");
  const packed = `${plain}.gz`;
  const path = existsSync(plain) ? plain : packed;
  if (!existsSync(path)) throw new YoujuError("bad_input", `there is neither ${plain} nor ${packed}`);
  const bytes = readFileSync(path);
  const lines = (path === packed ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line, i) => {
      const parsed = record.safeParse(JSON.parse(line));
      if (!parsed.success) throw new YoujuError("bad_input", `${path} line ${i + 1} is not an article`);
      return { ...parsed.data, document: documentNameOf(parsed.data.title) };
    });
}

/**
 * Measures our search on STARD beside others in the same run, prints the table and returns its rows. Ours with a log
 * is cross-validated inside the training questions; what learns from no question is asked each of them once.
 */
export async function benchStard(options: BenchStardOptions): Promise<BenchRow[]> {
  const { folder, folds, foldsToRun, print } = options;
  const records = readStardCorpus(folder);
  const questions = openQuestionLog(join(folder, "questions.train.jsonl"));
  const asked = questions.filter((_, i) => i % folds < foldsToRun);
  print(`STARD: ${records.length} articles, ${asked.length} of ${questions.length} training questions`);
  const rows: BenchRow[] = [];
  const add = (row: BenchRow) => {
    rows.push(row);
    print(formatRow(row));
  };
  print(heading);
  const words = LexicalIndex.build(records.map((each) => tokenize(textOf(each))));
  const byWords: SearchIds = async (query) =>
    words.search(tokenize(query), searchDepth).map(({ id }) => records[id]?.id ?? "");
  add(await measure("BM25 over our tokens", asked, byWords));
  for (const peer of options.peers) {
    const search = await peer.open(records, options.load);
    if (search === null) print(`${peer.system}: not installed; ${peer.hint}`);
    else add(await measure(peer.system, asked, search));
  }
  const training = options.training ?? defaultTraining(records.length);
  const groundwork = layGroundwork(records, training);
  add(await measure("Youju without a log", asked, searchOf(modelWithoutLog(groundwork), records)));
  const answered: Answered[] = [];
  for (let fold = 0; fold < foldsToRun; fold++) {
    const log = questions.filter((_, i) => i % folds !== fold);
    const known = new Set(log.flatMap(({ relevant }) => relevant));
    const search = searchOf(await learnFromLog(groundwork, log, training), records);
    for (const question of questions.filter((_, i) => i % folds === fold)) {
      const isNew = !question.relevant.some((id) => known.has(id));
      answered.push({ ...(await answer(question, search)), isNew });
    }
  }
  add(summarise(`Youju with a log, ${folds}-fold`, answered));
  add(
    summarise(
      "  never-asked articles",
      answered.filter(({ isNew }) => isNew),
    ),
  );
  return rows;
}

interface Answered {
  readonly scores: RetrievalScores;
  readonly tookMs: number;
  /** True where no question of the log has a relevant article in common. */
  readonly isNew: boolean;
}

const searchOf =
  ({ search }: RecordModel, records: readonly RecordText[]): SearchIds =>
  async (query) =>
    search.search(query, searchDepth).map((found) => records[found.record]?.id ?? "");

async function answer({ question, relevant }: LoggedQuestion, search: SearchIds) {
  const start = performance.now();
  const found = await search(question);
  const tookMs = performance.now() - start;
  return { scores: scoreRanking(found, new Set(relevant)), tookMs };
}

async function measure(
  system: string,
  questions: readonly LoggedQuestion[],
  search: SearchIds,
): Promise<BenchRow> {
  const answered: Answered[] = [];
  for (const question of questions) answered.push({ ...(await answer(question, search)), isNew: false });
  return summarise(system, answered);
}

const summarise = (system: string, answered: readonly Answered[]): BenchRow => ({
  system,
  count: answered.length,
  scores: meanScores(answered.map(({ scores }) => scores)),
  medianMs: quantile(
    answered.map(({ tookMs }) => tookMs),
    0.5,
  ),
});

const heading = `${"".padEnd(30)}questions    R@1    R@5   R@10  R@100 MRR@10  p50 ms`;

function formatRow({ system, count, scores, medianMs }: BenchRow): string {
  const { recallAt1, recallAt5, recallAt10, recallAt100, reciprocalRank } = scores;
  const figures = [recallAt1, recallAt5, recallAt10, recallAt100, reciprocalRank].map((value) =>
    (100 * value).toFixed(1).padStart(7),
  );
  return `${system.padEnd(30)}${String(count).padStart(9)}${figures.join("")}${medianMs.toFixed(2).padStart(8)}`;
}
