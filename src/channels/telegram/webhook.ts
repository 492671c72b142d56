import express, { Router } from "express";
import type { Inbox } from "../../conversation/inbox.js";
import { isSameSecret } from "../constant-time.js";
import { Problem } from "../http/problem.js";
import type { TelegramChannel } from "./channel.js";

export interface TelegramWebhookServices {
  readonly secret: string;
  readonly channel: TelegramChannel;
  readonly inbox: Inbox;
}

/** `/webhooks/telegram`: an update is acknowledged when it is kept; the work is done behind it. */
export function telegramWebhook({ secret, channel, inbox }: TelegramWebhookServices): Router {
  const router = Router();
  router.post(
    "/",
    (request, _response, next) => {
      if (!isSameSecret(request.get("X-Telegram-Bot-Api-Secret-Token") ?? "", secret)) {
        throw new Problem(403, "the secret token is not valid");
      }
      next();
    },
    express.json({ limit: "64kb", inflate: false }),
    async (request, response) => {
      await channel.accept(inbox, request.body);
      response.type("text/plain").send("ok");
    },
  );
  return router;
}
