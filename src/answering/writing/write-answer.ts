import type { DraftSentence, NonEmpty, Passage } from "../../domain/answer.js";
import type { Disagreement } from "../../language/agreement.js";
import { type Facet, factTypesFor } from "../../language/facets.js";
import { withoutShortAnswer } from "../../language/fidelity/lead-ins.js";
import { findQuantities } from "../../language/quantities.js";
import type { Draft, Verification } from "../verify.js";
import { keptLanguage } from "../wording.js";
import { ModelFailure, type Patience } from "./guard.js";
import type { WritingEnd } from "./health.js";
import type { WrittenSentence } from "./parse.js";
import type { Material, Writer } from "./writer.js";

/** A line of the extractive draft that the model may put into words of its own; its clauses stand under one token. */
interface SourcedLine extends DraftSentence {
  readonly token: string;
  readonly sources: NonEmpty<Passage>;
}

export interface WritingInput {
  readonly question: string;
  /** The extractive draft: what is relevant was decided there. */
  readonly draft: Draft;
  readonly writer: Writer;
  readonly patience: Patience;
  readonly verification: Verification;
  /** A clause's checked rendering in the language of the answer. */
  readonly renderingOf: (passage: Passage) => string | null;
  /** Everything that speaks against a sentence of the model, beyond what every sentence is checked for. */
  readonly findFaults: (sentence: WrittenSentence, sources: readonly Passage[]) => readonly Disagreement[];
  /** What the question asks for: a clause's facts of these kinds may not get lost. */
  readonly facets: ReadonlySet<Facet>;
  /** The line as it stands in the answer: city and measure in front, or a table's row. */
  readonly layOut: (text: string, line: DraftSentence, isFirst: boolean) => string;
}

/** How much of an answer the model wrote, and what ended its writing where it did not end by itself. */
export interface WritingResult {
  readonly passed: number;
  readonly extracts: number;
  readonly fault: Exclude<WritingEnd, "written" | "mixed" | "refused"> | null;
}

const isSourced = ({ sources, origin }: DraftSentence) => sources.length > 0 && origin !== "structural";

/** Whether a draft holds anything for the model to put into words. */
export const isWritable = (draft: Draft) => draft.kind === "answer" && draft.sentences.some(isSourced);

function sourcedLines(draft: Draft): SourcedLine[] {
  return draft.sentences
    .filter(isSourced)
    .flatMap(({ sources: [first, ...others], ...line }, position) =>
      first === undefined
        ? []
        : [{ ...line, sources: [first, ...others], token: `c${position + 1}` } as const],
    );
}

/**
 * Lets the model write in place of the draft's lines, and adds to the verification what holds: each sentence as soon
 * as it is whole and checked. A sentence that does not hold is replaced by the line of its clause; in the end every line
 * whose clause no sentence speaks of is added as it stands. So whatever the model does, nothing is said that the draft does
 * not say, and no clause of the draft is lost.
 */
export async function writeAnswer(input: WritingInput): Promise<WritingResult> {
  const { draft, verification, writer } = input;
  const lines = sourcedLines(draft);
  const first = draft.sentences.findIndex(isSourced);
  const last = draft.sentences.findLastIndex(isSourced);
  for (const sentence of draft.sentences.slice(0, first)) verification.add(sentence);
  const progress = new WritingProgress(input, lines);
  let fault: WritingResult["fault"] = null;
  try {
    const clauses = lines.map((line) => materialOf(line, input));
    await writer.write(
      { question: input.question, language: draft.language, clauses },
      input.patience,
      (sentence) => progress.take(sentence),
    );
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    fault = error.fault;
  }
  progress.addUnspoken();
  const between = draft.sentences.slice(first, last).filter((sentence) => !isSourced(sentence));
  for (const sentence of [...between, ...draft.sentences.slice(last + 1)]) verification.add(sentence);
  return { passed: progress.passed, extracts: progress.extracts, fault };
}

/** The sentences of one answer on their way in. */
class WritingProgress {
  passed = 0;
  extracts = 0;
  /** What sentences say of each token, and the tokens whose line stands in the answer. */
  readonly #spoken = new Map<string, string>();
  readonly #extracted = new Set<string>();
  #lastLed: string | null = null;

  constructor(
    private readonly input: WritingInput,
    private readonly lines: readonly SourcedLine[],
  ) {}

