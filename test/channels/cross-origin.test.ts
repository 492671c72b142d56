import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemView } from "../../src/channels/http/problem.js";
import { createLogger } from "../../src/logger.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { openTestEngine, temporaryFolder, testConfig } from "../support/engine.js";

const data = temporaryFolder();
const origin = "https://www.example.org";
let server: RunningServer;

beforeAll(async () => {
  const config = testConfig({ DATA_DIR: data.path, WIDGET_ORIGINS: origin });
  server = await startServer(config, openTestEngine(), createLogger("silent"));
});
afterAll(async () => {
  await server.close();
  data.remove();
});

const preflight = (from: string, path = "/api/v1/ask") =>
  fetch(server.url + path, {
    method: "OPTIONS",
    headers: {
      Origin: from,
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "content-type",
    },
  });
const ask = (from: string | null, body = '{"question":"居住证"}') =>
  fetch(`${server.url}/api/v1/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(from === null ? {} : { Origin: from }) },
    body,
  });

describe("asking from another origin", () => {
  it("is allowed to the origins on the list, without credentials", async () => {
    const response = await preflight(origin);
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-methods")).toBe("POST");
    expect(response.headers.get("access-control-allow-headers")).toBe("Content-Type");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    expect((await ask(origin)).headers.get("access-control-allow-origin")).toBe(origin);
  });

  it("lets the widget read problems too", async () => {
    const response = await ask(origin, '{"question":""}');
    expect(response.status).toBe(422);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
  });

  it.each([
    "https://evil.example",
    "https://www.example.org.evil.example",
    "http://www.example.org",
    "https://www.example.org:444",
    "null",
  ])("is refused to %s", async (from) => {
    const response = await preflight(from);
    expect(response.status).toBe(403);
    expect(problemView.parse(await response.json()).status).toBe(403);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect((await ask(from)).headers.get("access-control-allow-origin")).toBeNull();
  });

  it("is told apart by caches, and changes nothing for callers without an origin", async () => {
    const response = await ask(null);
    expect(response.status).toBe(200);
    expect(response.headers.get("vary")).toContain("Origin");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("opens no other path", async () => {
    for (const path of ["/api/v1/search", "/api/v1/feedback", "/api/v1/desk/search"]) {
      const response = await preflight(origin, path);
      expect(response.headers.get("access-control-allow-origin"), path).toBeNull();
    }
  });
});

describe("widget.js", () => {
  it("may be loaded by any site, is one classic script, and weighs less than 8 kB compressed", async () => {
    const response = await fetch(`${server.url}/widget.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("javascript");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    const script = await response.text();
    expect(script).not.toMatch(/^\s*(?:import|export)\b/m);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(8000);
  });
});
