import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { documentsResponse, searchResponse } from "../../src/channels/http/schemas.js";
import { answerView } from "../../src/conversation/answer-view.js";
import { createLogger } from "../../src/logger.js";
import { projectRoot } from "../../src/main.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { openTestEngine, temporaryFolder, testConfig, testIndexFolder } from "../support/engine.js";

const folders = [temporaryFolder(), temporaryFolder(), temporaryFolder()] as const;
const residencePermit = "How long does a foreigner residence permit take?";
let open: RunningServer;
let locked: RunningServer;

beforeAll(async () => {
  const engine = openTestEngine();
  const start = (values: Record<string, string>) =>
    startServer(testConfig(values), engine, createLogger("silent"));
  open = await start({ DATA_DIR: folders[0].path });
  locked = await start({ DATA_DIR: folders[1].path, API_KEYS: "a-key" });
});
afterAll(async () => {
  await Promise.all([open.close(), locked.close()]);
  for (const folder of folders) folder.remove();
});

const newClient = (mode: "legacy" | "auto") =>
  new Client({ name: "test", version: "1" }, { versionNegotiation: { mode } });

async function overHttp(mode: "legacy" | "auto"): Promise<Client> {
  const client = newClient(mode);
  await client.connect(new StreamableHTTPClientTransport(new URL(`${open.url}/mcp`)));
  return client;
}

/** `youju mcp`, as a program on this machine starts it: from a folder of its own. */
const command = {
  command: process.execPath,
  args: ["--import", import.meta.resolve("tsx"), join(projectRoot, "src/cli.ts"), "mcp"],
  env: { PATH: process.env.PATH ?? "", INDEX_DIR: testIndexFolder, DATA_DIR: folders[2].path },
  cwd: folders[2].path,
};

async function overStdio(mode: "legacy" | "auto"): Promise<Client> {
  const client = newClient(mode);
  const transport = new StdioClientTransport({ ...command, stderr: "pipe" });
  transport.onerror = (error) => {
    throw error;
  };
  await client.connect(transport);
  return client;
}

const textOf = (content: readonly { type: string }[]) =>
  z.object({ type: z.literal("text"), text: z.string() }).parse(content[0]).text;

