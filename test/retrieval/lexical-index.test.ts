import { describe, expect, it } from "vitest";
import { LexicalIndex } from "../../src/retrieval/lexical-index.js";

const documents = [
  ["居住", "住证", "办理", "五日"],
  ["驾驶", "驶证", "换证", "办理"],
  ["居住", "住证", "居住", "签注"],
  [],
];

describe("a lexical index", () => {
  const index = LexicalIndex.build(documents);

  it("ranks passages by how many and how rare the shared tokens are", () => {
    expect(index.search(["居住", "签注"], 10).map((hit) => hit.id)).toEqual([2, 0]);
    expect(index.search(["办理", "驶证"], 10).map((hit) => hit.id)).toEqual([1, 0]);
  });

  it("scores as BM25 does", () => {
    const [best] = index.search(["签注"], 1);
    const idf = Math.log(1 + 3.5 / 1.5);
    const damping = 1.2 * (0.25 + (0.75 * 4) / 3);
    expect(best?.score).toBeCloseTo((idf * 2.2) / (1 + damping), 3);
  });

  it("keeps to the limit and breaks ties by id", () => {
    expect(index.search(["办理"], 1)).toHaveLength(1);
    expect(index.search(["办理"], 5).map((hit) => hit.id)).toEqual([0, 1]);
    expect(index.search(["办理"], 0)).toEqual([]);
  });

  it("finds nothing for unknown tokens or no tokens", () => {
    expect(index.search(["火星"], 5)).toEqual([]);
    expect(index.search([], 5)).toEqual([]);
  });

  it("knows how rare a token is", () => {
    expect(index.idf("签注")).toBeGreaterThan(index.idf("居住"));
    expect(index.idf("火星")).toBe(0);
  });

  it("gives the same answers after a search as before it", () => {
    const first = index.search(["居住", "办理"], 5);
    index.search(["驾驶"], 5);
    expect(index.search(["居住", "办理"], 5)).toEqual(first);
  });

  it("survives a round trip through bytes, aligned or not", () => {
    const bytes = index.toBytes();
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    for (const copy of [bytes, shifted.subarray(3)]) {
      const loaded = LexicalIndex.fromBytes(copy);
      expect(loaded.size).toBe(4);
      expect(loaded.search(["居住", "签注"], 10)).toEqual(index.search(["居住", "签注"], 10));
      expect(loaded.idf("办理")).toBe(index.idf("办理"));
    }
  });

  it("refuses damaged bytes", () => {
    const bytes = index.toBytes();
    expect(() => LexicalIndex.fromBytes(bytes.subarray(0, 40))).toThrow(/build it again/);
    expect(() => LexicalIndex.fromBytes(bytes.subarray(0, bytes.length - 8))).toThrow(/build it again/);
    const wrongMagic = bytes.slice();
    wrongMagic[0] = 0;
    expect(() => LexicalIndex.fromBytes(wrongMagic)).toThrow(/does not start as one/);
    const wrongVersion = bytes.slice();
    wrongVersion[4] = 99;
    expect(() => LexicalIndex.fromBytes(wrongVersion)).toThrow(/version 99/);
    expect(() => LexicalIndex.fromBytes(new Uint8Array())).toThrow(/too short/);
  });

  it("can be empty", () => {
    const empty = LexicalIndex.fromBytes(LexicalIndex.build([]).toBytes());
    expect(empty.search(["居住"], 5)).toEqual([]);
  });
});
