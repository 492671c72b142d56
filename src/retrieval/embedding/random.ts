/** Reproducible random numbers: mulberry32 (public domain, Tommy Ettinger), the same sequence for the same seed. */
export class Random {
  #state = 0;

  constructor(seed: number) {
    this.restart(seed);
  }

  restart(seed: number): void {
    this.#state = seed >>> 0;
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number in [0, limit). */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** The numbers 0 to `count` − 1 in random order. */
  order(count: number): Uint32Array {
    const order = Uint32Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
      const other = this.below(i + 1);
      const kept = order[i] ?? 0;
      order[i] = order[other] ?? 0;
      order[other] = kept;
    }
    return order;
  }
}
