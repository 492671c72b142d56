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

/** The same steps as `npm run compile`. */
const steps = [
  ["typescript", "tsc", "-p", "tsconfig.build.json"],
  ["typescript", "tsc", "-p", "src/web/browser/tsconfig.json"],
  ["vite", "vite.js", "build"],
];

function compile() {
  const require = createRequire(import.meta.url);
  for (const [name, file, ...options] of steps) {
    const tool = join(dirname(require.resolve(`${name}/package.json`)), "bin", file);
    const result = spawnSync(process.execPath, [tool, ...options], { cwd: root, stdio: ["ignore", 2, 2] });
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
