import { parentPort } from "node:worker_threads";
import { type FineTuningTask, runFineTuning } from "./fine-tuning-task.js";

/** Takes one task, gives back its result. */
parentPort?.once("message", (task: FineTuningTask) => {
  const result = runFineTuning(task);
  parentPort?.postMessage(result);
});
