import type { Passage } from "../domain/answer.js";
import type { DocumentKind, Fact, FactType, SourceDocument } from "../domain/document.js";
import { fold } from "../language/fold.js";
import { findQuantities, type Quantity } from "../language/quantities.js";
import { unitsOf } from "./read-query.js";
import { type StatedValue, valuesOf } from "./values.js";

/** Facts that bind: what takes how long, when, how much, from where on. */
export const ledgerTypes = [
  "time-limit",
  "window",
  "threshold",
  "amount",
  "percentage",
  "money",
  "count",
] as const satisfies readonly FactType[];
export type LedgerType = (typeof ledgerTypes)[number];

export const ledgerOrders = ["place", "type", "value", "city", "date"] as const;
export type LedgerOrder = (typeof ledgerOrders)[number];

/** One value that a clause states. */
export interface LedgerRow extends Passage, StatedValue {
  readonly type: LedgerType;
  readonly units: readonly string[];
}

export interface LedgerFilter {
  readonly types?: readonly LedgerType[];
  readonly kinds?: readonly DocumentKind[];
  readonly city?: string;
  /** Words that must all stand in the clause, the measure's title, the condition, the city or the units. */
  readonly words?: string;
}

const isLedgerType = (type: FactType): type is LedgerType => ledgerTypes.some((known) => known === type);

/** Every value of the documents that binds, in their order. */
export function ledgerOf(documents: readonly SourceDocument[]): LedgerRow[] {
  return documents.flatMap(({ meta, measures, text }) =>
    measures.flatMap((measure) => {
      const units = unitsOf(measure);
      return measure.clauses.flatMap((clause) =>
        valuesOf(clause, text).flatMap((value): LedgerRow[] => {
          const { type } = value.fact;
          return isLedgerType(type) ? [{ ...value, clause, measure, document: meta, type, units }] : [];
        }),
      );
    }),
  );
}

export function filterLedger(rows: readonly LedgerRow[], filter: LedgerFilter): LedgerRow[] {
  const words = fold(filter.words ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  return rows.filter((row) => {
    if (filter.types !== undefined && !filter.types.includes(row.type)) return false;
    if (filter.kinds !== undefined && !filter.kinds.includes(row.document.kind)) return false;
    if (filter.city !== undefined && row.document.city?.zh !== filter.city) return false;
    if (words.length === 0) return true;
    const { clause, measure, document, condition, units } = row;
    const text = fold(
      [clause.quote, measure.title, condition ?? "", document.city?.zh ?? "", ...units].join("\n"),
    );
    return words.every((word) => text.includes(word));
  });
}

/** Seconds in a unit of time; a working day counts as a day, a month as 30: for sorting only. */
const secondsIn: { readonly [U in NonNullable<Quantity["unit"]>]?: number } = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  workday: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};
const atOnce = /当场|即时|实时|秒批|即接即办/u;

/** What a value is sorted by within its type: seconds, minutes after midnight, or the figure; null for none. */
export function magnitudeOf({ type, text }: Pick<Fact, "type" | "text">): number | null {
  const [quantity] = findQuantities(text);
  if (type === "time-limit") {
    if (atOnce.test(text)) return 0;
    if (text === "第一时间") return null;
    if (/^当[日天]$/u.test(text)) return secondsIn.day ?? null;
    if (quantity?.unit == null) return null;
    const seconds = secondsIn[quantity.unit];
    return seconds === undefined ? null : quantity.value * seconds;
  }
  if (type === "money" && text === "免费") return 0;
  return quantity?.value ?? null;
}

const compareNullable = (a: number | null, b: number | null) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a - b;

const comparisons: Readonly<Record<LedgerOrder, (a: LedgerRow, b: LedgerRow) => number>> = {
  place: () => 0,
  type: (a, b) => ledgerTypes.indexOf(a.type) - ledgerTypes.indexOf(b.type),
  value: (a, b) => comparisons.type(a, b) || compareNullable(magnitudeOf(a.fact), magnitudeOf(b.fact)),
  city: (a, b) => (a.document.city?.zh ?? "").localeCompare(b.document.city?.zh ?? "", "zh-Hans-CN"),
  date: (a, b) => (a.document.issuedOn ?? "").localeCompare(b.document.issuedOn ?? ""),
};

/** Rows that compare alike keep the corpus's order, whichever way the others go. */
export function sortLedger(rows: readonly LedgerRow[], order: LedgerOrder, descending: boolean): LedgerRow[] {
  const compare = comparisons[order];
  return [...rows].sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
}
