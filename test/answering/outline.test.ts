import { describe, expect, it } from "vitest";
import { openTestEngine } from "../support/engine.js";

const { pipeline } = openTestEngine();
const ask = async (question: string) =>
  (await pipeline.ask({ question, city: null, language: null, state: null })).answer;
const measures = async (question: string) => [
  ...new Set((await ask(question)).citations.map(({ measure }) => measure.id)),
];

describe("a question about the outline of a document", () => {
  it("gets the number of measures in any of the languages", async () => {
    for (const question of [
      "웨이하이 공안국의 2024년 문서에는 조치가 모두 몇 가지 있습니까?",
      "威海市の文書の措置は全部で何条ですか。",
      "威海一共出了多少条措施",
    ])
      expect((await ask(question)).text).toContain("27");
  });

  it("gets the number of measures even where no sentence of the document states it", async () => {
    const { text, citations } = await ask("烟台的文件一共几条");
    expect(text).toContain("共20条");
    expect(citations).toHaveLength(1);
  });

  it("gets the measures that stand under a chapter, by its number or by words of its heading", async () => {
    const under = ["17", "18", "19", "20", "21"];
    expect(await measures("威海文件裡「暖商」那一章總共有幾條，分別叫什麼？")).toEqual(under);
    expect(await measures("威海第四章有哪几条措施")).toEqual(under);
    expect(await measures("Which measures are in chapter 4 of the Weihai document?")).toEqual(under);
  });

  it("gets the headings of the chapters, verbatim", async () => {
    const { text, citations } = await ask("威海那份文件分几大块？每一块叫什么");
    expect(text).toContain("共5个部分");
    expect(citations.map(({ clause }) => clause.quote.slice(0, 7))).toEqual([
      "一、聚焦“护商",
      "二、聚焦“安商",
      "三、聚焦“利商",
      "四、聚焦“暖商",
      "五、聚焦“惠商",
    ]);
  });

  it("gets the titles of a range of measures, and of the first and last ones", async () => {
    expect(await measures("淄博二十条里，第17条到第20条分别叫什么")).toEqual(["17", "18", "19", "20"]);
    expect(await measures("威海前五条措施分别叫什么名字")).toEqual(["1", "2", "3", "4", "5"]);
    expect(await measures("쯔보 문서의 마지막 조치는 무엇입니까?")).toEqual(["20"]);
  });

  it("reads titles in the language of the question", async () => {
    expect((await ask("Zibo: what are the last three measures?")).text).toContain("Open channels");
  });

  it("takes the seal of a company for no chapter, and a chapter of no certain document for none", async () => {
    expect((await ask("泰安新公司的章多久刻好")).text).toContain("1小时");
    expect((await ask("第四章有哪几条")).kind).not.toBe("answer");
  });
});
