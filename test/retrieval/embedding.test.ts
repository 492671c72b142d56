import { describe, expect, it } from "vitest";
import { GramCounter, maximumUnits, unitsOf } from "../../src/retrieval/embedding/features.js";
import { BuiltInEmbedding } from "../../src/retrieval/embedding/model.js";
import {
  defaultEmbeddingOptions,
  type EmbeddingOptions,
  type TrainingProgress,
  trainEmbedding,
} from "../../src/retrieval/embedding/train.js";

const topics = [
  {
    title: "居住证办理",
    text: "推行居住证办理提速，群众申领居住证的，公安机关在五个工作日内制发证件。",
    questions: ["多久能拿到居住证", "暂住的本本几天下来"],
  },
  {
    title: "夜间停车",
    text: "夜间允许在非主干道路边临时停放机动车，时间为二十二时至次日六时。",
    questions: ["晚上马路边能停车吗", "夜里路边停一宿罚不罚"],
  },
  {
    title: "驾驶证换领",
    text: "驾驶人可以在驾驶证有效期满前九十日内申请换领新证，凭身份证当场办结。",
    questions: ["驾照快到期怎么换", "本子要过期了去哪弄"],
  },
  {
    title: "犬只登记",
    text: "养犬人携带免疫证明，到派出所办理犬只登记，领取养犬登记证和犬牌。",
    questions: ["养狗要上户口吗", "给小狗办牌子找谁"],
  },
];
const texts = topics.map(({ title, text }) => ({ title, text }));
const pairs = topics.flatMap(({ title, text, questions }) =>
  questions.map((query) => ({ query, positive: text, group: title })),
);
const options: EmbeddingOptions = {
  ...defaultEmbeddingOptions,
  buckets: 2 ** 12,
  dimension: 32,
  pretraining: { ...defaultEmbeddingOptions.pretraining, steps: 60 },
};

const cosine = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

describe("grams", () => {
  const gramsOf = (text: string) => {
    const counter = new GramCounter(2 ** 16);
    counter.count(unitsOf(text));
    return [...counter.buckets.subarray(0, counter.length)];
  };

  it("are the same for full width, Traditional characters and inflected English", () => {
    expect(gramsOf("辦理居住證ＡＢＣ")).toEqual(gramsOf("办理居住证abc"));
    expect(gramsOf("parking cars")).toEqual(gramsOf("park car"));
  });

  it("have one to three units and do not cross punctuation", () => {
    expect(gramsOf("梧桐树")).toHaveLength(6);
    expect(gramsOf("梧，桐，树")).toHaveLength(3);
    expect(gramsOf("")).toEqual([]);
  });

  it("are counted once per bucket, with their number", () => {
    const counter = new GramCounter(2 ** 16);
    counter.count(unitsOf("车，车，车"));
    expect(counter.length).toBe(1);
    expect(counter.counts[0]).toBe(3);
  });

  it("end with one for each concept that the words name", () => {
    const official = new Set(gramsOf("居住证"));
    expect(gramsOf("暂住证").filter((gram) => official.has(gram)).length).toBeGreaterThan(3);
    expect(gramsOf("residence card").filter((gram) => official.has(gram))).toHaveLength(1);
  });

  it("are bounded for any length of text", () => {
    expect(unitsOf("证".repeat(100_000))).toHaveLength(maximumUnits);
  });
});

describe("the built-in embedding", () => {
  const progress: TrainingProgress[] = [];
  const embedding = trainEmbedding(texts, pairs, { ...options, onProgress: (step) => progress.push(step) });

  it("brings questions near the text that answers them", () => {
    const vectors = texts.map(({ text }) => embedding.encode(text));
    for (const [i, { questions }] of topics.entries()) {
      for (const question of questions) {
        const cosines = vectors.map((vector) => cosine(embedding.encode(question), vector));
        expect(cosines.indexOf(Math.max(...cosines)), question).toBe(i);
      }
    }
  });

  it("gives vectors of unit length, and zeros for a text with nothing to read", () => {
    const vector = embedding.encode("怎么办理居住证");
    expect(vector).toHaveLength(32);
    expect(cosine(vector, vector)).toBeCloseTo(1, 5);
    expect([...embedding.encode("？！")].every((value) => value === 0)).toBe(true);
  });

  it("is the same bit by bit for the same seed, and another one for another seed", () => {
    expect(trainEmbedding(texts, pairs, options).fingerprint).toBe(embedding.fingerprint);
    expect(trainEmbedding(texts, pairs, { ...options, seed: 7 }).fingerprint).not.toBe(embedding.fingerprint);
  });

  it("reports progress in both phases up to the end", () => {
    expect(progress.filter((step) => step.phase === "pretraining").at(-1)?.done).toBe(1);
    expect(progress.at(-1)).toMatchObject({ phase: "fine-tuning", done: 1 });
  });

  it("survives a round trip through bytes", () => {
    const loaded = BuiltInEmbedding.fromBytes(embedding.toBytes());
    expect(loaded.fingerprint).toBe(embedding.fingerprint);
    expect(loaded.encode("养狗")).toEqual(embedding.encode("养狗"));
  });

  it("refuses damaged bytes", () => {
    const bytes = embedding.toBytes();
    expect(() => BuiltInEmbedding.fromBytes(bytes.subarray(0, 1000))).toThrow(/build it again/);
    const wrongSize = bytes.slice();
    wrongSize[24] = 5;
    expect(() => BuiltInEmbedding.fromBytes(wrongSize)).toThrow(/damaged/);
  });

  it("serves as a LangChain embedding", async () => {
    const [document] = await embedding.embedDocuments(["养犬登记"]);
    expect(document).toEqual([...embedding.encode("养犬登记")]);
    expect(await embedding.embedQuery("养犬登记")).toEqual(document);
  });
});
