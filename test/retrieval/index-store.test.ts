import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openEmbeddings } from "../../src/main.js";
import { openIndex } from "../../src/retrieval/index-store.js";
import { exactIndex, openVectorIndex, writeHnsw } from "../../src/retrieval/vector-index.js";
import { temporaryFolder, testConfig, testIndexFolder } from "../support/engine.js";

const named = openEmbeddings(testConfig());
const copies = temporaryFolder();
afterAll(copies.remove);

function damagedIndex(name: string, damage: (folder: string) => void): string {
  const folder = join(copies.path, name);
  cpSync(testIndexFolder, folder, { recursive: true });
  damage(join(folder, readFileSync(join(folder, "current"), "utf8").trim()));
  return folder;
}

describe("opening an index", () => {
  it("refuses a file that was changed, before anything native reads it", () => {
    for (const file of ["vectors.hnsw", "vectors.f32", "words.bin", "corpus.json"]) {
      const folder = damagedIndex(`changed-${file}`, (version) => appendFileSync(join(version, file), "x"));
      expect(() => openIndex(folder, named)).toThrow(/damaged.*npx youju build/);
    }
  });

  it("refuses a missing file and a broken manifest", () => {
    expect(() =>
      openIndex(
        damagedIndex("missing", (version) => rmSync(join(version, "sounds.bin"))),
        named,
      ),
    ).toThrow(/missing/);
    const broken = damagedIndex("manifest", (version) => writeFileSync(join(version, "manifest.json"), "{"));
    expect(() => openIndex(broken, named)).toThrow(/damaged/);
  });

  it("refuses vectors of another embedding", () => {
    expect(() => openIndex(testIndexFolder, { ...named, id: "other" })).toThrow(/another embedding/);
  });

  it("says what to do where there is none", () => {
    expect(() => openIndex(join(copies.path, "nothing"), named)).toThrow(/npx youju build/);
  });

  it("holds one published version", () => {
    expect(readdirSync(testIndexFolder).filter((name) => /^[0-9a-f]{16}$/.test(name))).toHaveLength(1);
  });
});

describe("vector indexes", () => {
  it("find the same neighbours with and without the native module", () => {
    const dimension = 8;
    const values = new Float32Array(200 * dimension);
    let seed = 1;
    for (let row = 0; row < 200; row++) {
      const vector = Array.from({ length: dimension }, () => {
        seed = (seed * 16807) % 2147483647;
        return seed / 2147483647 - 0.5;
      });
      const length = Math.hypot(...vector);
      values.set(
        vector.map((value) => value / length),
        row * dimension,
      );
    }
    const table = { dimension, values };
    const path = join(copies.path, "graph.hnsw");
    expect(writeHnsw(table, path)).toBe(true);
    const query = [...values.subarray(0, dimension)];
    const native = openVectorIndex(table, path).search(query, 5);
    const exact = exactIndex(table).search(query, 5);
    expect(native.map(({ id }) => id)).toEqual(exact.map(({ id }) => id));
    expect(native[0]?.similarity).toBeCloseTo(1, 5);
  });
});
