import { describe, expect, it } from "vitest";
import { LexicalIndex } from "../../src/retrieval/lexical-index.js";
import { QueryLikelihood } from "../../src/retrieval/query-likelihood.js";

const texts = [
  ["truck", "hours", "night"],
  ["truck", "pass", "days"],
  ["truck", "pass", "online"],
  ["passport", "days"],
  ["passport", "photo"],
  ["permit", "pass"],
];
const groupOf = Uint32Array.of(0, 0, 0, 1, 1, 2);
const likelihood = new QueryLikelihood(LexicalIndex.build(texts), groupOf, 3);

describe("the likelihood of a question", () => {
  it("is highest among the texts that share its words", () => {
    const of = likelihood.of(["truck", "pass"]);
    expect(of(0)).toBeGreaterThan(of(2));
    expect(of(2)).toBeGreaterThan(of(1));
  });

  it("grows with every text of a group that holds its words", () => {
    const among = (own: string[][]) => {
      const others = [["photo"], ["permit"]];
      const groups = [...own.map(() => 0), ...others.map(() => 1)];
      const index = LexicalIndex.build([...own, ...others]);
      return new QueryLikelihood(index, Uint32Array.from(groups), 2).of(["hours", "night"])(0);
    };
    expect(among([["hours"], ["night"]])).toBeGreaterThan(among([["hours"], ["days"]]));
  });

  it("does not count a text that is left out", () => {
    const all = likelihood.of(["permit"])(2);
    expect(all).toBeGreaterThan(0);
    expect(likelihood.of(["permit"], new Set([5]))(2)).toBe(0);
    expect(likelihood.of(["truck"], new Set([0]))(0)).toBeLessThan(likelihood.of(["truck"])(0));
  });

  it("is 0 where no word is known, and never above 1", () => {
    expect(likelihood.of(["drone"])(0)).toBe(0);
    expect(likelihood.of([])(0)).toBe(0);
    const many = Array.from({ length: 60 }, (_, i) => `word${i}`);
    const sure = new QueryLikelihood(LexicalIndex.build([many, ["other"]]), Uint32Array.of(0, 1), 2);
    expect(sure.of(many)(0)).toBeLessThanOrEqual(1);
  });
});
