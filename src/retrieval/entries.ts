import type { Corpus } from "../domain/document.js";

/** What an indexed text is to its clause. */
export const entryRoles = ["text", "question", "rendering", "alias"] as const;
export type EntryRole = (typeof entryRoles)[number];

/** One indexed text. `clause` and `measure` are positions in the corpus's order of clauses and measures. */
export interface Entry {
  readonly role: EntryRole;
  readonly clause: number;
  readonly text: string;
}

/** All texts that lead to a clause: itself under its measure's title, questions, renderings, aliases. */
export function* entriesOf(corpus: Corpus): Generator<Entry> {
  let clause = 0;
  for (const document of corpus.documents) {
    for (const measure of document.measures) {
      for (const { id, quote, leadId } of measure.clauses) {
        const title = measure.numbered && !quote.startsWith(measure.title) ? `${measure.title} ` : "";
        const lead = measure.clauses.find((other) => other.id === leadId)?.quote ?? "";
        yield { role: "text", clause, text: title + lead + quote };
        const annotation = corpus.annotations.get(id);
        if (annotation !== undefined) {
          for (const text of annotation.questions) yield { role: "question", clause, text };
          for (const text of Object.values(annotation.renderings)) yield { role: "rendering", clause, text };
          if (annotation.aliases.length > 0)
            yield { role: "alias", clause, text: annotation.aliases.join(" ") };
        }
        clause++;
      }
    }
  }
}
