import { z } from "zod";

/** How a provider's clients and services talk: the requests read, and what a stream is written with. */
export interface Protocol {
  readonly read: (body: unknown) => {
    readonly model: string;
    /** The first message of the user. */
    readonly asked: string;
    readonly isStream: boolean;
  };
  readonly opening: string;
  readonly piece: (content: string) => string;
  /** The reason why the stream ends, and its end. */
  readonly ending: string;
  /** The answer to a request that wants no stream. */
  readonly whole: (content: string) => object;
  readonly garbage: string;
}

const openAiRequest = z.object({
  model: z.string(),
  stream: z.boolean().optional(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

const openAiChunk = (delta: object, finish: string | null) =>
  `data: ${JSON.stringify({
    id: "chatcmpl-test",
    object: "chat.completion.chunk",
    created: 1,
    model: "test",
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`;

/** Chat completions, as OpenAI and many others speak them. */
export const openAiProtocol: Protocol = {
  read: (body) => {
    const { model, stream = false, messages } = openAiRequest.parse(body);
    return {
      model,
      asked: messages.find(({ role }) => role === "user")?.content ?? "{}",
      isStream: stream,
    };
  },
  opening: openAiChunk({ role: "assistant", content: "" }, null),
  piece: (content) => openAiChunk({ content }, null),
  ending: `${openAiChunk({}, "stop")}data: [DONE]\n\n`,
  whole: (content) => ({
    id: "chatcmpl-test",
    object: "chat.completion",
    created: 1,
    model: "test",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  }),
  garbage: "data: {{{not json\n\ndata: [DONE]\n\n",
};

const anthropicRequest = z.object({
  model: z.string(),
  max_tokens: z.number().int().positive(),
  system: z.string(),
  stream: z.boolean().optional(),
  messages: z.array(z.object({ role: z.enum(["user", "assistant"]), content: z.string() })).min(1),
});

const anthropicEvent = (type: string, fields: object) =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`;

const anthropicMessage = {
  id: "msg_test",
  type: "message",
  role: "assistant",
  model: "test",
  content: [],
  stop_reason: null,
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 },
};

/** Messages, as Anthropic speaks them. */
export const anthropicProtocol: Protocol = {
  read: (body) => {
    const { model, stream = false, messages } = anthropicRequest.parse(body);
    return { model, asked: messages[0]?.content ?? "{}", isStream: stream };
  },
  opening:
    anthropicEvent("message_start", { message: anthropicMessage }) +
    anthropicEvent("content_block_start", { index: 0, content_block: { type: "text", text: "" } }),
  piece: (text) => anthropicEvent("content_block_delta", { index: 0, delta: { type: "text_delta", text } }),
  ending:
    anthropicEvent("content_block_stop", { index: 0 }) +
    anthropicEvent("message_delta", {
      delta: { stop_reason: "end_turn", stop_sequence: null },
      usage: { output_tokens: 1 },
    }) +
    anthropicEvent("message_stop", {}),
  whole: (text) => ({ ...anthropicMessage, content: [{ type: "text", text }], stop_reason: "end_turn" }),
  garbage: "event: content_block_delta\ndata: {{{not json\n\n",
};
