import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskClause, deskSearchResponse, ledgerResponse } from "../../src/channels/http/desk-schemas.js";
import { problemView } from "../../src/channels/http/problem.js";
import { createLogger } from "../../src/logger.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { openTestEngine, temporaryFolder, testConfig } from "../support/engine.js";

const data = temporaryFolder();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(testConfig({ DATA_DIR: data.path }), openTestEngine(), createLogger("silent"));
});
afterAll(async () => {
  await server.close();
  data.remove();
});

const get = (path: string, parameters: Record<string, string> = {}) =>
  fetch(`${server.url}/api/v1/desk/${path}?${new URLSearchParams(parameters)}`);

describe("the desk's API", () => {
  it("finds a clause and opens it with script, source and the other cities", async () => {
    const found = deskSearchResponse.parse(await (await get("search", { q: "外国人居留许可几天" })).json());
    const [hit] = found.hits;
    expect(hit?.values.map(({ text }) => text)).toContain("5个工作日");
    const address = `clauses/${hit?.doc_id}/${hit?.start}`;
    const opened = deskClause.parse(await (await get(address, { q: "外国人居留许可几天" })).json());
    expect(opened.script.text).toContain("5个工作日");
    expect(opened.clauses.filter(({ role }) => role === "opened").map(({ quote }) => quote)).toEqual([
      opened.quote,
    ]);
    expect(opened.cities.map(({ city_en }) => city_en)).toContain("Weihai");
    const source = await (await fetch(server.url + opened.url.replace(/#.*/, ""))).text();
    expect(source).toContain('<mark id="cited">');
  });

  it.each([
    ["search", { k: "0" }, "k"],
    ["search", { q: "长".repeat(501) }, "q"],
    ["ledger", { type: "time-limit,nonsense" }, "type"],
    ["ledger", { sort: "colour" }, "sort"],
    ["ledger.csv", { order: "up" }, "order"],
  ])("names the parameter that is wrong: %s %o", async (path, parameters, name) => {
    const response = await get(path, parameters);
    expect(response.status).toBe(400);
    expect(problemView.parse(await response.json()).detail).toMatch(new RegExp(`^${name}`));
  });

  it("answers 404 for a clause that does not exist, whatever stands in its place", async () => {
    for (const path of ["clauses/zibo-2023-20-measures/1", "clauses/x/y", "clauses/x/-1"]) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get("content-type")).toContain("application/problem+json");
    }
  });

  it("gives the ledger as JSON and the same rows as CSV, with a byte order mark and full addresses", async () => {
    const filter = { type: "time-limit,window", kind: "measures", city: "烟台市", sort: "value" };
    const { rows, total } = ledgerResponse.parse(await (await get("ledger", filter)).json());
    expect(total).toBe(rows.length);
    expect(rows.every(({ city, doc_kind }) => city === "烟台市" && doc_kind === "measures")).toBe(true);
    const response = await get("ledger.csv", filter);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toContain("attachment");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    expect(lines).toHaveLength(rows.length + 1);
    for (const [position, row] of rows.entries()) {
      expect(lines[position + 1]).toContain(row.text);
      expect(lines[position + 1]).toContain(`${server.url}${row.url}`);
    }
  });

  it("tells how many rows there are when it gives only the first", async () => {
    const { rows, total } = ledgerResponse.parse(await (await get("ledger", { k: "3" })).json());
    expect(rows).toHaveLength(3);
    expect(total).toBeGreaterThan(50);
  });

  it("serves the desk's page", async () => {
    const response = await fetch(`${server.url}/desk`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('id="search"');
  });
});
