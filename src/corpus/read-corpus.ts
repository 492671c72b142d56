import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type {
  Annotation,
  Clause,
  Corpus,
  DocumentMeta,
  Measure,
  MeasureTitles,
  NotStatedQuestion,
  SourceDocument,
  Span,
} from "../domain/document.js";
import { YoujuError } from "../domain/error.js";
import {
  type AnnotationFile,
  checkRenderings,
  type PlacedAnnotation,
  placeAnnotations,
  readAnnotationFiles,
} from "./annotations.js";
import { describeDocument, readCatalog } from "./catalog.js";
import { cutClauses, findLeads, preferCurated, quoteOf } from "./clauses.js";
import { findFacts } from "./facts.js";
import { documentEndings, readText } from "./read-text.js";
import { readRecords } from "./records.js";
import { type MeasureOutline, outlineMeasures } from "./structure.js";

/** The names of all known cities in all languages, long and short. */
export function cityNamesOf(documents: readonly { readonly city: DocumentMeta["city"] }[]): string[] {
  const names = documents.flatMap(({ city }) => (city === null ? [] : Object.values(city)));
  return [...new Set(names.flatMap((name) => [name, name.replace(/市$/u, "")]))];
}

function withClauses(
  outline: MeasureOutline,
  text: string,
  documentId: string,
  curated: readonly Span[],
): Measure {
  const inside = curated.filter((span) => span.start >= outline.start && span.end <= outline.end);
  const cut = outline.blocks.flatMap((block) => cutClauses(text, block));
  const spans = preferCurated(text, cut, inside);
  const quotes = spans.map((span) => quoteOf(text, span));
  const leads = findLeads(quotes);
  const idOf = (span: Span) => `${documentId}#${outline.id}:${span.start}`;
  const clauses = spans.map((span, position): Clause => {
    const lead = spans[leads[position] ?? -1];
    return {
      id: idOf(span),
      documentId,
      measureId: outline.id,
      start: span.start,
      end: span.end,
      quote: quotes[position] ?? "",
      facts: findFacts(text, span),
      leadId: lead === undefined ? null : idOf(lead),
    };
  });
  const { id, title, chapters, numbered, start, end } = outline;
  return { id, title, chapters, numbered, start, end, clauses, externalId: null };
}

/** Reads one text into measures and clauses. `curated` spans take precedence over the rule's cuts. */
export function structureDocument(
  meta: DocumentMeta,
  text: string,
  curated: readonly Span[] = [],
): SourceDocument {
  const measures = outlineMeasures(text, meta).map((outline) => withClauses(outline, text, meta.id, curated));
  return { meta, text, measures: measures.filter((measure) => measure.clauses.length > 0) };
}

/** A document is known by its file's name without the ending. */
export const documentIdOf = (name: string): string => basename(name, extname(name));

export const isDocumentFile = (name: string): boolean =>
  documentEndings.includes(extname(name).toLowerCase()) && !name.startsWith(".");

/** The files of a corpus folder that hold documents, by name. Throws `bad_corpus` where there are none. */
export function listDocumentFiles(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new YoujuError(
      "bad_corpus",
      `there is no corpus folder ${folder}; set CORPUS_DIR or pass --corpus`,
    );
  }
  const names = readdirSync(folder).filter(isDocumentFile).sort();
  if (names.length === 0) {
    throw new YoujuError("bad_corpus", `${folder} holds no document (${documentEndings.join(" ")})`);
  }
  const byId = new Map<string, string>();
  for (const name of names) {
    const other = byId.get(documentIdOf(name));
    if (other !== undefined) {
      throw new YoujuError("bad_corpus", `${folder}: ${other} and ${name} would be one document; rename one`);
    }
    byId.set(documentIdOf(name), name);
  }
  return names;
}

