import express, { type Request, type Response, Router } from "express";
import type { Logger } from "pino";
import { z } from "zod";
import type { Chat } from "../../conversation/chat.js";
import { chatText } from "../../conversation/chat-wording.js";
import type { Inbox } from "../../conversation/inbox.js";
import { within } from "../../conversation/within.js";
import { Problem } from "../http/problem.js";
import { wechatChannelName } from "./channel.js";
import type { WechatEncryption } from "./encryption.js";
import {
  encryptedEnvelope,
  numberOf,
  orderKeyOf,
  requestOf,
  type WechatMessage,
  wechatEnvelope,
} from "./message.js";
import { nothingToSay, type PassiveReplies, type PassiveReply } from "./passive-replies.js";
import { isRecent, isSigned, sign, wechatQuery } from "./signature.js";
import { parseXml, writeXml } from "./xml.js";

/** How long an answer may take to go into WeChat's own request: it gives up after five seconds, both ways included. */
export const defaultPassiveMs = 4000;
/** How long it may take to see whether an answer has gone out meanwhile. */
const lookMs = 300;

/** What WeChat wants to read where there is nothing to say. */
const acknowledged = "success";

const encryptedQuery = wechatQuery.extend({ msg_signature: z.string() });

export interface WechatWebhookServices {
  readonly token: string;
  /** Null: the account is in plain mode. Where it is set, plain messages are refused: they are not signed. */
  readonly encryption: WechatEncryption | null;
  readonly chat: Chat;
  readonly inbox: Inbox;
  readonly passive: PassiveReplies;
  readonly passiveMs: number;
  readonly logger: Logger;
}

/** `/webhooks/wechat`: WeChat's check of the address, and its messages. */
export function wechatWebhook(services: WechatWebhookServices): Router {
  const router = Router();
  router.get("/", (request, response) => {
    response.type("text/plain").send(checkSignature(services, request).echostr);
  });
  router.post(
    "/",
    (request, _response, next) => {
      checkSignature(services, request);
      next();
    },
    express.text({ type: () => true, limit: "64kb", inflate: false }),
    (request, response) => receive(services, request, response),
  );
  return router;
}

function checkSignature({ token }: WechatWebhookServices, request: Request): z.infer<typeof wechatQuery> {
  const { data } = wechatQuery.safeParse(request.query);
  if (data === undefined || !isSigned(data.signature, token, data.timestamp, data.nonce)) {
    throw new Problem(403, "the signature is not valid");
  }
  if (!isRecent(data.timestamp, Date.now())) throw new Problem(403, "the signature is too old");
  return data;
}

async function receive(services: WechatWebhookServices, request: Request, response: Response): Promise<void> {
  let isOpen = true;
  const closed = new Promise<void>((resolve) => {
    response.on("close", () => {
      isOpen = false;
      resolve();
    });
  });
  const message = readMessage(services, request);
  if (message === null || requestOf(message) === null) {
    send(services, response, message, null);
    return;
  }
  const reply = await awaitReply(services, message);
  if (reply === null) {
    send(
      services,
      response,
      message,
      chatText(null, (texts) => texts.working),
    );
    return;
  }
  const wasOpen = isOpen;
  closed.then(() => reply.onEnd(wasOpen && response.writableFinished));
  send(services, response, message, reply.text);
}

/** The reply to write into the request; null where it takes longer and follows later. */
async function awaitReply(
  { chat, inbox, passive, passiveMs, logger }: WechatWebhookServices,
  message: WechatMessage,
): Promise<PassiveReply | null> {
  const number = numberOf(message);
  const messageId = `${wechatChannelName}:${number}`;
  const replying = passive.wait(messageId, passiveMs);
  try {
    const accepting = inbox.accept(wechatChannelName, {
      number,
      conversationId: chat.conversationId(message.FromUserName),
      orderKey: orderKeyOf(message),
      sentAt: Number(message.CreateTime) * 1000,
      payload: JSON.stringify(message),
    });
    const acceptance = await within(passiveMs, accepting);
    const isOver = acceptance === "duplicate" && (await inbox.isDone(wechatChannelName, number));
    if (acceptance === "stale" || isOver) passive.dismiss(messageId);
  } catch (error) {
    passive.dismiss(messageId);
    /** A reply that was handed over meanwhile has not gone out. */
    replying.then((reply) => reply?.onEnd(false));
    logger.error({ err: error }, "wechat: a message could not be kept");
    throw new Problem(503, "the message could not be kept; please send it again", { "Retry-After": "5" });
  }
  const reply = await replying;
  if (reply !== null) return reply;
  /** Another process may have answered by the API meanwhile; then nothing is left to say. */
  const isDone = await within(lookMs, inbox.isDone(wechatChannelName, number)).catch(() => false);
  return isDone ? nothingToSay : null;
}

/** The message in a request; null for one of a kind that is not known. */
function readMessage({ token, encryption }: WechatWebhookServices, request: Request): WechatMessage | null {
  const body = parseXml(z.string().catch("").parse(request.body));
  const envelope = encryptedEnvelope.safeParse(body);
  if (encryption === null) {
    if (envelope.success) throw new Problem(403, "the message is encrypted, and no key is configured");
    return known(body);
  }
  const { data } = encryptedQuery.safeParse(request.query);
  if (data === undefined || !envelope.success) {
    throw new Problem(403, "plain messages are refused where an encryption key is configured");
  }
  const { Encrypt } = envelope.data.xml;
  if (!isSigned(data.msg_signature, token, data.timestamp, data.nonce, Encrypt)) {
    throw new Problem(403, "the signature of the message is not valid");
  }
  const decrypted = encryption.decrypt(Encrypt);
  if (decrypted === null) throw new Problem(403, "the message cannot be decrypted");
  return known(parseXml(decrypted));
}

function known(body: unknown): WechatMessage | null {
  if (body === null) throw new Problem(400, "the body is not the XML of a message");
  const parsed = wechatEnvelope.safeParse(body);
  return parsed.success ? parsed.data.xml : null;
}

/** Answers WeChat's request, encrypted where the account is; null: nothing to say. */
function send(
  { token, encryption }: WechatWebhookServices,
  response: Response,
  message: WechatMessage | null,
  text: string | null,
): void {
  if (message === null || text === null) {
    response.type("text/plain").send(acknowledged);
    return;
  }
  const now = Math.floor(Date.now() / 1000);
  const reply = writeXml({
    ToUserName: message.FromUserName,
    FromUserName: message.ToUserName,
    CreateTime: now,
    MsgType: "text",
    Content: text,
  });
  response.type("application/xml");
  if (encryption === null) {
    response.send(reply);
    return;
  }
  const encrypted = encryption.encrypt(reply);
  const nonce = String(now);
  const MsgSignature = sign(token, String(now), nonce, encrypted);
  response.send(writeXml({ Encrypt: encrypted, MsgSignature, TimeStamp: now, Nonce: nonce }));
}
