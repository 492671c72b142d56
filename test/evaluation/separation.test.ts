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

/**
 * Each item's last turn that is a copy, or nearly, of one of the texts that the program learns from: by the Dice
 * coefficient over character pairs, which is 1 for the same text.
 */
function copiesAmong(items: readonly QuestionItem[], learned: readonly string[]): string[] {
  const sizes = learned.map((text) => pairsOf(text).size);
  const holding = new Map<string, number[]>();
  for (const [position, text] of learned.entries())
    for (const pair of pairsOf(text)) {
      const positions = holding.get(pair);
      if (positions === undefined) holding.set(pair, [position]);
      else positions.push(position);
    }
  return items.flatMap(({ id, turns }) => {
    const question = turns.at(-1) ?? "";
    const pairs = pairsOf(question);
    if (pairs.size < 5) return [];
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const position of holding.get(pair) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
    return [...shared]
      .filter(([position, count]) => (2 * count) / (pairs.size + (sizes[position] ?? 0)) > nearCopy)
      .map(([position]) => `${id}: ${question} ~ ${learned[position]}`);
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
