import { cityNamesOf } from "../corpus/read-corpus.js";
import type { Hit, Passage } from "../domain/answer.js";
import type { SourceDocument } from "../domain/document.js";
import type { LanguageCode } from "../domain/language-code.js";
import { detectLanguage, detectLanguageAfter } from "../language/detect.js";
import { maskPersonalData } from "../language/personal-data.js";
import type { SearchIndex } from "../retrieval/search-index.js";
import { measuresOfUnit } from "./by-unit.js";
import { Composer } from "./compose.js";
import { textsIn } from "./demands.js";
import { documentFactsAsked } from "./document-facts.js";
import { gather, gatherEach, ofAllCities } from "./gather.js";
import { namedInRow, namedOfKind } from "./named-things.js";
import { type OutlinePart, outlineAsked } from "./outline.js";
import { QuestionReader } from "./read-questions.js";
import { withRestOfMeasure } from "./rest-of-measure.js";
import { Retrieval, type Searched } from "./retrieve.js";
import type { Screener, Screening } from "./screen.js";
import { screenReply } from "./screen-replies.js";
import { choose, chooseArticles } from "./select.js";
import {
  isArticleOnMatter,
  isOfAnotherYear,
  onMatter,
  statesFiguresOf,
  statingArticles,
  statingHits,
} from "./supports.js";
import { thresholds } from "./thresholds.js";
import { type ConversationState, type Intent, Understanding } from "./understand.js";
import { type Draft, type LineListener, type VerifiedAnswer, verify } from "./verify.js";
import { inScript, wordingOf } from "./wording.js";
import type { Patience } from "./writing/guard.js";
import type { WritingEnd } from "./writing/health.js";
import { rephraseFollowUp } from "./writing/rephrase.js";
import { writeParts } from "./writing/write-parts.js";
import type { Writer } from "./writing/writer.js";

export interface Asked {
  readonly question: string;
  /** Any writing of a city; the question's own goes first. Of one that is not held nothing is stated. */
  readonly city: string | null;
  readonly language: LanguageCode | null;
  readonly state: ConversationState | null;
  /** True for an earlier turn that is only read for what follows: no model writes its answer. */
  readonly isContext?: boolean;
  /** Aborted with the error `abandoned` when nobody waits for the answer any more; then that is thrown. */
  readonly signal?: AbortSignal | undefined;
}

export interface Outcome extends VerifiedAnswer {
  /** The question as it may be stored: personal data masked. */
  readonly question: string;
  /** What the next turn starts from. */
  readonly state: ConversationState | null;
  /** How each question in the message was read and what was found for it; empty where it was screened. */
  readonly parts: readonly AnsweredPart[];
  /** How the language model's writing ended; null where it was not asked. */
  readonly writing: WritingEnd | null;
}

/** One question of a message on its way: as understood, and the ranked clauses it was answered from. */
export interface AnsweredPart {
  readonly intent: Intent;
  readonly hits: readonly Hit[];
}

interface DraftedPart extends AnsweredPart {
  readonly draft: Draft;
}

/** Reads top to bottom: prepare, screen, understand, retrieve, support, compose, verify. */
export class AnsweringPipeline {
  readonly #understanding: Understanding;
  readonly #retrieval: Retrieval;
  readonly #reader: QuestionReader;
  readonly #composer: Composer;
  readonly #cityNames: readonly string[];

  /** Without a writer every answer is made of the clauses themselves. */
  constructor(
    private readonly index: SearchIndex,
    private readonly screener: Screener,
    private readonly writer: Writer | null = null,
  ) {
    const { documents } = index.corpus;
    this.#understanding = new Understanding(documents);
    this.#retrieval = new Retrieval(index);
    this.#reader = new QuestionReader(this.#understanding, this.#retrieval, documents);
    this.#composer = new Composer(index);
    this.#cityNames = cityNamesOf(documents.map(({ meta }) => meta));
  }

