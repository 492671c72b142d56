import { randomUUID } from "node:crypto";
import express, { type Request, type Response, Router } from "express";
import type { Logger } from "pino";
import type { Assistant, LineListener } from "../../conversation/assistant.js";
import { isAbandoned } from "../../domain/error.js";
import { addressOf } from "../http/address.js";
import { clientSignal } from "../http/client-signal.js";
import { openEventStream } from "../http/event-stream.js";
import { countAnswer, type Metrics } from "../http/metrics.js";
import { notServed } from "../http/not-served.js";
import { toProblem } from "../http/problem.js";
import { CompletionChunks, completionOf, modelId, readConversation } from "./completion.js";
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
    throw notServed(request);
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
  const publicUrl = services.publicUrl ?? addressOf(request);
  const answerId = randomUUID();
  const signal = clientSignal(response);
  const answering = async (onLine?: LineListener) => {
    const input = { question, earlier, answerId, signal, conversationId: null, city: null, language: null };
    const view = await services.assistant.ask(input, onLine);
    countAnswer(services.metrics, view);
    return view;
  };
  if (wanted.stream !== true) {
    response.json(completionOf(await answering(), publicUrl));
    return;
  }
  const chunks = new CompletionChunks(answerId, publicUrl, wanted.stream_options?.include_usage === true);
  const stream = openEventStream(response);
  try {
    stream.send(chunks.opening());
    await stream.flush();
    const view = await answering((_line, soFar) => {
      const chunk = chunks.next(soFar);
      if (chunk !== null) stream.send(chunk);
    });
    for (const chunk of chunks.rest(view)) stream.send(chunk);
    stream.end("[DONE]");
  } catch (error) {
    if (!isAbandoned(error)) {
      services.logger.error({ err: error, path: request.path }, "request failed");
      stream.send(describeError(toProblem(error)));
    }
    stream.end();
  }
}
