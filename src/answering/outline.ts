import { quoteOf } from "../corpus/clauses.js";
import type { Passage } from "../domain/answer.js";
import type { Clause, Measure, SourceDocument } from "../domain/document.js";
import { fold, squeeze } from "../language/fold.js";
import { parseChineseNumeral } from "../language/quantities.js";
import { topicOf } from "../language/topic.js";
import { isAboutDocuments, withoutDocumentWords } from "./document-facts.js";
import { thresholds } from "./thresholds.js";

/** A part of a document's outline that a question asks for: its chapters, or the titles of some of its measures. */
export interface OutlinePart {
  readonly document: SourceDocument;
  readonly kind: "chapters" | "measures";
  /** The chapter that the measures stand under, as its heading says; null where they were named by number. */
  readonly chapter: string | null;
  readonly headings: readonly Passage[];
}

const numeral = "(\\d{1,3}|[一二三四五六七八九十]{1,3})";
const english = "one two three four five six seven eight nine ten".split(" ");
const numberOf = (text: string): number =>
  /^\d+$/.test(text)
    ? Number(text)
    : english.includes(text)
      ? english.indexOf(text) + 1
      : parseChineseNumeral(text);

/** What names a part of a document; the 章 of a seal is none. */
const chapterWord =
  /(?:[一几这那哪每各第”」』"\d]|[二三四五六七八九十]|个)\s?章|章节|(?:[一几这那哪每各]|[二三四五六七八九十]|个|大|[”」』"])部分|第\s?[一二三四五六七八九十\d]+\s?(?:个|大)?(?:部分|板块|块)|板块|[几二三四五六七八九十]大块|\bchapters?\b|\bsections?\b|\bparts?\b|(?:[\d몇각이그제]|개의?|['”"’」』]) ?장(?:은|이|을|에|의|으로| |$)|부분/u;
const asksHowMany =
  /几|多少|哪些|分别|叫什么|叫啥|how many|\bwhich\b|\bwhat\b|\blist\b|몇|어떤|무엇|제목|いくつ|何|どんな|全部|タイトル/u;
const asksMeasures =
  /几(?:条|项|点)|多少(?:条|项)|(?:哪些|什么|啥)(?:措施|条|内容|举措)?|分别|叫什么|叫啥|标题|题目|\b(?:measures?|titles?|items?|articles?)\b|조치|제목|항목|措置|タイトル|条/u;
const chapterNumber = new RegExp(
  `第\\s*${numeral}\\s*(?:章|部分|大?块|个?板块)|(?:chapter|section|part)\\s*(\\d{1,2}|one|two|three|four|five|six)\\b|제?\\s?(\\d{1,2})\\s?장`,
  "u",
);
const range = new RegExp(
  `第?\\s*${numeral}\\s*(?:条|项)?\\s*(?:到|至|~|-|—|–)\\s*第?\\s*${numeral}\\s*(?:条|项)|(?:measures?|articles?|items?)\\s*(\\d{1,3})\\s*(?:to|through|-|–)\\s*(\\d{1,3})|제?\\s?(\\d{1,3})\\s?조?\\s?(?:부터|에서|~|-)\\s?제?\\s?(\\d{1,3})\\s?조|第?(\\d{1,3})\\s?条?(?:から|〜|～)第?(\\d{1,3})\\s?条`,
  "u",
);
const firstOrLast = new RegExp(
  `(前|头)\\s*${numeral}\\s*条|(?:最后|后|末)(?:面)?(?:的)?\\s*${numeral}\\s*条|\\b(first|last)\\s+(\\d{1,2}|${english.join("|")})\\s+(?:measures|articles|items)`,
  "u",
);
const last =
  /(?:最后|末尾?|最末)(?:的)?(?:那)?一?(?:条|项)|\blast (?:measure|article|item)\b|마지막 ?(?:조치|조항|조)|(?:最后|最終|最终)の(?:条|措置|项目|1条)/u;

/** The first sentence of a measure as its title gives it, in the words of the source. */
export function titlePassage({ meta, text }: SourceDocument, measure: Measure): Passage[] {
  const [first] = measure.clauses;
  if (first === undefined) return [];
  const end = /[。；！？]/u.exec(text.slice(first.start, first.end))?.index ?? first.end - first.start;
  const span = { start: first.start, end: Math.min(first.end, first.start + end + 1) };
  const id = span.end === first.end ? first.id : `${first.id}-${span.end}`;
  const clause: Clause = { ...first, ...span, id, quote: quoteOf(text, span) };
  return [{ clause, measure, document: meta }];
}

/** The heading of a chapter, cited as if it were a clause of the first measure under it. */
function chapterPassage({ meta, text, measures }: SourceDocument, chapter: string): Passage[] {
  const measure = measures.find(({ chapters }) => chapters[0] === chapter);
  const start = text.indexOf(chapter);
  if (measure === undefined || start < 0) return [];
  const span = { start, end: start + chapter.length };
  const clause: Clause = {
    ...span,
    id: `${meta.id}#${measure.id}:${start}`,
    documentId: meta.id,
    measureId: measure.id,
    quote: quoteOf(text, span),
    facts: [],
    leadId: null,
  };
  return [{ clause, measure: { ...measure, numbered: false }, document: meta }];
}

const chaptersOf = ({ measures }: SourceDocument): string[] => [
  ...new Set(measures.filter(({ numbered }) => numbered).flatMap(({ chapters }) => chapters.slice(0, 1))),
];

/** The chapter that a question names by its number, or by words that no other heading holds. */
function chapterNamed(folded: string, document: SourceDocument): string | null {
  const chapters = chaptersOf(document);
  const [, ...numbers] = chapterNumber.exec(folded) ?? [];
  const number = numbers.find((text) => text !== undefined);
  if (number !== undefined) return chapters[numberOf(number) - 1] ?? null;
  const heads = chapters.map((chapter) => ({ chapter, text: fold(squeeze(chapter)) }));
  const telling = pairsOf(withoutDocumentWords(folded)).flatMap((pair) => {
    const held = heads.filter(({ text }) => text.includes(pair));
    return held.length === 1 ? held : [];
  });
  const [named] = telling;
  const isOne = named !== undefined && telling.every(({ chapter }) => chapter === named.chapter);
  return isOne ? named.chapter : null;
}

/** Pairs of neighbouring ideographs. */
const pairsOf = (folded: string): string[] =>
  (folded.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((sign, i) => `${[...run][i]}${sign}`),
  );

/**
 * Whether what a question names is the heading of a chapter: some other words may stand beside it where a chapter is
 * spoken of, none where it is not (“护商有哪几条”).
 */
function meansChapter(chapter: string, folded: string): boolean {
  const speaksOfChapter = chapterWord.test(folded);
  if (!speaksOfChapter && folded.search(asksWhichMeasures) < 0) return false;
  const rest = folded
    .replace(new RegExp(chapterNumber.source, "gu"), " ")
    .replace(new RegExp(chapterWord.source, "gu"), " ")
    .replace(asksWhichMeasures, " ");
  const left = [...topicOf(withoutDocumentWords(rest))].filter((sign) => /\p{Script=Han}/u.test(sign));
  const held = left.filter((sign) => chapter.includes(sign)).length;
  return held >= left.length * (speaksOfChapter ? thresholds.headingShare : 1);
}

const asksWhichMeasures = /(?:哪几|几|多少|哪些)(?:条|项|点)|哪些措施|措施有(?:哪些|什么|啥)|[这那下]面/gu;

/** The numbers of the measures that a question names by a range: “第17条到第20条”, “前五条”, “最后一条”. */
function numbersNamed(folded: string, count: number): readonly [number, number] | null {
  const [, ...ends] = range.exec(folded) ?? [];
  const [from, to] = ends.filter((end) => end !== undefined).map(numberOf);
  if (from !== undefined && to !== undefined) return from <= to && to <= count ? [from, to] : null;
  const [, first, zhFirst, zhLast, englishEnd, englishNumber] = firstOrLast.exec(folded) ?? [];
  const many = zhFirst ?? zhLast ?? englishNumber;
  if (many !== undefined) {
    const number = numberOf(many);
    if (number > count) return null;
    return first !== undefined || englishEnd === "first" ? [1, number] : [count - number + 1, count];
  }
  return last.test(folded) ? [count, count] : null;
}

/** The part of a document's outline that a folded question asks for; null where it asks for none, or for several. */
export function outlineAsked(folded: string, documents: readonly SourceDocument[]): OutlinePart | null {
  const namesChapter = chapterWord.test(folded);
  const named = !asksMeasures.test(folded)
    ? []
    : documents.flatMap((document) => {
        const chapter = chapterNamed(folded, document);
        return chapter !== null && meansChapter(chapter, folded) ? [{ document, chapter }] : [];
      });
  const [only, ...several] = named;
  if (only !== undefined && several.length === 0) {
    const { document, chapter } = only;
    const under = document.measures.filter(({ numbered, chapters }) => numbered && chapters[0] === chapter);
    return part(document, "measures", chapter, under);
  }
  const [first, ...more] = documents;
  if (first !== undefined && more.length === 0) {
    const numbered = first.measures.filter((measure) => measure.numbered);
    const span = numbersNamed(folded, numbered.length);
    if (span !== null) return part(first, "measures", null, numbered.slice(span[0] - 1, span[1]));
  }
  if (!namesChapter || !asksHowMany.test(folded)) return null;
  const [document, ...others] = documents.filter((each) => chaptersOf(each).length > 1);
  const rest = folded.replace(new RegExp(chapterWord.source, "gu"), " ");
  if (document === undefined || others.length > 0 || !isAboutDocuments(rest, documents)) return null;
  const headings = chaptersOf(document).flatMap((chapter) => chapterPassage(document, chapter));
  return { document, kind: "chapters", chapter: null, headings };
}

const part = (
  document: SourceDocument,
  kind: OutlinePart["kind"],
  chapter: string | null,
  measures: readonly Measure[],
): OutlinePart | null =>
  measures.length === 0
    ? null
    : {
        document,
        kind,
        chapter,
        headings: measures.flatMap((measure) => titlePassage(document, measure)),
      };
