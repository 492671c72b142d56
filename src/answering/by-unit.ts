import type { Passage } from "../domain/answer.js";
import { isUnitLine, type SourceDocument } from "../domain/document.js";
import { conceptsOf, conceptWordsOf } from "../language/concepts.js";
import { type Facet, ofOneOffice } from "../language/facets.js";
import { squeeze } from "../language/fold.js";
import { namesMatter, topicOf } from "../language/topic.js";
import { type RenderingOf, withoutFraming } from "./demands.js";
import { titlePassage } from "./outline.js";
import { foldQuestion, type Intent } from "./understand.js";
import { keptLanguage } from "./wording.js";

/** The measures that a unit is responsible for, each by its title and the line that names its units. */
export interface UnitMeasures {
  /** As the asker's language calls it. */
  readonly unit: string;
  readonly measures: readonly (readonly [title: Passage, unitLine: Passage])[];
}

/** A unit as its document writes it, and what it is called in the language of the question. */
type UnitNames = Map<string, Set<string>>;

/** The units that a line names beside those of all districts: “责任单位：各区市局、分局，市局经侦支队”. */
const unitsOf = ({ clause }: Passage): string[] =>
  clause.quote
    .replace(/^责任单位：|[）)]$/gu, "")
    .split(/[、，,]/u)
    .map((name) => name.trim().replace(/^市局/u, ""))
    .filter((name) => name !== "" && !/^(?:各|分局$)/u.test(name));

const municipal = /municipal bureau,? |시 공안국(?:의)? |市公安局の/u;
const parted = /,\s*(?:and\s+)?|\s+and\s+|(?<=지대|센터|처)[와과]\s*|、|(?<=[隊處処室ー])と/u;
const around =
  /^(?:in the municipal bureau,|and\s|the\s|detachments for\s|そして|および|그리고|시 공안국(?:의)?\s|市公安局の)\s*|(?:です|입니다)?[.。]?$| (?:detachment|administration|work|division)s?$/gu;

/** The names of a line's units in a rendering of it: one by one where there are as many, else those that stand in brackets. */
function namesIn(rendering: string, units: readonly string[]): [unit: string, name: string][] {
  const bracketed = [
    ...rendering.matchAll(/(?:the |の|과 |국 )?([^(),、]+?)\s?\((\p{Script=Han}+)\)/gu),
  ].flatMap(([, name = "", unit = ""]): [string, string][] =>
    units.includes(unit) ? [[unit, bare(name)]] : [],
  );
  const list = rendering
    .replace(/\([^)]*\)/gu, "")
    .split(municipal)
    .at(-1);
  const names = (list ?? "")
    .split(parted)
    .map(bare)
    .filter((name) => name !== "");
  const single = /\band the ([^,()]+?)(?: \([^)]*\))? of the municipal bureau/u.exec(rendering)?.[1];
  const last = units.at(-1);
  if (single !== undefined && last !== undefined) return [...bracketed, [last, bare(single)]];
  return names.length === units.length
    ? [...bracketed, ...units.map((unit, at): [string, string] => [unit, names[at] ?? ""])]
    : bracketed;
}

function bare(name: string): string {
  let text = name.trim();
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(around, "").trim();
  }
  return (
    text
      .split(/의 책임|の責任/u)
      .at(-1)
      ?.trim() ?? ""
  );
}

/** “经侦”, “经侦支队”, “经侦部门” and what stands before a verb of charge: “网安都管啥”. */
function chinesePattern(unit: string): string {
  const stem = unit.replace(/(?:管理)?支队$/u, "");
  if (stem === unit) return unit;
  const whole = [...stem].length > 2 ? stem.replace("和", "和?").replace(/侦$/u, "侦?") : stem;
  return `(?:${[whole, ...whole.split("和?").slice(1)].join("|")})(?:管理)?(?:(?:支队|部门|警种|大队|总队|那边|这边)|(?=的?(?:都|还|要|主|一|到底|分别)*(?:[归由]|负责|管|牵头|承担|承办|抓)))`;
}

const englishUnit =
  "(?:detachment|brigade|division|centre|center|unit|squad|department|branch|office|bureau)(?:e?s)?";

/** What a unit is named by in other languages than the source's, whose renderings are read only then. */
const foreignUnit = new RegExp(
  `\\b(?:${englishUnit}|police)\\b|지대|센터|분국|처|支队|センター|中心|分局|处`,
  "u",
);

/** “traffic police”, “the anti-drug unit”, “the detachment for public order”; elsewhere the name as it is. */
function foreignPattern(name: string): string {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  if (!/^[a-z]/.test(name)) return plain;
  const words = plain.replace(/[ -]/gu, "[ -]?");
  const isWhole = / police$|centre$/.test(name);
  const after = "(?: (?:administration|management|investigation|police|work|affairs|security))*";
  return `\\b${words}s?${after} ${englishUnit}\\b|\\b${englishUnit} (?:for|of) ${words}\\b${isWhole ? `|\\b${words}\\b` : ""}`;
}

