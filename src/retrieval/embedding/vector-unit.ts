import { YoujuError } from "../../domain/error.js";
import { assembleKernels, vectorBlock } from "./vector-kernels.js";

type Kernel = (a: number, b: number, c: number, d: number, e: number, f?: number) => void;

let compiled: WebAssembly.Module | undefined;

const pageBytes = 65_536;

/**
 * Memory with the vector loops that training and search spend their time in. V8 does not vectorise JavaScript;
 * these work on four to eight numbers at a time and give the same bits on every machine. Every array that is passed
 * to a loop must come from the same unit, and every dimension must be a multiple of {@link vectorBlock}.
 */
export class VectorUnit {
  readonly #memory: WebAssembly.Memory;
  readonly #weightedSum: Kernel;
  readonly #weightedSumOfBytes: Kernel;
  readonly #addToRows: Kernel;
  readonly #products: Kernel;
  readonly #productsOfBytes: Kernel;
  readonly #blockMaxima: Kernel;
  #used = 16;

  /** @param bytes all that will be allocated, plus 16 bytes for each array */
  constructor(bytes: number) {
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil((bytes + 32) / pageBytes) });
    compiled ??= new WebAssembly.Module(assembleKernels());
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } });
    this.#weightedSum = kernel(exports, "weightedSum");
    this.#weightedSumOfBytes = kernel(exports, "weightedSumOfBytes");
    this.#addToRows = kernel(exports, "addToRows");
    this.#products = kernel(exports, "products");
    this.#productsOfBytes = kernel(exports, "productsOfBytes");
    this.#blockMaxima = kernel(exports, "blockMaxima");
  }

  floats(length: number): Float32Array {
    return new Float32Array(this.#memory.buffer, this.#allocate(4 * length), length);
  }

  integers(length: number): Uint32Array {
    return new Uint32Array(this.#memory.buffer, this.#allocate(4 * length), length);
  }

  shorts(length: number): Int16Array {
    return new Int16Array(this.#memory.buffer, this.#allocate(2 * length), length);
  }

  bytes(length: number): Int8Array {
    return new Int8Array(this.#memory.buffer, this.#allocate(length), length);
  }

  /** target = Σ weights[i] · rows[ids[i]] over the first `count` ids; rows of floats or of signed bytes. */
  weightedSum(
    target: Float32Array,
    rows: Float32Array | Int8Array,
    ids: Uint32Array,
    weights: Float32Array,
    count: number,
  ): void {
    if (count === 0) {
      target.fill(0);
      return;
    }
    const sum = rows instanceof Int8Array ? this.#weightedSumOfBytes : this.#weightedSum;
    sum(
      target.byteOffset,
      rows.byteOffset,
      ids.byteOffset,
      ids.byteOffset + 4 * count,
      weights.byteOffset,
      target.length * rows.BYTES_PER_ELEMENT,
    );
  }

  /** rows[ids[i]] += weights[i] · vector for the first `count` ids. */
  addToRows(
    rows: Float32Array,
    ids: Uint32Array,
    weights: Float32Array,
    count: number,
    vector: Float32Array,
  ): void {
    if (count === 0) return;
    const idsEnd = ids.byteOffset + 4 * count;
    this.#addToRows(
      rows.byteOffset,
      ids.byteOffset,
      idsEnd,
      weights.byteOffset,
      vector.byteOffset,
      vector.byteLength,
    );
  }

  /** target[i] = rows[i] · vector for as many rows as there are. */
  products(target: Float32Array, rows: Float32Array, vector: Float32Array): void {
    if (rows.length === 0) return;
    const rowsEnd = rows.byteOffset + rows.byteLength;
    this.#products(target.byteOffset, rows.byteOffset, rowsEnd, vector.byteOffset, vector.byteLength);
  }

  /** The same for the rows of signed bytes from `first` to `end`; the sums of products must stay below 2^31. */
  productsOfBytes(
    target: Float32Array,
    rows: Int8Array,
    vector: Int16Array,
    first = 0,
    end = rows.length / vector.length,
  ): void {
    if (end <= first) return;
    const start = rows.byteOffset + first * vector.length;
    const rowsEnd = rows.byteOffset + end * vector.length;
    this.#productsOfBytes(target.byteOffset + 4 * first, start, rowsEnd, vector.byteOffset, vector.length);
  }

  /** target[i] = the largest of the `i`-th {@link vectorBlock} values; as many values as fill the target. */
  blockMaxima(target: Float32Array, values: Float32Array): void {
    if (target.length === 0) return;
    const valuesEnd = values.byteOffset + 4 * vectorBlock * target.length;
    this.#blockMaxima(target.byteOffset, values.byteOffset, valuesEnd, 0, 0);
  }

  #allocate(size: number): number {
    const start = this.#used;
    this.#used = Math.ceil((start + size) / 16) * 16;
    if (this.#used > this.#memory.buffer.byteLength) {
      throw new YoujuError("unavailable", "a vector unit was made too small for what is put into it");
    }
    return start;
  }
}

function kernel(exports: WebAssembly.Exports, name: string): Kernel {
  const found = exports[name];
  if (typeof found !== "function") throw new YoujuError("unavailable", `the vector loop ${name} is missing`);
  // Parameters one by one: a rest array would be made anew in every call of the innermost loops.
  return (a, b, c, d, e, f) => {
    found(a, b, c, d, e, f);
  };
}
