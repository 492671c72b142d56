import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/store/store.js";
import { testStores } from "../support/stores.js";

for (const { name, isSkipped, sharesFromOneProcess, open, remove } of testStores()) {
  describe.skipIf(isSkipped)(`lanes in ${name}`, () => {
    let store: Store;
    let other: Store;
    beforeAll(async () => {
      store = await open();
      other = sharesFromOneProcess ? await open() : store;
    });
    afterAll(async () => {
      await store.close();
      if (other !== store) await other.close();
      remove();
    });

    const minute = 60_000;
    const message = (conversationId: string, channel = "test") => ({
      id: randomUUID(),
      channel,
      conversationId,
      orderKey: "1",
      payload: "{}",
    });
    const accept = (conversationId: string, holder: string | null, now = Date.now(), channel = "test") =>
      store.inbox.accept(message(conversationId, channel), { holder, now, until: now + minute });
    const saved = { payloads: ["a"], withParked: false };

    it("are held by who accepts the first message, and by nobody else until they are let go", async () => {
      const [channel, conversation] = [randomUUID(), randomUUID()];
      const now = Date.now();
      expect(await accept(conversation, "a", now, channel)).toEqual({ isNew: true, isHeld: true });
      expect(await accept(conversation, "b", now, channel)).toEqual({ isNew: true, isHeld: false });
      expect(await store.inbox.claimLanes(channel, "b", { now, until: now + minute }, 9)).toEqual([]);
      await store.inbox.release({ conversationId: conversation, holder: "b" }, now);
      expect(await store.inbox.claimLanes(channel, "b", { now, until: now + minute }, 9)).toEqual([]);
      await store.inbox.release({ conversationId: conversation, holder: "a" }, now);
      const claimed = await store.inbox.claimLanes(channel, "b", { now, until: now + minute }, 9);
      expect(claimed).toEqual([{ conversationId: conversation, holder: "b" }]);
    });

    it("go to exactly one of many that want them at once", async () => {
      const channel = randomUUID();
      const now = Date.now();
      for (let lane = 0; lane < 5; lane++) await accept(randomUUID(), null, now, channel);
      const time = { now: now + 1, until: now + minute };
      const claims = await Promise.all(
        Array.from({ length: 6 }, (_, n) =>
          (n % 2 === 0 ? store : other).inbox.claimLanes(channel, `p${n}`, time, 9),
        ),
      );
      const lanes = claims.flat().map(({ conversationId }) => conversationId);
      expect(lanes).toHaveLength(5);
      expect(new Set(lanes).size).toBe(5);
    });

    it("are lost with the lease: the process that held them decides and renews nothing more", async () => {
      const [channel, conversation] = [randomUUID(), randomUUID()];
      const now = Date.now();
      await accept(conversation, "slow", now, channel);
      const slow = { conversationId: conversation, holder: "slow" };
      const pending = await store.inbox.next(slow);
      const after = { now: now + 2 * minute, until: now + 3 * minute };
      const [quick] = await other.inbox.claimLanes(channel, "quick", after, 1);
      if (pending === null || quick === undefined)
        throw new Error("there is a message, and its lane is free");
      expect(await store.inbox.renew(slow, now + 9 * minute)).toBe(false);
      expect(await store.inbox.next(slow)).toBeNull();
      expect(await store.inbox.saveDeliveries(slow, pending.id, { ...saved, payloads: ["b"] }, now)).toBe(
        false,
      );
      expect(await store.inbox.deliveries(pending.id)).toEqual([]);
      expect(await other.inbox.saveDeliveries(quick, pending.id, saved, now)).toBe(true);
      expect((await store.inbox.deliveries(pending.id)).map(({ payload }) => payload)).toEqual(["a"]);
    });

    it("are closed when they are empty, and opened by the next message", async () => {
      const conversation = randomUUID();
      const lease = { conversationId: conversation, holder: "a" };
      await accept(conversation, "a");
      const first = await store.inbox.next(lease);
      expect(await store.inbox.saveDeliveries(lease, first?.id ?? "", saved, Date.now())).toBe(true);
      await store.inbox.finishMessage(first?.id ?? "");
      expect(await store.inbox.isDone(first?.id ?? "")).toBe(false);
      await store.inbox.finishDelivery(first?.id ?? "", 0, "sent");
      await store.inbox.finishMessage(first?.id ?? "");
      expect(await store.inbox.isDone(first?.id ?? "")).toBe(true);
      expect(await store.inbox.next(lease)).toBeNull();
      expect(await store.inbox.renew(lease, Date.now() + minute)).toBe(false);
      expect(await accept(conversation, "b")).toEqual({ isNew: true, isHeld: true });
    });

    it("stay open for a message that arrives while they are being closed", async () => {
      for (let round = 0; round < 50; round++) {
        const conversation = randomUUID();
        const lease = { conversationId: conversation, holder: "a" };
        await accept(conversation, "a");
        const first = await store.inbox.next(lease);
        await store.inbox.saveDeliveries(
          lease,
          first?.id ?? "",
          { payloads: [], withParked: false },
          Date.now(),
        );
        const late = message(conversation);
        const [next, { isHeld }] = await Promise.all([
          store.inbox.next(lease),
          other.inbox.accept(late, { holder: "b", now: Date.now(), until: Date.now() + minute }),
        ]);
        /** Either the one that was there sees the message, or the one that accepted it has the lane. */
        expect([next?.id === late.id, isHeld].filter(Boolean)).toHaveLength(1);
      }
    });
  });
}
