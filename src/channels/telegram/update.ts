import type { Update, UserFromGetMe } from "grammy/types";
import { z } from "zod";
import type { LanguageCode } from "../../domain/language-code.js";

const integer = z.number().int();
const user = z.object({ id: integer, is_bot: z.boolean(), language_code: z.string().optional() });
const chat = z.object({ id: integer, type: z.string() });
const entities = z
  .array(z.object({ type: z.string(), offset: integer, length: integer, user: user.optional() }))
  .optional();
const message = z.object({
  message_id: integer,
  date: integer,
  chat,
  from: user.optional(),
  message_thread_id: integer.optional(),
  is_topic_message: z.boolean().optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities,
  caption_entities: entities,
  reply_to_message: z.object({ from: user.optional() }).optional(),
});
const button = z.object({
  text: z.string(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
});
const callbackQuery = z.object({
  id: z.string(),
  from: user,
  data: z.string().optional(),
  message: z
    .object({
      message_id: integer,
      chat,
      reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
    })
    .optional(),
});
/** Every field of an update that the program reads. */
const readFields = z.object({
  update_id: integer.nonnegative(),
  message: message.optional(),
  callback_query: callbackQuery.optional(),
});

/** An update whose fields have been looked at as far as they are read; the library's type describes the rest. */
export const telegramUpdate = z.custom<Update>((value) => readFields.safeParse(value).success);

/** What Telegram is asked to deliver. */
export const wantedUpdates = ["message", "callback_query"] as const;

type TelegramMessage = NonNullable<Update["message"]>;

export const textOf = (from: Pick<TelegramMessage, "text" | "caption">): string =>
  (from.text ?? from.caption ?? "").trim();

/** In a group only messages that name the bot, reply to it or give a command are meant for it. */
export function isForBot(from: TelegramMessage, me: UserFromGetMe): boolean {
  if (from.from === undefined || from.from.is_bot) return false;
  if (from.chat.type === "private") return true;
  if (from.chat.type !== "group" && from.chat.type !== "supergroup") return false;
  if (from.reply_to_message?.from?.id === me.id) return true;
  const text = from.text ?? from.caption ?? "";
  return [...(from.entities ?? []), ...(from.caption_entities ?? [])].some((entity) => {
    const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    if (entity.type === "text_mention") return entity.user.id === me.id;
    if (entity.type === "bot_command") return !words.includes("@") || words.endsWith(atName(me));
    return entity.type === "mention" && words === atName(me);
  });
}

/** The words of a message without the bot's own name. */
export function withoutName(text: string, me: UserFromGetMe): string {
  const name = atName(me);
  let rest = text;
  for (let at = rest.toLowerCase().indexOf(name); at >= 0; at = rest.toLowerCase().indexOf(name)) {
    rest = `${rest.slice(0, at)} ${rest.slice(at + name.length)}`;
  }
  return rest.replace(/ {2,}/g, " ").trim();
}

const atName = ({ username }: UserFromGetMe) => `@${username.toLowerCase()}`;

/** The chat's name in Telegram: a person in a group has a conversation of their own. Null: nobody to answer. */
export function chatNameOf(update: Update): string | null {
  const { message: sent, callback_query: pressed } = update;
  const where = sent?.chat ?? pressed?.message?.chat;
  const who = sent?.from ?? pressed?.from;
  if (where === undefined || who === undefined) return null;
  return where.type === "private" ? String(where.id) : `${where.id}/${who.id}`;
}

/** The language of the person's program, where answers are given in it. */
export function languageOfProgram(code: string | undefined): LanguageCode | null {
  const tag = code?.toLowerCase() ?? "";
  if (/^zh-(?:hant|tw|hk|mo)/.test(tag)) return "zh-Hant";
  const main = tag.split("-")[0];
  return main === "zh" || main === "en" || main === "ko" || main === "ja" ? main : null;
}
