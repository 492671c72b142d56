import { changePattern } from "../answering/premise.js";
import type { Clause, Fact, Span } from "../domain/document.js";
import { closeUp } from "../language/fold.js";

/** A value that a clause states, with what it depends on. */
export interface StatedValue {
  readonly fact: Fact;
  /** Verbatim, line breaks closed up; null where the sentence states none. */
  readonly condition: string | null;
  /** True for the value from before a change: 3个工作日 in 从3个工作日缩短至1个工作日. */
  readonly isFormer: boolean;
}

/** The values of a clause, responsible units apart; `text` is the document's. Periods and names state no value. */
export function valuesOf(clause: Clause, text: string): StatedValue[] {
  const former = formerSpans(text, clause);
  return clause.facts
    .filter((fact) => fact.type !== "responsible-unit" && !isPeriodTold(text, fact) && !isName(fact))
    .map((fact) => ({
      fact,
      condition: fact.condition === null ? null : closeUp(fact.condition),
      isFormer: former.some(({ start, end }) => start <= fact.span.start && fact.span.end <= end),
    }));
}

/** The parts of a clause that give a value from before a change, up to what it changes to. */
function formerSpans(text: string, { start, end }: Span): Span[] {
  const oneLine = text.slice(start, end).replaceAll("\n", " ");
  return [...oneLine.matchAll(changePattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** “这一年” tells when something happened; it grants no time. */
const isPeriodTold = (text: string, { type, span }: Fact) =>
  type === "time-limit" && text.charAt(span.start - 1) === "这";

/** A bare number counts nothing: it belongs to a name (鲁剑2024, “1+6”); so does a number of measures (27条措施). */
const isName = ({ type, text }: Fact) => type === "count" && /^\d+条?$/.test(text);
