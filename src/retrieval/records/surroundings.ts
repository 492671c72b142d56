/** Weighted records: what speaks for those that stand close to a record in its document speaks for it, too. */
export class Surroundings {
  readonly #byDocument = new Map<number, { readonly record: number; readonly weight: number }[]>();

  /** @param documentOf document number of each record */
  constructor(private readonly documentOf: Uint32Array) {}

  add(record: number, weight: number): void {
    const document = this.documentOf[record] ?? 0;
    const known = this.#byDocument.get(document);
    if (known === undefined) this.#byDocument.set(document, [{ record, weight }]);
    else known.push({ record, weight });
  }

  /** Sum of the weights around a record, without its own, as far as they do not fade with the distance. */
  around(record: number, fading: Float64Array): number {
    let sum = 0;
    for (const other of this.#byDocument.get(this.documentOf[record] ?? 0) ?? []) {
      const distance = Math.abs(other.record - record);
      if (distance > 0 && distance < fading.length) sum += other.weight * (fading[distance] ?? 0);
    }
    return sum;
  }
}

/** What is left of a weight at each distance: it fades by e over `reach` records, to nothing over six times as many. */
export function fadingOver(reach: number): Float64Array {
  return Float64Array.from({ length: 6 * reach }, (_, distance) => Math.exp(-distance / reach));
}
