import type { NextFunction, Request, Response } from "express";
import type { Logger } from "pino";
import { z } from "zod";
import { isAbandoned, YoujuError } from "../../domain/error.js";

/** RFC 9457 problem details. */
export const problemView = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
});
export type ProblemView = z.infer<typeof problemView>;

const titles: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  413: "Request too large",
  415: "Unsupported media type",
  422: "Unprocessable question",
  429: "Too many requests",
  500: "Internal error",
  503: "Temporarily unavailable",
};

/** An outcome that a request ends with instead of a result. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }

  view(): ProblemView {
    return {
      type: "about:blank",
      title: titles[this.status] ?? "Error",
      status: this.status,
      detail: this.detail,
    };
  }
}

export function sendProblem(response: Response, problem: Problem): void {
  for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
  response.status(problem.status).type("application/problem+json").send(JSON.stringify(problem.view()));
}

/** Reads a validated body; the problem names the first field that is wrong. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new Problem(400, "the body must be a JSON object, sent as application/json");
  }
  return parseInput(schema, body, "body");
}

/** Reads the validated parameters of an address; the problem names the first one that is wrong. */
export function parseQuery<T>(schema: z.ZodType<T>, query: unknown): T {
  return parseInput(schema, query, "query");
}

function parseInput<T>(schema: z.ZodType<T>, input: unknown, name: string): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Problem(400, `${issue?.path.join(".") || name}: ${issue?.message ?? "invalid"}`);
}

const bodyErrors: Readonly<Record<string, readonly [number, string]>> = {
  "entity.too.large": [413, "the body may hold 64 KiB at most"],
  "entity.parse.failed": [400, "the body is not valid JSON"],
  "encoding.unsupported": [415, "the body's encoding is not supported"],
  "charset.unsupported": [415, "the body's charset is not supported"],
  "request.size.invalid": [400, "the body's length does not match Content-Length"],
};

const bodyErrorType = (error: unknown): string =>
  typeof error === "object" && error !== null && "type" in error && typeof error.type === "string"
    ? error.type
    : "";

/** What a request that failed is answered with; a fault of our own tells nothing about itself. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const known = bodyErrors[bodyErrorType(error)];
  if (known !== undefined) return new Problem(...known);
  if (error instanceof URIError) return new Problem(400, "the address is not valid");
  if (error instanceof YoujuError && error.code === "unavailable")
    return new Problem(503, error.message, { "Retry-After": "5" });
  const status =
    typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  if (status >= 400 && status < 500) return new Problem(status, "the request could not be read");
  return new Problem(
    500,
    "something went wrong here; please try again, and tell the operator if it happens again",
  );
}

/** The last handler: turns every failure into a problem, and logs faults of our own without the request's content. */
export function problemHandler(logger: Logger) {
  return (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    if (isAbandoned(error)) return;
    const problem = toProblem(error);
    if (problem.status >= 500) logger.error({ err: error, path: request.path }, "request failed");
    if (response.headersSent) response.end();
    else sendProblem(response, problem);
  };
}
