import type { LanguageCode, RenderingLanguage } from "./language-code.js";

/** A span of a document's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a document can support: `measures` promise ("you can"), a `report` and `news` only tell what was done.
 */
export const documentKinds = ["measures", "report", "news"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A city as it is named in each language; `zh` is the full official name (淄博市). */
export type CityNames = { readonly zh: string } & { readonly [L in Exclude<LanguageCode, "zh">]?: string };

/** What the catalog (or the file itself) says about a document. */
export interface DocumentMeta {
  readonly id: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly city: CityNames | null;
  /** True where the source masks or omits its city, and the catalog says from what it was inferred. */
  readonly cityInferred: boolean;
  readonly kind: DocumentKind;
  /** ISO date, or only the year (2023) where no day is known. */
  readonly issuedOn: string | null;
  readonly documentNumber: string | null;
  readonly notes: readonly string[];
}

/** A value that a clause states, found by rule. */
export interface Fact {
  readonly type: FactType;
  /** Verbatim, as it stands in the source (line breaks closed up). */
  readonly text: string;
  /** Normalised: `5 workday`, `22:30-5:30`, `90 %`, `0631-5192533`. */
  readonly value: string;
  readonly span: Span;
  /** The condition under which the value holds, verbatim, where the sentence states one. */
  readonly condition: string | null;
}

export const factTypes = [
  "time-limit",
  "window",
  "amount",
  "threshold",
  "percentage",
  "count",
  "phone",
  "date",
  "document-number",
  "responsible-unit",
  "money",
] as const;
export type FactType = (typeof factTypes)[number];

/** The smallest self-standing commitment inside a measure. `quote` is the source text with line breaks closed up. */
export interface Clause extends Span {
  /** `<document id>#<measure id>:<start>` — unique in a corpus. */
  readonly id: string;
  readonly documentId: string;
  readonly measureId: string;
  readonly quote: string;
  readonly facts: readonly Fact[];
  /** The clause that introduces the list which this one is an item of: it is read and cited along. Null elsewhere. */
  readonly leadId: string | null;
}

/** The unit that people cite: 第4条, 一(三), a paragraph of a news text, a JSONL record. */
export interface Measure extends Span {
  readonly id: string;
  readonly title: string;
  /** Headings that the measure stands under, outermost first. */
  readonly chapters: readonly string[];
  readonly clauses: readonly Clause[];
  /** `id` of the JSONL record that this measure is, else null. */
  readonly externalId: string | null;
  /** How people number it in its document; false for paragraphs that carry no number. */
  readonly numbered: boolean;
}

export interface SourceDocument {
  readonly meta: DocumentMeta;
  /** The text that offsets refer to, exactly as it was read. */
  readonly text: string;
  readonly measures: readonly Measure[];
}

/** Curated data on a clause, kept beside the corpus and checked against the clause when the index is built. */
export interface Annotation {
  readonly renderings: { readonly [L in RenderingLanguage]?: string };
  readonly questions: readonly string[];
  readonly aliases: readonly string[];
}

/** Curated translations of a measure's title. */
export type MeasureTitles = { readonly [L in Exclude<RenderingLanguage, "zh">]?: string };

/** What people ask and a document does not answer. */
export interface NotStatedQuestion {
  /** Null where no document answers it. */
  readonly documentId: string | null;
  /** The measure that it is about; null where it is about none. */
  readonly measureId: string | null;
  readonly text: string;
  /** The file it stands in, by its name: lists by different hands stand in different files. */
  readonly list: string;
}

export interface Corpus {
  readonly documents: readonly SourceDocument[];
  /** By clause id. */
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** By `<document id>#<measure id>`. */
  readonly measureTitles: ReadonlyMap<string, MeasureTitles>;
  readonly notStated: readonly NotStatedQuestion[];
  /** sha256 of everything that was read; two corpora with the same version are the same. */
  readonly version: string;
}

/** Whether a clause does nothing but name the units responsible for its measure. */
export const isUnitLine = ({ quote }: Pick<Clause, "quote">): boolean => quote.startsWith("责任单位");

/** Whether a document is a law, a regulation or a judicial interpretation: they are named by the last word of their title. */
export const isLaw = ({ title }: Pick<DocumentMeta, "title">): boolean =>
  /(?:法|法典|条例|规定|办法|规则|细则|解释|决定|修正案)(?:[（(][^）)]*[）)])*$/u.test(title);
