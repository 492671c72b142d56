import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { projectRoot } from "../../src/main.js";

const corpus = readCorpus(join(projectRoot, "seeds"));
const document = (id: string) => {
  const found = corpus.documents.find(({ meta }) => meta.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const numbered = (id: string) =>
  document(id)
    .measures.filter((measure) => measure.numbered)
    .map((measure) => measure.id);
const count = (to: number) => Array.from({ length: to }, (_, i) => String(i + 1));

describe("the five documents", () => {
  it("have all their measures", () => {
    expect(numbered("weihai-2024-27-measures")).toEqual(count(27));
    expect(numbered("yantai-2023-20-measures")).toEqual(count(20));
    expect(numbered("zibo-2023-20-measures")).toEqual(count(20));
  });

  it("tell a series that starts again by its chapter", () => {
    const series = (chapter: string, ordinals: string) =>
      [...ordinals].map((ordinal) => `${chapter}(${ordinal})`);
    expect(numbered("taian-2023-reform-report")).toEqual([
      ...series("一", "一二三四五"),
      ...series("二", "一二三四五六七"),
    ]);
  });

  it("are kept byte for byte", () => {
    for (const { meta, text } of corpus.documents) {
      expect(text).toBe(readFileSync(join(projectRoot, "seeds", `${meta.id}.txt`), "utf8"));
    }
  });

  it("give every clause exact offsets: the slice is the quote up to closed-up line breaks", () => {
    const squeeze = (text: string) => text.replace(/\s+/gu, "");
    for (const { text, measures } of corpus.documents) {
      for (const { clauses } of measures) {
        for (const { start, end, quote } of clauses) {
          expect(squeeze(text.slice(start, end))).toBe(squeeze(quote));
          expect(quote).not.toContain("\n");
        }
      }
    }
  });

  it("keep clauses short and apart", () => {
    for (const { measures } of corpus.documents) {
      for (const { clauses } of measures) {
        for (const [i, clause] of clauses.entries()) {
          expect(clause.quote.length).toBeLessThanOrEqual(210);
          expect(clause.start).toBeGreaterThanOrEqual(clauses[i - 1]?.end ?? 0);
        }
      }
    }
  });

  it("join what page breaks tore apart", () => {
    const measure = (id: string, number: string) =>
      document(id)
        .measures.find((other) => other.id === number)
        ?.clauses.map(({ quote }) => quote)
        .join("\n") ?? "";
    expect(measure("weihai-2024-27-measures", "13")).toContain("已连续两次办理");
    expect(measure("zibo-2023-20-measures", "5")).toContain("送证上门");
    expect(measure("zibo-2023-20-measures", "1")).toContain("重点企业较为集中");
  });

  it("hold about ten clauses in Zibo's eighth measure", () => {
    const eighth = document("zibo-2023-20-measures").measures.find(({ id }) => id === "8");
    expect(eighth?.clauses.length).toBeGreaterThanOrEqual(9);
    expect(eighth?.clauses.length).toBeLessThanOrEqual(14);
  });

  it("leave photo captions and bylines of the news text out", () => {
    const text = document("zibo-2023-year-review")
      .measures.flatMap(({ clauses }) => clauses)
      .map(({ quote }) => quote)
      .join("\n");
    for (const caption of ["反恐演练", "升国旗仪式", "民警夜间巡防", "二维码", "通讯员"])
      expect(text).not.toContain(caption);
    expect(text).toContain("建设24小时自助服务厅");
  });

  it("state their facts with unit and condition", () => {
    const facts = document("weihai-2024-27-measures")
      .measures.find(({ id }) => id === "15")
      ?.clauses.flatMap((clause) => clause.facts);
    expect(facts).toContainEqual(
      expect.objectContaining({ type: "time-limit", value: "2 workday", condition: "符合加急条件的" }),
    );
    expect(facts).toContainEqual(expect.objectContaining({ type: "time-limit", value: "当日" }));
    const phones = document("weihai-2024-27-measures")
      .measures.find(({ id }) => id === "27")
      ?.clauses.flatMap((clause) =>
        clause.facts.filter(({ type }) => type === "phone").map(({ value }) => value),
      );
    expect(phones).toEqual(["110", "12389", "0631-5192533"]);
  });
});
