import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import {
  AIMessage,
  type AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
} from "@langchain/core/messages";
import { z } from "zod";
import type { LanguageCode } from "../../domain/language-code.js";
import { ModelFailure, type ModelGuard, type Patience } from "./guard.js";
import { WritingTally } from "./health.js";
import { parseRephrased, SentenceReader, type WrittenSentence } from "./parse.js";
import type { Prompts } from "./prompt.js";

/** A clause as the model sees it: a token instead of an address, its words, and what kind of text they stand in. */
export interface Material {
  readonly token: string;
  readonly city: string | null;
  readonly kind: string;
  readonly text: string;
  /** A checked rendering in the language of the answer, where one is kept. */
  readonly rendering?: string;
}

export interface WritingTask {
  readonly question: string;
  readonly language: LanguageCode;
  readonly clauses: readonly Material[];
}

export interface FollowUp {
  readonly question: string;
  /** What was searched for in the turn before. */
  readonly earlier: string;
  readonly cities: readonly string[];
}

/** Writes what others verify. */
export interface Writer {
  readonly tally: WritingTally;
  /** Longest time an answer may take in all, milliseconds. */
  readonly deadlineMs: number;
  /**
   * Gives each sentence as soon as it is whole. Throws {@link ModelFailure}, sentences given before it stand; or the reason
   * why nobody waits any more.
   */
  write(
    task: WritingTask,
    patience: Patience,
    onSentence: (sentence: WrittenSentence) => void,
  ): Promise<void>;
  /** The follow-up as a question that stands on its own; null where the model does not give one in time. */
  rephrase(followUp: FollowUp, patience: Patience): Promise<string | null>;
}

/** Languages as the prompt names them; Traditional characters are put in by the program. */
const languageNames: Readonly<Record<LanguageCode, string>> = {
  zh: "Chinese",
  "zh-Hant": "Chinese (Simplified characters)",
  en: "English",
  ko: "Korean",
  ja: "Japanese",
};

const reason = z.string().min(1);
/** The names that LangChain's packages leave to the reason why a stream ended: OpenAI's, Google's, Bedrock's … */
const namedReason = z.union([
  z.object({ finish_reason: reason }).transform((end) => end.finish_reason),
  z.object({ finishReason: reason }).transform((end) => end.finishReason),
  z.object({ stop_reason: reason }).transform((end) => end.stop_reason),
  z.object({ messageStop: z.object({ stopReason: reason }) }).transform((end) => end.messageStop.stopReason),
  z.object({ done_reason: reason }).transform((end) => end.done_reason),
]);

/** Why the stream ends with this piece; undefined where it goes on. Anthropic's package puts it with the rest. */
export const reasonOfEnd = (piece: Pick<AIMessageChunk, "response_metadata" | "additional_kwargs">) =>
  namedReason.safeParse({ ...piece.additional_kwargs, ...piece.response_metadata }).data;

/** Below this many milliseconds a repair is not tried any more. */
const repairNeedsMs = 400;

export interface LanguageModelWriterOptions {
  readonly model: BaseChatModel;
  readonly prompts: Prompts;
  readonly guard: ModelGuard;
  readonly deadlineMs: number;
}

/** A {@link Writer} over any LangChain chat model. */
export class LanguageModelWriter implements Writer {
  readonly tally = new WritingTally();

  constructor(private readonly options: LanguageModelWriterOptions) {}

  get deadlineMs(): number {
    return this.options.deadlineMs;
  }

  async write(
    task: WritingTask,
    patience: Patience,
    onSentence: (sentence: WrittenSentence) => void,
  ): Promise<void> {
    const { prompts, guard } = this.options;
    const { question, language, clauses } = task;
    const messages = [
      new SystemMessage(prompts.texts["write-answer"]),
      new HumanMessage(JSON.stringify({ question, language: languageNames[language], clauses })),
    ];
    await guard.run(patience, async (signal) => {
      const first = await this.#stream(messages, signal, onSentence);
      if (!first.isEmpty) return;
      if (patience.deadline - performance.now() < repairNeedsMs) throw new ModelFailure("unreadable");
      const repair = [
        ...messages,
        new AIMessage(first.received === "" ? "(empty)" : first.received),
        new HumanMessage(prompts.texts["repair-answer"]),
      ];
      const second = await this.#stream(repair, signal, onSentence);
      if (second.isEmpty) throw new ModelFailure("unreadable");
    });
  }

  async rephrase({ question, earlier, cities }: FollowUp, patience: Patience): Promise<string | null> {
    const { prompts, guard, model } = this.options;
    try {
      return await guard.run(patience, async (signal) => {
        const { text } = await model.invoke(
          [
            new SystemMessage(prompts.texts["rephrase-follow-up"]),
            new HumanMessage(JSON.stringify({ earlier, cities, question })),
          ],
          { signal },
        );
        return parseRephrased(text);
      });
    } catch (error) {
      if (error instanceof ModelFailure) return null;
      throw error;
    }
  }

  /** One call; a stream that ends without a reason for its end was cut. */
  async #stream(
    messages: BaseMessage[],
    signal: AbortSignal,
    onSentence: (sentence: WrittenSentence) => void,
  ): Promise<SentenceReader> {
    const { model, guard } = this.options;
    const reader = new SentenceReader();
    const give = (sentences: readonly WrittenSentence[]) => {
      if (!signal.aborted) sentences.forEach(onSentence);
    };
    let ended: string | undefined;
    for await (const chunk of guard.pieces(await model.stream(messages, { signal }))) {
      give(reader.push(chunk.text));
      ended ??= reasonOfEnd(chunk);
    }
    if (ended === undefined) throw new ModelFailure("cut");
    give(reader.end());
    return reader;
  }
}
