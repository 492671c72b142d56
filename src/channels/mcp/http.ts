import { isIP } from "node:net";
import { hostHeaderValidation, originValidation, toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, localhostAllowedHostnames } from "@modelcontextprotocol/server";
import type { Request, Response } from "express";
import type { Logger } from "pino";
import { createMcpServer } from "./server.js";
import type { McpServices } from "./services.js";

const largestBody = 64 * 1024;

/**
 * MCP over streamable HTTP, stateless: one server a request. Against DNS rebinding, `Host` and `Origin` must name this
 * machine, the public address, or a plain IP address, which no attacker's name server can hand out; all else gets 403.
 */
export function mcpHandler(services: McpServices, logger: Logger) {
  const report = (error: Error) => logger.debug({ err: error }, "mcp request refused");
  const handler = createMcpHandler(
    ({ requestInfo }) => {
      const address = requestInfo === undefined ? null : new URL(requestInfo.url).origin;
      return createMcpServer({ ...services, publicUrl: services.publicUrl ?? address });
    },
    { onerror: report },
  );
  const handle = toNodeHandler(handler, { onerror: report, maxRequestBodySize: largestBody });
  const known = [
    ...localhostAllowedHostnames(),
    ...(services.publicUrl === null ? [] : [new URL(services.publicUrl).hostname]),
  ];
  return async (request: Request, response: Response): Promise<void> => {
    const names = [...known, ...addressIn(request.get("host"))];
    const isAllowed =
      hostHeaderValidation(names)(request, response) && originValidation(names)(request, response);
    if (isAllowed) await handle(request, response);
  };
}

/** The IP address that a `Host` header is, in the brackets of an address where it has them; empty for a name. */
function addressIn(host: string | undefined): string[] {
  const address = `http://${host}`;
  if (host === undefined || !URL.canParse(address)) return [];
  const { hostname } = new URL(address);
  return isIP(hostname.replace(/^\[|\]$/g, "")) === 0 ? [] : [hostname];
}
