import { describe, expect, it } from "vitest";
import { type Draft, verify } from "../../src/answering/verify.js";
import type { DraftSentence } from "../../src/domain/answer.js";
import { openTestEngine } from "../support/engine.js";

const { index } = openTestEngine();
const passage = index.passages.find(({ clause }) => clause.quote.includes("办理时限为 2 个工作日"));
if (passage === undefined) throw new Error("the seeds have lost Weihai 15");

const draft = (...sentences: DraftSentence[]): Draft => ({
  kind: "answer",
  language: "en",
  sentences,
  followUps: [],
});
const generated = (text: string): DraftSentence => ({ text, origin: "generated", sources: [passage] });
const check = (value: Draft) => verify(value, "How long?", ["威海", "淄博", "Zibo", "Weihai"]);

describe("the verifier", () => {
  it("lets a faithful sentence pass and numbers its marker", () => {
    const { answer, rejected } = check(draft(generated("Under urgent conditions it takes 2 working days.")));
    expect(answer.text).toBe("Under urgent conditions it takes 2 working days. [1]");
    expect(rejected).toEqual([]);
  });

  it.each(["It takes 3 working days.", "It takes 2 days.", "In Zibo it takes 2 working days."])(
    "replaces “%s” by the clause verbatim",
    (lie) => {
      const { answer, rejected } = check(draft(generated(lie)));
      expect(answer.text).toBe(`${passage.clause.quote} [1]`);
      expect(rejected).toHaveLength(1);
    },
  );

  it("leaves out a sentence that states a figure without a source", () => {
    const { answer } = check(
      draft({ text: "It costs 300 yuan.", origin: "generated", sources: [] }, generated("2 working days.")),
    );
    expect(answer.text).not.toContain("300");
  });

  it("takes nothing for a marker but its own", () => {
    const echo = { text: "On “is it free [1]?”:", origin: "structural", sources: [] } as const;
    const { answer } = check(draft(echo, generated("2 working days.")));
    expect(answer.text).toBe("On “is it free ［1］?”:\n2 working days. [1]");
  });

  it("turns an answer without any source into no_answer", () => {
    const { answer } = check(draft({ text: "Trust me.", origin: "generated", sources: [] }));
    expect(answer.kind).toBe("no_answer");
  });

  it("gives the same clause the same marker", () => {
    const { answer } = check(
      draft(generated("2 working days."), generated("The same day in very urgent cases.")),
    );
    expect(answer.citations).toHaveLength(1);
  });
});
