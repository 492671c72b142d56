import type { Passage } from "../domain/answer.js";
import { isUnitLine } from "../domain/document.js";
import { facets, facetsOf, states } from "../language/facets.js";
import { tokenize } from "../language/tokens.js";
import type { Entry } from "./entries.js";
import type { LexicalIndex } from "./lexical-index.js";
import { type Features, featuresOf, hashOf } from "./text-classifier/text-features.js";

/** Where a word of a question stands, seen from a clause. */
const places = ["nowhere", "in its measure", "in its known questions", "in its texts"] as const;

interface ClauseSide {
  /** Terms of the clause's text, renderings and aliases. */
  readonly own: ReadonlySet<string>;
  /** By term, how many known questions of the clause hold it. */
  readonly asked: ReadonlyMap<string, number>;
  /** What kinds of thing it states, hashed. */
  readonly traits: readonly number[];
}

/** A question as it is paired with clauses: what does not depend on the clause is worked out once. */
export interface PairedQuestion {
  readonly terms: readonly { readonly term: string; readonly hash: number; readonly weight: number }[];
  readonly facets: readonly number[];
  readonly wording: Features;
}

const mix = (a: number, b: number) => Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) >>> 0;
const placeHashes = places.map((place) => hashOf(`place ${place}`));
const shareHashes = places.map((place) => hashOf(`share ${place}`));
const facetTraitWeight = 0.3;

export function pairedQuestion(folded: string, words: LexicalIndex): PairedQuestion {
  const terms = [...new Set(tokenize(folded))].map((term) => ({
    term,
    hash: hashOf(`term ${term}`),
    weight: words.idf(term),
  }));
  const asked = [...facetsOf(folded)];
  return {
    terms,
    facets: asked.map((facet) => hashOf(`facet ${facet}`)),
    wording: featuresOf(folded, asked),
  };
}

/**
 * What a question and a clause look like side by side, as hashed signs: how the question is worded, where each of its
 * words stands (in the clause's texts, in its known questions, only in its measure, nowhere), and each of its words with
 * each kind of thing that the clause states.
 */
export class PairSigns {
  readonly #sides = new Map<number, ClauseSide>();
  readonly #measures = new Map<string, ReadonlySet<string>>();

  /** @param entriesOf the entries of the clause at a position */
  constructor(
    private readonly passages: readonly Passage[],
    private readonly entries: readonly Entry[],
    private readonly entriesOf: (clause: number) => readonly number[],
  ) {}

  /** @param self the entry that the question itself is, where it is a known one: it does not count as known */
  of(question: PairedQuestion, clause: number, self: number | null = null): Features {
    const { own, asked, traits } = this.#sideOf(clause);
    const inMeasure = this.#termsOfMeasure(clause);
    const itself = self === null ? null : new Set(tokenize(this.entries[self]?.text ?? ""));
    const { terms, facets: askedFacets, wording } = question;
    const hashes = [...wording.hashes];
    const weights = [...wording.weights];
    const add = (hash: number, weight: number) => {
      hashes.push(hash);
      weights.push(weight);
    };
    const ofTerm = 1 / Math.sqrt(terms.length + 4);
    const ofTrait = 1 / Math.sqrt(terms.length * traits.length + 4);
    const shares = places.map(() => 0);
    let mass = 0;
    for (const { term, hash, weight } of terms) {
      const timesAsked = (asked.get(term) ?? 0) - (itself?.has(term) === true ? 1 : 0);
      const place = own.has(term) ? 3 : timesAsked > 0 ? 2 : inMeasure.has(term) ? 1 : 0;
      shares[place] = (shares[place] ?? 0) + weight;
      mass += weight;
      add(hash, ofTerm);
      add(mix(hash, placeHashes[place] ?? 0), ofTerm);
      for (const trait of traits) add(mix(hash, trait), ofTrait);
    }
    for (const [place, share] of shares.entries()) add(shareHashes[place] ?? 0, share / (mass || 1));
    for (const facet of askedFacets) for (const trait of traits) add(mix(facet, trait), facetTraitWeight);
    return { hashes: Uint32Array.from(hashes), weights: Float32Array.from(weights) };
  }

  #sideOf(clause: number): ClauseSide {
    const known = this.#sides.get(clause);
    if (known !== undefined) return known;
    const own = new Set<string>();
    const asked = new Map<string, number>();
    for (const entry of this.entriesOf(clause)) {
      const { role, text = "" } = this.entries[entry] ?? {};
      const terms = new Set(tokenize(text));
      if (role === "question") for (const term of terms) asked.set(term, (asked.get(term) ?? 0) + 1);
      else for (const term of terms) own.add(term);
    }
    const side = { own, asked, traits: traitsOf(this.passages[clause]).map(hashOf) };
    this.#sides.set(clause, side);
    return side;
  }

  /** Terms of a measure: its headings, its clauses and their renderings. */
  #termsOfMeasure(clause: number): ReadonlySet<string> {
    const passage = this.passages[clause];
    if (passage === undefined) return new Set();
    const { document, measure } = passage;
    const key = `${document.id}#${measure.id}`;
    const known = this.#measures.get(key);
    if (known !== undefined) return known;
    const terms = new Set(tokenize([document.title, ...measure.chapters, measure.title].join("\n")));
    for (const [position, other] of this.passages.entries()) {
      if (other.measure !== measure) continue;
      for (const term of this.#sideOf(position).own) terms.add(term);
    }
    this.#measures.set(key, terms);
    return terms;
  }
}

function traitsOf(passage: Passage | undefined): string[] {
  if (passage === undefined) return [];
  const { clause, measure, document } = passage;
  return [
    ...facets.filter((facet) => states(clause, facet)),
    ...new Set(clause.facts.map(({ type }) => `fact ${type}`)),
    ...(isUnitLine(clause) ? ["units"] : []),
    ...(clause.quote.replace(/。$/u, "") === measure.title ? ["heading"] : []),
    `kind ${document.kind}`,
  ];
}
