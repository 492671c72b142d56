import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Passage } from "../../src/domain/answer.js";
import { languageCodes } from "../../src/domain/language-code.js";
import { projectRoot } from "../../src/main.js";
import type { SearchIndex } from "../../src/retrieval/search-index.js";

const row = z.object({
  id: z.string(),
  half: z.enum(["seen", "held-out", "blind"]),
  document: z.string(),
  quote: z.string(),
  /** Further clauses of the same document that the sentence cites. */
  also: z.union([z.string().transform((quote) => [quote]), z.array(z.string())]).default([]),
  language: z.enum(languageCodes),
  lie: z.string().optional(),
  text: z.string(),
});

/** A sentence with the clause that it is said of, and whether the clause bears it out. */
export interface LabelledSentence extends z.infer<typeof row> {
  readonly isTrue: boolean;
  readonly passage: Passage;
  readonly others: readonly Passage[];
}

const squeeze = (text: string) => text.replace(/\s+/gu, "");

/**
 * The first author's sentences; the second author's, of which the held-out half was only run at the end; those that the second
 * author wrote when the checks stood; and those of others (the third to the eleventh set by one, the twelfth to the
 * sixteenth, the eighteenth, the twentieth and the twenty-first by one each), set by set run once before anything was
 * mended after them. The seventeenth, the nineteenth and the twenty-second are what the menders of the sixteenth,
 * the eighteenth and the twenty-first wrote; the twenty-third to twenty-fifth are what models answered and lied.
 */
export type LabelledSet =
  | "first"
  | "second"
  | "fresh"
  | "again"
  | "third"
  | "fourth"
  | "fifth"
  | "sixth"
  | "seventh"
  | "eighth"
  | "ninth"
  | "tenth"
  | "eleventh"
  | "twelfth"
  | "thirteenth"
  | "fourteenth"
  | "fifteenth"
  | "sixteenth"
  | "seventeenth"
  | "eighteenth"
  | "nineteenth"
  | "twentieth"
  | "twenty-first"
  | "twenty-second"
  | "twenty-third"
  | "twenty-fourth"
  | "twenty-fifth";

/** The labelled sentences of one set in test/questions/verifier, tied to their clauses. */
export function readLabelledSentences(index: SearchIndex, set: LabelledSet = "first"): LabelledSentence[] {
  return ["true", "false"].flatMap((label) =>
    readFileSync(
      join(projectRoot, "test/questions/verifier", `${set === "first" ? "" : `${set}-`}${label}.jsonl`),
      "utf8",
    )
      .trim()
      .split("\n")
      .map((line) => {
        const parsed = row.parse(JSON.parse(line));
        const clauseOf = (quote: string) => {
          const own = index.passages.filter(({ document }) => document.id === parsed.document);
          const passage =
            own.find(({ clause }) => clause.quote === quote) ??
            own.find(({ clause }) => squeeze(clause.quote).includes(squeeze(quote)));
          if (passage === undefined) throw new Error(`no clause holds “${quote}”`);
          return passage;
        };
        const others = parsed.also.map(clauseOf);
        return { ...parsed, isTrue: label === "true", passage: clauseOf(parsed.quote), others };
      }),
  );
}
