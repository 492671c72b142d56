import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { HumanMessage, SystemMessage } from "@langchain/core/messages";
import { stringify } from "yaml";
import { z } from "zod";
import type { Passage } from "../../domain/answer.js";
import { type RenderingLanguage, renderingLanguages } from "../../domain/language-code.js";
import { findDisagreements } from "../../language/agreement.js";
import { detectLanguage } from "../../language/detect.js";
import { findInfidelities } from "../../language/fidelity/find-infidelities.js";
import { findQuantities } from "../../language/quantities.js";
import { keptLanguage } from "../wording.js";
import { ModelFailure, type ModelGuard } from "./guard.js";
import type { Prompts } from "./prompt.js";

const words = z.array(z.string().trim().min(1).max(200)).max(20).default([]);
const draftSchema = z.object({
  zh: z.string().trim().min(1).optional(),
  en: z.string().trim().min(1).optional(),
  ko: z.string().trim().min(1).optional(),
  ja: z.string().trim().min(1).optional(),
  aliases: words,
  questions: z.object({ zh: words, en: words, ko: words, ja: words }).partial().default({}),
});
export type AnnotationDraft = z.infer<typeof draftSchema>;

/** A drafted annotation, and what was left out of it with the reason. */
export interface CheckedDraft {
  readonly quote: string;
  readonly draft: AnnotationDraft;
  readonly leftOut: readonly string[];
}

/** How long one clause may take, milliseconds: no one waits for it. */
const clauseDeadlineMs = 90_000;

export interface AnnotatorOptions {
  readonly model: BaseChatModel;
  readonly prompts: Prompts;
  readonly guard: ModelGuard;
  readonly cityNames: readonly string[];
}

/** Drafts annotations of clauses with the language model, for a person to review. */
export class Annotator {
  constructor(private readonly options: AnnotatorOptions) {}

  /** Throws {@link ModelFailure} where the model gives nothing that can be read. */
  async annotate(passage: Passage): Promise<CheckedDraft> {
    const { model, prompts, guard, cityNames } = this.options;
    const { clause, measure, document } = passage;
    const task = { clause: clause.quote, measure: measure.title, kind: document.kind };
    const content = await guard.run({ deadline: performance.now() + clauseDeadlineMs }, async (signal) => {
      const { text } = await model.invoke(
        [new SystemMessage(prompts.texts["annotate-clause"]), new HumanMessage(JSON.stringify(task))],
        { signal },
      );
      return text;
    });
    return checkDraft(parseDraft(content), passage, cityNames);
  }

  /** About how many tokens the drafts of these clauses take in and give out. */
  estimate(passages: readonly Passage[]): { readonly input: number; readonly output: number } {
    const instructions = this.options.prompts.texts["annotate-clause"].length / 4;
    let input = 0;
    let output = 0;
    for (const { clause, measure } of passages) {
      // A Chinese character is about a token; four renderings and a dozen questions come back.
      input += instructions + clause.quote.length + measure.title.length + 30;
      output += clause.quote.length * 5 + 400;
    }
    return { input: Math.round(input), output: Math.round(output) };
  }
}

function parseDraft(content: string): AnnotationDraft {
  const json = /\{[\s\S]*\}/.exec(content)?.[0] ?? "";
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new ModelFailure("unreadable", { cause: error });
  }
  const parsed = draftSchema.safeParse(data);
  if (!parsed.success) throw new ModelFailure("unreadable", { cause: parsed.error });
  return parsed.data;
}

/** Leaves out what does not agree with the clause: renderings by the verifier, words for search by their figures. */
export function checkDraft(
  draft: AnnotationDraft,
  passage: Passage,
  cityNames: readonly string[],
): CheckedDraft {
  const { clause, measure, document } = passage;
  const leftOut: string[] = [];
  const renderings: Partial<Record<RenderingLanguage, string>> = {};
  for (const language of renderingLanguages) {
    const sentence = draft[language];
    if (sentence === undefined) continue;
    const faults = [
      ...findDisagreements({
        sentence,
        sources: [clause.quote],
        knownCities: cityNames,
        allowedCities: Object.values(document.city ?? {}),
        allowedText: measure.title,
        mayPromise: document.kind === "measures",
        complete: true,
      }),
      // There is nothing yet that a translation's words could be compared with.
      ...findInfidelities({
        sentence,
        sources: [clause.quote],
        renderings: [],
        context: measure.title,
        asked: [],
        language,
        isPledge: document.kind === "measures",
      }).filter(({ type }) => language === "zh" || type !== "unsupported"),
    ];
    if (faults.length === 0) renderings[language] = sentence;
    else leftOut.push(`${language}: ${faults.map(({ type, detail }) => `${type} ${detail}`).join(", ")}`);
  }
  const known = findQuantities(clause.quote).map(({ value }) => value);
  const isHarmless = (text: string) => findQuantities(text).every(({ value }) => known.includes(value));
  const questions: Partial<Record<RenderingLanguage, string[]>> = {};
  for (const language of renderingLanguages) {
    const asked = draft.questions[language] ?? [];
    const kept = asked.filter((text) => isHarmless(text) && keptLanguage(detectLanguage(text)) === language);
    if (kept.length > 0) questions[language] = kept;
    if (kept.length < asked.length) leftOut.push(`${asked.length - kept.length} questions (${language})`);
  }
  const aliases = draft.aliases.filter(isHarmless);
  return { quote: clause.quote, draft: { ...renderings, aliases, questions }, leftOut };
}

/** One entry of an annotation file; what was left out stands above it as a comment. */
export function draftAsYaml({ quote, draft, leftOut }: CheckedDraft): string {
  const comments = leftOut.map((reason) => `# left out: ${reason.replace(/\s+/gu, " ")}\n`);
  const entry = stringify([{ quote, ...draft }], {
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  });
  return `${comments.join("")}${entry}`.replace(/^/gm, "  ").replace(/[ ]+$/gm, "");
}
