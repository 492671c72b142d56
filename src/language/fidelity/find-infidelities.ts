import type { Disagreement } from "../agreement.js";
import { fold } from "../fold.js";
import { findDroppedCondition, findSwappedCondition } from "./conditions.js";
import {
  dropsException,
  findBoundFault,
  findBrokenList,
  findLostScope,
  findMisplacedFigure,
  findSwappedChange,
  findUnknownFigure,
  findUnknownNumberWord,
  findUnknownNumeral,
  findWrongWindow,
} from "./figures.js";
import { findMeaningFaults } from "./meanings.js";
import { findChineseNegationFault, findEnglishNegationFault } from "./negation.js";
import { supportFeatures, supportProbability } from "./support-measure.js";
import { leastSupport, supportWeights } from "./support-weights.js";

export interface FidelityInput {
  readonly sentence: string;
  /** The cited spans, verbatim Chinese. */
  readonly sources: readonly string[];
  /** Checked renderings of the same spans in the language of the sentence; empty where it is Chinese or none are kept. */
  readonly renderings: readonly string[];
  /** Titles of the cited measures and documents: their words may be used too. */
  readonly context: string;
  readonly isChinese: boolean;
}

/**
 * Where a sentence says something else than its sources beyond figures and names: meanings added or lost, negation,
 * conditions and scope left out, figures said of the wrong thing, words that nothing bears out. Strict: what cannot be
 * told to agree does not agree.
 */
export function findInfidelities(input: FidelityInput): Disagreement[] {
  const sentence = fold(input.sentence);
  const source = fold(input.sources.join("\n"));
  const rendering = fold(input.renderings.join("\n"));
  const own = input.isChinese ? source : rendering;
  const language = input.isChinese ? "zh" : "en";
  const found: Disagreement[] = findMeaningFaults({ sentence, source, rendering, language }).map(
    ({ added, name }) => ({ type: added ? "added" : "dropped", detail: name }),
  );
  const add = (type: Disagreement["type"], detail: string | null) => {
    if (detail !== null) found.push({ type, detail });
  };
  add(
    "negation",
    input.isChinese
      ? findChineseNegationFault(sentence, source)
      : findEnglishNegationFault(sentence, source, rendering),
  );
  const named = [...sentence.matchAll(/[“"「『]([^”"」』]{2,})[”"」』]/gu)].map(([, name = ""]) => name);
  const known = `${source}\n${rendering}\n${fold(input.context)}`;
  add("unsupported", named.find((name) => /\p{Script=Han}/u.test(name) && !known.includes(name)) ?? null);
  add(
    "number",
    findUnknownFigure(sentence, known) ??
      findUnknownNumeral(sentence, known) ??
      findUnknownNumberWord(sentence, known),
  );
  add("misplaced", findBrokenList(sentence, own === "" ? source : own, input.isChinese));
  add("dropped", findDroppedCondition(sentence, source, language));
  add("dropped", dropsException(sentence, source) ? "an exception" : null);
  add("bound", findBoundFault(sentence, `${source}\n${rendering}`));
  add("window", findWrongWindow(sentence, `${source}\n${rendering}`));
  add("misplaced", findSwappedChange(sentence, source));
  if (own !== "") {
    add("misplaced", findMisplacedFigure(sentence, own));
    add("misplaced", findSwappedCondition(sentence, own));
    add("dropped", findLostScope(sentence, own));
  }
  const probability = supportProbability(supportFeatures(sentence, known), supportWeights);
  if (probability < leastSupport) found.push({ type: "unsupported", detail: probability.toFixed(2) });
  return found;
}
