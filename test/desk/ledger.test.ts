import { describe, expect, it } from "vitest";
import { filterLedger, type LedgerRow, ledgerOf, magnitudeOf, sortLedger } from "../../src/desk/ledger.js";
import { squeeze } from "../../src/language/fold.js";
import { openTestEngine } from "../support/engine.js";

const { corpus } = openTestEngine().index;
const rows = ledgerOf(corpus.documents);
const valuesOf = (list: readonly LedgerRow[]) => list.map(({ fact }) => fact.text.replace(/\s/g, ""));
const ofMeasure = (documentId: string, measure: string) =>
  rows.filter((row) => row.document.id === documentId && row.measure.id === measure);

describe("the ledger of commitments", () => {
  it("holds only values that stand in their clause, at the offsets they name", () => {
    expect(rows.length).toBeGreaterThan(100);
    for (const { fact, clause, document } of rows) {
      const text = corpus.documents.find(({ meta }) => meta.id === document.id)?.text ?? "";
      expect(squeeze(text.slice(fact.span.start, fact.span.end))).toBe(squeeze(fact.text));
      expect(squeeze(clause.quote)).toContain(squeeze(fact.text));
    }
  });

  it("marks the value from before a change, and only that", () => {
    const limits = ofMeasure("yantai-2023-20-measures", "2").filter(({ type }) => type === "time-limit");
    expect(limits.map(({ fact, isFormer }) => [fact.text, isFormer])).toEqual([
      ["3个工作日", true],
      ["1个工作日", false],
      ["30天", true],
      ["90天", false],
    ]);
  });

  it("gives the condition under which a value holds", () => {
    const [urgent] = filterLedger(rows, { words: "加急条件" }).filter(
      ({ fact }) => fact.value === "2 workday",
    );
    expect(urgent?.condition).toContain("符合加急条件");
    expect(urgent?.units).toContain("出入境管理支队");
  });

  it("leaves out periods that are only told of", () => {
    expect(rows.some(({ document, fact }) => document.kind === "news" && fact.text === "一年")).toBe(false);
  });

  it("leaves out numbers that belong to a name", () => {
    expect(filterLedger(rows, { words: "鲁剑2024", types: ["count"] })).toEqual([]);
  });

  it("is narrowed by type, kind, city and words together", () => {
    const found = filterLedger(rows, {
      types: ["percentage"],
      kinds: ["measures"],
      city: "威海市",
      words: "诉求 办结率",
    });
    expect(valuesOf(found)).toEqual(["90%"]);
  });

  it("sorts times by length, whatever unit they are in, and puts those without a figure last", () => {
    const times = filterLedger(rows, { types: ["time-limit"], kinds: ["measures"] });
    const sorted = sortLedger(times, "value", false).map(({ fact }) => magnitudeOf(fact));
    const figures = sorted.filter((value) => value !== null);
    expect(figures).toEqual([...figures].sort((a, b) => a - b));
    expect(sorted.slice(figures.length).every((value) => value === null)).toBe(true);
    expect(magnitudeOf({ type: "time-limit", text: "1小时" })).toBe(3600);
    expect(magnitudeOf({ type: "time-limit", text: "当场" })).toBe(0);
    expect(magnitudeOf({ type: "time-limit", text: "第一时间" })).toBeNull();
  });
});
