import { type Logger, pino } from "pino";
import type { Config } from "./config.js";

/** Structured logs on standard error. Questions, answers and addresses are never written, so nothing needs masking. */
export function createLogger(level: Config["logLevel"]): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
