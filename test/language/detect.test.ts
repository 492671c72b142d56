import { describe, expect, it } from "vitest";
import { detectLanguage, detectLanguageAfter } from "../../src/language/detect.js";

describe("language detection", () => {
  it.each([
    ["拉货的大车几点能进城", "zh"],
    ["台灣人補辦證件要幾天", "zh-Hant"],
    ["How long does a residence permit take?", "en"],
    ["며칠 걸려요?", "ko"],
    ["何日かかりますか", "ja"],
    ["What is 告知承诺?", "en"],
    ["淄博で居留許可は何日かかりますか", "ja"],
    ["淄博的 joint window 在哪里办", "zh"],
    ["車検 予約 泰安", "ja"],
    ["煙台 大貨車 通行碼", "zh-Hant"],
    ["淄博 警察署 統合 何か所 廃止", "ja"],
    ["淄博の居住證怎麼辦", "zh-Hant"],
  ])("%s → %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe("the language of a turn in a conversation", () => {
  it.each([
    ["zh-Hant", "整合前呢", "zh-Hant"],
    ["zh", "整合前呢", "zh"],
    ["zh-Hant", "那烟台要几天", "zh"],
    ["ja", "手数料", "ja"],
    ["ja", "要几天", "zh"],
    ["ko", "123", "ko"],
    ["zh-Hant", "And in Yantai?", "en"],
    [null, "整合前呢", "zh"],
  ] as const)("after %s, %s is %s", (before, text, language) => {
    expect(detectLanguageAfter(before, text)).toBe(language);
  });
});