  /** `onLine` is given each line of the answer as soon as it is verified. */
  async ask(
    { question: raw, city, language: wanted, state, isContext = false, signal }: Asked,
    onLine: LineListener = () => {},
  ): Promise<Outcome> {
    const writer = isContext ? null : this.writer;
    const patience = { deadline: performance.now() + (writer?.deadlineMs ?? 0), signal };
    signal?.throwIfAborted();
    const question = maskPersonalData(raw);
    const language = wanted ?? detectLanguageAfter(state?.language ?? null, raw);
    const screened = this.screener.screen(raw);
    if (screened !== null) return this.#reply(screened, question, language, state, onLine);
    const intents = await this.#reader.read({
      question,
      language,
      ...this.#understanding.placeChosen(city),
      state,
    });
    const rephrased = await this.#rephrase(writer, intents, state, patience);
    const parts: DraftedPart[] = [];
    for (const intent of intents)
      parts.push({ intent, ...(await this.#draft(rephrased === null ? intent : { ...intent, rephrased })) });
    const isUnsure = parts.every(
      ({ hits: [best] }) =>
        best === undefined ||
        (best.score < thresholds.unsure && !(this.#isArticle(best) && isArticleOnMatter(best))),
    );
    const suspected = isUnsure ? this.screener.screenUnanswered(raw) : null;
    if (suspected !== null) return this.#reply(suspected, question, language, state, onLine);
    const verified =
      writer === null
        ? { ...verify(join(parts), question, this.#cityNames, onLine), writing: null }
        : await writeParts(writer, {
            parts: withHeadings(parts),
            joined: join(parts),
            question,
            patience,
            index: this.index,
            cityNames: this.#cityNames,
            onLine,
          });
    return { ...verified, question, state: nextState(intents, verified, state), parts };
  }

  /** The fixed reply to a screened message; the conversation stays where it was. */
  #reply(
    screened: Screening,
    question: string,
    language: LanguageCode,
    state: ConversationState | null,
    onLine: LineListener,
  ): Outcome {
    const draft: Draft = {
      kind: screened.kind,
      language,
      sentences: [plainSentence(screenReply(screened, language))],
      followUps: [],
    };
    return {
      ...verify(draft, question, this.#cityNames, onLine),
      question,
      state,
      parts: [],
      writing: null,
    };
  }

  /** A follow-up as the language model words it on its own: searched for as well, beside what was understood here. */
  async #rephrase(
    writer: Writer | null,
    intents: readonly Intent[],
    state: ConversationState | null,
    patience: Patience,
  ): Promise<string | null> {
    const [intent, ...others] = intents;
    if (writer === null || state === null || intent?.isFollowUp !== true || others.length > 0) return null;
    const question = await rephraseFollowUp(writer, intent, state, patience);
    if (question === null) return null;
    const { language, cities } = intent;
    return this.#understanding.understand({ question, language, cities, state: null }).query;
  }

  /** The full Chinese name of a held city from any writing of it. */
  cityNamed(name: string): string | null {
    return this.#understanding.cityNamed(name);
  }

  /** Ranked clauses for words as they were typed; a city narrows them, one in the words does too; one that is not held leaves none. */
  async search(query: string, limit: number, city: string | null): Promise<Hit[]> {
    const { measures } = this.index;
    // Nothing can narrow a corpus without cities: its measures are searched by the words as they are.
    if (measures !== null && this.#cityNames.length === 0) return measures.search({ text: query, limit });
    const language = detectLanguage(query);
    const place = this.#understanding.placeChosen(city);
    const intent = this.#understanding.understand({ question: query, language, ...place, state: null });
    if (intent.cities.length === 0 && place.otherPlaces.length > 0) return [];
    if (measures === null) return this.#retrieval.inCities(intent, intent.cities, limit);
    const narrowed = intent.cities.length === 0 ? {} : { cities: intent.cities };
    return measures.search({ text: query, limit, ...narrowed });
  }

  /** The draft for one intent, and the ranked clauses it was made from. */
  async #draft(intent: Searched): Promise<{ draft: Draft; hits: readonly Hit[] }> {
    const known = this.#draftWithoutSearch(intent);
    if (known !== null)
      return { draft: known, hits: known.sentences.flatMap(({ sources }) => sources).map(certain) };
    if (!intent.hasMatter) return { draft: this.#composer.clarify(intent), hits: [] };
    const hits = await this.#retrieval.byCity(intent);
    const each = gatherEach(intent, this.index.passages, hits, textsIn(this.index, intent.language));
    if (each.length > 0) return { draft: this.#composer.gathered(intent, each), hits };
    return { draft: await this.#draftFrom(intent, hits), hits };
  }

  /** What is asked about documents, their outline or their figures is answered from these themselves. */
  #draftWithoutSearch(intent: Searched): Draft | null {
    const documents = this.#documentsMeant(intent);
    const texts = textsIn(this.index, intent.language);
    const ofUnit = measuresOfUnit(intent, documents, texts.renderingOf);
    if (ofUnit !== null) return this.#composer.ofUnit(intent, ofUnit);
    if (!intent.hasMatter && intent.cities.length === 0 && !ofAllCities.test(intent.question)) return null;
    const outline = outlineAsked(intent.query, documents);
    if (outline !== null) return this.#outlineDraft(intent, outline);
    const facts = documentFactsAsked(intent.query, this.index.corpus.documents);
    const stated = facts.length > 0 ? this.#composer.documentFacts(intent, facts, documents) : null;
    if (stated !== null) return stated;
    const isByNumber = intent.form === "measure" && !intent.facets.has("masked");
    const byNumber =
      isByNumber && intent.measureNumber !== null ? this.#measureDraft(intent, intent.measureNumber) : null;
    if (byNumber !== null) return byNumber;
    const inRow = namedInRow(intent, this.index.passages);
    const named = inRow.length > 0 ? inRow : namedOfKind(intent, this.index.passages, texts);
    if (named.length > 0) return this.#composer.gathered(intent, named);
    const gathered = gather(intent, this.index.passages, texts);
    return gathered.length > 0 ? this.#composer.gathered(intent, gathered) : null;
  }

  /** One measure that was named by its place is quoted, unless only its title is asked for. */
  #outlineDraft(intent: Searched, outline: OutlinePart): Draft {
    const [only, ...others] = outline.headings;
    const isOne = outline.kind === "measures" && outline.chapter === null && others.length === 0;
    return (
      (only !== undefined && isOne && !intent.facets.has("name")
        ? this.#measureDraft(intent, only.measure.id)
        : null) ?? this.#composer.outline(intent, outline)
    );
  }

  /** A law holds in every place; it answers where no clause of a city is likelier to. */
  async #draftFrom(intent: Searched, hits: readonly Hit[]): Promise<Draft> {
    const articles = hits.filter(this.#isArticle);
    const isElsewhere = intent.otherPlaces.length > 0 && intent.cities.length === 0;
    const [best] = isElsewhere ? articles : hits;
    return best !== undefined && this.#isArticle(best) && isArticleOnMatter(best)
      ? this.#draftFromLaws(intent, articles)
      : this.#draftFromClauses(
          intent,
          hits.filter((hit) => !this.#isArticle(hit)),
        );
  }

  #isArticle = ({ document }: Hit) => this.index.isReadByArticles(document.id);

  #draftFromLaws(intent: Searched, articles: readonly Hit[]): Draft {
    const stating = statingArticles(articles, intent);
    return stating.length === 0
      ? this.#composer.noAnswer(intent, articles.slice(0, 1))
      : this.#composer.answer(intent, chooseArticles(stating));
  }

  async #draftFromClauses(intent: Searched, hits: readonly Hit[]): Promise<Draft> {
    const isElsewhere = intent.otherPlaces.length > 0 && intent.cities.length === 0;
    const likely = onMatter(intent, hits);
    if (isElsewhere) return this.#composer.noAnswer(intent, likely.slice(0, 1));
    if (likely.length === 0) return isVague(intent) ? this.#composer.clarify(intent) : this.#silent(intent);
    const [best] = likely;
    const isAnotherYear = best !== undefined && isOfAnotherYear(intent.question, best);
    const stating = statingHits(likely, intent);
    const elsewhere = await this.#meantElsewhere(intent, stating[0]);
    if (elsewhere !== null) return this.#composer.answer(intent, [elsewhere], intent.cities);
    if (isAnotherYear || stating.length === 0) {
      return this.#composer.noAnswer(intent, likely.slice(0, 1));
    }
    const listed = withRestOfMeasure(intent, choose(intent, stating), hits);
    const chosen = await this.#retrieval.withOtherMatters(intent, listed);
    return intent.form === "compare" && chosen.length > 1
      ? this.#composer.comparison(intent, chosen)
      : this.#composer.answer(
          intent,
          chosen.flatMap((group) => group.hits),
          chosen
            .filter((group) => group.hits.length === 0 && group.city !== null)
            .flatMap(({ city }) => city ?? []),
        );
  }

  /** What a message asserts of one city with figures that only another city's text states; null where it does not. */
  async #meantElsewhere(intent: Searched, own: Hit | undefined): Promise<Hit | null> {
    if (intent.cities.length !== 1 || !intent.isAsserted) return null;
    if (own === undefined || statesFiguresOf(intent.query, own)) return null;
    const elsewhere = await this.#retrieval.anywhere(intent);
    return elsewhere !== null && statesFiguresOf(intent.query, elsewhere) ? elsewhere : null;
  }

  /** The named city says nothing: what another city's text states may stand beside, marked as such. */
  async #silent(intent: Searched): Promise<Draft> {
    const elsewhere = intent.cities.length === 0 ? null : await this.#retrieval.anywhere(intent);
    if (elsewhere === null) return this.#composer.noAnswer(intent, []);
    return intent.isAsserted && statesFiguresOf(intent.query, elsewhere)
      ? this.#composer.answer(intent, [elsewhere], intent.cities)
      : this.#composer.noAnswer(intent, [elsewhere]);
  }

  /** The documents with numbered measures that a question can mean. */
  #documentsMeant({ cities, documentIds }: Intent): SourceDocument[] {
    return this.index.corpus.documents.filter(
      ({ meta, measures }) =>
        (cities.length === 0 || (meta.city !== null && cities.includes(meta.city.zh))) &&
        (documentIds === null || documentIds.includes(meta.id)) &&
        measures.some(({ numbered }) => numbered),
    );
  }

  #measureDraft(intent: Intent, number: string): Draft | null {
    const documents = this.#documentsMeant(intent);
    const ids = new Set(documents.map(({ meta }) => meta.id));
    const passages = this.index.passages.filter(({ document }) => ids.has(document.id));
    const asked = passages.filter(({ measure }) => measure.numbered && measure.id === number);
    if (asked.length === 0) {
      const last = documents.map(({ meta }) =>
        passages.filter((p) => p.document.id === meta.id && p.measure.numbered).at(-1),
      );
      const present = last.filter((passage) => passage !== undefined);
      return present.length === 0 ? null : this.#composer.noSuchMeasure(intent, number, present.slice(0, 3));
    }
    if (new Set(asked.map(({ document }) => document.id)).size > 1) return null;
    const [first] = asked;
    return first === undefined
      ? null
      : this.#composer.measure(intent, first.measure, asked.slice(0, thresholds.most.measure));
  }
}

