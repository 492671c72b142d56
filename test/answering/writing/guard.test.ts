import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ModelGuard } from "../../../src/answering/writing/guard.js";
import { YoujuError } from "../../../src/domain/error.js";

const guard = (values: Partial<ConstructorParameters<typeof ModelGuard>[0]> = {}) =>
  new ModelGuard({ concurrency: 2, idleMs: 50, failures: 2, probeMs: 60, longestProbeMs: 200, ...values });
const soon = () => ({ deadline: performance.now() + 500 });
const fail = () => Promise.reject(new Error("no"));

describe("the guard before the model", () => {
  it("opens after failures in a row, and closes again when a call lets it", async () => {
    const guarded = guard();
    for (let i = 0; i < 2; i++) await expect(guarded.run(soon(), fail)).rejects.toThrow("failed");
    await expect(guarded.run(soon(), async () => 1)).rejects.toThrow("breaker-open");
    expect(guarded.breakerState()).toBe("open");
    await sleep(80);
    await expect(guarded.run(soon(), async () => 1)).resolves.toBe(1);
    expect(guarded.breakerState()).toBe("closed");
  });

  it("turns calls away that neither run nor wait", async () => {
    const guarded = guard({ concurrency: 1 });
    const slow = () => sleep(100);
    const calls = [1, 2, 3].map(() => guarded.run(soon(), slow));
    const ends = await Promise.allSettled(calls);
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
  });

  it("ends a call at its deadline and tells it so", async () => {
    let signal: AbortSignal | null = null;
    const call = guard().run({ deadline: performance.now() + 40 }, (given) => {
      signal = given;
      return sleep(5000);
    });
    await expect(call).rejects.toThrow("timeout");
    expect(signal).toHaveProperty("aborted", true);
  });

  it("does not start what has no time left", async () => {
    await expect(guard().run({ deadline: performance.now() - 1 }, async () => 1)).rejects.toThrow("timeout");
  });

  describe("a call that nobody waits for any more", () => {
    const gone = new YoujuError("abandoned", "the client has gone");
    /** A call that goes on until it is told to stop, and says when it was. */
    const endless = () => {
      let isStopped = false;
      const call = (signal: AbortSignal) =>
        new Promise<never>((_, reject) => {
          signal.addEventListener("abort", () => {
            isStopped = true;
            reject(new Error("stopped"));
          });
        });
      return { call, isStopped: () => isStopped };
    };

    it("is told to stop, and ends with the reason", async () => {
      const controller = new AbortController();
      const { call, isStopped } = endless();
      const running = guard().run({ ...soon(), signal: controller.signal }, call);
      controller.abort(gone);
      await expect(running).rejects.toBe(gone);
      expect(isStopped()).toBe(true);
    });

    it("says nothing about the service: the breaker stays closed, and an open one open", async () => {
      const guarded = guard();
      const giveUp = async () => {
        const controller = new AbortController();
        const running = guarded.run({ ...soon(), signal: controller.signal }, endless().call);
        setTimeout(() => controller.abort(gone), 5);
        await expect(running).rejects.toBe(gone);
      };
      for (let i = 0; i < 3; i++) await giveUp();
      expect(guarded.breakerState()).toBe("closed");
      for (let i = 0; i < 2; i++) await expect(guarded.run(soon(), fail)).rejects.toThrow("failed");
      await sleep(80);
      await giveUp();
      expect(guarded.breakerState()).toBe("open");
    });

    it("is not begun where that is known before", async () => {
      const { call, isStopped } = endless();
      const running = guard().run({ ...soon(), signal: AbortSignal.abort(gone) }, call);
      await expect(running).rejects.toBe(gone);
      expect(isStopped()).toBe(false);
    });
  });

  it("ends a stream that falls silent", async () => {
    async function* stream() {
      yield 1;
      await sleep(500);
      yield 2;
    }
    const seen: number[] = [];
    const read = async () => {
      for await (const piece of guard().pieces(stream())) seen.push(piece);
    };
    await expect(read()).rejects.toThrow("stalled");
    expect(seen).toEqual([1]);
  });
});
