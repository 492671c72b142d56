import type { DocumentKind, Span } from "../domain/document.js";
import { closeUp, squeeze } from "../language/fold.js";
import { parseChineseNumeral } from "../language/quantities.js";
import { type Block, isChapterHeading, type NumberingStyle, numberingOf, splitBlocks } from "./blocks.js";

/** A measure before its clauses are cut; `blocks` are the spans that hold its text, numbering mark included. */
export interface MeasureOutline extends Span {
  readonly id: string;
  readonly title: string;
  readonly chapters: readonly string[];
  readonly numbered: boolean;
  /** Where the text begins after the numbering mark. */
  readonly bodyStart: number;
  readonly blocks: readonly Span[];
}

interface MarkedBlock extends Block {
  readonly text: string;
  readonly mark: ReturnType<typeof numberingOf>;
}

const closing = /^(?:下一?步|今后|接下来)[，,]/u;
const isHeadingLine = (block: MarkedBlock) => block.text.startsWith("#") || block.mark?.style === "part";
const longestTitle = 40;

/** A photo caption or an appeal to scan a code: alone between blank lines, a label rather than a statement. */
function isCaption(block: MarkedBlock): boolean {
  const alone = block.blankBefore >= 2 && block.blankAfter >= 2;
  const beside = block.blankBefore >= 2 || block.blankAfter >= 2;
  const label = block.text.length <= 40 && !/[，；]/u.test(block.text);
  return label && (alone || (beside && !/。$/u.test(block.text)) || (beside && block.text.length <= 20));
}

/** Who wrote it, and appeals to scan a code: lines that are no sentence. */
const isByline = (block: MarkedBlock) =>
  /记者|通讯员|责编|来源|扫描|二维码/u.test(block.text) && !block.text.endsWith("。");

/** The style whose marks number the measures: the finest of those that people cite by. */
function measureStyle(blocks: readonly MarkedBlock[]): NumberingStyle | null {
  const count = (style: NumberingStyle) => blocks.filter((block) => block.mark?.style === style).length;
  for (const style of ["article", "arabic", "series", "chinese", "parenthesis"] as const) {
    if (count(style) >= 2) return style;
  }
  return null;
}

function arabicOrdinal(ordinal: string): string {
  const [main = "", sub] = ordinal.split("之");
  const value = (text: string) =>
    /^\d+$/.test(text) ? String(Number(text)) : String(parseChineseNumeral(text));
  return sub === undefined ? value(main) : `${value(main)}之${value(sub)}`;
}

/** The heading that a numbered block opens with, else its beginning. */
function titleOf(body: string): string {
  const first = /^[^。；！？\n]+/u.exec(body)?.[0] ?? body;
  if (first.length <= longestTitle) return first.replace(/[：:]$/u, "");
  const phrase = /^[^，、：]+/u.exec(first)?.[0] ?? first;
  return phrase.length <= longestTitle ? phrase : `${phrase.slice(0, longestTitle)}…`;
}

class Outline {
  readonly measures: (Omit<MeasureOutline, "blocks" | "end"> & { end: number; blocks: Span[] })[] = [];
  chapters: string[] = [];

  open(block: MarkedBlock, id: string, numbered: boolean, title: string, markLength = 0): void {
    this.measures.push({
      id,
      title,
      numbered,
      chapters: [...this.chapters],
      start: block.start,
      end: block.end,
      bodyStart: block.start + markLength,
      blocks: [{ start: block.start + markLength, end: block.end }],
    });
  }

  extend(block: MarkedBlock): void {
    const last = this.measures.at(-1);
    if (last === undefined) return;
    last.end = block.end;
    last.blocks.push({ start: block.start, end: block.end });
  }
}

