import { z } from "zod";
import { type Operation, operations } from "./operations.js";
import { problemView } from "./problem.js";

const schemaOf = (schema: z.ZodType, io: "input" | "output") =>
  z.toJSONSchema(schema, { io, target: "draft-2020-12" });

function queryParameters(query: z.ZodObject | undefined): object[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: !z.safeParse(schema, undefined).success,
    schema: z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" }),
  }));
}

/** Keys are asked for only where there are any. */
function securityOf({ security }: Operation): object {
  if (security === undefined) return {};
  return { security: [...(security === "apiKey" ? [{}] : []), { [security]: [] }] };
}

function bodyOf({ body, bodyMedia }: Operation): object {
  if (body === undefined && bodyMedia === undefined) return {};
  const media = body === undefined ? {} : { schema: schemaOf(body, "input") };
  return { requestBody: { required: true, content: { [bodyMedia ?? "application/json"]: media } } };
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
    ...securityOf(operation),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...bodyOf(operation),
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
    components: {
      securitySchemes: {
        apiKey: { type: "http", scheme: "bearer" },
        telegramSecret: { type: "apiKey", in: "header", name: "X-Telegram-Bot-Api-Secret-Token" },
      },
    },
  };
}
