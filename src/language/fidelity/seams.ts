import { chineseWords, partOfSpeech } from "../tokens.js";
import { areInterchangeable, contentWords, isLight } from "./words.js";

/** A word where it stands in the source: in which of its pieces, and behind how many other words of it. */
interface Place {
  readonly piece: number;
  readonly at: number;
  readonly words: readonly string[];
}

/** Two words that stand side by side in a sentence, and in its source beside others. */
interface Seam {
  readonly one: string;
  readonly two: string;
  readonly from: Place;
  readonly to: Place;
}

/** What stands between two punctuation marks, items of a list too. */
const piecesOf = (text: string): string[][] =>
  text
    .split(/[^\p{Script=Han}\p{L}\d%.“”"\s]+/gu)
    .map((piece) => chineseWords(piece.replace(/\s|[“”"]/gu, "")).filter((word) => word !== "的"))
    .filter(({ length }) => length > 0);

function seamsOf(sentence: string, source: string): Seam[][] {
  // Who shortens a name loses and exchanges nothing.
  const pieces = piecesOf(source.replace(/《[^》]*》/gu, "《》"));
  const placesOf = (word: string): Place[] =>
    pieces.flatMap((words, piece) =>
      words.flatMap((own, at) => (own === word ? [{ piece, at, words }] : [])),
    );
  const squeezed = source.replace(/\s|[“”"的]/gu, "");
  return piecesOf(sentence).flatMap((words) =>
    words.slice(1).flatMap((two, before) => {
      const one = words[before] ?? "";
      if (one.length < 2 || two.length < 2 || /\d/u.test(one + two) || squeezed.includes(one + two))
        return [];
      const seams = placesOf(one).flatMap((from) => placesOf(two).map((to) => ({ one, two, from, to })));
      return seams.length === 0 ? [] : [seams];
    }),
  );
}

/** What a verb is done to may stand before it in the sentence: 对A加强B for 加强对A的B. */
const movable = /^[对在以将把由为]$/u;

/** How many words may stand before a deed that say how it is done. */
const mannerWords = 3;

/** Whether a word that begins one piece of the source is put before what another piece says with a beginning of its own. */
function isCrossed({ one, from, to }: Seam): boolean {
  const before = to.words.slice(0, to.at);
  const isBeginning = from.at === 0 && from.at + 1 < from.words.length;
  if (from.piece === to.piece || !isBeginning) return false;
  if (movable.test(from.words[from.at + 1] ?? "") || /^(?:[cp]|nt)/u.test(partOfSpeech(one))) return false;
  // An attribute (非法) belongs to what stands right behind it, also where the other has none.
  if (to.at === 0) return /^[abd]/u.test(partOfSpeech(one));
  // What closes a list (等部门) is said of all of it.
  return (
    to.at <= mannerWords && !before.some((word) => word === "等" || areInterchangeable(word, new Set([one])))
  );
}

/** 持续发布 for 持续分析、第一时间发布: how one thing is done, or to what, said of another of which the source says otherwise. */
export function findCrossedPieces(sentence: string, source: string): string | null {
  const [crossed] = seamsOf(sentence, source).find((seams) => seams.every(isCrossed)) ?? [];
  return crossed === undefined ? null : `${crossed.one}${crossed.two}`;
}

const body = /[局厅委]$/u;

/** 刑事保护 for 知识产权刑事保护: a noun that stands right before what the sentence puts behind another word. */
export function findCutNoun(sentence: string, source: string): string | null {
  const said = new Set(contentWords(sentence));
  const cut = seamsOf(sentence, source)
    .flatMap((seams) => (seams.length === 1 ? seams : []))
    .find(({ one, two, to }) => {
      const lost = to.words[to.at - 1] ?? "";
      return (
        (/^v(?!n)/u.test(partOfSpeech(one)) || lost.length > 2) &&
        lost.length > 1 &&
        /^[ailnz]/u.test(partOfSpeech(lost)) &&
        !/^v(?!n)/u.test(partOfSpeech(two)) &&
        !body.test(lost) &&
        contentWords(lost).some((word) => !isLight(word) && !areInterchangeable(word, said)) &&
        ![...lost].some((sign) => sentence.includes(sign))
      );
    });
  return cut === undefined ? null : `${cut.to.words[cut.to.at - 1] ?? ""}${cut.two}`;
}

/** 对服务中的投诉 for 对服务中侵害企业权益的投诉: an attribute with 的 cut out from before what it narrows. */
export function findCutClause(sentence: string, source: string): string | null {
  const squeeze = (text: string) => text.replace(/\s|[“”"]/gu, "");
  const said = squeeze(sentence).replaceAll("的", "");
  const own = squeeze(source);
  const known = new Set(contentWords(sentence));
  const isUnsaid = (text: string) => {
    const cut = contentWords(text);
    return cut.some((word) => !isLight(word)) && !cut.some((word) => areInterchangeable(word, known));
  };
  for (const { index } of own.matchAll(/的(?=\p{Script=Han}{2})/gu)) {
    const behind = own.slice(index + 1, index + 3);
    const [, opening] = /(?:^|[,;。:])([^,;。:、\n]{2,16})$/u.exec(own.slice(0, index)) ?? [];
    const opens = new RegExp(`(?:^|[,;。:])${behind}`, "u");
    if (opening !== undefined && opens.test(said) && !opens.test(own) && isUnsaid(opening))
      return `${opening}的`;
    for (let start = index - 2; start > 1 && !/[,;。、\d\n]/u.test(own.slice(start, index)); start -= 1) {
      const seam = own.slice(start - 2, start) + behind;
      if (!/^\p{Script=Han}+$/u.test(seam) || !said.includes(seam) || own.includes(seam)) continue;
      if (isUnsaid(own.slice(start, index))) return own.slice(start, index + 1);
    }
  }
  return null;
}
