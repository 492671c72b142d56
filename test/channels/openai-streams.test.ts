import OpenAI from "openai";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerView } from "../../src/conversation/answer-view.js";
import { createLogger } from "../../src/logger.js";
import type { Engine } from "../../src/main.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { openWritingEngine, temporaryFolder, testConfig } from "../support/engine.js";
import { pause, until } from "../support/listening.js";
import {
  type Behaviour,
  type ModelServer,
  type ServedTask,
  sayFaithfully,
  startModelServer,
} from "../support/model-server.js";

const data = temporaryFolder();
/** Answered by three lines, one for each city; and by a table of two rows. */
const threeCities = "拉货的大车几点能进城";
const table = "比较淄博和烟台的货车进城时间";
const pauseMs = 300;
let model: ModelServer;
let engine: Engine;
let server: RunningServer;

beforeAll(async () => {
  model = await startModelServer();
  const config = testConfig({
    DATA_DIR: data.path,
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: "test",
    OPENAI_MODEL: "test",
  });
  engine = await openWritingEngine(config);
  server = await startServer(config, engine, createLogger("silent"));
  // The first question of a process loads dictionaries, which is not what is timed here.
  await ask(threeCities);
});
afterAll(async () => {
  await server.close();
  await model.close();
  data.remove();
});
beforeEach(() => {
  model.behave = sayFaithfully;
  model.calls = 0;
  model.hungUp = 0;
});

/** Says what each clause says, a line at a time, after what it is told to say first. */
const slowly =
  (...before: readonly string[]) =>
  (task: ServedTask): Behaviour => {
    const faithful = sayFaithfully(task);
    const lines = faithful.does === "say" ? [faithful.content] : [];
    return { does: "pace", content: [...before, ...lines].join("\n"), pauseMs };
  };

const client = () => new OpenAI({ baseURL: `${server.url}/v1`, apiKey: "none", maxRetries: 0 });
const request = (...questions: string[]) => ({
  model: "youju",
  messages: questions.map((content) => ({ role: "user", content }) as const),
});
const whole = async (question: string) => {
  const { choices } = await client().chat.completions.create(request(question));
  return choices[0]?.message;
};

const ask = async (question: string, conversation_id?: string) => {
  const response = await fetch(`${server.url}/api/v1/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ question, conversation_id }),
  });
  return answerView.parse(await response.json());
};

type Chunk = OpenAI.Chat.ChatCompletionChunk & { readonly at: number };

async function streamed(question: string): Promise<Chunk[]> {
  const stream = await client().chat.completions.create({
    ...request(question),
    stream: true,
    stream_options: { include_usage: true },
  });
  const chunks: Chunk[] = [];
  for await (const chunk of stream) chunks.push({ ...chunk, at: performance.now() });
  return chunks;
}
const contentOf = ({ choices }: Pick<Chunk, "choices">) => choices[0]?.delta.content ?? "";
const withContent = (chunks: readonly Chunk[]) => chunks.filter((chunk) => contentOf(chunk) !== "");

describe("a streamed completion of a slow model", () => {
  it("begins at once, and gives each verified sentence long before the last is written", async () => {
    model.behave = slowly();
    const started = performance.now();
    const chunks = await streamed(threeCities);
    expect(chunks[0]?.choices[0]?.delta).toEqual({ role: "assistant", content: "" });
    const contents = withContent(chunks);
    expect(contents.length).toBeGreaterThanOrEqual(3);
    expect((chunks[0]?.at ?? 0) - started).toBeLessThan(pauseMs);
    expect(model.lastLineAt - (contents[0]?.at ?? 0)).toBeGreaterThan(pauseMs / 2);
    const [first, second] = contents;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(pauseMs / 2);
    expect(contentOf(contents[0] ?? { choices: [] })).toMatch(
      /(?:淄博市.*\[\[1\]\]\(http.*\/sources\/zibo|泰安市.*\[\[1\]\]\(http.*\/sources\/taian|烟台市.*\[\[1\]\]\(http.*\/sources\/yantai)/,
    );
  });

  it.each([
    ["a list", threeCities],
    ["a table", table],
  ])("is, put together, what comes without a stream: %s", async (_, question) => {
    model.behave = slowly();
    const chunks = await streamed(question);
    model.behave = sayFaithfully;
    const message = await whole(question);
    expect(chunks.map(contentOf).join("")).toBe(message?.content);
    expect(message?.content).toContain("生成式人工智能");
    const last = chunks.filter(({ choices }) => choices[0]?.finish_reason === "stop");
    expect(last.map(({ choices }) => choices[0]?.delta)).toEqual([{ annotations: message?.annotations }]);
    expect(message?.annotations?.length).toBeGreaterThan(1);
    expect(chunks.at(-1)).toBe(last[0]);
    // How many tokens the model took is not known: nothing is claimed.
    expect(chunks.map(({ usage }) => usage).filter((usage) => usage !== null)).toEqual([]);
    expect(new Set(chunks.map(({ id, created }) => `${id} ${created}`)).size).toBe(1);
  });

  it("never holds what was not verified", async () => {
    model.behave = slowly('{"text": "新能源货车全天免费通行。", "sources": ["c1"]}');
    const chunks = await streamed(threeCities);
    expect(withContent(chunks).length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(chunks)).not.toContain("免费");
  });

  it("ends whole where the model breaks off", async () => {
    model.behave = (task) => {
      const faithful = sayFaithfully(task);
      const [first = ""] = faithful.does === "say" ? faithful.content.split("\n") : [];
      return { does: "cut", content: `${first}\n{"text": "泰` };
    };
    const chunks = await streamed(threeCities);
    const text = chunks.map(contentOf).join("");
    for (const city of ["淄博市", "泰安市", "烟台市"]) expect(text).toContain(city);
    expect(chunks.some(({ choices }) => choices[0]?.finish_reason === "stop")).toBe(true);
  });
});

