import { quoteOf } from "../corpus/clauses.js";
import type { NonEmpty, Passage } from "../domain/answer.js";

/** A list that is longer than this is not quoted whole; characters. */
const longestList = 300;

/** An article that is longer than this is not quoted whole; characters. */
const longestArticle = 220;

/** What all quotes of an answer have together at most where articles are quoted whole; characters. */
const longestQuotes = 300;

/** The clause that introduces the list which a clause is an item of. */
export const leadOf = ({ clause, measure, document }: Passage): Passage | null => {
  const lead = measure.clauses.find(({ id }) => id === clause.leadId);
  return lead === undefined ? null : { clause: lead, measure, document };
};

/** Items of one list together, in the order of the source; the clause that introduces them goes without saying. */
export function groupByLead(passages: readonly Passage[]): NonEmpty<Passage>[] {
  const leads = new Set(passages.flatMap(({ clause }) => clause.leadId ?? []));
  const groups = new Map<string, NonEmpty<Passage>>();
  for (const passage of passages) {
    const { id, leadId } = passage.clause;
    if (leads.has(id)) continue;
    const [first, ...others] = groups.get(leadId ?? id) ?? [];
    groups.set(leadId ?? id, first === undefined ? [passage] : inReadingOrder([first, ...others, passage]));
  }
  return [...groups.values()];
}

const inReadingOrder = ([first, ...others]: NonEmpty<Passage>): NonEmpty<Passage> => {
  const [earliest = first, ...later] = [first, ...others].sort((a, b) => a.clause.start - b.clause.start);
  return [earliest, ...later];
};

/**
 * Clauses that only introduce a list are widened to the list's end, so that they do not break off at the colon; where
 * the question asks for a list, so are those that an item was found of. Lists that would grow too long stay as they are.
 */
export function withWholeLists(
  passages: readonly Passage[],
  asksForList: boolean,
  textOf: (passage: Passage) => string,
): Passage[] {
  const widened = passages.map((passage) => {
    const lead = asksForList ? (leadOf(passage) ?? passage) : passage;
    return wholeList(lead, textOf(passage)) ?? passage;
  });
  return widened.filter(
    ({ clause }, position) =>
      !widened.some(
        ({ clause: other }, before) =>
          other.documentId === clause.documentId &&
          other.start <= clause.start &&
          other.end >= clause.end &&
          (other.id !== clause.id || before < position),
      ),
  );
}

/**
 * Short articles of texts of which nothing more is known are quoted whole, as long as all quotes together stay short:
 * which of its sentences is meant cannot be told as surely, and each is the condition of the others.
 */
export function wholeArticles(
  passages: readonly Passage[],
  isArticle: (passage: Passage) => boolean,
  textOf: (passage: Passage) => string,
): Passage[] {
  let left = longestQuotes - passages.reduce((total, { clause }) => total + clause.quote.length, 0);
  return passages.map((passage) => {
    const whole = isArticle(passage) ? wholeArticle(passage, textOf(passage)) : null;
    const more = (whole?.clause.quote.length ?? 0) - passage.clause.quote.length;
    if (whole === null || more > left) return passage;
    left -= more;
    return whole;
  });
}

function wholeArticle(passage: Passage, text: string): Passage | null {
  const { measure } = passage;
  const [first] = measure.clauses;
  const last = measure.clauses.at(-1);
  if (!measure.numbered || first === undefined || last === undefined || measure.clauses.length < 2)
    return null;
  const span = { start: first.start, end: last.end };
  if (span.end - span.start > longestArticle) return null;
  const id = `${first.id}-${span.end}`;
  return { ...passage, clause: { ...passage.clause, ...span, id, leadId: null, quote: quoteOf(text, span) } };
}

function wholeList(passage: Passage, text: string): Passage | null {
  const { clause, measure } = passage;
  const end = measure.clauses.filter(({ leadId }) => leadId === clause.id).at(-1)?.end;
  if (end === undefined || end - clause.start > longestList) return null;
  const quote = quoteOf(text, { start: clause.start, end });
  return { ...passage, clause: { ...clause, id: `${clause.id}-${end}`, end, quote } };
}