describe.each([
  ["streamable HTTP", "the handshake of 2025", () => overHttp("legacy")],
  ["streamable HTTP", "the stateless protocol of 2026", () => overHttp("auto")],
  ["stdio", "the handshake of 2025", () => overStdio("legacy")],
  ["stdio", "the stateless protocol of 2026", () => overStdio("auto")],
])("the SDK's client over %s with %s", (transport, _, connect) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect();
  });
  afterAll(() => client.close());

  it("sees four read-only tools with schemas for what they give", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "ask",
      "get_measure",
      "list_documents",
      "search_measures",
    ]);
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(tool.outputSchema).toMatchObject({ type: "object" });
    }
  });

  it("asks, and reads the sources in the text, in the structure and behind the links", async () => {
    const result = await client.callTool({ name: "ask", arguments: { question: residencePermit } });
    const view = answerView.parse(result.structuredContent);
    expect(view.kind).toBe("answer");
    expect(view.citations.map(({ doc_id, measure }) => `${doc_id}#${measure}`)).toEqual(
      expect.arrayContaining(["zibo-2023-20-measures#4", "yantai-2023-20-measures#18"]),
    );
    const text = textOf(result.content);
    expect(text).toContain("within 5 working days");
    expect(text).toContain("《淄博市公安局服务高质量发展提标提效二十条措施》淄公通〔2023〕34号 · 2023-06-16");
    if (transport === "stdio") expect(text).not.toContain("http");
    else expect(text).toContain(`${open.url}/sources/zibo-2023-20-measures?start=`);
    const links = result.content.filter(({ type }) => type === "resource_link");
    expect(links).toHaveLength(view.citations.length);
    for (const link of links) {
      const { uri } = z.object({ uri: z.string() }).parse(link);
      const { contents } = await client.readResource({ uri });
      const body = z.object({ text: z.string() }).parse(contents[0]).text.replace(/\s/g, "");
      expect(view.citations.some(({ quote }) => body.includes(quote.replace(/\s/g, "")))).toBe(true);
    }
  });

  it("carries a conversation on by its id", async () => {
    const call = async (args: Record<string, unknown>) =>
      answerView.parse((await client.callTool({ name: "ask", arguments: args })).structuredContent);
    const { conversation_id } = await call({ question: "威海公司急着出国最快几天拿证" });
    const second = await call({ question: "那责任单位是谁呢", conversation_id });
    expect(second.citations.length).toBeGreaterThan(0);
    expect(second.citations.every(({ city }) => city === "威海市")).toBe(true);
  });

  it("searches within a city", async () => {
    const result = await client.callTool({
      name: "search_measures",
      arguments: { query: "新能源货车", k: 3, city: "Zibo" },
    });
    const { hits } = searchResponse.parse(result.structuredContent);
    expect(hits).toHaveLength(3);
    expect(hits[0]).toMatchObject({ doc_id: "zibo-2023-20-measures", measure: "8" });
    expect(JSON.parse(textOf(result.content))).toEqual(result.structuredContent);
  });

  it("gets a measure verbatim and is told what exists where there is none", async () => {
    const result = await client.callTool({
      name: "get_measure",
      arguments: { doc_id: "zibo-2023-20-measures", measure: "4" },
    });
    expect(result.structuredContent).toMatchObject({
      document: { city: "淄博市", doc_number: "淄公通〔2023〕34号" },
      measure: { id: "4", text: expect.stringContaining("5个工作日内申请人可直接到“联办窗口”") },
    });
    for (const [doc_id, measure, hint] of [
      ["nothing", "4", "list_documents"],
      ["zibo-2023-20-measures", "21", "20"],
    ] as const) {
      const missing = await client.callTool({ name: "get_measure", arguments: { doc_id, measure } });
      expect(missing.isError).toBe(true);
      expect(textOf(missing.content)).toContain(hint);
    }
  });

  it("lists the documents and reads them and their measures as resources", async () => {
    const listed = await client.callTool({ name: "list_documents", arguments: {} });
    const { documents } = documentsResponse.parse(listed.structuredContent);
    expect(documents).toHaveLength(5);
    const { resources } = await client.listResources();
    for (const { id } of documents) {
      const uri = `youju://documents/${id}`;
      expect(resources.map((resource) => resource.uri)).toContain(uri);
      const { contents } = await client.readResource({ uri });
      const served = await (await fetch(`${open.url}/api/v1/documents/${id}/text`)).text();
      expect(contents).toEqual([{ uri, mimeType: "text/plain", text: served }]);
    }
    const measures = resources.filter(({ uri }) => uri.includes("/measures/"));
    expect(measures.length).toBeGreaterThan(60);
    for (const { uri } of measures.slice(-3)) {
      expect((await client.readResource({ uri })).contents).toHaveLength(1);
    }
    await expect(client.readResource({ uri: "youju://documents/nothing/measures/1" })).rejects.toThrow();
    await expect(client.readResource({ uri: "youju://documents/%E0/measures/1" })).rejects.toThrow();
  });

  it("completes the names of documents and measures", async () => {
    const ref = { type: "ref/resource", uri: "youju://documents/{document}/measures/{measure}" } as const;
    const document = await client.complete({ ref, argument: { name: "document", value: "zibo" } });
    expect(document.completion.values.sort()).toEqual(["zibo-2023-20-measures", "zibo-2023-year-review"]);
    const measure = await client.complete({
      ref,
      argument: { name: "measure", value: "2" },
      context: { arguments: { document: "zibo-2023-20-measures" } },
    });
    expect(measure.completion.values).toEqual(["2", "20"]);
  });

  it("gets a prompt for a hotline script that holds the verified answer", async () => {
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(["hotline_script"]);
    const { messages } = await client.getPrompt({
      name: "hotline_script",
      arguments: { question: "淄博外国人工作许可和居留许可一起办要几天", city: "淄博市" },
    });
    const text = textOf(messages.map(({ content }) => content));
    expect(text).toContain("5个工作日内申请人可直接到“联办窗口”");
    expect(text).toContain("淄公通〔2023〕34号");
  });

  it.each([
    ["an empty question", "ask", { question: " " }],
    ["a question of 2,001 characters", "ask", { question: "长".repeat(2001) }],
    ["an unknown language", "ask", { question: "几天", lang: "fr" }],
    ["101 clauses", "search_measures", { query: "几天", k: 101 }],
  ])("is told of %s as an error of the tool", async (_, name, args) => {
    const result = await client.callTool({ name, arguments: args });
    expect(result.isError).toBe(true);
    expect(textOf(result.content)).not.toMatch(/\bat .*\.[jt]s:/);
  });
});

