import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluation/evaluate.js";
import { readQuestionFile } from "../../src/evaluation/question-file.js";
import { projectRoot } from "../../src/main.js";
import { openTestEngine } from "../support/engine.js";

const { pipeline, index } = openTestEngine();
const run = (path: string) => evaluate(readQuestionFile(path), pipeline, index.corpus.documents);

describe("the quality gate", () => {
  it("keeps at least 76 in 100 of the own questions fully right, every quote verbatim, every line marked", async () => {
    const scores = await run(join(projectRoot, "test/questions/other.jsonl"));
    expect(
      scores.filter(({ failures }) => failures.includes("verbatim") || failures.includes("unmarked")),
    ).toEqual([]);
    expect(scores.filter(({ fullyRight }) => fullyRight).length / scores.length).toBeGreaterThanOrEqual(0.76);
  });

  const sample = join(projectRoot, "../shared/eval/sample.jsonl");
  if (!existsSync(sample)) console.log(`skipped: the sample questions (${sample} is not here)`);
  it.skipIf(!existsSync(sample))(
    "gives verbatim quotes and marked lines on every sample question",
    async () => {
      const scores = await run(sample);
      expect(
        scores
          .flatMap(({ failures }) => failures)
          .filter((failure) => failure === "verbatim" || failure === "unmarked"),
      ).toEqual([]);
    },
  );
});