/** Words that only say that a unit is in charge. */
const inCharge =
  /负责|主管|分管|管辖|牵头|承担|承办|落实|主抓|责任|[归由]|管|抓|参与|\b(?:responsib\w*|charge|handle[sd]?|lead[s]?|led|head[s]?|oversee[sn]?|assigned|tasked|dut(?:y|ies)|in|municipal|named|listed|carry|carries|out)\b|담당\S*|맡\S*|책임\S*|관할\S*|시국|担当\S*|受け持\S*|责任\S*|市局|市公安局/u;

const asksWhatFor =
  /(?<!在)哪|几[条项个点]|多少|什么|些?啥|列|都|全部|所有|\b(?:which|what|list|all|every|how many)\b|어떤|무엇|무슨|뭐|몇|모두|전부|何|どの|どんな|すべて|全て|一[览覧]/u;

const isChinese = ({ language }: Intent) => keptLanguage(language) === "zh";

/** Kinds of thing that are asked of a unit itself. */
const ofUnitItself: readonly Facet[] = [...ofOneOffice, "phone", "duration", "fee"];

/** Takes out words of another writing or language that mean what a unit is called by: “network security detachment”. */
function withoutMeaning(folded: string, unit: string): string {
  const meant = new Set(conceptsOf(unit.replace(/(?:管理)?支队$/u, "")));
  const kind = new RegExp(`^ ?(?:支队|지대|${englishUnit})`, "u");
  const said = conceptWordsOf(folded).find(
    ({ concept, end }) => meant.has(concept) && kind.test(folded.slice(end)),
  );
  return said === undefined
    ? folded
    : `${folded.slice(0, said.start)} ${folded.slice(said.end).replace(kind, " ")}`;
}

/** The units that a question names, in the order of the documents, and what else it says. */
function takeUnits(
  asked: string,
  names: UnitNames,
  { question, language }: Intent,
): { rest: string; units: string[] } {
  const whole = squeeze(foldQuestion(question, language));
  let rest = asked;
  const units: string[] = [];
  for (const [unit, others] of names) {
    const patterns = [
      chinesePattern(unit),
      ...[...others].map((other) => foreignPattern(foldQuestion(other, language))),
    ];
    const before = rest;
    rest = withoutMeaning(rest.replace(new RegExp(patterns.join("|"), "gu"), " "), unit);
    // A name of a place in it was taken out with the cities: 环翠分局.
    if (rest !== before || whole.includes(unit)) units.push(unit);
  }
  return { rest, units };
}

/**
 * The measures of the units that a question names, where it asks for nothing but these: “经侦支队负责哪几条”. Null where it
 * asks for something else, or where no line of a document names them.
 */
export function measuresOfUnit(
  intent: Intent,
  documents: readonly SourceDocument[],
  renderingOf: RenderingOf,
): UnitMeasures | null {
  const { facets, measureNumber, ownQuery, query } = intent;
  const asked = intent.isFollowUp ? (ownQuery ?? "") : query;
  if (measureNumber !== null || !asksWhatFor.test(asked) || !inCharge.test(asked)) return null;
  if (!isChinese(intent) && !foreignUnit.test(asked)) return null;
  if (ofUnitItself.some((facet) => facets.has(facet))) return null;
  const lines = documents.flatMap(({ meta, measures }) =>
    measures.flatMap((measure) =>
      measure.clauses.filter(isUnitLine).map((clause): Passage => ({ clause, measure, document: meta })),
    ),
  );
  const names: UnitNames = new Map();
  for (const line of lines) {
    for (const unit of unitsOf(line)) names.set(unit, names.get(unit) ?? new Set());
    for (const [unit, name] of namesIn(renderingOf(line), unitsOf(line)))
      if (name !== "") names.get(unit)?.add(name);
  }
  const { rest, units } = takeUnits(asked, names, intent);
  const [first] = units;
  const left = [inCharge, /支队|分局|지대|부서/u, asksWhatFor].reduce(
    (text, words) => text.replace(new RegExp(words.source, "gu"), " "),
    withoutFraming(rest),
  );
  if (first === undefined || namesMatter(topicOf(left))) return null;
  const measures = lines
    .filter((line) => unitsOf(line).some((unit) => units.includes(unit)))
    .flatMap((line) => {
      const document = documents.find(({ meta }) => meta.id === line.document.id);
      const [title] = document === undefined ? [] : titlePassage(document, line.measure);
      return title === undefined ? [] : [[title, line] as const];
    });
  const called = units.map((unit) => {
    const [name] = names.get(unit) ?? [];
    return name === undefined ? unit : `${name} (${unit})`;
  });
  return { unit: called.join("、"), measures };
}
