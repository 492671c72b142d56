import { createRequire } from "node:module";
import { YoujuError } from "../domain/error.js";

/** Nearest entries by cosine of unit vectors. */
export interface VectorIndex {
  readonly kind: "hnsw" | "exact";
  search(vector: readonly number[], limit: number): { id: number; similarity: number }[];
}

/** Vectors of one dimension, row by row. */
export interface VectorTable {
  readonly dimension: number;
  readonly values: Float32Array;
}

type HnswModule = typeof import("hnswlib-node");
const require = createRequire(import.meta.url);

/** hnswlib's usual starting values (github.com/nmslib/hnswlib, ALGO_PARAMS.md): links a node, breadth of building and search. */
const hnswParameters = { links: 16, buildBreadth: 200, searchBreadth: 200, seed: 20231116 };

/** The native module, or null where it could not be built on this machine. */
export function loadHnsw(): HnswModule | null {
  try {
    return require("hnswlib-node") as HnswModule;
  } catch {
    return null;
  }
}

const rowCount = ({ values, dimension }: VectorTable) => values.length / dimension;

/** Builds an HNSW graph of the table and writes it to `path`. False where the native module is missing. */
export function writeHnsw(table: VectorTable, path: string): boolean {
  const hnsw = loadHnsw();
  if (hnsw === null) return false;
  const index = new hnsw.HierarchicalNSW("ip", table.dimension);
  index.initIndex(
    Math.max(1, rowCount(table)),
    hnswParameters.links,
    hnswParameters.buildBreadth,
    hnswParameters.seed,
  );
  for (let row = 0; row < rowCount(table); row++) {
    index.addPoint([...table.values.subarray(row * table.dimension, (row + 1) * table.dimension)], row);
  }
  index.writeIndexSync(path);
  return true;
}

/**
 * Opens a graph whose file has been checked against the manifest before: the native reader itself takes damaged
 * files silently or dies. Without the native module the exact scan takes its place.
 */
export function openVectorIndex(table: VectorTable, path: string | null): VectorIndex {
  const hnsw = path === null ? null : loadHnsw();
  if (hnsw === null || path === null) return exactIndex(table);
  const index = new hnsw.HierarchicalNSW("ip", table.dimension);
  index.readIndexSync(path);
  if (index.getCurrentCount() !== rowCount(table)) {
    throw new YoujuError(
      "bad_index",
      `${path} holds ${index.getCurrentCount()} vectors instead of ${rowCount(table)}`,
    );
  }
  index.setEf(hnswParameters.searchBreadth);
  return {
    kind: "hnsw",
    search(vector, limit) {
      const { neighbors, distances } = index.searchKnn([...vector], Math.min(limit, rowCount(table)));
      return neighbors.map((id, rank) => ({ id, similarity: 1 - (distances[rank] ?? 1) }));
    },
  };
}

/** A plain scan over all vectors: exact, 3 ms at 10,000 × 512. */
export function exactIndex(table: VectorTable): VectorIndex {
  return {
    kind: "exact",
    search(vector, limit) {
      const scored: { id: number; similarity: number }[] = [];
      for (let row = 0; row < rowCount(table); row++) {
        scored.push({ id: row, similarity: dot(table, row, vector) });
      }
      return scored.sort((a, b) => b.similarity - a.similarity).slice(0, limit);
    },
  };
}

/** Inner product of a row and a vector. */
export function dot(table: VectorTable, row: number, vector: readonly number[]): number {
  const offset = row * table.dimension;
  let sum = 0;
  for (let i = 0; i < table.dimension; i++) sum += (table.values[offset + i] ?? 0) * (vector[i] ?? 0);
  return sum;
}

/**
 * The largest inner product of a vector and any of the rows, 0 where none is larger. Four rows at a time: a sum waits
 * for its last addition, and four do not wait for each other.
 */
export function largestDot(table: VectorTable, rows: readonly number[], vector: readonly number[]): number {
  const { values, dimension } = table;
  const numbers = Float64Array.from(vector);
  let largest = 0;
  for (let at = 0; at < rows.length; at += 4) {
    const first = rows[at] ?? 0;
    const [a, b, c, d] = [first, rows[at + 1] ?? first, rows[at + 2] ?? first, rows[at + 3] ?? first];
    const [atA, atB, atC, atD] = [a * dimension, b * dimension, c * dimension, d * dimension];
    let [ofA, ofB, ofC, ofD] = [0, 0, 0, 0];
    for (let i = 0; i < dimension; i++) {
      const number = numbers[i] ?? 0;
      ofA += (values[atA + i] ?? 0) * number;
      ofB += (values[atB + i] ?? 0) * number;
      ofC += (values[atC + i] ?? 0) * number;
      ofD += (values[atD + i] ?? 0) * number;
    }
    largest = Math.max(largest, ofA, ofB, ofC, ofD);
  }
  return largest;
}
