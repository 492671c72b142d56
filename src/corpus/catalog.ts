import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { type DocumentMeta, documentKinds } from "../domain/document.js";
import { YoujuError } from "../domain/error.js";

const cityNames = z
  .object({ zh: z.string().min(1), en: z.string(), ko: z.string(), ja: z.string() })
  .partial({ en: true, ko: true, ja: true });

const entry = z
  .object({
    title: z.string().min(1),
    issuer: z.string().min(1),
    city: cityNames,
    city_inferred: z.boolean(),
    kind: z.enum(documentKinds),
    issued_on: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is written YYYY, YYYY-MM or YYYY-MM-DD"),
    number: z.string().min(1),
    notes: z.array(z.string()),
  })
  .partial()
  .strict();
export type CatalogEntry = z.infer<typeof entry>;

const catalog = z.object({ documents: z.record(z.string(), entry) }).strict();

/** `catalog.yaml` of a corpus folder by file name; empty where there is none. Throws `bad_corpus` with the place. */
export function readCatalog(folder: string): ReadonlyMap<string, CatalogEntry> {
  const path = join(folder, "catalog.yaml");
  if (!existsSync(path)) return new Map();
  let data: unknown;
  try {
    data = parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new YoujuError("bad_corpus", `${path} is not valid YAML: ${firstLine(error)}`, { cause: error });
  }
  const parsed = catalog.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new YoujuError(
      "bad_corpus",
      `${path}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`,
    );
  }
  return new Map(Object.entries(parsed.data.documents));
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message.split("\n")[0] : String(error));

/** Metadata of a document: the catalog's, else what can be read off its text and file name. */
export function describeDocument(id: string, text: string, entry: CatalogEntry | undefined): DocumentMeta {
  return {
    id,
    title: entry?.title ?? readTitle(text) ?? id,
    issuer: entry?.issuer ?? null,
    city: entry?.city === undefined ? null : withoutUndefined(entry.city),
    cityInferred: entry?.city_inferred ?? false,
    kind: entry?.kind ?? "measures",
    issuedOn: entry?.issued_on ?? readDate(text),
    documentNumber: entry?.number ?? /[\p{Script=Han}]{1,8}〔\d{4}〕\d+号/u.exec(text)?.[0] ?? null,
    notes: entry?.notes ?? [],
  };
}

function withoutUndefined(names: z.infer<typeof cityNames>): NonNullable<DocumentMeta["city"]> {
  const { zh, en, ko, ja } = names;
  return {
    zh,
    ...(en === undefined ? {} : { en }),
    ...(ko === undefined ? {} : { ko }),
    ...(ja === undefined ? {} : { ja }),
  };
}

/** The first heading, or the first short line without sentence marks. */
function readTitle(text: string): string | null {
  const lines = text.split("\n", 40).map((line) => line.trim());
  const heading = lines.find((line) => /^#\s/.test(line))?.replace(/^#\s+/, "");
  return (
    heading ?? lines.find((line) => line.length >= 4 && line.length <= 60 && !/[。；]$/u.test(line)) ?? null
  );
}

/** The latest full date that stands on a short line of its own near the top: the date of issue or last revision. */
function readDate(text: string): string | null {
  let latest: string | null = null;
  for (const line of text.split("\n", 40)) {
    const match = line.length <= 80 ? /^\s*(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(line) : null;
    if (match === null) continue;
    const [, year = "", month = "", day = ""] = match;
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (latest === null || date > latest) latest = date;
  }
  return latest;
}
