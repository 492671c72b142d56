import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Annotation, DocumentMeta, MeasureTitles, NotStatedQuestion, Span } from "../domain/document.js";
import { YoujuError } from "../domain/error.js";
import { renderingLanguages } from "../domain/language-code.js";
import { type Disagreement, findDisagreements } from "../language/agreement.js";
import { quoteOf } from "./clauses.js";
import { outlineMeasures } from "./structure.js";

const questions = z
  .object({
    zh: z.array(z.string()),
    en: z.array(z.string()),
    ko: z.array(z.string()),
    ja: z.array(z.string()),
  })
  .partial()
  .strict();

const inAllLanguages = (byLanguage: z.infer<typeof questions>): string[] =>
  renderingLanguages.flatMap((language) => byLanguage[language] ?? []);

const clauseAnnotation = z
  .object({
    quote: z.string().min(4),
    zh: z.string().min(1).optional(),
    en: z.string().min(1).optional(),
    ko: z.string().min(1).optional(),
    ja: z.string().min(1).optional(),
    aliases: z.array(z.string()).default([]),
    questions: questions.default({}),
  })
  .strict();

const titles = z.object({ en: z.string(), ko: z.string(), ja: z.string() }).partial().strict();

const notStated = questions.extend({ measure: z.string().optional() }).strict();

const annotationFile = z
  .object({
    /** Absent in a file that holds nothing but questions that no document answers. */
    document: z.string().optional(),
    measures: z.record(z.string(), titles).default({}),
    clauses: z.array(clauseAnnotation).default([]),
    notStated: z.array(notStated).default([]),
  })
  .strict()
  .refine(({ document, clauses }) => document !== undefined || clauses.length === 0, {
    message: "a file with clauses names its document",
    path: ["document"],
  });

/** One curated clause, tied to its span; `place` names file and position for error messages. */
export interface PlacedAnnotation {
  readonly span: Span;
  readonly annotation: Annotation;
  readonly place: string;
}

export interface AnnotationFile {
  readonly documentId: string | null;
  readonly path: string;
  readonly measureTitles: ReadonlyMap<string, MeasureTitles>;
  readonly clauses: readonly z.infer<typeof clauseAnnotation>[];
  readonly notStated: readonly NotStatedQuestion[];
}

/** All files of `<corpus>/annotations`, in order of their names. Throws `bad_annotation` with file and place. */
export function readAnnotationFiles(folder: string): AnnotationFile[] {
  const directory = join(folder, "annotations");
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => readAnnotationFile(join(directory, name)));
}

function readAnnotationFile(path: string): AnnotationFile {
  let data: unknown;
  try {
    data = parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new YoujuError("bad_annotation", `${path} is not valid YAML: ${reason}`, { cause: error });
  }
  const parsed = annotationFile.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new YoujuError(
      "bad_annotation",
      `${path}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`,
    );
  }
  const { document, measures, clauses, notStated } = parsed.data;
  const measureTitles = new Map(
    Object.entries(measures).map(([id, { en, ko, ja }]): [string, MeasureTitles] => [
      id,
      {
        ...(en === undefined ? {} : { en }),
        ...(ko === undefined ? {} : { ko }),
        ...(ja === undefined ? {} : { ja }),
      },
    ]),
  );
  const documentId = document ?? null;
  return {
    documentId,
    path,
    measureTitles,
    clauses,
    notStated: notStated.flatMap(({ measure: measureId = null, ...byLanguage }) =>
      inAllLanguages(byLanguage).map((text) => ({ documentId, measureId, text, list: basename(path) })),
    ),
  };
}

/** A text without white space and where each of its characters stands in the source. */
class SqueezedText {
  readonly text: string;
  private readonly offsets: number[] = [];

  constructor(source: string) {
    let text = "";
    for (let i = 0; i < source.length; i++) {
      const character = source[i] ?? "";
      if (/\s/u.test(character)) continue;
      text += character;
      this.offsets.push(i);
    }
    this.text = text;
  }

  spanOf(start: number, length: number): Span {
    return { start: this.offsets[start] ?? 0, end: (this.offsets[start + length - 1] ?? 0) + 1 };
  }
}

/**
 * Ties each quote to its span: the next occurrence after the previous one, since files follow the document's order
 * and short quotes (责任单位：…) may recur. Throws `bad_annotation` where a quote is not verbatim.
 */
export function placeAnnotations(file: AnnotationFile, text: string): PlacedAnnotation[] {
  const squeezed = new SqueezedText(text);
  let from = 0;
  return file.clauses.map((clause, index) => {
    const quote = clause.quote.replace(/\s+/gu, "");
    const next = squeezed.text.indexOf(quote, from);
    const at = next >= 0 ? next : squeezed.text.indexOf(quote);
    const place = `${file.path}: clause ${index + 1} (“${clause.quote.slice(0, 16)}…”)`;
    if (at < 0)
      throw new YoujuError("bad_annotation", `${place}: the quote does not stand in ${file.documentId}`);
    from = at + quote.length;
    const { zh, en, ko, ja } = clause;
    const renderings = {
      ...(zh === undefined ? {} : { zh }),
      ...(en === undefined ? {} : { en }),
      ...(ko === undefined ? {} : { ko }),
      ...(ja === undefined ? {} : { ja }),
    };
    return {
      span: squeezed.spanOf(at, quote.length),
      place,
      annotation: { renderings, aliases: clause.aliases, questions: inAllLanguages(clause.questions) },
    };
  });
}

const explain: Readonly<Record<Disagreement["type"], string>> = {
  number: "says a figure that the clause does not state",
  "missing-number": "leaves out a figure of the clause",
  city: "names a city that the clause is not about",
  polarity: "turns the clause's meaning round",
  permission: "promises what a report or news text cannot promise",
  "document-number": "names another document number",
  token: "names a clause that was not given",
  form: "holds markup or a link",
  language: "is in another language",
  added: "says something that the clause does not say",
  dropped: "leaves out a condition, an exception or a limit",
  negation: "negates what the clause affirms, or the other way round",
  bound: "says a figure as another kind of limit",
  window: "names another time window",
  misplaced: "says a figure of something that it does not belong to",
  unsupported: "holds words that nothing in the clause bears out",
};

/** Checks every rendering against its clause; one line per difference, with file, clause and language. */
export function checkRenderings(
  placed: readonly PlacedAnnotation[],
  text: string,
  document: DocumentMeta,
  knownCities: readonly string[],
): string[] {
  const outlines = outlineMeasures(text, document);
  const titleAt = ({ start, end }: Span) =>
    outlines.find((measure) => measure.start <= start && end <= measure.end)?.title ?? "";
  return placed.flatMap(({ span, annotation, place }) =>
    renderingLanguages.flatMap((language) => {
      const sentence = annotation.renderings[language];
      if (sentence === undefined) return [];
      const disagreements = findDisagreements({
        sentence,
        sources: [quoteOf(text, span)],
        knownCities,
        allowedCities: document.city === null ? [] : Object.values(document.city),
        allowedText: titleAt(span),
        mayPromise: document.kind === "measures",
        complete: true,
      });
      return disagreements.map(({ type, detail }) => `${place}, ${language}: ${explain[type]}: ${detail}`);
    }),
  );
}
