import { afterAll, describe, expect, it } from "vitest";
import { Assistant } from "../../src/conversation/assistant.js";
import { openSqliteStore } from "../../src/store/open-store.js";
import { openTestEngine, temporaryFolder } from "../support/engine.js";

const { pipeline } = openTestEngine();
const folder = temporaryFolder();
const store = await openSqliteStore(folder.path);
const assistant = new Assistant(pipeline, store, { corpus: "", index: "", prompts: "", engine: "" });

afterAll(async () => {
  await store.close();
  folder.remove();
});

describe("a conversation that an older version stored without its language", () => {
  it("goes on where it was", async () => {
    const conversationId = "old";
    const state = { cities: ["淄博市"], query: "怎么投诉公安", facets: [], measures: [] };
    const answer = {
      id: "first",
      conversationId,
      question: "淄博怎么投诉公安",
      kind: "answer",
      language: "zh",
    };
    const stored = { ...answer, answer: "{}", receipt: "{}", createdAt: new Date().toISOString() } as const;
    await store.saveAnswer(stored, JSON.stringify(state));
    const view = await assistant.ask({ question: "那威海呢", conversationId, city: null, language: null });
    expect(view.kind).toBe("answer");
    expect(view.citations.map(({ doc_id }) => doc_id)).toContain("weihai-2024-27-measures");
  });
});
