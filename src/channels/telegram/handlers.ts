import { Composer, Context } from "grammy";
import type { InlineKeyboardButton, Message } from "grammy/types";
import type { CitationView } from "../../conversation/answer-view.js";
import type { Chat, ChatContext, ChatReply, ChatRequest } from "../../conversation/chat.js";
import type { LanguageCode } from "../../domain/language-code.js";
import { describeSource } from "../rendering/sources.js";
import { escapeTelegramHtml, renderTelegramHtml } from "../rendering/telegram-html.js";
import { answerKeyboard, choiceKeyboard, pressed, withoutThumbs } from "./keyboards.js";
import { isForBot, textOf, withoutName } from "./update.js";

/** An update with the chat that it is of. */
export class TelegramContext extends Context {
  constructor(
    readonly person: ChatContext,
    ...update: ConstructorParameters<typeof Context>
  ) {
    super(...update);
  }
}

/** Where a message goes: a chat, and a topic of it. */
export interface Place {
  readonly chat_id: number;
  readonly message_thread_id?: number;
}

export interface HandlerServices {
  readonly chat: Chat;
  readonly publicUrl: string | null;
  /** Shows that something is being written there until the work is done. */
  readonly whileTyping: <T>(place: Place, work: Promise<T>) => Promise<T>;
}

type Handle = (context: TelegramContext) => Promise<void>;

/** What happens on each update. Handlers call the API as usual; the calls are written down and made later. */
export function telegramHandlers(services: HandlerServices): Composer<TelegramContext> {
  const handlers = new Composer<TelegramContext>();
  const meant = handlers.filter(({ message, me }) => message !== undefined && isForBot(message, me));
  const wish =
    (request: ChatRequest): Handle =>
    async (context) => {
      await sendReply(context, await services.chat.reply(request, context.person), services.publicUrl);
    };
  meant.command("start", wish({ type: "start" }));
  meant.command("help", wish({ type: "help" }));
  meant.command("human", wish({ type: "human" }));
  meant.command("sources", wish({ type: "sources" }));
  meant.command("city", (context) =>
    wish(context.match === "" ? { type: "city" } : { type: "choose-city", name: context.match })(context),
  );
  meant.command("lang", (context) =>
    wish(context.match === "" ? { type: "language" } : { type: "choose-language", language: context.match })(
      context,
    ),
  );
  meant.filter(
    ({ message }) => message !== undefined,
    (context) => answer(services, context),
  );
  handlers.callbackQuery(pressed.source, (context) => showSource(services, context));
  handlers.callbackQuery(pressed.feedback, (context) => keepFeedback(services, context));
  handlers.callbackQuery(pressed.city, async (context) => {
    await context.answerCallbackQuery();
    await wish({ type: "choose-city", name: context.match[1] || null })(context);
  });
  handlers.callbackQuery(pressed.language, async (context) => {
    await context.answerCallbackQuery();
    await wish({ type: "choose-language", language: context.match[1] || null })(context);
  });
  return handlers;
}

async function answer(
  { chat, publicUrl, whileTyping }: HandlerServices,
  context: TelegramContext,
): Promise<void> {
  const { message, me, person } = context;
  if (message === undefined) return;
  const text = withoutName(textOf(message), me);
  const isPrivate = message.chat.type === "private";
  /** In a group commands are often another bot's, and pictures are not for us. */
  if (!isPrivate && (text === "" || text.startsWith("/"))) return;
  const request: ChatRequest =
    text === "" ? { type: "not-text" } : text.startsWith("/") ? { type: "help" } : { type: "question", text };
  const replying = chat.reply(request, person);
  const reply = await (request.type === "question" ? whileTyping(placeOf(message), replying) : replying);
  await sendReply(context, reply, publicUrl);
}

function placeOf(message: Message): Place {
  const { chat, message_thread_id: thread, is_topic_message: isTopic } = message;
  return {
    chat_id: chat.id,
    ...(isTopic === true && thread !== undefined ? { message_thread_id: thread } : {}),
  };
}

/** Texts as messages of their own, the first one as a reply in groups, the keyboard under the last. */
async function sendTexts(
  context: TelegramContext,
  texts: readonly string[],
  { keyboard = [], isHtml = false }: { keyboard?: InlineKeyboardButton[][]; isHtml?: boolean },
): Promise<void> {
  const { message, callbackQuery } = context;
  const beside = message ?? callbackQuery?.message;
  if (beside === undefined) return;
  const thread = message === undefined ? {} : placeOf(message);
  const isGroup = beside.chat.type !== "private";
  for (const [at, text] of texts.entries()) {
    await context.api.sendMessage(beside.chat.id, text, {
      ...thread,
      link_preview_options: { is_disabled: true },
      ...(isHtml ? { parse_mode: "HTML" } : {}),
      ...(isGroup && at === 0
        ? { reply_parameters: { message_id: beside.message_id, allow_sending_without_reply: true } }
        : {}),
      ...(at === texts.length - 1 && keyboard.length > 0
        ? { reply_markup: { inline_keyboard: keyboard } }
        : {}),
    });
  }
}

async function sendReply(
  context: TelegramContext,
  reply: ChatReply,
  publicUrl: string | null,
): Promise<void> {
  switch (reply.type) {
    case "text":
      return sendTexts(context, [reply.text], {});
    case "choice":
      return sendTexts(context, [reply.text], { keyboard: choiceKeyboard(reply) });
    case "answer": {
      const { view } = reply;
      const isRated = view.kind === "answer" || view.kind === "no_answer";
      const keyboard = answerKeyboard(view, publicUrl, isRated);
      return sendTexts(context, renderTelegramHtml(view, publicUrl), { keyboard, isHtml: true });
    }
    case "sources": {
      const keyboard = answerKeyboard(reply.view, publicUrl, false);
      const texts = renderTelegramHtml({ ...reply.view, answer: "" }, publicUrl);
      return sendTexts(context, texts, { keyboard, isHtml: true });
    }
  }
}

/** Sends the cited clause of an answer. */
async function showSource(
  { chat, publicUrl }: HandlerServices,
  context: TelegramContext & { match: string | RegExpMatchArray },
): Promise<void> {
  const [, number = "", answerId = ""] = context.match;
  const view = await chat.answer(answerId);
  const citation = view?.citations.find(({ n }) => n === Number(number));
  if (view === null || citation === undefined) {
    await context.answerCallbackQuery(await chat.text(context.person, (texts) => texts.gone));
    return;
  }
  await context.answerCallbackQuery();
  await sendTexts(context, [renderSource(citation, view.lang, publicUrl)], { isHtml: true });
}

function renderSource(citation: CitationView, language: LanguageCode, publicUrl: string | null): string {
  const { n, place, details, quote } = describeSource(citation, language, publicUrl);
  const [head, said, where] = [`[${n}] ${place}`, quote, details].map(escapeTelegramHtml);
  return `<b>${head}</b>\n<blockquote>${said}</blockquote>\n${where}`;
}

async function keepFeedback(
  { chat }: HandlerServices,
  context: TelegramContext & { match: string | RegExpMatchArray },
): Promise<void> {
  const [, thumb, answerId = ""] = context.match;
  const thanks = await chat.feedback(answerId, thumb === "1", context.person);
  await context.answerCallbackQuery(thanks);
  const message = context.callbackQuery?.message;
  const keyboard = message !== undefined && "reply_markup" in message ? message.reply_markup : undefined;
  if (keyboard === undefined) return;
  await context.editMessageReplyMarkup({
    reply_markup: { inline_keyboard: withoutThumbs(keyboard.inline_keyboard) },
  });
}
