import type { AnswerView } from "../../conversation/answer-view.js";
import { type Inline, linesOf } from "./answer-text.js";
import { describeSource, sourcesHeading } from "./sources.js";

/** How a messenger writes what it can show. The functions take text as it is and give it safe to send. */
export interface MessageForm {
  readonly escape: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly link: (text: string, url: string) => string;
  /** In the unit that the messenger counts in. */
  readonly size: (sent: string) => number;
  /** What one message may hold. */
  readonly limit: number;
}

/** How good a place is to end a message at; `never` only gives way where nothing else fits. */
const breaks = { never: 0, character: 1, word: 2, sentence: 3, line: 4 } as const;
type Break = (typeof breaks)[keyof typeof breaks];

/** The smallest part that is sent whole: a character, an escaped character, a marker, a link with its text. */
interface Piece {
  /** As a reader sees it. */
  readonly shown: string;
  readonly sent: string;
  readonly isMarker: boolean;
}

const enders = /[。！？；!?;…]$/u;
const closers = /^[”’」』）】》〉)\]"']$/u;
const spaces = /^\s$/u;
const commas = /^[，、：,:·—]$/u;
/** A marker-like `[7]` is kept whole even where it is no citation of the answer. */
const smallest = /\[\d{1,9}\]|./gsu;

/** Where a message may end after the piece at `at`. A marker stays with the sentence that it proves. */
function breakAfter(pieces: readonly Piece[], at: number): Break {
  const piece = pieces[at];
  if (piece === undefined) return breaks.never;
  let next = at + 1;
  while (spaces.test(pieces[next]?.shown ?? "")) next++;
  const following = pieces[next];
  if (following === undefined) return breaks.line;
  if (following.isMarker) return breaks.never;
  if (piece.isMarker) return breaks.sentence;
  const isSpaced = next > at + 1;
  let last = at;
  while (closers.test(pieces[last]?.shown ?? "")) last--;
  const ender = pieces[last]?.shown ?? "";
  const endsSentence = enders.test(ender) || (ender === "." && isSpaced);
  if (endsSentence && !closers.test(following.shown) && !enders.test(following.shown)) return breaks.sentence;
  return spaces.test(piece.shown) || commas.test(piece.shown) ? breaks.word : breaks.character;
}

interface BreakablePiece extends Piece {
  readonly after: Break;
}

const newline: BreakablePiece = { shown: "\n", sent: "\n", isMarker: false, after: breaks.line };
const newlineInside: BreakablePiece = { ...newline, after: breaks.word };

/** The share of a message that one piece of several characters may fill; a longer one is taken apart. */
const largestShare = 0.5;

function toPieces(content: readonly Inline[], form: MessageForm): BreakablePiece[] {
  const plain = (text: string) =>
    [...text.matchAll(smallest)].map(([shown]) => ({ shown, sent: form.escape(shown), isMarker: false }));
  const pieces = content.flatMap((run): Piece[] => {
    if (run.kind === "marker") {
      const shown = `[${run.n}]`;
      return [{ shown, sent: form.escape(shown), isMarker: true }];
    }
    if (run.kind === "text") return plain(run.text);
    return whole(run.text, form.bold(run.text), form) ?? plain(run.text);
  });
  return pieces.map((piece, at) => ({ ...piece, after: breakAfter(pieces, at) }));
}

const whole = (shown: string, sent: string, { size, limit }: MessageForm): Piece[] | null =>
  size(sent) <= limit * largestShare ? [{ shown, sent, isMarker: false }] : null;

/** One source: its place as a link to the page that shows the clause, then what document it is of. */
function sourcePieces(
  citation: AnswerView["citations"][number],
  view: AnswerView,
  publicUrl: string | null,
  form: MessageForm,
): BreakablePiece[] {
  const { n, place, details, url } = describeSource(citation, view.lang, publicUrl);
  const head = `[${n}] ${place}`;
  const link = url === null ? null : whole(head, form.link(head, url), form);
  const pieces =
    link === null
      ? toPieces([{ kind: "text", text: head }], form)
      : link.map((piece) => ({ ...piece, after: breaks.word }));
  const rest = toPieces([{ kind: "text", text: details }], form);
  /** A source is not torn from its document's name where another place to end the message is left. */
  const inside = [...pieces, newlineInside, ...rest].map((piece) => ({
    ...piece,
    after: piece.after > breaks.word ? breaks.word : piece.after,
  }));
  return [...inside.slice(0, -1), ...inside.slice(-1).map((last) => ({ ...last, after: breaks.line }))];
}

/** The last of the best places to end a message that begins at `from` and holds at most the pieces before `end`. */
function chooseEnd(pieces: readonly BreakablePiece[], from: number, end: number): number {
  if (end >= pieces.length) return pieces.length;
  for (const wanted of [breaks.sentence, breaks.word, breaks.character]) {
    for (let at = end; at > from; at--) if ((pieces[at - 1]?.after ?? 0) >= wanted) return at;
  }
  return end;
}

function fill(pieces: readonly BreakablePiece[], { size, limit }: MessageForm): string[] {
  const messages: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let end = from;
    for (let used = 0; end < pieces.length; end++) {
      used += size(pieces[end]?.sent ?? "");
      if (used > limit && end > from) break;
    }
    end = chooseEnd(pieces, from, end);
    const sent = pieces.slice(from, end).map((piece) => piece.sent);
    messages.push(sent.join("").trim());
    from = end;
  }
  return messages.filter((message) => message !== "");
}

/**
 * An answer and all of its sources as messages within the form's limit. Messages end at sentence ends, else at words,
 * and never inside a marker, a link or an escaped character.
 */
export function renderMessages(view: AnswerView, publicUrl: string | null, form: MessageForm): string[] {
  const lines = linesOf(view).flatMap((content, at) => [
    ...(at === 0 ? [] : [newline]),
    ...toPieces(content, form),
  ]);
  if (view.citations.length === 0) return fill(lines, form);
  const heading = [...toPieces([{ kind: "bold", text: sourcesHeading(view.lang) }], form), newline];
  const sources = view.citations.flatMap((citation, at) => [
    ...(at === 0 ? heading.map((piece) => ({ ...piece, after: breaks.never })) : [newline]),
    ...sourcePieces(citation, view, publicUrl, form),
  ]);
  return fill([...lines, newline, newline, ...sources], form);
}
