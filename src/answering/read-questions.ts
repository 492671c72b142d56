import type { Hit } from "../domain/answer.js";
import { isLaw, type SourceDocument } from "../domain/document.js";
import { demandingFacets } from "../language/facets.js";
import { documentFactsAsked } from "./document-facts.js";
import { oddsOf } from "./follow-up.js";
import type { Retrieval, Searched } from "./retrieve.js";
import { choose } from "./select.js";
import { splitQuestions } from "./split-questions.js";
import { isOnMatter, onMatter, statingHits } from "./supports.js";
import { thresholds } from "./thresholds.js";
import type { Intent, UnderstandInput, Understanding } from "./understand.js";

/** Reads a message as the questions it asks. Where its words leave that open, what the documents say to each reading decides. */
export class QuestionReader {
  constructor(
    private readonly understanding: Understanding,
    private readonly retrieval: Retrieval,
    private readonly documents: readonly SourceDocument[],
  ) {}

  /** One intent a question; parts without a matter of their own go with the part before. */
  async read(message: UnderstandInput): Promise<Intent[]> {
    const whole = await this.#reread(this.understanding.understand(message), message);
    const isQuestion = (part: string) => this.understanding.isQuestion(part, message.language);
    const parts = splitQuestions(message.question, isQuestion);
    const own = parts.filter((part) => this.understanding.namesOwnMatter(part, message.language));
    // “…分几块？每一块叫什么”: the outline of a document answers both.
    if (parts.every((part) => this.understanding.asksOfDocuments(part, message.language))) return [whole];
    if (parts.length < 2 || parts.length > mostQuestions) return this.#severalOf(whole, message);
    // “…要几天？多少钱？”: the second, which stands on the first, must not hide what the documents do state.
    if (own.length < parts.length && (own.length === 0 || (await this.#isSupported(whole))))
      return this.#severalOf(whole, message);
    const intents: Intent[] = [];
    for (const part of own) {
      const input = { ...message, question: part, cities: whole.cities.slice(0, 1) };
      const intent = await this.#after(intents.at(-1) ?? null, input);
      intents.push(...(await this.#withJoined(intent, input)));
    }
    return intents;
  }

  /** Several things asked of a matter of their own do not lean on the turn before, however short they are. */
  async #severalOf(whole: Intent, message: UnderstandInput): Promise<Intent[]> {
    if (!whole.isFollowUp || whole.ownQuery === null) return this.#withJoined(whole, message);
    const input = { ...message, state: null, cities: whole.cities };
    const alone = await this.#withJoined(this.understanding.understand(input), input);
    return alone.length > 1 ? alone : [whole];
  }

  /** A question that follows another in the same message keeps its city, and where it says too little its matter. */
  async #after(before: Intent | null, input: UnderstandInput): Promise<Intent> {
    if (before === null) return this.understanding.understand(input);
    const own = this.understanding.understand({ ...input, cities: before.cities });
    const isOfSameCity = own.cities.join() === before.cities.join();
    if (isOfSameCity)
      return own.facets.size === 0 && isElliptical.test(own.query) ? { ...own, facets: before.facets } : own;
    const { cities, query, facets, language } = before;
    const state = { cities, query, facets: [...facets], measures: [], clauses: [], language };
    const leaning = this.understanding.understand({ ...input, state, asFollowUp: true });
    const [alone, together] = [await this.#best(own), await this.#best(leaning)];
    const isLikelier = oddsOf(together?.score ?? 0) * thresholds.contextOdds > oddsOf(alone?.score ?? 0);
    return isLikelier ? leaning : own;
  }

  /**
   * The questions that a sentence joins: for two of them at least there must be clauses that are likely enough, each its
   * own. A question that finds what one before it found is asked of the same thing, and goes with that.
   */
  async #withJoined(whole: Intent, input: UnderstandInput): Promise<Intent[]> {
    if (!this.#mayJoin(whole)) return [whole];
    const texts = this.understanding.joinedQuestions(whole.question, whole.language);
    if (texts.length < 2 || texts.length > mostQuestions) return this.#withParts(whole, input);
    const answeredBy = new Map<string, number>();
    const intents: Intent[] = [];
    let sure = 0;
    for (const text of texts) {
      const next = { ...input, question: text, cities: whole.cities };
      const intent = await this.#after(intents.at(-1) ?? null, next);
      const hits = await this.retrieval.byCity(intent);
      const likely = hits.filter((hit, rank) => rank === 0 || hit.score >= thresholds.second.least);
      const same = likely.map(({ clause }) => answeredBy.get(clause.id)).find((at) => at !== undefined);
      const before = same === undefined ? undefined : intents[same];
      if (same !== undefined && before !== undefined) {
        intents[same] = { ...before, question: `${before.question} ${text}` };
        continue;
      }
      if (this.#isSure(intent, hits)) sure++;
      for (const { clause, score } of likely)
        if (score >= thresholds.joinedMatter.ofCity) answeredBy.set(clause.id, intents.length);
      intents.push(intent);
    }
    return sure > 1 ? intents : this.#withParts(whole, input);
  }

  /**
   * Several things asked of one matter: each is looked up by itself. They stay together where one answer holds all that
   * is stated of them; parts that the same clause answers go together.
   */
  async #withParts(whole: Intent, input: UnderstandInput): Promise<Intent[]> {
    const texts = this.understanding.partsOfMatter(whole);
    if (texts.length < 2 || texts.length > mostQuestions) return [whole];
    const parts: { intent: Searched; cited: readonly string[] }[] = [];
    for (const question of texts) {
      const alone = this.understanding.understand({ ...input, question, cities: whole.cities });
      const isInRow = parts.some(({ cited }) => cited.length > 0) && alone.facets.has("count");
      const intent = { ...alone, isInRow };
      const cited = await this.#citedFor(intent);
      const isIn = (part: { cited: readonly string[] }) => cited.every((id) => part.cited.includes(id));
      const at = cited.length === 0 ? -1 : parts.findIndex(isIn);
      const before = parts[at];
      if (before === undefined) parts.push({ intent, cited });
      else {
        const both = `${before.intent.question} ${question}`;
        const kind = asksKind(before.intent) ? before.intent : intent;
        parts[at] = { ...before, intent: { ...kind, question: both } };
      }
    }
    const citedForWhole = await this.#citedFor(whole);
    const stated = parts.filter(({ cited }) => cited.length > 0);
    const isMore = stated.some(({ cited }) => cited.some((id) => !citedForWhole.includes(id)));
    const isWorth = citedForWhole.length > 0 ? stated.length > 1 : await this.#isStatedInPart(stated);
    return isMore && isWorth ? parts.map(({ intent }) => intent) : [whole];
  }

  /** What is refused as a whole is not to be had by asking less: a part must state the kind of thing it asks for, one alone evidently. */
  async #isStatedInPart(stated: readonly { intent: Searched }[]): Promise<boolean> {
    const ofKind = stated.filter(({ intent }) => asksKind(intent));
    const [only, ...others] = ofKind;
    if (only === undefined || others.length > 0 || stated.length > 1) return only !== undefined;
    return ((await this.#best(only.intent))?.support ?? 0) >= thresholds.evident;
  }

  /** The clauses that would be cited for an intent by itself. */
  async #citedFor(intent: Searched): Promise<string[]> {
    const hits = (await this.retrieval.byCity(intent)).filter(({ document }) => !isLaw(document));
    const stating = statingHits(onMatter(intent, hits), intent);
    return choose(intent, stating).flatMap((group) => group.hits.map(({ clause }) => clause.id));
  }

  #isSure({ cities }: Intent, [best]: readonly Hit[]): boolean {
    const { ofCity, anywhere } = thresholds.joinedMatter;
    return best !== undefined && best.score >= (cities.length > 0 ? ofCity : anywhere);
  }

  /** Measures by number, facts of documents, comparisons and what leans on the turn before are read as a whole. */
  #mayJoin({ form, cities, otherPlaces, isFollowUp, query }: Intent): boolean {
    const isWhole = form === "measure" || form === "compare" || isFollowUp;
    const isElsewhere = otherPlaces.length > 0 && cities.length === 0;
    return !isWhole && !isElsewhere && documentFactsAsked(query, this.documents).length === 0;
  }

  async #isSupported(intent: Intent): Promise<boolean> {
    const best = await this.#best(intent);
    return best !== undefined && isOnMatter(best, true);
  }

  async #best(intent: Searched): Promise<Hit | undefined> {
    return (await this.retrieval.byCity(intent))[0];
  }

  /** A question on its own for which hardly anything is found may after all lean on the turn before. */
  async #reread(intent: Intent, input: UnderstandInput): Promise<Intent> {
    if (input.state === null || intent.isFollowUp || intent.form === "measure") return intent;
    const own = (await this.#best(intent))?.score ?? 0;
    if (own >= thresholds.unsure) return intent;
    const leaning = this.understanding.understand({ ...input, asFollowUp: true });
    return ((await this.#best(leaning))?.score ?? 0) > own ? leaning : intent;
  }
}

const asksKind = ({ facets }: Intent) =>
  facets.has("responsible") || demandingFacets.some((facet) => facets.has(facet));

/** More questions than this are no list of questions any more. */
const mostQuestions = 4;

/** “卖假货的呢”: asks of something else what was asked before. */
const isElliptical =
  /呢[^\p{L}]*$|^(?:and |or )?(?:what|how) about\b|[은는]요?[^\p{L}]*$|は[^\p{L}]*$|はどう/u;
