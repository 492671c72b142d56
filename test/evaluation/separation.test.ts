import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMessageExamples } from "../../src/answering/screening/train.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { type QuestionItem, readQuestionFile } from "../../src/evaluation/question-file.js";
import { squeeze } from "../../src/language/fold.js";
import { messageExamplesFolder, projectRoot } from "../../src/main.js";

function pairsOf(text: string): ReadonlySet<string> {
  const letters = squeeze(text).replace(/[^\p{L}\p{N}]/gu, "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

const nearCopy = 0.85;

/** Dice coefficient over character pairs: 1 for the same text, above 0.85 for a near copy. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

/** Each item's last turn that is a copy, or nearly, of one of the texts that the program learns from. */
function copiesAmong(items: readonly QuestionItem[], learned: readonly string[]): string[] {
  const known = learned.map((text) => ({ text, pairs: pairsOf(text) }));
  return items.flatMap(({ id, turns }) => {
    const question = turns.at(-1) ?? "";
    const pairs = pairsOf(question);
    if (pairs.size < 5) return [];
    return known
      .filter((other) => {
        const [small, large] = [pairs.size, other.pairs.size].sort((a, b) => a - b);
        // Two texts of such different length cannot be alike.
        const most = (2 * (small ?? 0)) / ((small ?? 0) + (large ?? 1));
        return most > nearCopy && likeness(pairs, other.pairs) > nearCopy;
      })
      .map((other) => `${id}: ${question} ~ ${other.text}`);
  });
}

const folder = join(projectRoot, "test/questions");
const read = (part: string) =>
  readdirSync(join(folder, part)).flatMap((name) => readQuestionFile(join(folder, part, name)));
const laws = (part: string) => readQuestionFile(join(folder, "laws", `${part}.jsonl`));
const seen = read("seen");
const unseen = read("unseen");

describe("the evaluation questions", () => {
  it("are there, in two parts", () => {
    expect(seen.length).toBeGreaterThan(500);
    expect(unseen.length).toBeGreaterThan(500);
  });

  it("and the knowledge base do not touch, near copies included", () => {
    const { annotations, notStated } = readCorpus(join(projectRoot, "seeds"));
    const answered = [...annotations.values()].flatMap((annotation) => annotation.questions);
    const questions = [...answered, ...notStated.map(({ text }) => text)];
    expect(copiesAmong([...seen, ...unseen], questions)).toEqual([]);
  }, 120_000);

  it("about laws that are only run touch neither the messages that screening learns from nor those that are looked at", () => {
    const messages = readMessageExamples(messageExamplesFolder).map(({ text }) => text);
    const lookedAt = laws("seen").map(({ turns }) => turns.at(-1) ?? "");
    expect(copiesAmong(laws("unseen"), [...messages, ...lookedAt])).toEqual([]);
  }, 120_000);

  it("that are only run touch neither the messages that screening learns from nor those that are looked at", () => {
    const messages = readMessageExamples(messageExamplesFolder).map(({ text }) => text);
    const lookedAt = seen.map(({ turns }) => turns.at(-1) ?? "");
    expect(copiesAmong(unseen, [...messages, ...lookedAt])).toEqual([]);
  }, 120_000);
});
