import { describe, expect, it } from "vitest";
import { asks, splitJoined, splitQuestions } from "../../src/answering/split-questions.js";
import { fold } from "../../src/language/fold.js";
import { openTestEngine } from "../support/engine.js";

const { pipeline } = openTestEngine();
const ask = (question: string) => pipeline.ask({ question, city: null, language: null, state: null });
const partsOf = async (question: string) => (await ask(question)).parts.map(({ intent }) => intent.question);
const cited = async (question: string) =>
  (await ask(question)).answer.citations.map(({ document, measure }) => `${document.id}#${measure.id}`);

describe("a piece of a sentence", () => {
  it.each([
    "新公司刻章要钱不",
    "洗钱的打不打",
    "园区里有没有警长",
    "停车位一共多少个",
    "and how often was the work on television",
    "성외 운송 허가는 며칠인가요",
    "窓口は何か所ですか",
  ])("asks: %s", (piece) => {
    expect(asks(piece)).toBe(true);
  });

  it.each([
    "我在淄博开厂",
    "跑了好几趟",
    "기다리다 미치겠어요",
    "our plant wants residence cards",
    "必ず行きます",
  ])("only states: %s", (piece) => {
    expect(asks(piece)).toBe(false);
  });
});

describe("a message", () => {
  const isQuestion = (rest: string) => rest.length > 4;

  it("is parted at its question marks, statements before the question they belong to", () => {
    expect(splitQuestions("我开厂。谁办证？几天？", isQuestion)).toEqual(["我开厂。谁办证？", "几天？"]);
  });

  it("ends with a question of its own even without a mark", () => {
    expect(splitQuestions("谁办证？对民警不满意往哪投诉", isQuestion)).toHaveLength(2);
    expect(splitQuestions("谁办证？谢谢", isQuestion)).toEqual(["谁办证？ 谢谢"]);
  });
});

describe("questions joined by commas", () => {
  const read = (piece: string) => ({ rest: fold(piece), namesMatter: piece.length > 4 });

  it("are parted where each asks and names a matter", () => {
    expect(splitJoined("新公司刻章要钱不，员工落户有啥条件", read)).toEqual([
      "新公司刻章要钱不",
      "员工落户有啥条件",
    ]);
  });

  it("lose what only announces them", () => {
    expect(splitJoined("问两个事：挖沙子打不打，洗黑钱打不打", read)).toEqual([
      "挖沙子打不打",
      "洗黑钱打不打",
    ]);
  });

  it("keep a first question that is only politely begun", () => {
    expect(splitJoined("请问身份证几天，换领驾照收多少钱", read)).toEqual([
      "请问身份证几天",
      "换领驾照收多少钱",
    ]);
  });

  it("stay together where the second only asks more of the first", () => {
    expect(splitJoined("新公司刻章在哪办，几天", read)).toHaveLength(1);
    expect(splitJoined("有没有个不罚的单子，这单子叫啥名", read)).toHaveLength(1);
  });
});

describe("several questions in one message", () => {
  it("are each answered, with the city that the first names", async () => {
    expect(await cited("泰安新公司刻章要钱不，员工落户有啥条件")).toEqual([
      "taian-2023-reform-report#一(四)",
      "taian-2023-reform-report#二(七)",
    ]);
  });

  it("say once, at the end, that the documents hold as of their publication", async () => {
    const { answer } = await ask("烟台货车码，能用多少天，要带什么证件，几天办好");
    expect(answer.citations).toHaveLength(3);
    expect(answer.text.match(/仍然有效/g)).toHaveLength(1);
    expect(answer.text.trimEnd()).toMatch(/仍然有效。$/);
  });

  it("are each answered in English", async () => {
    const measures = await cited(
      "How many Zibo intersections have vehicle-road coordination, and how often was Zibo's police work on China Central Television in 2023?",
    );
    expect(measures).toHaveLength(2);
  });

  it("are three where three are announced", async () => {
    expect(await partsOf("问三个烟台的事：偷挖沙子的打不打，洗钱的打不打，110跟12345是不是连着的")).toEqual([
      "偷挖沙子的打不打",
      "洗钱的打不打",
      "110跟12345是不是连着的",
    ]);
  });

  it("take the matter from the question before where they only name another city", async () => {
    const both = ["yantai-2023-20-measures#13", "weihai-2024-27-measures#5"];
    expect(await cited("“生态警长”这个名头，烟台让谁来当？威海的呢？")).toEqual(both);
    const places = await cited("“生态警长”这个名头，烟台让谁来当？威海的主要盯哪几块地方？");
    expect(places).toEqual(expect.arrayContaining(both));
  });
});

