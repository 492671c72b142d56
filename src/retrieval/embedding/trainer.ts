import { TopList } from "../top-list.js";
import { ContrastiveTable, type Crop, type TableState } from "./contrastive-table.js";
import { unitsOf } from "./features.js";
import type { BuiltInEmbedding } from "./model.js";
import { Random } from "./random.js";
import type { EmbeddingOptions, PoolText, TrainingPair, TrainingText } from "./train.js";
import { VectorUnit } from "./vector-unit.js";

/** Share of the pretraining pairs that are a title and its text, where there are titles. */
const titleShare = 0.3;
/** Share of the other pairs whose second crop comes from the neighbouring text of the same document. */
const neighbourShare = 0.3;
/** Lengths of crops in units, from the length of a question to that of a clause. */
const cropLengths = { shortest: 10, longest: 60 };
/** Lengths in units of the stretch that stands for a question in cloze pairs, and the most of a text beside it. */
const clozeLengths = { shortest: 8, longest: 32 };
const longestAnswer = 250;
/** How often the stretch also stays in the text, so that equal words count for something. */
const leftInShare = 0.3;
/** Grams that texts hold too seldom are learned after all where so many questions hold them. */
const leastQuestions = 2;
/** Mined negatives are drawn from this many texts nearest to the query. */
const minedDepth = 40;
/** Negatives are mined again after this many epochs. */
const miningInterval = 2;
/** Progress is reported after this many steps. */
const reportInterval = 50;

const whole = (units: Uint32Array): Crop => ({ units, start: 0, end: units.length });

/** Finds texts of the pool that look right for a query: their positions, best first. */
export type FindNear = (query: string) => readonly number[];

/** Trains in two phases that can be repeated from a saved state, as cross-validation needs. */
export class EmbeddingTrainer {
  readonly #table: ContrastiveTable;
  readonly #random: Random;

  constructor(private readonly options: EmbeddingOptions) {
    this.#random = new Random(options.seed);
    const { pretraining, fineTuning } = options;
    const batch = Math.max(2 * pretraining.batch, (2 + fineTuning.negatives) * fineTuning.batch);
    this.#table = new ContrastiveTable(options, batch, this.#random);
  }

  /**
   * Learns which words go together from texts alone: two crops of one text or of neighbours in one document, a title
   * and its text. `queries` only lend their words, so that later training can give them meaning.
   */
  pretrain(texts: readonly TrainingText[], queries: readonly string[] = []): void {
    const bodies = texts.map((item) => unitsOf(item.text));
    const titles = texts.map((item) => unitsOf(item.title ?? ""));
    const { steps, batch, clozeShare, leastTexts, ...stepOptions } = this.options.pretraining;
    if (leastTexts > 1) {
      const both = bodies.map((units, i) => Uint32Array.from([...(titles[i] ?? []), 0, ...units]));
      this.#table.admit(both, leastTexts);
    }
    this.#table.weighByRarity([...bodies, ...titles, ...queries.map(unitsOf)]);
    const filled = bodies.flatMap((units, i) => (units.length > 0 ? [i] : []));
    if (filled.length < 2) return;
    const size = Math.min(batch, filled.length);
    const report = this.#reporter("pretraining", steps);
    for (let step = 0; step < steps; step++) {
      const drawn = Array.from({ length: size }, () => filled[this.#random.below(filled.length)] ?? 0);
      const crops = drawn.map((i) =>
        clozeShare > 0 && this.#random.next() < clozeShare
          ? this.#drawCloze(bodies[i], titles[i])
          : this.#drawCrops(texts, bodies, titles, i),
      );
      const loss = this.#table.step(
        crops.map(([first]) => first),
        crops.map(([, second]) => second),
        (query, text) => drawn[query] === drawn[text],
        stepOptions,
      );
      report(step, loss);
    }
  }

  /**
   * Learns from questions and the texts that answer them. Negatives come from the batch, from `findNear` (a lexical
   * search over the pool), and from what the embedding itself wrongly finds near.
   */
  fineTune(pairs: readonly TrainingPair[], pool: readonly PoolText[], findNear: FindNear = () => []): void {
    const { fineTuning, pretraining } = this.options;
    const { epochs, batch, negatives, kept, ...stepOptions } = fineTuning;
    this.#table.forget(kept);
    const groups = groupsByQuery(pairs);
    const queries = [...groups.keys()];
    const isRelevant = (query: string, group: string) => groups.get(query)?.has(group) ?? false;
    const queryUnits = new Map(queries.map((query) => [query, unitsOf(query)]));
    if (pretraining.leastTexts > 1) this.#table.admit([...queryUnits.values()], leastQuestions);
    const poolUnits = pool.map((item) => unitsOf(item.text));
    const positiveUnits = pairs.map((pair) => unitsOf(pair.positive));
    const usable = (query: string, found: readonly number[]) =>
      found.filter((i) => !isRelevant(query, pool[i]?.group ?? ""));
    const near = new Map(queries.map((query) => [query, usable(query, findNear(query))]));
    let mined = new Map<string, readonly number[]>();
    const stepsPerEpoch = Math.ceil(pairs.length / batch);
    const report = this.#reporter("fine-tuning", epochs * stepsPerEpoch);
    for (let epoch = 0; epoch < epochs; epoch++) {
      if (epoch % miningInterval === 0 && negatives > 0) {
        const found = this.#mine(queryUnits, poolUnits);
        mined = new Map(queries.map((query) => [query, usable(query, found.get(query) ?? [])]));
      }
      const order = this.#random.order(pairs.length);
      for (let start = 0; start < order.length; start += batch) {
        const chosen = [...order.subarray(start, start + batch)];
        const batchPairs = chosen.flatMap((i) => pairs.slice(i, i + 1));
        const extra = batchPairs.flatMap(({ query }) => [
          ...this.#drawSome(near.get(query) ?? [], negatives >> 1),
          ...this.#drawSome(mined.get(query) ?? [], negatives - (negatives >> 1)),
        ]);
        const textGroups = [
          ...batchPairs.map(({ group }) => group),
          ...extra.map((i) => pool[i]?.group ?? ""),
        ];
        const loss = this.#table.step(
          batchPairs.map(({ query }) => whole(queryUnits.get(query) ?? new Uint32Array())),
          [
            ...chosen.flatMap((i) => positiveUnits.slice(i, i + 1)),
            ...extra.flatMap((i) => poolUnits.slice(i, i + 1)),
          ].map(whole),
          (query, text) => isRelevant(batchPairs[query]?.query ?? "", textGroups[text] ?? ""),
          stepOptions,
        );
        report(epoch * stepsPerEpoch + start / batch, loss);
      }
    }
  }

