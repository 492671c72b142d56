import type { DraftSentence, Hit, NonEmpty, Passage } from "../domain/answer.js";
import type { Measure, SourceDocument } from "../domain/document.js";
import type { LanguageCode, RenderingLanguage } from "../domain/language-code.js";
import { detectLanguage } from "../language/detect.js";
import type { SearchIndex } from "../retrieval/search-index.js";
import type { UnitMeasures } from "./by-unit.js";
import { countTakenForGranted, type DocumentFact, passageStating } from "./document-facts.js";
import { groupByLead, leadOf, wholeArticles, withWholeLists } from "./lists.js";
import type { OutlinePart } from "./outline.js";
import { findFalsePremise } from "./premise.js";
import { thresholds } from "./thresholds.js";
import type { Intent } from "./understand.js";
import type { Draft } from "./verify.js";
import { cityName, inScript, keptLanguage, sourceLabel, wordingOf } from "./wording.js";

/** The clauses chosen for one city, best first; empty where its documents are silent. */
export interface CityHits {
  readonly city: string | null;
  readonly hits: readonly Passage[];
  /** True where they are on the matter, but do not state the kind of thing asked for. */
  readonly isSilent?: boolean;
}

const plain = (text: string): DraftSentence => ({ text, origin: "structural", sources: [] });

/** The title of a measure, which is its first sentence, in another language. */
export function titleRendering(
  index: SearchIndex,
  { clause, measure, document }: Passage,
  language: Exclude<RenderingLanguage, "zh">,
): string | undefined {
  const isTitle = clause.start === measure.clauses[0]?.start && clause.quote.startsWith(measure.title);
  return isTitle ? index.corpus.measureTitles.get(`${document.id}#${measure.id}`)?.[language] : undefined;
}

/** Puts drafts together from clauses and fixed wording; takes no decision about what is relevant. */
export class Composer {
  constructor(private readonly index: SearchIndex) {}

