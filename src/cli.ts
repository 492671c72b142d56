import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import cliProgress from "cli-progress";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { annotateDocument, planAnnotations } from "./annotate-document.js";
import { renderHits, renderSummary } from "./channels/cli-render.js";
import { createMcpServer } from "./channels/mcp/server.js";
import { renderTerminal } from "./channels/rendering/terminal.js";
import { openChatModel } from "./chat-model.js";
import { type Config, readConfig } from "./config.js";
import { viewAnswer } from "./conversation/answer-view.js";
import { readCorpus } from "./corpus/read-corpus.js";
import { YoujuError } from "./domain/error.js";
import { type LanguageCode, languageCodes } from "./domain/language-code.js";
import type { PerformanceRow } from "./evaluation/bench/performance.js";
import { evaluate, summarise } from "./evaluation/evaluate.js";
import { readQuestionFile } from "./evaluation/question-file.js";
import { ingestFiles } from "./ingest.js";
import { createLogger } from "./logger.js";
import {
  citiesOf,
  createAssistant,
  type Engine,
  engineVersion,
  ensureIndex,
  openAnnotator,
  openEmbeddings,
  openEngine,
  openStore,
  projectRoot,
  searchClauses,
  train,
} from "./main.js";
import { openMessengers } from "./messengers.js";
import type { BuildProgress } from "./retrieval/index-store.js";
import { type LoggedQuestion, openQuestionLog } from "./retrieval/records/question-log.js";
import { shutdownMs, startServer } from "./server.js";

const config = (): Config => readConfig(process.env);

