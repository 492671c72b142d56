import type { AnswerView } from "../../conversation/answer-view.js";
import { type MessageForm, renderMessages } from "./messages.js";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in Telegram's HTML, also inside an attribute. */
export const escapeTelegramHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

const form: MessageForm = {
  escape: escapeTelegramHtml,
  bold: (text) => `<b>${escapeTelegramHtml(text)}</b>`,
  link: (text, url) => `<a href="${escapeTelegramHtml(url)}">${escapeTelegramHtml(text)}</a>`,
  size: (sent) => sent.length,
  /** Telegram takes 4,096 UTF-16 units after its tags are read; tags are counted here as well, to be on the safe side. */
  limit: 4095,
};

/** Messages for `parse_mode: "HTML"`, in their order; each under 4,096 UTF-16 units. None where the answer is empty. */
export function renderTelegramHtml(view: AnswerView, publicUrl: string | null): string[] {
  return renderMessages(view, publicUrl, form);
}
