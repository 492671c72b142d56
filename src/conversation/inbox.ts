import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { YoujuError } from "../domain/error.js";
import type {
  InboxMessage,
  InboxStore,
  Lease,
  PendingDelivery,
  PendingMessage,
} from "../store/inbox-store.js";
import { within } from "./within.js";

/** A message as a channel hands it over. */
export interface IncomingMessage {
  /** The same for every copy of the message, unique within its channel. */
  readonly number: string;
  readonly conversationId: string;
  /** Sorts the messages of a conversation as they were written, compared as text. */
  readonly orderKey: string;
  /** Milliseconds since 1970, as the messenger says. */
  readonly sentAt: number;
  /** The channel's own JSON. */
  readonly payload: string;
}

/** The replies to a message, each the channel's own JSON. */
export interface Replies {
  readonly payloads: readonly string[];
  /** True where they take up what was parked for the conversation. */
  readonly withParked: boolean;
}

/**
 * How sending ended. `later`: the messenger is busy or out of reach, after so many milliseconds (null: unknown) it may
 * be tried again. `refused`: it will never be taken. `parked`: we may not write first; kept until the person writes.
 */
export type SendOutcome =
  | { readonly type: "sent" | "parked" }
  | { readonly type: "later"; readonly afterMs: number | null; readonly reason: string }
  | { readonly type: "refused"; readonly reason: string };

/** What the inbox needs from a messenger. */
export interface InboxChannel {
  readonly name: string;
  /** Messages sent longer ago than this have no effect: the messenger itself would not deliver them any more. */
  readonly longestAgeMs: number;
  /** After so many failures a reply no longer holds up what comes after it in its conversation. */
  readonly givesUp: { readonly after: number; readonly as: "refused" | "parked" };
  /** Whether messages can be answered now; without it they always can. */
  isReady?(): Promise<boolean>;
  /** The replies to a message. It may be called again after a crash, so its effects must bear repetition. */
  answer(message: { readonly id: string; readonly payload: string }): Promise<Replies>;
  /** What is sent where answering has failed for good. */
  apologise(message: { readonly payload: string }): Replies;
  /** Sends one reply; throws only on faults of our own, which count as `later`. */
  send(delivery: {
    readonly messageId: string;
    readonly number: number;
    readonly payload: string;
  }): Promise<SendOutcome>;
}

export interface InboxTimes {
  /** How long a process that is not heard of keeps its conversations. */
  readonly leaseMs: number;
  /** How often conversations are looked for that became free. */
  readonly pollMs: number;
  /** How long one message may take to answer. */
  readonly answerMs: number;
  /** The first wait after a failure; doubles with each one. */
  readonly retryMs: number;
}

export const defaultInboxTimes: InboxTimes = {
  leaseMs: 10_000,
  pollMs: 500,
  answerMs: 60_000,
  retryMs: 1000,
};

/** Conversations that one process works on at the same time. */
const mostLanes = 64;
/** Failures of answering one message before an apology is sent. */
const mostAnswerFailures = 3;
const longestWaitMs = 600_000;
const notReadyMs = 2000;
/** How far in the future a message may claim to have been sent: clocks differ. */
const clockSkewMs = 300_000;
/** Ids of finished messages, and parked replies: longer than the oldest copy that would still be accepted. */
const keptMs = 2 * 86_400_000;
const forgetEveryMs = 3_600_000;

export type Acceptance = "accepted" | "duplicate" | "stale";

/**
 * Takes messages from messengers, once each, and answers them in order, one at a time per conversation. A message
 * that was accepted is answered even if the process is killed: another process, or this one after its restart, takes
 * the conversation over when the lease has run out. A reply goes out twice only if the process dies after the
 * messenger has taken it and before that is noted, the time of one response and one commit.
 */
export class Inbox {
  readonly #process = randomUUID();
  readonly #channels: ReadonlyMap<string, InboxChannel>;
  readonly #working = new Map<string, Promise<void>>();
  #timers: NodeJS.Timeout[] = [];
  #isStopped = false;

  constructor(
    private readonly store: InboxStore,
    channels: readonly InboxChannel[],
    private readonly logger: Logger,
    private readonly times: InboxTimes = defaultInboxTimes,
  ) {
    this.#channels = new Map(channels.map((channel) => [channel.name, channel]));
  }