/** A bar on a terminal, one line a step elsewhere; written to standard error so that output can be piped. */
function progressReporter(): { report: (progress: BuildProgress) => void; stop: () => void } {
  const labels = {
    words: "segmenting",
    vectors: "embedding",
    graph: "linking vectors",
    pretraining: "learning from the texts",
    "fine-tuning": "learning from the questions",
    ranking: "learning to rank",
    publish: "publishing",
  } as const;
  if (!process.stderr.isTTY) return lineReporter(labels);
  const bar = new cliProgress.SingleBar({
    format: "{label} {bar} {percentage} %",
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(1, 0, { label: "reading" });
  return {
    report: ({ step, done, total }) => {
      bar.setTotal(total);
      bar.update(done, { label: labels[step] });
    },
    stop: () => bar.stop(),
  };
}

/** Where there is no terminal: a line for every quarter of the steps that take minutes. */
function lineReporter(labels: Readonly<Record<BuildProgress["step"], string>>) {
  let said = "";
  return {
    report: ({ step, done, total }: BuildProgress) => {
      if (step !== "pretraining" && step !== "fine-tuning" && step !== "ranking") return;
      const line = `${labels[step]} … ${25 * Math.floor((4 * done) / total)} %`;
      if (line !== said) console.error(line);
      said = line;
    },
    stop: () => {},
  };
}

async function build(
  settings: Config,
  options: { force?: boolean; questions?: readonly LoggedQuestion[] | null } = {},
): Promise<boolean> {
  const named = openEmbeddings(settings);
  const progress = progressReporter();
  try {
    const manifest = await ensureIndex(settings, named, { ...options, onProgress: progress.report });
    progress.stop();
    if (manifest === null) return false;
    const { documents, clauses, entries, questions } = manifest.counts;
    const learned = questions === 0 ? "" : `, ${questions} logged questions`;
    console.error(
      `index built: ${documents} documents, ${clauses} clauses, ${entries} indexed texts${learned}`,
    );
    return true;
  } finally {
    progress.stop();
  }
}

async function readyEngine(settings: Config): Promise<Engine> {
  const named = openEmbeddings(settings);
  const model = await openChatModel(settings);
  await build(settings);
  return openEngine(settings, named, model);
}

const positive = (highest: number) => (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > highest) {
    throw new InvalidArgumentError(`a whole number from 1 to ${highest}`);
  }
  return number;
};

function language(value: string): LanguageCode {
  const found = languageCodes.find((code) => code.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`one of ${languageCodes.join(", ")}`);
  return found;
}

async function start(): Promise<void> {
  const settings = config();
  const logger = createLogger(settings.logLevel);
  const engine = await readyEngine(settings);
  const server = await startServer(settings, engine, logger);
  console.log(
    `有据 Youju ${engineVersion}\n  chat  ${server.url}/\n  desk  ${server.url}/desk\n  API   ${server.url}/api/v1/ask\n  docs  ${server.url}/openapi.json`,
  );
  if (engine.index.vectorKind === "exact")
    logger.warn("hnswlib-node is not available here; vectors are scanned exactly");
  const stop = (signal: string) => {
    logger.info({ signal }, "stopping");
    server.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

/** Answers on Telegram by long polling, for a machine that Telegram cannot reach. */
async function telegram(): Promise<void> {
  const settings = config();
  if (settings.telegram === null) {
    throw new YoujuError("bad_configuration", "TELEGRAM_BOT_TOKEN: missing; @BotFather gives it");
  }
  const logger = createLogger(settings.logLevel);
  const engine = await readyEngine(settings);
  const store = await openStore(settings);
  const messengers = openMessengers({
    config: { ...settings, wechat: null, telegram: { ...settings.telegram, webhookSecret: null } },
    logger,
    assistant: createAssistant(engine, store),
    store,
    ...citiesOf(engine),
  });
  messengers.start();
  console.error("answering on Telegram by long polling; stop with Ctrl+C");
  const stop = () => {
    messengers
      .stop(shutdownMs)
      .then(() => store.close())
      .then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

/** The held city that an option means in any writing; wrong use where there is none. */
function heldCity(engine: Engine, name: string | undefined): string | null {
  if (name === undefined) return null;
  const { cities, cityNamed } = citiesOf(engine);
  const city = cityNamed(name);
  if (city !== null) return city;
  const held = cities.map(({ zh, en }) => (en === undefined ? zh : `${zh} (${en})`));
  const hint = held.length === 0 ? "the documents held name no city" : `held: ${held.join(", ")}`;
  return program.error(`youju: --city: there are no documents of “${name}”; ${hint}`, { exitCode: 2 });
}

async function ask(
  question: string,
  options: { json?: true; city?: string; lang?: LanguageCode },
): Promise<void> {
  const settings = config();
  const engine = await readyEngine(settings);
  const city = heldCity(engine, options.city);
  const started = performance.now();
  const outcome = await engine.pipeline.ask({
    question,
    city,
    language: options.lang ?? null,
    state: null,
  });
  const tookMs = Math.round((performance.now() - started) * 10) / 10;
  const view = viewAnswer(outcome.answer, { conversationId: "", answerId: "", tookMs });
  console.log(
    options.json === true ? JSON.stringify(view, null, 2) : renderTerminal(view, settings.publicUrl),
  );
}

async function search(
  query: string,
  options: { json?: true; k: number; city?: string; explain?: true },
): Promise<void> {
  const engine = await readyEngine(config());
  const city = heldCity(engine, options.city);
  if (options.json === true) {
    const started = performance.now();
    const hits = await searchClauses(engine, query, options.k, city);
    console.log(
      JSON.stringify({ hits, took_ms: Math.round((performance.now() - started) * 10) / 10 }, null, 2),
    );
    return;
  }
  const hits = await engine.pipeline.search(query, options.k, city);
  console.log(hits.length === 0 ? "no clause matches" : renderHits(hits, options.explain === true));
}

async function runEvaluation(
  files: readonly string[],
  options: { json?: true; misses?: true },
): Promise<void> {
  const items = files.flatMap(readQuestionFile);
  const { pipeline, index } = await readyEngine(config());
  const scores = await evaluate(items, pipeline, index.corpus.documents);
  const summary = summarise(scores);
  const misses = scores.filter(({ fullyRight }) => !fullyRight);
  if (options.json === true) {
    const lost = misses.map(({ item, answer, failures, lostAt }) => ({
      id: item.id,
      lost_at: lostAt,
      kind: answer.kind,
      failures,
      answer: answer.text,
    }));
    console.log(JSON.stringify({ summary, misses: lost }, null, 2));
  } else console.log(renderSummary(summary, options.misses === true ? misses : []));
}

/**
 * Standard output belongs to the protocol: everything else that is said goes to standard error. Programs start this
 * from any folder, so folders that are not absolute are meant from the project's own.
 */
async function runMcp(): Promise<void> {
  process.chdir(projectRoot);
  const settings = config();
  const engine = await readyEngine(settings);
  const store = await openStore(settings);
  const assistant = createAssistant(engine, store);
  serveStdio(() =>
    createMcpServer({
      ask: (input) => assistant.ask(input),
      search: (query, limit, city) => searchClauses(engine, query, limit, city),
      documents: engine.index.corpus.documents,
      publicUrl: settings.publicUrl,
      version: engineVersion,
    }),
  );
  process.stdin.once("close", () => void store.close());
}

async function runTraining(): Promise<void> {
  const folder = await train(config(), (line) => console.error(line));
  console.log(`trained; written to ${folder}`);
}

/** What only measures is loaded only to measure: every other command starts without it. */
async function runBench(): Promise<void> {
  const { benchPerformance } = await import("./bench.js");
  const { renderPerformance } = await import("./evaluation/bench/performance.js");
  const settings = config();
  const rows: PerformanceRow[] = [];
  await benchPerformance(settings, await readyEngine(settings), {
    env: process.env,
    onRow: (row) => {
      rows.push(row);
      console.error(`measured: ${row.what}`);
    },
  });
  console.log(renderPerformance(rows));
}

async function runBenchStard(
  folder: string,
  options: { folds: number; turns?: number; peers?: string },
): Promise<void> {
  const { benchStard } = await import("./evaluation/bench/stard.js");
  const { packagesFrom, searchPeers } = await import("./evaluation/bench/peers.js");
  await benchStard({
    folder,
    folds: Math.max(2, options.folds),
    foldsToRun: Math.min(options.turns ?? options.folds, options.folds),
    peers: searchPeers,
    load: packagesFrom(options.peers ?? null),
    print: console.log,
  });
}

const withFolders = (options: { corpus?: string; index?: string }): Config => {
  const settings = config();
  return {
    ...settings,
    corpusFolder: options.corpus ?? settings.corpusFolder,
    indexFolder: options.index ?? settings.indexFolder,
  };
};

async function ingest(files: readonly string[], options: { corpus?: string; index?: string }): Promise<void> {
  const settings = withFolders(options);
  for (const { name, change, measures, clauses } of ingestFiles(files, settings.corpusFolder)) {
    console.log(`${change} ${name}: ${measures} measures, ${clauses} clauses`);
  }
  if (!(await build(settings))) console.error("the index is up to date");
}

/** Asks on a terminal; elsewhere there is no one to ask, and nothing is spent without `--yes`. */
async function confirms(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(?:y|yes|是|好)$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

async function annotate(
  documentId: string,
  options: { corpus?: string; out?: string; yes?: true },
): Promise<void> {
  const settings = config();
  const corpus = readCorpus(options.corpus ?? settings.corpusFolder);
  const annotator = openAnnotator(settings, corpus, await openChatModel(settings));
  const folder = options.out ?? join(settings.dataFolder, "annotations");
  const plan = planAnnotations(corpus, documentId, folder);
  if (plan.passages.length === 0) {
    console.error("every clause of this document has annotations or a draft");
    return;
  }
  const { input, output } = annotator.estimate(plan.passages);
  console.error(
    `${plan.passages.length === 1 ? "1 clause" : `${plan.passages.length} clauses`}: about ${input} tokens in and ${output} tokens out, at the price of your service`,
  );
  if (options.yes !== true && !(await confirms("go on?"))) {
    console.error("nothing was sent; pass --yes to go on without being asked");
    return;
  }
  const bar = new cliProgress.SingleBar({
    format: "{bar} {value}/{total} clauses · {left} left out",
    stream: process.stderr,
    noTTYOutput: false,
  });
  let left = 0;
  if (process.stderr.isTTY) bar.start(plan.passages.length, 0, { left });
  try {
    await annotateDocument(annotator, plan, documentId, ({ leftOut }) => {
      left += leftOut.length;
      bar.increment(1, { left });
    });
  } finally {
    bar.stop();
  }
  console.log(`${plan.path}\n${left} parts were left out; comments in the file say why`);
}

/** One clear line on standard error; the stack only with DEBUG. */
function fail(error: unknown): never {
  if (error instanceof YoujuError) console.error(`youju: ${error.message}`);
  else console.error(`youju: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env.DEBUG) console.error(error);
  process.exit(1);
}

const program = new Command("youju")
  .description("有据: answers about what the police have publicly promised, every sentence with its source")
  .version(engineVersion)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "youju: ")) });

program.command("start").description("build what is missing and serve on PORT").action(start);
program.command("telegram").description("answer on Telegram by long polling").action(telegram);
program
  .command("ask")
  .description("one answer, with its sources")
  .argument("<question>")
  .option("--json", "the object of the HTTP interface")
  .option("--city <name>", "a city, in any writing")
  .option("--lang <code>", `language of the answer: ${languageCodes.join(", ")}`, language)
  .action(ask);
program
  .command("search")
  .description("ranked clauses")
  .argument("<words>")
  .option("--json", "the object of the HTTP interface")
  .option("-k <number>", "how many", positive(100), 10)
  .option("--city <name>", "a city, in any writing")
  .option("--explain", "what speaks for each clause")
  .action(search);
program
  .command("ingest")
  .description("read documents into the corpus and build its index (.txt .md .docx .pdf .html .jsonl)")
  .argument("<files...>")
  .option("--corpus <folder>", "folder of documents (CORPUS_DIR)")
  .option("--index <folder>", "where the index goes (INDEX_DIR)")
  .action(ingest);
program
  .command("build")
  .description("build the index of a corpus")
  .option("--corpus <folder>", "folder of documents (CORPUS_DIR)")
  .option("--index <folder>", "where the index goes (INDEX_DIR)")
  .option("--questions <log>", "learn from questions asked before (JSON lines of question and relevant)")
  .option("--no-questions", "forget the questions that the index learned from")
  .option("--force", "build even where it is up to date")
  .action(async (options: { corpus?: string; index?: string; questions?: string | false; force?: true }) => {
    const built = await build(withFolders(options), {
      force: options.force === true,
      ...(options.questions === undefined
        ? {}
        : {
            questions: options.questions === false ? null : openQuestionLog(options.questions),
          }),
    });
    if (!built) console.error("the index is up to date");
  });
program
  .command("eval")
  .description("score question files and print the table")
  .argument("<files...>")
  .option("--json", "summary and misses as JSON")
  .option("--misses", "each miss with what was wrong")
  .action(runEvaluation);
const bench = program
  .command("bench")
  .description("measure what people wait for, each figure beside its floor in the same run")
  .action(runBench);
bench
  .command("stard")
  .description("search quality on STARD, cross-validated, beside other engines in the same run")
  .argument("<folder>", "holds corpus.jsonl (or .jsonl.gz) and questions.train.jsonl")
  .option("--folds <number>", "answer the questions in so many turns", positive(20), 5)
  .option("--turns <number>", "run only so many of them", positive(20))
  .option("--peers <folder>", "folder whose node_modules hold the other engines")
  .action(runBenchStard);
program
  .command("annotate")
  .description("draft the annotations of a document with the language model, for a person to review")
  .argument("<document>", "its id")
  .option("--corpus <folder>", "folder of documents (CORPUS_DIR)")
  .option("--out <folder>", "where drafts go (DATA_DIR/annotations)")
  .option("--yes", "do not ask before the model is called")
  .action(annotate);
program
  .command("mcp")
  .description("MCP over standard input and output, for a program on this machine")
  .action(runMcp);
program
  .command("train")
  .description("train screening, embedding and relevance model from the project's own texts")
  .action(runTraining);

/** 2 for wrong use, 1 for a fault, 0 otherwise. */
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
  fail(error);
}
