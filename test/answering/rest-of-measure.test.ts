import { describe, expect, it } from "vitest";
import { openTestEngine } from "../support/engine.js";

const { pipeline } = openTestEngine();
const quotes = async (question: string) => {
  const { answer } = await pipeline.ask({ question, city: null, language: null, state: null });
  return answer.citations.map(({ clause }) => clause.quote.replace(/\s/gu, ""));
};

describe("a question for everything on one subject", () => {
  it("is answered with the other clauses of the measure too, in the order of the source", async () => {
    expect(await quotes("烟台大货车这回都改了啥")).toEqual([
      expect.stringContaining("22时30分"),
      expect.stringContaining("1个工作日"),
      expect.stringContaining("90天"),
      expect.stringContaining("不再需要驾驶证"),
    ]);
  });

  it("is answered with those alone that state the kind of thing asked for", async () => {
    const listed = await quotes("List the kinds of exit-entry business in Yantai and how fast each is done");
    expect(listed).toHaveLength(3);
    expect(listed.join()).not.toContain("只跑一次");
  });

  it("is answered with one clause where that names the things in a row", async () => {
    const listed = await quotes("煙台網上能開哪些證明？");
    expect(listed).toEqual([expect.stringContaining("无犯罪记录证明")]);
  });

  it("is no question for one point of it", async () => {
    expect(await quotes("烟台大货车通行码有效期现在多长")).toHaveLength(1);
  });
});

describe("the names of several things of a kind", () => {
  it.each([
    "威海那几个打犯罪的专项行动分别叫什么",
    "威海の犯罪取り締まり特別作戦の名前を全部教えてください。",
  ])("are listed, each by the clause that names it: %s", async (question) => {
    const listed = await quotes(question);
    expect(listed).toHaveLength(4);
    for (const name of ["鲁剑", "昆仑", "净网", "猎鲨净湾"]) expect(listed.join()).toContain(`“${name}2024”`);
  });
});

describe("the name of one thing", () => {
  it("is quoted from the heading of its measure, in a learner's words too", async () => {
    const [first] = await quotes("Weihai police operation against illegal fishing, what is name?");
    expect(first).toContain("“猎鲨净湾2024”专项行动");
  });
});
