import { fineTuning } from "./records/fine-tuning-task.js";
import { trainingTasks } from "./training-tasks.js";
import { serveTasks } from "./worker-tasks.js";

serveTasks([fineTuning, ...trainingTasks]);
