import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AskInput } from "../../src/conversation/assistant.js";
import { defaultInboxTimes } from "../../src/conversation/inbox.js";
import { openSqliteStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import { temporaryFolder } from "../support/engine.js";
import { until } from "../support/listening.js";
import { echoView, startMessengers } from "../support/messengers.js";
import { botToken, post, startTelegramServer, textUpdate } from "../support/telegram-server.js";
import { deliver, startWechatSide, textMessage } from "../support/wechat-side.js";

const secret = "webhook-secret";
/** What Telegram opens at most at the same time, unless told otherwise. */
const connections = 40;

/** The same sequence in every run (Mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` deliveries of which a fifth repeat an earlier one and a fifth stand where they do not belong. */
function disturb<T>(count: number, make: (position: number) => T, random: () => number): T[] {
  const once = Array.from({ length: count * 0.8 }, (_, position) => make(position));
  const all = once.map((message, position) => ({ message, at: position + 0 }));
  for (let repeated = 0; repeated < count * 0.2; repeated++) {
    const position = Math.floor(random() * once.length);
    const message = once[position];
    if (message !== undefined) all.push({ message, at: position + random() * 50 });
  }
  const displaced = all.map((delivery) =>
    random() < 0.2 ? { ...delivery, at: delivery.at + (random() - 0.5) * 200 } : delivery,
  );
  return displaced.sort((a, b) => a.at - b.at).map(({ message }) => message);
}

/** Delivers over so many connections at once. */
async function deliverAll<T>(messages: readonly T[], send: (message: T) => Promise<void>): Promise<void> {
  const queue = messages.values();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const message of queue) await send(message);
    }),
  );
}

const tally = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

describe("deliveries that repeat, change places, are forged or stale", () => {
  const data = temporaryFolder();
  let store: Store;
  beforeAll(async () => {
    store = await openSqliteStore(data.path);
  });
  afterAll(async () => {
    await store.close();
    data.remove();
  });

  it("have exactly one effect each on Telegram, or none: 10,000 and 2,000 wrong ones", async () => {
    const telegram = await startTelegramServer();
    const asked: AskInput[] = [];
    const assistant = {
      ask: async (input: AskInput) => {
        asked.push(input);
        return echoView(input);
      },
    };
    const server = await startMessengers(
      { store, assistant, times: defaultInboxTimes },
      { TELEGRAM_BOT_TOKEN: botToken, TELEGRAM_WEBHOOK_SECRET: secret, TELEGRAM_API_ROOT: telegram.url },
    );
    const random = randomNumbers(20_261_121);
    const webhook = `${server.url}/webhooks/telegram`;
    const chats = 400;
    const dayAgo = Math.floor(Date.now() / 1000) - 86_500;
    const right = disturb(10_000, (n) => ({ update: textUpdate(1 + (n % chats), `q${n}`), secret }), random);
    const wrong = Array.from({ length: 2000 }, (_, n) =>
      n % 2 === 0
        ? { update: textUpdate(1 + (n % chats), `forged${n}`), secret: `not-${secret}` }
        : { update: textUpdate(1 + (n % chats), `stale${n}`, { date: dayAgo }), secret },
    );
    const all = [...right];
    for (const each of wrong) all.splice(Math.floor(random() * all.length), 0, each);
    expect(right).toHaveLength(10_000);
    const numbers = right.map(({ update }) => update.update_id);
    const outOfPlace = numbers.filter((number, at) => at > 0 && number < (numbers[at - 1] ?? 0)).length;
    expect(outOfPlace).toBeGreaterThan(2000);

    const statuses: string[] = [];
    await deliverAll(all, async ({ update, secret: given }) => {
      statuses.push(String(await post(webhook, update, given)));
    });
    await until(() => telegram.of("sendMessage").length >= 8000, 60_000);
    await server.stop();
    await telegram.close();

    expect(Object.fromEntries(tally(statuses))).toEqual({ 200: 11_000, 403: 1000 });
    const effects = tally(asked.map(({ question }) => question));
    expect(effects.size).toBe(8000);
    expect(Math.max(...effects.values())).toBe(1);
    const answers = tally(telegram.texts());
    expect(answers.size).toBe(8000);
    expect(Math.max(...answers.values())).toBe(1);
    expect([...answers.keys()].filter((text) => /forged|stale/.test(text))).toEqual([]);
  }, 120_000);

  it("get one answer each on WeChat, or none: 2,000 and 400 wrong ones", async () => {
    const account = { token: "t0ken", appId: "wx1", appSecret: "s3cret", encodingAesKey: null };
    const side = await startWechatSide(account);
    const asked: AskInput[] = [];
    const assistant = {
      ask: async (input: AskInput) => {
        asked.push(input);
        return echoView(input);
      },
    };
    const server = await startMessengers(
      { store, assistant, times: defaultInboxTimes },
      {
        WECHAT_TOKEN: account.token,
        WECHAT_APP_ID: account.appId,
        WECHAT_APP_SECRET: account.appSecret,
        WECHAT_API_ROOT: side.url,
      },
    );
    const random = randomNumbers(5);
    const webhook = `${server.url}/webhooks/wechat`;
    const past = Math.floor(Date.now() / 1000) - 400;
    const right = disturb(
      2000,
      (n) => ({ fields: textMessage(`open-${n % 100}`, `q${n}`), options: {} }),
      random,
    );
    const wrong = Array.from({ length: 400 }, (_, n) => {
      const fields = textMessage(`open-${n % 100}`, `wrong${n}`);
      return n % 2 === 0
        ? { fields, options: { signature: "0".repeat(40) } }
        : { fields, options: { timestamp: past } };
    });
    const all = [...right];
    for (const each of wrong) all.splice(Math.floor(random() * all.length), 0, each);
    const answers: string[] = [];
    let slowest = 0;
    await deliverAll(all, async ({ fields, options }) => {
      const reply = await deliver(webhook, account, fields, options);
      slowest = Math.max(slowest, reply.ms);
      if (reply.text !== null) answers.push(reply.text);
    });
    await until(() => answers.length + side.sent.length >= 1600, 30_000);
    await server.stop();
    await side.close();
    const given = tally([...answers, ...side.sent.map(({ text }) => text)]);
    expect(given.size).toBe(1600);
    expect(Math.max(...given.values())).toBe(1);
    expect(asked).toHaveLength(1600);
    expect(slowest).toBeLessThan(4500);
  }, 60_000);
});
