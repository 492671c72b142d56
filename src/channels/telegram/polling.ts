import { setTimeout as wait } from "node:timers/promises";
import { GrammyError } from "grammy";
import type { Logger } from "pino";
import type { Inbox } from "../../conversation/inbox.js";
import { faultOf } from "./calls.js";
import type { TelegramChannel } from "./channel.js";
import { wantedUpdates } from "./update.js";

/** How long Telegram holds a request open until something comes. */
const pollSeconds = 30;
const firstWaitMs = 1000;
const longestWaitMs = 30_000;

export interface PollingServices {
  readonly channel: TelegramChannel;
  readonly inbox: Inbox;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** Fetches updates until the signal; the next request, which makes Telegram forget them, comes after they are kept. */
export async function pollTelegram({ channel, inbox, logger, signal }: PollingServices): Promise<void> {
  const { api } = channel;
  let offset = 0;
  let isReady = false;
  let failures = 0;
  while (!signal.aborted) {
    try {
      if (!isReady) {
        await channel.me();
        await api.deleteWebhook();
        isReady = true;
      }
      const updates = await unlessAborted(
        signal,
        api.getUpdates({ offset, timeout: pollSeconds, allowed_updates: wantedUpdates }),
      );
      for (const update of updates) {
        await channel.accept(inbox, update);
        offset = update.update_id + 1;
      }
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
      const waitMs =
        asked === undefined ? Math.min(longestWaitMs, firstWaitMs * 2 ** failures) : asked * 1000;
      failures++;
      logger.warn({ reason: faultOf(error), waitMs }, "telegram: updates could not be fetched");
      await wait(waitMs, undefined, { signal }).catch(() => {});
    }
  }
}

/** Does not wait for a request that is held open; what it still brings was not confirmed and comes again. */
async function unlessAborted<T>(signal: AbortSignal, request: Promise<T>): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([request, aborted]);
}
