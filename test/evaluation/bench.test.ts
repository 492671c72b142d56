import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { packagesFrom, type SearchPeer } from "../../src/evaluation/bench/peers.js";
import { renderPerformance, sample, timeEach, timeStart } from "../../src/evaluation/bench/performance.js";
import { meanScores, quantile, scoreRanking } from "../../src/evaluation/bench/retrieval-scores.js";
import { benchStard } from "../../src/evaluation/bench/stard.js";
import { defaultLogTraining, type LogTrainingOptions } from "../../src/retrieval/records/train-records.js";
import { temporaryFolder } from "../support/engine.js";

describe("retrieval scores", () => {
  it("count the share of what is relevant, and the rank of the first", () => {
    const scores = scoreRanking(["x", "a", "y", "b"], new Set(["a", "b", "c", "d"]));
    expect(scores).toEqual({
      recallAt1: 0,
      recallAt5: 0.5,
      recallAt10: 0.5,
      recallAt100: 0.5,
      reciprocalRank: 0.5,
    });
  });

  it("give no credit for a first find beyond rank ten", () => {
    const found = [..."0123456789a"];
    expect(scoreRanking(found, new Set(["a"]))).toMatchObject({ reciprocalRank: 0, recallAt100: 1 });
  });

  it("are averaged over questions", () => {
    const right = scoreRanking(["a"], new Set(["a"]));
    const wrong = scoreRanking(["b"], new Set(["a"]));
    expect(meanScores([right, wrong]).recallAt1).toBe(0.5);
    expect(meanScores([]).recallAt10).toBe(0);
  });

  it("quantiles are values that occurred", () => {
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4], 0.95)).toBe(4);
    expect(quantile([], 0.5)).toBe(0);
  });
});

describe("the bench on STARD", () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);
  const matters = ["居住证", "驾驶证", "护照", "户口", "身份证", "养犬证"];
  const acts = { 申领: "第一次怎么弄", 补领: "丢了咋整", 注销: "不想要了" };
  const pairs = matters.flatMap((matter) =>
    Object.entries(acts).map(([act, phrase]) => ({ matter, act, phrase, id: `${matter}/${act}` })),
  );
  const lines = (items: readonly object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join("");
  const articles = pairs.map(({ matter, act, id }, i) => ({
    id,
    title: `${matter}管理办法第${(i % 3) + 1}条`,
    text: `${act}${matter}的，由本人提出，公安机关应当在规定的期限内办理${act}。`,
  }));
  writeFileSync(join(folder.path, "corpus.jsonl.gz"), gzipSync(lines(articles)));
  writeFileSync(
    join(folder.path, "questions.train.jsonl"),
    lines(pairs.map(({ matter, phrase, id }) => ({ question: `${matter}${phrase}`, relevant: [id] }))),
  );
  const training: LogTrainingOptions = {
    ...defaultLogTraining,
    embedding: {
      ...defaultLogTraining.embedding,
      buckets: 2 ** 10,
      dimension: 32,
      pretraining: { ...defaultLogTraining.embedding.pretraining, steps: 10, batch: 16 },
      fineTuning: { ...defaultLogTraining.embedding.fineTuning, epochs: 2, dropout: 0.3 },
    },
    leastQuestions: 1000,
    workers: 0,
  };
  const missing: SearchPeer = { system: "Missing", hint: "npm i missing", open: async () => null };
  const perfect: SearchPeer = {
    system: "Perfect",
    hint: "",
    open: async () => async (query) =>
      pairs.filter(({ matter, phrase }) => query === matter + phrase).map(({ id }) => id),
  };

  it("puts our rows beside those of others, and says how to get what is missing", async () => {
    const printed: string[] = [];
    const rows = await benchStard({
      folder: folder.path,
      folds: 3,
      foldsToRun: 2,
      peers: [missing, perfect],
      load: packagesFrom(null),
      training,
      print: (line) => printed.push(line),
    });
    expect(printed).toContain("Missing: not installed; npm i missing");
    expect(rows.map(({ system, count }) => [system, count])).toEqual([
      ["BM25 over our tokens", 12],
      ["Perfect", 12],
      ["Youju without a log", 12],
      ["Youju with a log, 3-fold", 12],
      ["  never-asked articles", 12],
    ]);
    const perfectRow = rows[1];
    expect(perfectRow?.scores.recallAt1).toBe(1);
    expect(rows[4]?.scores.recallAt5).toBeGreaterThan(0.5);
  });

  it("says what is missing where the folder is another", async () => {
    const options = { folds: 2, foldsToRun: 1, peers: [], load: packagesFrom(null), print: () => {} };
    await expect(benchStard({ folder: join(folder.path, "no"), ...options })).rejects.toThrow(
      /corpus\.jsonl/,
    );
  });
});

describe("the performance table", () => {
  it("times each item after warming up", async () => {
    const seen: number[] = [];
    const timing = await timeEach([1, 2, 3], (item) => seen.push(item), 1);
    expect(seen).toEqual([1, 1, 2, 3]);
    expect(timing.p95).toBeGreaterThanOrEqual(timing.p50);
  });

  it("samples evenly", () => {
    expect(sample([0, 1, 2, 3, 4, 5], 3)).toEqual([0, 2, 4]);
    expect(sample([1, 2], 5)).toEqual([1, 2]);
  });

  it("waits for the sign of a program that started, and fails where it ends without one", async () => {
    await expect(timeStart(["-e", "console.log('ready');setTimeout(()=>{},1e5)"], {}, "ready")).resolves.toBe(
      undefined,
    );
    await expect(timeStart(["-e", "0"], {}, "ready")).rejects.toThrow(/ended before/);
  });

  it("sets each figure beside its floor", () => {
    const [, row] = renderPerformance([
      { what: "search", timing: { p50: 4, p95: 20 }, floor: "nothing", floorTiming: { p50: 0.5, p95: 1 } },
    ]).split("\n");
    expect(row).toMatch(/search +4\.00 +20 +nothing +0\.50 +8\.0 ×/);
  });
});
