import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { annotateDocument, planAnnotations } from "../src/annotate-document.js";
import { openChatModel } from "../src/chat-model.js";
import { openAnnotator } from "../src/main.js";
import { openTestEngine, temporaryFolder, testConfig } from "./support/engine.js";
import { type ModelServer, startModelServer } from "./support/model-server.js";

const { corpus } = openTestEngine().index;
const documentId = "zibo-2023-20-measures";
/** As if nothing had been annotated yet. */
const bare = { ...corpus, annotations: new Map() };
const folder = temporaryFolder();
let server: ModelServer;

beforeAll(async () => {
  server = await startModelServer();
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

const draftFile = z.object({
  document: z.string(),
  clauses: z.array(
    z.object({
      quote: z.string(),
      en: z.string().optional(),
      questions: z.record(z.string(), z.array(z.string())),
    }),
  ),
});

describe("drafting annotations", () => {
  const annotator = async () => {
    const config = testConfig({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: "test", OPENAI_MODEL: "test" });
    return openAnnotator(config, corpus, await openChatModel(config));
  };

  it("plans only what has no annotations, and says what it will take", async () => {
    const left = planAnnotations(corpus, documentId, folder.path).passages;
    expect(left.filter(({ clause }) => corpus.annotations.has(clause.id))).toEqual([]);
    const { passages } = planAnnotations(bare, documentId, folder.path);
    expect(passages.length).toBeGreaterThan(60);
    const { input, output } = (await annotator()).estimate(passages);
    expect(input).toBeGreaterThan(passages.length * 100);
    expect(output).toBeGreaterThan(passages.length * 100);
  });

  it("names the documents where there is none of that id", () => {
    expect(() => planAnnotations(corpus, "nowhere", folder.path)).toThrow(
      /known are .*zibo-2023-20-measures/,
    );
  });

  it("keeps what agrees with the clause, leaves out what does not, and can be taken up again", async () => {
    server.behave = () => ({
      does: "say",
      content: JSON.stringify({
        en: "Transport within the province is reviewed the same day, beyond it within 3 working days.",
        ko: "모두 9근무일 안에 심사합니다.",
        aliases: ["大件运输", "超限运输9天"],
        questions: { zh: ["大件运输几天审核完", "是不是9天"], en: ["How long does it take?", "需要几天"] },
      }),
    });
    const plan = planAnnotations(bare, documentId, folder.path);
    const passages = plan.passages.filter(({ clause }) => clause.quote.includes("大件运输许可"));
    await annotateDocument(await annotator(), { ...plan, passages }, documentId, () => {});
    const text = readFileSync(plan.path, "utf8");
    const file = draftFile.parse(parse(text));
    expect(file.document).toBe(documentId);
    expect(file.clauses).toHaveLength(1);
    expect(file.clauses[0]?.en).toContain("3 working days");
    expect(text).toContain("# left out: ko: ");
    expect(text).not.toMatch(/ko: "모두/);
    expect(file.clauses[0]?.questions).toEqual({
      zh: ["大件运输几天审核完"],
      en: ["How long does it take?"],
    });
    const again = planAnnotations(bare, documentId, folder.path);
    expect(again.passages).toHaveLength(plan.passages.length - 1);
  });

  it("stops with one clear line where the model fails, and keeps what it has", async () => {
    server.behave = () => ({ does: "status", status: 500 });
    const plan = planAnnotations(bare, documentId, folder.path);
    await expect(annotateDocument(await annotator(), plan, documentId, () => {})).rejects.toThrow(
      /run the command again/,
    );
    expect(draftFile.parse(parse(readFileSync(plan.path, "utf8"))).clauses).toHaveLength(1);
  });

  it("needs a configured model", () => {
    expect(() => openAnnotator(testConfig(), corpus, null)).toThrow(/OPENAI_MODEL/);
  });
});
