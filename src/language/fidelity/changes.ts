import { findQuantities, type Quantity } from "../quantities.js";
import { isSame } from "./same-figure.js";

const rangeBetween =
  /^\s*(?:至|到|-|–|—|~|～|to|until|till|and)\s*(?:次日|早|晚|早上|晚上|凌晨|the next (?:day|morning)|早晨)?\s*$/u;

const ranges = (text: string): string[] => {
  const clocks = findQuantities(text).filter(
    ({ unit, value }) => unit === "clock" || (unit === null && value <= 24),
  );
  const found: string[] = [];
  for (let at = 0; at + 1 < clocks.length; at++) {
    const [from, to] = clocks.slice(at, at + 2);
    if (from === undefined || to?.unit !== "clock") continue;
    if (!rangeBetween.test(text.slice(from.end, to.start).toLowerCase())) continue;
    found.push(`${from.unit === "clock" ? from.value : from.value * 60}-${to.value}`);
    // The end of one window does not begin another.
    at++;
  }
  return found;
};

/** A time window whose two ends do not belong together in the source. */
export function findWrongWindow(sentence: string, source: string): string | null {
  const stated = ranges(source).map(withoutHalves);
  return ranges(sentence).find((range) => !stated.includes(withoutHalves(range))) ?? null;
}

/** 晚11时 and 23时 are the same hour. */
const withoutHalves = (range: string) =>
  range
    .split("-")
    .map((end) => String(Number(end) % 1440))
    .join("-");

const backward =
  /原来|原先|以前|之前|此前|过去|原本|原为|instead of|previously|formerly|used to|before|rather than|이전|기존|従来|(?:relaxed|shortened|reduced|extended|cut|up|down|changed|raised|lengthened|increased) from|in place of/u;
const forward = /至|到|为|成|to\b|→|에서|부터|から|より|[은는이가을를](?= )|[はがを]/u;
const reportsChange =
  /(?:由|从)(.{1,24}?)(?:放宽|缩短|延长|提高|降低|减少|增加|调整|优化整合|整合)(?:至|到|为|成)|(.{1,12})(?:优化)?整合为/u;

/**
 * Where the source reports a change (由A放宽至B): the old value may only be said as the old one, the new only as the new.
 */
export function findSwappedChange(sentence: string, source: string): string | null {
  const change = reportsChange.exec(source);
  if (change === null) return null;
  const [whole, replaced = change[2] ?? ""] = change;
  const past = findQuantities(replaced);
  const next = findQuantities(source.slice(change.index + whole.length, change.index + whole.length + 24));
  // Of two time windows the beginnings belong together, and the ends.
  const pairs = past.flatMap((previous, at) => {
    const present = next[past.length > 1 && next.length > 1 ? at : 0];
    return present === undefined ? [] : [[previous, present] as const];
  });
  return pairs.map(([previous, present]) => swapped(sentence, previous, present)).find(Boolean) ?? null;
}

function swapped(sentence: string, previous: Quantity, next: Quantity): string | null {
  const said = findQuantities(sentence);
  const old = said.find((quantity) => isSame(quantity, previous));
  const present = said.findLast((quantity) => isSame(quantity, next));
  if (old === undefined) return null;
  if (present === undefined) return old.text;
  const [earlier, later] = old.start < present.start ? [old, present] : [present, old];
  const between = sentence.slice(earlier.end, later.start).toLowerCase();
  const oldComesLast = backward.test(between);
  if (!oldComesLast && !forward.test(between)) return old.text;
  return oldComesLast === (later === old) ? null : old.text;
}
