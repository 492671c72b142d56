import { z } from "zod";
import { ledgerOrders, ledgerTypes } from "../../desk/ledger.js";
import { documentKinds, factTypes } from "../../domain/document.js";

/** What the look-up desk's part of the HTTP interface takes and gives. */
const words = z.string().max(500).default("");
const city = z.string().max(100).optional();
/** Several values are separated by commas. */
const listOf = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .string()
    .max(200)
    .transform((text) => text.split(",").filter((part) => part !== ""))
    .pipe(z.array(z.enum(values)))
    .optional();

export const deskSearchQuery = z.object({
  q: words,
  city,
  k: z.coerce.number().int().min(1).max(100).default(30),
});
export const deskClauseQuery = z.object({ q: words });
const ledgerFilter = {
  q: words,
  type: listOf(ledgerTypes),
  kind: listOf(documentKinds),
  city,
  sort: z.enum(ledgerOrders).default("place"),
  order: z.enum(["asc", "desc"]).default("asc"),
};
export const ledgerCsvQuery = z.object(ledgerFilter);
export const ledgerQuery = z.object({
  ...ledgerFilter,
  k: z.coerce.number().int().min(1).max(5000).default(1000),
});

const placeView = {
  doc_id: z.string(),
  doc_title: z.string(),
  doc_kind: z.enum(documentKinds),
  doc_number: z.string().nullable(),
  issuer: z.string().nullable(),
  issued_on: z.string().nullable(),
  city: z.string().nullable(),
  city_en: z.string().nullable(),
  city_inferred: z.boolean(),
  measure: z.string(),
  measure_title: z.string(),
  /** The curated translation, where there is one. */
  measure_title_en: z.string().nullable(),
  numbered: z.boolean(),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  url: z.string(),
};
export const deskPlace = z.object(placeView);
export type DeskPlace = z.infer<typeof deskPlace>;

/** A value that a clause states; `former` is true for one from before a change. */
const deskValue = z.object({
  type: z.enum(factTypes),
  text: z.string(),
  condition: z.string().nullable(),
  former: z.boolean(),
});
export type DeskValue = z.infer<typeof deskValue>;

export const deskHit = z.object({
  ...placeView,
  /** Null where nothing but a number, a unit or a limit was looked for. */
  score: z.number().nullable(),
  values: z.array(deskValue),
});

export const deskSearchResponse = z.object({
  /** How the words were read. */
  read: z.object({
    /** What is left beside cities, number, units and limits. */
    words: z.string(),
    cities: z.array(z.string()),
    other_places: z.array(z.string()),
    measure: z.string().nullable(),
    units: z.array(z.string()),
    limits: z.array(z.string()),
  }),
  hits: z.array(deskHit),
  total: z.number().int(),
  took_ms: z.number(),
});

export const deskClause = z.object({
  ...placeView,
  chapters: z.array(z.string()),
  script: z.object({
    text: z.string(),
    origin: z.enum(["curated", "verbatim"]),
    seconds: z.number().int(),
    shortened: z.boolean(),
  }),
  /** The curated English rendering, for callers who do not speak Chinese. */
  english: z.string().nullable(),
  units: z.array(z.string()),
  notes: z.array(z.string()),
  values: z.array(deskValue),
  /** All clauses of the measure in their order; `lead` introduces the list that the opened clause is an item of. */
  clauses: z.array(
    z.object({
      quote: z.string(),
      start: z.number().int(),
      role: z.enum(["opened", "lead", "neighbour"]),
    }),
  ),
  /** The same matter in each city; empty where no words were looked for. */
  cities: z.array(
    z.object({
      city: z.string(),
      city_en: z.string().nullable(),
      city_inferred: z.boolean(),
      best: deskPlace.nullable(),
    }),
  ),
});

export const ledgerRow = z.object({
  ...placeView,
  type: z.enum(ledgerTypes),
  text: z.string(),
  value: z.string(),
  /** True for the value from before a change. */
  former: z.boolean(),
  condition: z.string().nullable(),
  units: z.array(z.string()),
});
export const ledgerResponse = z.object({ rows: z.array(ledgerRow), total: z.number().int() });
