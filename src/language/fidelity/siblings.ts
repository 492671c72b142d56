import { alternativesOf } from "./contrasts.js";
import { termsOf } from "./spoken-of.js";
import { contentWords } from "./words.js";

const pieceEnd: Readonly<Record<"zh" | "en", RegExp>> = {
  zh: /[,;。、\n]/u,
  en: /[,;:\n]|\.(?!\d)|\band\b|\bwhile\b/u,
};

/** Fewer words than this are an item of a list. */
const leastWords: Readonly<Record<"zh" | "en", number>> = { zh: 2, en: 4 };

interface Piece {
  readonly piece: string;
  readonly words: ReadonlySet<string>;
}

/** Pieces between punctuation; short ones, such as the items of a list, go with what follows. */
function piecesOf(text: string, language: "zh" | "en", least = leastWords[language]): Piece[] {
  const pieces: Piece[] = [];
  let waiting = "";
  for (const part of text.split(pieceEnd[language])) {
    const piece = `${waiting} ${part}`;
    const words = new Set([...contentWords(piece), ...termsOf(piece)]);
    waiting = words.size < least ? piece : "";
    if (waiting === "") pieces.push({ piece, words });
  }
  return waiting.trim() === ""
    ? pieces
    : [...pieces, { piece: waiting, words: new Set([...contentWords(waiting), ...termsOf(waiting)]) }];
}

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((word) => b.has(word)).length;

const joint =
  /^(?:\s*\([^)]*\))?\s*(?:、|,|和|及|与|或|以及|and|or|, and)\s*(?:the |an? |\p{Script=Han}{0,4})?$/u;

/** Whether the source names them side by side, so that all is said of both. */
const areJoined = (alternatives: readonly RegExp[], own: string) =>
  (own.match(/[^,;。:\n]+(?:、[^,;。:\n]+)+/gu) ?? []).some((list) =>
    alternatives.every((one) => one.test(list)),
  ) ||
  alternatives.some((one) =>
    alternatives.some((other) => {
      const [a, b] = [one.exec(own), other.exec(own)];
      return a !== null && b !== null && a !== b && joint.test(own.slice(a.index + a[0].length, b.index));
    }),
  );

/**
 * Where the source names two that are easily exchanged (工作许可 and 居留许可, a week and half a month), each belongs to its own
 * piece: what a piece of the sentence says of the one, the source may not say of the other. `own` is in the language of the
 * sentence.
 */
export function findExchangedSibling(sentence: string, own: string, language: "zh" | "en"): string | null {
  // Where there are three, each may stand in a short piece of its own.
  return findSiblingIn(sentence, own, language) ?? findSiblingIn(sentence, own, language, 1);
}

function findSiblingIn(
  sentence: string,
  whole: string,
  language: "zh" | "en",
  least?: number,
): string | null {
  // What a document is called says nothing of what it is sent to.
  const own = whole.replace(/《[^》]*》/gu, " ");
  const stated = piecesOf(own, language, least);
  for (const row of alternativesOf(language)) {
    const inOwn = row.filter((alternative) => alternative.test(own));
    if (inOwn.length < (least === undefined ? 2 : 3) || areJoined(inOwn, own)) continue;
    for (const { piece, words } of piecesOf(sentence, language, least)) {
      const said = inOwn.filter((alternative) => alternative.test(piece));
      const [only] = said;
      if (only === undefined || said.length > 1) continue;
      const named = new Set(contentWords(only.exec(piece)?.[0] ?? ""));
      const others = new Set([...words].filter((word) => !named.has(word)));
      const best = (isOwn: boolean) =>
        Math.max(
          0,
          ...stated
            .filter((other) =>
              isOwn
                ? only.test(other.piece)
                : !only.test(other.piece) && inOwn.some((one) => one.test(other.piece)),
            )
            .map((other) => countShared(others, other.words)),
        );
      if (best(false) > best(true) && (best(true) === 0 || best(false) > best(true) + 1))
        return only.exec(piece)?.[0] ?? "";
    }
  }
  return null;
}

const closerEnd: Readonly<Record<"zh" | "en", RegExp>> = {
  zh: /[,;。、\n]|和|及|与/u,
  en: /[,;:\n]|\.(?!\d)|\band\b|\bwhile\b/u,
};

/** Two kinds that the source pairs otherwise: 一般违法不予处罚 where it says that of 轻微违法, and 减轻 of 一般. */
export function findExchangedPair(sentence: string, own: string, language: "zh" | "en"): string | null {
  const rows = alternativesOf(language)
    .map((row) => row.filter((alternative) => alternative.test(own)))
    .filter(({ length }) => length > 1);
  const stated = own.split(closerEnd[language]);
  for (const piece of sentence.split(closerEnd[language]))
    for (const [at, row] of rows.entries())
      for (const other of rows.slice(at + 1)) {
        const [one, two] = [row, other].map((each) => each.filter((alternative) => alternative.test(piece)));
        const [a, b] = [one?.[0], two?.[0]];
        if (a === undefined || b === undefined || one?.length !== 1 || two?.length !== 1) continue;
        if (stated.some((part) => a.test(part) && b.test(part))) continue;
        const isElsewhere = (own: RegExp, paired: readonly RegExp[]) =>
          stated.some((part) => own.test(part) && paired.some((each) => each.test(part)));
        if (isElsewhere(a, other) && isElsewhere(b, row)) return a.exec(piece)?.[0] ?? "";
      }
  return null;
}

const getting = /(?:申办|申请|申领|办理|领取|取得|核发|签发|出具|提交)(?=\p{Script=Han})/gu;

/** A paper that is asked for or given out in the source by the same verb as another of its row: 申办工作签证 for 申办居留许可. */
export function findExchangedPaper(sentence: string, source: string): string | null {
  const rows = alternativesOf("zh").map((row) => row.filter((alternative) => alternative.test(source)));
  const behind = (text: string, verb: string, object = /^\p{Script=Han}{2,9}/u) =>
    text
      .split(verb)
      .slice(1)
      .map((rest) => object.exec(rest)?.[0] ?? "");
  for (const [verb] of sentence.matchAll(getting)) {
    const stated = behind(source, verb, /^[\p{Script=Han}、]{2,24}/u);
    for (const row of rows.filter(({ length }) => length > 1))
      for (const object of behind(sentence, verb)) {
        const said = row.filter((alternative) => alternative.test(object));
        const named = row.filter((alternative) => stated.some((other) => alternative.test(other)));
        if (said.length > 0 && named.length > 0 && !said.some((one) => named.includes(one))) return object;
      }
  }
  return null;
}
