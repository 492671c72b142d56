import { describe, expect, it } from "vitest";
import { findLostStep } from "../../src/evaluation/lost-step.js";
import type { QuestionItem } from "../../src/evaluation/question-file.js";
import { scoreItem } from "../../src/evaluation/score.js";
import { openTestEngine } from "../support/engine.js";

const { index, pipeline } = openTestEngine();
const { documents } = index.corpus;

async function lost(question: string, item: Partial<QuestionItem>) {
  const outcome = await pipeline.ask({ question, city: null, language: null, state: null });
  const whole: QuestionItem = {
    id: "x",
    lang: "zh",
    turns: [question],
    behavior: "answer",
    evidence: [],
    facts: [],
    forbidden: [],
    ...item,
  };
  return findLostStep(scoreItem(whole, outcome.answer, documents), outcome.parts, documents);
}

describe("the step that lost an item", () => {
  it("is none where the item is right", async () => {
    expect(await lost("威海第15条讲什么", {})).toBeNull();
  });

  it("is the understanding where the other city was looked in", async () => {
    const evidence = [[{ doc: "003", quote: "5个工作日" }]];
    expect(await lost("威海第15条讲什么", { evidence })).toBe("understand");
  });

  it("is the composing where the evidence is cited and a fact is not in the text", async () => {
    expect(await lost("威海第15条讲什么", { facts: [["a fact that no text holds"]] })).toBe("compose");
  });

  it("is the screening where a fraud is answered as a question", async () => {
    expect(await lost("威海第15条讲什么", { behavior: "fraud_warning" })).toBe("screen");
  });

  it("is the support where something is stated that the documents do not state", async () => {
    expect(await lost("威海第15条讲什么", { behavior: "refuse" })).toBe("support");
  });
});