/** sha256 of every file that the corpus is read from, in a fixed order: cheap, and changes with any byte. */
export function corpusVersion(folder: string): string {
  const hash = createHash("sha256");
  const annotations = join(folder, "annotations");
  const files = [
    ...listDocumentFiles(folder).map((name) => join(folder, name)),
    join(folder, "catalog.yaml"),
    ...(existsSync(annotations)
      ? readdirSync(annotations)
          .sort()
          .map((name) => join(annotations, name))
      : []),
  ];
  for (const file of files) {
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    hash.update(`${basename(file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

interface Draft {
  readonly meta: DocumentMeta;
  readonly text: string;
  readonly placed: readonly PlacedAnnotation[];
}

/**
 * Reads a corpus folder: documents, catalog and annotations, all checked. Throws `bad_corpus` or `bad_annotation`
 * with every place that is wrong, one a line.
 */
export function readCorpus(folder: string): Corpus {
  const catalog = readCatalog(folder);
  const files = readAnnotationFiles(folder);
  const documents: SourceDocument[] = [];
  const drafts: Draft[] = [];
  for (const name of listDocumentFiles(folder)) {
    const source = readText(join(folder, name));
    const id = documentIdOf(name);
    if (extname(name).toLowerCase() === ".jsonl") {
      documents.push(...readRecords(id, source, catalog.get(name)));
      continue;
    }
    const placed = files
      .filter((file) => file.documentId === id)
      .flatMap((file) => placeAnnotations(file, source));
    drafts.push({ meta: describeDocument(id, source, catalog.get(name)), text: source, placed });
  }
  const unknown = files.find(
    ({ documentId }) => documentId !== null && !drafts.some((draft) => draft.meta.id === documentId),
  );
  if (unknown !== undefined) {
    throw new YoujuError(
      "bad_annotation",
      `${unknown.path}: there is no document “${unknown.documentId}” in ${folder}`,
    );
  }
  const knownCities = cityNamesOf(drafts.map(({ meta }) => meta));
  const problems = drafts.flatMap(({ placed, text, meta }) =>
    checkRenderings(placed, text, meta, knownCities),
  );
  if (problems.length > 0) throw new YoujuError("bad_annotation", problems.join("\n"));
  const annotations = new Map<string, Annotation>();
  for (const { meta, text, placed } of drafts) {
    const document = structureDocument(
      meta,
      text,
      placed.map(({ span }) => span),
    );
    documents.push(document);
    const clauses = document.measures.flatMap((measure) => measure.clauses);
    for (const { span, annotation, place } of placed) {
      const clause = clauses.find(({ start, end }) => start === span.start && end === span.end);
      if (clause === undefined)
        throw new YoujuError("bad_annotation", `${place}: the quote lies in no measure's text`);
      annotations.set(clause.id, annotation);
    }
  }
  return {
    documents,
    annotations,
    measureTitles: collectTitles(files),
    notStated: collectNotStated(files, documents, annotations),
    version: corpusVersion(folder),
  };
}

function collectTitles(files: readonly AnnotationFile[]): ReadonlyMap<string, MeasureTitles> {
  return new Map(
    files.flatMap(({ documentId, measureTitles }) =>
      [...measureTitles].map(([id, titles]): [string, MeasureTitles] => [`${documentId}#${id}`, titles]),
    ),
  );
}

/**
 * Throws `bad_annotation` where a measure is unknown, or where a question is also one that a clause of the same document
 * answers.
 */
function collectNotStated(
  files: readonly AnnotationFile[],
  documents: readonly SourceDocument[],
  annotations: ReadonlyMap<string, Annotation>,
): readonly NotStatedQuestion[] {
  const problems = files.flatMap(({ path, documentId, notStated }) => {
    const own = documents.filter(({ meta }) => documentId === null || meta.id === documentId);
    const measures = own.flatMap((document) => document.measures);
    const clauses = measures.flatMap((measure) => measure.clauses);
    const answered = new Set(clauses.flatMap(({ id }) => annotations.get(id)?.questions ?? []));
    const known = new Set<string | null>([null, ...measures.map(({ id }) => id)]);
    const unknown = new Set(notStated.flatMap(({ measureId }) => (known.has(measureId) ? [] : [measureId])));
    return [
      ...[...unknown].map((id) => `${path}: ${documentId ?? "the corpus"} has no measure “${id}”`),
      ...notStated.flatMap(({ text }) =>
        answered.has(text) ? [`${path}: “${text}” stands with a clause that answers it`] : [],
      ),
    ];
  });
  if (problems.length > 0) throw new YoujuError("bad_annotation", problems.join("\n"));
  return files.flatMap(({ notStated }) => notStated);
}
