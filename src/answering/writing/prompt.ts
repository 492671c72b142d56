import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { YoujuError } from "../../domain/error.js";

/** The steps that a model does, one file each. */
const steps = ["write-answer", "repair-answer", "rephrase-follow-up", "annotate-clause"] as const;
export type PromptName = (typeof steps)[number];

/** The instructions of every model step, and the hash that stands on receipts. */
export interface Prompts {
  readonly texts: Readonly<Record<PromptName, string>>;
  /** First 16 hexadecimal digits of the sha256 of all files. */
  readonly version: string;
}

/** Reads `prompts/*.md`; throws `bad_configuration` where one is missing. */
export function readPrompts(folder: string): Prompts {
  const read = (name: PromptName): string => {
    const path = join(folder, `${name}.md`);
    try {
      return readFileSync(path, "utf8");
    } catch (error) {
      throw new YoujuError("bad_configuration", `${path} is missing; it belongs to the program`, {
        cause: error,
      });
    }
  };
  const texts = {
    "write-answer": read("write-answer"),
    "repair-answer": read("repair-answer"),
    "rephrase-follow-up": read("rephrase-follow-up"),
    "annotate-clause": read("annotate-clause"),
  };
  const hash = createHash("sha256");
  for (const name of steps) hash.update(`${name}\n${texts[name]}\n`);
  return { texts, version: hash.digest("hex").slice(0, 16) };
}
