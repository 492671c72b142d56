import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMessageExamples } from "../../src/answering/screening/train.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { readQuestionFile } from "../../src/evaluation/question-file.js";
import { squeeze } from "../../src/language/fold.js";
import { messageExamplesFolder, projectRoot } from "../../src/main.js";

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

const folder = join(projectRoot, "test/questions");
const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
const items = files.flatMap((name) => readQuestionFile(join(folder, name)));

/** The evaluation questions that some text of the project is a near copy of. */
function copiesAmong(texts: readonly string[]): string[] {
  const known = texts.map((text) => ({ text, pairs: pairsOf(text) }));
  return items.flatMap(({ id, turns }) => {
    const question = turns.at(-1) ?? "";
    const pairs = pairsOf(question);
    if (pairs.size < 5) return [];
    return known
      .filter((other) => likeness(pairs, other.pairs) > 0.85)
      .map((other) => `${id}: ${question} ~ ${other.text}`);
  });
}

describe("the evaluation questions", () => {
  it("and the knowledge base do not touch, near copies included", () => {
    const { annotations } = readCorpus(join(projectRoot, "seeds"));
    expect(copiesAmong([...annotations.values()].flatMap(({ questions }) => questions))).toEqual([]);
  });

  it("and the labelled messages of screening do not touch, near copies included", () => {
    const examples = readMessageExamples(messageExamplesFolder);
    expect(copiesAmong(examples.map(({ text }) => text))).toEqual([]);
  });
});
