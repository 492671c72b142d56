import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { receiptView } from "../../src/channels/http/schemas.js";
import { answerView } from "../../src/conversation/answer-view.js";
import { createLogger } from "../../src/logger.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { openWritingEngine, temporaryFolder, testConfig } from "../support/engine.js";
import { type ModelServer, say, sayFaithfully, startModelServer } from "../support/model-server.js";

const data = temporaryFolder();
let model: ModelServer;
let server: RunningServer;

beforeAll(async () => {
  model = await startModelServer();
  const config = testConfig({
    DATA_DIR: data.path,
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: "test",
    OPENAI_MODEL: "test",
  });
  server = await startServer(config, await openWritingEngine(config), createLogger("silent"));
});
afterAll(async () => {
  await server.close();
  await model.close();
  data.remove();
});

const post = (question: string, headers: Record<string, string> = {}, more: object = {}) =>
  fetch(`${server.url}/api/v1/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify({ question, ...more }),
  });
const ask = async (question: string, more: object = {}) =>
  answerView.parse(await (await post(question, {}, more)).json());

interface Event {
  readonly name: string;
  readonly data: unknown;
  readonly at: number;
}

async function eventsOf(response: Response): Promise<Event[]> {
  const events: Event[] = [];
  const decoder = new TextDecoder();
  let pending = "";
  for await (const part of response.body ?? []) {
    pending += decoder.decode(part, { stream: true });
    const blocks = pending.split("\n\n");
    pending = blocks.pop() ?? "";
    for (const block of blocks) {
      const [, name, json] = /^event: (\w+)\ndata: (.*)$/m.exec(block) ?? [];
      if (name !== undefined) events.push({ name, data: JSON.parse(json ?? "null"), at: performance.now() });
    }
  }
  return events;
}

const textOf = (data: unknown) =>
  typeof data === "object" && data !== null && "text" in data ? String(data.text) : "";

describe("an answer that a model wrote", () => {
  it("is labelled, and its receipt says with which prompts and how the writing ended", async () => {
    model.behave = sayFaithfully;
    const view = await ask("淄博大件运输省外几天审核完");
    expect(view.mode).toBe("generated");
    expect(view.label).toBe("生成式人工智能");
    expect(view.answer.split("\n").at(-1)).toContain("生成式人工智能");
    const receipt = receiptView.parse(
      await (await fetch(`${server.url}/api/v1/answers/${view.answer_id}`)).json(),
    );
    expect(receipt.versions.prompts).toMatch(/^[0-9a-f]{16}$/);
    expect(receipt.writing).toBe("written");
  });

  it("says on its receipt what was replaced and why", async () => {
    model.behave = () => say([{ text: "省外运输8个工作日内完成审核。", sources: ["c1"] }]);
    const view = await ask("淄博大件运输省外几天审核完");
    expect(view.mode).toBe("extractive");
    expect(view.label).toBe("原文摘录");
    expect(view.answer).not.toContain("8个工作日");
    const receipt = receiptView.parse(
      await (await fetch(`${server.url}/api/v1/answers/${view.answer_id}`)).json(),
    );
    expect(receipt.replaced[0]?.sentence).toContain("8个工作日");
    expect(receipt.replaced[0]?.reasons[0]?.type).toBe("number");
    expect(receipt.writing).toBe("refused");
  });

  it("is streamed: status at once, then each verified line, together the text of the answer", async () => {
    model.behave = (task) => sayFaithfully(task);
    const started = performance.now();
    const response = await post("淄博大件运输省外几天审核完", { Accept: "text/event-stream" });
    const events = await eventsOf(response);
    expect(events[0]?.name).toBe("status");
    expect((events[0]?.at ?? 0) - started).toBeLessThan(500);
    const deltas = events.filter(({ name }) => name === "delta").map(({ data }) => textOf(data));
    const view = answerView.parse(events.at(-1)?.data);
    expect(deltas.join("")).toBe(view.answer);
    expect(deltas.length).toBeGreaterThan(1);
  });

  it("lets no lie into the stream, and a first sentence out before the model has ended", async () => {
    const lines = [
      { text: "省外运输3个工作日内完成审核。", sources: ["c1"] },
      { text: "省外运输免费。", sources: ["c1"] },
    ];
    const content = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
    model.behave = () => ({ does: "stall", content });
    const response = await post("淄博大件运输省外几天审核完", { Accept: "text/event-stream" });
    const events = await eventsOf(response);
    const first = events.find(({ name }) => name === "delta");
    const last = events.at(-1);
    expect(textOf(first?.data)).toContain("3个工作日");
    // The stall is noticed after seconds; the sentence was out before.
    expect((last?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(1000);
    expect(events.map(({ data }) => JSON.stringify(data)).join("")).not.toContain("免费");
  });

  it("follows up: the model's wording is searched for beside our own, the city stays ours", async () => {
    const questions: string[] = [];
    model.behave = (task) => {
      questions.push(task.question);
      return task.clauses.length > 0
        ? sayFaithfully(task)
        : { does: "say", content: JSON.stringify({ question: "青岛居住证多少钱？" }) };
    };
    const first = await ask("威海公司急着出国最快几天拿证");
    const second = await ask("那责任单位是谁呢", { conversation_id: first.conversation_id });
    expect(questions).toContain("那责任单位是谁呢");
    expect(second.kind).toBe("answer");
    expect(second.citations.every(({ city }) => city === "威海市")).toBe(true);
  });

  it("is counted: breaker, ends and the share of fallbacks are on /metrics", async () => {
    await sleep(10);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/^youju_model_breaker_state\{state="closed"\} 1$/m);
    expect(text).toMatch(/^youju_model_answers_total\{end="refused"\} 1$/m);
    expect(text).toMatch(/^youju_model_fallback_ratio 0\.\d+$/m);
  });
});
