import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import type { Config } from "./config.js";
import { readCorpus } from "./corpus/read-corpus.js";
import {
  allEnded,
  type PerformanceRow,
  plainSearch,
  post,
  questionsFor,
  timeEach,
  timeStart,
} from "./evaluation/bench/performance.js";
import { tokenize } from "./language/tokens.js";
import { createLogger } from "./logger.js";
import { type Engine, openEmbeddings, projectRoot, searchClauses } from "./main.js";
import { entriesOf } from "./retrieval/entries.js";
import { buildIndex } from "./retrieval/index-store.js";
import { startServer } from "./server.js";

const questionCount = 300;
const startCount = 5;
/** Building the index of more clauses than this takes minutes: `youju build` says how long. */
const mostBuilt = 20_000;
const searchLimit = 10;

export interface BenchOptions {
  /** The environment in which the cold start is measured. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onRow: (row: PerformanceRow) => void;
}

/** Measures what people wait for, each figure beside its floor in the same run, and tells each as it is known. */
export async function benchPerformance(config: Config, engine: Engine, options: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "youju-bench-"));
  try {
    const questions = questionsFor(engine.index, questionCount);
    options.onRow(await benchSearch(engine, questions));
    await benchLoopback({ ...config, dataFolder: join(folder, "data") }, engine, questions, options.onRow);
    options.onRow(await benchColdStart(join(folder, "start"), options.env));
    if (engine.index.passages.length <= mostBuilt)
      options.onRow(await benchBuild(config, join(folder, "index")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchSearch(engine: Engine, questions: readonly string[]): Promise<PerformanceRow> {
  return {
    what: `search, ${searchLimit} hits`,
    timing: await timeEach(questions, (question) => searchClauses(engine, question, searchLimit, null)),
    floor: "plain BM25 over the same texts",
    floorTiming: await timeEach(questions, plainSearch(engine.index)),
  };
}

async function benchLoopback(
  config: Config,
  engine: Engine,
  questions: readonly string[],
  onRow: (row: PerformanceRow) => void,
): Promise<void> {
  const empty = await listenEmpty();
  const server = await startServer(
    { ...config, host: "127.0.0.1", port: 0, publicUrl: null },
    engine,
    createLogger("silent"),
  );
  try {
    const floor = "an empty Express route";
    const floorTiming = await timeEach(questions, (question) => post(empty.url, { question }));
    const timing = await timeEach(questions, (question) => post(`${server.url}/api/v1/ask`, { question }));
    onRow({ what: "POST /api/v1/ask over loopback", timing, floor, floorTiming });
    const search = await timeEach(questions, (query) =>
      post(`${server.url}/api/v1/search`, { query, k: searchLimit }),
    );
    onRow({ what: "POST /api/v1/search over loopback", timing: search, floor, floorTiming });
  } finally {
    await server.close();
    await empty.close();
  }
}

async function listenEmpty(): Promise<{ url: string; close(): Promise<void> }> {
  const app = express();
  app.post("/", express.json(), (_, response) => {
    response.json({});
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, "127.0.0.1", () => resolve(listening));
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function benchColdStart(dataFolder: string, env: BenchOptions["env"]): Promise<PerformanceRow> {
  const times = Array.from({ length: startCount }, (_, i) => i);
  const settings = { ...env, PORT: "0", HOST: "127.0.0.1", DATA_DIR: dataFolder, LOG_LEVEL: "error" };
  const program = join(projectRoot, "bin", "youju.js");
  const start = async () => {
    await timeStart([program, "start"], settings, "/openapi.json");
  };
  const timing = await timeEach(times, start, 1);
  await allEnded();
  return {
    what: "cold start until it serves",
    timing,
    floor: "node started and ended",
    floorTiming: await timeEach(times, () => timeStart(["-e", "0"], env, null), 1),
  };
}

async function benchBuild(config: Config, folder: string): Promise<PerformanceRow> {
  const named = openEmbeddings(config);
  const build = () => buildIndex(folder, readCorpus(config.corpusFolder), named);
  const segment = () => {
    for (const { text } of entriesOf(readCorpus(config.corpusFolder))) tokenize(text);
  };
  return {
    what: "index build",
    timing: await timeEach([1, 2, 3], build, 1),
    floor: "reading and segmenting the texts",
    floorTiming: await timeEach([1, 2, 3], segment, 1),
  };
}
