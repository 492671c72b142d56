import type { Corpus, NotStatedQuestion } from "../domain/document.js";
import { fold } from "../language/fold.js";
import { tokenize } from "../language/tokens.js";
import { LexicalIndex } from "./lexical-index.js";
import { ask, overlap, weigh } from "./weighed-terms.js";

/** How like a question of another city one must be, and by how much more than any of its own; chosen by reading both sides. */
const alike = 0.4;
const ahead = 0.05;
const comparedWith = 60;

/**
 * Questions that the documents of their city do not answer and those of another city do, or nearly: a permit's days, asked
 * where no days are promised. Nothing in their words tells that they are not answered, so no wording is to be learned from them.
 */
export function answeredElsewhere({
  documents,
  annotations,
  notStated,
}: Pick<Corpus, "documents" | "annotations" | "notStated">): ReadonlySet<NotStatedQuestion> {
  const cityOf = new Map(documents.map(({ meta }) => [meta.id, meta.city?.zh]));
  const names = documents.flatMap(({ meta }) => Object.values(meta.city ?? {}));
  const withoutCity = (text: string) =>
    names.reduce((rest, name) => rest.replaceAll(fold(name).replace(/[市시]$/u, ""), " "), fold(text));
  const known = documents.flatMap(({ meta, measures }) =>
    measures
      .flatMap(({ clauses }) => clauses)
      .flatMap(({ id }) => annotations.get(id)?.questions ?? [])
      .map((text) => ({ city: meta.city?.zh, terms: tokenize(withoutCity(text)) })),
  );
  const words = LexicalIndex.build(known.map(({ terms }) => terms));
  const weighed = known.map(({ terms }) => weigh(terms, words));
  return new Set(
    notStated.filter(({ documentId, text }) => {
      if (documentId === null) return false;
      const terms = tokenize(withoutCity(text));
      const asked = ask(terms, words);
      let own = 0;
      let other = 0;
      for (const { id } of words.search(terms, comparedWith)) {
        const question = weighed[id];
        if (question === undefined) continue;
        const likeness = overlap(asked, question);
        if (known[id]?.city === cityOf.get(documentId)) own = Math.max(own, likeness);
        else other = Math.max(other, likeness);
      }
      return other > alike && other > own + ahead;
    }),
  );
}
