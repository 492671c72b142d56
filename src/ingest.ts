import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { describeDocument, readCatalog } from "./corpus/catalog.js";
import { documentIdOf, isDocumentFile, structureDocument } from "./corpus/read-corpus.js";
import { documentEndings, readText } from "./corpus/read-text.js";
import { readRecords } from "./corpus/records.js";
import type { SourceDocument } from "./domain/document.js";
import { YoujuError } from "./domain/error.js";

export interface Ingested {
  readonly name: string;
  readonly change: "added" | "replaced" | "unchanged";
  readonly measures: number;
  readonly clauses: number;
}

/**
 * Takes files into a corpus folder, which is made where it is missing. All are read before any is copied, so that one
 * which cannot be read (`bad_corpus`) leaves the folder as it was.
 */
export function ingestFiles(paths: readonly string[], folder: string): Ingested[] {
  const catalog = readCatalog(folder);
  const present = existsSync(folder) ? readdirSync(folder).filter(isDocumentFile) : [];
  const taken = new Map(present.map((name) => [documentIdOf(name), name]));
  const read = paths.map((path) => {
    const name = basename(path);
    if (!isDocumentFile(name)) {
      throw new YoujuError("bad_input", `${path}: only ${documentEndings.join(" ")} are read`);
    }
    if (!existsSync(path)) throw new YoujuError("not_found", `there is no file ${path}`);
    const id = documentIdOf(name);
    const other = taken.get(id) ?? name;
    if (other !== name) {
      throw new YoujuError("bad_input", `${path}: ${other} is already the document “${id}”; rename the file`);
    }
    taken.set(id, name);
    const text = readText(path);
    const entry = catalog.get(name);
    const documents: readonly SourceDocument[] =
      extname(name).toLowerCase() === ".jsonl"
        ? readRecords(id, text, entry)
        : [structureDocument(describeDocument(id, text, entry), text)];
    const measures = documents.flatMap((document) => document.measures);
    const clauses = measures.reduce((sum, measure) => sum + measure.clauses.length, 0);
    if (clauses === 0) throw new YoujuError("bad_corpus", `${path}: no clause was found in it`);
    return { path, name, measures: measures.length, clauses };
  });
  mkdirSync(folder, { recursive: true });
  return read.map(({ path, name, measures, clauses }) => ({
    name,
    change: copyInto(path, join(folder, name)),
    measures,
    clauses,
  }));
}

/** By rename, so that a reader of the folder never sees half a file. */
function copyInto(path: string, target: string): Ingested["change"] {
  const exists = existsSync(target);
  if (resolve(path) === resolve(target)) return "unchanged";
  if (exists && readFileSync(path).equals(readFileSync(target))) return "unchanged";
  const half = `${target}.part`;
  copyFileSync(path, half);
  renameSync(half, target);
  return exists ? "replaced" : "added";
}
