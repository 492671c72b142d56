import { describe, expect, it } from "vitest";
import { groupByLead, leadOf, wholeArticles, withWholeLists } from "../../src/answering/lists.js";
import { structureDocument } from "../../src/corpus/read-corpus.js";
import type { Passage } from "../../src/domain/answer.js";
import { metaOf } from "../support/documents.js";

const meta = metaOf("rules", "停车管理规定");
const text = [
  "第一条 为了规范停车，制定本规定。",
  "第二条 有下列情形之一的，处二百元罚款：",
  "（一）占用盲道停车的；",
  "（二）占用消防通道停车的。",
  "当场改正的，可以不罚。",
  "第三条 本规定自公布之日起施行。",
].join("\n\n");
const { measures } = structureDocument(meta, text);
const passages = measures.flatMap((measure) =>
  measure.clauses.map((clause): Passage => ({ clause, measure, document: meta })),
);
const find = (words: string) => {
  const found = passages.find(({ clause }) => clause.quote.includes(words));
  if (found === undefined) throw new Error(`no clause holds ${words}`);
  return found;
};

describe("lists inside a measure", () => {
  it("tie each item to the sentence that introduces it, and nothing that follows the list", () => {
    expect(leadOf(find("消防通道"))?.clause.quote).toBe("有下列情形之一的，处二百元罚款：");
    expect(leadOf(find("当场改正"))).toBeNull();
    expect(leadOf(find("自公布之日"))).toBeNull();
  });

  it("are read under one introduction, in the order of the source", () => {
    const groups = groupByLead([find("消防通道"), find("盲道")]);
    expect(groups.map((group) => group.map(({ clause }) => clause.quote))).toEqual([
      ["（一）占用盲道停车的", "（二）占用消防通道停车的。"],
    ]);
  });

  it("do not break off at the colon: the introduction is widened to the whole list, verbatim", () => {
    const [whole] = withWholeLists([find("下列情形")], false, () => text);
    expect(whole?.clause.quote).toContain("罚款：（一）占用盲道停车的；（二）占用消防通道停车的");
    expect(text.slice(whole?.clause.start, whole?.clause.end).replace(/\s/g, "")).toBe(whole?.clause.quote);
  });

  it("are given whole where a list is asked for, and no item twice", () => {
    const whole = withWholeLists([find("盲道"), find("消防通道"), find("下列情形")], true, () => text);
    expect(whole).toHaveLength(1);
  });
});

describe("articles that nobody annotated", () => {
  const all = () => true;
  const quotes = (hits: readonly Passage[]) => hits.map(({ clause }) => clause.quote);

  it("are quoted whole where they are short, verbatim", () => {
    const [whole] = wholeArticles([find("消防通道")], all, () => text);
    expect(whole?.clause.quote).toContain("处二百元罚款：（一）占用盲道停车的");
    expect(whole?.clause.quote).toContain("当场改正的，可以不罚。");
  });

  it("stay clauses where they would grow too long together", () => {
    const clause = `${"甲".repeat(120)}。`;
    const article = `第一条 ${clause}${"乙".repeat(60)}。`;
    const long = [article, article.replace("第一条", "第二条")].join("\n\n");
    const outlines = structureDocument(meta, long).measures;
    const hits = outlines.map((measure): Passage => {
      const [first] = measure.clauses;
      if (first === undefined) throw new Error("no clause");
      return { clause: first, measure, document: meta };
    });
    expect(quotes(wholeArticles(hits, all, () => long)).map(({ length }) => length)).toEqual([121, 121]);
    expect(quotes(wholeArticles(hits.slice(0, 1), all, () => long))[0]).toHaveLength(182);
  });

  it("are told from others", () => {
    const hits = [find("消防通道")];
    expect(
      quotes(
        wholeArticles(
          hits,
          () => false,
          () => text,
        ),
      ),
    ).toEqual(quotes(hits));
  });
});
