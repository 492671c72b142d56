import { readFileSync } from "node:fs";
import { z } from "zod";
import { answerKinds } from "../domain/answer.js";
import { YoujuError } from "../domain/error.js";
import { languageCodes } from "../domain/language-code.js";

const item = z.object({
  id: z.string(),
  lang: z.enum(languageCodes),
  style: z.string().optional(),
  category: z.string().optional(),
  turns: z.array(z.string()).min(1),
  behavior: z.enum(["answer", "correct", "refuse", "decline", "clarify", "emergency", "fraud_warning"]),
  evidence: z.array(z.array(z.object({ doc: z.string(), quote: z.string() }))).default([]),
  facts: z.array(z.array(z.string())).default([]),
  forbidden: z.array(z.string()).default([]),
  kinds: z.array(z.enum(answerKinds)).optional(),
});
export type QuestionItem = z.infer<typeof item>;

/** The short names of documents in question files (contract, section 6). */
export const documentAliases: Readonly<Record<string, string>> = {
  "000": "yantai-2023-20-measures",
  "001": "taian-2023-reform-report",
  "002": "zibo-2023-year-review",
  "003": "zibo-2023-20-measures",
  "004": "weihai-2024-27-measures",
};

/** Reads a question file; throws `bad_input` with the line that is wrong. */
export function readQuestionFile(path: string): QuestionItem[] {
  let source: string;
  try {
    source = readFileSync(path, "utf8");
  } catch (error) {
    throw new YoujuError("bad_input", `cannot read ${path}`, { cause: error });
  }
  return source.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const place = `${path} line ${index + 1}`;
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch (error) {
      throw new YoujuError("bad_input", `${place} is not valid JSON`, { cause: error });
    }
    const parsed = item.safeParse(data);
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0];
    throw new YoujuError(
      "bad_input",
      `${place}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`,
    );
  });
}
