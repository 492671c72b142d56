import { describe, expect, it } from "vitest";
import type { ConversationState } from "../../src/answering/understand.js";
import { openTestEngine } from "../support/engine.js";

const { pipeline } = openTestEngine();
/** The last of several turns. */
const ask = async (...turns: readonly string[]) => {
  let state: ConversationState | null = null;
  let last = await pipeline.ask({ question: turns[0] ?? "", city: null, language: null, state });
  for (const question of turns.slice(1)) {
    state = last.state;
    last = await pipeline.ask({ question, city: null, language: null, state });
  }
  return last.answer;
};
const quotes = async (...turns: readonly string[]) =>
  (await ask(...turns)).citations.map(({ clause }) => clause.quote.replace(/\s/gu, ""));

describe("a follow-up about the measure just cited", () => {
  it("is answered by the clause that its own words mean, not by the one already given", async () => {
    const [first, ...others] = await quotes("烟台大货车通行码能用多久", "申领的时候要交驾照吗");
    expect(first).toContain("申领不再需要驾驶证");
    expect(others.join()).not.toContain("90天");
  });

  it("is answered by what goes on from the clause already given where it asks on by a word alone", async () => {
    const given = await quotes("淄博公安有没有帮企业的律师队伍？", "那它都做些啥");
    expect(given.join()).toContain("普法宣传、法律咨询");
  });

  it("is answered by the line of units where it asks for branches", async () => {
    expect(await quotes("威海沿海要修电动车道是吧", "归哪几个分局管")).toEqual([
      expect.stringContaining("环翠分局、高区分局、经区分局"),
    ]);
  });

  it("is answered by the heading that names it where a name is asked for", async () => {
    const given = await quotes("威海是不是在搞一个让企业不被诈骗的创建活动", "就这个，它叫什么");
    expect(given.join()).toContain("“无诈企业”创建活动");
  });

  it("is answered by the clause that states the kind of thing asked for", async () => {
    expect((await quotes("威海车检一窗办容缺办都有是吧", "谁去跑手续，得花钱不")).join()).toContain(
      "免费代办",
    );
  });

  it("keeps the kind of thing asked before only where it asks for none itself", async () => {
    expect((await quotes("烟台护照几天办好", "港澳签注呢")).join()).toContain("5个工作日");
    expect((await ask("烟台大货车通行码几天能批", "还用交行驶证吗")).kind).toBe("answer");
  });
});

it("several kinds of thing asked of another matter do not lean on the turn before", async () => {
  const given = await quotes("威海车检怎么预约", "烟台货车码，能用多少天，要带什么证件，几天办好");
  expect(given.join()).toContain("90天");
  expect(given.join()).toContain("1个工作日");
});

describe("a turn after a city without a matter", () => {
  it("is asked of that city", async () => {
    expect((await ask("威海的咨询电话几号", "那举报要打哪个")).text).toContain("12389");
  });
});

it("a follow-up on a matter that no document states is not asked back", async () => {
  expect((await ask("我想给狗办个养犬证", "那得交几张照片，要考试不")).kind).toBe("no_answer");
});

describe("a follow-up that asks beyond the documents", () => {
  it.each([
    ["淄博新能源小货车全天能进城吧", "那燃油三轮车呢"],
    ["淄博大件运输省内当天审完对吧", "那超限了罚多少钱"],
    ["泰安新公司刻章免费是吧", "那丢了重刻一个收多少"],
    ["How long is the e-bike loop in Weihai going to be?", "And what is the speed limit on it?"],
    [
      "Weihai clears precursor chemicals within 24 hours, right?",
      "And how long does a fireworks permit take?",
    ],
  ])("is not answered with what was asked before: %s ⏎ %s", async (before, question) => {
    expect((await ask(before)).kind).toBe("answer");
    expect((await ask(before, question)).kind).toBe("no_answer");
  });
});
