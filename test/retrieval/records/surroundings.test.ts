import { describe, expect, it } from "vitest";
import { fadingOver, Surroundings } from "../../../src/retrieval/records/surroundings.js";

const fading = fadingOver(2);
/** Records 0 to 29 are one document, 30 to 39 another. */
const documentOf = Uint32Array.from({ length: 40 }, (_, record) => (record < 30 ? 0 : 1));

describe("surroundings of a record", () => {
  it("speak for it the more, the closer they stand", () => {
    const surroundings = new Surroundings(documentOf);
    surroundings.add(10, 1);
    const around = (record: number) => surroundings.around(record, fading);
    expect(around(11)).toBeCloseTo(Math.exp(-1 / 2));
    expect(around(8)).toBeCloseTo(Math.exp(-1));
    expect(around(25)).toBe(0);
  });

  it("leave out its own weight and other documents", () => {
    const surroundings = new Surroundings(documentOf);
    surroundings.add(29, 1);
    surroundings.add(31, 3);
    expect(surroundings.around(29, fading)).toBe(0);
    expect(surroundings.around(30, fading)).toBeCloseTo(3 * Math.exp(-1 / 2));
  });

  it("add up", () => {
    const surroundings = new Surroundings(documentOf);
    surroundings.add(4, 1);
    surroundings.add(6, 2);
    expect(surroundings.around(5, fading)).toBeCloseTo(3 * Math.exp(-1 / 2));
  });
});
