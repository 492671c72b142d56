import { expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { demandingFacets, facetsOf, states } from "../../src/language/facets.js";
import { fold } from "../../src/language/fold.js";

const { documents, annotations, notStated } = readCorpus("seeds");

it("what a question asks for is stated by the clause that answers it, and often by none where none answers", () => {
  const lacking = (folded: string, isStated: (facet: (typeof demandingFacets)[number]) => boolean) => {
    const demanded = demandingFacets.filter((facet) => facetsOf(folded).has(facet));
    return demanded.length > 0 && !demanded.some(isStated);
  };
  const clauses = documents.flatMap(({ measures }) => measures.flatMap((measure) => measure.clauses));
  const known = clauses.flatMap((clause) =>
    (annotations.get(clause.id)?.questions ?? []).map((text) => ({ clause, folded: fold(text) })),
  );
  const refusedWrongly = known.filter(({ clause, folded }) =>
    lacking(folded, (facet) => states(clause, facet, folded)),
  );
  const asksForAKind = notStated.filter(({ text }) => lacking(fold(text), () => false));
  expect(refusedWrongly.length / known.length).toBeLessThan(1 / 150);
  expect(asksForAKind.length / notStated.length).toBeGreaterThan(1 / 4);
}, 60_000);
