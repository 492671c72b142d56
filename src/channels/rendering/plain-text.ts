import type { AnswerView } from "../../conversation/answer-view.js";
import { type Inline, linesOf } from "./answer-text.js";
import { describeSource, sourcesHeading } from "./sources.js";

export const plainLine = (content: readonly Inline[]): string =>
  content.map((run) => (run.kind === "marker" ? `[${run.n}]` : run.text)).join("");

/** An answer with its sources as text without any markup; addresses stand on a line of their own. */
export function renderPlainText(view: AnswerView, publicUrl: string | null): string {
  const lines = linesOf(view).map(plainLine);
  if (view.citations.length === 0) return lines.join("\n");
  const sources = view.citations.flatMap((citation) => {
    const { n, place, details, quote, url } = describeSource(citation, view.lang, publicUrl);
    return [`[${n}] ${place} · ${details}`, `    “${quote}”`, ...(url === null ? [] : [`    ${url}`])];
  });
  return [...lines, "", sourcesHeading(view.lang), ...sources].join("\n");
}
