import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/domain/answer.js";
import type { Clause, Measure } from "../../src/domain/document.js";
import { tokenize } from "../../src/language/tokens.js";
import type { Entry } from "../../src/retrieval/entries.js";
import { LexicalIndex } from "../../src/retrieval/lexical-index.js";
import { type LabelledPair, PairModel } from "../../src/retrieval/pair-model.js";
import { PairSigns, pairedQuestion } from "../../src/retrieval/pair-signs.js";
import { metaOf } from "../support/documents.js";

const document = metaOf("notice", "便民措施", { city: { zh: "甲市" } });
const clauseOf = (quote: string, start: number): Clause => ({
  id: `notice#1:${start}`,
  documentId: "notice",
  measureId: "1",
  start,
  end: start + quote.length,
  quote,
  facts: [],
  leadId: null,
});
const clauses = ["居住证五个工作日办结。", "货车夜间可以进城。", "印章当天刻好。"].map((quote, i) =>
  clauseOf(quote, 20 * i),
);
const measure: Measure = {
  id: "1",
  title: "便民",
  chapters: [],
  clauses,
  externalId: null,
  numbered: true,
  start: 0,
  end: 60,
};
const passages: Passage[] = clauses.map((clause) => ({ clause, measure, document }));
const asked = [
  "居住证几天办好",
  "办居住证要几天",
  "货车几点能进城",
  "夜里货车能进城吗",
  "印章多久刻好",
  "刻章当天能拿吗",
];
const entries: Entry[] = [
  ...clauses.map(({ quote }, clause): Entry => ({ clause, role: "text", text: quote })),
  ...asked.map((text, i): Entry => ({ clause: Math.floor(i / 2), role: "question", text })),
];
const entriesOf = (clause: number) => entries.flatMap((entry, id) => (entry.clause === clause ? [id] : []));
const words = LexicalIndex.build(entries.map(({ text }) => tokenize(text)));
const signs = new PairSigns(passages, entries, entriesOf);
const pair = (text: string, clause: number, self: number | null = null) =>
  signs.of(pairedQuestion(text, words), clause, self);

const silent = ["居住证收多少钱", "货车进城收多少钱", "刻印章在几楼", "居住证窗口在几楼"];
const lessons: LabelledPair[] = [
  ...asked.map((text, i) => ({
    features: pair(text, Math.floor(i / 2), clauses.length + i),
    answers: true,
    isUnanswered: false,
  })),
  ...silent.flatMap((text) =>
    clauses.map((_, clause) => ({ features: pair(text, clause), answers: false, isUnanswered: true })),
  ),
];

describe("a question and a clause side by side", () => {
  const model = PairModel.train(lessons);

  it("tell from the words they do not share whether the clause answers", () => {
    const answered = model.probability(pair("居住证得等几天", 0));
    expect(answered).toBeGreaterThan(0.5);
    expect(model.probability(pair("居住证要交多少钱", 0))).toBeLessThan(0.5);
    expect(model.probability(pair("印章店在几楼", 2))).toBeLessThan(0.5);
  });

  it("read the same from bytes, and learn the same again", () => {
    const again = PairModel.train(lessons);
    expect(again.toBytes()).toEqual(model.toBytes());
    const read = PairModel.fromBytes(model.toBytes());
    expect(read.probability(pair("居住证得等几天", 0))).toBe(model.probability(pair("居住证得等几天", 0)));
  });

  it("do not take a known question's own words for known", () => {
    const known = clauses.length;
    const withItself = pair("居住证几天办好", 0);
    const withoutItself = pair("居住证几天办好", 0, known);
    expect(withoutItself.hashes).not.toEqual(withItself.hashes);
  });

  it("are refused where the file is damaged", () => {
    expect(() => PairModel.fromBytes(model.toBytes().slice(0, 40))).toThrow(/damaged|sizes do not agree/);
  });
});