  /** The embedding as it stands. */
  toEmbedding(): BuiltInEmbedding {
    return this.#table.toEmbedding();
  }

  save(): TableState {
    return this.#table.save();
  }

  /** Goes back to a saved state; random numbers start from the options' seed again. */
  restore(state: TableState): void {
    this.#table.restore(state);
    this.#random.restart(this.options.seed);
  }

  /** Goes to the mean of its own rows and those of another state that was reached from the same one. */
  averageWith(state: TableState): void {
    this.#table.averageWith(state);
  }

  #drawCrops(
    texts: readonly TrainingText[],
    bodies: readonly Uint32Array[],
    titles: readonly Uint32Array[],
    i: number,
  ): [Crop, Crop] {
    const body = bodies[i] ?? new Uint32Array();
    const title = titles[i];
    if (title !== undefined && title.length > 0 && this.#random.next() < titleShare) {
      return [whole(title), this.#crop(body)];
    }
    const document = texts[i]?.document;
    const neighbour = i + (this.#random.next() < 0.5 ? 1 : -1);
    const besides =
      document !== undefined && texts[neighbour]?.document === document ? bodies[neighbour] : undefined;
    const second = besides !== undefined && this.#random.next() < neighbourShare ? besides : body;
    return [this.#crop(body), this.#crop(second)];
  }

  /** A short stretch, and the rest of the text behind its title; now and then with the stretch left in. */
  #drawCloze(body: Uint32Array = new Uint32Array(), title: Uint32Array = new Uint32Array()): [Crop, Crop] {
    const { shortest, longest } = clozeLengths;
    const question = this.#crop(body, shortest, longest);
    const isLeftIn = this.#random.next() < leftInShare;
    const rest = isLeftIn
      ? [...body]
      : [...body.subarray(0, question.start), 0, ...body.subarray(question.end)];
    const answer = Uint32Array.from([...title, 0, ...rest].slice(0, longestAnswer));
    return [question, whole(answer)];
  }

  #crop(units: Uint32Array, shortest = cropLengths.shortest, longest = cropLengths.longest): Crop {
    const length = shortest + this.#random.below(longest - shortest + 1);
    const start = this.#random.below(Math.max(1, units.length - length + 1));
    return { units, start, end: Math.min(units.length, start + length) };
  }

  /** The texts of the pool that lie nearest to each query, as the embedding stands. */
  #mine(
    queries: ReadonlyMap<string, Uint32Array>,
    pool: readonly Uint32Array[],
  ): Map<string, readonly number[]> {
    const { dimension } = this.#table;
    const unit = new VectorUnit(4 * (pool.length * (dimension + 1) + dimension) + 64);
    const vectors = unit.floats(pool.length * dimension);
    const vector = unit.floats(dimension);
    const cosines = unit.floats(pool.length);
    for (const [i, units] of pool.entries()) this.#table.encode(units, vectors, i);
    const mined = new Map<string, readonly number[]>();
    for (const [query, units] of queries) {
      this.#table.encode(units, vector, 0);
      unit.products(cosines, vectors, vector);
      const best = new TopList(minedDepth);
      for (let i = 0; i < cosines.length; i++) best.offer(i, cosines[i] ?? 0);
      mined.set(
        query,
        best.take().map((item) => item.id),
      );
    }
    return mined;
  }

  #drawSome(from: readonly number[], count: number): number[] {
    if (from.length === 0) return [];
    return Array.from({ length: count }, () => from[this.#random.below(from.length)] ?? 0);
  }

  #reporter(phase: "pretraining" | "fine-tuning", steps: number): (step: number, loss: number) => void {
    let sum = 0;
    let count = 0;
    return (step, loss) => {
      sum += loss;
      count++;
      if (count < reportInterval && step + 1 < steps) return;
      this.options.onProgress?.({ phase, done: (step + 1) / steps, loss: sum / count });
      sum = 0;
      count = 0;
    };
  }
}

function groupsByQuery(pairs: readonly TrainingPair[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { query, group } of pairs) {
    const known = groups.get(query);
    if (known === undefined) groups.set(query, new Set([group]));
    else known.add(group);
  }
  return groups;
}
