#!/usr/bin/env node
// Compiles the program where that is missing or stale, then runs it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "dist", ".built");

function newest(folder) {
  let latest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function compile() {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
    "bin",
    "tsc",
  );
  for (const project of ["tsconfig.build.json", "src/web/browser/tsconfig.json"]) {
    const result = spawnSync(process.execPath, [compiler, "-p", join(root, project)], {
      stdio: ["ignore", 2, 2],
    });
    if (result.status !== 0) {
      console.error("youju: the program could not be compiled; run npm ci and try again");
      process.exit(1);
    }
  }
  writeFileSync(stamp, "");
}

const sources = join(root, "src");
if (existsSync(sources)) {
  const isStale = !existsSync(stamp) || newest(sources) > statSync(stamp).mtimeMs;
  if (isStale) {
    console.error("youju: compiling …");
    compile();
  }
}
await import("../dist/cli.js");