describe("several things asked of one matter", () => {
  it("are each answered under the words of the matter", async () => {
    expect(await partsOf("烟台大货车通行码，能用多少天，要带什么证件，几天办好")).toEqual([
      "烟台大货车通行码能用多少天",
      "烟台大货车通行码要带什么证件",
      "烟台大货车通行码几天办好",
    ]);
  });

  it("are each answered without marks of punctuation", async () => {
    const { answer } = await ask("泰安新公司刻章几个小时要不要钱网上能不能备案");
    const quotes = answer.citations.map(({ clause }) => clause.quote).join();
    expect(quotes).toContain("1小时内");
    expect(quotes).toContain("全程网办");
  });

  it("are the time and who is in charge, in Korean", async () => {
    const { answer } = await ask("웨이하이의 이제독 화학품 심사는 몇 시간 걸리고 담당 부서는 어디인가요?");
    const quotes = answer.citations.map(({ clause }) => clause.quote).join();
    expect(quotes).toContain("24 小时内");
    expect(quotes).toContain("禁毒支队");
  });

  it("are counts of things in a row", async () => {
    const { answer } = await ask("泰安破案：涉企经济案、各类经济案、涉黑案各几起");
    const quotes = answer.citations.map(({ clause }) => clause.quote).join();
    for (const count of ["41起", "72起", "3起"]) expect(quotes).toContain(count);
  });

  it("do not refuse one another, and what is not stated is said", async () => {
    const { answer } = await ask("威海公司员工急着出国开会最快几天要多少钱");
    expect(answer.kind).toBe("answer");
    expect(answer.citations.map(({ clause }) => clause.quote).join()).toContain("2 个工作日");
  });

  it("stay refused where only something else is stated of the matter", async () => {
    const { answer } = await ask("泰安那几个没人的智慧警局都在哪条路上");
    expect(answer.kind).toBe("no_answer");
  });
});

describe("a comparison of cities", () => {
  it("carries the matter that stands before all cities to each", async () => {
    expect(await cited("人才落户，泰安那边还卡条件吗？烟台又是怎么给人才办的？")).toEqual([
      "taian-2023-reform-report#二(七)",
      "yantai-2023-20-measures#8",
    ]);
  });

  it("carries what is asked of both sides to each", async () => {
    const { answer } = await ask("外国人要在烟台办签证证件、在淄博工作证居留证一块办，两边各得几天？");
    expect(answer.citations).toHaveLength(2);
    expect(answer.citations.every(({ clause }) => clause.quote.includes("5个工作日"))).toBe(true);
  });

  it("answers whether there is such a thing where only one city says how long", async () => {
    expect(await cited("老板急着出国谈生意，威海跟淄博都能加急吗，各说了要几天没有？")).toEqual([
      "weihai-2024-27-measures#15",
      "zibo-2023-20-measures#6",
    ]);
  });

  it("quotes the clause with the name, not the heading beside it", async () => {
    const { answer } = await ask("泰安和威海都派警察專門顧重大項目，兩邊的警察各叫什麼名稱？");
    expect(answer.citations.map(({ clause }) => clause.quote).join()).toMatch(/项目警官.*项目警长/);
  });
});

describe("one question with commas", () => {
  it.each([
    "威海公安有没有个单子写明哪些小毛病不罚，这单子叫啥",
    "在烟台换个驾照非得跑车管所吗，听说派出所也能弄，能弄多少样",
    "Small new-energy van, about 3 tonnes: can I drive it around Zibo at any hour, and where is it still kept out?",
    "진짜 죽겠네요, 옌타이에서 트럭 통행 코드 기다리다 미치겠어요. 심사 며칠 걸려요?",
  ])("stays one: %s", async (question) => {
    expect(await partsOf(question)).toHaveLength(1);
  });
});
