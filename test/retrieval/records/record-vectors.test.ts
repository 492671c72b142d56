import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/retrieval/embedding/model.js";
import { Random } from "../../../src/retrieval/embedding/random.js";
import { RecordVectors } from "../../../src/retrieval/records/record-vectors.js";

const dimension = 32;
const count = 500;

function makeVectors(): Float32Array {
  const random = new Random(5);
  const values = new Float32Array(count * dimension).map(() => random.next() - 0.5);
  for (let i = 0; i < count; i++) normalise(values.subarray(i * dimension, (i + 1) * dimension));
  return values;
}

describe("record vectors", () => {
  const values = makeVectors();
  const row = (i: number) => values.subarray(i * dimension, (i + 1) * dimension);
  const exactCosine = (a: Float32Array, b: Float32Array) =>
    a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);

  for (const clusters of [1, 20]) {
    const vectors = RecordVectors.build(dimension, values, clusters);

    it(`finds a record by its own vector first (clusters: ${clusters})`, () => {
      for (const i of [0, 77, 499]) expect(vectors.compare(row(i)).best(3)[0]?.id).toBe(i);
    });

    it(`tells the cosine of every record, looked into or not (clusters: ${clusters})`, () => {
      const cosines = vectors.compare(row(3));
      const single = vectors.cosinesWith(row(3));
      for (const i of [0, 3, 100, 400]) {
        expect(single(i)).toBeCloseTo(exactCosine(row(3), row(i)), 2);
        expect(cosines.of(i)).toBeCloseTo(exactCosine(row(3), row(i)), 2);
      }
    });

    it(`tells the direction in which records lie together (clusters: ${clusters})`, () => {
      const centre = vectors.centre([
        { id: 3, weight: 3 },
        { id: 100, weight: 1 },
      ]);
      const expected = normalise(row(3).map((value, d) => 3 * value + (row(100)[d] ?? 0)));
      expect(exactCosine(centre, expected)).toBeCloseTo(1, 3);
    });

    it(`survives a round trip through bytes (clusters: ${clusters})`, () => {
      const loaded = RecordVectors.fromBytes(vectors.toBytes());
      expect(loaded.size).toBe(count);
      expect(loaded.compare(row(9)).best(5)).toEqual(vectors.compare(row(9)).best(5));
    });
  }

  it("scans everything when there is one cluster", () => {
    const best = RecordVectors.build(dimension, values, 1).compare(row(8)).best(count);
    expect(best).toHaveLength(count);
  });

  it("refuses damaged bytes", () => {
    const bytes = RecordVectors.build(dimension, values, 1).toBytes();
    expect(() => RecordVectors.fromBytes(bytes.subarray(0, 200))).toThrow(/build it again/);
  });

  it("can be empty", () => {
    const empty = RecordVectors.build(dimension, new Float32Array());
    expect(empty.compare(new Float32Array(dimension)).best(5)).toEqual([]);
  });
});
