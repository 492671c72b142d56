import { isUnitLine } from "../../domain/document.js";
import type { RenderingLanguage } from "../../domain/language-code.js";
import type { Disagreement } from "../agreement.js";
import { fold } from "../fold.js";
import {
  findForeignAgent,
  findForeignDoer,
  findForeignLeader,
  findForeignUnit,
  findPartnerInCharge,
} from "./agents.js";
import { findForeignFreebie, findForeignFreeThing, findLostAttribute } from "./attributes.js";
import { findBareWords, findEmptyItem, findUnknownName } from "./bare-words.js";
import { dropsException, findBoundFault, findWrongSide } from "./bounds.js";
import { findSwappedChange, findWrongWindow } from "./changes.js";
import {
  findDroppedCondition,
  findExchangedUrgency,
  findLostCondition,
  findLostStep,
  findLostStepBefore,
  findOtherCase,
  findOtherConcern,
  findSwappedCondition,
} from "./conditions.js";
import { findContrast } from "./contrasts.js";
import {
  addsPart,
  findCountedMadeAll,
  findExchangedCount,
  findFigureOfOther,
  findMiscounted,
} from "./counted.js";
import { findExchangedNumber } from "./exchanged-numbers.js";
import { findExchangedPlaces, findForeignObject } from "./exchanged-places.js";
import { findExchangedDeed, findExchangedVerb } from "./exchanged-verbs.js";
import { findOtherFrequency } from "./how-often.js";
import { foldForeign } from "./korean-japanese.js";
import {
  findExchangedRoles,
  findExchangedSubject,
  findForeignBody,
  findPatientAsDoer,
} from "./korean-japanese-actors.js";
import { findForeignFault } from "./korean-japanese-faults.js";
import { findOtherNegationFault } from "./korean-japanese-negation.js";
import {
  findExchangedFigures,
  findExchangedPairing,
  findLostAdnominal,
  findShuffledName,
} from "./korean-japanese-pairs.js";
import { findLeftOutLimit } from "./left-out-limits.js";
import { findCutNarrowing, findLostNarrowing } from "./lost-narrowing.js";
import { findExchangedPart } from "./marked-phrases.js";
import { findMeaningFaults } from "./meanings.js";
import { findMixedSources } from "./mixed-sources.js";
import { findForeignRule, findLevelOfName, findMadeForFollowed } from "./named-rules.js";
import { affirmsDenied, findChineseNegationFault, findEnglishNegationFault } from "./negation.js";
import { findExchangedNeighbour } from "./neighbours.js";
import { addsOrder, reversesOrder, turnsCauseRound } from "./order.js";
import {
  exchangesLikened,
  exchangesParties,
  findDeedOfServed,
  findForeignBeneficiary,
  findForeignDeed,
  findLostPaper,
  loosensLimits,
  makesVictimsOffenders,
  takesDutyOfOthers,
  takesOneForAll,
  takesValueForChange,
} from "./parties.js";
import {
  findBrokenList,
  findDividedSum,
  findFigureOfOtherName,
  findLostScope,
  findMisplacedFigure,
  findMisplacedName,
} from "./placed-figures.js";
import { inPlainWording } from "./plain-wording.js";
import { findExchangedRole } from "./roles.js";
import {
  findExchangedObject,
  findForeignKind,
  findLostConjunct,
  findLostQualifier,
  findMisplacedActor,
  findPaperAppliedFor,
  mergesBranches,
} from "./scope.js";
import { findCrossedPieces, findCutClause, findCutNoun } from "./seams.js";
import { findExchangedPair, findExchangedPaper, findExchangedSibling } from "./siblings.js";
import { clausesSpokenOf } from "./spoken-of.js";
import { findSwappedWords } from "./swapped-words.js";
import { findTurnedRound } from "./turned-round.js";
import {
  findForeignMeasure,
  findForeignRank,
  findHalvedPair,
  findOtherTerm,
  findUnknownFigure,
  findUnknownNumberWord,
  findUnknownNumeral,
} from "./unknown-figures.js";
import {
  findExchangedActor,
  findExchangedGoal,
  findExchangedPlace,
  findFoundedPlaces,
  findKeptUp,
  findOtherCounter,
  losesWhatEnds,
} from "./who-does-what.js";

