import { z } from "zod";
import type { Clause, DocumentMeta, Measure, SourceDocument } from "../domain/document.js";
import { YoujuError } from "../domain/error.js";
import { type CatalogEntry, describeDocument } from "./catalog.js";
import { cutClauses, quoteOf } from "./clauses.js";
import { findFacts } from "./facts.js";

const record = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  title: z.string().optional(),
  city: z.string().optional(),
  url: z.string().optional(),
  date: z.string().optional(),
});
type SourceRecord = z.infer<typeof record>;

/** A record of at most this many characters is one clause: short articles are cited whole. */
const wholeRecordLimit = 300;

/**
 * Reads a JSONL file: each line is one measure of the document that the file is. Records of different cities become
 * documents of their own. Throws `bad_corpus` with the line that is wrong.
 */
export function readRecords(
  fileId: string,
  source: string,
  entry: CatalogEntry | undefined,
): SourceDocument[] {
  const byCity = new Map<string, SourceRecord[]>();
  for (const [index, line] of source.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line, `${fileId}.jsonl line ${index + 1}`);
    const city = parsed.city ?? "";
    const group = byCity.get(city);
    if (group === undefined) byCity.set(city, [parsed]);
    else group.push(parsed);
  }
  return [...byCity].map(([city, records]) => {
    const id = city === "" ? fileId : `${fileId}-${city}`;
    const meta = describeDocument(id, "", entry);
    return toDocument({ ...meta, city: city === "" ? meta.city : { zh: city } }, records);
  });
}

function parseLine(line: string, place: string): SourceRecord {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    throw new YoujuError("bad_corpus", `${place} is not valid JSON`, { cause: error });
  }
  const parsed = record.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new YoujuError(
    "bad_corpus",
    `${place}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`,
  );
}

function toDocument(meta: DocumentMeta, records: readonly SourceRecord[]): SourceDocument {
  const parts: string[] = [];
  let length = 0;
  const measures = records.map((item): Measure => {
    const start = length;
    const end = start + item.text.length;
    parts.push(item.text, "\n\n");
    length = end + 2;
    return {
      id: item.id,
      externalId: item.id,
      title: item.title ?? "",
      chapters: [],
      numbered: false,
      start,
      end,
      clauses: [],
    };
  });
  const text = parts.join("");
  return {
    meta,
    text,
    measures: measures.map((measure) => ({ ...measure, clauses: clausesOf(meta.id, text, measure) })),
  };
}

function clausesOf(documentId: string, text: string, measure: Measure): Clause[] {
  const whole = measure.end - measure.start <= wholeRecordLimit;
  const spans = whole ? [{ start: measure.start, end: measure.end }] : cutClauses(text, measure);
  return spans.map((span) => ({
    id: `${documentId}#${measure.id}:${span.start}`,
    documentId,
    measureId: measure.id,
    start: span.start,
    end: span.end,
    quote: quoteOf(text, span),
    facts: findFacts(text, span),
    leadId: null,
  }));
}
