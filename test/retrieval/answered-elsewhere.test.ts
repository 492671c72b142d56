import { describe, expect, it } from "vitest";
import type { Annotation, NotStatedQuestion, SourceDocument } from "../../src/domain/document.js";
import { answeredElsewhere } from "../../src/retrieval/answered-elsewhere.js";
import { metaOf } from "../support/documents.js";

function notice(id: string, zh: string): SourceDocument {
  const clause = {
    id: `${id}#1:0`,
    documentId: id,
    measureId: "1",
    start: 0,
    end: 4,
    quote: "便民措施",
    facts: [],
    leadId: null,
  };
  const span = { start: 0, end: 4 };
  const measure = {
    ...span,
    id: "1",
    title: "便民",
    chapters: [],
    clauses: [clause],
    externalId: null,
    numbered: true,
  };
  const meta = metaOf(id, "便民措施", { city: { zh } });
  return { meta, text: "便民措施", measures: [measure] };
}

const knows = (questions: readonly string[]): Annotation => ({ renderings: {}, aliases: [], questions });
const silent = (documentId: string | null, text: string): NotStatedQuestion => ({
  documentId,
  measureId: null,
  text,
  list: "list.yaml",
});

describe("a question that is not answered", () => {
  const ofYantai = silent("yantai", "烟台的居留许可几天能办好");
  const nowhere = silent("yantai", "办证大厅的窗口在几楼");
  const ofNobody = silent(null, "居留许可几天能办好");
  const found = answeredElsewhere({
    documents: [notice("yantai", "烟台市"), notice("zibo", "淄博市")],
    annotations: new Map([
      ["yantai#1:0", knows(["货车几点能进城", "印章多久刻好"])],
      ["zibo#1:0", knows(["淄博的居留许可几天能办好", "户口在哪里迁"])],
    ]),
    notStated: [ofYantai, nowhere, ofNobody],
  });

  it("says nothing of wording where another city's documents answer the same", () => {
    expect(found.has(ofYantai)).toBe(true);
  });

  it("does where none answers it, or where it stands for all of them", () => {
    expect(found.has(nowhere)).toBe(false);
    expect(found.has(ofNobody)).toBe(false);
  });
});
