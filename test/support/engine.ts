import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openChatModel } from "../../src/chat-model.js";
import { type Config, readConfig } from "../../src/config.js";
import { type Engine, openEmbeddings, openEngine, projectRoot } from "../../src/main.js";

/** The index of the seeds that all test files of this working copy share; built once by build-index.ts. */
export const testIndexFolder = join(
  tmpdir(),
  `youju-test-index-${createHash("sha256").update(projectRoot).digest("hex").slice(0, 12)}`,
);

/** A configuration as if the environment held nothing but these values. */
export function testConfig(values: Readonly<Record<string, string>> = {}): Config {
  return readConfig({
    CORPUS_DIR: join(projectRoot, "seeds"),
    INDEX_DIR: testIndexFolder,
    HOST: "127.0.0.1",
    PORT: "0",
    LOG_LEVEL: "silent",
    ...values,
  });
}

/** The engine over the seeds. */
export function openTestEngine(): Engine {
  const config = testConfig();
  return openEngine(config, openEmbeddings(config), null);
}

/** The engine over the seeds, with the language model that the configuration names. */
export async function openWritingEngine(config: Config): Promise<Engine> {
  return openEngine(config, openEmbeddings(config), await openChatModel(config));
}

/** A folder that is removed when the callback of the test file says so. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "youju-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
