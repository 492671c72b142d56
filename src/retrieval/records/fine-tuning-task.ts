import type { TableState } from "../embedding/contrastive-table.js";
import type { BuiltInEmbedding } from "../embedding/model.js";
import type { EmbeddingOptions, PoolText, TrainingPair } from "../embedding/train.js";
import { EmbeddingTrainer } from "../embedding/trainer.js";
import type { WorkerTask } from "../worker-tasks.js";

/** All that one fine-tuning needs, as plain data that can be handed to a worker. */
export interface FineTuningTask {
  readonly options: Omit<EmbeddingOptions, "onProgress">;
  readonly state: TableState;
  readonly pairs: readonly TrainingPair[];
  /** Questions that one text answers, paired with each other. */
  readonly kindred: readonly TrainingPair[];
  readonly pool: readonly PoolText[];
  /** For each query, positions in the pool of texts that share its words. */
  readonly near: ReadonlyMap<string, readonly number[]>;
}

export interface FineTuned {
  readonly embedding: Uint8Array;
  /** Unit vectors of the pool's texts, one after the other. */
  readonly vectors: Float32Array;
}

/**
 * Fine-tunes twice from a saved state, with and without kindred questions, and embeds the whole pool with the mean of
 * the two: together they err less than either, and cost a search no more than one.
 */
function runFineTuning({ options, state, pairs, kindred, pool, near }: FineTuningTask): FineTuned {
  const trainer = new EmbeddingTrainer(options);
  const findNear = (query: string) => near.get(query) ?? [];
  trainer.restore(state);
  trainer.fineTune(pairs, pool, findNear);
  const without = trainer.save();
  trainer.restore(state);
  trainer.fineTune([...pairs, ...kindred], pool, findNear);
  trainer.averageWith(without);
  const embedding = trainer.toEmbedding();
  const vectors = embedAll(
    embedding,
    pool.map(({ text }) => text),
  );
  return { embedding: embedding.toBytes(), vectors };
}

export const fineTuning: WorkerTask<FineTuningTask, FineTuned> = { name: "fine-tuning", run: runFineTuning };

/** Unit vectors of texts, one after the other. */
export function embedAll(embedding: BuiltInEmbedding, texts: readonly string[]): Float32Array {
  const vectors = new Float32Array(texts.length * embedding.dimension);
  for (const [i, text] of texts.entries()) vectors.set(embedding.encode(text), i * embedding.dimension);
  return vectors;
}
