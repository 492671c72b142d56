import type { Response } from "express";
import { YoujuError } from "../../domain/error.js";

/** Aborted with the error `abandoned` when the client goes before it was answered. */
export function clientSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort(new YoujuError("abandoned", "the client has gone"));
  });
  return controller.signal;
}
