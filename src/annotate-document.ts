import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { type Annotator, type CheckedDraft, draftAsYaml } from "./answering/writing/annotate.js";
import { ModelFailure } from "./answering/writing/guard.js";
import type { Passage } from "./domain/answer.js";
import type { Corpus } from "./domain/document.js";
import { YoujuError } from "./domain/error.js";

/** What is to be drafted for one document, and where it goes. */
export interface AnnotationPlan {
  readonly path: string;
  /** Clauses that neither the corpus nor the file at `path` has annotations for. */
  readonly passages: readonly Passage[];
}

const draftFile = z.object({ clauses: z.array(z.object({ quote: z.string() })).nullable() });

/** Plans the drafts of a document; what an earlier run has drafted is not drafted again. */
export function planAnnotations(corpus: Corpus, documentId: string, folder: string): AnnotationPlan {
  const document = corpus.documents.find(({ meta }) => meta.id === documentId);
  if (document === undefined) {
    const known = corpus.documents.map(({ meta }) => meta.id).join(", ");
    throw new YoujuError("not_found", `there is no document ${documentId}; known are ${known}`);
  }
  const path = join(folder, `${documentId}.yaml`);
  const drafted = new Set(existsSync(path) ? quotesIn(path) : []);
  const passages = document.measures.flatMap((measure) =>
    measure.clauses
      // A heading that only repeats the measure's title needs none.
      .filter(({ quote }) => quote.replace(/。$/u, "") !== measure.title)
      .filter(({ id, quote }) => !corpus.annotations.has(id) && !drafted.has(quote))
      .map((clause): Passage => ({ clause, measure, document: document.meta })),
  );
  return { path, passages };
}

function quotesIn(path: string): string[] {
  const parsed = draftFile.safeParse(parse(readFileSync(path, "utf8")));
  if (!parsed.success)
    throw new YoujuError("bad_annotation", `${path} is not a file of drafts; move it away or correct it`);
  return (parsed.data.clauses ?? []).map(({ quote }) => quote);
}

/**
 * Drafts one clause after the other and writes each at once, so that a run that is broken off can be taken up. Throws
 * `unavailable` where the model fails twice on a clause.
 */
export async function annotateDocument(
  annotator: Annotator,
  { path, passages }: AnnotationPlan,
  documentId: string,
  onDraft: (draft: CheckedDraft) => void,
): Promise<void> {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      `# Drafted by a language model: to be read and corrected by a person.\ndocument: ${documentId}\nclauses:\n`,
    );
  }
  for (const passage of passages) {
    const draft = await annotateTwice(annotator, passage);
    appendFileSync(path, draftAsYaml(draft));
    onDraft(draft);
  }
}

async function annotateTwice(annotator: Annotator, passage: Passage): Promise<CheckedDraft> {
  try {
    return await annotator.annotate(passage).catch(() => annotator.annotate(passage));
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    throw new YoujuError(
      "unavailable",
      `the language model gave no usable draft (${error.fault}); what is drafted is kept, run the command again to go on`,
      { cause: error },
    );
  }
}
