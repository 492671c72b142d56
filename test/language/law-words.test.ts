import { describe, expect, it } from "vitest";
import { figureAsked } from "../../src/language/asked-figure.js";
import { lawWordsFor } from "../../src/language/law-words.js";

const lawOf = (question: string) => lawWordsFor(question).map(({ words }) => words);

describe("words of the law", () => {
  it("are found for what people say", () => {
    expect(lawOf("喝了酒开车罚多少").join()).toContain("饮酒后驾驶机动车");
    expect(lawOf("离婚后孩子归谁").join()).toContain("直接抚养");
  });

  it("are found where the everyday words stand apart, in any order", () => {
    expect(lawOf("他老是发骚扰短信骂我").join()).toContain("发送信息干扰正常生活");
    expect(lawOf("邻居的狗把我家孩子咬了").join()).toContain("驱使动物伤害他人");
  });

  it("are not found for one part alone", () => {
    expect(lawOf("短信").join()).not.toContain("发送信息干扰正常生活");
  });

  it("count the more, the more characters hint at them", () => {
    const sizeOf = (question: string, law: string) =>
      lawWordsFor(question).find(({ words }) => words.includes(law))?.size ?? 0;
    expect(sizeOf("酒驾", "饮酒后驾驶机动车")).toBeGreaterThan(0);
    expect(sizeOf("喝了酒开", "饮酒后驾驶机动车")).toBeGreaterThan(sizeOf("酒驾", "饮酒后驾驶机动车"));
  });
});

describe("the figure that is asked for", () => {
  it("is of the kind that the question names", () => {
    expect(figureAsked("闯红灯罚多少钱")?.test("处警告或者二百元以下罚款")).toBe(true);
    expect(figureAsked("几天能办好")?.test("自受理之日起15日内发放")).toBe(true);
    expect(figureAsked("几天能办好")?.test("应当提交户口簿")).toBe(false);
    expect(figureAsked("一次最多买几箱")?.test("不得超过五箱")).toBe(true);
    expect(figureAsked("一次最多买几箱")?.test("不得超过五日")).toBe(false);
  });

  it("is no fine where a price is asked for", () => {
    expect(figureAsked("办一本护照多少钱")?.test("处二千元以上五千元以下罚款")).toBe(false);
    expect(figureAsked("办一本护照多少钱")?.test("每本收取一百二十元")).toBe(true);
  });

  it("is none where no figure is asked for", () => {
    expect(figureAsked("网吧能抽烟吗")).toBeNull();
  });
});
