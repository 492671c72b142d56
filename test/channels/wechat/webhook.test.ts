import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { AskInput } from "../../../src/conversation/assistant.js";
import { openSqliteStore } from "../../../src/store/open-store.js";
import type { Store } from "../../../src/store/store.js";
import { temporaryFolder } from "../../support/engine.js";
import { pause, until } from "../../support/listening.js";
import { echoView, type RunningMessengers, startMessengers } from "../../support/messengers.js";
import {
  deliver,
  startWechatSide,
  textMessage,
  type WechatAccount,
  type WechatSide,
} from "../../support/wechat-side.js";

const plain: WechatAccount = { token: "t0ken", appId: "wx1", appSecret: "s3cret", encodingAesKey: null };
const encrypted: WechatAccount = { ...plain, encodingAesKey: "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG" };
const limitMs = 4500;

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
  readonly side: WechatSide;
  readonly server: RunningMessengers;
  readonly webhook: string;
  readonly asked: AskInput[];
}

/** WeChat on one side, the webhook on the other, and between them an assistant that takes so long. */
async function play(
  account: WechatAccount,
  thinks: (input: AskInput) => Promise<string> = async ({ question }) => `answer to: ${question}`,
  times: { readonly passiveMs?: number } = {},
): Promise<Scene> {
  const side = await startWechatSide(account);
  const asked: AskInput[] = [];
  const server = await startMessengers(
    {
      store,
      ...times,
      assistant: {
        ask: async (input) => {
          asked.push(input);
          return echoView(input, await thinks(input));
        },
      },
    },
    {
      WECHAT_TOKEN: account.token,
      WECHAT_APP_ID: account.appId,
      WECHAT_APP_SECRET: account.appSecret,
      WECHAT_API_ROOT: side.url,
      ...(account.encodingAesKey === null ? {} : { WECHAT_ENCODING_AES_KEY: account.encodingAesKey }),
    },
  );
  running.push(server, { stop: side.close });
  return { side, server, webhook: `${server.url}/webhooks/wechat`, asked };
}

let people = 0;
const somebody = () => `openid-${++people}`;