/**
 * A few generic signs that match nothing say too little to tell “not stated” from “not understood”, unless the turn before
 * says what is meant.
 */
const isVague = ({ matter, cities, otherPlaces, isFollowUp }: Intent) =>
  !isFollowUp &&
  cities.length === 0 &&
  otherPlaces.length === 0 &&
  matter.replace(/\s/g, "").length <= (/[a-z]/.test(matter) ? 8 : 2);

/** A clause that was asked for by its number. */
const certain = (passage: Passage): Hit => ({ ...passage, score: 1, support: 1, signals: {} });

const plainSentence = (text: string) => ({ text, origin: "structural", sources: [] }) as const;

/** What the asker wrote, as one line in which nothing is read as Markdown. */
const asPlainText = (text: string) =>
  text.replace(/\s+/gu, " ").trim().replaceAll("*", "＊").replaceAll("|", "｜");

/** Several questions in one message: each is answered under its own words. */
function withHeadings(parts: readonly DraftedPart[]): { intent: Intent; draft: Draft }[] {
  if (parts.length === 1) return [...parts];
  const last = parts.findLastIndex(({ draft }) => draft.sentences.some(isNotice(draft)));
  return parts.map(({ intent, draft }, at) => {
    const heading = inScript(wordingOf(draft.language).part(asPlainText(intent.question)), draft.language);
    const isTaken = isNotice(draft);
    // That it holds as of its publication is said once, after the last part that quotes a document.
    const own = at === last ? draft.sentences : draft.sentences.filter((sentence) => !isTaken(sentence));
    return { intent, draft: { ...draft, sentences: [plainSentence(heading), ...own] } };
  });
}