export interface FidelityInput {
  readonly sentence: string;
  /** The cited spans, verbatim Chinese. */
  readonly sources: readonly string[];
  /** Checked renderings of the same spans in the language of the sentence; empty where none are kept. */
  readonly renderings: readonly string[];
  /** Titles of the cited measures and documents: their words may be used too. */
  readonly context: string;
  /** What people ask that the cited clauses answer: words that are usual there say nothing new. */
  readonly asked: readonly string[];
  readonly language: RenderingLanguage;
  /** Whether the cited documents promise; reports and news tell of what was done. */
  readonly isPledge: boolean;
}

/** A sentence with what it is held against; all folded. */
interface Compared {
  readonly sentence: string;
  readonly source: string;
  /** The checked rendering of the source in the language of the sentence; empty where none is kept. */
  readonly rendering: string;
  /** What the sentence can be compared with word by word: the source, or its rendering. */
  readonly own: string;
  readonly context: string;
  /** Sources and renderings, also of clauses that the sentence does not speak of. */
  readonly cited: string;
  /** All that its words may come from. */
  readonly known: string;
  readonly language: "zh" | "en";
  readonly isPledge: boolean;
}

type Finding = readonly [type: Disagreement["type"], detail: string | null];

/** What a sentence adds to its source, or leaves out of what it says. */
function additionsAndLosses(compared: Compared): Finding[] {
  const { sentence, source, rendering, own, known, cited, language } = compared;
  // Of who is responsible nothing is said but in the clause itself.
  const sayable = language === "zh" || isUnitLine({ quote: source }) ? cited : known;
  return [
    ...findMeaningFaults(compared).map(({ added, name }): Finding => [added ? "added" : "dropped", name]),
    ["added", findContrast(sentence, source, sayable, language)],
    ["unsupported", findForeignKind(sentence, known, language)],
    ["dropped", findDroppedCondition(sentence, source, own, language)],
    ["dropped", findLostQualifier(sentence, source, own, language)],
    ["dropped", findLostNarrowing(sentence, source, own, language)],
    ["dropped", findCutNarrowing(sentence, source, own, language)],
    ["dropped", findLostAttribute(sentence, own, language)],
    ["dropped", findLostPaper(sentence, source, language)],
    ["dropped", language === "en" ? findLostConjunct(sentence, rendering) : null],
    [
      "dropped",
      language === "en"
        ? (findLostCondition(sentence, rendering) ?? findLostStepBefore(sentence, rendering))
        : null,
    ],
    ["dropped", language === "en" ? findLeftOutLimit(sentence, rendering) : null],
    ["dropped", mergesBranches(sentence, source, language) ? "which of two cases" : null],
    ["dropped", dropsException(sentence, source) ? "an exception" : null],
    ["dropped", losesWhatEnds(sentence, own) ? "what ends" : null],
    ["dropped", language === "zh" ? findKeptUp(sentence, source) : null],
    [
      "dropped",
      language === "zh" ? (findCutNoun(sentence, source) ?? findCutClause(sentence, source)) : null,
    ],
    ["dropped", language === "zh" ? findLostStep(sentence, source) : null],
    ["bound", loosensLimits(sentence, source) ? "or" : null],
    [
      "negation",
      language === "zh"
        ? (findChineseNegationFault(sentence, source) ?? affirmsDenied(sentence, source))
        : findEnglishNegationFault(sentence, source, rendering),
    ],
  ];
}