function numberedOutline(blocks: readonly MarkedBlock[], style: NumberingStyle): MeasureOutline[] {
  const outline = new Outline();
  let chapterOrdinal: string | null = null;
  let inside = false;
  for (const block of blocks) {
    if (isHeadingLine(block)) {
      const level = block.mark?.style === "part" && /^第.{1,6}节/u.test(block.text) ? 1 : 0;
      const heading = block.text.replace(/^#+\s*/u, "");
      if (!/^#\s/u.test(block.text)) outline.chapters = [...outline.chapters.slice(0, level), heading];
      inside = false;
    } else if (block.mark?.style === style) {
      const body = closeUp(block.text.slice(block.mark.length));
      const ordinal = style === "series" ? block.mark.ordinal : arabicOrdinal(block.mark.ordinal);
      const id = style === "series" && chapterOrdinal !== null ? `${chapterOrdinal}(${ordinal})` : ordinal;
      outline.open(
        block,
        id,
        true,
        style === "article" ? `第${block.mark.ordinal}条` : titleOf(body),
        block.mark.length,
      );
      inside = true;
    } else if (block.mark?.style === "chinese" && style !== "article" && isChapterHeading(block.text)) {
      chapterOrdinal = block.mark.ordinal;
      outline.chapters = [block.text];
      inside = false;
    } else if (inside && !closing.test(block.text)) {
      outline.extend(block);
    } else {
      const begun = chapterOrdinal !== null || outline.measures.some((measure) => measure.numbered);
      const place = closing.test(block.text) ? "结语" : begun ? (chapterOrdinal ?? "附") : "前言";
      const last = outline.measures.at(-1);
      if (last?.id === place) outline.extend(block);
      else
        outline.open(block, place, false, chapterOrdinal === place ? (outline.chapters[0] ?? place) : place);
      inside = false;
    }
  }
  return qualifyRestarts(outline.measures);
}

/** Where a series starts anew under each chapter, the chapter's number goes before: 2(3). */
function qualifyRestarts(measures: MeasureOutline[]): MeasureOutline[] {
  const seen = new Map<string, number>();
  return measures.map((measure) => {
    const times = (seen.get(measure.id) ?? 0) + 1;
    seen.set(measure.id, times);
    return times === 1 ? measure : { ...measure, id: `${measure.id}-${times}` };
  });
}

/** Without numbers each paragraph is a measure; a short one-sentence lead heads those after it. */
function paragraphOutline(blocks: readonly MarkedBlock[]): MeasureOutline[] {
  const outline = new Outline();
  let number = 0;
  let lead: MarkedBlock | null = null;
  for (const [index, block] of blocks.entries()) {
    if (isHeadingLine(block)) {
      outline.chapters = [block.text.replace(/^#+\s*/u, "")];
      continue;
    }
    const text = closeUp(block.text);
    const next = blocks[index + 1];
    const isLead =
      lead === null &&
      text.length <= longestTitle &&
      /^[^。]*。?$/u.test(text) &&
      next !== undefined &&
      next.text.length > text.length;
    if (lead !== null) {
      outline.open(lead, String(++number), false, outline.chapters.at(-1) ?? "");
      outline.extend(block);
      lead = null;
    } else if (isLead) {
      outline.chapters = [text.replace(/。$/u, "")];
      lead = block;
    } else outline.open(block, String(++number), false, outline.chapters.at(-1) ?? titleOf(text));
  }
  return outline.measures;
}

/** Cuts a document's text into measures. Rules go by form (numbering, headings, blank lines), never by content. */
export function outlineMeasures(
  text: string,
  document: { title: string; kind: DocumentKind },
): MeasureOutline[] {
  const title = squeeze(document.title);
  const isTitle = (line: string) => {
    const squeezed = squeeze(line);
    return squeezed.length >= 6 && (title.includes(squeezed) || squeezed.includes(title));
  };
  const marked = splitBlocks(text, isTitle)
    .map((block) => {
      const blockText = text.slice(block.start, block.end);
      return { ...block, text: blockText, mark: numberingOf(blockText) };
    })
    .filter((block) => !block.text.startsWith("<!--") && !(document.kind === "news" && isTitle(block.text)));
  const blocks =
    document.kind === "news" ? marked.filter((block) => !isCaption(block) && !isByline(block)) : marked;
  const style = measureStyle(blocks);
  const measures = style === null ? paragraphOutline(blocks) : numberedOutline(blocks, style);
  return measures.map((measure) => ({ ...measure, title: closeUp(measure.title) }));
}