const isNotice =
  ({ language }: Draft) =>
  ({ text }: Draft["sentences"][number]) =>
    text.trim() === inScript(wordingOf(language).validity, language);

/** The drafts of all questions as one; one answer is enough to be an answer. */
function join(parts: readonly DraftedPart[]): Draft {
  const [first] = parts;
  if (first === undefined) throw new RangeError("a message has at least one part");
  if (parts.length === 1) return first.draft;
  const kinds = parts.map(({ draft }) => draft.kind);
  const kind = kinds.includes("answer")
    ? "answer"
    : kinds.includes("no_answer")
      ? "no_answer"
      : first.draft.kind;
  return {
    kind,
    language: first.draft.language,
    sentences: withHeadings(parts).flatMap(({ draft }) => draft.sentences),
    followUps: parts.flatMap(({ draft }) => draft.followUps).slice(0, 3),
  };
}

function nextState(
  intents: readonly Intent[],
  { answer }: VerifiedAnswer,
  before: ConversationState | null,
): ConversationState | null {
  const last = intents.at(-1);
  // A city that was named goes for the next turn, even where nothing says yet what is asked.
  if (last === undefined || (!last.hasMatter && last.cities.length === 0)) return before;
  return {
    cities: last.cities,
    query: last.query.slice(0, 400),
    facets: [...last.facets],
    measures: [...new Set(answer.citations.map(({ document, measure }) => `${document.id}#${measure.id}`))],
    clauses: answer.citations.map(({ clause }) => clause.id),
    language: answer.language,
  };
}
