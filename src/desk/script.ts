import { leadOf } from "../answering/lists.js";
import { cityName, sourceLabel } from "../answering/wording.js";
import type { Passage } from "../domain/answer.js";
import type { Annotation } from "../domain/document.js";

/** What a caller is read on the telephone. */
export interface Script {
  readonly text: string;
  /** `curated`: the plain rendering kept with the corpus; `verbatim`: the clause itself. */
  readonly origin: "curated" | "verbatim";
  /** How long reading it aloud takes, seconds. */
  readonly seconds: number;
  /** True where sentences at the end were left out; the clause itself is never cut. */
  readonly shortened: boolean;
}

/** A script should be read out in this time, seconds. */
export const scriptSeconds = 15;
/** Characters that are read aloud in a second: unhurried speech, so that a caller can write along. Chosen, not measured. */
const charactersPerSecond = 4.5;

const spoken = /[\p{Script=Han}\p{L}\p{N}%％]/gu;
const secondsFor = (text: string) => Math.ceil((text.match(spoken)?.length ?? 0) / charactersPerSecond);

/** Whole sentences, each with the signs that end it. */
const sentencesOf = (text: string) => text.match(/[^。；！？]+[。；！？]*[”’」』）]*/gu) ?? [text];

/**
 * The script for a clause: where it stands, then the curated Chinese rendering where there is one, else the clause
 * under the sentence that introduces its list. Nothing is reworded: what would take longer than `scriptSeconds` loses
 * sentences at its end, never the first one.
 */
export function scriptFor(passage: Passage, annotation: Annotation | undefined): Script {
  const { clause, measure, document } = passage;
  const place = `${cityName(document, "zh")}${document.cityInferred ? "（城市系推断）" : ""}`;
  const label = sourceLabel(measure, { ...document, cityInferred: false }, "zh");
  const opening = `据${place}文件${label === "" ? "" : `（${label}）`}：`;
  const curated = annotation?.renderings.zh;
  const whole = curated ?? `${leadOf(passage)?.clause.quote ?? ""}${clause.quote}`;
  let text = opening;
  for (const [position, sentence] of sentencesOf(whole).entries()) {
    if (position > 0 && secondsFor(text + sentence) > scriptSeconds) break;
    text += sentence;
  }
  return {
    text,
    origin: curated === undefined ? "verbatim" : "curated",
    seconds: secondsFor(text),
    shortened: text.length < opening.length + whole.length,
  };
}
