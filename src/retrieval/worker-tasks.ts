import { parentPort, Worker } from "node:worker_threads";
import { YoujuError } from "../domain/error.js";

/** Work on plain data that a worker does as well as this thread; `worker.ts` serves all there are. */
export interface WorkerTask<Input, Output> {
  readonly name: string;
  readonly run: (input: Input) => Output | Promise<Output>;
}

const file = new URL("./worker.js", import.meta.url).href;
const isCompiled = import.meta.url.endsWith(".js");

/** Run from source (tsx, vitest), a worker has to be taught TypeScript first. */
const startWorker = () =>
  isCompiled
    ? new Worker(new URL(file))
    : new Worker(
        `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`,
        { eval: true },
      );

/**
 * Runs so many tasks at a time, each in a worker of its own; 0: one at a time, in this thread. Of tasks that wait the
 * last one goes first: it comes of what others have found out, and more comes of it.
 */
export class TaskRunner {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(private readonly workers: number) {
    this.#free = Math.max(1, workers);
  }

  /** @param input made when it is the task's turn, for inputs may be large */
  async run<Input, Output>(task: WorkerTask<Input, Output>, input: () => Input): Promise<Output> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await (this.workers === 0 ? task.run(input()) : runInWorker(task, input()));
    } finally {
      const next = this.#waiting.pop();
      if (next === undefined) this.#free++;
      else next();
    }
  }
}

function runInWorker<Input, Output>({ name }: WorkerTask<Input, Output>, input: Input): Promise<Output> {
  const worker = startWorker();
  return new Promise<Output>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new YoujuError("unavailable", `${name} ended with code ${code}`)));
    worker.postMessage({ name, input });
  }).finally(() => worker.terminate());
}

/** In a worker: takes one of these tasks, gives back its result. */
export function serveTasks(tasks: readonly WorkerTask<never, unknown>[]): void {
  parentPort?.once("message", async ({ name, input }: { name: string; input: never }) => {
    const task = tasks.find((known) => known.name === name);
    if (task === undefined) throw new YoujuError("unavailable", `no worker does ${name}`);
    parentPort?.postMessage(await task.run(input));
  });
}
