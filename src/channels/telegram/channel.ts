import type { Api } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import type { Chat } from "../../conversation/chat.js";
import { chatText } from "../../conversation/chat-wording.js";
import type { Acceptance, Inbox, InboxChannel } from "../../conversation/inbox.js";
import { YoujuError } from "../../domain/error.js";
import { createApi, faultOf, makeCall, recordCalls } from "./calls.js";
import { type Place, TelegramContext, telegramHandlers } from "./handlers.js";
import { chatNameOf, isForBot, languageOfProgram, telegramUpdate } from "./update.js";

export interface TelegramChannelOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly chat: Chat;
  readonly publicUrl: string | null;
}

const channelName = "telegram";
/** Telegram keeps updates for a day (Bot API, “Getting updates”); nothing older can come from it. */
const longestAgeMs = 86_400_000;
/** Telegram shows “typing…” for five seconds. */
const typingMs = 4500;

/** Telegram behind the inbox: updates are worked on by grammY's handlers, whose calls become the replies. */
export class TelegramChannel implements InboxChannel {
  readonly name = channelName;
  readonly longestAgeMs = longestAgeMs;
  /** With doubling waits up to ten minutes about two hours: while Telegram is away nothing else could be sent either. */
  readonly givesUp = { after: 20, as: "refused" } as const;
  readonly api: Api;
  readonly #handle: (context: TelegramContext) => Promise<unknown>;
  #me: UserFromGetMe | null = null;
  #asking: Promise<UserFromGetMe> | null = null;

  constructor(private readonly options: TelegramChannelOptions) {
    this.api = createApi(options.token, options.apiRoot);
    const { chat, publicUrl } = options;
    const handlers = telegramHandlers({
      chat,
      publicUrl,
      whileTyping: (place, work) => this.#whileTyping(place, work),
    }).middleware();
    this.#handle = async (context) => handlers(context, async () => {});
  }

  /** Keeps an update for answering; what is not meant for the bot, or not understood, is let go. */
  async accept(inbox: Inbox, delivered: unknown): Promise<Acceptance | "ignored"> {
    const { data: update } = telegramUpdate.safeParse(delivered);
    const name = update === undefined ? null : chatNameOf(update);
    if (update === undefined || name === null) return "ignored";
    const { message } = update;
    if (message !== undefined && this.#me !== null && !isForBot(message, this.#me)) return "ignored";
    return inbox.accept(channelName, {
      number: String(update.update_id),
      conversationId: this.options.chat.conversationId(name),
      orderKey: String(update.update_id).padStart(20, "0"),
      /** A pressed button carries no time of its own. */
      sentAt: message === undefined ? Date.now() : message.date * 1000,
      payload: JSON.stringify(update),
    });
  }

  /** Who the bot is, asked once; again where it could not be said. */
  async me(): Promise<UserFromGetMe> {
    if (this.#me !== null) return this.#me;
    this.#asking ??= this.api.getMe().finally(() => {
      this.#asking = null;
    });
    try {
      this.#me = await this.#asking;
    } catch (error) {
      throw new YoujuError("unavailable", `the bot's name could not be learned: ${faultOf(error)}`);
    }
    return this.#me;
  }

  /** Without the bot's name it cannot be told what is meant for it. */
  async isReady(): Promise<boolean> {
    return this.me().then(
      () => true,
      () => false,
    );
  }

  async answer({ id, payload }: { readonly id: string; readonly payload: string }) {
    const { token, apiRoot, chat } = this.options;
    const update = telegramUpdate.parse(JSON.parse(payload));
    const calls: string[] = [];
    const recorder = createApi(token, apiRoot);
    recorder.config.use(recordCalls(calls));
    const person = {
      conversationId: chat.conversationId(chatNameOf(update) ?? ""),
      messageId: id,
      language: languageOfPerson(update),
    };
    await this.#handle(new TelegramContext(person, update, recorder, await this.me()));
    return { payloads: calls, withParked: false };
  }

  apologise({ payload }: { readonly payload: string }) {
    const update = telegramUpdate.parse(JSON.parse(payload));
    const chatId = update.message?.chat.id ?? update.callback_query?.message?.chat.id;
    const text = chatText(languageOfPerson(update), (texts) => texts.failed);
    const call = { method: "sendMessage", payload: { chat_id: chatId, text } };
    return { payloads: chatId === undefined ? [] : [JSON.stringify(call)], withParked: false };
  }

  send({ payload }: { readonly payload: string }) {
    return makeCall(this.api, payload);
  }

  /** A sign of life while an answer is worked on; whether it arrives does not matter. */
  async #whileTyping<T>({ chat_id, ...place }: Place, work: Promise<T>): Promise<T> {
    const show = () => {
      this.api.sendChatAction(chat_id, "typing", place).catch(() => {});
    };
    show();
    const repeat = setInterval(show, typingMs);
    try {
      return await work;
    } finally {
      clearInterval(repeat);
    }
  }
}

const languageOfPerson = (update: Update) =>
  languageOfProgram((update.message?.from ?? update.callback_query?.from)?.language_code);
