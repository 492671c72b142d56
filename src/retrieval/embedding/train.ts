import type { TableOptions } from "./contrastive-table.js";
import type { BuiltInEmbedding } from "./model.js";
import { EmbeddingTrainer } from "./trainer.js";

/** A text that the embedding is to know. Neighbours of one `document` are taken to be about the same matter. */
export interface TrainingText {
  readonly text: string;
  readonly title?: string;
  readonly document?: string;
}

/** A question and a text that answers it. Pairs of one `group` (a clause) are never each other's negatives. */
export interface TrainingPair {
  readonly query: string;
  readonly positive: string;
  readonly group: string;
}

/** A text that may serve as a negative; `group` as in {@link TrainingPair}. */
export interface PoolText {
  readonly text: string;
  readonly group: string;
}

export interface TrainingProgress {
  readonly phase: "pretraining" | "fine-tuning";
  /** Share of the phase that is done, 0 to 1. */
  readonly done: number;
  /** Mean loss since the last report. */
  readonly loss: number;
}

export interface PretrainingOptions {
  /** Grams of fewer texts are passed over; 1 where all count. */
  readonly leastTexts: number;
  /**
   * Share of the steps' pairs that are a short stretch of a text and all the rest of that text with its title, as a
   * question stands to an article; the others are two crops of like length, or a title and its text.
   */
  readonly clozeShare: number;
  readonly steps: number;
  readonly batch: number;
  readonly learningRate: number;
  readonly dropout: number;
}

export interface FineTuningOptions {
  /** Share of Adagrad's state that is kept from pretraining: the less, the larger the first steps. */
  readonly kept: number;
  readonly epochs: number;
  readonly batch: number;
  readonly learningRate: number;
  readonly dropout: number;
  /** Hard negatives per pair: half from `nearTexts`, half mined with the embedding itself. */
  readonly negatives: number;
}

export interface EmbeddingOptions extends TableOptions {
  readonly seed: number;
  readonly pretraining: PretrainingOptions;
  readonly fineTuning: FineTuningOptions;
  readonly onProgress?: (progress: TrainingProgress) => void;
}

/** Starting values: those that served on statutes (docs/bench.md), sized for a small corpus. */
export const defaultEmbeddingOptions: EmbeddingOptions = {
  buckets: 2 ** 15,
  dimension: 128,
  seed: 20231116,
  pretraining: { leastTexts: 1, clozeShare: 0, steps: 4000, batch: 256, learningRate: 0.1, dropout: 0.2 },
  fineTuning: { kept: 1, epochs: 15, batch: 64, learningRate: 0.05, dropout: 0.3, negatives: 4 },
};

/**
 * Trains an embedding: first on the texts alone (two crops of one text or of neighbours belong together, and a title
 * belongs to its text), then on questions and the texts that answer them. The same input, options and seed give the
 * same bits.
 */
export function trainEmbedding(
  texts: readonly TrainingText[],
  pairs: readonly TrainingPair[],
  options: EmbeddingOptions = defaultEmbeddingOptions,
): BuiltInEmbedding {
  const trainer = new EmbeddingTrainer(options);
  trainer.pretrain(
    texts,
    pairs.map((pair) => pair.query),
  );
  const pool = new Map<string, PoolText>();
  for (const { positive, group } of pairs) pool.set(positive, { text: positive, group });
  trainer.fineTune(pairs, [...pool.values()]);
  return trainer.toEmbedding();
}
