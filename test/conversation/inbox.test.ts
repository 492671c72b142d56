import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  defaultInboxTimes,
  Inbox,
  type InboxChannel,
  type InboxTimes,
  type SendOutcome,
} from "../../src/conversation/inbox.js";
import { createLogger } from "../../src/logger.js";
import type { Store } from "../../src/store/store.js";
import { pause, until } from "../support/listening.js";
import { testStores } from "../support/stores.js";

const hour = 3_600_000;
const quick: InboxTimes = { ...defaultInboxTimes, leaseMs: 600, pollMs: 20, retryMs: 20 };
/** A channel that repeats what it is told and writes down what it sent. */
function echo(changed: Partial<InboxChannel> = {}): { channel: InboxChannel; sent: string[] } {
  const sent: string[] = [];
  const channel: InboxChannel = {
    name: `echo-${randomUUID()}`,
    longestAgeMs: hour,
    givesUp: { after: 20, as: "refused" },
    answer: async ({ payload }) => ({ payloads: [payload], withParked: false }),
    apologise: () => ({ payloads: ["sorry"], withParked: false }),
    send: async ({ payload }) => {
      sent.push(payload);
      return { type: "sent" };
    },
    ...changed,
  };
  return { channel, sent };
}

for (const { name, isSkipped, sharesFromOneProcess, open, remove } of testStores()) {
  describe.skipIf(isSkipped)(`the inbox over ${name}`, () => {
    let store: Store;
    let other: Store;
    const running: Inbox[] = [];
    beforeAll(async () => {
      store = await open();
      other = sharesFromOneProcess ? await open() : store;
    });
    afterEach(async () => {
      await Promise.all(running.splice(0).map((inbox) => inbox.stop(200)));
    });
    afterAll(async () => {
      await store.close();
      if (other !== store) await other.close();
      remove();
    });

    const inboxFor = (channel: InboxChannel, from: Store = store, times: InboxTimes = quick) => {
      const inbox = new Inbox(from.inbox, [channel], createLogger("silent"), times);
      running.push(inbox);
      inbox.start();
      return inbox;
    };
    const message = (number: number, conversationId: string, payload = String(number)) => ({
      number: `${conversationId}-${number}`,
      conversationId,
      orderKey: String(number).padStart(20, "0"),
      sentAt: Date.now(),
      payload,
    });

    it("answers a message once, however often it comes", async () => {
      const { channel, sent } = echo();
      const inbox = inboxFor(channel);
      const copy = message(1, randomUUID());
      const first = await Promise.all([1, 2, 3].map(() => inbox.accept(channel.name, copy)));
      expect(first.sort()).toEqual(["accepted", "duplicate", "duplicate"]);
      await until(() => inbox.isDone(channel.name, copy.number));
      expect(await inbox.accept(channel.name, copy)).toBe("duplicate");
      await pause(60);
      expect(sent).toEqual(["1"]);
    });

    it("ignores messages that are too old or from the future", async () => {
      const { channel, sent } = echo();
      const inbox = inboxFor(channel);
      const old = { ...message(1, randomUUID()), sentAt: Date.now() - hour - 1000 };
      const future = { ...message(2, randomUUID()), sentAt: Date.now() + hour };
      expect(await inbox.accept(channel.name, old)).toBe("stale");
      expect(await inbox.accept(channel.name, future)).toBe("stale");
      await pause(60);
      expect(sent).toEqual([]);
    });

    it("puts messages that wait in the order they were written in", async () => {
      let open = (): void => {};
      const gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      const { channel, sent } = echo({
        answer: async ({ payload }) => {
          if (payload === "1") await gate;
          return { payloads: [payload], withParked: false };
        },
      });
      const inbox = inboxFor(channel);
      const conversation = randomUUID();
      for (const number of [1, 5, 3, 12, 4, 2])
        await inbox.accept(channel.name, message(number, conversation));
      open();
      await until(() => sent.length === 6);
      expect(sent).toEqual(["1", "2", "3", "4", "5", "12"]);
    });

    it("does not let a slow conversation hold up another one", async () => {
      const { channel, sent } = echo({
        answer: ({ payload }) =>
          payload === "slow"
            ? new Promise(() => {})
            : Promise.resolve({ payloads: [payload], withParked: false }),
      });
      const inbox = inboxFor(channel);
      await inbox.accept(channel.name, message(1, randomUUID(), "slow"));
      await inbox.accept(channel.name, message(2, randomUUID(), "fast"));
      await until(() => sent.length === 1);
      expect(sent).toEqual(["fast"]);
    });

    it("apologises where answering fails for good", async () => {
      let tries = 0;
      const { channel, sent } = echo({
        answer: async () => {
          tries++;
          throw new Error("broken");
        },
      });
      const inbox = inboxFor(channel);
      await inbox.accept(channel.name, message(1, randomUUID()));
      await until(() => sent.length === 1);
      expect(sent).toEqual(["sorry"]);
      expect(tries).toBe(3);
    });

    it("sends again after the time that the messenger asked for, and goes on behind a refusal", async () => {
      const outcomes: SendOutcome[] = [
        { type: "later", afterMs: 150, reason: "429" },
        { type: "later", afterMs: null, reason: "500" },
        { type: "refused", reason: "blocked" },
        { type: "sent" },
      ];
      const tries: { readonly payload: string; readonly at: number }[] = [];
      const { channel } = echo({
        send: async ({ payload }) => {
          tries.push({ payload, at: performance.now() });
          return outcomes.shift() ?? { type: "sent" };
        },
      });
      const inbox = inboxFor(channel);
      const conversation = randomUUID();
      await inbox.accept(channel.name, message(1, conversation, "first"));
      await inbox.accept(channel.name, message(2, conversation, "second"));
      await until(() => tries.length === 4);
      expect(tries.map(({ payload }) => payload)).toEqual(["first", "first", "first", "second"]);
      expect((tries[1]?.at ?? 0) - (tries[0]?.at ?? 0)).toBeGreaterThanOrEqual(149);
    });

    it("wipes what a message said once it is answered", async () => {
      const { channel } = echo({
        answer: async () => ({ payloads: ["the answer"], withParked: false }),
        send: async () => ({ type: "later", afterMs: hour, reason: "429" }),
      });
      const inbox = inboxFor(channel);
      const conversation = randomUUID();
      await inbox.accept(channel.name, message(1, conversation, "my number is 13800138000"));
      await until(
        async () => (await store.inbox.deliveries(`${channel.name}:${conversation}-1`))[0]?.attempts === 1,
      );
      const later = { now: Date.now() + 2 * hour, until: Date.now() + 3 * hour };
      await until(async () => {
        const [lease] = await store.inbox.claimLanes(channel.name, "a test", later, 1);
        return lease !== undefined;
      });
      const kept = await store.inbox.next({ conversationId: conversation, holder: "a test" });
      expect(kept).toMatchObject({ state: "answered", payload: "" });
    });

    it("shares conversations between processes, none of them worked on twice at once", async () => {
      const inHand = new Map<string, number>();
      let most = 0;
      const answered: string[] = [];
      const answer: InboxChannel["answer"] = async ({ id, payload }) => {
        const conversation = id.replace(/-\d+$/, "");
        inHand.set(conversation, (inHand.get(conversation) ?? 0) + 1);
        most = Math.max(most, inHand.get(conversation) ?? 0);
        await pause(2);
        inHand.set(conversation, (inHand.get(conversation) ?? 0) - 1);
        answered.push(id);
        return { payloads: [payload], withParked: false };
      };
      const first = echo({ answer });
      const second = echo({ name: first.channel.name, answer });
      const inboxes = [inboxFor(first.channel), inboxFor(second.channel, other)];
      const conversations = Array.from({ length: 10 }, () => randomUUID());
      const messages = conversations.flatMap((id) => Array.from({ length: 10 }, (_, n) => message(n, id)));
      await Promise.all(
        messages.map((each, position) => inboxes[position % 2]?.accept(first.channel.name, each)),
      );
      await until(() => first.sent.length + second.sent.length >= 100, 15_000);
      await pause(60);
      expect(first.sent.length + second.sent.length).toBe(100);
      expect(new Set(answered).size).toBe(100);
      expect(most).toBe(1);
    });

    it("takes over from a process that is not heard of any more, which then sends nothing", async () => {
      let release = (): void => {};
      const gate = new Promise<void>((resolve) => {
        release = resolve;
      });
      const stuck = echo({
        answer: async ({ payload }) => {
          await gate;
          return { payloads: [payload], withParked: false };
        },
      });
      const healthy = echo({ name: stuck.channel.name });
      const deaf: Store["inbox"] = Object.assign(Object.create(other.inbox), { renew: async () => false });
      const first = new Inbox(deaf, [stuck.channel], createLogger("silent"), quick);
      running.push(first);
      await first.accept(stuck.channel.name, message(1, randomUUID()));
      inboxFor(healthy.channel);
      await until(() => healthy.sent.length === 1);
      release();
      await pause(100);
      expect(stuck.sent).toEqual([]);
      expect(healthy.sent).toEqual(["1"]);
    });

    it("keeps what may not be sent first until the person writes again", async () => {
      let mayPush = false;
      const { channel, sent } = echo();
      const parking: InboxChannel = {
        ...channel,
        answer: async ({ payload }) =>
          payload === "go on"
            ? { payloads: await store.inbox.parked(conversation), withParked: true }
            : { payloads: [payload], withParked: false },
        send: async (delivery) => (mayPush ? channel.send(delivery) : { type: "parked" }),
      };
      const conversation = randomUUID();
      const inbox = inboxFor(parking);
      await inbox.accept(channel.name, message(1, conversation));
      await until(() => inbox.isDone(channel.name, `${conversation}-1`));
      mayPush = true;
      await inbox.accept(channel.name, message(2, conversation, "go on"));
      await until(() => sent.length === 1);
      expect(sent).toEqual(["1"]);
      await until(() => inbox.isDone(channel.name, `${conversation}-2`));
      expect(await store.inbox.parked(conversation)).toEqual([]);
    });

    it("forgets finished messages and nothing else", async () => {
      const { channel } = echo();
      const inbox = inboxFor(channel);
      const finished = message(1, randomUUID());
      await inbox.accept(channel.name, finished);
      await until(() => inbox.isDone(channel.name, finished.number));
      const never = echo({ name: channel.name, answer: () => new Promise(() => {}) });
      await inbox.stop(1000);
      const waiting = message(2, randomUUID());
      await inboxFor(never.channel).accept(channel.name, waiting);
      await store.inbox.forgetBefore(channel.name, Date.now() + 1000);
      expect(await inbox.isDone(channel.name, waiting.number)).toBe(false);
      expect(await inboxFor(channel).accept(channel.name, finished)).toBe("accepted");
    });
  });
}
