import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ensureIndex, openEmbeddings, openEngine } from "../../src/main.js";
import { temporaryFolder, testConfig } from "../support/engine.js";

const body = z.object({
  input: z.union([z.string(), z.array(z.string())]),
  encoding_format: z.string().optional(),
});

/** A local server that speaks the embeddings part of the OpenAI protocol; not a model. */
function embeddingServer(vectorOf: (text: string) => number[]): Server {
  return createServer((request, response) => {
    let received = "";
    request.on("data", (part) => {
      received += part;
    });
    request.on("end", () => {
      const { input, encoding_format: format } = body.parse(JSON.parse(received));
      const texts = Array.isArray(input) ? input : [input];
      const data = texts.map((text, index) => ({ object: "embedding", index, embedding: vectorOf(text) }));
      response.setHeader("Content-Type", "application/json");
      response.statusCode = format === "float" ? 200 : 400;
      response.end(
        JSON.stringify({ object: "list", model: "test", data, usage: { prompt_tokens: 1, total_tokens: 1 } }),
      );
    });
  });
}

describe("a remote embedding", () => {
  const folder = temporaryFolder();
  let server: Server;
  let vectorOf: (text: string) => number[] = (text) => [
    text.length % 7,
    text.includes("居住证") ? 9 : 1,
    1,
    1,
  ];

  beforeAll(async () => {
    server = embeddingServer((text) => vectorOf(text));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => {
    server.close();
    folder.remove();
  });

  const config = () => {
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    return testConfig({
      INDEX_DIR: folder.path,
      OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
      OPENAI_API_KEY: "test",
      EMBEDDING_MODEL: "test",
    });
  };

  it("takes the place of the built-in one, in an index of its own", async () => {
    const named = openEmbeddings(config());
    const manifest = await ensureIndex(config(), named);
    expect(manifest?.embedding.dimension).toBe(4);
    const hits = await openEngine(config(), named, null).pipeline.search("淄博居住证", 3, null);
    expect(hits[0]?.document.city?.zh).toBe("淄博市");
  });

  it("may fail at any question: words carry on alone", async () => {
    const engine = openEngine(config(), openEmbeddings(config()), null);
    vectorOf = () => [];
    const hits = await engine.pipeline.search("淄博居住证", 3, null);
    expect(hits[0]?.document.city?.zh).toBe("淄博市");
  });

  it("is refused with a clear line where it gives empty vectors", async () => {
    vectorOf = () => [];
    await expect(ensureIndex(config(), openEmbeddings(config()), { force: true })).rejects.toThrow(
      /vector of 0 numbers/,
    );
  });

  it("needs its address and key", () => {
    expect(() => testConfig({ EMBEDDING_MODEL: "test" })).toThrow(/OPENAI_BASE_URL/);
  });
});
