import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { AnswerView } from "../../conversation/answer-view.js";

/** Counters and timings under the prefix `youju_`, in base units. Labels never hold what a user wrote. */
export interface Metrics {
  readonly registry: Registry;
  readonly answers: Counter<"kind" | "lang">;
  readonly answerSeconds: Histogram;
  readonly feedback: Counter<"helpful">;
  readonly requests: Counter<"route" | "status">;
}

/** What the metrics say about the language model; read each time that they are asked for. */
export interface ModelHealth {
  readonly breaker: () => "closed" | "half-open" | "open";
  /** Answers put to the model, by how its writing ended. */
  readonly ends: () => ReadonlyMap<string, number>;
  /** Share of these that went out without a word of the model. */
  readonly fallbackShare: () => number;
}

function collectModelHealth(registry: Registry, model: ModelHealth): void {
  new Gauge({
    name: "youju_model_breaker_state",
    help: "Circuit breaker before the language model: 1 for the state that it is in",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      for (const state of ["closed", "half-open", "open"])
        this.set({ state }, state === model.breaker() ? 1 : 0);
    },
  });
  new Gauge({
    name: "youju_model_fallback_ratio",
    help: "Share of the answers put to the language model that went out without a word of it",
    registers: [registry],
    collect() {
      this.set(model.fallbackShare());
    },
  });
  new Counter({
    name: "youju_model_answers_total",
    help: "Answers put to the language model, by how its writing ended",
    labelNames: ["end"],
    registers: [registry],
    collect() {
      this.reset();
      for (const [end, count] of model.ends()) this.inc({ end }, count);
    },
  });
}

/** `model` is null where none is configured: then nothing is said about one. */
export function createMetrics(model: ModelHealth | null = null): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "youju_" });
  if (model !== null) collectModelHealth(registry, model);
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
