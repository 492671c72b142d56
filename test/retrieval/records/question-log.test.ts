import { describe, expect, it } from "vitest";
import { documentNameOf, readQuestionLog } from "../../../src/retrieval/records/question-log.js";

describe("a question log", () => {
  it("is read line by line; other fields and empty lines do not matter", () => {
    const source =
      '{"id":"7","question":"谁可以登记？","relevant":["a","b"]}\n\n{"question":"何时","relevant":["c"]}\n';
    expect(readQuestionLog(source, "log.jsonl")).toEqual([
      { question: "谁可以登记？", relevant: ["a", "b"] },
      { question: "何时", relevant: ["c"] },
    ]);
  });

  it("is refused with the line that is wrong", () => {
    const good = '{"question":"何时","relevant":["c"]}\n';
    expect(() => readQuestionLog(`${good}nonsense`, "log.jsonl")).toThrow(
      "log.jsonl line 2 is not valid JSON",
    );
    expect(() => readQuestionLog(`${good}{"question":"何时"}`, "log.jsonl")).toThrow(/line 2: relevant/);
    expect(() => readQuestionLog('{"question":" ","relevant":["c"]}', "log.jsonl")).toThrow(
      /line 1: question/,
    );
    expect(() => readQuestionLog("\n", "log.jsonl")).toThrow("log.jsonl holds no questions");
  });
});

describe("the document that a record is a part of", () => {
  it("is its title without the number of the article", () => {
    expect(documentNameOf("中华人民共和国民法典第一千零一条")).toBe("中华人民共和国民法典");
    expect(documentNameOf("中华人民共和国刑法第一百二十条之一")).toBe("中华人民共和国刑法");
    expect(documentNameOf("Police Act Article 12")).toBe("Police Act");
  });

  it("is the title itself where there is no number at its end", () => {
    expect(documentNameOf("关于第三条的说明")).toBe("关于第三条的说明");
    expect(documentNameOf("")).toBe("");
  });
});
