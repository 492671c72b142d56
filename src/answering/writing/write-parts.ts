import type { Passage } from "../../domain/answer.js";
import type { SearchIndex } from "../../retrieval/search-index.js";
import { titleRendering } from "../compose.js";
import type { Intent } from "../understand.js";
import { type Draft, type LineListener, Verification, type VerifiedAnswer } from "../verify.js";
import { inScript, keptLanguage, wordingOf } from "../wording.js";
import { findFaultsOf } from "./fidelity.js";
import type { Patience } from "./guard.js";
import type { WritingEnd } from "./health.js";
import { layOutSentence } from "./lay-out.js";
import { isWritable, type WritingResult, writeAnswer, writingEnd } from "./write-answer.js";
import type { Writer } from "./writer.js";

export interface WritingContext {
  /** The questions of a message with their extractive drafts, in order. */
  readonly parts: readonly { readonly intent: Intent; readonly draft: Draft }[];
  /** All drafts as one. */
  readonly joined: Draft;
  readonly question: string;
  readonly patience: Patience;
  readonly index: SearchIndex;
  readonly cityNames: readonly string[];
  readonly onLine: LineListener;
}

/** How long before the deadline the model is cut off: the rest of the answer is put in and stored in that time. */
const reserveMs = 250;

/**
 * Answers a message with the model's sentences where they hold, and with the drafts' own lines everywhere else. Says how
 * the writing ended; null where nothing in the drafts was for the model to write.
 */
export async function writeParts(
  writer: Writer,
  context: WritingContext,
): Promise<VerifiedAnswer & { readonly writing: WritingEnd | null }> {
  const { parts, joined, question, patience, index, cityNames } = context;
  const { language } = joined;
  const kept = keptLanguage(language);
  const rendering = (passage: Passage) => {
    const own = clausesWithin(passage).flatMap(
      ({ id }) => index.corpus.annotations.get(id)?.renderings[kept] ?? [],
    );
    if (own.length > 0) return own.join(" ");
    return kept === "zh" ? null : (titleRendering(index, passage, kept) ?? null);
  };
  const verification = new Verification(language, question, cityNames, context.onLine);
  const results: WritingResult[] = [];
  for (const { intent, draft } of parts) {
    if (!isWritable(draft)) {
      for (const sentence of draft.sentences) verification.add(sentence);
      continue;
    }
    const result = await writeAnswer({
      question: intent.question,
      draft,
      writer,
      patience: { ...patience, deadline: patience.deadline - reserveMs },
      verification,
      renderingOf: rendering,
      findFaults: ({ text }, sources) =>
        findFaultsOf({
          text,
          sources,
          language,
          renderings: sources.flatMap((passage) => rendering(passage) ?? []),
          asked: sources
            .flatMap(clausesWithin)
            .flatMap(({ id }) => index.corpus.annotations.get(id)?.questions ?? []),
          titles: sources.flatMap(({ measure, document }) => [
            measure.title,
            ...Object.values(document.city ?? {}),
            ...(kept === "zh"
              ? []
              : [index.corpus.measureTitles.get(`${document.id}#${measure.id}`)?.[kept] ?? ""]),
          ]),
        }),
      facets: intent.facets,
      layOut: (text, line, isFirst) => layOutSentence(text, line, language, isFirst),
    });
    results.push(result);
  }
  const writing = results.length === 0 ? null : endOf(results);
  if (writing !== null) writer.tally.count(writing);
  const isGenerated = results.some(({ passed }) => passed > 0);
  if (isGenerated) {
    const label = inScript(wordingOf(language).generated, language);
    verification.add({ text: label, origin: "structural", sources: [] });
  }
  const mode = isGenerated ? "generated" : "extractive";
  return { ...verification.finish(joined.kind, mode, joined.followUps), writing };
}

/** The clauses that a cited span covers: one, or all of a list that is quoted whole. */
const clausesWithin = ({ clause, measure }: Passage) =>
  measure.clauses.filter(({ start, end }) => start >= clause.start && end <= clause.end);

const endOf = (results: readonly WritingResult[]): WritingEnd =>
  writingEnd({
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    extracts: results.reduce((sum, { extracts }) => sum + extracts, 0),
    fault: results.find(({ fault }) => fault !== null)?.fault ?? null,
  });
