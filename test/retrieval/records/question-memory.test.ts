import { describe, expect, it } from "vitest";
import { QuestionMemory } from "../../../src/retrieval/records/question-memory.js";
import { RecordVectors } from "../../../src/retrieval/records/record-vectors.js";

const dimension = 32;
const questions = Float32Array.from({ length: 3 * dimension }, (_, i) =>
  i % dimension === Math.floor(i / dimension) ? 1 : 0,
);
/** Records 0 and 1 answer the first question, 0 and 2 the second, 4 the third. */
const memory = new QuestionMemory(
  RecordVectors.build(dimension, questions, 1),
  [[0, 1], [2, 0], [4]],
  Uint32Array.of(0, 0, 0, 1, 1),
);

describe("memory of questions", () => {
  it("knows every record that was ever asked for", () => {
    expect([...memory.asked]).toEqual([0, 1, 2, 4]);
  });

  it("tells what answered questions together, the seldom asked counting more", () => {
    expect(memory.askedTogether(1, [{ id: 0, weight: 1 }])).toBeCloseTo(1 / Math.sqrt(3));
    expect(memory.askedTogether(0, [{ id: 1, weight: 1 }])).toBeCloseTo(1 / Math.sqrt(2));
    expect(memory.askedTogether(0, [{ id: 0, weight: 1 }])).toBe(0);
    expect(memory.askedTogether(1, [{ id: 2, weight: 1 }])).toBe(0);
    expect(memory.askedTogether(4, [{ id: 0, weight: 1 }])).toBe(0);
    expect(memory.askedTogether(3, [{ id: 0, weight: 1 }])).toBe(0);
  });

  it("survives a round trip through bytes", () => {
    const loaded = QuestionMemory.fromBytes(memory.toBytes(), Uint32Array.of(0, 0, 0, 1, 1));
    expect([...loaded.asked]).toEqual([...memory.asked]);
    expect(loaded.askedTogether(1, [{ id: 0, weight: 1 }])).toBe(
      memory.askedTogether(1, [{ id: 0, weight: 1 }]),
    );
  });
});
