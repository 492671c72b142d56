import { describe, expect, it } from "vitest";
import { withoutLeadIn, withoutShortAnswer } from "../../src/language/fidelity/lead-ins.js";

describe("the opening of a sentence", () => {
  it.each([
    ["您好,是的,全程免费代办。", "measures", "zh", "全程免费代办。"],
    ["根据该措施,全程免费代办,请知悉。", "measures", "zh", "全程免费代办"],
    ["根据报道,全市有1116名联络员。", "news", "zh", "全市有1116名联络员。"],
    ["not at all. no licence is needed.", "measures", "en", "no licence is needed."],
    ["please note that seals are free of charge.", "measures", "en", "seals are free of charge."],
    ["according to the report, 41 cases were solved.", "report", "en", "41 cases were solved."],
  ] as const)("is taken off “%s”", (sentence, kind, language, text) => {
    expect(withoutLeadIn(sentence, kind, language)).toEqual({ text, contradiction: null });
  });

  it("stays where it calls the document what it is not", () => {
    expect(withoutLeadIn("根据措施,破获41起案件。", "news", "zh").text).toBe("根据措施,破获41起案件。");
  });

  it.each([
    ["不需要。凭工作许可直接申办。", "zh"],
    ["可以。严禁选择性执法。", "zh"],
    ["需要。申领不再需要身份证。", "zh"],
    ["no. the permit is issued in 3 working days.", "en"],
  ] as const)("contradicts what follows: %s", (sentence, language) => {
    expect(withoutLeadIn(sentence, "measures", language).contradiction).not.toBeNull();
  });
});

describe("the short answer in front of a sentence", () => {
  it.each([
    [
      "No, on-site checks covered 468 vehicles.",
      "Were it 4 vehicles?",
      "en",
      "On-site checks covered 468 vehicles.",
    ],
    ["不卡，当时已全面取消迁入条件限制。", "农村户口进城，泰安卡不卡", "zh", "当时已全面取消迁入条件限制。"],
    ["아니요, 엄격히 금지됩니다.", "다 묶어도 돼요?", "ko", "엄격히 금지됩니다."],
    ["いいえ、厳しく取り締まります。", "見逃すのですか", "ja", "厳しく取り締まります。"],
  ] as const)("is cut off “%s”", (sentence, question, language, text) => {
    expect(withoutShortAnswer(sentence, question, language)).toBe(text);
  });

  it.each([
    ["当时，集体用工项目享受了集中受理。", "打工的办证先给做不", "zh"],
    ["夜间，大型货车允许通行。", "货车几点能进城", "zh"],
    ["No licence is needed for this, it is free.", "licence?", "en"],
  ] as const)("is none where it states something: %s", (sentence, question, language) => {
    expect(withoutShortAnswer(sentence, question, language)).toBe(sentence);
  });
});
