import { Agent, request, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { type Listening, listen } from "./listening.js";

/** A Bot API server as the tests play it: https://core.telegram.org/bots/api, as far as the program uses it. */
export const botToken = "4242:test-token";
export const botName = "YoujuTestBot";

type Failure =
  | { readonly status: 429; readonly retryAfter: number }
  | { readonly status: 400 | 403 | 500 | 502 }
  | { readonly delayMs: number }
  /** Takes the call and breaks the connection. */
  | { readonly isCut: true };

export interface Call {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: number;
}

const button = z.union([
  z.object({ text: z.string().min(1), url: z.url() }).strict(),
  z
    .object({
      text: z.string().min(1),
      callback_data: z.string().refine((data) => data.length > 0 && Buffer.byteLength(data) <= 64),
    })
    .strict(),
]);
const keyboard = z.object({ inline_keyboard: z.array(z.array(button).min(1)) });

/** The tags that the program may use, each closed in its order, and no other sign of markup. */
function isTelegramHtml(html: string): boolean {
  const open: string[] = [];
  const rest = html.replace(
    /<(\/?)(b|i|a|blockquote)(?: href="[^"<>]*")?>/g,
    (_, slash: string, name: string) => {
      if (slash === "") open.push(name);
      else if (open.pop() !== name) open.push("wrong");
      return "";
    },
  );
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!amp;|lt;|gt;|quot;)/.test(rest);
}

const methods: Readonly<Record<string, z.ZodType>> = {
  getMe: z.looseObject({}),
  deleteWebhook: z.looseObject({}),
  setWebhook: z.object({
    url: z.url({ protocol: /^https$/ }),
    secret_token: z.string(),
    allowed_updates: z.array(z.string()),
  }),
  setMyCommands: z.looseObject({
    commands: z.array(
      z.object({ command: z.string().regex(/^[a-z0-9_]{1,32}$/), description: z.string().min(1).max(256) }),
    ),
  }),
  getUpdates: z.looseObject({ offset: z.number().default(0), timeout: z.number().default(0) }),
  sendMessage: z
    .looseObject({
      chat_id: z.number(),
      text: z.string().min(1).max(4096),
      parse_mode: z.literal("HTML").optional(),
      reply_markup: keyboard.optional(),
    })
    .refine(({ text, parse_mode }) => parse_mode === undefined || isTelegramHtml(text)),
  sendChatAction: z.looseObject({ chat_id: z.number(), action: z.literal("typing") }),
  answerCallbackQuery: z.looseObject({ callback_query_id: z.string() }),
  editMessageReplyMarkup: z.looseObject({
    chat_id: z.number(),
    message_id: z.number(),
    reply_markup: keyboard,
  }),
};

export interface TelegramServer extends Listening {
  readonly calls: Call[];
  /** The texts that were sent to a chat, or to all. */
  readonly texts: (chatId?: number) => string[];
  readonly of: (method: string) => Call[];
  /** Failures of the next calls of a method, in order. */
  readonly fail: (method: string, ...failures: readonly Failure[]) => void;
  /** Holds calls of a method until told to go on. */
  readonly hold: (method: string) => () => void;
  /** Puts updates up for long polling. */
  readonly queue: (...updates: readonly { readonly update_id: number }[]) => void;
  /** Updates that long polling has not confirmed yet. */
  readonly unconfirmed: () => number;
}

