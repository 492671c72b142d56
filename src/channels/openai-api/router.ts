import express, { type Request, type Response, Router } from "express";
import type { Logger } from "pino";
import type { Assistant } from "../../conversation/assistant.js";
import { addressOf } from "../http/address.js";
import { countAnswer, type Metrics } from "../http/metrics.js";
import { toProblem } from "../http/problem.js";
import { chunksOf, completionOf, modelId, readConversation } from "./completion.js";
import { CompletionError, describeError } from "./errors.js";
import { type CompletionRequest, completionRequest } from "./schemas.js";

/** What OpenAI's clients are answered with. */
export interface OpenAiServices {
  readonly assistant: Assistant;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly publicUrl: string | null;
}

/** Clients send the whole conversation with every question, with all that was answered. */
const largestBody = "1mb";
const pingIntervalMs = 15_000;
/** Seconds since 1970 at which the model list says that the model was made; the list needs a fixed date. */
const modelCreated = Date.UTC(2026, 10, 21) / 1000;
const model = { id: modelId, object: "model", created: modelCreated, owned_by: "youju" };

/** OpenAI's interface, to be mounted at `/v1` with its error handler behind it. */
export function openAiRouter(services: OpenAiServices): Router {
  const router = Router();
  router.get("/models", (_request, response) => {
    response.json({ object: "list", data: [model] });
  });
  router.get("/models/:id", (request, response) => {
    if (request.params.id !== modelId)
      throw new CompletionError(404, `the model here is “${modelId}”`, "model", "model_not_found");
    response.json(model);
  });
  router.post("/chat/completions", express.json({ limit: largestBody }), (request, response) =>
    complete(services, request, response),
  );
  router.use((request: Request) => {
    throw new CompletionError(
      404,
      `there is nothing at ${request.method} ${request.originalUrl.slice(0, 200)}`,
      null,
    );
  });
  return router;
}

function parseCompletionRequest(request: Request): CompletionRequest {
  if (request.is("application/json") === false)
    throw new CompletionError(415, "send the body as application/json", null);
  const parsed = completionRequest.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const param = issue?.path.join(".") || null;
  throw new CompletionError(400, `${param ?? "body"}: ${issue?.message ?? "invalid"}`, param);
}

async function complete(services: OpenAiServices, request: Request, response: Response): Promise<void> {
  const wanted = parseCompletionRequest(request);
  const { question, earlier } = readConversation(wanted);
  const answering = async () => {
    const view = await services.assistant.ask({
      question,
      earlier,
      conversationId: null,
      city: null,
      language: null,
    });
    countAnswer(services.metrics, view);
    return completionOf(view, services.publicUrl ?? addressOf(request));
  };
  if (wanted.stream !== true) {
    response.json(await answering());
    return;
  }
  response.writeHead(200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-cache, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  const ping = setInterval(() => response.write(": ping\n\n"), pingIntervalMs);
  response.on("close", () => clearInterval(ping));
  const send = (data: object) => response.write(`data: ${JSON.stringify(data)}\n\n`);
  try {
    for (const chunk of chunksOf(await answering(), wanted.stream_options?.include_usage === true))
      send(chunk);
    response.write("data: [DONE]\n\n");
  } catch (error) {
    services.logger.error({ err: error, path: request.path }, "request failed");
    send(describeError(toProblem(error)));
  } finally {
    clearInterval(ping);
    response.end();
  }
}