describe("a client that goes", () => {
  const metrics = async () => (await fetch(`${server.url}/metrics`)).text();
  const answersIn = (text: string) =>
    [...text.matchAll(/^youju_answers_total\{.*\} (\d+)$/gm)].reduce((sum, [, n]) => sum + Number(n), 0);

  it("ends the stream: the model's work is stopped, nothing is kept or counted, the breaker stays closed", async () => {
    model.behave = slowly();
    const before = answersIn(await metrics());
    const stream = await client().chat.completions.create({ ...request(threeCities), stream: true });
    let id = "";
    for await (const chunk of stream) {
      id = chunk.id;
      if (contentOf(chunk) !== "") break;
    }
    await until(() => model.hungUp === 1, 2000);
    await pause(3 * pauseMs);
    expect(model.calls).toBe(1);
    const receipt = await fetch(`${server.url}/api/v1/answers/${id.replace("chatcmpl-", "")}`);
    expect(receipt.status).toBe(404);
    expect(answersIn(await metrics())).toBe(before);
    expect(engine.languageModel?.guard.breakerState()).toBe("closed");
  });

  it.each([
    ["/v1/chat/completions", request(threeCities), "application/json"],
    ["/api/v1/ask", { question: threeCities }, "application/json"],
    ["/api/v1/ask", { question: threeCities }, "text/event-stream"],
  ])("ends what %s does for it as well (%#)", async (path, body, accept) => {
    model.behave = () => ({ does: "hang" });
    const controller = new AbortController();
    const asking = fetch(server.url + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: accept },
      body: JSON.stringify(body),
      signal: controller.signal,
    }).then((response) => response.text());
    await until(() => model.calls === 1);
    controller.abort();
    await expect(asking).rejects.toThrow();
    await until(() => model.hungUp === 1, 2000);
  });
});

describe("the turns before, in a request that carries the conversation", () => {
  it("are read again without the model: it is asked for the last turn only", async () => {
    const questions: string[] = [];
    model.behave = (task) => {
      questions.push(task.question);
      return task.clauses.length > 0 ? sayFaithfully(task) : { does: "say", content: "{}" };
    };
    const turns = ["淄博居住证怎么办", "威海公司急着出国最快几天拿证", "要带什么材料", "那责任单位是谁呢"];
    const { choices } = await client().chat.completions.create(request(...turns));
    // Once to word the follow-up on its own, once to write.
    expect(questions).toEqual(["那责任单位是谁呢", "那责任单位是谁呢"]);
    const message = choices[0]?.message;
    expect(message?.annotations?.length).toBeGreaterThan(0);
    expect(message?.annotations?.every(({ url_citation: { title } }) => title.startsWith("威海市"))).toBe(
      true,
    );
    expect(message?.content).toContain("出入境");
  });

  it("carry their city and what they cited as a conversation that is kept does", async () => {
    const [first, last] = ["威海公司急着出国最快几天拿证", "那责任单位是谁呢"] as const;
    const before = await ask(first);
    const kept = await ask(last, before.conversation_id);
    const { choices } = await client().chat.completions.create(request(first, last));
    const cited = choices[0]?.message.annotations?.map(({ url_citation: { url } }) => url);
    expect(kept.citations.length).toBeGreaterThan(0);
    expect(new Set(cited)).toEqual(new Set(kept.citations.map(({ url }) => server.url + url)));
  });
});
