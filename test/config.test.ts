import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.js";

const wechat = {
  WECHAT_TOKEN: "t",
  WECHAT_APP_ID: "wx1",
  WECHAT_APP_SECRET: "s",
  WECHAT_ENCODING_AES_KEY: "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
};

describe("the messengers' configuration", () => {
  it("is off where nothing is set, addresses of APIs alone included", () => {
    const config = readConfig({
      TELEGRAM_API_ROOT: "http://127.0.0.1:1",
      WECHAT_API_ROOT: "http://127.0.0.1:2",
    });
    expect([config.telegram, config.wechat]).toEqual([null, null]);
    expect(readConfig({ TELEGRAM_BOT_TOKEN: "", WECHAT_TOKEN: "" }).telegram).toBeNull();
  });

  it("is read whole", () => {
    const config = readConfig({
      ...wechat,
      TELEGRAM_BOT_TOKEN: "1:a",
      TELEGRAM_WEBHOOK_SECRET: "s-_9",
      TELEGRAM_API_ROOT: "http://127.0.0.1:1/",
    });
    expect(config.telegram).toEqual({ token: "1:a", webhookSecret: "s-_9", apiRoot: "http://127.0.0.1:1" });
    expect(config.wechat).toEqual({
      token: "t",
      appId: "wx1",
      appSecret: "s",
      encodingAesKey: wechat.WECHAT_ENCODING_AES_KEY,
      apiRoot: "https://api.weixin.qq.com",
    });
  });

  it("may leave WeChat's encryption key out: plain mode", () => {
    const { WECHAT_ENCODING_AES_KEY: _, ...plain } = wechat;
    expect(readConfig(plain).wechat?.encodingAesKey).toBeNull();
  });

  it.each([
    [{ TELEGRAM_WEBHOOK_SECRET: "s" }, /^TELEGRAM_BOT_TOKEN: missing/],
    [{ TELEGRAM_BOT_TOKEN: "1:a", TELEGRAM_WEBHOOK_SECRET: "no spaces" }, /^TELEGRAM_WEBHOOK_SECRET: /],
    [{ TELEGRAM_BOT_TOKEN: "1:a", TELEGRAM_API_ROOT: "nowhere" }, /^TELEGRAM_API_ROOT: /],
    [{ WECHAT_TOKEN: "t" }, /^WECHAT_APP_ID, WECHAT_APP_SECRET: missing/],
    [{ WECHAT_APP_ID: "t", WECHAT_APP_SECRET: "s" }, /^WECHAT_TOKEN: missing/],
    [{ WECHAT_ENCODING_AES_KEY: wechat.WECHAT_ENCODING_AES_KEY }, /^WECHAT_TOKEN, .*: missing/],
    [{ ...wechat, WECHAT_ENCODING_AES_KEY: "short" }, /^WECHAT_ENCODING_AES_KEY: /],
  ])("stops the start with the variable's name where it is half or wrong: %j", (source, message) => {
    expect(() => readConfig(source)).toThrow(message);
  });
});

describe("WIDGET_ORIGINS", () => {
  it("lists origins just as browsers send them, with commas between", () => {
    const { widgetOrigins } = readConfig({ WIDGET_ORIGINS: "https://a.example, http://b.example:8080," });
    expect(widgetOrigins).toEqual(["https://a.example", "http://b.example:8080"]);
    expect(readConfig({}).widgetOrigins).toEqual([]);
  });

  it.each([
    "*",
    "a.example",
    "https://a.example/",
    "https://a.example/page",
    "HTTPS://A.example",
    "null",
    "file://x",
  ])("stops the start at %j with a line that names the variable and the value", (value) => {
    expect(() => readConfig({ WIDGET_ORIGINS: `https://ok.example,${value}` })).toThrow(/^WIDGET_ORIGINS/);
    expect(() => readConfig({ WIDGET_ORIGINS: value })).toThrow(value);
  });
});

describe("CHAT_MODEL", () => {
  it("names a provider, and a model whose name may hold colons itself", () => {
    const { languageModel } = readConfig({
      CHAT_MODEL: "bedrock:eu.anthropic.claude-sonnet-4-5:0",
      CHAT_MODEL_SETTINGS: '{"region": "eu-central-1", "temperature": null}',
    });
    expect(languageModel).toEqual({
      provider: "bedrock",
      model: "eu.anthropic.claude-sonnet-4-5:0",
      apiKey: null,
      settings: { region: "eu-central-1", temperature: null },
    });
  });

  it.each([
    [{ CHAT_MODEL: "claude" }, /^CHAT_MODEL: provider:model, such as/],
    [{ CHAT_MODEL: "anthropic:" }, /^CHAT_MODEL: /],
    [{ CHAT_MODEL_API_KEY: "k" }, /^CHAT_MODEL: missing/],
    [{ CHAT_MODEL_SETTINGS: "{}" }, /^CHAT_MODEL: missing/],
    [{ CHAT_MODEL: "a:b", CHAT_MODEL_SETTINGS: "baseUrl=x" }, /^CHAT_MODEL_SETTINGS: not a JSON object/],
    [{ CHAT_MODEL: "a:b", CHAT_MODEL_SETTINGS: "[1]" }, /^CHAT_MODEL_SETTINGS: not a JSON object/],
    [
      { CHAT_MODEL: "a:b", OPENAI_MODEL: "c", OPENAI_BASE_URL: "http://x/v1", OPENAI_API_KEY: "k" },
      /^CHAT_MODEL: OPENAI_MODEL is set as well/,
    ],
  ])("stops the start where it is half, wrong or doubled: %j", (source, message) => {
    expect(() => readConfig(source)).toThrow(message);
  });
});
