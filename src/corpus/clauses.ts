import type { Span } from "../domain/document.js";
import { closeUp, squeeze } from "../language/fold.js";
import { numberingMarks } from "./blocks.js";

/** A sentence longer than this is cut at semicolons, and a part longer than `hardLimit` at a comma. Characters. */
const softLimit = 100;
const hardLimit = 180;
/** What is left of a rule's clause beside a curated one is kept only from this length. */
const shortestLeftover = 14;

const responsibleUnits = /（责任单位：[^）]*）/gu;

/** Trims white space and separators off both ends of a span; null where nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  const skip = /[\s，；、。]/u;
  let { start, end } = span;
  while (start < end && skip.test(text[start] ?? "")) start++;
  while (start < end && /[\s，；、]/u.test(text[end - 1] ?? "")) end--;
  return start < end ? { start, end } : null;
}

function cutAfter(text: string, span: Span, pattern: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const end = span.start + match.index + match[0].length;
    pieces.push({ start, end });
    start = end;
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

const lengthOf = (text: string, span: Span) => squeeze(text.slice(span.start, span.end)).length;

/** Cuts at the comma nearest to the middle until no piece is over the limit. */
function halve(text: string, span: Span): Span[] {
  if (lengthOf(text, span) <= hardLimit) return [span];
  const middle = (span.start + span.end) / 2;
  const commas = [...text.slice(span.start, span.end).matchAll(/，/gu)].map(
    (match) => span.start + match.index + 1,
  );
  const cut = commas.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (cut === undefined || cut === span.end) return [span];
  return [...halve(text, { start: span.start, end: cut }), ...halve(text, { start: cut, end: span.end })];
}

/**
 * Cuts a block of a measure into clauses: sentences; long ones at semicolons, very long ones at a comma. A line
 * that names the responsible units in brackets is a clause of its own.
 */
export function cutClauses(text: string, block: Span): Span[] {
  const source = text.slice(block.start, block.end);
  const units = [...source.matchAll(responsibleUnits)].map((match) => ({
    start: block.start + match.index + 1,
    end: block.start + match.index + match[0].length - 1,
  }));
  const bodies: Span[] = [];
  let start = block.start;
  for (const unit of units) {
    bodies.push({ start, end: unit.start - 1 });
    start = unit.end + 1;
  }
  bodies.push({ start, end: block.end });
  const sentences = bodies
    .flatMap((body) => cutAfter(text, body, /[。！？!?][”’」』）)]*/gu))
    .flatMap((span) =>
      lengthOf(text, span) > softLimit ? cutAfter(text, span, /；|：(?=\s*[（(][一1][）)])/gu) : [span],
    )
    .flatMap((span) => halve(text, span));
  return [...sentences, ...units]
    .map((span) => trimSpan(text, span))
    .filter((span) => span !== null)
    .filter((span) => lengthOf(text, span) > 3)
    .sort((a, b) => a.start - b.start);
}

/** Lets curated spans take the place of the rule's clauses they overlap; what is left beside them stays, if long enough. */
export function preferCurated(text: string, clauses: readonly Span[], curated: readonly Span[]): Span[] {
  const kept = clauses.flatMap((clause) => {
    let pieces: Span[] = [clause];
    for (const span of curated) {
      pieces = pieces.flatMap((piece) =>
        span.end <= piece.start || span.start >= piece.end
          ? [piece]
          : [
              { start: piece.start, end: Math.max(piece.start, span.start) },
              { start: Math.min(piece.end, span.end), end: piece.end },
            ],
      );
    }
    const untouched = pieces.length === 1 && pieces[0] === clause;
    return pieces
      .map((piece) => trimSpan(text, piece))
      .filter((piece) => piece !== null)
      .filter((piece) => untouched || lengthOf(text, piece) >= shortestLeftover);
  });
  return [...kept, ...curated].sort((a, b) => a.start - b.start);
}

/**
 * For each clause of a measure the position of the clause that introduces it: “有下列情形之一的：” for the items
 * “（一）…” that follow. Null for clauses that stand on their own.
 */
export function findLeads(quotes: readonly string[]): (number | null)[] {
  let lead: number | null = null;
  return quotes.map((quote, position) => {
    if (numberingMarks.parenthesis.test(quote)) return lead;
    lead = /[：:]$/u.test(quote) ? position : null;
    return null;
  });
}

/** The quote of a span: the source with line breaks closed up. */
export const quoteOf = (text: string, span: Span) => closeUp(text.slice(span.start, span.end));
