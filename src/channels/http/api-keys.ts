import type { NextFunction, Request, Response } from "express";
import { isSameSecret } from "../constant-time.js";
import { Problem } from "./problem.js";

/**
 * Lets requests through that carry one of the keys as `Authorization: Bearer …`; all of them where there are no keys.
 * Every key is compared in full, so that the time taken says nothing about any of them.
 */
export function requireApiKey(keys: readonly string[]) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const given = /^Bearer +(\S+) *$/i.exec(request.get("authorization") ?? "")?.[1] ?? "";
    const matches = keys.filter((key) => isSameSecret(key, given)).length;
    if (keys.length > 0 && matches === 0) {
      throw new Problem(401, "this needs a valid API key, sent as “Authorization: Bearer KEY”", {
        "WWW-Authenticate": 'Bearer realm="youju"',
      });
    }
    next();
  };
}
