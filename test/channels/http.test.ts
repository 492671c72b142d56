import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { operations } from "../../src/channels/http/operations.js";
import { problemView } from "../../src/channels/http/problem.js";
import {
  documentDetail,
  documentsResponse,
  receiptView,
  searchResponse,
} from "../../src/channels/http/schemas.js";
import { answerView } from "../../src/conversation/answer-view.js";
import { createLogger } from "../../src/logger.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { openTestEngine, temporaryFolder, testConfig } from "../support/engine.js";

const openApi = z.object({ paths: z.record(z.string(), z.unknown()) });
const operation = z.object({ parameters: z.array(z.object({ name: z.string(), required: z.boolean() })) });
const wechatPath = z.object({ get: operation, post: operation });
const data = temporaryFolder();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(testConfig({ DATA_DIR: data.path }), openTestEngine(), createLogger("silent"));
});
afterAll(async () => {
  await server.close();
  data.remove();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

const ask = async (question: string, more: object = {}) =>
  answerView.parse(await (await post("/api/v1/ask", { question, ...more })).json());

describe("POST /api/v1/ask", () => {
  it("answers with citations whose offsets lead to the quote in the served text", async () => {
    const view = await ask("淄博外国人工作许可和居留许可一起办要几天");
    expect(view.kind).toBe("answer");
    expect(view.answer).toContain("5个工作日");
    for (const citation of view.citations) {
      const text = await (await fetch(`${server.url}/api/v1/documents/${citation.doc_id}/text`)).text();
      const squeeze = (words: string) => words.replace(/\s+/gu, "");
      expect(squeeze(text.slice(citation.start, citation.end))).toBe(squeeze(citation.quote));
      expect(view.answer).toContain(`[${citation.n}]`);
    }
  });

  it("remembers the city within a conversation and keeps conversations apart", async () => {
    const first = await ask("威海公司急着出国最快几天拿证");
    const second = await ask("那责任单位是谁呢", { conversation_id: first.conversation_id });
    expect(second.conversation_id).toBe(first.conversation_id);
    expect(second.citations.every(({ city }) => city === "威海市")).toBe(true);
    const other = await ask("那责任单位是谁呢");
    expect(other.kind).toBe("clarify");
  });

  it("streams status, verified text and the whole answer", async () => {
    const response = await post(
      "/api/v1/ask",
      { question: "淄博大件运输省内多久审核" },
      { Accept: "text/event-stream" },
    );
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const text = await response.text();
    expect([...text.matchAll(/^event: (\w+)/gm)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(["status", "delta", "answer"]),
    );
    const last = /event: answer\ndata: (.*)\n/.exec(text)?.[1] ?? "";
    expect(answerView.parse(JSON.parse(last)).kind).toBe("answer");
  });

  it("never stores personal data", async () => {
    const view = await ask("我的电话是13800138000，淄博居住证怎么办");
    const receipt = receiptView.parse(
      await (await fetch(`${server.url}/api/v1/answers/${view.answer_id}`)).json(),
    );
    expect(JSON.stringify(receipt)).not.toContain("13800138000");
    expect(receipt.versions.corpus).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ["an empty question", { question: "" }, 422],
    ["a question of white space", { question: " \n\t　\u00a0 " }, 422],
    ["a question of 2,001 characters", { question: "长".repeat(2001) }, 422],
    ["no question", {}, 400],
    ["a question that is a number", { question: 5 }, 400],
    ["an unknown language", { question: "几天", lang: "fr" }, 400],
    ["broken JSON", "{", 400],
    ["an array", [], 400],
    ["null", "null", 400],
  ])("answers %s with a problem", async (_, body, status) => {
    const response = await post("/api/v1/ask", body);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    const problem = problemView.parse(await response.json());
    expect(problem).toEqual({
      type: expect.any(String),
      title: expect.any(String),
      status,
      detail: expect.any(String),
    });
    expect(problem.detail).not.toMatch(/\bat .*\.[jt]s:/);
  });

  it("names the field that is wrong", async () => {
    const response = await post("/api/v1/ask", { question: "几天", lang: "fr" });
    expect(problemView.parse(await response.json()).detail).toMatch(/^lang:/);
  });

  it("refuses other media types with 415 and more than 64 KiB with 413", async () => {
    expect((await post("/api/v1/ask", "question=x", { "Content-Type": "text/plain" })).status).toBe(415);
    expect((await post("/api/v1/ask", { question: "x", filler: "y".repeat(70_000) })).status).toBe(413);
  });
});

describe("the other paths", () => {
  it("search gives ranked clauses", async () => {
    const response = await post("/api/v1/search", { query: "新能源货车", k: 5, city: "Zibo" });
    const { hits } = searchResponse.parse(await response.json());
    expect(hits).toHaveLength(5);
    expect(hits.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(hits[0]).toMatchObject({
      doc_id: "zibo-2023-20-measures",
      measure: "8",
      city: "淄博市",
      external_id: null,
    });
    expect((await post("/api/v1/search", { query: "x", k: 101 })).status).toBe(400);
  });

  it("documents are listed, described and served as text", async () => {
    const { documents } = documentsResponse.parse(
      await (await fetch(`${server.url}/api/v1/documents`)).json(),
    );
    expect(documents).toHaveLength(5);
    const detail = await (await fetch(`${server.url}/api/v1/documents/weihai-2024-27-measures`)).json();
    expect(documentDetail.parse(detail).measures).toBe(27);
    expect((await fetch(`${server.url}/api/v1/documents/nothing`)).status).toBe(404);
  });

  it("the source page marks the cited span and escapes everything", async () => {
    const { citations } = await ask("威海企业诉求办结率要达到多少");
    const [first] = citations;
    const page = await (await fetch(server.url + (first?.url ?? ""))).text();
    expect(page).toContain('<mark id="cited">');
    expect(page).toContain(`id="m${first?.measure}"`);
    const odd = await fetch(`${server.url}/sources/zibo-2023-20-measures?start=99999999&end=-1`);
    expect(odd.status).toBe(200);
    expect(await odd.text()).not.toContain("<mark");
  });

  it("feedback is kept for answers that exist only", async () => {
    const { answer_id } = await ask("你好");
    expect((await post("/api/v1/feedback", { answer_id, helpful: true })).status).toBe(200);
    expect((await post("/api/v1/feedback", { answer_id: "nothing", helpful: true })).status).toBe(404);
  });

  it("unknown API paths are problems, never HTML", async () => {
    const response = await fetch(`${server.url}/api/v1/nothing`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
  });

  it.each([
    ["GET", "/api/v1/ask", "POST"],
    ["DELETE", "/api/v1/search/", "POST"],
    ["PUT", "/api/v1/feedback", "POST"],
    ["POST", "/api/v1/documents", "GET, HEAD"],
    ["POST", "/api/v1/documents/weihai-2024-27-measures/text", "GET, HEAD"],
    ["DELETE", "/api/v1/answers/some-answer", "GET, HEAD"],
    ["POST", "/api/v1/desk/ledger.csv", "GET, HEAD"],
    ["POST", "/sources/weihai-2024-27-measures", "GET, HEAD"],
    ["POST", "/healthz", "GET, HEAD"],
    ["PUT", "/openapi.json", "GET, HEAD"],
    ["POST", "/", "GET, HEAD"],
  ])("%s %s is the wrong method, and the right ones are named", async (method, path, allow) => {
    const response = await fetch(server.url + path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allow);
    const problem = problemView.parse(await response.json());
    expect(problem).toMatchObject({ status: 405, title: "Method not allowed" });
  });

  it("HEAD is answered wherever GET is", async () => {
    for (const path of ["/", "/healthz", "/api/v1/documents", "/openapi.json"])
      expect((await fetch(server.url + path, { method: "HEAD" })).status, path).toBe(200);
  });

  it("health, readiness and metrics answer", async () => {
    expect(await (await fetch(`${server.url}/healthz`)).text()).toBe("ok\n");
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    await ask("几天");
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain("youju_answers_total");
    expect(metrics).toMatch(/youju_http_requests_total\{route="\/api\/v1\/ask",status="200"\}/);
  });

  it("the OpenAPI document describes routes that are really served", async () => {
    const { paths } = openApi.parse(await (await fetch(`${server.url}/openapi.json`)).json());
    expect(Object.keys(paths).sort()).toEqual([...new Set(operations.map(({ path }) => path))].sort());
    for (const { path, method } of operations) {
      const address = path
        .replace("{id}", "zibo-2023-20-measures")
        .replace("{answer_id}", "nothing")
        .replace("{model}", "youju");
      const response = await fetch(server.url + address, { method: method.toUpperCase() });
      expect([200, 400, 404, 415], `${method} ${path}`).toContain(response.status);
      if (response.status === 404)
        expect(problemView.parse(await response.json()).detail).not.toContain("nothing at");
    }
  });

  it("the OpenAPI document lists the webhooks, with what each needs", async () => {
    const { paths } = openApi.parse(await (await fetch(`${server.url}/openapi.json`)).json());
    expect(paths["/webhooks/telegram"]).toMatchObject({ post: { security: [{ telegramSecret: [] }] } });
    const { get, post: message } = wechatPath.parse(paths["/webhooks/wechat"]);
    const needed = (parameters: typeof get.parameters) =>
      parameters.filter(({ required }) => required).map(({ name }) => name);
    expect(needed(get.parameters)).toEqual(["signature", "timestamp", "nonce"]);
    expect(needed(message.parameters)).toEqual(["signature", "timestamp", "nonce"]);
  });

  it("a broken request line does no harm", async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(server.url);
      const sent = request(
        { port, host: "127.0.0.1", path: "/sources/%E0%A4%A", method: "GET" },
        (response) => resolve(response.statusCode),
      );
      sent.on("error", reject).end();
    });
    expect(status).toBe(400);
  });
});
