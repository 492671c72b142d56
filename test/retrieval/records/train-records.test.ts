import { beforeAll, describe, expect, it } from "vitest";
import { RecordModel } from "../../../src/retrieval/records/record-model.js";
import type { RecordText } from "../../../src/retrieval/records/record-table.js";
import {
  defaultLogTraining,
  type LogTrainingOptions,
  type LogTrainingProgress,
  trainRecords,
} from "../../../src/retrieval/records/train-records.js";

const matters = ["居住证", "驾驶证", "护照", "户口", "身份证", "养犬证", "行驶证", "通行证"];
const acts = ["申领", "换领", "补领", "注销", "查询", "邮寄"];

const records: RecordText[] = matters.flatMap((matter) =>
  acts.map((act, i) => ({
    id: `${matter}-${act}`,
    title: `${matter}管理办法第${i + 1}条`,
    text: `${act}${matter}的，由本人向公安机关提出，公安机关应当在规定的期限内办理${act}。`,
    document: `${matter}管理办法`,
  })),
);
const phrasings: Record<string, string> = {
  申领: "第一次怎么弄",
  换领: "旧了想要新的",
  补领: "丢了咋整",
  注销: "不想要了",
  查询: "到哪一步了",
  邮寄: "能给我送到家里吗",
};
const allQuestions = matters.flatMap((matter) =>
  acts.map((act) => ({ question: `${matter}${phrasings[act]}`, relevant: [`${matter}-${act}`] })),
);
const isHeldOut = (i: number) => i % 8 === 3;
const log = allQuestions.filter((_, i) => !isHeldOut(i));
const unseen = allQuestions.filter((_, i) => isHeldOut(i));

const options: LogTrainingOptions = {
  ...defaultLogTraining,
  embedding: {
    ...defaultLogTraining.embedding,
    buckets: 2 ** 12,
    dimension: 32,
    pretraining: { ...defaultLogTraining.embedding.pretraining, steps: 60, batch: 32 },
    fineTuning: { ...defaultLogTraining.embedding.fineTuning, epochs: 6, dropout: 0.3 },
  },
  ranker: { ...defaultLogTraining.ranker, trees: 20, leastWeight: 0.5 },
  parts: 2,
  workers: 0,
};

describe("training on a question log", () => {
  const progress: LogTrainingProgress[] = [];
  let model: RecordModel;
  beforeAll(async () => {
    model = await trainRecords(records, log, options, (step) => progress.push(step));
  });
  const idsFor = (question: string, from = model) =>
    from.search.search(question, 5).map(({ record }) => records[record]?.id);

  it("learns what people mean, for matters that nobody asked about in these words", () => {
    const right = unseen.filter(({ question, relevant }) => idsFor(question)[0] === relevant[0]);
    expect(right.length / unseen.length).toBeGreaterThanOrEqual(0.8);
  });

  it("tells what speaks for each record, best record first", () => {
    const found = model.search.search("护照丢了咋整", 10);
    expect(found).toHaveLength(10);
    expect(found[0]?.reasons.words).toBeGreaterThan(0);
    for (const { reasons } of found) expect(reasons.cosine).toBeLessThanOrEqual(1.01);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("reports every step up to its end", () => {
    for (const step of ["words", "pretraining", "fine-tuning", "ranking"] as const) {
      expect(progress.filter((report) => report.step === step).at(-1)?.done, step).toBe(1);
    }
  });

  it("gives the same model for the same input", async () => {
    const again = await trainRecords(records, log, options);
    expect(again.toFiles()).toEqual(model.toFiles());
  });

  it("survives a round trip through its files", () => {
    const files = model.toFiles();
    const loaded = RecordModel.fromFiles(records, (name) => files[name] ?? null);
    expect(idsFor("身份证丢了咋整", loaded)).toEqual(idsFor("身份证丢了咋整"));
    expect(() => RecordModel.fromFiles(records.slice(1), (name) => files[name] ?? null)).toThrow(
      /another corpus|damaged/,
    );
  });

  it("answers with no more records than there are, and with none of a kind twice", () => {
    const ids = model.search.search("户口不想要了", 100).map(({ record }) => record);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(records.length);
  });

  it("finds something sensible for questions of unknown words, and bears empty ones", () => {
    expect(() => model.search.search("", 10)).not.toThrow();
    expect(() => model.search.search("？？？", 10)).not.toThrow();
    expect(idsFor("养犬证xyz")[0]).toMatch(/^养犬证/);
  });

  it("passes over ids that the corpus does not hold, and refuses a log of only such", async () => {
    await expect(trainRecords(records, [{ question: "何时", relevant: ["无"] }], options)).rejects.toThrow(
      /no question of the log/,
    );
  });

  it("does without a ranker where the log is short", async () => {
    const small = await trainRecords(records, log.slice(0, 5), options);
    expect(new TextDecoder().decode(small.toFiles()["record-ranker.json"] ?? new Uint8Array())).toBe("null");
    expect(idsFor("居住证到哪一步了", small)).toHaveLength(5);
  });
});
