import type { Span } from "../domain/document.js";

/** A logical paragraph: physical lines joined where a break falls inside a sentence. */
export interface Block extends Span {
  /** Blank lines before and after; photo captions stand alone between several. */
  readonly blankBefore: number;
  readonly blankAfter: number;
}

interface Line extends Span {
  readonly text: string;
  readonly blankBefore: number;
}

const terminal = /[。！？；：…!?;:][”’」』）)】]*$/u;
const prose = /[，。；、！？]/u;
const openers = "（(“《【「『〔";
const closers = "）)”》】」』〕";

function hasOpenBracket(text: string): boolean {
  const open: number[] = [];
  for (const character of text) {
    const opener = openers.indexOf(character);
    if (opener >= 0) open.push(opener);
    else if (open.at(-1) === closers.indexOf(character)) open.pop();
  }
  return open.length > 0;
}

/** How a block may be numbered; the first group is the ordinal. Order is precedence. */
export const numberingMarks = {
  article: /^第\s*([〇零一二三四五六七八九十百千\d]+)\s*条(?:之([一二三四五六七八九十]+))?[\s　、.．:：]*/u,
  part: /^第\s*([〇零一二三四五六七八九十百千\d]+)\s*[编章节]/u,
  arabic: /^(\d{1,3})\s*[.．、](?!\d)\s*/u,
  series: /^([一二三四五六七八九十]{1,3})是/u,
  chinese: /^([一二三四五六七八九十]{1,3})、\s*/u,
  parenthesis: /^[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[)）]\s*/u,
} as const;
export type NumberingStyle = keyof typeof numberingMarks;

export function numberingOf(text: string): { style: NumberingStyle; ordinal: string; length: number } | null {
  for (const style of Object.keys(numberingMarks) as NumberingStyle[]) {
    const match = numberingMarks[style].exec(text);
    if (match?.[1] !== undefined) {
      const ordinal = match[2] === undefined ? match[1] : `${match[1]}之${match[2]}`;
      return { style, ordinal, length: match[0].length };
    }
  }
  return null;
}

function* linesOf(text: string): Generator<Line> {
  let blank = 0;
  let at = 0;
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim();
    if (trimmed === "") blank++;
    else {
      const start = at + raw.indexOf(trimmed);
      yield { text: trimmed, start, end: start + trimmed.length, blankBefore: blank };
      blank = 0;
    }
    at += raw.length + 1;
  }
}

/** “一、优化服务、创新引领，…”: a short numbered line without a full stop heads what follows. */
export function isChapterHeading(text: string): boolean {
  return numberingMarks.chinese.test(text) && text.length <= 60 && !/[。；]/u.test(text);
}

/**
 * A break is inside a sentence where the line before it is running prose that has not ended, or holds an open
 * bracket, and the next line starts no new number. More than one blank line always ends a block.
 */
function continues(text: string, before: Span, next: Line, isTitle: (text: string) => boolean): boolean {
  const soFar = text.slice(before.start, before.end);
  if (next.blankBefore > 1 || numberingOf(next.text) !== null || /^(?:#|<!--)/u.test(next.text)) return false;
  if (/^(?:#|<!--)/u.test(soFar) || isTitle(soFar) || isChapterHeading(soFar)) return false;
  if (hasOpenBracket(soFar)) return true;
  return prose.test(soFar) && !terminal.test(soFar);
}

/** Splits a text into logical paragraphs. `isTitle` tells lines that are titles although they hold commas. */
export function splitBlocks(text: string, isTitle: (text: string) => boolean = () => false): Block[] {
  const blocks: { start: number; end: number; blankBefore: number; blankAfter: number }[] = [];
  for (const line of linesOf(text)) {
    const last = blocks.at(-1);
    if (last !== undefined && continues(text, last, line, isTitle)) {
      last.end = line.end;
    } else {
      if (last !== undefined) last.blankAfter = line.blankBefore;
      blocks.push({ start: line.start, end: line.end, blankBefore: line.blankBefore, blankAfter: 0 });
    }
  }
  const last = blocks.at(-1);
  if (last !== undefined) last.blankAfter = (text.slice(last.end).match(/\n/g)?.length ?? 0) + 2;
  const first = blocks[0];
  if (first !== undefined) first.blankBefore += 2;
  return blocks;
}
