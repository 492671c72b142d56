import { contentWords } from "./words.js";

/** How often something is done (每周, 一周一调度), from the most often on. */
const frequencies = [
  /每[日天]|一[日天](?=一)/u,
  /每周|每星期|一周(?=一)/u,
  /每?半个?月(?=[一通召报调会开])/u,
  /(?:每个?|按)月|(?<!半)一月(?=一)/u,
  /每个?季度?|一季度?(?=一)/u,
  /每?半年(?=一)/u,
  /每年|一年(?=一)/u,
];

/** How often each piece of a Chinese text says something is done, and what. */
const oftenIn = (text: string) =>
  text.split(/[,;。、:\n]/u).flatMap((piece) => {
    const often = frequencies.flatMap((frequency, at) => (frequency.test(piece) ? [at] : []));
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
