import { describe, expect, it } from "vitest";
import { openTestEngine } from "../support/engine.js";

const { pipeline } = openTestEngine();
const ask = async (question: string) =>
  (await pipeline.ask({ question, city: null, language: null, state: null })).answer;
const quotes = async (question: string) =>
  (await ask(question)).citations.map(({ clause }) => clause.quote.replace(/\s/gu, ""));

describe("a question for all clauses that share one thing", () => {
  it("lists those that state the same figure", async () => {
    const listed = await quotes("淄博承诺三个工作日的都有什么？一样别落下");
    expect(listed).toHaveLength(3);
    for (const quote of listed) expect(quote).toContain("3个工作日");
  });

  it("leaves out what held only before a change", async () => {
    const listed = await quotes("各市有哪些事项三个工作日办结，都列出来");
    expect(listed).toHaveLength(3);
    expect(listed.join()).not.toContain("从3个工作日");
  });

  it("lists those that have the same property, in any of the languages", async () => {
    for (const question of [
      "在泰安，公安这边有哪些是不收钱的？",
      "泰安市の警察で無料のものをすべて教えてください。",
    ])
      expect(await quotes(question)).toEqual([
        expect.stringContaining("免费印章刻制"),
        expect.stringContaining("免费错时开放"),
      ]);
  });

  it("lists those that were shortened, with what they were shortened to", async () => {
    const { text } = await ask("烟台有哪些办理时间是缩短了的？缩到几天都给我说说");
    for (const limit of ["1个工作日", "7个工作日", "5个工作日"]) expect(text).toContain(limit);
  });

  it("lists what is of one named kind, each once", async () => {
    const listed = await quotes("Which named special operations are the Weihai police running in 2024?");
    expect(listed).toHaveLength(4);
    expect(listed.every((quote) => quote.includes("专项行动"))).toBe(true);
  });

  it("takes questions in a row for no row of things", async () => {
    const listed = await quotes("泰安户籍业务哪些能跨省办、哪些能全省办");
    expect(listed).toEqual([expect.stringContaining("跨省通办"), expect.stringContaining("全省通办")]);
  });

  it("lists none of another year than is asked for", async () => {
    expect((await ask("威海2021年有哪些专项行动")).kind).toBe("no_answer");
  });

  it("lists it city by city where no city is named", async () => {
    const { citations } = await ask("各市有哪些24小时的服务，都列出来");
    const cities = citations.map(({ document }) => document.city?.zh);
    expect(new Set(cities).size).toBeGreaterThan(2);
    expect(cities).toEqual([...cities].sort((a, b) => cities.indexOf(a) - cities.indexOf(b)));
  });

  it("says how many there are where they are not all shown", async () => {
    const { text, citations } = await ask("淄博公安开了哪些窗口、专区？");
    expect(text).toContain("共找到9处");
    expect(citations).toHaveLength(8);
  });

  it("gives one clause for each of the matters that are named in a row", async () => {
    expect(await quotes("烟台专门给人才开的户口、车管、永居这几块照顾都有哪些")).toEqual([
      expect.stringContaining("户籍窗口"),
      expect.stringContaining("永久居留"),
      expect.stringContaining("车管服务绿色窗口"),
    ]);
  });

  it("lists what states a kind of thing, in any of the languages", async () => {
    for (const question of [
      "烟台哪些条款写明了办结时限？",
      "Which measures in Yantai state a time limit?",
      "옌타이 문서에서 처리 기한을 명시한 것은 모두 무엇인가요?",
      "煙台の文書で期限が明記されているものをすべて教えてください",
    ]) {
      const listed = await quotes(question);
      expect(listed).toContainEqual(expect.stringContaining("7个工作日"));
      expect(listed).toContainEqual(expect.stringContaining("1个工作日"));
      expect(listed.join()).not.toMatch(/90天|15分钟/u);
    }
    expect(await quotes("威海哪些写了电话")).toEqual([expect.stringContaining("12389举报电话")]);
  });

  it("lists a value whatever its unit is called", async () => {
    const listed = await quotes("淄博3天或者3个工作日能办的都有哪些");
    expect(listed).toHaveLength(4);
    expect(listed.join()).toContain("3天内开展治安整治");
  });

  it("lists what is done at once however the text says it", async () => {
    expect(await quotes("泰安有哪些事是当场就办、马上就给的")).toEqual([
      expect.stringContaining("即接即办"),
      expect.stringContaining("1小时内"),
    ]);
  });

  it("lists what mentions a name, be it one clause", async () => {
    expect(await quotes("各市文件里提到“枫桥经验”的有哪些")).toEqual([expect.stringContaining("枫桥经验")]);
    expect(await quotes("哪些条款提到了“千警联千企”")).toHaveLength(2);
  });

  it("lists of these only what is about a matter, where one is named", async () => {
    expect(await quotes("跟货运有关的，淄博哪些是当天就能批的")).toEqual([
      expect.stringContaining("大件运输"),
      expect.stringContaining("临时通行码"),
    ]);
  });

  it("lists over all cities where these are meant", async () => {
    const { citations } = await ask("各市哪些条款写了办结期限");
    expect(new Set(citations.map(({ document }) => document.city?.zh)).size).toBe(4);
  });

  it("wants a matter or a city", async () => {
    expect((await ask("哪些是不要钱的？")).kind).toBe("clarify");
  });

  it("is no question for the parts of one thing", async () => {
    expect(await quotes("淄博说的道路安全“五防”是哪五个防，帮我列一下")).toHaveLength(1);
  });
});
