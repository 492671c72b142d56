import type { Passage } from "../domain/answer.js";
import { isUnitLine } from "../domain/document.js";
import { demandingFacets, type Facet, states } from "../language/facets.js";
import { findQuantities, type Quantity } from "../language/quantities.js";
import type { SignalName } from "./signals.js";

/** What a question asks for, beside its matter. */
export interface Asked {
  readonly text: string;
  readonly facets: ReadonlySet<Facet>;
  readonly figures: readonly Quantity[];
}

/** Small counts without a unit tell nothing apart. */
export const tellingFigures = (text: string): Quantity[] =>
  findQuantities(text).filter(({ unit, value }) => unit !== null || value > 9);

/** Whether a clause states the kind of thing, and the figures, that are asked for; whether it is no clause to cite. */
export function statedSignals(
  { clause, measure }: Passage,
  { text, facets, figures }: Asked,
): { readonly [S in SignalName]?: number } {
  // Whoever asks for a number of something is not served by any other number.
  const number = facets.has("quantity") ? "quantity" : "count";
  const demanded = [...facets].filter(
    (facet) => facet === number || facet === "responsible" || demandingFacets.includes(facet),
  );
  const isStated = demanded.some((facet) => states(clause, facet, text));
  const own = figures.length === 0 ? [] : findQuantities(clause.quote);
  const met = figures.filter(({ value, unit }) =>
    own.some((other) => other.value === value && other.unit === unit),
  );
  return {
    "facet stated": isStated ? 1 : 0,
    "facet missing": demanded.length > 0 && !isStated ? 1 : 0,
    "figure stated": met.length / Math.max(1, figures.length),
    "units unasked": isUnitLine(clause) && !facets.has("responsible") ? 1 : 0,
    "heading only": clause.quote.replace(/。$/u, "") === measure.title ? 1 : 0,
  };
}
