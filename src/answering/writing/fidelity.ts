import type { Passage } from "../../domain/answer.js";
import { isUnitLine } from "../../domain/document.js";
import type { LanguageCode, RenderingLanguage } from "../../domain/language-code.js";
import { type Disagreement, findDisagreements } from "../../language/agreement.js";
import { detectLanguage } from "../../language/detect.js";
import { findInfidelities } from "../../language/fidelity/find-infidelities.js";
import { withoutForeignLeadIn, withoutLeadIn } from "../../language/fidelity/lead-ins.js";
import { fold, toSimplifiedCharacters } from "../../language/fold.js";
import { gazetteer } from "../gazetteer.js";
import { keptLanguage } from "../wording.js";

export interface FidelityQuestion {
  readonly text: string;
  readonly sources: readonly Passage[];
  readonly language: LanguageCode;
  /** Checked renderings of the sources in the language of the answer. */
  readonly renderings: readonly string[];
  /** Titles of the measures in Chinese and in the language of the answer. */
  readonly titles: readonly string[];
  /** Known questions of the sources. */
  readonly asked: readonly string[];
}

/** What no sentence of the model may hold: markup, links, markers, tokens, line breaks. */
const foreign = /[|*_`#<>[\]{}\n]|https?:|www\.|\bc\d{1,3}\b/u;

/** Names that the source itself has masked (*企, “[name masked in the source]”). */
const masked = /\*\p{Script=Han}|\[[^[\]\n]+\]/gu;

/** How sentences promise; reports and news may not, unless their source does. */
const promises =
  /[您你]|(?:即可|便可|可以?(?:到|凭|拨打|在|去|向|申请|享受|办理))|\b(?:you|(?<!so that [^.;]{0,80})can|may)\b|수 있습니다|ことができます|できます/iu;

/** Everything that speaks against a sentence of the model beside the checks that every sentence goes through. */
export function findFaultsOf({
  text,
  sources,
  language,
  renderings,
  titles,
  asked,
}: FidelityQuestion): Disagreement[] {
  const kept = keptLanguage(language);
  const found: Disagreement[] = [];
  const quotes = sources.map(({ clause }) => clause.quote);
  const known = [...quotes, ...renderings, ...titles].join("\n");
  const markup = foreign.exec(text.replace(masked, (mask) => (known.includes(mask) ? " " : mask)));
  if (markup !== null) found.push({ type: "form", detail: markup[0] });
  const named = text.replace(/[(（][^()（）]*[)）]/gu, " ");
  if (keptLanguage(detectLanguage(named)) !== kept) found.push({ type: "language", detail: language });
  found.push(...lentFigures(text, quotes, renderings, sources));
  const place = foreignPlace(text, known, sources);
  if (place !== null) found.push({ type: "city", detail: place });
  const { said, contradiction } = statementOf(text, sources, kept);
  if (contradiction !== null) found.push({ type: "negation", detail: contradiction });
  const promise = promises.exec(said);
  const isPledge = sources.every(({ document }) => document.kind === "measures");
  // “the hours in which trucks may drive”, where the source says 允许.
  const isAllowed = /^(?:may|can)$/u.test(promise?.[0] ?? "") && /允许|准许/u.test(known);
  if (!isPledge && promise !== null && !isAllowed && !promises.test(known))
    found.push({ type: "permission", detail: promise[0] });
  return [
    ...found,
    ...findInfidelities({
      sentence: said,
      sources: quotes,
      renderings,
      context: [...titles, ...subjectsOf(sources)].join("\n"),
      asked,
      language: kept,
      isPledge,
    }),
  ];
}

/** What the measure of a list of responsible units is about, without figures: the units are those of all of it. */
const subjectsOf = (sources: readonly Passage[]): string[] =>
  sources.flatMap(({ clause, measure }) =>
    isUnitLine(clause) ? measure.clauses.map(({ quote }) => quote.replace(/\d[\d.,:%]*/gu, " ")) : [],
  );

const wholeDate =
  /\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일|\b\d{1,2} \p{L}+ \d{4}\b|\b\p{L}+ \d{1,2}, \d{4}\b/gu;

/** Figures that only the line's own label holds: the 20 of its date is no number of measures. */
function lentFigures(
  text: string,
  quotes: readonly string[],
  renderings: readonly string[],
  sources: readonly Passage[],
): Disagreement[] {
  const labels = sources.map(
    ({ measure, document }) => `${measure.id} ${document.title} ${document.issuedOn?.slice(0, 4) ?? ""}`,
  );
  return findDisagreements({
    sentence: text.replace(wholeDate, " "),
    sources: [...quotes, ...renderings],
    knownCities: [],
    allowedCities: [],
    allowedText: labels.join("\n"),
    mayPromise: true,
  }).filter(({ type }) => type === "number");
}

/** What a sentence states, without its opening. */
function statementOf(text: string, [source]: readonly Passage[], language: RenderingLanguage) {
  const simplified = language === "zh" ? toSimplifiedCharacters(text) : text;
  if (source === undefined) return { said: simplified, contradiction: null };
  if (language === "ko" || language === "ja")
    return { said: withoutForeignLeadIn(text, source.document.kind, language), contradiction: null };
  const { text: said, contradiction } = withoutLeadIn(fold(simplified), source.document.kind, language);
  return { said, contradiction };
}

/** A city or district that neither the cited text names nor the cited documents are of. */
function foreignPlace(text: string, known: string, sources: readonly Passage[]): string | null {
  const folded = fold(text);
  const ownCities = sources.flatMap(({ document }) => Object.values(document.city ?? {}));
  const allowed = fold(`${known}\n${ownCities.join("\n")}`);
  for (const { name, writings, parts } of gazetteer) {
    const isOwn = ownCities.some((city) => fold(city).includes(fold(name)));
    for (const writing of (isOwn ? parts : [name, ...writings, ...parts]).map(fold)) {
      const isLatin = /^[a-z' -]+$/.test(writing);
      const isNamed = isLatin ? new RegExp(`\\b${writing}\\b`).test(folded) : folded.includes(writing);
      if (isNamed && !allowed.includes(writing)) return writing;
    }
  }
  return null;
}
