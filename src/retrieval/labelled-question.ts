import type { Facet } from "../language/facets.js";

/** A question whose answer is known, as it is searched for. */
export interface LabelledQuestion {
  readonly id: string;
  readonly text: string;
  /** The part of the text that names the matter; empty where it is the whole text. */
  readonly matter: string;
  readonly facets: ReadonlySet<Facet>;
  /** The cities (full Chinese names) that are searched, each by itself; none: the whole corpus at once. */
  readonly cities: readonly string[];
  /** Ids of the clauses that answer it. */
  readonly answeredBy: ReadonlySet<string>;
}