describe.each([
  ["plain mode", plain],
  ["safe mode", encrypted],
])("WeChat in %s", (_, account) => {
  it("is answered in its own request", async () => {
    const { webhook, side } = await play(account);
    const openId = somebody();
    const reply = await deliver(webhook, account, textMessage(openId, "居留许可几天 & <b>?"));
    expect(reply.status).toBe(200);
    expect(reply.text).toBe("answer to: 居留许可几天 & ＜b＞?");
    expect(reply.to).toBe(openId);
    expect(side.sent).toEqual([]);
  });

  it("is answered within 4.5 seconds by an assistant that never answers", async () => {
    const { webhook } = await play(account, () => new Promise(() => {}));
    const reply = await deliver(webhook, account, textMessage(somebody(), "几天"));
    expect(reply.text).toContain("正在查找");
    expect(reply.ms).toBeLessThan(limitMs);
  });

  it("gets one answer for a message that comes three times at once", async () => {
    const { webhook, side, asked } = await play(account, async () => {
      await pause(100);
      return "once";
    });
    const message = textMessage(somebody(), "几天");
    const replies = await Promise.all([1, 2, 3].map(() => deliver(webhook, account, message)));
    expect(replies.map(({ text }) => text).filter((text) => text !== null)).toEqual(["once"]);
    expect(side.sent).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it("has no effect where it is forged or too old", async () => {
    const { webhook, asked, side } = await play(account);
    const old = Math.floor(Date.now() / 1000) - 400;
    const forged = await deliver(webhook, account, textMessage(somebody(), "a"), {
      signature: "0".repeat(40),
    });
    const replayed = await deliver(webhook, account, textMessage(somebody(), "b"), { timestamp: old });
    const otherToken = await deliver(webhook, { ...account, token: "guess" }, textMessage(somebody(), "c"));
    const stale = await deliver(webhook, account, textMessage(somebody(), "d", { CreateTime: old }));
    expect([forged.status, replayed.status, otherToken.status]).toEqual([403, 403, 403]);
    expect(stale).toMatchObject({ status: 200, body: "success" });
    await pause(100);
    expect(asked).toEqual([]);
    expect(side.sent).toEqual([]);
  });

  it("refuses declarations, broken XML and bodies over 64 KiB", async () => {
    const { webhook, asked } = await play(account);
    const message = textMessage(somebody(), "x");
    const bomb = `<!DOCTYPE xml [<!ENTITY a "b">]><xml><FromUserName>&a;</FromUserName></xml>`;
    expect((await deliver(webhook, account, message, { rawXml: bomb })).status).toBe(400);
    expect((await deliver(webhook, account, message, { rawXml: "<xml><Content>" })).status).toBe(400);
    const large = textMessage(somebody(), "长".repeat(30_000));
    expect((await deliver(webhook, account, large)).status).toBe(413);
    expect(asked).toEqual([]);
  });
});

describe("WeChat in safe mode", () => {
  it("refuses messages that are not encrypted, or whose encrypted part was changed", async () => {
    const { webhook, asked } = await play(encrypted);
    const message = textMessage(somebody(), "x");
    expect((await deliver(webhook, encrypted, message, { mode: "plain" })).status).toBe(403);
    const wrong = await deliver(webhook, encrypted, message, { msgSignature: "0".repeat(40) });
    expect(wrong.status).toBe(403);
    const otherKey = { ...encrypted, encodingAesKey: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq" };
    expect((await deliver(webhook, otherKey, message)).status).toBe(403);
    expect(asked).toEqual([]);
  });
});

describe("WeChat's repetitions", () => {
  it("gets one answer for a message that comes three times, five seconds apart", async () => {
    const { webhook, side, asked } = await play(plain, async () => {
      await pause(6000);
      return "late";
    });
    const message = textMessage(somebody(), "几天");
    const replies = [];
    for (let copy = 0; copy < 3; copy++) {
      const started = performance.now();
      replies.push(await deliver(webhook, plain, message));
      if (copy < 2) await pause(5000 - (performance.now() - started));
    }
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(replies.map(({ text }) => text?.includes("正在查找") ?? null)).toEqual([true, null, null]);
    await until(() => side.sent.length > 0);
    await pause(200);
    expect(side.sent.map(({ text }) => text)).toEqual(["late"]);
    expect(asked).toHaveLength(1);
  });
});

describe("WeChat's messages and events", () => {
  it("the address is checked by its signature", async () => {
    const { webhook } = await play(plain);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = createHash("sha1").update([plain.token, timestamp, "n"].sort().join("")).digest("hex");
    const query = (value: string) =>
      `${webhook}?signature=${value}&timestamp=${timestamp}&nonce=n&echostr=42`;
    const right = await fetch(query(signature));
    expect([right.status, await right.text()]).toEqual([200, "42"]);
    expect(right.headers.get("content-type")).toContain("text/plain");
    expect((await fetch(query("wrong"))).status).toBe(403);
    expect((await fetch(webhook)).status).toBe(403);
  });

  it("voice is asked as WeChat understood it, and typing is asked for where it did not", async () => {
    const { webhook } = await play(plain);
    const voice = (more: object) => {
      const { Content: _, ...fields } = textMessage(somebody(), "");
      return deliver(webhook, plain, { ...fields, MsgType: "voice", MediaId: "m", Format: "amr", ...more });
    };
    expect((await voice({ Recognition: "居住证怎么办" })).text).toBe("answer to: 居住证怎么办");
    expect((await voice({ Recognition: "" })).text).toContain("只能读文字");
    expect((await voice({})).text).toContain("只能读文字");
  });

  it("a new follower is welcomed once, menu buttons ask what their key says, other events are acknowledged", async () => {
    const { webhook, asked } = await play(plain);
    const event = (openId: string, more: Readonly<Record<string, string>>) => ({
      ToUserName: "gh_account",
      FromUserName: openId,
      CreateTime: Math.floor(Date.now() / 1000),
      MsgType: "event",
      ...more,
    });
    const subscribed = event(somebody(), { Event: "subscribe", EventKey: "" });
    expect((await deliver(webhook, plain, subscribed)).text).toMatch(/有据[\s\S]*可回复/);
    expect((await deliver(webhook, plain, subscribed)).body).toBe("success");
    const human = event(somebody(), { Event: "CLICK", EventKey: "人工" });
    expect((await deliver(webhook, plain, human)).text).toMatch(/110[\s\S]*12345[\s\S]*12389/);
    const asking = event(somebody(), { Event: "CLICK", EventKey: "淄博居住证怎么办" });
    expect((await deliver(webhook, plain, asking)).text).toBe("answer to: 淄博居住证怎么办");
    for (const Event of ["unsubscribe", "VIEW", "LOCATION"]) {
      expect((await deliver(webhook, plain, event(somebody(), { Event, EventKey: "x" }))).body).toBe(
        "success",
      );
    }
    expect(asked).toHaveLength(1);
  });

  it("a city and a language are kept for the person who chose them", async () => {
    const { webhook, asked } = await play(plain);
    const openId = somebody();
    const say = async (text: string) => (await deliver(webhook, plain, textMessage(openId, text))).text;
    expect(await say("城市")).toContain("“城市 淄博市” 淄博市 Zibo");
    expect(await say("城市 Zibo")).toContain("淄博市");
    expect(await say("语言 English")).toContain("this language");
    await say("How long?");
    await deliver(webhook, plain, textMessage(somebody(), "几天"));
    expect(asked.map(({ city, language }) => [city, language])).toEqual([
      ["淄博市", "en"],
      [null, null],
    ]);
    expect(asked[0]?.conversationId).not.toContain(openId);
  });

  it("pictures and places are told to be typed", async () => {
    const { webhook, asked } = await play(plain);
    const { Content: _, ...fields } = textMessage(somebody(), "");
    const picture = await deliver(webhook, plain, { ...fields, MsgType: "image", PicUrl: "http://x/y.jpg" });
    expect(picture.text).toContain("只能读文字");
    expect(asked).toEqual([]);
  });
});

describe("a long answer on WeChat", () => {
  it("goes on by the API, each part within 2,047 bytes, and says so", async () => {
    const { webhook, side } = await play(plain, async () => "一个完整的句子，说明要说的话。".repeat(100));
    const reply = await deliver(webhook, plain, textMessage(somebody(), "几天"));
    await until(() => side.sent.length === 2);
    const parts = [reply.text ?? "", ...side.sent.map(({ text }) => text)];
    expect(parts.map((part) => Buffer.byteLength(part) <= 2047)).toEqual([true, true, true]);
    expect(parts.map((part) => part.includes("“继续”"))).toEqual([true, true, false]);
  });
});

describe("the customer-service message that follows later", () => {
  const slowly = async ({ question }: AskInput) => {
    await pause(150);
    return `late: ${question}`;
  };

  it("renews a token that WeChat no longer takes, once, and shares it", async () => {
    const { webhook, side } = await play(plain, slowly, { passiveMs: 50 });
    const ask = (text: string) => deliver(webhook, plain, textMessage(somebody(), text));
    await Promise.all([ask("a"), ask("b")]);
    await until(() => side.sent.length === 2);
    expect(side.tokensGiven()).toBe(1);
    side.expireToken();
    await ask("c");
    await until(() => side.sent.length === 3);
    expect(side.sent.map(({ text }) => text).sort()).toEqual(["late: a", "late: b", "late: c"]);
    expect(side.tokensGiven()).toBe(2);
  });

  it("is sent again after errors of the server and gives way to refusals", async () => {
    const { webhook, side } = await play(plain, slowly, { passiveMs: 50 });
    side.failures.push({ status: 502 }, { errcode: -1 });
    await deliver(webhook, plain, textMessage(somebody(), "a"));
    await until(() => side.sent.length === 1);
    side.failures.push({ errcode: 40003 });
    await deliver(webhook, plain, textMessage(somebody(), "b"));
    await until(() => side.failures.length === 0);
    await pause(200);
    expect(side.sent.map(({ text }) => text)).toEqual(["late: a"]);
  });

  it("holds up no later question where the API is of no use, and waits for “继续”", async () => {
    const { webhook, side } = await play(
      plain,
      async ({ question }) => {
        if (question === "slow") await pause(150);
        return `answer to: ${question}`;
      },
      { passiveMs: 100 },
    );
    const openId = somebody();
    side.failures.push(...Array.from({ length: 9 }, () => ({ errcode: 40164 })));
    await deliver(webhook, plain, textMessage(openId, "slow"));
    await until(() => side.failures.length === 5);
    await pause(50);
    expect((await deliver(webhook, plain, textMessage(openId, "quick"))).text).toBe("answer to: quick");
    expect((await deliver(webhook, plain, textMessage(openId, "继续"))).text).toBe("answer to: slow");
    expect(side.sent).toEqual([]);
  });

  it("waits for “继续” where the account may not write first", async () => {
    const { webhook, side } = await play(plain, slowly, { passiveMs: 50 });
    const openId = somebody();
    side.failures.push({ errcode: 48001 });
    await deliver(webhook, plain, textMessage(openId, "a"));
    await until(() => side.failures.length === 0);
    await pause(100);
    expect((await deliver(webhook, plain, textMessage(openId, "继续"))).text).toBe("late: a");
    expect((await deliver(webhook, plain, textMessage(openId, "继续"))).text).toContain("没有等待");
    expect(side.sent).toEqual([]);
  });
});
