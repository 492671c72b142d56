import { YoujuError } from "../../domain/error.js";
import { normalise } from "../embedding/model.js";
import { VectorUnit } from "../embedding/vector-unit.js";
import { packArrays, unpackArrays } from "../packed-arrays.js";
import { type Scored, TopList } from "../top-list.js";

/** Cosines of records with one query; valid until the next comparison. */
export interface Cosines {
  of(record: number): number;
  /** The best records of the clusters that were looked into. */
  best(limit: number): Scored[];
}

/** A record by its position, and how much it counts. */
export interface Weighted {
  readonly id: number;
  readonly weight: number;
}

/** A query's numbers are rounded to this; sums of 1024 products with bytes stay below 2^31. */
const queryStep = 1 / 4096;

/** Below this number of records one cluster holds them all, and the scan is exact. */
const exactLimit = 4000;
const rounds = 6;
/** One cluster in this many is looked into; on STARD as good as one in six. */
const probeShare = 16;

const format = { magic: "YJRV", version: 1, kinds: ["u32", "f32", "u32", "u32", "f32", "i8"] } as const;

/**
 * Unit vectors as signed bytes with one scale per row, grouped into clusters: a query is compared with the centres,
 * then with the rows of the nearest clusters. Rows lie cluster after cluster; `order` says which record each one is.
 */
export class RecordVectors {
  readonly #unit: VectorUnit;
  readonly #centres: Float32Array;
  readonly #rows: Int8Array;
  readonly #query: Float32Array;
  readonly #shortQuery: Int16Array;
  readonly #nearness: Float32Array;
  readonly #products: Float32Array;
  readonly #rowOf: Uint32Array;
  readonly #clusterOf: Uint16Array;
  readonly #isProbed: Uint8Array;

  private constructor(
    readonly dimension: number,
    centres: Float32Array,
    private readonly starts: Uint32Array,
    private readonly order: Uint32Array,
    private readonly scales: Float32Array,
    rows: Int8Array,
  ) {
    const clusters = starts.length - 1;
    const floats = centres.length + 2 * dimension + clusters + order.length + 1;
    this.#unit = new VectorUnit(4 * floats + rows.length + 256);
    this.#centres = this.#unit.floats(centres.length);
    this.#centres.set(centres);
    this.#rows = this.#unit.bytes(rows.length);
    this.#rows.set(rows);
    this.#query = this.#unit.floats(dimension);
    this.#shortQuery = this.#unit.shorts(dimension);
    this.#nearness = this.#unit.floats(clusters);
    this.#products = this.#unit.floats(order.length);
    this.#rowOf = new Uint32Array(order.length);
    this.#clusterOf = new Uint16Array(order.length);
    for (let cluster = 0; cluster < clusters; cluster++) {
      for (let row = starts[cluster] ?? 0; row < (starts[cluster + 1] ?? 0); row++) {
        this.#rowOf[order[row] ?? 0] = row;
        this.#clusterOf[row] = cluster;
      }
    }
    this.#isProbed = new Uint8Array(clusters);
  }

  get size(): number {
    return this.order.length;
  }

  /**
   * Groups unit vectors, record after record in one array, and rounds them to bytes. Deterministic. With one
   * cluster, which is the default for small numbers, comparing is exact.
   */
  static build(
    dimension: number,
    vectors: Float32Array,
    clusters = clustersFor(vectors, dimension),
  ): RecordVectors {
    const count = vectors.length / dimension;
    const { centres, clusterOf } = group(dimension, vectors, clusters);
    const starts = new Uint32Array(clusters + 1);
    for (const cluster of clusterOf) starts[cluster + 1] = (starts[cluster + 1] ?? 0) + 1;
    for (let c = 0; c < clusters; c++) starts[c + 1] = (starts[c + 1] ?? 0) + (starts[c] ?? 0);
    const next = starts.slice();
    const order = new Uint32Array(count);
    const scales = new Float32Array(count);
    const rows = new Int8Array(count * dimension);
    for (const [record, cluster] of clusterOf.entries()) {
      const row = next[cluster] ?? 0;
      next[cluster] = row + 1;
      order[row] = record;
      const vector = vectors.subarray(record * dimension, (record + 1) * dimension);
      const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      scales[row] = largest / 127;
      if (largest === 0) continue;
      for (let d = 0; d < dimension; d++)
        rows[row * dimension + d] = Math.round(((vector[d] ?? 0) / largest) * 127);
    }
    return new RecordVectors(dimension, centres, starts, order, scales, rows);
  }

  /** Compares a unit vector with the records of the nearest clusters, and with others when they are asked for. */
  compare(vector: Float32Array): Cosines {
    const single = this.cosinesWith(vector);
    const probed = this.#probe();
    const { order } = this;
    const products = this.#products;
    return {
      of: (record) => {
        const row = this.#rowOf[record] ?? 0;
        return this.#isProbed[this.#clusterOf[row] ?? 0] === 1 ? (products[row] ?? 0) : single(record);
      },
      best: (limit) => {
        const best = new TopList(limit);
        let threshold = Number.NEGATIVE_INFINITY;
        for (const cluster of probed) {
          const end = this.starts[cluster + 1] ?? 0;
          for (let row = this.starts[cluster] ?? 0; row < end; row++) {
            const cosine = products[row] ?? 0;
            if (cosine < threshold) continue;
            best.offer(order[row] ?? 0, cosine);
            threshold = best.threshold;
          }
        }
        return best.take();
      },
    };
  }

