import { createHash, timingSafeEqual } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import { Problem } from "./problem.js";

const digest = (key: string) => createHash("sha256").update(key).digest();

/**
 * Lets requests through that carry one of the keys as `Authorization: Bearer …`; all of them where there are no keys.
 * Every key is compared in full, so that the time taken says nothing about any of them.
 */
export function requireApiKey(keys: readonly string[]) {
  const known = keys.map(digest);
  return (request: Request, _response: Response, next: NextFunction): void => {
    const given = digest(/^Bearer +(\S+) *$/i.exec(request.get("authorization") ?? "")?.[1] ?? "");
    const matches = known.filter((key) => timingSafeEqual(key, given)).length;
    if (known.length > 0 && matches === 0) {
      throw new Problem(401, "this needs a valid API key, sent as “Authorization: Bearer KEY”", {
        "WWW-Authenticate": 'Bearer realm="youju"',
      });
    }
    next();
  };
}
