import { z } from "zod";
import type { AnswerSoFar } from "../answering/verify.js";
import { inScript, wordingOf } from "../answering/wording.js";
import { type Answer, answerKinds, type Citation } from "../domain/answer.js";
import { documentKinds } from "../domain/document.js";
import { languageCodes } from "../domain/language-code.js";

/** The public form of an answer (contract, section 2). */
export const citationView = z.object({
  n: z.number().int(),
  doc_id: z.string(),
  doc_title: z.string(),
  doc_kind: z.enum(documentKinds),
  issuer: z.string().nullable(),
  city: z.string().nullable(),
  city_inferred: z.boolean(),
  issued_on: z.string().nullable(),
  doc_number: z.string().nullable(),
  measure: z.string(),
  measure_title: z.string(),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  url: z.string(),
});
export type CitationView = z.infer<typeof citationView>;

export const answerView = z.object({
  conversation_id: z.string(),
  answer_id: z.string(),
  kind: z.enum(answerKinds),
  lang: z.enum(languageCodes),
  mode: z.enum(["extractive", "generated"]),
  /** 原文摘录 or 生成式人工智能, in the answer's language; null where nothing of a document is said. */
  label: z.string().nullable().default(null),
  answer: z.string(),
  citations: z.array(citationView),
  follow_ups: z.array(z.string()),
  took_ms: z.number(),
});
export type AnswerView = z.infer<typeof answerView>;

/** Where the page shows a span of a document marked. */
export function sourceUrl(documentId: string, start: number, end: number, measureId: string): string {
  return `/sources/${encodeURIComponent(documentId)}?start=${start}&end=${end}#m${encodeURIComponent(measureId)}`;
}

function viewCitation({ marker, clause, measure, document }: Citation): CitationView {
  return {
    n: marker,
    doc_id: document.id,
    doc_title: document.title,
    doc_kind: document.kind,
    issuer: document.issuer,
    city: document.city?.zh ?? null,
    city_inferred: document.cityInferred,
    issued_on: document.issuedOn,
    doc_number: document.documentNumber,
    measure: measure.id,
    measure_title: measure.title,
    quote: clause.quote,
    start: clause.start,
    end: clause.end,
    url: sourceUrl(document.id, clause.start, clause.end, measure.id),
  };
}

/** What of an answer is given out before the whole of it is known: the beginning of its text, and what that cites. */
export type AnswerBeginning = Pick<AnswerView, "lang" | "answer" | "citations">;

export const viewBeginning = ({ language, text, citations }: AnswerSoFar): AnswerBeginning => ({
  lang: language,
  answer: text,
  citations: citations.map(viewCitation),
});

export function viewAnswer(
  answer: Answer,
  ids: { readonly conversationId: string; readonly answerId: string; readonly tookMs: number },
): AnswerView {
  return {
    conversation_id: ids.conversationId,
    answer_id: ids.answerId,
    kind: answer.kind,
    lang: answer.language,
    mode: answer.mode,
    label:
      answer.citations.length === 0
        ? null
        : inScript(wordingOf(answer.language).labels[answer.mode], answer.language),
    answer: answer.text,
    citations: answer.citations.map(viewCitation),
    follow_ups: [...answer.followUps],
    took_ms: ids.tookMs,
  };
}
