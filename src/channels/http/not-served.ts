import type { Request } from "express";
import { operations } from "./operations.js";
import { Problem } from "./problem.js";

/** Pages and files, which are no operations of the interface; all are read. */
const pages = ["/", "/desk", "/widget.js", "/openapi.json"];

/** How a path with parameters is written as a pattern, as the router reads it. */
const patternOf = (path: string) =>
  new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}/?$`, "i");

const served = [...operations, ...pages.map((path) => ({ path, method: "get" }))].map(({ path, method }) => ({
  pattern: patternOf(path),
  methods: method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()],
}));

/** The methods that a path is served with; empty where nothing is at it. */
const methodsAt = (path: string): string[] => [
  ...new Set(served.flatMap(({ pattern, methods }) => (pattern.test(path) ? methods : []))),
];

/** What a request ends with that no route has taken: the path is served with other methods, or nothing is there. */
export function notServed({ method, baseUrl, path }: Request): Problem {
  const address = `${baseUrl}${path}`;
  const methods = methodsAt(address);
  return methods.length === 0 || methods.includes(method)
    ? new Problem(404, `there is nothing at ${address.slice(0, 200)}`)
    : new Problem(405, `${method} is not possible here; use ${methods.join(" or ")}`, {
        Allow: methods.join(", "),
      });
}
