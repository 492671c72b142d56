import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Config } from "../../../src/config.js";
import { ensureIndex, openEmbeddings, openEngine, searchClauses } from "../../../src/main.js";
import { keptQuestions } from "../../../src/retrieval/index-store.js";
import { defaultLogTraining, type LogTrainingOptions } from "../../../src/retrieval/records/train-records.js";
import { temporaryFolder, testConfig } from "../../support/engine.js";

const matters = ["居住证", "驾驶证", "护照", "户口", "身份证", "养犬证"];
const acts: Record<string, string> = {
  申领: "第一次怎么弄",
  补领: "丢了咋整",
  注销: "不想要了",
  邮寄: "能送到家里吗",
};
const idOf = (matter: string, act: string) => `${matter}/${act}`;
const records = matters.flatMap((matter, m) =>
  Object.keys(acts).map((act, a) => ({
    id: idOf(matter, act),
    title: `${matter}管理办法第${a + 1}条`,
    text: `${act}${matter}的，由本人向公安机关提出，公安机关应当在规定的期限内办理${act}。`,
    ...(m === 0 ? { city: "淄博市" } : {}),
  })),
);
const questions = matters
  .flatMap((matter) =>
    Object.entries(acts).map(([act, phrase]) => ({
      question: `${matter}${phrase}`,
      relevant: [idOf(matter, act)],
    })),
  )
  .filter(({ relevant }) => !relevant.includes("护照/补领"));

const training: LogTrainingOptions = {
  ...defaultLogTraining,
  embedding: {
    ...defaultLogTraining.embedding,
    buckets: 2 ** 12,
    dimension: 32,
    pretraining: { ...defaultLogTraining.embedding.pretraining, steps: 60, batch: 32 },
    fineTuning: { ...defaultLogTraining.embedding.fineTuning, epochs: 6, dropout: 0.3 },
  },
  workers: 0,
};

describe("an index that learns from a question log", () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);
  const corpus = join(folder.path, "corpus");
  const config: Config = { ...testConfig(), corpusFolder: corpus, indexFolder: join(folder.path, "index") };
  const named = openEmbeddings(config);
  const lineOf = (record: object) => `${JSON.stringify(record)}\n`;
  beforeAll(async () => {
    mkdirSync(corpus);
    writeFileSync(join(corpus, "rules.jsonl"), records.map(lineOf).join(""));
    const manifest = await ensureIndex(config, named, { questions, training });
    expect(manifest?.counts.questions).toBe(questions.length);
  });
  const idsFor = async (query: string, city: string | null = null) =>
    (await searchClauses(openEngine(config, named, null), query, 10, city)).map((hit) => hit.external_id);

  it("finds what people mean, each record once", async () => {
    const ids = await idsFor("护照丢了咋整");
    expect(ids[0]).toBe("护照/补领");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets a city narrow the search", async () => {
    const ids = await idsFor("丢了咋整", "淄博市");
    expect(ids[0]).toBe("居住证/补领");
    expect(ids.every((id) => id?.startsWith("居住证"))).toBe(true);
  });

  it("answers questions over such a corpus", async () => {
    const { pipeline } = openEngine(config, named, null);
    const asked = { question: "补领护照向谁提出？", city: null, language: null, state: null };
    const { answer } = await pipeline.ask(asked);
    expect(answer.citations.map(({ measure }) => measure.externalId)).toContain("护照/补领");
  });

  it("is not stale where no log is named, and keeps the one that it learned from", async () => {
    expect(await ensureIndex(config, named, { training })).toBeNull();
    expect(await ensureIndex(config, named, { questions, training })).toBeNull();
    expect(keptQuestions(config.indexFolder)).toEqual(questions);
  });

  it("learns from the kept log again where the corpus has changed", async () => {
    appendFileSync(join(corpus, "rules.jsonl"), lineOf({ id: "new", text: "新增的一条规定。" }));
    const manifest = await ensureIndex(config, named, { training });
    expect(manifest?.counts.questions).toBe(questions.length);
    expect((await idsFor("护照丢了咋整"))[0]).toBe("护照/补领");
  });

  it("refuses a learned file that was changed", () => {
    const version = readFileSync(join(config.indexFolder, "current"), "utf8").trim();
    const path = join(config.indexFolder, version, "record-memory.bin");
    const before = readFileSync(path);
    appendFileSync(path, "x");
    expect(() => openEngine(config, named, null)).toThrow(/damaged.*npx youju build/);
    writeFileSync(path, before);
  });

  it("forgets the log where it is told to", async () => {
    expect((await ensureIndex(config, named, { questions: null, training }))?.counts.questions).toBe(0);
    expect(keptQuestions(config.indexFolder)).toBeNull();
    expect(openEngine(config, named, null).index.measures).toBeNull();
  });
});
