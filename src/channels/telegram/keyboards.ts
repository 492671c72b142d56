import type { InlineKeyboardButton } from "grammy/types";
import type { AnswerView } from "../../conversation/answer-view.js";
import type { ChatReply } from "../../conversation/chat.js";
import { describeSource } from "../rendering/sources.js";

type Keyboard = InlineKeyboardButton[][];

/** What a button says to the program when it is pressed; at most 64 bytes. */
export const pressed = {
  source: /^s:(\d{1,3}):(\S{1,40})$/,
  feedback: /^f:([01]):(\S{1,40})$/,
  city: /^c:(.*)$/,
  language: /^l:(.*)$/,
} as const;

const buttonsInRow = 2;
/** Telegram takes a hundred buttons and shows far fewer well. */
const mostSources = 20;

const rowsOf = (buttons: readonly InlineKeyboardButton[]): Keyboard =>
  Array.from({ length: Math.ceil(buttons.length / buttonsInRow) }, (_, row) =>
    buttons.slice(row * buttonsInRow, (row + 1) * buttonsInRow),
  );

/** Telegram refuses a message with a button that leads to a host without a dot, such as localhost. */
const isLinkable = (url: string) =>
  /^https?:$/.test(new URL(url).protocol) && new URL(url).hostname.includes(".");

/** A button for each source – a link to its page where users can reach it, else one that fetches the quote – and thumbs. */
export function answerKeyboard(view: AnswerView, publicUrl: string | null, withThumbs: boolean): Keyboard {
  const sources = view.citations.slice(0, mostSources).map((citation): InlineKeyboardButton => {
    const { n, place, url } = describeSource(citation, view.lang, publicUrl);
    const text = `[${n}] ${place}`;
    return url !== null && isLinkable(url)
      ? { text, url }
      : { text, callback_data: `s:${n}:${view.answer_id}` };
  });
  const thumbs: Keyboard = [
    [
      { text: "👍", callback_data: `f:1:${view.answer_id}` },
      { text: "👎", callback_data: `f:0:${view.answer_id}` },
    ],
  ];
  return [...rowsOf(sources), ...(withThumbs ? thumbs : [])];
}

export function choiceKeyboard({ of, options }: Extract<ChatReply, { type: "choice" }>): Keyboard {
  const prefix = of === "city" ? "c" : "l";
  return rowsOf(
    options.map(({ label, value }) => ({ text: label, callback_data: `${prefix}:${value ?? ""}` })),
  );
}

/** The keyboard of a message once its thumbs have been pressed. */
export const withoutThumbs = (keyboard: readonly (readonly InlineKeyboardButton[])[]): Keyboard =>
  keyboard
    .map((row) =>
      row.filter((button) => !("callback_data" in button && pressed.feedback.test(button.callback_data))),
    )
    .filter((row) => row.length > 0);
