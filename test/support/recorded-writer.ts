import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { ModelFailure } from "../../src/answering/writing/guard.js";
import { WritingTally } from "../../src/answering/writing/health.js";
import type { WrittenSentence } from "../../src/answering/writing/parse.js";
import type { FollowUp, Writer, WritingTask } from "../../src/answering/writing/writer.js";

const row = z.object({
  id: z.string(),
  lines: z.array(z.object({ text: z.string(), sources: z.array(z.string()) })).optional(),
  question: z.string().optional(),
});

/** Languages as the requests named them when the answers were recorded. */
const languageNames = {
  zh: "Chinese",
  "zh-Hant": "Chinese (Simplified characters)",
  en: "English",
  ko: "Korean",
  ja: "Japanese",
} as const;

const idOf = (request: object) =>
  createHash("sha1").update(JSON.stringify(request)).digest("hex").slice(0, 12);

/** Says what language models once answered to the same requests; fails as an unreachable service does where none did. */
export class RecordedWriter implements Writer {
  readonly tally = new WritingTally();
  readonly deadlineMs = 8000;
  /** What was said since this was emptied, each sentence with what it answers. */
  said: { readonly text: string; readonly task: WritingTask }[] = [];
  readonly #rows: ReadonlyMap<string, z.infer<typeof row>>;

  constructor(path: string) {
    const rows = readFileSync(path, "utf8")
      .trim()
      .split("\n")
      .map((line) => row.parse(JSON.parse(line)));
    this.#rows = new Map(rows.map((one) => [one.id, one]));
  }

  async write(
    task: WritingTask,
    _patience: unknown,
    onSentence: (sentence: WrittenSentence) => void,
  ): Promise<void> {
    const { question, language, clauses } = task;
    const lines = this.#rows.get(idOf({ question, language: languageNames[language], clauses }))?.lines;
    if (lines === undefined) throw new ModelFailure("failed");
    this.said.push(...lines.map(({ text }) => ({ text, task })));
    lines.forEach(onSentence);
  }

  async rephrase({ earlier, cities, question }: FollowUp): Promise<string | null> {
    return this.#rows.get(idOf({ earlier, cities, question }))?.question ?? null;
  }
}
