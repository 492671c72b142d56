import { Understanding } from "../answering/understand.js";
import type { Fact, FactType, Measure, SourceDocument } from "../domain/document.js";
import { detectLanguage } from "../language/detect.js";
import type { Facet } from "../language/facets.js";
import { fold } from "../language/fold.js";
import { findQuantities, type Quantity } from "../language/quantities.js";
import { tokenize } from "../language/tokens.js";

/** A span of time, or a time of day, that is looked for. */
export interface SoughtLimit {
  /** As it was typed. */
  readonly text: string;
  readonly matches: (fact: Fact) => boolean;
}

/** What staff typed, taken apart: words to rank by, and what a clause must have. */
export interface DeskQuery {
  /** What is left to search for; empty where only a number, a unit or a limit was typed. */
  readonly words: string;
  /** The words beside cities, number, units and limits. */
  readonly rest: string;
  /** The words that name the matter; empty where none does. */
  readonly matter: string;
  readonly cities: readonly string[];
  /** Places named whose documents are not held. */
  readonly otherPlaces: readonly string[];
  readonly documentIds: readonly string[] | null;
  readonly measure: string | null;
  readonly units: readonly string[];
  readonly limits: readonly SoughtLimit[];
  readonly facets: ReadonlySet<Facet>;
}

const shortestUnitName = 3;
const spansOfTime: readonly Quantity["unit"][] = [
  "workday",
  "day",
  "hour",
  "minute",
  "second",
  "week",
  "month",
];
const timeTypes: readonly FactType[] = ["time-limit", "window"];
const wordLimit = /当日|当天|当场|即时|实时|第一时间|即接即办|秒批秒办|秒批|全天候|全天/gu;
/** “3天以内”, “不超过3天”: shorter ones fit too. */
const within = /^\s*(?:之内|以内|内|以下)/u;
const atMost = /(?:不超过|最多|至多|少于|within|under|at most)\s*$/u;
/** A number without 第 is a measure's number where nothing else was typed, or where 条 follows. */
const bareNumber = /^#?\s*(\d{1,3})\s*$|(?<![\d第])(\d{1,3})\s*条(?!措施)/u;
const measureWords =
  /第\s*(?:\d{1,3}|[一二三四五六七八九十]{1,4})\s*(?:条|项|款|点)(?:措施)?|[一二][（(][一二三四五六七][)）]|(?:measure|article|item|clause|point)\s*(?:no\.?|number|#)?\s*\d{1,3}/gu;

/** The units that a measure's clauses name as responsible, one by one: 市局经侦支队 → 经侦支队. */
export function unitsOf({ clauses }: Measure): string[] {
  const values = clauses.flatMap(({ facts }) =>
    facts.filter(({ type }) => type === "responsible-unit").map(({ value }) => value),
  );
  return values
    .flatMap((value) => value.split(/[、，,；;]/u))
    .map((name) => name.trim().replace(/^市局/u, ""))
    .filter((name) => name !== "");
}

/** Reads what is typed at the desk against the documents that are held. */
export class DeskQueryReader {
  readonly #understanding: Understanding;
  readonly #units: readonly string[];

  constructor(documents: readonly SourceDocument[]) {
    this.#understanding = new Understanding(documents);
    const names = new Set(documents.flatMap(({ measures }) => measures.flatMap(unitsOf)));
    this.#units = [...names]
      .filter((name) => name.length >= shortestUnitName)
      .sort((a, b) => b.length - a.length);
  }

  /** `city` is the choice beside the search field, in any writing; a city in the words goes first. */
  read(text: string, city: string | null): DeskQuery {
    const language = detectLanguage(text);
    const held = city === null ? null : this.#understanding.cityNamed(city);
    const intent = this.#understanding.understand({
      question: text,
      language,
      cities: held === null ? [] : [held],
      state: null,
    });
    const typed = intent.query;
    const bare = bareNumber.exec(typed);
    const measure =
      intent.measureNumber ?? (intent.documentIds === null ? (bare?.[1] ?? bare?.[2] ?? null) : null);
    let rest = measure === null ? typed : typed.replace(measureWords, " ").replace(bareNumber, " ");
    const units: string[] = [];
    for (const name of this.#units) {
      const folded = fold(name);
      if (!rest.includes(folded)) continue;
      units.push(name);
      rest = rest.replaceAll(`市局${folded}`, " ").replaceAll(folded, " ");
    }
    const { limits, without } = limitsIn(rest);
    const hasWords = tokenize(without).length > 0;
    return {
      words: hasWords ? closed(rest) : "",
      rest: hasWords ? closed(without) : "",
      matter: hasWords && units.length === 0 ? intent.matter : "",
      cities: intent.cities,
      otherPlaces: intent.otherPlaces,
      documentIds: intent.documentIds,
      measure,
      units,
      limits,
      facets: intent.facets,
    };
  }
}

const closed = (text: string) => text.replace(/\s+/g, " ").trim();

/** The limits that a text names, and the text without them. */
function limitsIn(text: string): { limits: SoughtLimit[]; without: string } {
  const limits: SoughtLimit[] = [];
  const take = (words: string, matches: SoughtLimit["matches"]) =>
    limits.push({ text: words, matches: (fact) => timeTypes.includes(fact.type) && matches(fact) });
  // Before the figures, because 第一时间 holds one.
  let without = text.replace(wordLimit, (words) => {
    take(words, (fact) => fact.text.includes(words));
    return " ";
  });
  for (const quantity of findQuantities(without).reverse()) {
    const { unit: sought, start, end } = quantity;
    if (sought !== "clock" && !spansOfTime.includes(sought)) continue;
    const after = within.exec(without.slice(end))?.[0] ?? "";
    const before = atMost.exec(without.slice(0, start))?.[0] ?? "";
    const isUpperBound = sought !== "clock" && after + before !== "";
    const fits = (value: number) => (isUpperBound ? value <= quantity.value : value === quantity.value);
    take(`${before}${quantity.text}${after}`, (fact) =>
      findQuantities(fact.text).some(({ value, unit }) => unit === sought && fits(value)),
    );
    without = `${without.slice(0, start - before.length)} ${without.slice(end + after.length)}`;
  }
  return { limits, without };
}