/** Where a sentence says something of another than its source does: who acts, where, with what, in which order. */
function exchanges({ sentence, source, rendering, own, language }: Compared): (string | null)[] {
  return [
    reversesOrder(sentence, own, language) ? "the order of two steps" : null,
    addsOrder(sentence, source) ? "an order of steps" : null,
    exchangesParties(sentence, own, language) ? "who acts upon whom" : null,
    takesDutyOfOthers(sentence, own, language) ? "whose duty it is" : null,
    exchangesLikened(sentence, own, language) ? "what is like what" : null,
    addsPart(sentence, source) ? "a part of what stands beside it" : null,
    takesValueForChange(sentence, source, rendering) ? "a change for its result" : null,
    findTurnedRound(sentence, own, language),
    findForeignDeed(sentence, source, language),
    findForeignBeneficiary(sentence, own, language),
    findForeignAgent(sentence, own, language),
    findForeignLeader(sentence, own, language),
    findExchangedActor(sentence, own, language),
    findExchangedSibling(sentence, own, language),
    findExchangedPair(sentence, own, language),
    findExchangedCount(sentence, own),
    findExchangedGoal(sentence, own, language),
    findFoundedPlaces(sentence, own),
    ...(language === "zh"
      ? [
          findExchangedPart(sentence, source),
          findPaperAppliedFor(sentence, source),
          findMiscounted(sentence, source),
          findCountedMadeAll(sentence, source),
          findForeignFreebie(sentence, source),
          findMisplacedActor(sentence, source),
          findExchangedPlace(sentence, source),
          findOtherCounter(sentence, source),
          findSwappedWords(sentence, source),
          findCrossedPieces(sentence, source),
          findLevelOfName(sentence, source),
          findOtherCase(sentence, source),
          findOtherConcern(sentence, source),
          findPartnerInCharge(sentence, source),
          findExchangedPaper(sentence, source),
          findMadeForFollowed(sentence, source),
          findExchangedRole(sentence, source),
          findOtherFrequency(sentence, source),
        ]
      : [
          findForeignFreeThing(sentence, rendering),
          findExchangedObject(sentence, rendering),
          findExchangedPlaces(sentence, rendering),
          findForeignObject(sentence, rendering),
          findForeignDoer(sentence, rendering),
          findFigureOfOther(sentence, rendering),
          findExchangedDeed(sentence, rendering),
          findExchangedVerb(sentence, rendering),
          findDeedOfServed(sentence, rendering),
        ]),
  ];
}

/** What is checked in every language: figures, names, and that each word is borne out. */
function figuresAndWords(
  sentence: string,
  source: string,
  own: string,
  known: string,
  { language, asked }: FidelityInput,
): Finding[] {
  const both = `${source}\n${own}`;
  const bare = findBareWords(sentence, { source, own, known, asked }, language);
  return [
    ["unsupported", language === "zh" || language === "en" ? findEmptyItem(sentence, known) : null],
    ["unsupported", findUnknownName(sentence, known, language)],
    [
      "number",
      findUnknownFigure(sentence, known) ??
        findForeignMeasure(sentence, known) ??
        findUnknownNumeral(sentence, known) ??
        findUnknownNumberWord(sentence, known) ??
        findOtherTerm(sentence, source) ??
        findForeignRank(sentence, source) ??
        findHalvedPair(sentence, source),
    ],
    ["bound", findBoundFault(sentence, both) ?? findWrongSide(sentence, source)],
    ["window", findWrongWindow(sentence, both)],
    [
      "misplaced",
      findSwappedChange(sentence, source) ??
        findMisplacedFigure(sentence, own, language === "zh" || language === "en") ??
        findFigureOfOtherName(sentence, own) ??
        findExchangedNumber(sentence, own) ??
        findMisplacedName(sentence, own) ??
        findExchangedNeighbour(sentence, own, language) ??
        findBrokenList(sentence, own, language === "zh") ??
        findDividedSum(sentence, source) ??
        findSwappedCondition(sentence, own) ??
        findExchangedUrgency(sentence, own),
    ],
    ["dropped", language === "zh" || language === "en" ? findLostScope(sentence, own) : null],
    ["misplaced", turnsCauseRound(sentence, own) ? "cause and effect" : null],
    ["bound", takesOneForAll(sentence, source) ? "or" : null],
    ["misplaced", makesVictimsOffenders(sentence, both) ? "who offends" : null],
    ["unsupported", findForeignRule(sentence, known)],
    ["unsupported", bare.length === 0 ? null : bare.join(" ")],
  ];
}

/**
 * Where a sentence says something else than its sources beyond figures and names: meanings added or lost, negation,
 * conditions and scope left out, things said of another, words that nothing bears out. Strict: what cannot be told to
 * agree does not agree.
 */
