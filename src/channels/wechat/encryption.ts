import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const blockSize = 32;
const randomSize = 16;
const lengthSize = 4;

/**
 * WeChat's message encryption ("safe mode"): AES-256-CBC, the first 16 bytes of the key as initialization vector,
 * PKCS #7 to 32 bytes; inside 16 random bytes, the length in four bytes, the message, the account's id.
 */
export class WechatEncryption {
  readonly #key: Buffer;

  /** `encodingAesKey`: 43 characters of Base64 without the closing sign. */
  constructor(
    encodingAesKey: string,
    private readonly appId: string,
  ) {
    this.#key = Buffer.from(`${encodingAesKey}=`, "base64");
  }

  encrypt(message: string): string {
    const content = Buffer.from(message, "utf8");
    const length = Buffer.alloc(lengthSize);
    length.writeUInt32BE(content.length);
    const plain = Buffer.concat([randomBytes(randomSize), length, content, Buffer.from(this.appId, "utf8")]);
    const padding = blockSize - (plain.length % blockSize);
    const cipher = createCipheriv("aes-256-cbc", this.#key, this.#vector).setAutoPadding(false);
    const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)]);
    return Buffer.concat([cipher.update(padded), cipher.final()]).toString("base64");
  }

  /** The message; null where it was not encrypted with this key for this account. */
  decrypt(encrypted: string): string | null {
    const bytes = Buffer.from(encrypted, "base64");
    if (bytes.length === 0 || bytes.length % 16 !== 0) return null;
    const decipher = createDecipheriv("aes-256-cbc", this.#key, this.#vector).setAutoPadding(false);
    const padded = Buffer.concat([decipher.update(bytes), decipher.final()]);
    const padding = padded.at(-1) ?? 0;
    if (padding < 1 || padding > blockSize) return null;
    const plain = padded.subarray(0, padded.length - padding);
    if (plain.length < randomSize + lengthSize) return null;
    const start = randomSize + lengthSize;
    const end = start + plain.readUInt32BE(randomSize);
    if (end > plain.length || plain.subarray(end).toString("utf8") !== this.appId) return null;
    return plain.subarray(start, end).toString("utf8");
  }

  get #vector(): Buffer {
    return this.#key.subarray(0, 16);
  }
}