export async function startTelegramServer(): Promise<TelegramServer> {
  const calls: Call[] = [];
  const failures = new Map<string, Failure[]>();
  const holds = new Map<string, Promise<void>>();
  let pending: { readonly update_id: number }[] = [];
  let lastMessage = 100;
  const refuse = (response: ServerResponse, status: number, parameters?: object) =>
    response
      .writeHead(status, { "Content-Type": "application/json" })
      .end(JSON.stringify({ ok: false, error_code: status, description: `error ${status}`, parameters }));
  const listening = await listen(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [, token, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    if (token !== botToken) return refuse(response, 401);
    const schema = methods[method];
    const parsed = schema?.safeParse(JSON.parse(Buffer.concat(chunks).toString() || "{}"));
    if (parsed === undefined) return refuse(response, 404);
    if (!parsed.success) return refuse(response, 400);
    const payload = z.record(z.string(), z.unknown()).parse(parsed.data);
    const failure = failures.get(method)?.shift();
    if (failure !== undefined && "retryAfter" in failure) {
      calls.push({ method: `${method}:429`, payload, at: performance.now() });
      return refuse(response, 429, { retry_after: failure.retryAfter });
    }
    if (failure !== undefined && "status" in failure) return refuse(response, failure.status);
    if (failure !== undefined && "delayMs" in failure) await wait(failure.delayMs);
    await holds.get(method);
    calls.push({ method, payload, at: performance.now() });
    if (failure !== undefined && "isCut" in failure) return response.destroy();
    const reply = (result: unknown) =>
      response
        .writeHead(200, { "Content-Type": "application/json" })
        .end(JSON.stringify({ ok: true, result }));
    if (method === "getMe") {
      return reply({ id: 4242, is_bot: true, first_name: "Youju", username: botName, can_join_groups: true });
    }
    if (method === "sendMessage") {
      return reply({ message_id: ++lastMessage, date: 1, chat: { id: payload.chat_id, type: "private" } });
    }
    if (method !== "getUpdates") return reply(true);
    pending = pending.filter(({ update_id }) => update_id >= Number(payload.offset));
    for (let waited = 0; pending.length === 0 && waited < Number(payload.timeout) * 1000; waited += 20) {
      if (response.destroyed) return;
      await wait(20);
    }
    return reply(pending.slice(0, 100));
  });
  const of = (method: string) => calls.filter((call) => call.method === method);
  return {
    ...listening,
    calls,
    of,
    texts: (chatId) =>
      of("sendMessage")
        .filter(({ payload }) => chatId === undefined || payload.chat_id === chatId)
        .map(({ payload }) => String(payload.text)),
    fail: (method, ...list) => failures.set(method, [...list]),
    hold: (method) => {
      let goOn = (): void => {};
      holds.set(
        method,
        new Promise((resolve) => {
          goOn = resolve;
        }),
      );
      return () => {
        holds.delete(method);
        goOn();
      };
    },
    queue: (...updates) => pending.push(...updates),
    unconfirmed: () => pending.length,
  };
}

/** Begins with the time, so that a database that is used again has not seen the numbers. */
let lastUpdate = Date.now() % 2_000_000_000;
export const nextUpdateId = () => ++lastUpdate;

const person = (id: number, language = "zh-hans") => ({
  id,
  is_bot: false,
  first_name: "A",
  language_code: language,
});

/** An update with a text in a private chat; `more` changes the message. */
export function textUpdate(chatId: number, text: string, more: Readonly<Record<string, unknown>> = {}) {
  const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0];
  return {
    update_id: nextUpdateId(),
    message: {
      message_id: ++lastUpdate,
      date: Math.floor(Date.now() / 1000),
      chat: { id: chatId, type: "private", first_name: "A" },
      from: person(chatId),
      text,
      ...(command === undefined
        ? {}
        : { entities: [{ type: "bot_command", offset: 0, length: command.length }] }),
      ...more,
    },
  };
}

/** An update with a text in a group. */
export const groupUpdate = (
  groupId: number,
  fromId: number,
  text: string,
  more: Readonly<Record<string, unknown>> = {},
) =>
  textUpdate(groupId, text, {
    chat: { id: groupId, type: "supergroup", title: "G" },
    from: person(fromId),
    ...more,
  });

/** An update with a pressed button of a message in a private chat. */
export const pressUpdate = (chatId: number, data: string, keyboard: unknown[][] = []) => ({
  update_id: nextUpdateId(),
  callback_query: {
    id: String(++lastUpdate),
    from: person(chatId),
    chat_instance: "1",
    data,
    message: {
      message_id: 7,
      date: Math.floor(Date.now() / 1000),
      chat: { id: chatId, type: "private", first_name: "A" },
      reply_markup: { inline_keyboard: keyboard },
    },
  },
});

const connections = new Agent({ keepAlive: true });

/** Delivers an update as Telegram does, over connections that stay open; the status of the response. */
export async function post(webhook: string, update: unknown, secret: string | null): Promise<number> {
  const delivery = request(webhook, {
    method: "POST",
    agent: connections,
    headers: {
      "Content-Type": "application/json",
      ...(secret === null ? {} : { "X-Telegram-Bot-Api-Secret-Token": secret }),
    },
  });
  delivery.end(JSON.stringify(update));
  return new Promise((resolve, reject) => {
    delivery.on("error", reject);
    delivery.on("response", (response) => {
      response.on("error", reject);
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.resume();
    });
  });
}
