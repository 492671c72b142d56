import express, { type Request, type Response, Router } from "express";
import type { AnswerView } from "../../conversation/answer-view.js";
import { type Assistant, type LineListener, longestQuestion } from "../../conversation/assistant.js";
import type { SourceDocument } from "../../domain/document.js";
import { isAbandoned } from "../../domain/error.js";
import type { Store } from "../../store/store.js";
import { clientSignal } from "./client-signal.js";
import { openEventStream } from "./event-stream.js";
import { countAnswer, type Metrics } from "./metrics.js";
import { Problem, parseBody } from "./problem.js";
import { askRequest, feedbackRequest, receiptView, type SearchHit, searchRequest } from "./schemas.js";

/** What the API needs from the program. */
export interface ApiServices {
  readonly assistant: Assistant;
  readonly search: (query: string, limit: number, city: string | null) => Promise<SearchHit[]>;
  readonly documents: readonly SourceDocument[];
  readonly store: Store;
  readonly metrics: Metrics;
}

/** A document as it is listed. */
export function describeDocument({ meta, measures }: SourceDocument) {
  return {
    id: meta.id,
    title: meta.title,
    city: meta.city?.zh ?? null,
    city_inferred: meta.cityInferred,
    kind: meta.kind,
    issuer: meta.issuer,
    issued_on: meta.issuedOn,
    doc_number: meta.documentNumber,
    measures: measures.filter(({ numbered }) => numbered).length || measures.length,
    notes: [...meta.notes],
  };
}

export function apiRouter(services: ApiServices): Router {
  const router = Router();
  router.post(["/ask", "/search", "/feedback"], (request, _response, next) => {
    if (request.is("application/json") === false) throw new Problem(415, "send the body as application/json");
    next();
  });
  router.use(express.json({ limit: "64kb", strict: false }));
  router.post("/ask", (request, response) => ask(services, request, response));
  router.post("/search", async (request, response) => {
    const { query, k, city } = parseBody(searchRequest, request.body);
    const started = performance.now();
    const hits = await services.search(query, k, city ?? null);
    response.json({ hits, took_ms: Math.round((performance.now() - started) * 10) / 10 });
  });
  router.get("/documents", (_request, response) => {
    response.json({ documents: services.documents.map(describeDocument) });
  });
  router.get("/documents/:id", (request, response) => {
    const document = findDocument(services, request.params.id);
    const list = document.measures.map(({ id, title, chapters, start, end, clauses }) => ({
      id,
      title,
      chapters,
      start,
      end,
      clauses: clauses.map((clause) => ({ quote: clause.quote, start: clause.start, end: clause.end })),
    }));
    response.json({ ...describeDocument(document), measure_list: list });
  });
  router.get("/documents/:id/text", (request, response) => {
    response.type("text/plain; charset=utf-8").send(findDocument(services, request.params.id).text);
  });
  router.get("/answers/:id", async (request, response) => {
    const stored = await services.store.answer(request.params.id);
    if (stored === null) throw new Problem(404, "there is no answer with this id");
    response.json(
      receiptView.parse({
        answer_id: stored.id,
        question: stored.question,
        created_at: stored.createdAt,
        answer: JSON.parse(stored.answer),
        ...JSON.parse(stored.receipt),
      }),
    );
  });
  router.post("/feedback", async (request, response) => {
    const { answer_id, helpful, comment } = parseBody(feedbackRequest, request.body);
    if (!(await services.store.saveFeedback(answer_id, helpful, comment ?? null))) {
      throw new Problem(404, "answer_id: there is no such answer");
    }
    services.metrics.feedback.inc({ helpful: String(helpful) });
    response.json({ ok: true });
  });
  return router;
}

export function findDocument({ documents }: Pick<ApiServices, "documents">, id: string): SourceDocument {
  const document = documents.find(({ meta }) => meta.id === id);
  if (document === undefined) throw new Problem(404, "there is no document with this id");
  return document;
}

async function ask(services: ApiServices, request: Request, response: Response): Promise<void> {
  const { question, conversation_id, city, lang } = parseBody(askRequest, request.body);
  if (question.trim() === "") throw new Problem(422, "question: it is empty");
  if (question.length > longestQuestion)
    throw new Problem(422, `question: it may have ${longestQuestion} characters at most`);
  const input = {
    question,
    conversationId: conversation_id ?? null,
    city: city ?? null,
    language: lang ?? null,
    signal: clientSignal(response),
  };
  const answering = async (onLine?: LineListener) => {
    const view = await services.assistant.ask(input, onLine);
    countAnswer(services.metrics, view);
    return view;
  };
  if (request.accepts(["application/json", "text/event-stream"]) === "text/event-stream") {
    await streamAnswer(answering, response);
  } else {
    response.json(await answering());
  }
}

/** Streams what is being done, each line of the text as soon as it is verified, then the whole object. */
async function streamAnswer(
  answering: (onLine: LineListener) => Promise<AnswerView>,
  response: Response,
): Promise<void> {
  const stream = openEventStream(response);
  try {
    stream.send({ text: "searching" }, "status");
    await stream.flush();
    let isFirst = true;
    const view = await answering((line) => {
      stream.send({ text: isFirst ? line : `\n${line}` }, "delta");
      isFirst = false;
    });
    stream.send(view, "answer");
  } catch (error) {
    if (!isAbandoned(error))
      stream.send(new Problem(500, "something went wrong here; please try again").view(), "error");
  } finally {
    stream.end();
  }
}
