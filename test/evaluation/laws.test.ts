import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { evaluate } from "../../src/evaluation/evaluate.js";
import { readQuestionFile } from "../../src/evaluation/question-file.js";
import { fold } from "../../src/language/fold.js";
import { type Engine, ensureIndex, openEmbeddings, openEngine, projectRoot } from "../../src/main.js";
import { temporaryFolder, testConfig } from "../support/engine.js";

/** Thirty laws and regulations that are not part of the project. */
const laws = join(projectRoot, "../shared/bench/documents");
const folder = join(projectRoot, "test/questions/laws");
if (!existsSync(laws)) console.log(`skipped: questions about laws (${laws} is not here)`);

/** Shares of fully right items that must not be lost; a little below what docs/quality.md reports. */
const floors = { seen: 0.8, unseen: 0.6 } as const;

const asked = z.object({ doc: z.string(), article: z.string(), question: z.string() });
const questionsWithArticle = readFileSync(join(folder, "articles.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => asked.parse(JSON.parse(line)));

describe.skipIf(!existsSync(laws))("laws that nobody annotated", () => {
  const built = temporaryFolder();
  let engine: Engine;
  beforeAll(async () => {
    const config = testConfig({ CORPUS_DIR: laws, INDEX_DIR: built.path });
    const named = openEmbeddings(config);
    await ensureIndex(config, named);
    engine = openEngine(config, named, null);
  });
  afterAll(built.remove);

  for (const part of ["seen", "unseen"] as const) {
    it(`answer ${floors[part] * 100} in 100 of the ${part} everyday questions fully right, every quote verbatim`, async () => {
      const items = readQuestionFile(join(folder, `${part}.jsonl`));
      const scores = await evaluate(items, engine.pipeline, engine.index.corpus.documents);
      expect(scores.flatMap(({ failures }) => failures)).not.toContain("verbatim");
      const right = scores.filter(({ fullyRight }) => fullyRight).length;
      expect(right / scores.length).toBeGreaterThanOrEqual(floors[part]);
    }, 60_000);
  }

  it("have the article that a question is about among the first two for 85 in 100", async () => {
    let found = 0;
    for (const { doc, article, question } of questionsWithArticle) {
      const hits = await engine.index.search({ text: fold(question), limit: 60 });
      const articles = [...new Set(hits.map(({ document, measure }) => `${document.id}#${measure.id}`))];
      if (articles.slice(0, 2).includes(`${doc}#${article}`)) found++;
    }
    expect(found / questionsWithArticle.length).toBeGreaterThanOrEqual(0.85);
  }, 60_000);
});
