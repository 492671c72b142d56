import { z } from "zod";

/** One sentence as the model gives it: plain text, and the tokens of the clauses that it is taken from. */
const writtenSentence = z.object({
  text: z.string().trim().min(1).max(800),
  sources: z.array(z.string().regex(/^c\d{1,3}$/)).max(8),
});
export type WrittenSentence = z.infer<typeof writtenSentence>;

/** Models like to wrap what was asked for as lines. */
const wrapped = z.union([
  z.array(writtenSentence),
  z.object({ sentences: z.array(writtenSentence) }).transform(({ sentences }) => sentences),
]);

/** More sentences than this are not read. */
const mostSentences = 16;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads sentences off a stream of JSON lines, each as soon as its line is whole. Lines of other kinds (code fences,
 * talk) are counted and skipped; an answer given as one array or object is read at the end.
 */
export class SentenceReader {
  #pending = "";
  #all = "";
  #read = 0;
  /** Lines that were neither empty nor a sentence. */
  skipped = 0;

  push(piece: string): WrittenSentence[] {
    this.#pending += piece;
    this.#all += piece;
    const lines = this.#pending.split("\n");
    this.#pending = lines.pop() ?? "";
    return lines.flatMap((line) => this.#line(line));
  }

  /** What is left when the stream has ended as it should. */
  end(): WrittenSentence[] {
    const last = this.#line(this.#pending);
    this.#pending = "";
    if (this.#read > 0) return last;
    const body = this.#all.replace(/^\s*```[a-z]*\s*|\s*```\s*$/g, "");
    const whole = wrapped.safeParse(parseJson(body));
    const sentences = whole.success ? whole.data.slice(0, mostSentences) : [];
    this.#read += sentences.length;
    return sentences;
  }

  #line(line: string): WrittenSentence[] {
    const text = line.trim().replace(/,$/, "");
    if (text === "" || text.startsWith("```") || this.#read >= mostSentences) return [];
    const parsed = writtenSentence.safeParse(parseJson(text));
    if (!parsed.success) {
      this.skipped++;
      return [];
    }
    this.#read++;
    return [parsed.data];
  }

  get isEmpty(): boolean {
    return this.#read === 0;
  }

  /** Everything that came, for the one repair; cut where it is long. */
  get received(): string {
    return this.#all.slice(0, 4000);
  }
}

const rephrased = z.object({ question: z.string().trim().min(2).max(300) });

/** The question of a rephrasing; null where the model gave something else. */
export function parseRephrased(content: string): string | null {
  const object = /\{[\s\S]*\}/.exec(content)?.[0];
  const parsed = rephrased.safeParse(object === undefined ? undefined : parseJson(object));
  return parsed.success ? parsed.data.question : null;
}
