import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { AnsweringPipeline } from "../../src/answering/pipeline.js";
import { keptLanguage } from "../../src/answering/wording.js";
import { evaluate, summarise } from "../../src/evaluation/evaluate.js";
import { readQuestionFile } from "../../src/evaluation/question-file.js";
import { withoutShortAnswer } from "../../src/language/fidelity/lead-ins.js";
import { toSimplifiedCharacters } from "../../src/language/fold.js";
import { openScreener, projectRoot } from "../../src/main.js";
import { openTestEngine, openWritingEngine, testConfig } from "../support/engine.js";
import { startModelServer } from "../support/model-server.js";
import { RecordedWriter } from "../support/recorded-writer.js";

const folder = join(projectRoot, "test/questions/unseen");
const items = readdirSync(folder).flatMap((name) => readQuestionFile(join(folder, name)));
const { pipeline, index } = openTestEngine();
const { documents } = index.corpus;
let before: ReturnType<typeof summarise>;
beforeAll(async () => {
  before = summarise(await evaluate(items, pipeline, documents));
}, 600_000);

it("a model that says what the clauses say loses nothing on any row", { timeout: 600_000 }, async () => {
  const server = await startModelServer();
  try {
    const config = testConfig({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: "test", OPENAI_MODEL: "test" });
    const written = await openWritingEngine(config);
    const after = summarise(await evaluate(items, written.pipeline, documents));
    expect(after).toEqual(before);
    // Most answers really were the model's.
    const counts = written.languageModel?.writer.tally.counts() ?? new Map();
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(all).toBeGreaterThan(100);
    expect((counts.get("written") ?? 0) / all).toBeGreaterThan(0.95);
  } finally {
    await server.close();
  }
});

/** What a sentence says, however its line is laid out. */
const bare = (text: string) =>
  toSimplifiedCharacters(text)
    .replace(/[\s。.]/gu, "")
    .toLowerCase();

/** Counts the sentences of the model that stand in the answers, whole or without the short answer in front. */
class CountingPipeline extends AnsweringPipeline {
  said = 0;
  passed = 0;

  constructor(
    index: ConstructorParameters<typeof AnsweringPipeline>[0],
    private readonly recorded: RecordedWriter,
  ) {
    super(index, openScreener(), recorded);
  }

  override async ask(...input: Parameters<AnsweringPipeline["ask"]>) {
    this.recorded.said = [];
    const outcome = await super.ask(...input);
    const text = bare(outcome.answer.text);
    for (const { text: said, task } of this.recorded.said) {
      this.said++;
      const rest = withoutShortAnswer(said, task.question, keptLanguage(task.language));
      if (text.includes(bare(rest))) this.passed++;
    }
    return outcome;
  }
}

it("what models answered loses nothing on any row, and nine in ten sentences pass unreplaced", {
  timeout: 600_000,
}, async () => {
  const recorded = new RecordedWriter(join(projectRoot, "test/questions/verifier/answers-to-unseen.jsonl"));
  const counting = new CountingPipeline(index, recorded);
  const after = summarise(await evaluate(items, counting, documents));
  for (const [grouping, rows] of Object.entries(before))
    for (const row of rows) {
      const own = after[grouping]?.find(({ group }) => group === row.group);
      expect(own?.fullyRight, `${grouping} ${row.group}`).toBeGreaterThanOrEqual(row.fullyRight);
      expect(own?.toThePoint, `${grouping} ${row.group}`).toBeGreaterThanOrEqual(row.toThePoint);
    }
  console.log(`${counting.passed} of ${counting.said} sentences that models wrote pass`);
  expect(counting.said).toBeGreaterThan(1000);
  expect(counting.passed / counting.said).toBeGreaterThanOrEqual(0.9);
});
