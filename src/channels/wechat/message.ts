import { createHash } from "node:crypto";
import { z } from "zod";
import type { ChatRequest } from "../../conversation/chat.js";

const number = z.string().regex(/^\d{1,20}$/);
const name = z.string().min(1).max(200);

const common = { ToUserName: name, FromUserName: name, CreateTime: z.string().regex(/^\d{1,12}$/) };

/** What WeChat posts about messages and events; everything that is not used stays out. */
export const wechatMessage = z.union([
  z.object({ ...common, MsgType: z.literal("text"), Content: z.string(), MsgId: number }),
  z.object({ ...common, MsgType: z.literal("voice"), Recognition: z.string().optional(), MsgId: number }),
  z.object({
    ...common,
    MsgType: z.enum(["image", "video", "shortvideo", "location", "link"]),
    MsgId: number,
  }),
  z.object({
    ...common,
    MsgType: z.literal("event"),
    Event: z.string().max(64),
    EventKey: z.string().max(512).optional(),
  }),
]);
export type WechatMessage = z.infer<typeof wechatMessage>;

export const wechatEnvelope = z.object({ xml: wechatMessage });
export const encryptedEnvelope = z.object({ xml: z.object({ Encrypt: z.string().min(1) }) });

/** The same for every copy of a message: its MsgId, for events who and when, as WeChat advises, and what. */
export function numberOf(message: WechatMessage): string {
  if (message.MsgType !== "event") return message.MsgId;
  const { FromUserName, CreateTime, Event, EventKey = "" } = message;
  return createHash("sha256")
    .update(JSON.stringify([FromUserName, CreateTime, Event, EventKey]))
    .digest("hex");
}

/** Sorts a person's messages: WeChat's time has whole seconds, its MsgId grows. */
export function orderKeyOf(message: WechatMessage): string {
  const id = message.MsgType === "event" ? "" : message.MsgId;
  return message.CreateTime.padStart(12, "0") + id.padStart(20, "0");
}

/** What may be typed, or stand as the key of a menu button, beside questions. */
const commands: readonly (readonly [
  RegExp,
  "help" | "human" | "sources" | "city" | "language" | "continue",
])[] = [
  [/^(?:帮助|help|\?|？)$/i, "help"],
  [/^(?:人工|人工服务|联系人工|human)$/i, "human"],
  [/^(?:来源|出处|來源|出處|sources?)$/i, "sources"],
  [/^(?:城市|city)$/i, "city"],
  [/^(?:语言|語言|language|lang)$/i, "language"],
  [/^(?:继续|繼續|continue|계속|続き)$/i, "continue"],
];
const choice = /^(城市|city|语言|語言|language|lang)[\s:：]+([^\s？?]{1,12})$/i;
const none = /^(?:无|無|不限|none|no)$/i;

/** A text of WeChat's own that stands for what this account cannot be shown. */
const unsupported = "【收到不支持的消息类型，暂无法显示】";

export type WechatRequest = ChatRequest | { readonly type: "continue" };

/** What a message asks for; null where no reply is due. */
export function requestOf(message: WechatMessage): WechatRequest | null {
  switch (message.MsgType) {
    case "text":
      return message.Content === unsupported ? { type: "not-text" } : requestOfText(message.Content);
    case "voice":
      return message.Recognition?.trim() ? requestOfText(message.Recognition) : { type: "not-text" };
    case "event":
      if (message.Event === "subscribe") return { type: "start" };
      return message.Event === "CLICK" && message.EventKey ? requestOfText(message.EventKey) : null;
    default:
      return { type: "not-text" };
  }
}

function requestOfText(raw: string): WechatRequest {
  const text = raw.trim();
  const plain = text.replace(/[。.！!]$/u, "");
  const command = commands.find(([pattern]) => pattern.test(plain))?.[1];
  if (command !== undefined) return { type: command };
  const [, of, value] = choice.exec(plain) ?? [];
  if (of === undefined || value === undefined) return { type: "question", text };
  const chosen = none.test(value) ? null : value;
  return /^(?:城市|city)$/i.test(of)
    ? { type: "choose-city", name: chosen }
    : { type: "choose-language", language: chosen };
}
