import type { NextFunction, Request, Response } from "express";
import { Problem } from "./problem.js";

/** How long a browser may remember that an origin is allowed, seconds. */
const preflightSeconds = 600;

/**
 * Lets scripts on the pages of the listed origins send JSON and read the result. No cookie is ever sent along or read.
 * A page of any other origin is told nothing; its browser then keeps the request or the result from it.
 */
export function allowOrigins(origins: readonly string[]) {
  return (request: Request, response: Response, next: NextFunction): void => {
    response.vary("Origin");
    const origin = request.get("Origin");
    const isAllowed = origin !== undefined && origins.includes(origin);
    if (isAllowed) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Expose-Headers", "Retry-After");
    }
    const isPreflight =
      request.method === "OPTIONS" && request.get("Access-Control-Request-Method") !== undefined;
    if (!isPreflight) {
      next();
      return;
    }
    if (!isAllowed) throw new Problem(403, "pages of this origin may not ask; see WIDGET_ORIGINS");
    response.setHeader("Access-Control-Allow-Methods", "POST");
    response.setHeader("Access-Control-Allow-Headers", "Content-Type");
    response.setHeader("Access-Control-Max-Age", String(preflightSeconds));
    response.status(204).end();
  };
}
