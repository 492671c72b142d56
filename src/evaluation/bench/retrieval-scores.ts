/** How well one ranking, or many on average, finds what is relevant; all between 0 and 1. */
export interface RetrievalScores {
  /** Share of the relevant ids among the first so many. */
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly recallAt10: number;
  readonly recallAt100: number;
  /** 1 / rank of the first relevant id, 0 where it is not among the first ten. */
  readonly reciprocalRank: number;
}

export function scoreRanking(found: readonly string[], relevant: ReadonlySet<string>): RetrievalScores {
  const recall = (depth: number) =>
    found.slice(0, depth).filter((id) => relevant.has(id)).length / relevant.size;
  const first = found.slice(0, 10).findIndex((id) => relevant.has(id));
  return {
    recallAt1: recall(1),
    recallAt5: recall(5),
    recallAt10: recall(10),
    recallAt100: recall(100),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** The mean of each score; zeros where there is none. */
export function meanScores(all: readonly RetrievalScores[]): RetrievalScores {
  const mean = (of: (scores: RetrievalScores) => number) =>
    all.reduce((sum, scores) => sum + of(scores), 0) / Math.max(1, all.length);
  return {
    recallAt1: mean((scores) => scores.recallAt1),
    recallAt5: mean((scores) => scores.recallAt5),
    recallAt10: mean((scores) => scores.recallAt10),
    recallAt100: mean((scores) => scores.recallAt100),
    reciprocalRank: mean((scores) => scores.reciprocalRank),
  };
}

/** The value that so large a share of the values lies below: 0.5 gives the median. 0 where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