  /** Begins to take up what was left unfinished. */
  start(): void {
    this.#timers = [
      this.#every(this.times.pollMs, () => this.#claim()),
      this.#every(forgetEveryMs, () => this.#forget()),
    ];
  }

  /** Resolves once the message is kept for good; only then may it be acknowledged. */
  async accept(channelName: string, incoming: IncomingMessage): Promise<Acceptance> {
    const channel = this.#channel(channelName);
    const now = Date.now();
    const ageMs = now - incoming.sentAt;
    if (ageMs > channel.longestAgeMs || ageMs < -clockSkewMs) {
      this.logger.warn({ channel: channelName, ageMs }, "inbox: too old, or ahead of this machine's clock");
      return "stale";
    }
    const message: InboxMessage = {
      id: `${channelName}:${incoming.number}`,
      channel: channelName,
      conversationId: incoming.conversationId,
      orderKey: incoming.orderKey,
      payload: incoming.payload,
    };
    const holder = this.#isStopped || this.#working.size >= mostLanes ? null : this.#process;
    const { isNew, isHeld } = await this.store.accept(message, {
      holder,
      now,
      until: now + this.times.leaseMs,
    });
    if (isHeld) this.#work(channel, { conversationId: incoming.conversationId, holder: this.#process });
    return isNew ? "accepted" : "duplicate";
  }

  /** Whether everything about a message is over. */
  async isDone(channelName: string, number: string): Promise<boolean> {
    return this.store.isDone(`${channelName}:${number}`);
  }

  /** Finishes the steps under way, for `patienceMs` at most, and leaves the rest to the next start. */
  async stop(patienceMs: number): Promise<void> {
    this.#isStopped = true;
    for (const timer of this.#timers) clearInterval(timer);
    const finished = Promise.all(this.#working.values());
    await within(patienceMs, finished).catch(() =>
      this.logger.warn("inbox: stopped with a message under way; it is taken up again when its lease ends"),
    );
  }

  /** A round that takes longer than the time between two lets the next ones out. */
  #every(ms: number, work: () => Promise<void>): NodeJS.Timeout {
    let isRunning = false;
    return setInterval(async () => {
      if (isRunning) return;
      isRunning = true;
      try {
        await work();
      } catch (error) {
        this.logger.error({ err: error }, "inbox: the store failed");
      }
      isRunning = false;
    }, ms);
  }

  #channel(name: string): InboxChannel {
    const channel = this.#channels.get(name);
    if (channel === undefined) throw new YoujuError("bad_input", `there is no channel ${name}`);
    return channel;
  }

  async #claim(): Promise<void> {
    const room = mostLanes - this.#working.size;
    if (this.#isStopped || room <= 0) return;
    const now = Date.now();
    for (const [name, channel] of this.#channels) {
      const time = { now, until: now + this.times.leaseMs };
      const leases = await this.store.claimLanes(name, this.#process, time, room);
      for (const lease of leases) this.#work(channel, lease);
    }
  }

  async #forget(): Promise<void> {
    for (const [name, { longestAgeMs }] of this.#channels) {
      await this.store.forgetBefore(name, Date.now() - Math.max(keptMs, 2 * (longestAgeMs + clockSkewMs)));
    }
  }

  /** Works in a lane until it is empty, has to wait or is lost; where it is just being left, after that. */
  #work(channel: InboxChannel, lease: Lease): void {
    const before = this.#working.get(lease.conversationId);
    if (before !== undefined) {
      before.then(() => this.#work(channel, lease));
      return;
    }
    const renewal = setInterval(() => {
      this.store
        .renew(lease, Date.now() + this.times.leaseMs)
        .catch((error: unknown) => this.logger.warn({ err: error }, "inbox: a lease was not renewed"));
    }, this.times.leaseMs / 3);
    const working = this.#workIn(channel, lease)
      .catch(async (error: unknown) => {
        this.logger.error({ err: error }, "inbox: a conversation had to be left");
        await this.store.release(lease, Date.now() + this.times.retryMs).catch(() => {});
      })
      .finally(() => {
        clearInterval(renewal);
        this.#working.delete(lease.conversationId);
      });
    this.#working.set(lease.conversationId, working);
  }

  async #workIn(channel: InboxChannel, lease: Lease): Promise<void> {
    for (;;) {
      if (this.#isStopped) return this.store.release(lease, Date.now());
      const message = await this.store.next(lease);
      if (message === null) return;
      const waitMs =
        message.state === "waiting"
          ? await this.#answer(channel, lease, message)
          : await this.#send(channel, lease, message);
      if (waitMs === "lost") return;
      if (waitMs > 0) return this.store.release(lease, Date.now() + waitMs);
    }
  }

  /** Milliseconds to wait before the lane goes on. */
  async #answer(channel: InboxChannel, lease: Lease, message: PendingMessage): Promise<number | "lost"> {
    if ((await channel.isReady?.()) === false) return notReadyMs;
    let replies: Replies;
    try {
      replies = await within(this.times.answerMs, channel.answer(message));
    } catch (error) {
      this.logger.error({ err: error, channel: channel.name }, "inbox: a message was not answered");
      if (message.attempts + 1 < mostAnswerFailures) {
        await this.store.countFailure(message.id);
        return this.#backoff(message.attempts);
      }
      replies = channel.apologise(message);
    }
    const isKept = await this.store.saveDeliveries(lease, message.id, replies, Date.now());
    return isKept ? 0 : "lost";
  }

  async #send(channel: InboxChannel, lease: Lease, { id }: PendingMessage): Promise<number | "lost"> {
    for (const delivery of await this.store.deliveries(id)) {
      if (!(await this.store.renew(lease, Date.now() + this.times.leaseMs))) return "lost";
      const outcome = await this.#sendOne(channel, id, delivery);
      if (outcome.type === "later" && delivery.attempts + 1 < channel.givesUp.after) {
        await this.store.countSendFailure(id, delivery.number);
        return outcome.afterMs ?? this.#backoff(delivery.attempts);
      }
      if (outcome.type === "later" || outcome.type === "refused") {
        this.logger.warn({ channel: channel.name, reason: outcome.reason }, "inbox: a reply was given up");
      }
      const end = outcome.type === "later" ? channel.givesUp.as : outcome.type;
      await this.store.finishDelivery(id, delivery.number, end);
    }
    await this.store.finishMessage(id);
    return 0;
  }

  async #sendOne(channel: InboxChannel, messageId: string, delivery: PendingDelivery): Promise<SendOutcome> {
    try {
      return await channel.send({ messageId, number: delivery.number, payload: delivery.payload });
    } catch (error) {
      this.logger.error({ err: error, channel: channel.name }, "inbox: sending failed");
      return { type: "later", afterMs: null, reason: "a fault of our own" };
    }
  }

  #backoff(failures: number): number {
    return Math.min(longestWaitMs, this.times.retryMs * 2 ** failures);
  }
}
