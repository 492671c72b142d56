import type { RenderingLanguage } from "../../domain/language-code.js";
import { findQuantities } from "../quantities.js";
import { partOfSpeech } from "../tokens.js";
import { frequencies } from "./how-often.js";
import { namesIn } from "./korean-japanese.js";
import { isTime } from "./same-figure.js";
import { contentWords, isLight } from "./words.js";

/** A figure, or how often something is done, where it stands in a text. */
interface Mark {
  readonly kind: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const sameDay = /当[日天]|即日|同日|당일|\bsame[- ]day\b/gu;

function marksOf(text: string): Mark[] {
  const often = frequencies.flatMap((pattern, at) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: words }): Mark => ({
        kind: "often",
        value: String(at),
        start: index,
        end: index + words.length,
      }),
    ),
  );
  const figures = findQuantities(text).flatMap((quantity): Mark[] => {
    const { value, unit, start, end } = quantity;
    const isTaken = often.some((one) => one.start < end && one.end > start);
    if (
      isTaken ||
      unit === "clock" ||
      ((unit === "year" || unit === null) && value > 1900 && value < 2100) ||
      (unit === null && value < 2)
    )
      return [];
    const kind = isTime(quantity) ? "time" : unit === "digits" ? "" : (unit ?? "");
    return [{ kind, value: String(value), start, end }];
  });
  const days = [...text.matchAll(sameDay)].map(
    ({ index, 0: words }): Mark => ({
      kind: "time",
      value: "today",
      start: index,
      end: index + words.length,
    }),
  );
  return [...often, ...figures, ...days].sort((a, b) => a.start - b.start);
}

/** What is named in a piece: Chinese nouns, the beginnings of English words, names in Korean and Japanese. */
function namesOf(piece: string, language: RenderingLanguage): string[] {
  if (language === "ko" || language === "ja") return namesIn(piece, language);
  if (language === "zh")
    return contentWords(piece).filter(
      (word) => word.length > 1 && !isLight(word) && !partOfSpeech(word).startsWith("v"),
    );
  const words = (piece.match(/[a-z]{4,}/gu) ?? []).filter((word) => contentWords(word).length > 0);
  return words.map((word) => word.slice(0, Math.max(4, word.length - 2)));
}

// “… and 17 were issued” counts what stands before.
const pieceEnd = /[,;。、\n]|\.(?!\d)|\band\b(?! \d[\d,.]* (?:is|are|was|were)\b)|\bwhile\b/u;
/** In Korean and Japanese what is spoken of is marked, and stands before all figures. */
const topic = /(?<=[가-힣][은는]) |(?<=\p{Script=Han})は[,、]?/u;
const inTurn = /分别|각각|それぞれ|\brespectively\b/u;

/** The values next before and next behind each occurrence of a word: of its piece, or where that has none, of the text. */
function valuesBeside(word: string, own: string, marks: readonly Mark[]): Set<string> {
  const values = new Set<string>();
  for (let at = own.indexOf(word); at >= 0; at = own.indexOf(word, at + 1)) {
    const isPart = ({ start, end }: Mark) =>
      !pieceEnd.test(start < at ? own.slice(end, at) : own.slice(at, start));
    const inPiece = marks.filter(isPart);
    const near = inPiece.length > 0 ? inPiece : marks;
    const before = near.findLast(({ start }) => start < at);
    const behind = near.find(({ start }) => start >= at);
    for (const mark of [before, behind]) if (mark !== undefined) values.add(mark.value);
  }
  return values;
}

/** Of which kind the figures are that a text lists in turn: behind 分别, before “respectively”. */
function listedKind(text: string): string | null {
  const marker = inTurn.exec(text);
  if (marker === null) return null;
  const marks = marksOf(text);
  const isBefore = marker[0] === "respectively";
  const listed = isBefore
    ? marks.findLast(({ end }) => end <= marker.index)
    : marks.find(({ start }) => start > marker.index);
  return listed?.kind ?? null;
}

/** Numbers that are called, and years, are not counted. */
const phone = /\b(?:hot)?lines?\b|电话|热线|전화|번호/u;

/**
 * Two figures that have changed places: what is named beside the one stands beside the other in the source and not beside it,
 * and nothing speaks for the other. `own` is the source, or its rendering in the language of the sentence; both folded.
 */
export function findExchangedNeighbour(
  sentence: string,
  own: string,
  language: RenderingLanguage,
): string | null {
  const listed = [listedKind(own), listedKind(sentence)];
  const [said, stated] = [marksOf(sentence), marksOf(own)].map((marks) =>
    marks.filter(({ kind }) => !listed.includes(kind) && !(kind === "" && phone.test(own))),
  );
  const alike = (one: Mark, marks: readonly Mark[] = []) => marks.filter(({ kind }) => kind === one.kind);
  /** The values beside each name that stands beside a mark of the sentence. */
  const besideOf = (mark: Mark) => {
    const previous = alike(mark, said).findLast(({ end }) => end <= mark.start)?.end ?? 0;
    const next = alike(mark, said).find(({ start }) => start >= mark.end)?.start ?? sentence.length;
    const before = sentence.slice(previous, mark.start).split(pieceEnd).at(-1)?.split(topic).at(-1) ?? "";
    const behind = sentence.slice(mark.end, next).split(pieceEnd)[0] ?? "";
    // In Korean and Japanese what stands behind is what is done with all of them.
    const named = language === "ko" || language === "ja" ? namesOf(before, language) : [];
    return (named.length > 0 ? named : namesOf(`${before} ${behind}`, language))
      .map((name) => valuesBeside(name, own, alike(mark, stated)))
      .filter((values) => values.size > 0);
  };
  const speaksFor = (one: Mark, other: Mark) =>
    besideOf(one).some((values) => values.has(one.value) && !values.has(other.value));
  const fault = said?.find((mark) => {
    if (!alike(mark, stated).some(({ value }) => value === mark.value)) return false;
    const beside = besideOf(mark);
    return alike(mark, said).some(
      (other) =>
        other.value !== mark.value &&
        beside.some((values) => values.has(other.value) && !values.has(mark.value)) &&
        (mark.kind === "often" || besideOf(other).length > 0) &&
        !speaksFor(mark, other) &&
        !speaksFor(other, mark),
    );
  });
  return fault === undefined ? null : sentence.slice(fault.start, fault.end);
}
