import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createLogger } from "../../src/logger.js";
import { type RunningServer, startServer } from "../../src/server.js";
import { openTestEngine, temporaryFolder, testConfig } from "../support/engine.js";
import { until } from "../support/listening.js";
import {
  botToken,
  post,
  pressUpdate,
  startTelegramServer,
  type TelegramServer,
  textUpdate,
} from "../support/telegram-server.js";
import { deliver, startWechatSide, textMessage, type WechatSide } from "../support/wechat-side.js";

const question = "How long does a foreigner residence permit take?";
const publicUrl = "https://youju.example.org";
const account = {
  token: "t0ken",
  appId: "wx1",
  appSecret: "s3cret",
  encodingAesKey: "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
};
const wechatSettings = {
  WECHAT_TOKEN: account.token,
  WECHAT_APP_ID: account.appId,
  WECHAT_APP_SECRET: account.appSecret,
  WECHAT_ENCODING_AES_KEY: account.encodingAesKey,
};

const squeeze = (words: string) => words.replace(/\s+/gu, "");
const shownText = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("the sample question through the messengers' doors", () => {
  const data = temporaryFolder();
  let telegram: TelegramServer;
  let wechat: WechatSide;
  let server: RunningServer;
  let local: RunningServer;
  let address = "";
  beforeAll(async () => {
    telegram = await startTelegramServer();
    wechat = await startWechatSide(account);
    const engine = openTestEngine();
    const logger = createLogger("silent");
    const common = {
      TELEGRAM_BOT_TOKEN: botToken,
      TELEGRAM_WEBHOOK_SECRET: "s",
      TELEGRAM_API_ROOT: telegram.url,
      ...wechatSettings,
      WECHAT_API_ROOT: wechat.url,
    };
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    address = `http://127.0.0.1:${port}`;
    const folder = (name: string) => `${data.path}/${name}`;
    server = await startServer(
      testConfig({ ...common, PUBLIC_URL: publicUrl, PORT: String(port), DATA_DIR: folder("public") }),
      engine,
      logger,
    );
    local = await startServer(testConfig({ ...common, DATA_DIR: folder("local") }), engine, logger);
  });
  afterAll(async () => {
    await server.close();
    await local.close();
    await telegram.close();
    await wechat.close();
    data.remove();
  });

  /** The marked words of a source page, reached on the machine itself. */
  const markedOn = async (url: string) => {
    expect(url.startsWith(`${publicUrl}/sources/`)).toBe(true);
    const response = await fetch(address + url.slice(publicUrl.length));
    expect(response.status).toBe(200);
    const page = await response.text();
    return squeeze(
      shownText([...page.matchAll(/<mark[^>]*>([\s\S]*?)<\/mark>/g)].map(([, words]) => words).join("")),
    );
  };

  const markup = z.object({
    inline_keyboard: z.array(
      z.array(
        z.object({ text: z.string(), url: z.string().optional(), callback_data: z.string().optional() }),
      ),
    ),
  });
  const sourceButtons = () => {
    const last = telegram.of("sendMessage").at(-1)?.payload.reply_markup;
    return markup
      .parse(last)
      .inline_keyboard.flat()
      .filter(({ text }) => text.startsWith("["));
  };

  it("Telegram: buttons open the cited clauses", async () => {
    expect(await post(`${address}/webhooks/telegram`, textUpdate(1, question), "s")).toBe(200);
    await until(() => telegram.texts(1).length > 0);
    expect(telegram.texts(1).join("\n")).toMatch(/working days/);
    const buttons = sourceButtons();
    expect(buttons.length).toBeGreaterThan(0);
    for (const { url = "" } of buttons) expect(await markedOn(url)).toMatch(/居留|工作日/);
  });

  it("Telegram without a public address: buttons send the cited clauses, verbatim", async () => {
    expect(await post(`${local.url}/webhooks/telegram`, textUpdate(2, question), "s")).toBe(200);
    await until(() => telegram.texts(2).length > 0);
    const buttons = sourceButtons();
    const documents = z.object({ documents: z.array(z.object({ id: z.string() })) });
    const { documents: list } = documents.parse(await (await fetch(`${local.url}/api/v1/documents`)).json());
    const texts = await Promise.all(
      list.map(async ({ id }) =>
        squeeze(await (await fetch(`${local.url}/api/v1/documents/${id}/text`)).text()),
      ),
    );
    for (const { callback_data = "" } of buttons) {
      const before = telegram.texts(2).length;
      await post(`${local.url}/webhooks/telegram`, pressUpdate(2, callback_data), "s");
      await until(() => telegram.texts(2).length > before);
      const quote = /<blockquote>([\s\S]*)<\/blockquote>/.exec(telegram.texts(2).at(-1) ?? "")?.[1] ?? "";
      expect(quote.length).toBeGreaterThan(5);
      expect(texts.some((text) => text.includes(squeeze(shownText(quote))))).toBe(true);
    }
  });

  it("the webhooks name the methods that they take", async () => {
    for (const [path, method, allow] of [
      ["/webhooks/telegram", "GET", "POST"],
      ["/webhooks/wechat", "PUT", "GET, HEAD, POST"],
    ] as const) {
      const response = await fetch(address + path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe(allow);
    }
  });

  it("Telegram remembers the city of the conversation", async () => {
    await post(`${address}/webhooks/telegram`, textUpdate(3, "威海公司急着出国最快几天拿证"), "s");
    await post(`${address}/webhooks/telegram`, textUpdate(3, "那责任单位是谁呢"), "s");
    await until(() => telegram.texts(3).length === 2);
    expect(telegram.texts(3)[1]).toContain("威海市");
  });

  it("WeChat: links open the cited clauses", async () => {
    const reply = await deliver(`${address}/webhooks/wechat`, account, textMessage("open-1", question));
    expect(reply.text).toMatch(/working days/);
    expect(Buffer.byteLength(reply.text ?? "")).toBeLessThan(2048);
    const all = [reply.text ?? "", ...wechat.sent.map(({ text }) => text)].join("\n");
    const links = [...all.matchAll(/<a href="([^"]+)">/g)].map(([, url = ""]) => url);
    expect(links.length).toBeGreaterThan(0);
    for (const url of links) expect(await markedOn(url)).toMatch(/居留|工作日/);
  });

  it("nobody reaches a messenger's conversation or answers by its names", async () => {
    for (const name of ["1", "2", "open-1", "telegram:1", "wechat:open-1"]) {
      const response = await fetch(`${address}/api/v1/ask`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ question: "那责任单位是谁呢", conversation_id: name }),
      });
      expect(z.object({ kind: z.string() }).parse(await response.json()).kind).toBe("clarify");
    }
  });
});

describe("a messenger whose secrets are missing", () => {
  const data = temporaryFolder();
  afterAll(data.remove);

  it("is off: its webhook answers 404", async () => {
    const server = await startServer(
      testConfig({ DATA_DIR: data.path }),
      openTestEngine(),
      createLogger("silent"),
    );
    for (const path of ["/webhooks/telegram", "/webhooks/wechat"]) {
      const response = await fetch(server.url + path, { method: "POST", body: "{}" });
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toContain("application/problem+json");
      expect((await fetch(server.url + path)).status).toBe(404);
    }
    await server.close();
  });

  it("stops the start where half of them is there", async () => {
    const start = testConfig({ TELEGRAM_BOT_TOKEN: botToken, DATA_DIR: data.path });
    await expect(startServer(start, openTestEngine(), createLogger("silent"))).rejects.toThrow(
      /^TELEGRAM_WEBHOOK_SECRET: missing/,
    );
  });
});
