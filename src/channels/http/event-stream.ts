import { setImmediate } from "node:timers/promises";
import type { Response } from "express";

const pingIntervalMs = 15_000;

export interface EventStream {
  /** Lets what was sent go out; work that holds the thread would keep it back. */
  readonly flush: () => Promise<void>;
  /** `data` goes out as JSON, under the event's name where it has one. */
  readonly send: (data: unknown, event?: string) => void;
  /** Ends the stream, with a last line of data as it stands where there is one. */
  readonly end: (data?: string) => void;
}

/** Answers with server-sent events. The head goes out at once; silence is filled, so that nothing on the way hangs up. */
export function openEventStream(response: Response): EventStream {
  response.writeHead(200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-cache, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  const ping = setInterval(() => response.write(": ping\n\n"), pingIntervalMs);
  response.once("close", () => clearInterval(ping));
  return {
    flush: () => setImmediate(),
    send: (data, event) => {
      const name = event === undefined ? "" : `event: ${event}\n`;
      response.write(`${name}data: ${JSON.stringify(data)}\n\n`);
    },
    end: (data) => {
      clearInterval(ping);
      response.end(data === undefined ? "" : `data: ${data}\n\n`);
    },
  };
}
