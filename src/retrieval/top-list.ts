/** Something with a number and a score; higher is better. */
export interface Scored {
  readonly id: number;
  readonly score: number;
}

/** Keeps the best `limit` of what it is offered; of equal scores the lower id wins. A heap with the worst on top. */
export class TopList {
  readonly #ids: Uint32Array;
  readonly #scores: Float64Array;
  #size = 0;

  constructor(private readonly limit: number) {
    this.#ids = new Uint32Array(limit);
    this.#scores = new Float64Array(limit);
  }

  /** What a score must exceed (or equal, with a lower id) to be kept; −Infinity until the list is full. */
  get threshold(): number {
    return this.#size < this.limit ? Number.NEGATIVE_INFINITY : (this.#scores[0] ?? Number.POSITIVE_INFINITY);
  }

  offer(id: number, score: number): void {
    if (this.#size < this.limit) {
      this.#rise(this.#size++, id, score);
    } else if (this.limit > 0 && this.#isWorse(0, id, score)) {
      this.#sink(id, score);
    }
  }

  /** The kept ones, best first; the list is empty afterwards. */
  take(): Scored[] {
    const kept: Scored[] = new Array<Scored>(this.#size);
    for (let last = this.#size - 1; last >= 0; last--) {
      kept[last] = { id: this.#ids[0] ?? 0, score: this.#scores[0] ?? 0 };
      this.#size = last;
      this.#sink(this.#ids[last] ?? 0, this.#scores[last] ?? 0);
    }
    return kept;
  }

  /** True where the entry at `position` ranks below the given one. */
  #isWorse(position: number, id: number, score: number): boolean {
    const own = this.#scores[position] ?? 0;
    return own < score || (own === score && (this.#ids[position] ?? 0) > id);
  }

  #rise(start: number, id: number, score: number): void {
    let position = start;
    while (position > 0) {
      const parent = (position - 1) >> 1;
      if (this.#isWorse(parent, id, score)) break;
      this.#move(parent, position);
      position = parent;
    }
    this.#put(position, id, score);
  }

  #sink(id: number, score: number): void {
    let position = 0;
    for (;;) {
      let child = 2 * position + 1;
      if (child >= this.#size) break;
      const right = child + 1;
      if (right < this.#size && this.#isWorse(right, this.#ids[child] ?? 0, this.#scores[child] ?? 0))
        child = right;
      if (!this.#isWorse(child, id, score)) break;
      this.#move(child, position);
      position = child;
    }
    this.#put(position, id, score);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#ids[from] ?? 0, this.#scores[from] ?? 0);
  }

  #put(position: number, id: number, score: number): void {
    this.#ids[position] = id;
    this.#scores[position] = score;
  }
}
