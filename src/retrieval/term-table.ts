/**
 * Terms by number, without their strings: a term is known by a 64-bit hash, so that a table of half a million terms
 * is read in place when an index is loaded. The chance that any two of 10^6 terms share a hash is 3 · 10^-8.
 */
export class TermTable {
  readonly #mask: number;

  /**
   * @param slots open addressing, a power of two long: number of the term + 1, or 0 where free
   * @param hashes two words per term
   */
  constructor(
    readonly slots: Uint32Array,
    readonly hashes: Uint32Array,
  ) {
    this.#mask = slots.length - 1;
  }

  get size(): number {
    return this.hashes.length / 2;
  }

  /** The number of a term, or undefined where the table does not hold it. */
  find(term: string): number | undefined {
    const low = hashText(term, lowSeed);
    const high = hashText(term, highSeed);
    let slot = low & this.#mask;
    for (;;) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) return undefined;
      if (this.hashes[2 * number] === low && this.hashes[2 * number + 1] === high) return number;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** True where every slot points at a term and at least one is free, so that {@link find} always ends. */
  get isSound(): boolean {
    const length = this.slots.length;
    if (length === 0 || (length & this.#mask) !== 0 || this.hashes.length % 2 !== 0) return false;
    let used = 0;
    for (const number of this.slots) {
      if (number > this.size) return false;
      if (number > 0) used++;
    }
    return used === this.size && used < length;
  }
}

const lowSeed = 0x811c9dc5;
const highSeed = 0x9747b28c;

/** 32-bit FNV-1a over UTF-16 units with the finaliser of MurmurHash3, which spreads the low bits. */
export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Numbers terms in the order in which they first appear. */
export class TermTableBuilder {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** The number of a term, a new one where it was not seen before. */
  add(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  build(): TermTable {
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * this.size + 2)));
    const hashes = new Uint32Array(2 * this.size);
    for (const [term, number] of this.#numbers) {
      const low = hashText(term, lowSeed);
      hashes[2 * number] = low;
      hashes[2 * number + 1] = hashText(term, highSeed);
      let slot = low & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    return new TermTable(slots, hashes);
  }
}
