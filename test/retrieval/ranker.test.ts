import { describe, expect, it } from "vitest";
import { Random } from "../../src/retrieval/embedding/random.js";
import { defaultRankerOptions, type Example, Ranker } from "../../src/retrieval/ranker.js";

const names = ["overlap", "length", "noise"];

/** Candidates are right where overlap is high and length is low: neither alone says it. */
function makeExamples(seed: number): Example[] {
  const random = new Random(seed);
  return Array.from({ length: 60 }, (_, query) =>
    Array.from({ length: 20 }, () => {
      const [overlap, length] = [random.next(), random.next()];
      const label = overlap > 0.7 && length < 0.5 ? 1 : 0;
      return { query: `q${query}`, features: [overlap, length, random.next()], label };
    }),
  ).flat();
}

function shareOfRightFirst(ranker: Ranker, examples: readonly Example[]): number {
  const best = new Map<string, Example>();
  for (const example of examples) {
    const leader = best.get(example.query);
    if (leader === undefined || ranker.score(example.features) > ranker.score(leader.features)) {
      best.set(example.query, example);
    }
  }
  const answerable = new Set(examples.filter((example) => example.label > 0).map((example) => example.query));
  return [...best.values()].filter((example) => example.label > 0).length / answerable.size;
}

describe("a ranker", () => {
  const options = { ...defaultRankerOptions, trees: 40, depth: 3, leastWeight: 0.5 };
  const ranker = Ranker.train(names, makeExamples(1), options);

  it("learns signals that only tell together, and puts the right candidate first on unseen queries", () => {
    expect(shareOfRightFirst(ranker, makeExamples(2))).toBeGreaterThan(0.95);
  });

  it("explains a score by signals, and noise explains little", () => {
    const explained = new Map(ranker.explain([0.9, 0.1, 0.5]).map(({ signal, amount }) => [signal, amount]));
    expect(explained.get("overlap")).toBeGreaterThan(1);
    expect(Math.abs(explained.get("noise") ?? 0)).toBeLessThan(explained.get("overlap") ?? 0);
  });

  it("is the same for the same examples", () => {
    expect(Ranker.train(names, makeExamples(1), options).toJSON()).toEqual(ranker.toJSON());
  });

  it("takes a missing signal as the lowest", () => {
    expect(ranker.score([Number.NaN, 0.1, 0.5])).toBe(ranker.score([-1, 0.1, 0.5]));
  });

  it("survives a round trip through JSON", () => {
    const loaded = Ranker.fromJSON(JSON.parse(JSON.stringify(ranker)));
    expect(loaded.score([0.8, 0.3, 0.1])).toBe(ranker.score([0.8, 0.3, 0.1]));
    expect(loaded.featureNames).toEqual(names);
  });

  it("refuses JSON that is damaged or splits on an unknown signal", () => {
    expect(() => Ranker.fromJSON({ version: 2 })).toThrow(/build it again/);
    const stored = ranker.toJSON();
    expect(() => Ranker.fromJSON({ ...stored, featureNames: ["overlap"] })).toThrow(/build it again/);
    const [first] = stored.trees;
    expect(() => Ranker.fromJSON({ ...stored, trees: [{ ...first, values: [1] }] })).toThrow(
      /build it again/,
    );
  });

  it("scores everything alike when it has nothing to learn from", () => {
    const empty = Ranker.train(names, [], options);
    expect(empty.score([1, 1, 1])).toBe(0);
    expect(empty.explain([1, 1, 1])).toEqual([]);
  });
});
