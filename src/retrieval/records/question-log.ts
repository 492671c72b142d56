import { readFileSync } from "node:fs";
import { z } from "zod";
import { YoujuError } from "../../domain/error.js";

/** A question that somebody asked, and the records that answer it, by their external ids. */
export interface LoggedQuestion {
  readonly question: string;
  readonly relevant: readonly string[];
}

const line = z.object({
  question: z.string().trim().min(1),
  relevant: z.array(z.string().min(1)).min(1),
});

/**
 * Reads a question log: one JSON object a line with `question` and `relevant`; other fields are ignored. Throws
 * `bad_input` that names the line. `name` is the file's, for the message.
 */
export function readQuestionLog(source: string, name: string): LoggedQuestion[] {
  const questions: LoggedQuestion[] = [];
  for (const [index, text] of source.split("\n").entries()) {
    if (text.trim() === "") continue;
    const place = `${name} line ${index + 1}`;
    const parsed = line.safeParse(parseJson(text, place));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new YoujuError(
        "bad_input",
        `${place}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`,
      );
    }
    questions.push(parsed.data);
  }
  if (questions.length === 0) throw new YoujuError("bad_input", `${name} holds no questions`);
  return questions;
}

/** Reads the log in a file; throws `bad_input` where there is none, too. */
export function openQuestionLog(path: string): LoggedQuestion[] {
  let source: string;
  try {
    source = readFileSync(path, "utf8");
  } catch (error) {
    throw new YoujuError("bad_input", `cannot read ${path}`, { cause: error });
  }
  return readQuestionLog(source, path);
}

/** What {@link readQuestionLog} reads: the same questions always give the same text. */
export function writeQuestionLog(questions: readonly LoggedQuestion[]): string {
  return questions.map(({ question, relevant }) => `${JSON.stringify({ question, relevant })}\n`).join("");
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new YoujuError("bad_input", `${place} is not valid JSON`, { cause: error });
  }
}

/** Number of an article at the end of a title: 第十二条, 第3条之一, Article 5. */
const articleNumber =
  /\s*(?:第[零〇一二三四五六七八九十百千两\d]+[条條](?:之[一二三四五六七八九十\d]+)?|Article\s+\d+)\s*$/iu;

/** What a record is a part of, read off its title: 民法典第五条 → 民法典. The title itself where it has no number. */
export function documentNameOf(title: string): string {
  return title.replace(articleNumber, "");
}
