import type { AnsweredPart } from "../answering/pipeline.js";
import type { SourceDocument } from "../domain/document.js";
import { documentAliases } from "./question-file.js";
import { type ItemScore, overlapsByHalf } from "./score.js";

/** The steps of the pipeline, as they follow each other. */
export const pipelineSteps = [
  "screen",
  "understand",
  "retrieve",
  "rank",
  "support",
  "select",
  "compose",
] as const;
export type LostStep = (typeof pipelineSteps)[number];

/** Clauses that stand this near to the top could have been chosen. */
const nearTheTop = 4;

/**
 * The step that lost an item: `screen` took it for something else (or did not), `understand` looked in another city,
 * `retrieve` did not find the evidence, `rank` put it too low, `support` refused what was found (or did not refuse),
 * `select` cited a neighbour, `compose` cited the evidence and yet wrote the wrong text. Null for an item that is right.
 */
export function findLostStep(
  { item, answer, fullyRight, failures }: ItemScore,
  parts: readonly AnsweredPart[],
  documents: readonly SourceDocument[],
): LostStep | null {
  if (fullyRight) return null;
  const screened = ["emergency", "fraud_warning", "decline", "declined", "smalltalk"];
  if (screened.includes(item.behavior) || screened.includes(answer.kind)) return "screen";
  if (answer.kind === "clarify" || item.behavior === "clarify") return "understand";
  if (failures.includes("evidence")) return lostEvidence({ item, answer }, parts, documents);
  return failures.includes("kind") ? "support" : "compose";
}

function lostEvidence(
  { item, answer }: Pick<ItemScore, "item" | "answer">,
  parts: readonly AnsweredPart[],
  documents: readonly SourceDocument[],
): LostStep {
  const texts = new Map(documents.map(({ meta, text }) => [meta.id, text]));
  const cityOf = new Map(documents.map(({ meta }) => [meta.id, meta.city?.zh ?? null]));
  const group = item.evidence.find(
    (alternatives) =>
      !answer.citations.some((citation) =>
        alternatives.some((alternative) => overlapsByHalf(citation, alternative, texts)),
      ),
  );
  const alternatives = group ?? [];
  const ranks = parts.flatMap(({ hits }) =>
    hits.flatMap((hit, rank) =>
      alternatives.some((alternative) => overlapsByHalf(hit, alternative, texts)) ? [rank] : [],
    ),
  );
  const rank = Math.min(...ranks);
  if (ranks.length === 0) {
    const cities = parts.flatMap(({ intent }) => intent.cities);
    const looked = alternatives.some(({ doc }) => {
      const city = cityOf.get(documentAliases[doc] ?? doc) ?? null;
      return cities.length === 0 || (city !== null && cities.includes(city));
    });
    return looked ? "retrieve" : "understand";
  }
  if (rank >= Math.max(nearTheTop, answer.citations.length)) return "rank";
  return answer.kind === "no_answer"
    ? "support"
    : rank === 0 || answer.citations.length > 1
      ? "select"
      : "rank";
}
