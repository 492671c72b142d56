import pc from "picocolors";
import type { AnswerView } from "../../conversation/answer-view.js";
import { linesOf } from "./answer-text.js";
import { describeSource } from "./sources.js";

/** An answer with its sources, for a terminal: bold and colour where it has them. */
export function renderTerminal(view: AnswerView, publicUrl: string | null): string {
  const lines = linesOf(view).map((content) =>
    content
      .map((run) =>
        run.kind === "marker" ? pc.cyan(`[${run.n}]`) : run.kind === "bold" ? pc.bold(run.text) : run.text,
      )
      .join(""),
  );
  const sources = view.citations.map((citation) => {
    const { n, place, details, quote, url } = describeSource(citation, view.lang, publicUrl ?? "");
    return `${pc.cyan(`[${n}]`)} ${pc.bold(place)} ${details}\n    ${pc.dim(quote)}\n    ${pc.dim(url ?? "")}`;
  });
  const label = view.label === null ? [] : [pc.dim(view.label)];
  return [...label, ...lines, ...(sources.length === 0 ? [] : [pc.dim("──"), ...sources])].join("\n");
}
