import { z } from "zod";
import { answerView } from "../../conversation/answer-view.js";
import { completionRequest, completionResponse, modelsResponse, openAiError } from "../openai-api/schemas.js";
import {
  deskClause,
  deskClauseQuery,
  deskSearchQuery,
  deskSearchResponse,
  ledgerCsvQuery,
  ledgerQuery,
  ledgerResponse,
} from "./desk-schemas.js";
import { problemView } from "./problem.js";
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

interface Operation {
  readonly path: string;
  readonly method: "get" | "post";
  readonly summary: string;
  readonly body?: z.ZodType;
  /** Parameters behind the question mark. */
  readonly query?: z.ZodObject;
  readonly result?: z.ZodType;
  /** Media type of a result that is not JSON. */
  readonly media?: string;
  readonly problems: readonly number[];
  /** Where failures have another form than a problem. */
  readonly failure?: z.ZodType;
  /** Needs one of the `API_KEYS` where there are any. */
  readonly keyed?: true;
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
    problems: [400, 401, 413, 415, 429, 503],
    failure: openAiError,
    keyed: true,
  },
  {
    path: "/v1/models",
    method: "get",
    summary: "The one model, for OpenAI's clients",
    result: modelsResponse,
    problems: [401, 429],
    failure: openAiError,
    keyed: true,
  },
  {
    path: "/mcp",
    method: "post",
    summary: "Model Context Protocol over streamable HTTP (JSON-RPC messages)",
    body: z.looseObject({ jsonrpc: z.literal("2.0"), method: z.string() }),
    result: z.looseObject({ jsonrpc: z.literal("2.0") }),
    problems: [401, 429],
    keyed: true,
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

const schemaOf = (schema: z.ZodType, io: "input" | "output") =>
  z.toJSONSchema(schema, { io, target: "draft-2020-12" });

function queryParameters(query: z.ZodObject | undefined): object[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema: z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" }),
  }));
}

function describe(operation: Operation): object {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const parameters = [...inPath, ...queryParameters(operation.query)];
  const media = operation.media ?? "application/json";
  const content =
    operation.result === undefined
      ? { [media]: {} }
      : { [media]: { schema: schemaOf(operation.result, "output") } };
  const failure =
    operation.failure === undefined
      ? { "application/problem+json": { schema: schemaOf(problemView, "output") } }
      : { "application/json": { schema: schemaOf(operation.failure, "output") } };
  const problems = operation.problems.map((status) => [
    String(status),
    { description: "problem", content: failure },
  ]);
  return {
    summary: operation.summary,
    ...(operation.keyed === true ? { security: [{}, { apiKey: [] }] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(operation.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(operation.body, "input") } },
          },
        }),
    responses: { "200": { description: "result", content }, ...Object.fromEntries(problems) },
  };
}

/** The OpenAPI 3.1 document, generated from the schemas that requests are really checked with. */
export function openApiDocument(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Youju 有据",
      version,
      description: "Answers from published police service measures, every sentence with its source.",
    },
    paths,
    components: { securitySchemes: { apiKey: { type: "http", scheme: "bearer" } } },
  };
}
