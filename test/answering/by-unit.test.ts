import { describe, expect, it } from "vitest";
import { openTestEngine } from "../support/engine.js";

const { pipeline } = openTestEngine();
const ask = async (question: string) =>
  (await pipeline.ask({ question, city: null, language: null, state: null })).answer;
const measuresOf = async (question: string) => [
  ...new Set((await ask(question)).citations.map(({ measure }) => measure.id)),
];

describe("a question for the measures of a unit", () => {
  it("is answered with the title of each and the line that names its units", async () => {
    const { text, citations } = await ask("威海网安支队管的都有哪几条");
    expect(text).toContain("责任单位里写有网安支队的共4条");
    expect(citations).toHaveLength(8);
    for (const [at, { clause }] of citations.entries())
      if (at % 2 === 1) expect(clause.quote).toMatch(/^责任单位：.*网安支队/u);
  });

  it.each([
    "威海禁毒支队要负责哪些措施",
    "威海27条里头禁毒归几条管",
    "威海的禁毒支隊負責哪幾條？",
    "Which measures is the anti-drug detachment in Weihai in charge of?",
    "웨이하이 마약단속지대가 담당하는 조치를 모두 알려 주세요",
    "威海の麻薬取締支隊が担当する措置をすべて教えてください",
  ])("is understood in all languages and where the unit is named in short: %s", async (question) => {
    expect(await measuresOf(question)).toEqual(["16", "17", "22", "24", "25"]);
  });

  it("lists one measure where the unit has only one", async () => {
    expect(await measuresOf("威海督察支队管哪几条")).toEqual(["27"]);
    expect(await measuresOf("威海环翠分局负责哪一条")).toEqual(["11"]);
  });

  it("is none where a matter is named, or where the unit itself is asked about", async () => {
    expect(await measuresOf("威海净网行动是网安支队负责吗")).toEqual(["4"]);
    expect(await measuresOf("威海涉及网络安全的归哪个支队管")).toHaveLength(1);
    expect((await ask("威海治安支队在哪")).kind).not.toBe("answer");
  });
});
