import { describe, expect, it } from "vitest";
import type { NotStatedQuestion } from "../../src/domain/document.js";
import { tokenize } from "../../src/language/tokens.js";
import { LexicalIndex } from "../../src/retrieval/lexical-index.js";
import { NotStatedQuestions } from "../../src/retrieval/not-stated.js";
import { crossFitted, NotStatedWording, trainParts } from "../../src/retrieval/not-stated-wording.js";

const question = (text: string, documentId: string | null): NotStatedQuestion => ({
  text,
  documentId,
  measureId: null,
  list: "one-hand.yaml",
});
const all = [
  question("落户绿色通道收多少钱", "zibo"),
  question("货车通行码丢了怎么补", "yantai"),
  question("明天下不下雨", null),
];
const questions = new NotStatedQuestions(all, LexicalIndex.build(all.map(({ text }) => tokenize(text))), {
  dimension: 2,
  values: Float32Array.from([1, 0, 0, 1, 0.6, 0.8]),
});
const nearest = (text: string, vector: readonly number[] | null = null) =>
  questions.nearest({ terms: tokenize(text), vector });

describe("questions that documents are known not to answer", () => {
  it("count for their own document only", () => {
    const near = nearest("落户的绿色通道要收多少钱");
    expect(near("zibo")["not stated overlap"]).toBeGreaterThan(0.5);
    expect(near("yantai")["not stated overlap"]).toBeLessThan(0.2);
  });

  it("count for every document where none answers them", () => {
    const near = nearest("明天下雨吗");
    for (const document of ["zibo", "yantai", "weihai"])
      expect(near(document)["not stated overlap"]).toBeGreaterThan(0.3);
  });

  it("are compared by vector too, where there is one", () => {
    expect(nearest("??", [0, 1])("yantai")["not stated vector"]).toBeCloseTo(1);
    expect(nearest("??", [0, 1])("zibo")["not stated vector"]).toBeCloseTo(0.8);
    expect(nearest("??")("zibo")["not stated vector"]).toBe(0);
  });

  it("do not find themselves where they are left out", () => {
    const terms = tokenize("落户绿色通道收多少钱");
    const near = questions.nearest({ terms, vector: null, without: new Set([0]) });
    expect(near("zibo")["not stated words"]).toBeLessThan(
      nearest("落户绿色通道收多少钱")("zibo")["not stated words"],
    );
  });
});

const answered = ["居住证几天能办好", "货车几点能进城", "印章多久刻好", "护照几个工作日", "签证几天出证"];
const silent = ["居住证收多少钱", "印章的窗口在几楼", "办护照多少钱", "联系人电话是几号", "签证窗口在几楼"];

describe("the wording of questions", () => {
  it("tells what documents seldom state, whatever the question is about", () => {
    const wording = NotStatedWording.train(answered, silent);
    expect(wording.probability("检测站多少钱")).toBeGreaterThan(wording.probability("检测站几天"));
    const read = NotStatedWording.fromBytes(wording.toBytes());
    expect(read.probability("检测站多少钱")).toBe(wording.probability("检测站多少钱"));
  });

  it("is read by a model that has not learned from the very question", () => {
    const partOf = (folded: string) => (folded.includes("护照") ? 0 : 1);
    const unbiased = crossFitted(trainParts(answered, silent, partOf, 2), partOf);
    const others = (texts: readonly string[]) => texts.filter((text) => partOf(text) !== 0);
    expect(unbiased.probability("办护照多少钱")).toBe(
      NotStatedWording.train(others(answered), others(silent)).probability("办护照多少钱"),
    );
  });
});
