import { isBare, type Placed, placeFigures } from "./placed-figures.js";
import { isSame } from "./same-figure.js";
import { areInterchangeable, isLight } from "./words.js";

const phone = /\b(?:hot)?lines?\b|\bnumbers?\b|电话|热线/u;

/** What stands between two numbers that are said to be for different things. */
const goesOn = /[;。]|\.\s|,(?=\p{Script=Han})|(?:,|\band) (?:for|to|while|but)\b/u;

/** A telephone number said to be for what another is for: 举报拨打…, 咨询拨打… with the two numbers exchanged. */
export function findExchangedNumber(sentence: string, source: string): string | null {
  if (!phone.test(source)) return null;
  const numbersOf = (text: string) =>
    placeFigures(text).filter(({ quantity }) => quantity.value >= 100 && isBare(quantity));
  const stated = numbersOf(source);
  const purposeOf = ({ quantity }: Placed) =>
    new Set(stated.flatMap((own) => (isSame(own.quantity, quantity) ? [...own.words] : [])));
  const said = numbersOf(sentence).filter(({ words }) => words.size > 0);
  for (const one of said) {
    const own = purposeOf(one);
    for (const other of said) {
      const [first, second] = one.quantity.start < other.quantity.start ? [one, other] : [other, one];
      const between = sentence.slice(first.quantity.end, second.quantity.start);
      if (isSame(one.quantity, other.quantity) || !goesOn.test(between)) continue;
      const others = purposeOf(other);
      const isForeign = (word: string) =>
        !isLight(word) &&
        areInterchangeable(word, others) &&
        ![own, other.words].some((words) => areInterchangeable(word, words));
      if ([...one.words].some(isForeign)) return one.quantity.text;
    }
  }
  return null;
}