  take(sentence: WrittenSentence): void {
    const { verification, findFaults, layOut } = this.input;
    const cited = this.lines.filter(({ token }) => sentence.sources.includes(token));
    const [line] = cited;
    const unknown = sentence.sources.filter((token) => !this.lines.some((known) => known.token === token));
    const documents = new Set(cited.map(({ sources: [passage] }) => passage.document.id));
    if (line === undefined || unknown.length > 0 || documents.size > 1) {
      const detail = unknown.length > 0 ? unknown.join(" ") : sentence.sources.join(" ");
      verification.reject(sentence.text, [{ type: "token", detail }]);
      return;
    }
    // A clause that already stands in the answer as it is needs no second wording.
    if (cited.every(({ token }) => this.#extracted.has(token))) return;
    const sources = cited.flatMap((one) => one.sources);
    const place = placeOf(line);
    const said = this.#wordingsOf(sentence.text).find((wording) =>
      verification.addIf(
        {
          text: layOut(wording, line, place !== this.#lastLed),
          origin: "generated",
          sources,
        },
        () => findFaults({ ...sentence, text: wording }, sources),
      ),
    );
    if (said === undefined) {
      this.#extract(line);
      return;
    }
    this.passed++;
    this.#lastLed = place;
    for (const { token } of cited) this.#spoken.set(token, `${this.#spoken.get(token) ?? ""}\n${said}`);
  }

  /**
   * A sentence, and without the short answer in front of it (“No,”), which the clause cannot bear out: what follows may hold
   * by itself. A figure of the question that the sentence corrects takes no “yes” at all.
   */
  #wordingsOf(text: string): string[] {
    const { question, draft } = this.input;
    const bare = withoutShortAnswer(text, question, keptLanguage(draft.language));
    if (bare === text) return [text];
    const stated = findQuantities(text);
    const isCorrected = findQuantities(question).some(
      ({ unit, value }) =>
        stated.some((other) => other.unit === unit) &&
        !stated.some((other) => other.unit === unit && other.value === value),
    );
    return isCorrected ? [bare] : [text, bare];
  }

  /** Adds the lines of clauses that no sentence speaks of, or not with the facts that were asked for. */
  addUnspoken(): void {
    for (const line of this.lines) {
      const said = this.#spoken.get(line.token);
      if (said === undefined || this.#lacksAskedFact(line, said)) this.#extract(line);
    }
  }

  #lacksAskedFact({ sources }: SourcedLine, said: string): boolean {
    const types = [...this.input.facets].flatMap((facet) => factTypesFor[facet] ?? []);
    const stated = findQuantities(said).map(({ value }) => value);
    return sources
      .flatMap(({ clause }) => clause.facts.filter(({ text }) => !isPartOfName(text, clause.quote)))
      .filter(({ type }) => types.includes(type))
      .some(({ text }) => findQuantities(text).some(({ value }) => !stated.includes(value)));
  }

  #extract(line: SourcedLine): void {
    if (this.#extracted.has(line.token)) return;
    this.#extracted.add(line.token);
    this.#lastLed = null;
    this.extracts++;
    this.input.verification.add(line);
  }
}

/** The figure of a name (“最后一公里”) tells nothing that is asked for. */
const isPartOfName = (figure: string, quote: string) =>
  quote.match(/“[^”]*”/gu)?.some((name) => name.includes(figure)) === true;

const placeOf = ({ sources: [{ document, measure }] }: SourcedLine) => `${document.id}#${measure.id}`;

function materialOf({ token, sources }: SourcedLine, { draft, renderingOf }: WritingInput): Material {
  const [{ document }] = sources;
  const isChinese = keptLanguage(draft.language) === "zh";
  // In Chinese the model is to keep to the words of the source itself.
  const renderings = isChinese ? [] : sources.flatMap((passage) => renderingOf(passage) ?? []);
  return {
    token,
    city: document.city?.zh ?? null,
    kind: document.kind,
    text: sources.map(({ clause }) => clause.quote).join("；"),
    ...(renderings.length === 0 ? {} : { rendering: renderings.join(" ") }),
  };
}

/** The word that an answer is counted under. */
export function writingEnd({ passed, extracts, fault }: WritingResult): WritingEnd {
  if (passed > 0) return extracts === 0 ? "written" : "mixed";
  return fault ?? "refused";
}
