import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const source = resolve(import.meta.dirname, "../src");

/** Which folders of src each folder may import from; its own goes without saying. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  language: ["domain"],
  corpus: ["domain", "language"],
  retrieval: ["domain", "language", "corpus"],
  answering: ["domain", "language", "corpus", "retrieval"],
  desk: ["domain", "language", "corpus", "retrieval", "answering"],
  store: ["domain"],
  conversation: ["domain", "language", "answering", "store"],
  web: ["domain", "language", "conversation"],
  channels: ["domain", "language", "conversation", "desk", "store", "web", "evaluation"],
  evaluation: ["domain", "language", "corpus", "retrieval", "answering"],
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : path.endsWith(".ts") ? [path] : [];
  });
}

const importsOf = (path: string) =>
  [...readFileSync(path, "utf8").matchAll(/from\s+"(\.{1,2}\/[^"]+)"/g)].map(([, target = ""]) =>
    relative(source, resolve(dirname(path), target)),
  );

describe("the arrows between the folders of src", () => {
  for (const [folder, targets] of Object.entries(allowed)) {
    it(`${folder} imports from ${targets.join(", ") || "nothing else"} only`, () => {
      const wrong = filesBelow(join(source, folder)).flatMap((path) =>
        importsOf(path)
          .map((target) => target.split("/")[0] ?? "")
          .filter((target) => target !== folder && !targets.includes(target))
          .map((target) => `${relative(source, path)} → ${target}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  it("leave reading the environment to the composition root", () => {
    const readers = filesBelow(source).filter((path) => /process\.env/.test(readFileSync(path, "utf8")));
    expect(readers.map((path) => relative(source, path))).toEqual(["cli.ts"]);
  });

  it("name every folder", () => {
    const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => allowed[name] === undefined)).toEqual([]);
  });
});
