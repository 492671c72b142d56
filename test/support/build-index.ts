import { ensureIndex, openEmbeddings } from "../../src/main.js";
import { testConfig } from "./engine.js";

/** Builds the index of the seeds once before any test file runs. */
export async function setup(): Promise<void> {
  const config = testConfig();
  await ensureIndex(config, openEmbeddings(config));
}
