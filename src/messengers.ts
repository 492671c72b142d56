import type { Logger } from "pino";
import type { Webhook } from "./channels/http/app.js";
import { faultOf } from "./channels/telegram/calls.js";
import { TelegramChannel } from "./channels/telegram/channel.js";
import { pollTelegram } from "./channels/telegram/polling.js";
import { registerCommands, registerWebhook } from "./channels/telegram/registration.js";
import { telegramWebhook } from "./channels/telegram/webhook.js";
import { WechatApi } from "./channels/wechat/api.js";
import { wechatChannel } from "./channels/wechat/channel.js";
import { WechatEncryption } from "./channels/wechat/encryption.js";
import { PassiveReplies } from "./channels/wechat/passive-replies.js";
import { defaultPassiveMs, wechatWebhook } from "./channels/wechat/webhook.js";
import type { Config } from "./config.js";
import { Chat, type ChatServices } from "./conversation/chat.js";
import { defaultInboxTimes, Inbox, type InboxChannel, type InboxTimes } from "./conversation/inbox.js";

/** The messengers that are configured, behind one inbox. */
export interface Messengers {
  readonly webhooks: readonly Webhook[];
  /** Begins to take up what was left unfinished. */
  start(): void;
  stop(patienceMs: number): Promise<void>;
}

export interface MessengerServices extends Omit<ChatServices, "secret"> {
  readonly config: Config;
  readonly logger: Logger;
  readonly times?: InboxTimes;
  /** How long an answer may take to go into WeChat's own request. */
  readonly passiveMs?: number;
}

/** Telegram is polled where it has no webhook secret, and delivers to its webhook where it has one. */
export function openMessengers({
  config,
  logger,
  times,
  passiveMs,
  ...services
}: MessengerServices): Messengers {
  const channels: InboxChannel[] = [];
  const makers: ((inbox: Inbox) => Webhook)[] = [];
  if (config.wechat !== null) {
    const { token, appId, appSecret, encodingAesKey, apiRoot } = config.wechat;
    const chat = new Chat({ ...services, secret: appSecret });
    const passive = new PassiveReplies();
    const api = new WechatApi({ root: apiRoot, appId, appSecret, logger });
    channels.push(wechatChannel({ chat, store: services.store, api, passive, publicUrl: config.publicUrl }));
    const encryption = encodingAesKey === null ? null : new WechatEncryption(encodingAesKey, appId);
    makers.push((inbox) => ({
      path: "/webhooks/wechat",
      router: wechatWebhook({
        token,
        encryption,
        chat,
        inbox,
        passive,
        passiveMs: passiveMs ?? defaultPassiveMs,
        logger,
      }),
    }));
  }
  const polling = new AbortController();
  const starters: ((inbox: Inbox) => void)[] = [];
  if (config.telegram !== null) {
    const { token, webhookSecret: secret, apiRoot } = config.telegram;
    const chat = new Chat({ ...services, secret: token });
    const channel = new TelegramChannel({ token, apiRoot, chat, publicUrl: config.publicUrl });
    channels.push(channel);
    if (secret === null) {
      starters.push((inbox) => {
        pollTelegram({ channel, inbox, logger, signal: polling.signal });
      });
    } else {
      makers.push((inbox) => ({
        path: "/webhooks/telegram",
        router: telegramWebhook({ secret, channel, inbox }),
      }));
    }
    starters.push(() => {
      registerTelegram(channel, config.publicUrl, secret).catch((error: unknown) =>
        logger.warn({ reason: faultOf(error) }, "telegram: commands or webhook could not be registered"),
      );
    });
  }
  const inbox = new Inbox(services.store.inbox, channels, logger, times ?? defaultInboxTimes);
  return {
    webhooks: makers.map((make) => make(inbox)),
    start: () => {
      if (channels.length > 0) inbox.start();
      for (const start of starters) start(inbox);
    },
    stop: (patienceMs) => {
      polling.abort();
      return inbox.stop(patienceMs);
    },
  };
}

/** Telegram delivers to HTTPS addresses only; with another one the webhook is left as its owner set it. */
async function registerTelegram(
  { api }: TelegramChannel,
  publicUrl: string | null,
  secret: string | null,
): Promise<void> {
  await registerCommands(api);
  if (secret !== null && publicUrl?.startsWith("https://")) await registerWebhook(api, publicUrl, secret);
}
