import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { readQuestionFile } from "../../src/evaluation/question-file.js";
import { squeeze } from "../../src/language/fold.js";
import { projectRoot } from "../../src/main.js";

function pairsOf(text: string): ReadonlySet<string> {
  const letters = squeeze(text).replace(/[^\p{L}\p{N}]/gu, "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** Dice coefficient over character pairs: 1 for the same text, above 0.85 for a near copy. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

describe("the evaluation questions", () => {
  it("and the knowledge base do not touch, near copies included", () => {
    const folder = join(projectRoot, "test/questions");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".jsonl"),
    );
    expect(files.length).toBeGreaterThan(5);
    const items = files.flatMap((name) => readQuestionFile(join(folder, name)));
    const { annotations } = readCorpus(join(projectRoot, "seeds"));
    const known = [...annotations.values()]
      .flatMap(({ questions }) => questions)
      .map((text) => ({ text, pairs: pairsOf(text) }));
    const copies = items.flatMap(({ id, turns }) => {
      const question = turns.at(-1) ?? "";
      const pairs = pairsOf(question);
      if (pairs.size < 5) return [];
      return known
        .filter((other) => likeness(pairs, other.pairs) > 0.85)
        .map((other) => `${id}: ${question} ~ ${other.text}`);
    });
    expect(copies).toEqual([]);
  });
});
