import { describe, expect, it } from "vitest";
import { VectorUnit } from "../../src/retrieval/embedding/vector-unit.js";

describe("the vector loops", () => {
  const unit = new VectorUnit(100_000);
  const dimension = 64;
  const rows = unit.floats(5 * dimension).map((_, i) => Math.sin(i));
  const own = unit.floats(5 * dimension);
  own.set(rows);
  const ids = unit.integers(3);
  ids.set([4, 0, 4]);
  const weights = unit.floats(3);
  weights.set([0.5, -2, 1]);
  const vector = unit.floats(dimension);
  vector.set(rows.subarray(dimension, 2 * dimension));
  const at = (row: number, column: number) => rows[row * dimension + column] ?? 0;

  it("sum weighted rows", () => {
    const target = unit.floats(dimension);
    unit.weightedSum(target, own, ids, weights, 3);
    for (let c = 0; c < dimension; c++) expect(target[c]).toBeCloseTo(1.5 * at(4, c) - 2 * at(0, c), 5);
    unit.weightedSum(target, own, ids, weights, 0);
    expect([...target].every((value) => value === 0)).toBe(true);
  });

  it("multiply rows with a vector", () => {
    const target = unit.floats(5);
    unit.products(target, own, vector);
    for (let r = 0; r < 5; r++) {
      let sum = 0;
      for (let c = 0; c < dimension; c++) sum += at(r, c) * at(1, c);
      expect(target[r]).toBeCloseTo(sum, 4);
    }
  });

  it("multiply rows of bytes with a vector of shorts exactly", () => {
    const bytes = unit.bytes(3 * dimension);
    for (let i = 0; i < bytes.length; i++) bytes[i] = ((i * 37) % 255) - 127;
    const shorts = unit.shorts(dimension);
    for (let i = 0; i < dimension; i++) shorts[i] = ((i * 91) % 4001) - 2000;
    const target = unit.floats(3);
    unit.productsOfBytes(target, bytes, shorts);
    for (let r = 0; r < 3; r++) {
      let sum = 0;
      for (let c = 0; c < dimension; c++) sum += (bytes[r * dimension + c] ?? 0) * (shorts[c] ?? 0);
      expect(target[r]).toBe(sum);
    }
  });

  it("add a vector to rows, repeated rows too", () => {
    unit.addToRows(own, ids, weights, 3, vector);
    for (let c = 0; c < dimension; c++) {
      expect(own[4 * dimension + c]).toBeCloseTo(at(4, c) + 1.5 * at(1, c), 5);
      expect(own[c]).toBeCloseTo(at(0, c) - 2 * at(1, c), 5);
      expect(own[2 * dimension + c]).toBe(at(2, c));
    }
  });

  it("refuse to be overfilled", () => {
    expect(() => new VectorUnit(100).floats(100_000)).toThrow(/too small/);
  });
});
