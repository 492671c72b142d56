import fc from "fast-check";
import type { AnswerView, CitationView } from "../../../src/conversation/answer-view.js";
import { sourceUrl } from "../../../src/conversation/answer-view.js";
import { documentKinds } from "../../../src/domain/document.js";
import { languageCodes } from "../../../src/domain/language-code.js";

/** What people, documents and models might write to break out of text. */
const hostile = fc.constantFrom(
  "<b>",
  "</a>",
  "<a href='http://evil.example'>",
  "<script>",
  "&lt;",
  "&#60;",
  "&",
  '"',
  "**",
  "__",
  "`",
  "```",
  "[x](http://evil.example)",
  "![x](http://evil.example/i.png)",
  "[1]: http://evil.example",
  "(http://evil.example)",
  "[1]",
  "[2]",
  "[7]",
  "![",
  "]",
  "!",
  "(",
  ":",
  "http://evil.example",
  "www.evil.example",
  "a@evil.example",
  "\\",
  "\\(x\\)",
  "$$x$$",
  "~~x~~",
  "# ",
  "> ",
  "- ",
  "1. ",
  "+ ",
  "---",
  "===",
  "| a | b |",
  "| --- |",
  "    ",
  "\t",
  "\n",
  "\u0000",
  "\u001b[31m",
  "\u009b31m",
  "\u202e",
  "😀",
  "👨‍👩‍👧",
  "\ud83d",
  "５个工作日内。",
  "办理时限为5个工作日。",
  "Within 5 days. ",
  "it is. But",
  " ",
);
const text = (maxLength: number) =>
  fc
    .array(
      fc.oneof({ weight: 3, arbitrary: hostile }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }),
      {
        maxLength,
      },
    )
    .map((parts) => parts.join(""));

/** Half a surrogate pair cannot stand in an address. */
const wellFormed = (words: string) => Buffer.from(words).toString();

const citation = (n: number): fc.Arbitrary<CitationView> =>
  fc
    .record({
      doc_id: fc.oneof(fc.constant("zibo-2023-20-measures"), text(3)),
      doc_title: text(6),
      doc_kind: fc.constantFrom(...documentKinds),
      issuer: fc.option(text(2)),
      city: fc.option(fc.oneof(fc.constant("淄博市"), text(2))),
      city_inferred: fc.boolean(),
      issued_on: fc.option(fc.constantFrom("2023", "2023-06-16")),
      doc_number: fc.option(fc.oneof(fc.constant("淄公通〔2023〕34号"), text(2))),
      measure: fc.oneof(fc.constantFrom("4", "一(一)"), text(2)),
      measure_title: text(5),
      quote: text(8),
    })
    .map((fields) => ({
      ...fields,
      n,
      start: 0,
      end: 9,
      url: sourceUrl(wellFormed(fields.doc_id), 0, 9, wellFormed(fields.measure)),
    }));

const line = (citations: number) =>
  fc
    .tuple(
      fc.constantFrom("", "- **淄博市**（第4条）：", "1. ", "| **a** | "),
      text(12),
      fc.subarray(Array.from({ length: citations }, (_, at) => ` [${at + 1}]`)),
      fc.constantFrom("", " |", "(http://evil.example)", ": http://evil.example", "!", "[x]"),
    )
    .map(([head, words, markers, tail]) => `${head}${words}${markers.join("")}${tail}`);

/** Answers of every kind of line, with up to five citations, of hostile text and long enough to be split. */
export const anyView: fc.Arbitrary<AnswerView> = fc.integer({ min: 0, max: 5 }).chain((count) =>
  fc
    .record({
      lang: fc.constantFrom(...languageCodes),
      citations: fc.tuple(...Array.from({ length: count }, (_, at) => citation(at + 1))),
      lines: fc.array(line(count), { maxLength: 8 }),
      repeated: fc.constantFrom(1, 1, 1, 30),
    })
    .map(({ lang, citations, lines, repeated }) => ({
      conversation_id: "c",
      answer_id: "a",
      kind: "answer",
      lang,
      mode: "extractive",
      label: "原文摘录",
      answer: Array.from({ length: repeated }, () => lines.join("\n")).join("\n"),
      citations,
      follow_ups: [],
      took_ms: 1,
    })),
);

/** The answer to “How long does it take”, as the program gives it. */
export const plainView: AnswerView = {
  conversation_id: "c",
  answer_id: "a",
  kind: "answer",
  lang: "en",
  mode: "extractive",
  label: "Extracts from the source (原文摘录)",
  answer:
    "- **Zibo** (measure 4, 16 June 2023): within 5 working days both documents can be collected. [1]\n- **Tai'an** (work report 一(一), 2023, city inferred): both are issued at the same time. [2]\nPlease check with the counter.",
  citations: [
    {
      n: 1,
      doc_id: "zibo-2023-20-measures",
      doc_title: "淄博市公安局服务高质量发展提标提效二十条措施",
      doc_kind: "measures",
      issuer: "淄博市公安局",
      city: "淄博市",
      city_inferred: false,
      issued_on: "2023-06-16",
      doc_number: "淄公通〔2023〕34号",
      measure: "4",
      measure_title: "设立外籍人才来淄“联办窗口”",
      quote: "5个工作日内申请人可直接到“联办窗口”同时领取",
      start: 790,
      end: 830,
      url: "/sources/zibo-2023-20-measures?start=790&end=830#m4",
    },
    {
      n: 2,
      doc_id: "taian-2023-reform-report",
      doc_title: "市公安局2023年稳增长、促改革工作情况汇报",
      doc_kind: "report",
      issuer: "市公安局",
      city: "泰安市",
      city_inferred: true,
      issued_on: "2023",
      doc_number: null,
      measure: "一(一)",
      measure_title: "窗口服务“一次办”",
      quote: "“同时受理、并联审核、一窗通办、同时发证”。",
      start: 375,
      end: 445,
      url: "/sources/taian-2023-reform-report?start=375&end=445#m%E4%B8%80(%E4%B8%80)",
    },
  ],
  follow_ups: [],
  took_ms: 1,
};

export const publicUrl = "https://youju.example";
