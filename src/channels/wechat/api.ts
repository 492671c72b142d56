import type { Logger } from "pino";
import { z } from "zod";
import type { SendOutcome } from "../../conversation/inbox.js";

const tokenReply = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const sendReply = z.object({ errcode: z.number().int().default(0) });

/** How long one call may take. */
const callMs = 8000;
/** A token is renewed so long before it ends. */
const renewEarlyMs = 300_000;
/** After “too many calls a minute”. */
const quotaWaitMs = 60_000;

/**
 * WeChat's return codes (its list of global return codes). The token is invalid, not the latest one, or has expired;
 * the account may not write first: too late after the person's last message, too many messages since, or no such right;
 * WeChat is busy, our quota is used up, our address is not on the account's list.
 */
const invalidToken = new Set([40001, 40014, 42001]);
const mayNotPush = new Set([45015, 45047, 48001]);
const tryLater = new Set([-1, 40001, 40014, 40164, 42001, 45009]);
const tooOften = 45011;

export interface WechatApiOptions {
  readonly root: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly logger: Logger;
}

/** The part of WeChat's API that is used: the access token, cached, and customer-service text messages. */
export class WechatApi {
  #token: { readonly value: string; readonly endsAt: number } | null = null;
  #renewing: Promise<string> | null = null;

  constructor(private readonly options: WechatApiOptions) {}

  /** Sends a text of at most 2,047 bytes; a token that WeChat no longer takes is renewed once. */
  async sendText(openId: string, content: string): Promise<SendOutcome> {
    try {
      const token = await this.#currentToken(null);
      let code = await this.#send(token, openId, content);
      if (invalidToken.has(code)) {
        code = await this.#send(await this.#currentToken(token), openId, content);
      }
      return outcomeOf(code);
    } catch (error) {
      this.options.logger.warn({ reason: nameOf(error) }, "wechat: the API could not be reached");
      return { type: "later", afterMs: null, reason: "the API could not be reached" };
    }
  }

  async #send(token: string, openId: string, content: string): Promise<number> {
    const path = `/cgi-bin/message/custom/send?access_token=${encodeURIComponent(token)}`;
    const reply = await this.#post(path, { touser: openId, msgtype: "text", text: { content } });
    return sendReply.parse(reply).errcode;
  }

  /** The token in use; another one than `refused`. Calls at the same time share one renewal. */
  async #currentToken(refused: string | null): Promise<string> {
    const known = this.#token;
    if (known !== null && known.value !== refused && known.endsAt > Date.now()) return known.value;
    this.#renewing ??= this.#renew(refused).finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  /** The stable token is the same for all processes; only where WeChat hands out the refused one again it is forced. */
  async #renew(refused: string | null): Promise<string> {
    let token = await this.#fetchToken(false);
    if (token.access_token === refused) token = await this.#fetchToken(true);
    const value = token.access_token;
    this.#token = { value, endsAt: Date.now() + Math.max(0, token.expires_in * 1000 - renewEarlyMs) };
    return value;
  }

  async #fetchToken(isForced: boolean): Promise<z.infer<typeof tokenReply>> {
    const { appId, appSecret } = this.options;
    const reply = await this.#post("/cgi-bin/stable_token", {
      grant_type: "client_credential",
      appid: appId,
      secret: appSecret,
      force_refresh: isForced,
    });
    return tokenReply.parse(reply);
  }

  async #post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(this.options.root + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(callMs),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.json();
  }
}

function outcomeOf(code: number): SendOutcome {
  if (code === 0) return { type: "sent" };
  if (mayNotPush.has(code)) return { type: "parked" };
  if (code === tooOften) return { type: "later", afterMs: quotaWaitMs, reason: `errcode ${code}` };
  if (tryLater.has(code)) return { type: "later", afterMs: null, reason: `errcode ${code}` };
  return { type: "refused", reason: `errcode ${code}` };
}

/** Only the kind of an error is logged: the address of a call holds the token. */
const nameOf = (error: unknown) =>
  error instanceof z.ZodError ? "an unexpected reply" : error instanceof Error ? error.message : "unknown";
