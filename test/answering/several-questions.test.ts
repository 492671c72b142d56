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
    expect(await cited("“生态警长”这个名头，烟台让谁来当？威海的主要盯哪几块地方？")).toEqual([
      "yantai-2023-20-measures#13",
      "weihai-2024-27-measures#5",
    ]);
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
