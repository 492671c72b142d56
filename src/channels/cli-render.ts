import pc from "picocolors";
import type { Hit } from "../domain/answer.js";
import type { EvaluatedItem, SummaryRow } from "../evaluation/evaluate.js";
import { printable } from "./rendering/answer-text.js";

/** Ranked clauses; with `explain`, what speaks for each. */
export function renderHits(hits: readonly Hit[], explain: boolean): string {
  return hits
    .map((hit, rank) => {
      const place = `${hit.document.city?.zh ?? hit.document.title} ${hit.measure.id} ${hit.measure.title}`;
      const line = `${pc.cyan(String(rank + 1).padStart(2))} ${hit.score.toFixed(3)}  ${pc.bold(place)}\n     ${hit.clause.quote}`;
      if (!explain) return printable(line);
      const signals = Object.entries({ support: hit.support, ...hit.signals })
        .filter(([, value]) => value !== 0)
        .map(([name, value]) => `${name} ${value.toFixed(2)}`);
      return printable(`${line}\n     ${pc.dim(signals.join(" · "))}`);
    })
    .join("\n");
}

const share = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`;

/** The table of an evaluation, and each miss with the step that lost it. */
export function renderSummary(
  summary: Readonly<Record<string, readonly SummaryRow[]>>,
  misses: readonly EvaluatedItem[],
): string {
  const lines = [`${"group".padEnd(34)} items  fully right  to the point`];
  for (const [name, rows] of Object.entries(summary)) {
    for (const { group, items, fullyRight, toThePoint } of rows) {
      const label = name === "all" ? "all" : `${name}: ${group}`;
      lines.push(
        `${label.padEnd(34)} ${String(items).padStart(5)}      ${share(fullyRight, items)}       ${share(toThePoint, items)}`,
      );
    }
  }
  for (const { item, answer, failures, lostAt } of misses) {
    lines.push(
      `${pc.red("✗")} ${item.id} [${lostAt}] ${failures.join(", ")} (${item.behavior} → ${answer.kind}) ${printable(item.turns.join(" ▸ "))}`,
    );
  }
  return lines.join("\n");
}
