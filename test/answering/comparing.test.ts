import { describe, expect, it } from "vitest";
import { mattersCompared, withoutComparing } from "../../src/answering/comparing.js";
import { openTestEngine } from "../support/engine.js";

const { pipeline } = openTestEngine();
const ask = async (question: string) =>
  (await pipeline.ask({ question, city: null, language: null, state: null })).answer;
const quotes = async (question: string) => (await ask(question)).citations.map(({ clause }) => clause.quote);

describe("the words of a comparison", () => {
  it("lose what only says that cities are compared", () => {
    expect(withoutComparing("哪边的公安把货车码几天批写明白了")).toBe("货车码几天批");
    expect(withoutComparing("which of them says how soon a seal is made")).toBe("how soon a seal is made");
  });

  it("name the matter without what is asked of it", () => {
    expect(mattersCompared("同事急着出国开会,几天能办好")).toContain("同事急着出国开会");
  });
});

describe("compared cities", () => {
  it("are both cited where only one states the kind that is asked for, and the other is said to be silent", async () => {
    const { text, citations } = await ask("大件运输许可，淄博和烟台谁写明了几天批？");
    expect(citations.map(({ document }) => document.city?.zh)).toEqual(["淄博市", "烟台市"]);
    expect(text).toContain("烟台市文件没有提到这一点");
  });

  it("are not refused for words that ask which of them states it", async () => {
    const [quote = ""] = await quotes(
      "쯔보와 타이안 중에서 외국인 취업허가와 거류허가를 며칠 안에 준다고 밝힌 곳은 어디인가요?",
    );
    expect(quote).toContain("5个工作日");
  });

  it("are both cited where neither is likely, but the one about as likely as the other", async () => {
    const cited = await quotes("泰安跟烟台刻公章，哪个要花钱哪个不要");
    expect(cited.join()).toContain("免费印章刻制");
    expect(cited.join()).toContain("电子印章免费发放");
  });

  it("cite the clause that says where", async () => {
    const cited = await quotes("外国人工作许可和居留许可一起办，淄博跟泰安的窗口设在哪里");
    expect(cited.join()).toContain("市政务服务中心");
    expect(cited.join()).toContain("市民之家");
  });

  it("cite the clause with the figures", async () => {
    const cited = await quotes("一窗通办，威海和泰安分别有什么数据");
    expect(cited.join()).toContain("48项");
    expect(cited.join()).toContain("80%");
  });
});

describe("things named in a row", () => {
  it("are each looked up where it is asked which city they belong to", async () => {
    const cited = await quotes("昆仑2024、鲁剑2023、齐剑2023分别是哪个市的行动");
    expect(cited).toHaveLength(3);
    expect(cited.join()).toMatch(/昆仑2024.*鲁剑2023.*齐剑2023/);
  });
});

describe("a question without a city", () => {
  it("is answered with each city that states it", async () => {
    const { citations } = await ask("外国人居留许可多久能下来");
    expect(citations.map(({ document }) => document.city?.zh)).toEqual(
      expect.arrayContaining(["淄博市", "烟台市"]),
    );
  });

  it("is answered with a city that speaks of the very matter beside one that states the kind", async () => {
    const { citations } = await ask("公司派人出国很着急，最快多久");
    expect(citations.map(({ document }) => document.city?.zh)).toEqual(
      expect.arrayContaining(["威海市", "淄博市"]),
    );
  });
});
