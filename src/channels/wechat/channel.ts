import { z } from "zod";
import type { AnswerView } from "../../conversation/answer-view.js";
import type { Chat, ChatContext, ChatReply } from "../../conversation/chat.js";
import { chatText } from "../../conversation/chat-wording.js";
import type { InboxChannel, Replies } from "../../conversation/inbox.js";
import type { Store } from "../../store/store.js";
import { renderWechatText } from "../rendering/wechat-text.js";
import type { WechatApi } from "./api.js";
import { requestOf, wechatMessage } from "./message.js";
import type { PassiveReplies } from "./passive-replies.js";
import { signatureWindowMs } from "./signature.js";

const delivery = z.object({ openId: z.string(), text: z.string() });
type Delivery = z.infer<typeof delivery>;

export interface WechatChannelServices {
  readonly chat: Chat;
  readonly store: Store;
  readonly api: WechatApi;
  readonly passive: PassiveReplies;
  readonly publicUrl: string | null;
}

export const wechatChannelName = "wechat";

/** WeChat behind the inbox: the first text of a reply goes into WeChat's own request where that still waits. */
export function wechatChannel({ chat, store, api, passive, publicUrl }: WechatChannelServices): InboxChannel {
  return {
    name: wechatChannelName,
    /** WeChat repeats a message for some fifteen seconds; what is older was recorded and played back. */
    longestAgeMs: signatureWindowMs,
    /** The next question can still be answered in WeChat's own request; “继续” brings what could not be sent. */
    givesUp: { after: 4, as: "parked" },
    answer: async ({ id, payload }) => {
      const message = wechatMessage.parse(JSON.parse(payload));
      const openId = message.FromUserName;
      const context: ChatContext = {
        conversationId: chat.conversationId(openId),
        messageId: id,
        language: null,
      };
      const request = requestOf(message);
      if (request === null) return { payloads: [], withParked: false };
      if (request.type !== "continue") {
        const texts = renderReply(await chat.reply(request, context), publicUrl);
        const isHelp = request.type === "start" || request.type === "help";
        return textsTo(openId, isHelp ? texts.map((text) => `${text}\n${typeable}`) : texts);
      }
      const payloads = await store.inbox.parked(context.conversationId);
      if (payloads.length > 0) return { payloads, withParked: true };
      return textsTo(openId, [await chat.text(context, (texts) => texts.nothingWaiting)]);
    },
    apologise: ({ payload }) =>
      textsTo(wechatMessage.parse(JSON.parse(payload)).FromUserName, [
        chatText(null, (texts) => texts.failed),
      ]),
    send: async ({ messageId, payload }) => {
      const { openId, text } = delivery.parse(JSON.parse(payload));
      return (await passive.reply(messageId, text)) ? { type: "sent" } : api.sendText(openId, text);
    },
  };
}

const textsTo = (openId: string, texts: readonly string[]): Replies => ({
  payloads: texts.map((text) => JSON.stringify({ openId, text } satisfies Delivery)),
  withParked: false,
});

/** What may be typed, at the end of what the service is. */
const typeable = "可回复 / You can reply: 城市 city · 语言 language · 来源 sources · 人工 human · 帮助 help";
const choiceWords = { city: "城市", language: "语言" } as const;
const none = "无";

/** Under every part but the last: the account may not be allowed to send the next one by itself. */
const continued = "\n…（未完；没收到下文请回复“继续” / reply “继续” for the rest）";
const partBytes = 2047 - Buffer.byteLength(continued);

function renderReply(reply: ChatReply, publicUrl: string | null): string[] {
  switch (reply.type) {
    case "text":
      return [reply.text];
    case "choice": {
      const options = reply.options.map(({ label, value }) => {
        const name = value === null ? none : reply.of === "city" ? value : label;
        return `“${choiceWords[reply.of]} ${name}”${label === name ? "" : ` ${label}`}`;
      });
      return [`${reply.text}\n请回复 / Reply:\n${options.join("\n")}`];
    }
    case "answer":
      return inParts(reply.view, publicUrl);
    case "sources":
      return inParts({ ...reply.view, answer: "" }, publicUrl);
  }
}

function inParts(view: AnswerView, publicUrl: string | null): string[] {
  const whole = renderWechatText(view, publicUrl);
  if (whole.length < 2) return whole;
  const parts = renderWechatText(view, publicUrl, partBytes);
  return parts.map((part, at) => (at === parts.length - 1 ? part : part + continued));
}