export function findInfidelities(input: FidelityInput): Disagreement[] {
  const { language, isPledge } = input;
  const folded = (text: string) =>
    inPlainWording(language === "ko" || language === "ja" ? foldForeign(text, language) : fold(text));
  const sources = input.sources.map((source) => inPlainWording(fold(source)));
  const renderings = input.renderings.map(folded);
  const whole = sources.join("\n");
  const sentence = folded(input.sentence).replace(
    /除|以外|之外/u.test(whole) ? /\bbut not\b/gu : /(?!)/u,
    "except",
  );
  const isChinese = language === "zh";
  const compared = isChinese ? sources : renderings;
  const spoken = compared.length === sources.length ? clausesSpokenOf(sentence, compared) : null;
  const spokenOf = (texts: readonly string[]) =>
    texts.filter((_, at) => spoken === null || spoken.includes(at)).join("\n");
  const source = spokenOf(sources);
  const rendering = spokenOf(renderings);
  const context = folded(input.context);
  const cited = [whole, ...renderings].join("\n");
  const known = [cited, context, ...impliedBy(whole)].join("\n");
  const own = isChinese ? source : rendering;
  const findings = figuresAndWords(sentence, source, own, known, input);
  if (language !== "en") findings.push(["unsupported", findForeignUnit(sentence, cited, language)]);
  if (own === "") findings.push(["unsupported", "no checked rendering to compare with"]);
  if (language === "ko" || language === "ja") {
    findings.push(["negation", findOtherNegationFault(sentence, rendering, language)]);
    findings.push(["added", findForeignFault(sentence, source, rendering, language)]);
    findings.push(["misplaced", findExchangedSubject(sentence, rendering, language)]);
    findings.push(["misplaced", findExchangedPairing(sentence, rendering, language)]);
    findings.push(["misplaced", findExchangedFigures(sentence, rendering, language)]);
    findings.push(["misplaced", findExchangedRoles(sentence, rendering, language)]);
    findings.push(["misplaced", findPatientAsDoer(sentence, rendering, language)]);
    findings.push(["misplaced", findShuffledName(sentence, rendering)]);
    findings.push(["dropped", findLostAdnominal(sentence, rendering, language)]);
    findings.push(["unsupported", findForeignBody(sentence, known, language)]);
  } else {
    const all = { sentence, source, rendering, own, context, cited, known, language, isPledge };
    findings.push(...additionsAndLosses(all));
    findings.push(["misplaced", findMixedSources(sentence, compared, isOfUnits(sources) ? "" : context)]);
    if (own !== "") findings.push(...exchanges(all).map((detail): Finding => ["misplaced", detail]));
  }
  return findings.flatMap(([type, detail]) => (detail === null ? [] : [{ type, detail }]));
}

/** Several lists of responsible units are each of another measure: what the titles name is said of one alone. */
const isOfUnits = (sources: readonly string[]): boolean =>
  sources.length > 1 && sources.every((quote) => isUnitLine({ quote }));

/** Words that may be said of a Chinese source although it does not hold them. */
function impliedBy(source: string): string[] {
  const implied: readonly (readonly [RegExp, string])[] = [
    [/全天|不打烊|24小时(?!内|之内|以内|后)/u, "24小时 1天 a day"],
    // Whoever says how long something takes speaks of its time.
    [/当[日天]|工作日|分钟|小时内/u, "时间"],
    // What is examined was applied for.
    [/审[核批]|受理|核发/u, "申请"],
    [/同比|上年|去年/u, "previous earlier"],
    [/非驻|非本[市地]/u, "外地"],
    [/全市|全域/u, "citywide"],
    [/现场(?:检查|踏勘|勘查)|实地|走访/u, "上门"],
    [/产权/u, "right"],
    [/、/u, "一部分 一环"],
    [/专用/u, "dedicated"],
    [/隐患/u, "hidden"],
    [/免[罚处]|不予(?:行政)?处罚/u, "lenient leniency"],
    [/〔\d{4}〕\d+号/u, "文号 编号 document number"],
  ];
  return implied.flatMap(([stated, words]) => (stated.test(source) ? [words] : []));
}
