import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.js";
import type { QuestionItem } from "../../src/evaluation/question-file.js";
import { scoreItem } from "../../src/evaluation/score.js";
import { openTestEngine } from "../support/engine.js";

const { index } = openTestEngine();
const { documents } = index.corpus;
const passage = index.passages.find(({ clause }) => clause.quote.includes("办理时限为 2 个工作日"));
if (passage === undefined) throw new Error("the seeds have lost Weihai 15");

const item = (more: Partial<QuestionItem> = {}): QuestionItem => ({
  id: "x",
  lang: "zh",
  turns: ["几天"],
  behavior: "answer",
  evidence: [[{ doc: "004", quote: "办理时限为 2 个工作日" }]],
  facts: [["2个工作日"]],
  forbidden: [],
  ...more,
});
const answer = (text: string): Answer => ({
  kind: "answer",
  language: "zh",
  mode: "extractive",
  text,
  followUps: [],
  citations: [{ ...passage, marker: 1 }],
});

describe("scoring", () => {
  it("takes white space and width for nothing", () => {
    expect(scoreItem(item(), answer("办理时限为２ 个工作日 [1]"), documents).fullyRight).toBe(true);
  });

  it("does not find a figure inside another", () => {
    expect(scoreItem(item(), answer("12个工作日 [1]"), documents).failures).toEqual(["fact"]);
  });

  it("wants half of the evidence cited from the right document", () => {
    const elsewhere = item({ evidence: [[{ doc: "003", quote: "5个工作日内完成审批" }]] });
    expect(scoreItem(elsewhere, answer("2个工作日 [1]"), documents).failures).toEqual(["evidence"]);
  });

  it("sees a forbidden pattern", () => {
    expect(
      scoreItem(item({ forbidden: ["re:个.作日"] }), answer("2个工作日 [1]"), documents).failures,
    ).toEqual(["forbidden"]);
  });

  it("sees a line without a marker and an answer in another language", () => {
    expect(scoreItem(item(), answer("- **威海市**：2个工作日"), documents).failures).toEqual(["unmarked"]);
    expect(scoreItem(item({ lang: "en" }), answer("2个工作日 [1]"), documents).failures).toEqual([
      "language",
    ]);
  });
});
