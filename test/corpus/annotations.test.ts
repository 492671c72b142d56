import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { projectRoot } from "../../src/main.js";
import { temporaryFolder } from "../support/engine.js";

const temporary = temporaryFolder();
afterAll(temporary.remove);

/** A corpus of one document with an annotation file. */
function corpusWith(name: string, annotations: string) {
  const folder = join(temporary.path, name);
  mkdirSync(join(folder, "annotations"), { recursive: true });
  cpSync(join(projectRoot, "seeds/zibo-2023-20-measures.txt"), join(folder, "zibo-2023-20-measures.txt"));
  writeFileSync(join(folder, "annotations", "zibo.yaml"), annotations);
  return () => readCorpus(folder);
}

describe("questions that are not answered", () => {
  it("are read for a measure, for a document and for the whole corpus", () => {
    const read = corpusWith(
      "read",
      `document: zibo-2023-20-measures
notStated:
  - measure: "3"
    zh: [落户收多少钱]
    en: [How much is it?]
  - zh: [局长是谁]
`,
    );
    const inNotice = { documentId: "zibo-2023-20-measures", list: "zibo.yaml" };
    expect(read().notStated).toEqual([
      { ...inNotice, measureId: "3", text: "落户收多少钱" },
      { ...inNotice, measureId: "3", text: "How much is it?" },
      { ...inNotice, measureId: null, text: "局长是谁" },
    ]);
    expect(corpusWith("corpus", "notStated: [{ zh: [明天下雨吗] }]")().notStated).toEqual([
      { documentId: null, measureId: null, text: "明天下雨吗", list: "zibo.yaml" },
    ]);
  });

  it("are refused for a measure that there is not, and where a clause answers them", () => {
    const unknown = 'document: zibo-2023-20-measures\nnotStated: [{ measure: "21", zh: [多少钱] }]';
    expect(corpusWith("unknown", unknown)).toThrow(/has no measure “21”/);
    const both = `document: zibo-2023-20-measures
clauses:
  - quote: 5个工作日内完成审批
    questions: { zh: [门牌几天批] }
notStated:
  - zh: [门牌几天批]
`;
    expect(corpusWith("both", both)).toThrow(/“门牌几天批” stands with a clause that answers it/);
  });

  it("alone stand in a file that names no document", () => {
    const nameless = "clauses: [{ quote: 5个工作日内完成审批 }]";
    expect(corpusWith("nameless", nameless)).toThrow(/document: a file with clauses names its document/);
  });
});
