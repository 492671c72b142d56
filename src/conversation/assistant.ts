import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { AnsweringPipeline } from "../answering/pipeline.js";
import type { ConversationState } from "../answering/understand.js";
import { type LanguageCode, languageCodes } from "../domain/language-code.js";
import { facets } from "../language/facets.js";
import type { Store } from "../store/store.js";
import {
  type AnswerBeginning,
  type AnswerView,
  answerView,
  viewAnswer,
  viewBeginning,
} from "./answer-view.js";

/** Characters that a question may have, as UTF-16 counts them. */
export const longestQuestion = 2000;

export interface AskInput {
  readonly question: string;
  readonly conversationId: string | null;
  readonly city: string | null;
  readonly language: LanguageCode | null;
  /** The id that the answer is to have. Asked again with the same one, the same answer is given and nothing else happens. */
  readonly answerId?: string;
  /**
   * The questions asked before, oldest first, where the asker's program keeps the conversation itself and has no id of
   * ours: they are read again to know what this one leans on, and not answered or stored again.
   */
  readonly earlier?: readonly string[];
  /** Aborted with the error `abandoned` when nobody waits for the answer any more: then that is thrown, and nothing kept. */
  readonly signal?: AbortSignal;
}

/** Is given each verified line of an answer as soon as there is one, and the answer that ends with it. */
export type LineListener = (line: string, soFar: AnswerBeginning) => void;

/** What produced an answer; stands on its receipt. */
export interface Versions {
  readonly corpus: string;
  readonly index: string;
  readonly prompts: string;
  readonly engine: string;
}

const stateSchema = z.object({
  cities: z.array(z.string()),
  query: z.string(),
  facets: z.array(z.enum(facets)),
  measures: z.array(z.string()),
  clauses: z.array(z.string()).default([]),
  language: z.enum(languageCodes).nullable().default(null),
});

/** The one core behind every channel: keeps conversations, answers them one at a time each, and writes receipts. */
export class Assistant {
  /** The answer under way in each conversation; the next one waits for it. */
  readonly #underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly pipeline: AnsweringPipeline,
    private readonly store: Store,
    private readonly versions: Versions,
  ) {}

  async ask(input: AskInput, onLine: LineListener = () => {}): Promise<AnswerView> {
    const conversationId = input.conversationId ?? randomUUID();
    const before = this.#underWay.get(conversationId) ?? Promise.resolve();
    const answering = before.then(
      () => this.#answer(conversationId, input, onLine),
      () => this.#answer(conversationId, input, onLine),
    );
    this.#underWay.set(conversationId, answering);
    try {
      return await answering;
    } finally {
      if (this.#underWay.get(conversationId) === answering) this.#underWay.delete(conversationId);
    }
  }

  async #answer(conversationId: string, input: AskInput, onLine: LineListener): Promise<AnswerView> {
    const { question, city, language, earlier = [], answerId = randomUUID(), signal } = input;
    const given = input.answerId === undefined ? null : await this.store.answer(answerId);
    if (given !== null) return answerView.parse(JSON.parse(given.answer));
    const started = performance.now();
    let state = parseState(await this.store.conversationState(conversationId));
    for (const before of earlier) {
      const turn = { question: before, city, language, state, isContext: true, signal };
      state = (await this.pipeline.ask(turn)).state;
    }
    const outcome = await this.pipeline.ask({ question, city, language, state, signal }, (line, soFar) =>
      onLine(line, viewBeginning(soFar)),
    );
    signal?.throwIfAborted();
    const tookMs = Math.round((performance.now() - started) * 10) / 10;
    const view = viewAnswer(outcome.answer, { conversationId, answerId, tookMs });
    await this.store.saveAnswer(
      {
        id: answerId,
        conversationId,
        question: outcome.question,
        kind: view.kind,
        language: view.lang,
        answer: JSON.stringify(view),
        receipt: JSON.stringify({
          versions: this.versions,
          writing: outcome.writing,
          replaced: outcome.rejected,
        }),
        createdAt: new Date().toISOString(),
      },
      outcome.state === null ? null : JSON.stringify(outcome.state),
    );
    return view;
  }
}

/** A state that an older version wrote and that no longer fits starts the conversation anew. */
function parseState(json: string | null): ConversationState | null {
  if (json === null) return null;
  const parsed = stateSchema.safeParse(JSON.parse(json));
  return parsed.success ? parsed.data : null;
}
