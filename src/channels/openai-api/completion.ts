import type { AnswerBeginning, AnswerView } from "../../conversation/answer-view.js";
import { longestQuestion } from "../../conversation/assistant.js";
import { renderBeginning, renderMarkdown } from "../rendering/markdown.js";
import { CompletionError } from "./errors.js";
import type { CompletionRequest, CompletionResponse } from "./schemas.js";

/** The one model of `/v1/models`; requests may name any other and are answered by this one. */
export const modelId = "youju";

/** Earlier turns beyond these say nothing that a question of today leans on. */
const mostEarlierTurns = 6;

type Message = CompletionRequest["messages"][number];

const textOf = ({ content }: Message): string =>
  typeof content === "string"
    ? content
    : (content ?? []).flatMap(({ type, text }) => (type === "text" ? (text ?? "") : [])).join("\n");

/**
 * The last user message is the question, the user messages before it are its context. What an assistant or a system
 * message says is not read: answers come from the documents only.
 */
export function readConversation({ messages }: CompletionRequest): { question: string; earlier: string[] } {
  const asked = messages.filter(({ role }) => role === "user").map(textOf);
  const question = asked.at(-1)?.trim();
  if (question === undefined)
    throw new CompletionError(400, "messages: there is no user message", "messages");
  if (question === "")
    throw new CompletionError(422, "messages: the last user message has no text", "messages");
  if (question.length > longestQuestion) {
    throw new CompletionError(
      422,
      `messages: the last user message may have ${longestQuestion} characters at most`,
      "messages",
      "context_length_exceeded",
    );
  }
  const earlier = asked.slice(0, -1).filter((text) => text.trim() !== "" && text.length <= longestQuestion);
  return { question, earlier: earlier.slice(-mostEarlierTurns) };
}

/** No language model reads or writes in extractive mode: no token is spent. Elsewhere the count is not known here. */
const noTokens = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
const usageOf = ({ mode }: AnswerView) => (mode === "extractive" ? noTokens : null);

/** The answer as OpenAI's clients expect it. `id` holds the answer's id, under which its receipt is found. */
export function completionOf(view: AnswerView, publicUrl: string | null): CompletionResponse {
  const { text, annotations } = renderMarkdown(view, publicUrl);
  const usage = usageOf(view);
  return {
    ...headOf(view.answer_id),
    object: "chat.completion",
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: text, refusal: null, annotations },
        logprobs: null,
        finish_reason: "stop",
      },
    ],
    ...(usage === null ? {} : { usage }),
  };
}

const headOf = (answerId: string) => ({
  id: `chatcmpl-${answerId}`,
  created: Math.floor(Date.now() / 1000),
  model: modelId,
});

/**
 * The chunks of a streamed completion. Their contents, put together, are the content of {@link completionOf}. Annotations
 * stand on the chunk with `finish_reason`, where clients look for them; the usage comes last where it was asked for.
 */
export class CompletionChunks {
  readonly #head: ReturnType<typeof headOf>;
  #sent = "";

  constructor(
    answerId: string,
    private readonly publicUrl: string | null,
    private readonly includeUsage: boolean,
  ) {
    this.#head = headOf(answerId);
  }

  /** Can go out before anything is known. */
  opening(): object {
    return this.#chunk({ role: "assistant", content: "" });
  }

  /** What the lines that are verified by now add; null where that is not sure before the next. */
  next(soFar: AnswerBeginning): object | null {
    return this.#content(renderBeginning(soFar, this.publicUrl));
  }

  /** Everything that is left when the answer is whole. */
  rest(view: AnswerView): object[] {
    const { text, annotations } = renderMarkdown(view, this.publicUrl);
    const usage = usageOf(view);
    const content = this.#content(text);
    return [
      ...(content === null ? [] : [content]),
      this.#chunk({ annotations }, "stop"),
      ...(this.includeUsage && usage !== null ? [{ ...this.#chunk({}), choices: [], usage }] : []),
    ];
  }

  #content(text: string): object | null {
    if (!text.startsWith(this.#sent))
      throw new RangeError("what was streamed is not what the answer begins with");
    const content = text.slice(this.#sent.length);
    this.#sent = text;
    return content === "" ? null : this.#chunk({ content });
  }

  #chunk(delta: object, finish_reason: "stop" | null = null): object {
    return {
      ...this.#head,
      object: "chat.completion.chunk",
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
      ...(this.includeUsage ? { usage: null } : {}),
    };
  }
}
