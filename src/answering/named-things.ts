import type { Passage } from "../domain/answer.js";
import { squeeze } from "../language/fold.js";
import type { Intent } from "./understand.js";

/** What a source calls something: its words in quotation marks. */
const quoted = /“([^”]{2,16})”/gu;

/** “猎鲨净湾2024” without the year; null where too little is left to know it by. */
const withoutYear = (name: string) => /^(\p{Script=Han}{3,})20\d\d$/u.exec(name)?.[1] ?? null;

const asksWhose =
  /哪[^,。]{0,4}(?:市|城|地|文件)|哪[里儿家]|谁家?的|\bwhich (?:\w+ )?(?:cit|document|text)|어느|어디|どの|どこ|どちら/u;

/**
 * “鲁剑2023和鲁剑2024，分别是哪个市的？”: where things are named in a row by what the sources call them, and which city each
 * belongs to is asked, the first clause of each city that names one, in the order of the question. Empty elsewhere.
 */
export function namedInRow(intent: Intent, passages: readonly Passage[]): Passage[] {
  if (!asksWhose.test(intent.question) || intent.cities.length > 0 || intent.otherPlaces.length > 0)
    return [];
  if (intent.isFollowUp || intent.form !== "compare") return [];
  const namedBy = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const [, name = ""] of passage.clause.quote.matchAll(quoted)) {
      const full = squeeze(name);
      for (const writing of [full, withoutYear(full)]) {
        if (writing !== null) namedBy.set(writing, [...(namedBy.get(writing) ?? []), passage]);
      }
    }
  }
  let question = squeeze(intent.query);
  const found: { at: number; passage: Passage }[] = [];
  const names = [...namedBy].sort(([one], [other]) => other.length - one.length);
  let count = 0;
  for (const [name, naming] of names) {
    const at = question.indexOf(name);
    if (at < 0) continue;
    count++;
    question = question.replaceAll(name, " ".repeat(name.length));
    const cities = new Set<string | undefined>();
    for (const passage of naming) {
      const city = passage.document.city?.zh;
      if (!cities.has(city)) found.push({ at, passage });
      cities.add(city);
    }
  }
  return count < 2 ? [] : found.sort((one, other) => one.at - other.at).map(({ passage }) => passage);
}
