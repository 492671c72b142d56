import { z } from "zod";
import { answerView } from "../../conversation/answer-view.js";
import { documentKinds } from "../../domain/document.js";
import { languageCodes } from "../../domain/language-code.js";

/** What the HTTP interface takes and gives (contract, section 2). The OpenAPI document is generated from these. */
export const askRequest = z.object({
  question: z.string(),
  conversation_id: z.string().min(1).max(200).optional(),
  city: z.string().max(100).optional(),
  lang: z.enum(languageCodes).optional(),
});

export const searchRequest = z.object({
  query: z.string().min(1).max(2000),
  k: z.number().int().min(1).max(100).default(10),
  city: z.string().max(100).optional(),
});

export const searchHit = z.object({
  rank: z.number().int(),
  score: z.number(),
  doc_id: z.string(),
  measure: z.string(),
  measure_title: z.string(),
  city: z.string().nullable(),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  external_id: z.string().nullable(),
});
export type SearchHit = z.infer<typeof searchHit>;
export const searchResponse = z.object({ hits: z.array(searchHit), took_ms: z.number() });

export const documentView = z.object({
  id: z.string(),
  title: z.string(),
  city: z.string().nullable(),
  city_inferred: z.boolean(),
  kind: z.enum(documentKinds),
  issuer: z.string().nullable(),
  issued_on: z.string().nullable(),
  doc_number: z.string().nullable(),
  measures: z.number().int(),
  notes: z.array(z.string()),
});
export const documentsResponse = z.object({ documents: z.array(documentView) });

export const measureView = z.object({
  id: z.string(),
  title: z.string(),
  chapters: z.array(z.string()),
  start: z.number().int(),
  end: z.number().int(),
  clauses: z.array(z.object({ quote: z.string(), start: z.number().int(), end: z.number().int() })),
});
export const documentDetail = documentView.extend({ measure_list: z.array(measureView) });

export const receiptView = z.object({
  answer_id: z.string(),
  question: z.string(),
  created_at: z.string(),
  answer: answerView,
  versions: z.object({ corpus: z.string(), index: z.string(), prompts: z.string(), engine: z.string() }),
  /** How the language model's writing ended; null where it was not asked. Answers of older versions say nothing. */
  writing: z.string().nullable().default(null),
  replaced: z.array(
    z.object({ sentence: z.string(), reasons: z.array(z.object({ type: z.string(), detail: z.string() })) }),
  ),
});

export const feedbackRequest = z.object({
  answer_id: z.string().min(1).max(100),
  helpful: z.boolean(),
  comment: z.string().max(2000).optional(),
});
export const feedbackResponse = z.object({ ok: z.literal(true) });
