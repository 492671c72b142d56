import type { AnsweringPipeline, Outcome } from "../answering/pipeline.js";
import type { SourceDocument } from "../domain/document.js";
import { findLostStep, type LostStep } from "./lost-step.js";
import type { QuestionItem } from "./question-file.js";
import { type ItemScore, scoreItem } from "./score.js";

/** A score, and the step that lost the item where it is not fully right. */
export interface EvaluatedItem extends ItemScore {
  readonly lostAt: LostStep | null;
}

/** Puts every item to the pipeline, earlier turns as context, and scores the last answer. */
export async function evaluate(
  items: readonly QuestionItem[],
  pipeline: AnsweringPipeline,
  documents: readonly SourceDocument[],
  onProgress: (done: number) => void = () => {},
): Promise<EvaluatedItem[]> {
  const scores: EvaluatedItem[] = [];
  for (const item of items) {
    let outcome: Outcome | null = null;
    for (const question of item.turns) {
      outcome = await pipeline.ask({ question, city: null, language: null, state: outcome?.state ?? null });
    }
    if (outcome === null) continue;
    const score = scoreItem(item, outcome.answer, documents);
    scores.push({ ...score, lostAt: findLostStep(score, outcome.parts, documents) });
    onProgress(scores.length);
  }
  return scores;
}

export interface SummaryRow {
  readonly group: string;
  readonly items: number;
  readonly fullyRight: number;
  readonly toThePoint: number;
}

const groupings: Readonly<Record<string, (item: QuestionItem) => string>> = {
  all: () => "all",
  language: ({ lang }) => lang,
  behavior: ({ behavior }) => behavior,
  manner: ({ style, turns }) => (turns.length > 1 ? "multi-turn" : (style ?? "–")),
  document: ({ evidence }) => [...new Set(evidence.flat().map(({ doc }) => doc))].sort().join("+") || "–",
};

/** Shares of fully right and to-the-point items, for all and by language, behaviour, manner and document. */
export function summarise(scores: readonly ItemScore[]): Record<string, SummaryRow[]> {
  return Object.fromEntries(
    Object.entries(groupings).map(([name, groupOf]) => {
      const groups = new Map<string, ItemScore[]>();
      for (const score of scores) {
        const group = groupOf(score.item);
        groups.set(group, [...(groups.get(group) ?? []), score]);
      }
      const rows = [...groups].map(([group, members]) => ({
        group,
        items: members.length,
        fullyRight: members.filter(({ fullyRight }) => fullyRight).length,
        toThePoint: members.filter(({ toThePoint }) => toThePoint).length,
      }));
      return [name, rows.sort((a, b) => b.items - a.items)];
    }),
  );
}