  /** Cosines of single records with a unit vector, each worked out when it is asked for. */
  cosinesWith(vector: Float32Array): (record: number) => number {
    const { dimension } = this;
    this.#query.set(vector);
    for (let d = 0; d < dimension; d++) this.#shortQuery[d] = Math.round((vector[d] ?? 0) / queryStep);
    const products = this.#products;
    return (record) => {
      const row = this.#rowOf[record] ?? 0;
      this.#unit.productsOfBytes(products, this.#rows, this.#shortQuery, row, row + 1);
      const cosine = (products[row] ?? 0) * (this.scales[row] ?? 0) * queryStep;
      products[row] = cosine;
      return cosine;
    };
  }

  /** The direction in which records lie together, each counting by its weight. */
  centre(records: readonly Weighted[]): Float32Array {
    const { dimension } = this;
    const sum = new Float32Array(dimension);
    for (const { id, weight } of records) {
      const row = this.#rowOf[id] ?? 0;
      const factor = weight * (this.scales[row] ?? 0);
      for (let d = 0; d < dimension; d++) {
        sum[d] = (sum[d] ?? 0) + factor * (this.#rows[row * dimension + d] ?? 0);
      }
    }
    return normalise(sum);
  }

  /** Works out the cosines of the rows in the nearest clusters, and returns these. */
  #probe(): number[] {
    const clusters = this.starts.length - 1;
    this.#unit.products(this.#nearness, this.#centres, this.#query);
    const nearest = new TopList(Math.ceil(clusters / probeShare));
    for (let cluster = 0; cluster < clusters; cluster++) nearest.offer(cluster, this.#nearness[cluster] ?? 0);
    const probed = nearest.take().map(({ id }) => id);
    this.#isProbed.fill(0);
    for (const cluster of probed) {
      this.#isProbed[cluster] = 1;
      const [start, end] = [this.starts[cluster] ?? 0, this.starts[cluster + 1] ?? 0];
      const products = this.#products;
      this.#unit.productsOfBytes(products, this.#rows, this.#shortQuery, start, end);
      for (let row = start; row < end; row++) {
        products[row] = (products[row] ?? 0) * (this.scales[row] ?? 0) * queryStep;
      }
    }
    return probed;
  }

  toBytes(): Uint8Array {
    return packArrays(format, [
      Uint32Array.of(this.dimension),
      this.#centres,
      this.starts,
      this.order,
      this.scales,
      this.#rows,
    ]);
  }

  /** Reads what {@link toBytes} wrote; throws `bad_index` where it is damaged or of another version. */
  static fromBytes(bytes: Uint8Array): RecordVectors {
    const [sizes, centres, starts, order, scales, rows] = unpackArrays(format, bytes);
    const [dimension = 0] = sizes;
    const sound =
      dimension > 0 &&
      starts.length > 1 &&
      starts[0] === 0 &&
      starts.at(-1) === order.length &&
      starts.every((start, i) => i === 0 || start >= (starts[i - 1] ?? 0)) &&
      centres.length === (starts.length - 1) * dimension &&
      scales.length === order.length &&
      rows.length === order.length * dimension &&
      order.every((record) => record < order.length);
    if (!sound) throw new YoujuError("bad_index", "the record vectors are damaged; build them again");
    return new RecordVectors(dimension, centres, starts, order, scales, rows);
  }
}

function clustersFor(vectors: Float32Array, dimension: number): number {
  const count = vectors.length / dimension;
  return count < exactLimit ? 1 : Math.min(1024, Math.round(Math.sqrt(count)));
}

/** Spherical k-means: centres of unit length and the nearest one of each vector. Starts from evenly spaced vectors. */
function group(
  dimension: number,
  vectors: Float32Array,
  clusters: number,
): { centres: Float32Array; clusterOf: Uint16Array } {
  const count = vectors.length / dimension;
  const unit = new VectorUnit(4 * (clusters * (dimension + 1) + dimension) + 128);
  const centres = unit.floats(clusters * dimension);
  const vector = unit.floats(dimension);
  const products = unit.floats(clusters);
  const clusterOf = new Uint16Array(count);
  for (let c = 0; c < clusters; c++) {
    const chosen = Math.floor((c * count) / clusters) * dimension;
    centres.set(vectors.subarray(chosen, chosen + dimension), c * dimension);
  }
  for (let round = 0; clusters > 1 && round < rounds; round++) {
    const sums = new Float32Array(centres.length);
    for (let i = 0; i < count; i++) {
      vector.set(vectors.subarray(i * dimension, (i + 1) * dimension));
      unit.products(products, centres, vector);
      let nearest = 0;
      for (let c = 1; c < clusters; c++) if ((products[c] ?? 0) > (products[nearest] ?? 0)) nearest = c;
      clusterOf[i] = nearest;
      for (let d = 0; d < dimension; d++) {
        sums[nearest * dimension + d] = (sums[nearest * dimension + d] ?? 0) + (vector[d] ?? 0);
      }
    }
    if (round === rounds - 1) break;
    for (let c = 0; c < clusters; c++) {
      const sum = normalise(sums.subarray(c * dimension, (c + 1) * dimension));
      if (sum.some((value) => value !== 0)) centres.set(sum, c * dimension);
    }
  }
  return { centres: centres.slice(), clusterOf };
}
