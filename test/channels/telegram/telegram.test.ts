import { type Logger, pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { AnswerView } from "../../../src/conversation/answer-view.js";
import type { AskInput } from "../../../src/conversation/assistant.js";
import { openSqliteStore } from "../../../src/store/open-store.js";
import type { Store } from "../../../src/store/store.js";
import { temporaryFolder } from "../../support/engine.js";
import { pause, until } from "../../support/listening.js";
import { echoView, startMessengers } from "../../support/messengers.js";
import {
  botName,
  botToken,
  groupUpdate,
  nextUpdateId,
  post,
  pressUpdate,
  startTelegramServer,
  type TelegramServer,
  textUpdate,
} from "../../support/telegram-server.js";

const secret = "webhook-secret";
const data = temporaryFolder();
let store: Store;
const running: { stop: () => Promise<void> }[] = [];
beforeAll(async () => {
  store = await openSqliteStore(data.path);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});
afterAll(async () => {
  await store.close();
  data.remove();
});

interface Scene {
  readonly telegram: TelegramServer;
  readonly asked: AskInput[];
  readonly send: (update: unknown, with_?: string | null) => Promise<number>;
}

/** Telegram on one side, the program on the other, and between them an assistant that keeps its answers as the real one. */
async function play(
  thinks: (input: AskInput) => AnswerView | Promise<AnswerView> = echoView,
  environment: Readonly<Record<string, string>> = {},
  options: { readonly before?: (telegram: TelegramServer) => void; readonly logger?: Logger } = {},
): Promise<Scene> {
  const telegram = await startTelegramServer();
  options.before?.(telegram);
  const asked: AskInput[] = [];
  const server = await startMessengers(
    {
      store,
      ...(options.logger === undefined ? {} : { logger: options.logger }),
      assistant: {
        ask: async (input) => {
          asked.push(input);
          const view = await thinks(input);
          const kept = await store.answer(view.answer_id);
          if (kept === null) await keep(view, input);
          return view;
        },
      },
    },
    {
      TELEGRAM_BOT_TOKEN: botToken,
      TELEGRAM_WEBHOOK_SECRET: secret,
      TELEGRAM_API_ROOT: telegram.url,
      ...environment,
    },
  );
  running.push({
    stop: async () => {
      await server.stop();
      await telegram.close();
    },
  });
  const webhook = `${server.url}/webhooks/telegram`;
  return { telegram, asked, send: (update, with_ = secret) => post(webhook, update, with_) };
}

const keep = (view: AnswerView, input: AskInput) =>
  store.saveAnswer(
    {
      id: view.answer_id,
      conversationId: view.conversation_id,
      question: input.question,
      kind: view.kind,
      language: view.lang,
      answer: JSON.stringify(view),
      receipt: "{}",
      createdAt: new Date().toISOString(),
    },
    null,
  );

const citedView = (input: AskInput): AnswerView => ({
  ...echoView(input, "Five working days [1]. **Sure** <i>&amp;</i>."),
  kind: "answer",
  citations: [
    {
      n: 1,
      doc_id: "zibo",
      doc_title: "A & B <c>",
      doc_kind: "measures",
      issuer: null,
      city: "淄博市",
      city_inferred: false,
      issued_on: "2023-06-16",
      doc_number: null,
      measure: "4",
      measure_title: "居留许可",
      quote: "5个工作日 <内> & 办结",
      start: 10,
      end: 20,
      url: "/sources/zibo?start=10&end=20#m4",
    },
  ],
});

let chats = 1000;
const newChat = () => ++chats;

const sentMessage = z.looseObject({
  text: z.string(),
  parse_mode: z.string().optional(),
  reply_markup: z
    .object({
      inline_keyboard: z.array(
        z.array(
          z.object({ text: z.string(), url: z.string().optional(), callback_data: z.string().optional() }),
        ),
      ),
    })
    .optional(),
});
const lastMessage = (telegram: TelegramServer) =>
  sentMessage.parse(telegram.of("sendMessage").at(-1)?.payload);
const buttonsOf = (telegram: TelegramServer) =>
  (lastMessage(telegram).reply_markup?.inline_keyboard ?? []).flat();

describe("the Telegram webhook", () => {
  it("acknowledges at once and answers behind it, showing that it types", async () => {
    const { telegram, send } = await play(async (input) => {
      await pause(200);
      return echoView(input);
    });
    const chat = newChat();
    const started = performance.now();
    expect(await send(textUpdate(chat, "几天能办好"))).toBe(200);
    expect(performance.now() - started).toBeLessThan(150);
    expect(telegram.texts(chat)).toEqual([]);
    await until(() => telegram.texts(chat).length === 1);
    expect(telegram.texts(chat)).toEqual(["answer to: 几天能办好"]);
    expect(telegram.of("sendChatAction").length).toBeGreaterThan(0);
  });

  it("refuses what does not carry the secret, and takes no notice of it", async () => {
    const { telegram, asked, send } = await play();
    const statuses = [];
    for (const wrong of [null, "", "wrong", secret.toUpperCase(), secret.slice(0, -1)])
      statuses.push(await send(textUpdate(newChat(), "x"), wrong));
    expect(statuses).toEqual([403, 403, 403, 403, 403]);
    await pause(100);
    expect(asked).toEqual([]);
    expect(telegram.of("sendMessage")).toEqual([]);
  });

  it("has no effect twice, nor for messages older than a day, other bots and what it does not know", async () => {
    const { asked, send } = await play();
    const update = textUpdate(newChat(), "x");
    await Promise.all([1, 2, 3].map(() => send(update)));
    await send(update);
    const dayAgo = Math.floor(Date.now() / 1000) - 86_500;
    const ignored = [
      textUpdate(newChat(), "old", { date: dayAgo }),
      textUpdate(newChat(), "robot", { from: { id: 9, is_bot: true, first_name: "R" } }),
      { update_id: nextUpdateId(), edited_message: { text: "x" } },
      { update_id: "x" },
      {},
      [],
    ];
    for (const each of ignored) expect(await send(each)).toBe(200);
    await pause(150);
    expect(asked.map(({ question }) => question)).toEqual(["x"]);
  });

  it("answers broken JSON and too large bodies with a problem", async () => {
    const { send } = await play();
    expect(await send(textUpdate(newChat(), "x".repeat(70_000)))).toBe(413);
  });

  it("waits as long as Telegram asks, and comes back after its errors, in order and once", async () => {
    const { telegram, send } = await play();
    const chat = newChat();
    telegram.fail("sendMessage", { status: 429, retryAfter: 1 }, { status: 502 }, { status: 500 });
    await send(textUpdate(chat, "first"));
    await send(textUpdate(chat, "second"));
    await until(() => telegram.texts(chat).length === 2);
    expect(telegram.texts(chat)).toEqual(["answer to: first", "answer to: second"]);
    const refusedAt = telegram.of("sendMessage:429")[0]?.at ?? Number.POSITIVE_INFINITY;
    expect((telegram.of("sendMessage")[0]?.at ?? 0) - refusedAt).toBeGreaterThanOrEqual(1000);
  });

  it("goes on where somebody has blocked the bot", async () => {
    const { telegram, send } = await play();
    const chat = newChat();
    telegram.fail("sendMessage", { status: 403 });
    await send(textUpdate(chat, "first"));
    await send(textUpdate(chat, "second"));
    await until(() => telegram.texts(chat).length === 1);
    expect(telegram.texts(chat)).toEqual(["answer to: second"]);
  });

  it("waits with answering until it could learn its own name", async () => {
    const { telegram, send } = await play();
    telegram.fail("getMe", { status: 500 }, { status: 500 });
    const chat = newChat();
    await send(textUpdate(chat, "x"));
    await until(() => telegram.texts(chat).length === 1, 8000);
  });
});

describe("commands on Telegram", () => {
  it("are answered in the language of the person's program", async () => {
    const { telegram, asked, send } = await play();
    const chat = newChat();
    await send(textUpdate(chat, "/start"));
    await send(textUpdate(chat, "/help"));
    await send(textUpdate(chat, "/nonsense"));
    await send(textUpdate(chat, "/human"));
    await send(textUpdate(chat, "/human", { from: { id: chat, is_bot: false, language_code: "en-GB" } }));
    await send(textUpdate(chat, "/sources"));
    await until(() => telegram.texts(chat).length === 6);
    const [start, help, nonsense, human, english, sources] = telegram.texts(chat);
    expect(start).toContain("有据");
    expect([help, nonsense]).toEqual([start, start]);
    expect(human).toMatch(/110[\s\S]*12345[\s\S]*12389/);
    expect(english).toMatch(/Emergencies: police 110[\s\S]*12345[\s\S]*12389/);
    expect(sources).toContain("还没有");
    expect(asked).toEqual([]);
  });

  it("choose a city and a language, by button or by word", async () => {
    const { telegram, asked, send } = await play();
    const chat = newChat();
    await send(textUpdate(chat, "/city"));
    await until(() => telegram.texts(chat).length === 1);
    expect(buttonsOf(telegram).map(({ text }) => text)).toEqual(["淄博市", "威海市", "不设城市"]);
    await send(pressUpdate(chat, buttonsOf(telegram)[0]?.callback_data ?? ""));
    await until(() => telegram.texts(chat).length === 2);
    expect(telegram.texts(chat)[1]).toContain("淄博市");
    await send(textUpdate(chat, "/city Paris"));
    await until(() => telegram.texts(chat).length === 3);
    expect(telegram.texts(chat)[2]).toContain("没有收录");
    await send(textUpdate(chat, "/lang"));
    await until(() => telegram.texts(chat).length === 4);
    expect(buttonsOf(telegram).map(({ text }) => text)).toContain("한국어");
    await send(textUpdate(chat, "/lang en"));
    await until(() => telegram.texts(chat).length === 5);
    await send(textUpdate(chat, "how long"));
    await send(textUpdate(newChat(), "how long"));
    await until(() => asked.length === 2);
    const choices = new Map(
      asked.map(({ conversationId, city, language }) => [conversationId, [city, language]]),
    );
    expect([...choices.values()].sort()).toEqual([
      [null, null],
      ["淄博市", "en"],
    ]);
  });

  it("are registered in Chinese, in English and in both", async () => {
    const { telegram } = await play();
    await until(() => telegram.of("setMyCommands").length === 3);
    const languages = telegram.of("setMyCommands").map(({ payload }) => payload.language_code);
    expect(languages).toEqual([undefined, "zh", "en"]);
    const names = z.looseObject({ commands: z.array(z.looseObject({ command: z.string() })) });
    for (const { payload } of telegram.of("setMyCommands")) {
      const commands = names.parse(payload).commands.map(({ command }) => command);
      expect(commands).toEqual(["start", "help", "city", "lang", "sources", "human"]);
    }
    expect(telegram.of("setWebhook")).toEqual([]);
  });

  it("the webhook is registered where the public address is HTTPS", async () => {
    const { telegram } = await play(echoView, { PUBLIC_URL: "https://youju.example.org/" });
    await until(() => telegram.of("setWebhook").length === 1);
    expect(telegram.of("setWebhook")[0]?.payload).toEqual({
      url: "https://youju.example.org/webhooks/telegram",
      secret_token: secret,
      allowed_updates: ["message", "callback_query"],
    });
  });
});

describe("answers on Telegram", () => {
  it("escape everything and carry their sources as buttons that send the quote", async () => {
    const { telegram, send } = await play(citedView);
    const chat = newChat();
    await send(textUpdate(chat, "how long"));
    await until(() => telegram.texts(chat).length === 1);
    const message = lastMessage(telegram);
    expect(message.parse_mode).toBe("HTML");
    expect(message.text).toContain("[1]. <b>Sure</b> &lt;i&gt;&amp;amp;&lt;/i&gt;.");
    const [source] = buttonsOf(telegram);
    expect(source?.text).toBe("[1] 淄博市 measure 4");
    await send(pressUpdate(chat, source?.callback_data ?? ""));
    await until(() => telegram.texts(chat).length === 2);
    expect(telegram.texts(chat)[1]).toContain("<blockquote>5个工作日 &lt;内&gt; &amp; 办结</blockquote>");
    await send(textUpdate(chat, "/sources"));
    await until(() => telegram.texts(chat).length === 3);
    expect(telegram.texts(chat)[2]).toContain("[1] 淄博市");
    expect(buttonsOf(telegram)).toEqual([source]);
  });

  it("link the source page where users can reach it", async () => {
    const { telegram, send } = await play(citedView, { PUBLIC_URL: "https://youju.example.org" });
    const chat = newChat();
    await send(textUpdate(chat, "how long"));
    await until(() => telegram.texts(chat).length === 1);
    expect(buttonsOf(telegram)[0]?.url).toBe("https://youju.example.org/sources/zibo?start=10&end=20#m4");
    expect(lastMessage(telegram).text).toContain(
      '<a href="https://youju.example.org/sources/zibo?start=10&amp;end=20#m4">',
    );
  });

  it("are split under 4,096 characters, with the buttons under the last part", async () => {
    const { telegram, send } = await play((input) => ({
      ...citedView(input),
      answer: "A sentence of some length that is repeated [1]. ".repeat(200),
    }));
    const chat = newChat();
    await send(textUpdate(chat, "how long"));
    await until(() => telegram.texts(chat).length === 3);
    const markups = telegram.of("sendMessage").map(({ payload }) => payload.reply_markup === undefined);
    expect(markups).toEqual([true, true, false]);
  });

  it("take thumbs, once a press, and put them away", async () => {
    const { telegram, asked, send } = await play(citedView);
    const chat = newChat();
    await send(textUpdate(chat, "how long"));
    await until(() => telegram.texts(chat).length === 1);
    const [source, up, down] = buttonsOf(telegram);
    expect([up?.text, down?.text]).toEqual(["👍", "👎"]);
    const keyboard = [[source], [up, down]];
    const press = pressUpdate(chat, down?.callback_data ?? "", keyboard);
    await Promise.all([send(press), send(press)]);
    await until(() => telegram.of("editMessageReplyMarkup").length === 1);
    expect(telegram.of("answerCallbackQuery")[0]?.payload.text).toBe("谢谢您的反馈。");
    expect(telegram.of("editMessageReplyMarkup")[0]?.payload.reply_markup).toEqual({
      inline_keyboard: [[source]],
    });
    await send(pressUpdate(chat, "f:1:nothing"));
    await until(() => telegram.of("answerCallbackQuery").length === 2);
    expect(telegram.of("answerCallbackQuery")[1]?.payload.text).toContain("不在了");
    expect(asked).toHaveLength(1);
  });

  it("ask for text where there is none, and for less where there is too much", async () => {
    const { telegram, asked, send } = await play();
    const chat = newChat();
    await send(textUpdate(chat, "", { text: undefined, photo: [] }));
    await send(textUpdate(chat, "长".repeat(2001)));
    await send(textUpdate(chat, "", { text: undefined, photo: [], caption: "这是什么证" }));
    await until(() => telegram.texts(chat).length === 3);
    const [picture, long, caption] = telegram.texts(chat);
    expect(picture).toContain("只能读文字");
    expect(long).toContain("2000字");
    expect(caption).toBe("answer to: 这是什么证");
    expect(asked).toHaveLength(1);
  });
});

describe("groups on Telegram", () => {
  it("are answered where the bot is named, replied to or given a command, each person by themselves", async () => {
    const { telegram, asked, send } = await play();
    await until(() => telegram.of("setMyCommands").length === 3);
    const group = -newChat();
    const mention = (text: string) => ({
      entities: [{ type: "mention", offset: text.indexOf("@"), length: botName.length + 1 }],
    });
    const named = `@${botName} how long?`;
    await send(groupUpdate(group, 1, "talk among people"));
    await send(groupUpdate(group, 1, "@somebody_else look", mention("@somebody_else look")));
    await send(groupUpdate(group, 1, "/start@OtherBot"));
    await send(groupUpdate(group, 1, named, mention(named)));
    await send(
      groupUpdate(group, 2, "and there?", { reply_to_message: { from: { id: 4242, is_bot: true } } }),
    );
    await send(groupUpdate(group, 2, "no", { reply_to_message: { from: { id: 77, is_bot: false } } }));
    await send(groupUpdate(group, 3, `/human@${botName}`));
    await until(() => telegram.texts(group).length === 3);
    await pause(100);
    expect(asked.map(({ question }) => question).sort()).toEqual(["and there?", "how long?"]);
    expect(new Set(asked.map(({ conversationId }) => conversationId)).size).toBe(2);
    expect(telegram.texts(group)).toHaveLength(3);
    for (const { payload } of telegram.of("sendMessage")) expect(payload.reply_parameters).toBeDefined();
  });
});

describe("logs", () => {
  it("never hold the token, the secret or what people wrote, whatever fails", async () => {
    let written = "";
    const logger = pino({ level: "trace" }, { write: (line: string) => (written += line) });
    const failing = (telegram: TelegramServer) => {
      telegram.fail("setMyCommands", { isCut: true });
      telegram.fail("setWebhook", { status: 500 });
      telegram.fail("getMe", { isCut: true });
      telegram.fail("getUpdates", { isCut: true });
      telegram.fail("sendMessage", { isCut: true }, { status: 400 });
    };
    const words = "my number is 13800138000";
    const environment = { PUBLIC_URL: "https://youju.example.org" };
    const broken = () => {
      throw new Error("broken");
    };
    const webhook = await play(broken, environment, { before: failing, logger });
    await webhook.send(textUpdate(newChat(), words));
    await webhook.send(textUpdate(newChat(), words), "wrong");
    await webhook.send({ ...textUpdate(newChat(), words), update_id: "x" });
    const polled = await play(broken, { TELEGRAM_WEBHOOK_SECRET: "" }, { before: failing, logger });
    polled.telegram.queue(textUpdate(newChat(), words));
    await until(() => /broken/.test(written) && (written.match(/out of reach/g) ?? []).length >= 2, 15_000);
    await until(() => /given up/.test(written), 15_000);
    expect(written).not.toContain(botToken.split(":")[1]);
    expect(written).not.toContain(secret);
    expect(written).not.toContain("13800138000");
  });
});

describe("long polling", () => {
  const polling = { TELEGRAM_WEBHOOK_SECRET: "" };

  it("removes the webhook, answers, and confirms only what is kept", async () => {
    const { telegram } = await play(echoView, polling);
    const chat = newChat();
    telegram.queue(textUpdate(chat, "a"), textUpdate(chat, "b"));
    await until(() => telegram.texts(chat).length === 2);
    expect(telegram.texts(chat)).toEqual(["answer to: a", "answer to: b"]);
    expect(telegram.of("deleteWebhook")).toHaveLength(1);
    await until(() => telegram.unconfirmed() === 0);
  });

  it("comes back after errors and cut connections", async () => {
    const { telegram } = await play(echoView, polling);
    telegram.fail("getUpdates", { isCut: true }, { status: 502 }, { status: 429, retryAfter: 1 });
    const chat = newChat();
    telegram.queue(textUpdate(chat, "a"));
    await until(() => telegram.texts(chat).length === 1, 15_000);
    expect(telegram.texts(chat)).toEqual(["answer to: a"]);
  });
});
