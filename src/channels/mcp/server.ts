import { McpServer } from "@modelcontextprotocol/server";
import { registerPrompts } from "./prompts.js";
import { registerResources } from "./resources.js";
import type { McpServices } from "./services.js";
import { registerTools } from "./tools.js";

const instructions =
  "Answers and clauses come from published police documents only, and each carries its source. Quote figures, times " +
  "and cities exactly and keep the source beside them; where kind is no_answer the documents do not state it. " +
  "In an emergency the number to call stands first: pass it on first.";

/** A server for one connection or one request; nothing is kept between them. */
export function createMcpServer(services: McpServices): McpServer {
  const server = new McpServer(
    { name: "youju", title: "有据 Youju", version: services.version },
    { instructions, capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} } },
  );
  registerTools(server, services);
  registerResources(server, services);
  registerPrompts(server, services);
  return server;
}
