import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AnsweringPipeline } from "../../../src/answering/pipeline.js";
import type { Engine } from "../../../src/main.js";
import { openTestEngine, openWritingEngine, testConfig } from "../../support/engine.js";
import {
  type Behaviour,
  type ModelServer,
  sayFaithfully,
  startModelServer,
} from "../../support/model-server.js";

const deadlineMs = 3000;
const question = "淄博大件运输省外几天审核完";
const extractive = openTestEngine().pipeline;
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.behave = sayFaithfully;
  server.calls = 0;
});

function engineWith(values: Readonly<Record<string, string>> = {}): Promise<Engine> {
  const config = testConfig({
    OPENAI_BASE_URL: server.url,
    OPENAI_API_KEY: "test",
    OPENAI_MODEL: "test",
    ANSWER_DEADLINE_MS: String(deadlineMs),
    ...values,
  });
  return openWritingEngine(config);
}

const ask = (pipeline: AnsweringPipeline, text = question) =>
  pipeline.ask({ question: text, city: null, language: null, state: null });

const sentence = JSON.stringify({ text: "省外运输3个工作日内完成审核。", sources: ["c1"] });

describe("a model that works", () => {
  it("writes the answer; its label closes the text and its mode is generated", async () => {
    const { answer, writing } = await ask((await engineWith({ ANSWER_DEADLINE_MS: "8000" })).pipeline);
    expect(writing).toBe("written");
    expect(answer.mode).toBe("generated");
    expect(answer.text).toContain("生成式人工智能");
    expect(answer.text).toMatch(/3 ?个工作日.*\[1\]/);
  });

  it("is not asked where the documents state nothing, and not for an emergency", async () => {
    const { pipeline } = await engineWith({ ANSWER_DEADLINE_MS: "8000" });
    await ask(pipeline, "威海加急出国证件手续费多少钱");
    await ask(pipeline, "救命有人拿刀砍人");
    expect(server.calls).toBe(0);
  });

  it("is asked once more where it does not keep to the form", async () => {
    server.behave = (_task, call) =>
      call === 1
        ? { does: "say", content: "Sure! It takes three days." }
        : { does: "say", content: sentence };
    const { answer, writing } = await ask((await engineWith({ ANSWER_DEADLINE_MS: "8000" })).pipeline);
    expect(server.calls).toBe(2);
    expect(writing).toBe("written");
    expect(answer.text).not.toContain("Sure");
  });

  it("may not leave out what was asked for: the clause is added", async () => {
    server.behave = () => ({
      does: "say",
      content: JSON.stringify({ text: "大件运输许可要经过审核。", sources: ["c1"] }),
    });
    const { answer } = await ask((await engineWith({ ANSWER_DEADLINE_MS: "8000" })).pipeline);
    expect(answer.text).toContain("3个工作日");
  });

  it("need not repeat a figure that is part of a name (“最后一公里”)", async () => {
    const text = "当时在全市37家二手车交易市场、销售企业设立了机动车登记服务站。";
    server.behave = () => ({ does: "say", content: JSON.stringify({ text, sources: ["c1"] }) });
    const { pipeline } = await engineWith({ ANSWER_DEADLINE_MS: "8000" });
    const { answer } = await ask(pipeline, "泰安有几家二手车市场能办机动车登记");
    expect(answer.text).toContain("37家");
    expect(answer.text).not.toContain("最后一公里");
  });

  it("is not shown with a “no” or “yes” that the clause does not bear out", async () => {
    const { pipeline } = await engineWith({ ANSWER_DEADLINE_MS: "8000" });
    for (const [asked, opening] of [
      ["淄博大件运输省外5个工作日才审核完吗", "是的，"],
      [question, "不是，"],
    ] as const) {
      server.behave = () => ({
        does: "say",
        content: JSON.stringify({ text: `${opening}省外运输3个工作日内完成审核。`, sources: ["c1"] }),
      });
      const { answer } = await ask(pipeline, asked);
      expect(answer.mode).toBe("generated");
      expect(answer.text).toMatch(/3 ?个工作日/);
      expect(answer.text).not.toContain(opening);
    }
  });

  it("may wrap its lines in a fence or an array", async () => {
    for (const content of [
      `\`\`\`json\n${sentence}\n\`\`\``,
      `[${sentence}]`,
      `{"sentences":[\n${sentence}\n]}`,
    ]) {
      server.behave = () => ({ does: "say", content });
      expect((await ask((await engineWith({ ANSWER_DEADLINE_MS: "8000" })).pipeline)).writing).toBe(
        "written",
      );
    }
  });
});

const faults: readonly (readonly [string, Behaviour, string])[] = [
  ["answers 429", { does: "status", status: 429 }, "failed"],
  ["answers 500", { does: "status", status: 500 }, "failed"],
  ["answers HTML with status 200", { does: "html" }, "cut"],
  ["answers garbage", { does: "garbage" }, "failed"],
  ["breaks off", { does: "cut", content: '{"text": "省外' }, "failed"],
  ["ends without a reason", { does: "cut", content: '{"text": "省外', politely: true }, "cut"],
  ["stalls", { does: "stall", content: '{"text": "省外' }, "timeout"],
  ["drips one byte at a time", { does: "drip", content: sentence }, "timeout"],
  ["says nothing", { does: "say", content: "" }, "unreadable"],
  ["talks instead of writing lines", { does: "say", content: "三天。" }, "unreadable"],
  ["never answers", { does: "hang" }, "timeout"],
];

describe("a model that fails", () => {
  it.each(faults)("%s: the extractive answer goes out inside the deadline", async (_, behaviour, end) => {
    server.behave = () => behaviour;
    const { pipeline } = await engineWith();
    const started = performance.now();
    const outcome = await ask(pipeline);
    expect(performance.now() - started).toBeLessThan(deadlineMs);
    expect(outcome.writing).toBe(end);
    expect(outcome.answer).toEqual((await ask(extractive)).answer);
  });

  it("has a wrong name: the extractive answer goes out", async () => {
    const outcome = await ask((await engineWith({ OPENAI_MODEL: "no-such-model" })).pipeline);
    expect(outcome.writing).toBe("failed");
    expect(outcome.answer).toEqual((await ask(extractive)).answer);
  });

  it("is not there at all: the extractive answer goes out", async () => {
    const outcome = await ask((await engineWith({ OPENAI_BASE_URL: "http://127.0.0.1:9/v1" })).pipeline);
    expect(outcome.writing).toBe("failed");
    expect(outcome.answer).toEqual((await ask(extractive)).answer);
  });

  it("breaks off after a sentence: the sentence stays, and its clause is not said twice", async () => {
    server.behave = () => ({ does: "cut", content: `${sentence}\n{"text": "省` });
    const { answer, writing } = await ask((await engineWith({ ANSWER_DEADLINE_MS: "8000" })).pipeline);
    expect(writing).toBe("written");
    expect(answer.text.match(/3 ?个工作日/g)).toHaveLength(1);
  });
});

describe("the breaker", () => {
  it("opens after failures in a row, asks no more, and looks again after a while", async () => {
    const { pipeline, languageModel } = await engineWith();
    server.behave = () => ({ does: "status", status: 500 });
    for (let i = 0; i < 5; i++) await ask(pipeline);
    const calls = server.calls;
    expect(languageModel?.guard.breakerState()).toBe("open");
    expect((await ask(pipeline)).writing).toBe("breaker-open");
    expect(server.calls).toBe(calls);
    expect(languageModel?.writer.tally.fallbackShare()).toBe(1);
  });
});
