import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { evaluate, summarise } from "../../src/evaluation/evaluate.js";
import { readQuestionFile } from "../../src/evaluation/question-file.js";
import { projectRoot } from "../../src/main.js";
import { openTestEngine, openWritingEngine, testConfig } from "../support/engine.js";
import { startModelServer } from "../support/model-server.js";

it("a model that says what the clauses say loses nothing on any row", { timeout: 300_000 }, async () => {
  const server = await startModelServer();
  try {
    const folder = join(projectRoot, "test/questions/unseen");
    const items = readdirSync(folder).flatMap((name) => readQuestionFile(join(folder, name)));
    const config = testConfig({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: "test", OPENAI_MODEL: "test" });
    const written = await openWritingEngine(config);
    const plain = openTestEngine();
    const { documents } = plain.index.corpus;
    const before = summarise(await evaluate(items, plain.pipeline, documents));
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
