import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { AnswerView } from "../../conversation/answer-view.js";

/** Counters and timings under the prefix `youju_`, in base units. Labels never hold what a user wrote. */
export interface Metrics {
  readonly registry: Registry;
  readonly answers: Counter<"kind" | "lang">;
  readonly answerSeconds: Histogram;
  readonly feedback: Counter<"helpful">;
  readonly requests: Counter<"route" | "status">;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "youju_" });
  return {
    registry,
    answers: new Counter({
      name: "youju_answers_total",
      help: "Answers given, by kind and language",
      labelNames: ["kind", "lang"],
      registers: [registry],
    }),
    answerSeconds: new Histogram({
      name: "youju_answer_duration_seconds",
      help: "Time from question to answer",
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 2, 5, 10],
      registers: [registry],
    }),
    feedback: new Counter({
      name: "youju_feedback_total",
      help: "Feedback on answers",
      labelNames: ["helpful"],
      registers: [registry],
    }),
    requests: new Counter({
      name: "youju_http_requests_total",
      help: "HTTP requests, by route and status",
      labelNames: ["route", "status"],
      registers: [registry],
    }),
  };
}

/** Every channel counts what it answers. */
export function countAnswer({ answers, answerSeconds }: Metrics, { kind, lang, took_ms }: AnswerView): void {
  answers.inc({ kind, lang });
  answerSeconds.observe(took_ms / 1000);
}
