import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../src/main.js";
import { testIndexFolder } from "./support/engine.js";

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

/** Runs a command as `npx youju` does, over the seeds. */
const youju = (...args: string[]) =>
  new Promise<Ended>((resolve) => {
    const env = { ...process.env, INDEX_DIR: testIndexFolder, CORPUS_DIR: join(projectRoot, "seeds") };
    const program = ["--import", "tsx", join(projectRoot, "src/cli.ts"), ...args];
    execFile(process.execPath, program, { env, cwd: projectRoot }, (error, output, complaint) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output, complaint }),
    );
  });

describe("--city", () => {
  it.each([["ask"], ["search"]])("is told to be unknown, with the cities held: youju %s", async (command) => {
    const { code, output, complaint } = await youju(command, "居住证", "--city", "Nowhere");
    expect(code).toBe(2);
    expect(output).toBe("");
    expect(complaint).toMatch(/^youju: --city: [^\n]*“Nowhere”[^\n]*\n$/);
    for (const city of ["淄博市 (Zibo)", "威海市", "烟台市", "泰安市"]) expect(complaint).toContain(city);
  });

  it("may be written in any way that is understood in a question", async () => {
    const { code, output } = await youju("search", "居住证", "--city", "weihai", "--json", "-k", "3");
    expect(code).toBe(0);
    expect(output).toContain("威海市");
    expect(output).not.toContain("淄博市");
  });
});
