import type { AnswerView } from "../../conversation/answer-view.js";
import { type MessageForm, renderMessages } from "./messages.js";

/** WeChat knows the tag `<a>` and no entities: full-width signs are shown alike and make no tag. */
const escapeWechat = (text: string): string => text.replaceAll("<", "＜").replaceAll(">", "＞");

const form: Omit<MessageForm, "limit"> = {
  escape: escapeWechat,
  bold: escapeWechat,
  link: (text, url) => `<a href="${url}">${escapeWechat(text)}</a>`,
  size: (sent) => Buffer.byteLength(sent, "utf8"),
};

/**
 * Texts for WeChat in their order, each of at most `maxBytes` UTF-8 bytes (its own limit is below 2,048); every
 * citation is a link to its source page where the public address is known. None where the answer is empty.
 */
export function renderWechatText(view: AnswerView, publicUrl: string | null, maxBytes = 2047): string[] {
  return renderMessages(view, publicUrl, { ...form, limit: maxBytes });
}
