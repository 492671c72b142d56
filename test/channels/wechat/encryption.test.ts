import { describe, expect, it } from "vitest";
import { WechatEncryption } from "../../../src/channels/wechat/encryption.js";
import { isSigned } from "../../../src/channels/wechat/signature.js";

/** The example of WeChat's own sample code for its message encryption. */
const sample = {
  token: "spamtest",
  appId: "wx2c2769f8efd9abc2",
  key: "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
  timestamp: "1409735669",
  nonce: "1320562132",
  signature: "5d197aaffba7e9b25a30732f161a50dee96bd5fa",
  encrypted:
    "hyzAe4OzmOMbd6TvGdIOO6uBmdJoD0Fk53REIHvxYtJlE2B655HuD0m8KUePWB3+LrPXo87wzQ1QLvbeUgmBM4x6F8PGHQHFVAFmOD2LdJF9FrXpbUAh0B5GIItb52sn896wVsMSHGuPE328HnRGBcrS7C41IzDWyWNlZkyyXwon8T332jisa+h6tEDYsVticbSnyU8dKOIbgU6ux5VTjg3yt+WGzjlpKn6NPhRjpA912xMezR4kw6KWwMrCVKSVCZciVGCgavjIQ6X8tCOp3yZbGpy0VxpAe+77TszTfRd5RJSVO/HTnifJpXgCSUdUue1v6h0EIBYYI1BD1DlD+C0CR8e6OewpusjZ4uBl9FyJvnhvQl+q5rv1ixrcpCumEPo5MJSgM9ehVsNPfUM669WuMyVWQLCzpu9GhglF2PE=",
};

describe("WeChat's encryption", () => {
  const encryption = new WechatEncryption(sample.key, sample.appId);

  it("reads and checks WeChat's own example", () => {
    const { signature, token, timestamp, nonce, encrypted } = sample;
    expect(isSigned(signature, token, timestamp, nonce, encrypted)).toBe(true);
    expect(isSigned(signature, "other", timestamp, nonce, encrypted)).toBe(false);
    const message = encryption.decrypt(encrypted);
    expect(message).toContain("<Content><![CDATA[abcdteT]]></Content>");
    expect(message).toContain("<MsgId>6054768590064713728</MsgId>");
  });

  it("reads what it wrote, whatever its length", () => {
    for (let length = 0; length < 70; length++) {
      const text = "据".repeat(length);
      expect(encryption.decrypt(encryption.encrypt(text))).toBe(text);
    }
  });

  it("gives nothing for another account, another key, or what is no message", () => {
    expect(new WechatEncryption(sample.key, "wx-other").decrypt(sample.encrypted)).toBeNull();
    const otherKey = `z${sample.key.slice(1)}`;
    expect(new WechatEncryption(otherKey, sample.appId).decrypt(sample.encrypted)).toBeNull();
    for (const broken of ["", "AAAA", "not base64 !", sample.encrypted.slice(0, 64)]) {
      expect(encryption.decrypt(broken)).toBeNull();
    }
  });
});
