import { describe, expect, it } from "vitest";
import { structureDocument } from "../../src/corpus/read-corpus.js";
import type { Passage } from "../../src/domain/answer.js";
import { type DocumentMeta, isLaw } from "../../src/domain/document.js";
import { tokenize } from "../../src/language/tokens.js";
import { ArticleSearch } from "../../src/retrieval/article-search.js";
import { LexicalIndex } from "../../src/retrieval/lexical-index.js";
import { metaOf } from "../support/documents.js";

const dogs = structureDocument(
  metaOf("dogs", "养犬管理条例"),
  [
    "第一条 为了规范养犬，制定本条例。",
    "第二条 本条例所称养犬，是指饲养犬只。",
    "第三条 养犬人应当在取得犬只之日起三十日内登记。",
    "第四条 犬只伤害他人的，养犬人承担医疗费用。",
    "第五条 未登记的，处二百元以上五百元以下罚款。",
  ].join("\n\n"),
);
const roads = structureDocument(
  metaOf("roads", "道路管理条例"),
  [
    "第一条 为了管理道路，制定本条例。",
    "第二条 占用道路摆摊的，处五百元以下罚款。",
    "第三条 有下列情形之一的，处一百元罚款：\n\n（一）堆放物品的；\n\n（二）晾晒粮食的。",
  ].join("\n\n"),
);

const documents = [dogs, roads];
const passages: Passage[] = [];
const measureOf: number[] = [];
const texts: string[] = [];
for (const { meta, measures } of documents)
  for (const measure of measures) {
    for (const clause of measure.clauses) {
      passages.push({ clause, measure, document: meta });
      measureOf.push(texts.length);
    }
    texts.push([meta.title, measure.title, ...measure.clauses.map(({ quote }) => quote)].join("\n"));
  }
const search = new ArticleSearch(passages, measureOf, LexicalIndex.build(texts.map(tokenize)));
const all = () => true;
const find = (question: string, admits: (document: DocumentMeta) => boolean = all) =>
  search.search(question, 3, admits).map(({ clauses, ...article }) => ({
    ...article,
    clauses: clauses.map(({ clause }) => passages[clause]?.clause.quote ?? ""),
    title: passages[clauses[0]?.clause ?? 0]?.measure.title,
  }));

describe("the search for articles of laws", () => {
  it("finds the article that gives the kind of figure that is asked for before those that do not", () => {
    expect(find("养犬要几天内登记")[0]?.title).toBe("第三条");
    expect(find("养犬没登记罚多少")[0]?.title).toBe("第五条");
  });

  it("says where no article on the matter gives it", () => {
    expect(find("养犬一年要交几元钱").some(({ isStated }) => isStated)).toBe(false);
  });

  it("puts articles that only say why the law is made behind", () => {
    expect(find("养犬").map(({ title }) => title)).not.toContain("第一条");
  });

  it("puts the item that fits before the others of its list", () => {
    expect(find("在路上晾晒粮食罚多少")[0]?.clauses[0]).toContain("晾晒粮食");
  });

  it("looks only where it is let", () => {
    expect(
      find("养犬登记", ({ id }) => id === "roads").every(({ clauses }) => !clauses[0]?.includes("犬")),
    ).toBe(true);
  });
});

describe("a law", () => {
  it("is told by its title", () => {
    expect(isLaw({ title: "中华人民共和国民法典" })).toBe(true);
    expect(isLaw({ title: "中华人民共和国刑法修正案（七）" })).toBe(true);
    expect(isLaw({ title: "服务保障二十条措施" })).toBe(false);
    expect(isLaw({ title: "政务服务改革工作汇报" })).toBe(false);
  });
});
