import { contentWords } from "./words.js";

/** How often something is done (每周, 一周一调度, weekly), from the most often on; for folded text of all languages. */
export const frequencies: readonly RegExp[] = [
  /每[日天]|一[日天](?=一)|毎日|매일|하루(?= 한|에)|\bdaily\b|\b(?:a|every|each|per|one) day\b/gu,
  /每(?:周|星期)|一周(?=一)|(?:1|一)?周(?:间)?に?(?=\d|一)|매주|일주일|(?<![가-힣])주 ?(?=\d|한)|\bweekly\b|\b(?:a|every|each|per|one) week\b/gu,
  /每?半个?月|보름|반 ?달|\bfortnight\w*|\bhalf[- ](?:a[- ])?month\w*|\bhalf of (?:the|each) month\b/gu,
  /(?:每个?|按)月|(?<!半)一月(?=一)|(?:1|一)か月に?|(?<![\d半か])月に?(?=\d[回度]|一[回度])|매월|매달|한 달|월 ?(?=\d회|한)|\bmonthly\b|\b(?:a|every|each|per|one) month\b/gu,
  /每个?季度?|一季度?(?=一)|四半期|분기|\bquarterly\b|\b(?:a|every|each|per) quarter\b/gu,
  /每?半年(?=一)/gu,
  /每年|一年(?=一)|年に?(?=\d[回度]|一[回度])|매년|해마다|\byearly\b|\bannually\b|\b(?:a|every|each|per) year\b/gu,
];

/** How often each piece of a Chinese text says something is done, and what. */
const oftenIn = (text: string) =>
  text.split(/[,;。、:\n]/u).flatMap((piece) => {
    const often = frequencies.flatMap((frequency, at) => (piece.search(frequency) < 0 ? [] : [at]));
    return often.length > 0 ? [{ often, deeds: contentWords(piece) }] : [];
  });

/** In Chinese: a deed said to be done as often as another (每周约谈 for 一周一调度、一月一约谈), or as often as none is. */
export function findOtherFrequency(sentence: string, source: string): string | null {
  const stated = oftenIn(source);
  if (stated.length === 0) return null;
  for (const { often, deeds } of oftenIn(sentence)) {
    const own = stated.filter((other) => other.deeds.some((deed) => deeds.includes(deed)));
    const known = (own.length > 0 && often.length === 1 ? own : stated).flatMap((other) => other.often);
    if (often.some((frequency) => !known.includes(frequency))) return deeds.join("");
  }
  return null;
}
