/** How the writing of an answer by the language model ended. */
export const writingEnds = [
  /** Every sentence came from the model and was let through. */
  "written",
  /** Some sentences came from the model; what was missing or wrong was put in verbatim. */
  "mixed",
  /** Nothing the model wrote was let through. */
  "refused",
  /** The model, or the way to it, failed; each of these ends in the extractive answer, or in what was verified before. */
  "timeout",
  "stalled",
  "cut",
  "unreadable",
  "failed",
  "busy",
  "breaker-open",
] as const;
export type WritingEnd = (typeof writingEnds)[number];

/** What went wrong with a call, as a word that is counted and kept on receipts. */
export type ModelFault = Exclude<WritingEnd, "written" | "mixed" | "refused">;

export type BreakerState = "closed" | "half-open" | "open";

/** Counts of how writing ended since the start; read by the metrics. */
export class WritingTally {
  readonly #counts = new Map<WritingEnd, number>();

  count(end: WritingEnd): void {
    this.#counts.set(end, (this.#counts.get(end) ?? 0) + 1);
  }

  counts(): ReadonlyMap<WritingEnd, number> {
    return this.#counts;
  }

  /** Share of the answers put to the model that went out without a word of it; 0 before the first. */
  fallbackShare(): number {
    let all = 0;
    let kept = 0;
    for (const [end, count] of this.#counts) {
      all += count;
      if (end === "written" || end === "mixed") kept += count;
    }
    return all === 0 ? 0 : 1 - kept / all;
  }
}
