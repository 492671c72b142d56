import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRephrased, SentenceReader } from "../../../src/answering/writing/parse.js";

const lines = [
  { text: "省外运输3个工作日内完成审核。", sources: ["c1"] },
  { text: "It takes “5” working days.", sources: ["c2", "c3"] },
];
const content = lines.map((line) => JSON.stringify(line)).join("\n");

describe("reading sentences off a stream", () => {
  it("gives the same sentences however the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(content.length), { maxLength: 12 }), (cuts) => {
        const ends = [0, ...cuts.sort((a, b) => a - b), content.length];
        const reader = new SentenceReader();
        const read = ends.slice(1).flatMap((end, i) => reader.push(content.slice(ends[i], end)));
        expect([...read, ...reader.end()]).toEqual(lines);
      }),
    );
  });

  it("gives a sentence as soon as its line is whole", () => {
    const reader = new SentenceReader();
    expect(reader.push(`${JSON.stringify(lines[0])}\n{"te`)).toEqual([lines[0]]);
  });

  it.each([
    "```json\n[1, 2]\n```",
    '{"text": "", "sources": []}',
    '{"text": "x", "sources": ["https://example.org"]}',
    "null",
  ])("finds no sentence in %s", (text) => {
    const reader = new SentenceReader();
    expect([...reader.push(text), ...reader.end()]).toEqual([]);
    expect(reader.isEmpty).toBe(true);
  });

  it("reads the question of a rephrasing, and nothing else", () => {
    expect(parseRephrased('Here: {"question": "威海居住证几天能办好"}')).toBe("威海居住证几天能办好");
    expect(parseRephrased("威海居住证几天能办好")).toBeNull();
    expect(parseRephrased('{"answer": 3}')).toBeNull();
  });
});
