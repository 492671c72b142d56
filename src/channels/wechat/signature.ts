import { createHash } from "node:crypto";
import { z } from "zod";
import { isSameSecret } from "../constant-time.js";

/** What WeChat puts behind the question mark of every request. */
export const wechatQuery = z.object({
  signature: z.string(),
  timestamp: z.string(),
  nonce: z.string().max(128),
  echostr: z.string().max(512).catch(""),
});

/**
 * WeChat's signature: SHA-1 over the sorted parts, the token being one of them. `parts` are timestamp and nonce, and
 * the encrypted message for a `msg_signature`. (WeChat's message encryption guide; SHA-1 is its choice.)
 */
export function sign(token: string, ...parts: readonly string[]): string {
  return createHash("sha1")
    .update([token, ...parts].sort().join(""))
    .digest("hex");
}

export const isSigned = (signature: string, token: string, ...parts: readonly string[]): boolean =>
  isSameSecret(signature, sign(token, ...parts));

/** How far the time in a signature may lie from ours. A signature that was recorded is of no use later. */
export const signatureWindowMs = 300_000;

export function isRecent(timestamp: string, now: number): boolean {
  return /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) * 1000 - now) <= signatureWindowMs;
}
