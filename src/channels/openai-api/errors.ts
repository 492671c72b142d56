import type { NextFunction, Request, Response } from "express";
import type { Logger } from "pino";
import type { z } from "zod";
import { isAbandoned } from "../../domain/error.js";
import { Problem, toProblem } from "../http/problem.js";
import type { openAiError } from "./schemas.js";

type ErrorBody = z.infer<typeof openAiError>;

/** A request that cannot be answered, with the field and the code that OpenAI's clients branch on. */
export class CompletionError extends Problem {
  constructor(
    status: number,
    detail: string,
    readonly param: string | null,
    readonly code: string | null = null,
  ) {
    super(status, detail);
  }
}

const types: Readonly<Record<number, readonly [type: string, code: string | null]>> = {
  401: ["invalid_request_error", "invalid_api_key"],
  429: ["rate_limit_error", "rate_limit_exceeded"],
  500: ["server_error", null],
  503: ["server_error", null],
};

/** A problem in the form of OpenAI's interface. */
export function describeError(problem: Problem): ErrorBody {
  const [type, code] = types[problem.status] ?? ["invalid_request_error", null];
  const isOwn = problem instanceof CompletionError;
  return {
    error: {
      message: problem.detail,
      type,
      param: isOwn ? problem.param : null,
      code: isOwn ? problem.code : code,
    },
  };
}

/** Ends every failed request below `/v1`; faults of our own are logged without the request's content. */
export function completionErrorHandler(logger: Logger) {
  return (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    if (isAbandoned(error)) return;
    const problem = toProblem(error);
    if (problem.status >= 500) logger.error({ err: error, path: request.path }, "request failed");
    if (response.headersSent) {
      response.end();
      return;
    }
    response.set(problem.headers).status(problem.status).json(describeError(problem));
  };
}
