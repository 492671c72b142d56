import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { type Listening, listen } from "./listening.js";

/** WeChat as the tests play it: written apart from the program, down to its own encryption. */
export interface WechatAccount {
  readonly token: string;
  readonly appId: string;
  readonly appSecret: string;
  /** Null: plain mode. */
  readonly encodingAesKey: string | null;
}

const sha1 = (parts: readonly string[]) =>
  createHash("sha1")
    .update([...parts].sort().join(""))
    .digest("hex");
const cdata = (text: string) => `<![CDATA[${text}]]>`;

const toXml = (fields: Readonly<Record<string, string | number>>) =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${typeof value === "number" ? value : cdata(value)}</${name}>`)
    .join("\n")}</xml>`;

const tag = (xml: string, name: string): string | null =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|([^<]*))</${name}>`)
    .exec(xml)
    ?.slice(1)
    .find((value) => value !== undefined) ?? null;

function encrypt(xml: string, { encodingAesKey, appId }: { encodingAesKey: string; appId: string }): string {
  const key = Buffer.from(`${encodingAesKey}=`, "base64");
  const body = Buffer.from(xml);
  const length = Buffer.from([body.length >>> 24, body.length >>> 16, body.length >>> 8, body.length]);
  const plain = Buffer.concat([randomBytes(16), length, body, Buffer.from(appId)]);
  const pad = 32 - (plain.length % 32);
  const cipher = createCipheriv("aes-256-cbc", key, key.subarray(0, 16)).setAutoPadding(false);
  return (
    cipher.update(Buffer.concat([plain, Buffer.alloc(pad, pad)])).toString("base64") + cipher.final("base64")
  );
}

function decrypt(encrypted: string, encodingAesKey: string): string {
  const key = Buffer.from(`${encodingAesKey}=`, "base64");
  const decipher = createDecipheriv("aes-256-cbc", key, key.subarray(0, 16)).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(Buffer.from(encrypted, "base64")), decipher.final()]);
  return plain.subarray(20, 20 + plain.readUInt32BE(16)).toString();
}

/** What came back in WeChat's own request: `text` is null for an acknowledgement. */
export interface PassiveAnswer {
  readonly status: number;
  readonly text: string | null;
  readonly to: string | null;
  readonly body: string;
  readonly ms: number;
}

export interface DeliveryOptions {
  /** Seconds since 1970 in the signature; now, unless told. */
  readonly timestamp?: number;
  readonly signature?: string;
  readonly msgSignature?: string;
  readonly mode?: "plain" | "aes";
  /** Sent instead of the fields. */
  readonly rawXml?: string;
}

/** Posts a message as WeChat does, and reads the reply as WeChat does. */
export async function deliver(
  webhook: string,
  account: WechatAccount,
  fields: Readonly<Record<string, string | number>>,
  options: DeliveryOptions = {},
): Promise<PassiveAnswer> {
  const started = performance.now();
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000));
  const nonce = randomBytes(5).toString("hex");
  const query = new URLSearchParams({
    signature: options.signature ?? sha1([account.token, timestamp, nonce]),
    timestamp,
    nonce,
    openid: String(fields.FromUserName ?? ""),
  });
  let xml = options.rawXml ?? toXml(fields);
  const { encodingAesKey, appId } = account;
  if (encodingAesKey !== null && options.mode !== "plain") {
    const encrypted = encrypt(xml, { encodingAesKey, appId });
    query.set("encrypt_type", "aes");
    query.set("msg_signature", options.msgSignature ?? sha1([account.token, timestamp, nonce, encrypted]));
    xml = toXml({ ToUserName: String(fields.ToUserName ?? ""), Encrypt: encrypted });
  }
  const response = await fetch(`${webhook}?${query}`, {
    method: "POST",
    headers: { "Content-Type": "text/xml" },
    body: xml,
  });
  const body = await response.text();
  const ms = performance.now() - started;
  const encrypted = tag(body, "Encrypt");
  let reply = body;
  if (encrypted !== null && encodingAesKey !== null) {
    const signed = sha1([account.token, tag(body, "TimeStamp") ?? "", tag(body, "Nonce") ?? "", encrypted]);
    if (signed !== tag(body, "MsgSignature")) throw new Error("the reply is not signed");
    reply = decrypt(encrypted, encodingAesKey);
  }
  return {
    status: response.status,
    text: tag(reply, "Content"),
    to: tag(reply, "ToUserName"),
    body,
    ms,
  };
}

let lastMessage = BigInt(Date.now()) * 1000n;

/** The fields of a text message, new each time. */
export const textMessage = (
  openId: string,
  content: string,
  more: Readonly<Record<string, string | number>> = {},
) => ({
  ToUserName: "gh_account",
  FromUserName: openId,
  CreateTime: Math.floor(Date.now() / 1000),
  MsgType: "text",
  Content: content,
  MsgId: String(++lastMessage),
  ...more,
});

const tokenRequest = z.object({
  grant_type: z.literal("client_credential"),
  appid: z.string(),
  secret: z.string(),
  force_refresh: z.boolean().default(false),
});
const sendRequest = z.object({
  touser: z.string(),
  msgtype: z.literal("text"),
  text: z.object({ content: z.string() }),
});

type Failure = { readonly errcode: number } | { readonly status: number } | { readonly delayMs: number };

/** WeChat's API: tokens that go out of date, customer-service messages, and the failures it is told to have. */
export interface WechatSide extends Listening {
  readonly sent: { readonly openId: string; readonly text: string }[];
  /** Failures of the next sends, in order. */
  readonly failures: Failure[];
  readonly tokensGiven: () => number;
  /** Makes the token that is out invalid. */
  readonly expireToken: () => void;
}

export async function startWechatSide(account: WechatAccount): Promise<WechatSide> {
  const sent: WechatSide["sent"] = [];
  const failures: Failure[] = [];
  let given = 0;
  let token: string | null = null;
  const listening = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    const reply = (value: unknown, status = 200) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
    const url = new URL(request.url ?? "/", "http://localhost");
    if (url.pathname === "/cgi-bin/stable_token") {
      const asked = tokenRequest.parse(body);
      if (asked.appid !== account.appId || asked.secret !== account.appSecret)
        return reply({ errcode: 40125 });
      given++;
      if (token === null || asked.force_refresh) token = `token-${given}`;
      return reply({ access_token: token, expires_in: 7200 });
    }
    if (url.pathname !== "/cgi-bin/message/custom/send") return reply({ errcode: 40066 }, 404);
    if (url.searchParams.get("access_token") !== token)
      return reply({ errcode: 40001, errmsg: "invalid credential" });
    const failure = failures.shift();
    if (failure !== undefined && "delayMs" in failure)
      await new Promise((r) => setTimeout(r, failure.delayMs));
    if (failure !== undefined && "status" in failure) return reply({}, failure.status);
    if (failure !== undefined && "errcode" in failure)
      return reply({ errcode: failure.errcode, errmsg: "failed" });
    const { touser, text } = sendRequest.parse(body);
    if (Buffer.byteLength(text.content) > 2047)
      return reply({ errcode: 45002, errmsg: "content size out of limit" });
    sent.push({ openId: touser, text: text.content });
    return reply({ errcode: 0, errmsg: "ok" });
  });
  return {
    ...listening,
    sent,
    failures,
    tokensGiven: () => given,
    expireToken: () => {
      token = null;
    },
  };
}
