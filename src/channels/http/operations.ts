import { z } from "zod";
import { answerView } from "../../conversation/answer-view.js";
import {
  completionRequest,
  completionResponse,
  modelResponse,
  modelsResponse,
  openAiError,
} from "../openai-api/schemas.js";
import { wechatQuery } from "../wechat/signature.js";
import {
  deskClause,
  deskClauseQuery,
  deskSearchQuery,
  deskSearchResponse,
  ledgerCsvQuery,
  ledgerQuery,
  ledgerResponse,
} from "./desk-schemas.js";
import {
  askRequest,
  documentDetail,
  documentsResponse,
  feedbackRequest,
  feedbackResponse,
  receiptView,
  searchRequest,
  searchResponse,
} from "./schemas.js";

export interface Operation {
  readonly path: string;
  readonly method: "get" | "post";
  readonly summary: string;
  readonly body?: z.ZodType;
  /** Media type of a body that is not JSON. */
  readonly bodyMedia?: string;
  /** Parameters behind the question mark. */
  readonly query?: z.ZodObject;
  readonly result?: z.ZodType;
  /** Media type of a result that is not JSON. */
  readonly media?: string;
  readonly problems: readonly number[];
  /** Where failures have another form than a problem. */
  readonly failure?: z.ZodType;
  /** What it needs: one of the `API_KEYS` where there are any, or the secret that Telegram was given. */
  readonly security?: "apiKey" | "telegramSecret";
}

/** Every public operation. A test holds this list against the routes that are really served. */
export const operations: readonly Operation[] = [
  {
    path: "/api/v1/ask",
    method: "post",
    summary:
      "Answer a question, with sources; streams server-sent events where the client accepts text/event-stream",
    body: askRequest,
    result: answerView,
    problems: [400, 413, 415, 422, 429, 503],
  },
  {
    path: "/api/v1/search",
    method: "post",
    summary: "Ranked clauses",
    body: searchRequest,
    result: searchResponse,
    problems: [400, 413, 415, 429],
  },
  {
    path: "/api/v1/documents",
    method: "get",
    summary: "The documents held",
    result: documentsResponse,
    problems: [],
  },
  {
    path: "/api/v1/documents/{id}",
    method: "get",
    summary: "One document with its measures",
    result: documentDetail,
    problems: [404],
  },
  {
    path: "/api/v1/documents/{id}/text",
    method: "get",
    summary: "The text that offsets refer to",
    media: "text/plain",
    problems: [404],
  },
  {
    path: "/api/v1/answers/{answer_id}",
    method: "get",
    summary: "The receipt of an answer",
    result: receiptView,
    problems: [404],
  },
  {
    path: "/api/v1/feedback",
    method: "post",
    summary: "Say whether an answer helped",
    body: feedbackRequest,
    result: feedbackResponse,
    problems: [400, 404, 415],
  },
  {
    path: "/api/v1/desk/search",
    method: "get",
    summary: "Clauses by words, measure number, responsible unit, city and time limit, while they are typed",
    query: deskSearchQuery,
    result: deskSearchResponse,
    problems: [400, 429],
  },
  {
    path: "/api/v1/desk/clauses/{id}/{start}",
    method: "get",
    summary: "The clause of a document that begins at an offset: script, conditions, units, other cities",
    query: deskClauseQuery,
    result: deskClause,
    problems: [400, 404, 429],
  },
  {
    path: "/api/v1/desk/ledger",
    method: "get",
    summary: "The ledger of commitments: every time limit, window, threshold and amount with its clause",
    query: ledgerQuery,
    result: ledgerResponse,
    problems: [400, 429],
  },
  {
    path: "/api/v1/desk/ledger.csv",
    method: "get",
    summary: "The ledger as a table: UTF-8 with a byte order mark, RFC 4180",
    query: ledgerCsvQuery,
    media: "text/csv",
    problems: [400, 429],
  },
  {
    path: "/sources/{id}",
    method: "get",
    summary: "The document as a page, the cited span marked",
    media: "text/html",
    problems: [404],
  },
  {
    path: "/v1/chat/completions",
    method: "post",
    summary:
      "An answer for OpenAI's clients: the last user message is the question, sources are url_citation annotations " +
      "and a list in the text; streams chunks where stream is true",
    body: completionRequest,
    result: completionResponse,
    problems: [400, 401, 413, 415, 422, 429, 503],
    failure: openAiError,
    security: "apiKey",
  },
  {
    path: "/v1/models",
    method: "get",
    summary: "The one model, for OpenAI's clients",
    result: modelsResponse,
    problems: [401, 429],
    failure: openAiError,
    security: "apiKey",
  },
  {
    path: "/v1/models/{model}",
    method: "get",
    summary: "The model of that name",
    result: modelResponse,
    problems: [401, 404, 429],
    failure: openAiError,
    security: "apiKey",
  },
  {
    path: "/mcp",
    method: "post",
    summary: "Model Context Protocol over streamable HTTP (JSON-RPC messages)",
    body: z.looseObject({ jsonrpc: z.literal("2.0"), method: z.string() }),
    result: z.looseObject({ jsonrpc: z.literal("2.0") }),
    problems: [401, 429],
    security: "apiKey",
  },
  {
    path: "/webhooks/telegram",
    method: "post",
    summary:
      "An update from Telegram; acknowledged when it is kept, answered behind it. 404 where the channel is off",
    body: z.looseObject({ update_id: z.number().int().nonnegative() }),
    media: "text/plain",
    problems: [400, 403, 404, 413, 503],
    security: "telegramSecret",
  },
  {
    path: "/webhooks/wechat",
    method: "get",
    summary: "WeChat's check of the address: gives echostr back. 404 where the channel is off",
    query: wechatQuery,
    media: "text/plain",
    problems: [403, 404],
  },
  {
    path: "/webhooks/wechat",
    method: "post",
    summary:
      "A message from WeChat; the reply is the response's XML, or follows. 404 where the channel is off",
    query: wechatQuery.omit({ echostr: true }).extend({ msg_signature: z.string().optional() }),
    bodyMedia: "application/xml",
    media: "application/xml",
    problems: [400, 403, 404, 413, 503],
  },
  { path: "/healthz", method: "get", summary: "The process is alive", media: "text/plain", problems: [] },
  {
    path: "/readyz",
    method: "get",
    summary: "Index loaded and store writable",
    media: "text/plain",
    problems: [503],
  },
  { path: "/metrics", method: "get", summary: "Prometheus metrics", media: "text/plain", problems: [] },
];
