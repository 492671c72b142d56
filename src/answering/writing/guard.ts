import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
} from "cockatiel";
import { isAbandoned } from "../../domain/error.js";
import type { BreakerState, ModelFault } from "./health.js";

/** A call to the model that gave nothing usable, with the word it is counted under. */
export class ModelFailure extends Error {
  constructor(
    readonly fault: ModelFault,
    options?: ErrorOptions,
  ) {
    super(`the language model gave no usable answer: ${fault}`, options);
  }
}

/** How long somebody waits for the model. */
export interface Patience {
  /** As `performance.now()` counts. */
  readonly deadline: number;
  /** Aborted with the error `abandoned` when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
}

export interface GuardOptions {
  /** Calls at one time; as many more may wait. */
  readonly concurrency: number;
  /** Longest silence between two pieces of a stream, milliseconds. */
  readonly idleMs: number;
  /** Failures in a row that open the breaker. */
  readonly failures: number;
  /** Milliseconds until an open breaker lets one call through to see; doubled up to `longestProbeMs` while it fails. */
  readonly probeMs: number;
  readonly longestProbeMs: number;
}

/** Patient enough for a model on an intranet machine, short enough that no one waits for a dead one. */
export const usualGuard: Omit<GuardOptions, "concurrency"> = {
  idleMs: 4000,
  failures: 4,
  probeMs: 5000,
  longestProbeMs: 120_000,
};

/** Stands between the program and a service that may be slow, broken or gone: bounds, deadline, idle timer, breaker. */
export class ModelGuard {
  readonly #breaker;
  readonly #places;

  constructor(private readonly options: GuardOptions) {
    const { concurrency, failures, probeMs, longestProbeMs } = options;
    this.#places = bulkhead(concurrency, concurrency);
    // A call that was given up says nothing about the service; a probe that was leaves the breaker open.
    const isFailure = (error: Error) => !isAbandoned(error) || this.breakerState() === "half-open";
    this.#breaker = circuitBreaker(handleWhen(isFailure), {
      breaker: new ConsecutiveBreaker(failures),
      halfOpenAfter: new ExponentialBackoff({ initialDelay: probeMs, maxDelay: longestProbeMs }),
    });
  }

  breakerState(): BreakerState {
    if (this.#breaker.state === CircuitState.Open) return "open";
    return this.#breaker.state === CircuitState.HalfOpen ? "half-open" : "closed";
  }

  /**
   * Runs a call for as long as somebody waits for it. The call is given a signal that ends it. Throws
   * {@link ModelFailure}, or the reason of `patience.signal`, and nothing else.
   */
  async run<T>({ deadline, signal }: Patience, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    const left = deadline - performance.now();
    if (left <= 0) throw new ModelFailure("timeout");
    const controller = new AbortController();
    const late = alarm(left, "timeout");
    const givenUp = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), { signal: controller.signal });
    });
    givenUp.catch(() => {});
    const calling = this.#places.execute(async () => {
      // A call that waited for a free place until its time was up says nothing about the service.
      if (controller.signal.aborted) throw new ModelFailure("busy");
      return this.#breaker.execute(() => Promise.race([call(controller.signal), late.rings, givenUp]));
    });
    calling.catch(() => {});
    try {
      return await Promise.race([calling, late.rings, givenUp]);
    } catch (error) {
      throw signal?.aborted === true ? signal.reason : failureOf(error);
    } finally {
      late.stop();
      controller.abort();
    }
  }

  /**
   * The pieces of a stream; a silence longer than `idleMs` ends it with a failure. For the first piece, which may take
   * long while the service reads the question, only the deadline counts.
   */
  async *pieces<T>(stream: AsyncIterable<T>): AsyncGenerator<T> {
    const iterator = stream[Symbol.asyncIterator]();
    for (let isFirst = true; ; isFirst = false) {
      const silence = isFirst ? never : alarm(this.options.idleMs, "stalled");
      try {
        const next = iterator.next();
        next.catch(() => {});
        const piece = await Promise.race([next, silence.rings]);
        if (piece.done === true) return;
        yield piece.value;
      } finally {
        silence.stop();
      }
    }
  }
}

const never = { rings: new Promise<never>(() => {}), stop: () => {} };

/** A promise that fails after a time, unless it is stopped before. */
function alarm(milliseconds: number, fault: ModelFault): { rings: Promise<never>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const rings = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ModelFailure(fault)), milliseconds);
  });
  rings.catch(() => {});
  return { rings, stop: () => clearTimeout(timer) };
}

function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (error instanceof BrokenCircuitError) return new ModelFailure("breaker-open", { cause: error });
  if (error instanceof BulkheadRejectedError) return new ModelFailure("busy", { cause: error });
  return new ModelFailure("failed", { cause: error });
}