describe("youju mcp", () => {
  it("writes nothing but the protocol, whatever it reads, and ends with its input", async () => {
    const { env, cwd } = command;
    const child = spawn(command.command, command.args, { env, cwd, stdio: ["pipe", "pipe", "ignore"] });
    const send = (message: unknown) => child.stdin.write(`${JSON.stringify(message)}\n`);
    const clientInfo = { name: "test", version: "1" };
    send({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo },
    });
    child.stdin.write("no JSON\n\n{\n");
    send({ jsonrpc: "2.0", method: "notifications/initialized" });
    send({ jsonrpc: "2.0", id: 2, method: "no/such/method" });
    send({
      jsonrpc: "2.0",
      id: 3,
      method: "tools/call",
      params: { name: "ask", arguments: { question: "你好" } },
    });
    const messages: { id?: unknown }[] = [];
    for await (const line of createInterface(child.stdout)) {
      messages.push(z.looseObject({ jsonrpc: z.literal("2.0"), id: z.unknown() }).parse(JSON.parse(line)));
      if (messages.some(({ id }) => id === 3)) child.stdin.end();
    }
    expect(messages.flatMap(({ id }) => (typeof id === "number" ? [id] : [])).sort()).toEqual([1, 2, 3]);
    const code = child.exitCode ?? (await once(child, "exit"))[0];
    expect(code).toBe(0);
  });
});

/** Status of a POST to /mcp with these headers; fetch does not let `Host` be chosen. */
function post(server: RunningServer, headers: Record<string, string>, body?: string): Promise<number> {
  const { port } = new URL(server.url);
  const list = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: "127.0.0.1",
        path: "/mcp",
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Accept: "application/json, text/event-stream",
          ...headers,
        },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on("error", reject).end(body ?? JSON.stringify(list));
  });
}

describe("POST /mcp", () => {
  it.each([
    ["this machine by name", { Host: "localhost:3000" }, 200],
    ["this machine by address", { Host: "127.0.0.1:3000" }, 200],
    ["an address of the network", { Host: "192.168.1.20:3000" }, 200],
    ["an IPv6 address", { Host: "[::1]:3000" }, 200],
    ["a page of this machine", { Origin: "http://localhost:6274" }, 200],
    ["a name that leads here", { Host: "rebound.example:3000" }, 403],
    ["a page of another site", { Origin: "https://evil.example" }, 403],
    ["a page without an origin", { Origin: "null" }, 403],
    ["a name and page that lead here", { Host: "rebound.example", Origin: "http://rebound.example" }, 403],
  ])("reached as %s", async (_, headers, status) => {
    expect(await post(open, headers)).toBe(status);
  });

  it("does nothing for one it refuses", async () => {
    const answered = async () =>
      /youju_answers_total\{.*kind="smalltalk".*\} (\d+)/.exec(
        await (await fetch(`${open.url}/metrics`)).text(),
      )?.[1];
    const call = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name: "ask", arguments: { question: "你好" } },
    });
    expect(await post(open, {}, call)).toBe(200);
    const before = await answered();
    expect(Number(before)).toBeGreaterThan(0);
    expect(await post(open, { Origin: "https://evil.example" }, call)).toBe(403);
    expect(await post(open, { Host: "rebound.example" }, call)).toBe(403);
    expect(await answered()).toBe(before);
  });

  it("refuses more than 64 KiB", async () => {
    expect(await post(open, {}, JSON.stringify({ filler: "x".repeat(70_000) }))).toBe(413);
  });

  it("needs a key where keys are set", async () => {
    expect(await post(locked, {})).toBe(401);
    expect(await post(locked, { Authorization: "Bearer another" })).toBe(401);
    expect(await post(locked, { Authorization: "Bearer a-key" })).toBe(200);
  });
});
