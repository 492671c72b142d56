import type { RenderingLanguage } from "../../domain/language-code.js";
import type { Disagreement } from "../agreement.js";
import { fold } from "../fold.js";
import { findForeignAgent, findForeignFreebie } from "./agents.js";
import { findLostAttribute } from "./attributes.js";
import { dropsException, findBoundFault, findWrongSide } from "./bounds.js";
import { findSwappedChange, findWrongWindow } from "./changes.js";
import { conditionsOf, findDroppedCondition, findSwappedCondition } from "./conditions.js";
import { findContrast } from "./contrasts.js";
import { findExchangedCount, findMiscounted } from "./counted.js";
import { findForeignFault } from "./korean-japanese.js";
import { findLostNarrowing } from "./lost-narrowing.js";
import { findExchangedPart } from "./marked-phrases.js";
import { findMeaningFaults } from "./meanings.js";
import { findChineseNegationFault, findEnglishNegationFault, findOtherNegationFault } from "./negation.js";
import { addsOrder, exchangesParties, findLostPaper, loosensLimits, takesValueForChange } from "./parties.js";
import { findBrokenList, findLostScope, findMisplacedFigure, findMisplacedName } from "./placed-figures.js";
import {
  findExchangedObject,
  findForeignKind,
  findLostConjunct,
  findLostQualifier,
  findMisplacedActor,
  mergesBranches,
  reversesOrder,
} from "./scope.js";
import { findExchangedPair, findExchangedSibling } from "./siblings.js";
import { findUnknownFigure, findUnknownNumberWord, findUnknownNumeral } from "./unknown-figures.js";
import { findExchangedActor, findExchangedGoal, findExchangedPlace, losesWhatEnds } from "./who-does-what.js";
import { supportOf } from "./words.js";

export interface FidelityInput {
  readonly sentence: string;
  /** The cited spans, verbatim Chinese. */
  readonly sources: readonly string[];
  /** Checked renderings of the same spans in the language of the sentence; empty where none are kept. */
  readonly renderings: readonly string[];
  /** Titles of the cited measures and documents: their words may be used too. */
  readonly context: string;
  readonly language: RenderingLanguage;
  /** Whether the cited documents promise; reports and news tell of what was done. */
  readonly isPledge: boolean;
}

/**
 * Where a sentence says something else than its sources beyond figures and names: meanings added or lost, negation,
 * conditions and scope left out, figures said of the wrong thing, words that nothing bears out. Strict: what cannot be
 * told to agree does not agree.
 */
export function findInfidelities(input: FidelityInput): Disagreement[] {
  const sentence = fold(input.sentence).replace(/\b(?:a|one) (?=(?:thousand|million)\b)/gu, "1 ");
  const source = fold(input.sources.join("\n"));
  const rendering = fold(input.renderings.join("\n"));
  const known = `${source}\n${rendering}\n${fold(input.context)}`;
  const isChinese = input.language === "zh";
  /** What the sentence can be compared with word by word. */
  const own = isChinese ? source : rendering;
  const found: Disagreement[] = [];
  const add = (type: Disagreement["type"], detail: string | null) => {
    if (detail !== null) found.push({ type, detail });
  };
  if (own === "") add("unsupported", "no checked rendering to compare with");
  if (input.language === "zh" || input.language === "en") {
    const { language } = input;
    const context = fold(input.context);
    for (const { added, name } of findMeaningFaults({
      sentence,
      source,
      rendering,
      context,
      language,
      isPledge: input.isPledge,
    }))
      add(added ? "added" : "dropped", name);
    add("dropped", findDroppedCondition(sentence, source, language));
    add("dropped", findLostQualifier(sentence, source, language));
    add("narrow" as "dropped", findLostNarrowing(sentence, source, own, language));
    add("dropped", mergesBranches(sentence, source, language) ? "which of two cases" : null);
    add("unsupported", findForeignKind(sentence, known, language));
    add("contrast" as "added", findContrast(sentence, source, known, language));
    if (own !== "")
      add("misplaced", reversesOrder(sentence, own, language) ? "the order of two steps" : null);
    add("dropped", findLostPaper(sentence, source, language));
    if (own !== "") add("misplaced", exchangesParties(sentence, own, language) ? "who acts upon whom" : null);
    add("bound", loosensLimits(sentence, source) ? "or" : null);
    add("misplaced", addsOrder(sentence, source) ? "an order of steps" : null);
    add("misplaced", takesValueForChange(sentence, source, rendering) ? "a change for its result" : null);
    if (own !== "") {
      add("misplaced", findForeignAgent(sentence, own, language));
      add("sibling" as "misplaced", findExchangedSibling(sentence, own, language));
      add("pair" as "misplaced", findExchangedPair(sentence, own, language));
      add("part" as "misplaced", findExchangedPart(sentence, own, language));
      add("counted" as "misplaced", findExchangedCount(sentence, own));
      add("lost-attr" as "dropped", findLostAttribute(sentence, own, language));
      add("misplaced", findExchangedActor(sentence, own, language));
      add("dropped", losesWhatEnds(sentence, own) ? "what ends" : null);
    }
    if (isChinese) {
      add("misplaced", findForeignFreebie(sentence, source));
      add("count" as "misplaced", findMiscounted(sentence, source));
      add("misplaced", findMisplacedActor(sentence, source) ?? findExchangedPlace(sentence, source));
    } else {
      add("dropped", findLostConjunct(sentence, rendering));
      add("misplaced", findExchangedObject(sentence, rendering));
      add("misplaced", findExchangedGoal(sentence, rendering));
    }
    add("dropped", dropsException(sentence, source) ? "an exception" : null);
    add(
      "negation",
      isChinese
        ? findChineseNegationFault(sentence, source)
        : findEnglishNegationFault(sentence, source, rendering),
    );
  } else {
    add("negation", findOtherNegationFault(sentence, rendering, input.language));
    add("added", findForeignFault(sentence, source, conditionsOf(source).length > 0, input.language));
  }
  const named = [...sentence.matchAll(/[“"「『]([^”"」』]{2,})[”"」』]/gu)].map(([, name = ""]) => name);
  add("unsupported", named.find((name) => /\p{Script=Han}/u.test(name) && !known.includes(name)) ?? null);
  add(
    "number",
    findUnknownFigure(sentence, known) ??
      findUnknownNumeral(sentence, known) ??
      findUnknownNumberWord(sentence, known),
  );
  add("bound", findBoundFault(sentence, `${source}\n${rendering}`) ?? findWrongSide(sentence, source));
  add("window", findWrongWindow(sentence, `${source}\n${rendering}`));
  add(
    "misplaced",
    findSwappedChange(sentence, source) ??
      findMisplacedFigure(sentence, own) ??
      findMisplacedName(sentence, own) ??
      findBrokenList(sentence, own, isChinese) ??
      findSwappedCondition(sentence, own),
  );
  add("dropped", findLostScope(sentence, own));
  const bare = supportOf(sentence, known).filter(({ degree }) => degree === 0);
  if (bare.length > 0) add("unsupported", bare.map(({ word }) => word).join(" "));
  return found;
}
