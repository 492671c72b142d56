import { z } from "zod";
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
        return textsTo(openId, renderReply(await chat.reply(request, context), publicUrl));
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

/** How something is chosen by typing. */
const choiceWords = { city: "城市", language: "语言" } as const;

function renderReply(reply: ChatReply, publicUrl: string | null): string[] {
  switch (reply.type) {
    case "text":
      return [reply.text];
    case "choice": {
      const word = choiceWords[reply.of];
      const lines = reply.options.map(({ label, value }) => `“${word} ${value === null ? "无" : label}”`);
      return [`${reply.text}\n请回复 / Reply:\n${lines.join("\n")}`];
    }
    case "answer":
      return renderWechatText(
        reply.heading === null ? reply.view : { ...reply.view, answer: reply.heading },
        publicUrl,
      );
  }
}
