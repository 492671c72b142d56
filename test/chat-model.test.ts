import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openChatModel } from "../src/chat-model.js";
import { openTestEngine, openWritingEngine, testConfig } from "./support/engine.js";
import { anthropicProtocol } from "./support/model-protocols.js";
import { type Behaviour, type ModelServer, sayFaithfully, startModelServer } from "./support/model-server.js";

const question = "淄博大件运输省外几天审核完";
const deadlineMs = 3000;
const plain = openTestEngine().pipeline;
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer(anthropicProtocol);
});
afterAll(() => server.close());
beforeEach(() => {
  server.behave = sayFaithfully;
  server.calls = 0;
});

const settings = (more: object = {}) =>
  JSON.stringify({ anthropicApiUrl: server.url.replace(/\/v1$/, ""), ...more });
const environment = (more: Readonly<Record<string, string>> = {}) => ({
  CHAT_MODEL: "anthropic:claude-test",
  CHAT_MODEL_API_KEY: "test",
  CHAT_MODEL_SETTINGS: settings(),
  ANSWER_DEADLINE_MS: String(deadlineMs),
  ...more,
});
const engineWith = (more: Readonly<Record<string, string>> = {}) =>
  openWritingEngine(testConfig(environment(more)));
const asked = { question, city: null, language: null, state: null };

describe("a model of another provider, over LangChain's own package for it", () => {
  it("writes the answer, sentence by sentence, verified as any other", async () => {
    const lines: string[] = [];
    const { pipeline } = await engineWith({ ANSWER_DEADLINE_MS: "8000" });
    const { answer, writing } = await pipeline.ask(asked, (line) => lines.push(line));
    expect(writing).toBe("written");
    expect(answer.mode).toBe("generated");
    expect(answer.text).toMatch(/3 ?个工作日.*\[1\]/);
    expect(lines.join("\n")).toBe(answer.text);
    expect(server.calls).toBe(1);
  });

  it("lets no lie through", async () => {
    server.behave = () => ({
      does: "say",
      content: '{"text": "省外运输8个工作日内完成审核。", "sources": ["c1"]}',
    });
    const { answer, rejected } = await (await engineWith()).pipeline.ask(asked);
    expect(answer).toEqual((await plain.ask(asked)).answer);
    expect(rejected[0]?.sentence).toContain("8个工作日");
  });

  it("rephrases follow-ups without a stream", async () => {
    const { pipeline } = await engineWith({ ANSWER_DEADLINE_MS: "8000" });
    const { state } = await plain.ask({ ...asked, question: "威海公司急着出国最快几天拿证" });
    const { answer } = await pipeline.ask({ ...asked, question: "那责任单位是谁呢", state });
    expect(server.calls).toBe(2);
    expect(answer.citations.every(({ document }) => document.city?.zh === "威海市")).toBe(true);
  });

  const faults: readonly (readonly [string, Behaviour, string])[] = [
    ["answers 429", { does: "status", status: 429 }, "failed"],
    ["answers HTML with status 200", { does: "html" }, "cut"],
    ["answers garbage", { does: "garbage" }, "failed"],
    ["breaks off", { does: "cut", content: '{"text": "省外' }, "failed"],
    ["ends without a reason", { does: "cut", content: '{"text": "省外', politely: true }, "cut"],
    ["drips one byte at a time", { does: "drip", content: '{"text": "省外运输3个工作日"}' }, "timeout"],
    ["never answers", { does: "hang" }, "timeout"],
  ];
  it.each(faults)("%s: the extractive answer goes out inside the deadline", async (_, behaviour, end) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    server.behave = () => behaviour;
    const { pipeline } = await engineWith();
    const started = performance.now();
    const { answer, writing } = await pipeline.ask(asked);
    expect(performance.now() - started).toBeLessThan(deadlineMs);
    expect(writing).toBe(end);
    expect(answer).toEqual((await plain.ask(asked)).answer);
    expect(server.calls).toBe(1);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  it("is kept out by the breaker after failures in a row", async () => {
    server.behave = () => ({ does: "status", status: 529 });
    const { pipeline, languageModel } = await engineWith();
    for (let i = 0; i < 4; i++) await pipeline.ask(asked);
    expect(languageModel?.guard.breakerState()).toBe("open");
    expect((await pipeline.ask(asked)).writing).toBe("breaker-open");
    expect(server.calls).toBe(4);
  });
});

describe("a provider that cannot be opened", () => {
  it.each([
    ["mistralai:some-model", /^CHAT_MODEL: .*npm install @langchain\/mistralai/],
    ["nobody:some-model", /^CHAT_MODEL: .*nobody.*anthropic/],
  ])("%s stops the start with one line that says what to do", async (CHAT_MODEL, message) => {
    const opening = openChatModel(testConfig(environment({ CHAT_MODEL })));
    await expect(opening).rejects.toThrow(message);
    await expect(opening).rejects.toThrow(/^[^\n]*$/);
  });
});
