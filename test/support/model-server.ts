import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";
import { pause } from "./listening.js";
import { openAiProtocol, type Protocol } from "./model-protocols.js";

const taskSchema = z.object({
  question: z.string(),
  language: z.string().optional(),
  clauses: z
    .array(
      z.object({
        token: z.string(),
        city: z.string().nullable(),
        kind: z.string(),
        text: z.string(),
        rendering: z.string().optional(),
      }),
    )
    .default([]),
});
export type ServedTask = z.infer<typeof taskSchema>;

/** What the server does with one call. Contents are what the model says; the rest are faults of the service. */
export type Behaviour =
  | { readonly does: "say"; readonly content: string }
  | { readonly does: "status"; readonly status: number; readonly body?: string }
  | { readonly does: "html" }
  | { readonly does: "garbage" }
  /** The connection ends in the middle of the stream; with `politely` the body ends, but without a reason. */
  | { readonly does: "cut"; readonly content: string; readonly politely?: true }
  | { readonly does: "stall"; readonly content: string }
  | { readonly does: "drip"; readonly content: string }
  /** One line of the content, then a pause, then the next; goes on whether or not the client is still there. */
  | { readonly does: "pace"; readonly content: string; readonly pauseMs: number }
  | { readonly does: "hang" };

export const say = (sentences: readonly { text: string; sources: readonly string[] }[]): Behaviour => ({
  does: "say",
  content: sentences.map((sentence) => JSON.stringify(sentence)).join("\n"),
});

/** Says what each clause says: its rendering where there is one, else its own words. */
export const sayFaithfully = ({ clauses }: ServedTask): Behaviour =>
  say(clauses.map(({ token, text, rendering }) => ({ text: rendering ?? text, sources: [token] })));

export interface ModelServer {
  readonly url: string;
  /** Calls so far. */
  calls: number;
  /** Connections that closed before the answer was whole. */
  hungUp: number;
  /** As `performance.now()` counts: when the last line of a paced answer was written. */
  lastLineAt: number;
  /** Chosen anew for each call. */
  behave: (task: ServedTask, call: number) => Behaviour;
  close(): Promise<void>;
}

/** A local server that speaks a provider's protocol, for tests only; not a model. */
export async function startModelServer(protocol: Protocol = openAiProtocol): Promise<ModelServer> {
  const server = createServer((request, response) => {
    response.on("close", () => {
      if (!response.writableFinished) handle.hungUp++;
    });
    void receive(request).then((body) => {
      handle.calls++;
      const { model, asked, isStream } = protocol.read(JSON.parse(body));
      if (model === "no-such-model") {
        response.writeHead(404, { "Content-Type": "application/json" });
        response.end(
          JSON.stringify({ error: { message: "The model does not exist", code: "model_not_found" } }),
        );
        return;
      }
      const task = taskSchema.parse({ question: "", ...JSON.parse(asked) });
      answer({ behaviour: handle.behave(task, handle.calls), isStream, response, protocol, handle });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const handle: ModelServer = {
    url: `http://127.0.0.1:${port}/v1`,
    calls: 0,
    hungUp: 0,
    lastLineAt: 0,
    behave: sayFaithfully,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return handle;
}

async function receive(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request) body += String(part);
  return body;
}

/** As real services stream: a few characters at a time. */
const pieces = (content: string) => content.match(/[\s\S]{1,12}/gu) ?? [];

interface Call {
  readonly behaviour: Behaviour;
  readonly isStream: boolean;
  readonly response: ServerResponse;
  readonly protocol: Protocol;
  readonly handle: ModelServer;
}

function answer({ behaviour, isStream, response, protocol, handle }: Call): void {
  if (behaviour.does === "hang") return;
  if (behaviour.does === "status") {
    response.writeHead(behaviour.status, { "Content-Type": "application/json", "Retry-After": "1" });
    response.end(behaviour.body ?? JSON.stringify({ error: { message: "no", type: "server_error" } }));
    return;
  }
  if (behaviour.does === "html") {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end("<html><body>Welcome to the gateway</body></html>");
    return;
  }
  if (behaviour.does === "garbage") {
    response.writeHead(200, { "Content-Type": isStream ? "text/event-stream" : "application/json" });
    response.end(isStream ? protocol.garbage : "{{{not json");
    return;
  }
  if (!isStream) {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(protocol.whole(behaviour.content)));
    return;
  }
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write(protocol.opening);
  if (behaviour.does === "drip") {
    const bytes = pieces(behaviour.content).map(protocol.piece).join("");
    let at = 0;
    const timer = setInterval(() => {
      response.write(bytes[at++] ?? " ");
    }, 50);
    response.on("close", () => clearInterval(timer));
    return;
  }
  if (behaviour.does === "pace") {
    void pace(behaviour, response, protocol, handle);
    return;
  }
  for (const content of pieces(behaviour.content)) response.write(protocol.piece(content));
  if (behaviour.does === "stall") return;
  if (behaviour.does === "cut") {
    if (behaviour.politely === true) response.end();
    else setTimeout(() => response.destroy(), 20);
    return;
  }
  response.end(protocol.ending);
}

async function pace(
  { content, pauseMs }: Extract<Behaviour, { does: "pace" }>,
  response: ServerResponse,
  protocol: Protocol,
  handle: ModelServer,
): Promise<void> {
  const [first = "", ...others] = content.split(/(?<=\n)/);
  response.write(protocol.piece(first));
  for (const line of others) {
    await pause(pauseMs);
    handle.lastLineAt = performance.now();
    response.write(protocol.piece(line));
  }
  response.end(protocol.ending);
}
