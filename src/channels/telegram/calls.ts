import { Api, GrammyError, HttpError, type Transformer } from "grammy";
import { z } from "zod";
import type { SendOutcome } from "../../conversation/inbox.js";

type Payload<M extends "sendMessage" | "answerCallbackQuery" | "editMessageReplyMarkup"> = Parameters<
  Api["raw"][M]
>[0];

const isObject = (value: unknown) => typeof value === "object" && value !== null;

/** The calls that replies are made of, as the program itself wrote them down. */
const telegramCall = z.discriminatedUnion("method", [
  z.object({ method: z.literal("sendMessage"), payload: z.custom<Payload<"sendMessage">>(isObject) }),
  z.object({
    method: z.literal("answerCallbackQuery"),
    payload: z.custom<Payload<"answerCallbackQuery">>(isObject),
  }),
  z.object({
    method: z.literal("editMessageReplyMarkup"),
    payload: z.custom<Payload<"editMessageReplyMarkup">>(isObject),
  }),
]);

/** How long Telegram may take over one call; asking for updates takes as long as it waits for them, and more. */
const callSeconds = 45;

export function createApi(token: string, apiRoot: string): Api {
  return new Api(token, { apiRoot, timeoutSeconds: callSeconds });
}

/** Writes calls down instead of making them, so that replies are kept before any is sent. */
export function recordCalls(calls: string[]): Transformer {
  return async (_previous, method, payload) => {
    calls.push(JSON.stringify({ method, payload }));
    /** Handlers never look at results: what they ask for happens later. */
    return { ok: true, result: true as never };
  };
}

/** Makes a call that was written down. */
export async function makeCall(api: Api, written: string): Promise<SendOutcome> {
  const call = telegramCall.parse(JSON.parse(written));
  try {
    switch (call.method) {
      case "sendMessage":
        await api.raw.sendMessage(call.payload);
        break;
      case "answerCallbackQuery":
        await api.raw.answerCallbackQuery(call.payload);
        break;
      case "editMessageReplyMarkup":
        await api.raw.editMessageReplyMarkup(call.payload);
        break;
    }
    return { type: "sent" };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** What went wrong, for a log. The library's errors hold the call's payload and its address, and so our secrets. */
export function faultOf(error: unknown): string {
  if (error instanceof GrammyError) return error.description;
  if (error instanceof HttpError) return "Telegram is out of reach";
  return error instanceof Error ? error.message : String(error);
}

/** The messenger's own wait where it names one; 400 and 403 (blocked, gone, malformed) will not become right. */
function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof HttpError) return { type: "later", afterMs: null, reason: faultOf(error) };
  if (!(error instanceof GrammyError)) throw error;
  const { error_code: code, description, parameters } = error;
  if (code === 400 || code === 403) return { type: "refused", reason: description };
  const wait = parameters.retry_after;
  return { type: "later", afterMs: wait === undefined ? null : wait * 1000, reason: description };
}
