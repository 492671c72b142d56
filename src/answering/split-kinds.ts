import { withoutFacetWords } from "../language/facets.js";
import { fold, foldWithOffsets } from "../language/fold.js";
import { asks, joint } from "./split-questions.js";

/** Where a question for some kind of thing begins, on folded text. */
const beginning =
  /(?:最快|大概|一般|审核|总共|一共)?(?:要|得|需要?|能)?(?:多[久长少大远]|(?<![第好十哪那这到至])几(?:个|天|点|小时|分钟|家|起|年|号|日|元|块|公里))|(?:网上|线上|手机上?|还)?(?:要|能|会|用|收|花|可|有|是|快|得)[不没](?:要|能|会|用|收|花|可|有|是|快|得)|(?:网上|线上|手机上?)?能(?:在[^,]{1,4})?[^,]{1,6}[不吗](?=$|[,?])|(?:去|在|到|上|归|找|由)?(?:哪(?![怕些几])[里儿个家]?|谁|什么地方)|(?:要|得|需要?|该|用)?(?:带|交|拿|准备|提交|要|用)(?:些|点)?(?:啥|什么|哪些)|몇|얼마|며칠|누가|누구|어디|어느|무엇|무슨|어떤|언제|뭐|뭘|담당|何(?!でも)|いくつ|いくら|どこ|どの|どれ|どう|いつ|担当部/gu;

/** Where speech passes on from one thing that is asked to the next without a mark: “…걸리고 담당은 …”. */
const passesOn = /(?<=[가-힣](?:고|며|나요|까요|가요|는지|은지))\s+/u;

/** Parts a piece before each beginning but the first. */
function partAtBeginnings(piece: string): string[] {
  const { text, offsets } = foldWithOffsets(piece);
  if (!/\p{Script=Han}/u.test(text) || /\p{Script=Hiragana}|\p{Script=Hangul}/u.test(text)) return [piece];
  const starts = [...text.matchAll(beginning)].map(({ index }) => offsets[index] ?? 0);
  const cuts = [0, ...starts.slice(1), piece.length];
  return cuts.slice(1).map((end, at) => piece.slice(cuts[at], end));
}

/** What stands before the first beginning: “新开公司刻章” in “新开公司刻章多久能好”. */
function beforeBeginning(piece: string): string {
  const { text, offsets } = foldWithOffsets(piece);
  const at = text.search(beginning);
  return at < 0 ? "" : piece.slice(0, offsets[at] ?? 0);
}

const trimmed = (text: string) => text.replace(/^[\s，,、：:；;]+|[\s，,、：:；;]+$/gu, "");

/**
 * A message that asks several things of one matter, with marks of punctuation or without: what is said before them, or
 * before the word that asks the first, names it. Each part comes with the matter; empty where there is only one.
 */
export function splitKinds(message: string, namesMatter: (text: string) => boolean): string[] {
  const pieces = message
    .split(joint)
    .flatMap((piece) => piece.split(passesOn))
    .flatMap(partAtBeginnings);
  const firstAsking = pieces.findIndex((piece) => asks(fold(piece)));
  const said = trimmed(pieces.slice(0, firstAsking).join(""));
  const parts: string[] = [];
  let before = "";
  for (const piece of pieces.slice(firstAsking)) {
    if (!asks(fold(piece))) before += piece;
    else {
      parts.push(trimmed(before + piece));
      before = "";
    }
  }
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return [];
  const opening = trimmed(beforeBeginning(first));
  const framed = trimmed(withoutFacetWords(fold(first)));
  if (namesMatter(said)) return parts.map((part) => withMatter(said, part));
  if (namesMatter(opening)) return [first, ...others.map((part) => withMatter(opening, part))];
  return namesMatter(framed) ? [first, ...others.map((part) => withMatter(framed, part))] : [];
}

const withMatter = (matter: string, part: string) =>
  /\p{Script=Han}$/u.test(matter) && /^\p{Script=Han}/u.test(part) ? matter + part : `${matter} ${part}`;

/** Where a count is asked of what stands before it: “…各几起”, “… 각각 몇 개”, “…はいくつ”. */
const counting =
  /(?:各|分别|一共|总共)?(?:有|是|为)?(?:多少|几(?=\p{Script=Han}))|(?:[은는이가]\s)?(?:각각|모두)?\s?(?:몇|얼마)|(?:は|が)?(?:合わせて|それぞれ|全部で)?(?:いくつ|何(?:か所|箇所|件|人|台|社))/u;
const countingInEnglish = /^(.*?\bhow many )(.+)( (?:does|do|did|are|is|were|was|has|have|had|can) \w.*)$/iu;
const between = /[、，,]|和|与|跟|以及|및|(?<=[가-힣])(?:와|과|랑|하고)\s|と(?!い)|\band\b/u;

/** A question how many there are of each thing in a row, thing by thing; empty where there is no row. */
export function splitCounted(sentence: string, namesMatter: (text: string) => boolean): string[] {
  const { text, offsets } = foldWithOffsets(sentence);
  const at = offsets[text.search(counting)];
  const [, head, row, tail] =
    countingInEnglish.exec(sentence) ?? (at === undefined ? [] : aroundRow(sentence, at));
  if (head === undefined || row === undefined || tail === undefined) return [];
  const things = row.split(between).map(trimmed).filter(namesMatter);
  return things.length < 2 ? [] : things.map((thing) => `${head}${thing}${tail}`);
}

/** A sentence in front of a row of things, the row, and what is asked of it from a position on. */
function aroundRow(sentence: string, at: number): string[] {
  const before = sentence.slice(0, at);
  const mark = /\p{Script=Hiragana}/u.test(before) ? /[：:](?=[^：:]*$)/u : /[：:，,](?=[^：:，,]*$)/u;
  const start = before.search(mark) + 1;
  return [
    sentence,
    before.slice(0, start),
    before.slice(start),
    sentence.slice(at).split(/[，,]/u, 1)[0] ?? "",
  ];
}

/** Says that each thing of a row is asked about: “分别叫什么”, “一样样说”. */
const each = /分别|各(?:是|有|自|叫|要|多|几)|一[样项个条]一?[样项个条]|逐[个项一条]|都算上|分开说/u;
/** Where a row ends and what is asked of its things begins. */
const afterRow = /的|分别|各|一[样项个条]|逐|都|这[些几]|那[些几]|[怎啥哪叫]|什么|多久|多少/u;

/** “甲、乙、丙的行动分别叫什么”: what is asked of each thing in a row, thing by thing; empty where there is none. */
export function splitEach(sentence: string): string[] {
  if (!each.test(fold(sentence))) return [];
  const clauses = sentence.split(/(?<=[，,。；;？?])/u);
  const row = clauses.find((clause) => clause.split("、").length > 2);
  if (row === undefined) return [];
  const around = clauses.filter((clause) => clause !== row).join("");
  const things = row.split("、").map(trimmed);
  const last = things.pop() ?? "";
  const { text, offsets } = foldWithOffsets(last);
  const end = offsets[text.search(afterRow)] ?? last.length;
  const tail = last.slice(end);
  return [...things, last.slice(0, end)].map((thing) => `${around}${thing}${tail}`);
}
