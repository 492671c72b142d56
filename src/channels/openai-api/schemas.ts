import { z } from "zod";

/** Of a message that holds more than text only the text is read. */
const content = z.union([
  z.string(),
  z.array(z.object({ type: z.string(), text: z.string().optional() })),
  z.null(),
]);

/** What is read of a chat completion request. Sampling settings are accepted and have no effect. */
export const completionRequest = z.object({
  model: z.string().max(200).optional(),
  messages: z
    .array(
      z.object({
        role: z.enum(["system", "developer", "user", "assistant", "tool", "function"]),
        content: content.optional(),
      }),
    )
    .min(1)
    .max(2000),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  n: z.literal(1, { error: "only one choice can be given" }).nullish(),
  response_format: z
    .object({ type: z.literal("text", { error: "answers are text; use /api/v1/ask for JSON" }) })
    .nullish(),
});
export type CompletionRequest = z.infer<typeof completionRequest>;

const urlCitation = z.object({
  type: z.literal("url_citation"),
  url_citation: z.object({
    start_index: z.number().int(),
    end_index: z.number().int(),
    url: z.string(),
    title: z.string(),
  }),
});

const usage = z.object({
  prompt_tokens: z.number().int(),
  completion_tokens: z.number().int(),
  total_tokens: z.number().int(),
});

/** A chat completion as it is given. `usage` is missing where a language model wrote and its count is not known. */
export const completionResponse = z.object({
  id: z.string(),
  object: z.literal("chat.completion"),
  created: z.number().int(),
  model: z.string(),
  choices: z.array(
    z.object({
      index: z.number().int(),
      message: z.object({
        role: z.literal("assistant"),
        content: z.string(),
        refusal: z.null(),
        annotations: z.array(urlCitation),
      }),
      logprobs: z.null(),
      finish_reason: z.literal("stop"),
    }),
  ),
  usage: usage.optional(),
});
export type CompletionResponse = z.infer<typeof completionResponse>;

export const modelResponse = z.object({
  id: z.string(),
  object: z.literal("model"),
  created: z.number().int(),
  owned_by: z.string(),
});

export const modelsResponse = z.object({ object: z.literal("list"), data: z.array(modelResponse) });

export const openAiError = z.object({
  error: z.object({
    message: z.string(),
    type: z.string(),
    param: z.string().nullable(),
    code: z.string().nullable(),
  }),
});
