import type { Passage } from "../domain/answer.js";
import { fold } from "../language/fold.js";
import { findQuantities, type Quantity } from "../language/quantities.js";

/** A figure that the question takes for granted and that the cited text does not confirm. */
export interface FalsePremise {
  readonly said: string;
  /** True where the figure is the value from before a change that the text reports. */
  readonly isOld: boolean;
}

/** The part of a sentence that gives a value from before a change: 从3个工作日缩短至. */
export const changePattern =
  /(?:由|从).{0,40}?(?:放宽|缩短|延长|提高|降低|减少|增加|调整)(?:至|到|为)|\d+个?[\p{Script=Han}]{1,6}(?:优化)?整合为/gu;
const classifiers = "家名个起处人条项次件辆座位所台类";

/** Figures with the sign that says what they count: `1116家`. */
function countedFigures(text: string): { value: string; classifier: string; text: string }[] {
  return [...fold(text).matchAll(new RegExp(`(\\d+(?:\\.\\d+)?万?)\\s?([${classifiers}])`, "gu"))].map(
    ([whole, value = "", classifier = ""]) => ({ value, classifier, text: whole }),
  );
}

const clear = (quantity: Quantity) => quantity.unit !== null && quantity.unit !== "year";

/** The parts of a text that give a value from before a change. */
function superseded(quote: string): string {
  return [...quote.matchAll(changePattern)].map(([part]) => part).join("\n");
}

const includes = (quantities: readonly Quantity[], { value, unit }: Quantity) =>
  quantities.some((other) => other.value === value && other.unit === unit);

/** Holds the figures of a question against the best clause; null where they agree or nothing can be compared. */
export function findFalsePremise(question: string, passage: Passage): FalsePremise | null {
  const { quote } = passage.clause;
  const stated = findQuantities(quote);
  const old = findQuantities(superseded(quote));
  const current = stated.filter(
    (quantity) => !includes(old, quantity) || countOf(stated, quantity) > countOf(old, quantity),
  );
  for (const said of findQuantities(question).filter(clear)) {
    if (includes(current, said)) continue;
    if (includes(old, said)) return { said: said.text, isOld: true };
    if (stated.some(({ unit }) => unit === said.unit || (isWait(unit) && isWait(said.unit)))) {
      return { said: said.text, isOld: false };
    }
  }
  const counted = countedFigures(quote);
  for (const { value, classifier, text } of countedFigures(question)) {
    const alike = counted.filter((other) => other.classifier === classifier);
    if (alike.length > 0 && !alike.some((other) => other.value === value))
      return { said: text, isOld: false };
  }
  return null;
}

const isWait = (unit: Quantity["unit"]) => unit === "workday" || unit === "day";
const countOf = (quantities: readonly Quantity[], { value, unit }: Quantity) =>
  quantities.filter((other) => other.value === value && other.unit === unit).length;
