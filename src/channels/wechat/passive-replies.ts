/** What the webhook writes into WeChat's request: a text, or nothing. */
export interface PassiveReply {
  readonly text: string | null;
  /** Called with whether the response went out whole. */
  readonly onEnd: (wentOut: boolean) => void;
}

interface Waiting {
  readonly answer: (reply: PassiveReply) => void;
}

/** For a request that is only acknowledged. */
export const nothingToSay: PassiveReply = { text: null, onEnd: () => {} };
/** WeChat repeats a message twice, five seconds apart; after that its requests are forgotten. */
const rememberedMs = 60_000;

/**
 * Requests of WeChat that wait for their reply, by message. WeChat gives up a request before it repeats the message, so
 * a copy takes the place of the request before it, and once one was replied to the copies get nothing.
 */
export class PassiveReplies {
  readonly #waiting = new Map<string, Waiting>();
  readonly #closed = new Set<string>();

  /** Waits for a reply; resolves with no text for copies of what was replied to, and with null after `ms`. */
  async wait(messageId: string, ms: number): Promise<PassiveReply | null> {
    if (this.#closed.has(messageId)) return nothingToSay;
    this.#waiting.get(messageId)?.answer(nothingToSay);
    return new Promise((resolve) => {
      const waiting: Waiting = {
        answer: (reply) => {
          clearTimeout(timer);
          if (this.#waiting.get(messageId) === waiting) this.#waiting.delete(messageId);
          resolve(reply);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(messageId);
        this.#close(messageId);
        resolve(null);
      }, ms);
      this.#waiting.set(messageId, waiting);
    });
  }

  /** Replies in the request that waits; false where none does, or where the connection broke. */
  async reply(messageId: string, text: string): Promise<boolean> {
    const waiting = this.#waiting.get(messageId);
    if (waiting === undefined) return false;
    return new Promise((resolve) => {
      waiting.answer({
        text,
        onEnd: (wentOut) => {
          if (wentOut) this.#close(messageId);
          resolve(wentOut);
        },
      });
    });
  }

  /** Ends the waiting for a message that gets no reply. */
  dismiss(messageId: string): void {
    this.#waiting.get(messageId)?.answer(nothingToSay);
  }

  #close(messageId: string): void {
    this.#closed.add(messageId);
    setTimeout(() => this.#closed.delete(messageId), rememberedMs).unref();
  }
}