  /** A clause in the answer's language: its curated rendering, else the clause itself. */
  #clauseText(passage: Passage, language: LanguageCode): Pick<DraftSentence, "text" | "origin"> {
    const kept = keptLanguage(language);
    const rendering =
      kept === "zh"
        ? undefined
        : (this.index.annotationOf(passage)?.renderings[kept] ?? titleRendering(this.index, passage, kept));
    if (rendering !== undefined) return { text: rendering, origin: "curated" };
    const lead = wordingOf(language).original;
    return { text: inScript(`${lead}${passage.clause.quote}`, language), origin: "verbatim" };
  }

  /** One line for a clause; the items of one list go in one line, after the clause that introduces them. */
  #line(passages: NonEmpty<Passage>, language: LanguageCode, before = ""): DraftSentence {
    const [passage] = passages;
    const lead = leadOf(passage);
    const sources = lead === null ? passages : [lead, ...passages];
    const parts = sources.map((source) => this.#clauseText(source, language));
    const clauses = parts.map((part) => part.text).join(/[。；：:]$/u.test(parts[0]?.text ?? "") ? "" : "；");
    const text = before === "" ? clauses : `${before} ${clauses}`;
    const origin = parts.some((part) => part.origin === "curated") ? "curated" : "verbatim";
    const name = cityName(passage.document, language);
    const label = sourceLabel(passage.measure, passage.document, language);
    const wide = keptLanguage(language) === "zh" || keptLanguage(language) === "ja";
    const head = label === "" ? `**${name}**` : wide ? `**${name}**（${label}）` : `**${name}** (${label})`;
    return { text: inScript(`- ${head}${wide ? "：" : ": "}${text}`, language), origin, sources };
  }

  /** One line a clause; what the question wrongly took for granted is said first. */
  answer(intent: Intent, hits: readonly Passage[], silent: readonly string[] = []): Draft {
    const wording = wordingOf(intent.language);
    const isArticle = ({ document }: Passage) => this.index.isReadByArticles(document.id);
    const articles = wholeArticles(hits, isArticle, (hit) => this.#textOf(hit));
    const whole = withWholeLists(articles, intent.form === "list", (hit) => this.#textOf(hit));
    const [best] = hits;
    const premise = best === undefined ? null : findFalsePremise(intent.question, best);
    const lead =
      premise === null
        ? []
        : [premise.isOld ? wording.premiseOld(premise.said) : wording.premise(premise.said)];
    return {
      kind: "answer",
      language: intent.language,
      sentences: [
        ...silent.map((city) => plain(wording.silentCity(this.#cityLabel(city, intent.language)))),
        ...lead.map(plain),
        ...groupByLead(whole).map((group) => this.#line(group, intent.language)),
        plain(wording.validity),
      ].map((sentence) => ({ ...sentence, text: inScript(sentence.text, intent.language) })),
      followUps: this.#followUps(hits, intent.language),
    };
  }

  /** A table with one row a clause, cities side by side; silent cities get a row that says so. */
  comparison(intent: Intent, groups: readonly CityHits[]): Draft {
    const { language } = intent;
    const wording = wordingOf(language);
    const [city, text] = wording.tableHead;
    const rows = groups.flatMap(({ city: name, hits, isSilent = false }): DraftSentence[] => {
      const label = name === null ? "" : this.#cityLabel(name, language);
      const silent = name !== null && (isSilent || hits.length === 0);
      const clauses = hits.map((passage): DraftSentence => {
        const clause = this.#clauseText(passage, language);
        const source = sourceLabel(passage.measure, passage.document, language);
        const cell = `**${cityName(passage.document, language)}** (${source})`;
        return { ...clause, text: `| ${cell} | ${clause.text.replaceAll("|", "｜")} |`, sources: [passage] };
      });
      return [...(silent ? [plain(`| ${label} | ${wording.silentCity(label)} |`)] : []), ...clauses];
    });
    const sentences = [
      plain(`| ${city} | ${text} |`),
      plain("| --- | --- |"),
      ...rows,
      plain(`\n${wording.validity}`),
    ];
    const cited = groups.flatMap(({ hits }) => hits);
    return {
      kind: cited.length > 0 ? "answer" : "no_answer",
      language,
      sentences: sentences.map((sentence) => ({ ...sentence, text: inScript(sentence.text, language) })),
      followUps: this.#followUps(cited, language),
    };
  }

  /** The clauses of one measure, under its document's title. */
  measure(intent: Intent, measure: Measure, passages: readonly Passage[]): Draft {
    const draft = this.answer(intent, passages);
    const left = measure.clauses.length - passages.length;
    if (left <= 0) return draft;
    const more = plain(inScript(wordingOf(intent.language).more(left), intent.language));
    return { ...draft, sentences: [...draft.sentences.slice(0, -1), more, ...draft.sentences.slice(-1)] };
  }

  /** What is asked about documents themselves, a line each; null where their texts do not state it. */
  documentFacts(
    intent: Intent,
    facts: readonly DocumentFact[],
    documents: readonly SourceDocument[],
  ): Draft | null {
    const { language } = intent;
    const wording = wordingOf(language);
    const taken = facts.includes("count") ? countTakenForGranted(intent.query) : null;
    const lines = documents.flatMap((document): DraftSentence[] =>
      facts.flatMap((fact) => {
        const passage = passageStating(fact, document, this.index.passages);
        if (passage === undefined) return [];
        const count = document.measures.filter(({ numbered }) => numbered).length;
        if (fact !== "count") return [this.#line([passage], language)];
        const total = wording.measureCount(cityName(document.meta, language), count);
        // Where no sentence states the count, it stands by itself, before the last measure.
        return passage.measure.numbered
          ? [plain(total), this.#line([passage], language)]
          : [this.#line([passage], language, total)];
      }),
    );
    if (lines.length === 0) return null;
    const isWrong =
      taken !== null &&
      !documents.some(({ measures }) => measures.filter(({ numbered }) => numbered).length === taken.count);
    return {
      kind: "answer",
      language,
      sentences: [...(isWrong ? [plain(wording.premise(taken.said))] : []), ...lines].map((sentence) => ({
        ...sentence,
        text: inScript(sentence.text, language),
      })),
      followUps: [],
    };
  }

  /** Clauses that share what was asked for, city by city in the order of the source; of many the first of each city. */
  gathered(intent: Intent, found: readonly Passage[]): Draft {
    const { language } = intent;
    const wording = wordingOf(language);
    const shown = firstOfEachCity(found, thresholds.most.gathered);
    const count = shown.length < found.length ? [plain(wording.someOf(found.length, shown.length))] : [];
    const sentences = [
      ...count,
      ...shown.map((passage) => this.#line([passage], language)),
      plain(wording.validity),
    ];
    return this.#inScript(intent, sentences, shown);
  }

  /** The measures that a unit is responsible for, a line each: what they are called, and the line that names their units. */
  ofUnit(intent: Intent, { unit, measures }: UnitMeasures): Draft {
    const { language } = intent;
    const wording = wordingOf(language);
    const shown = measures.slice(0, thresholds.most.ofUnit);
    const sentences = [
      plain(wording.measuresOfUnit(unit, measures.length)),
      ...(shown.length < measures.length ? [plain(wording.someOf(measures.length, shown.length))] : []),
      ...shown.map((passages) => this.#line(passages, language)),
      plain(wording.validity),
    ];
    return this.#inScript(
      intent,
      sentences,
      shown.map(([title]) => title),
    );
  }

  /** The chapters of a document, or the titles of some of its measures, a line each. */
  outline(intent: Intent, { document, kind, chapter, headings }: OutlinePart): Draft {
    const { language } = intent;
    const wording = wordingOf(language);
    const count =
      kind === "chapters"
        ? [plain(wording.chapterCount(cityName(document.meta, language), headings.length))]
        : chapter === null
          ? []
          : [plain(wording.measuresUnder(chapter, headings.length))];
    const shown = headings.slice(0, thresholds.most.gathered);
    const more = shown.length < headings.length ? [plain(wording.someOf(headings.length, shown.length))] : [];
    const lines = shown.map((passage) => this.#line([passage], language));
    return this.#inScript(intent, [...count, ...more, ...lines], shown);
  }

  #inScript(intent: Intent, sentences: readonly DraftSentence[], cited: readonly Passage[]): Draft {
    const { language } = intent;
    return {
      kind: "answer",
      language,
      sentences: sentences.map((sentence) => ({ ...sentence, text: inScript(sentence.text, language) })),
      followUps: this.#followUps(cited, language),
    };
  }

  /** A measure number beyond the document's last: says so, and how many there are. */
  noSuchMeasure(intent: Intent, number: string, last: readonly Passage[]): Draft {
    const wording = wordingOf(intent.language);
    const counts = last.map((passage): DraftSentence => {
      const count = this.index.corpus.documents
        .find(({ meta }) => meta.id === passage.document.id)
        ?.measures.filter(({ numbered }) => numbered).length;
      const city = cityName(passage.document, intent.language);
      return { text: wording.measureCount(city, count ?? 0), origin: "structural", sources: [passage] };
    });
    return {
      kind: "answer",
      language: intent.language,
      sentences: [plain(wording.noSuchMeasure(number)), ...counts].map((sentence) => ({
        ...sentence,
        text: inScript(sentence.text, intent.language),
      })),
      followUps: [],
    };
  }

  /** Says that the documents do not state it, what they do state nearby, and whom to ask. */
  noAnswer(intent: Intent, nearby: readonly Passage[]): Draft {
    const { language } = intent;
    const wording = wordingOf(language);
    const silent = intent.cities.map((city) => wording.silentCity(this.#cityLabel(city, language)));
    const places = intent.otherPlaces.join("、");
    return {
      kind: "no_answer",
      language,
      sentences: [
        ...(places === "" ? [] : [plain(wording.otherPlace(places))]),
        plain(wording.notStated(silent.length === 1 ? "这一点" : "这方面的内容")),
        ...(nearby.length === 0 ? [] : [plain(wording.nearby)]),
        ...nearby.map((hit) => this.#line([hit], language)),
        plain(wording.channel),
      ].map((sentence) => ({ ...sentence, text: inScript(sentence.text, language) })),
      followUps: this.#followUps(nearby, language),
    };
  }

  clarify(intent: Intent): Draft {
    const { language } = intent;
    const examples = this.#followUps(this.index.passages.slice(0, 400), language);
    return {
      kind: "clarify",
      language,
      sentences: [plain(inScript(wordingOf(language).clarify, language))],
      followUps: examples,
    };
  }

  #textOf({ document }: Passage): string {
    return this.index.corpus.documents.find(({ meta }) => meta.id === document.id)?.text ?? "";
  }

  #cityLabel(city: string, language: LanguageCode): string {
    const document = this.index.corpus.documents.find(({ meta }) => meta.city?.zh === city)?.meta;
    return document === undefined ? city : cityName(document, language);
  }

  /** Up to three questions that neighbouring clauses answer, in the language of the answer. */
  #followUps(cited: readonly Passage[], language: LanguageCode): string[] {
    const citedIds = new Set(cited.map(({ clause }) => clause.id));
    const measures = [...new Set(cited.map(({ measure }) => measure))].slice(0, 3);
    const kept = keptLanguage(language);
    const questions = measures.flatMap((measure) =>
      measure.clauses
        .filter(({ id }) => !citedIds.has(id))
        .slice(0, 2)
        .map(({ id }) =>
          this.index.corpus.annotations.get(id)?.questions.find((text) => detectLanguage(text) === kept),
        )
        .filter((text) => text !== undefined),
    );
    return questions.slice(0, 3).map((text) => inScript(text, language));
  }
}

/** So many passages, from each city alike, in the order they came in. */
function firstOfEachCity(passages: readonly Passage[], most: number): Passage[] {
  const seen = new Map<string | undefined, number>();
  const ranked = passages.map((passage, position) => {
    const city = passage.document.city?.zh;
    const rank = seen.get(city) ?? 0;
    seen.set(city, rank + 1);
    return { passage, position, rank };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.position - b.position)
    .slice(0, most)
    .sort((a, b) => a.position - b.position)
    .map(({ passage }) => passage);
}

/** Hits of a list kept in the order of the source, so that a list reads as it was written. */
export const inSourceOrder = (hits: readonly Hit[]): Hit[] =>
  [...hits].sort((a, b) => a.document.id.localeCompare(b.document.id) || a.clause.start - b.clause.start);
