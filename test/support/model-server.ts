import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";

/** The part of a chat completion request that is looked at. */
const chatRequest = z.object({
  model: z.string(),
  stream: z.boolean().optional(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

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
  /** Chosen anew for each call. */
  behave: (task: ServedTask, call: number) => Behaviour;
  close(): Promise<void>;
}

/** A local server that speaks the chat completions protocol of OpenAI, for tests only; not a model. */
export async function startModelServer(): Promise<ModelServer> {
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    void receive(request).then((body) => {
      handle.calls++;
      const parsed = chatRequest.parse(JSON.parse(body));
      if (parsed.model === "no-such-model") {
        response.writeHead(404, { "Content-Type": "application/json" });
        response.end(
          JSON.stringify({ error: { message: "The model does not exist", code: "model_not_found" } }),
        );
        return;
      }
      const asked = parsed.messages.find(({ role }) => role === "user")?.content ?? "{}";
      const task = taskSchema.parse({ question: "", ...JSON.parse(asked) });
      answer(handle.behave(task, handle.calls), parsed.stream === true, response, timers);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const handle: ModelServer = {
    url: `http://127.0.0.1:${port}/v1`,
    calls: 0,
    behave: sayFaithfully,
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearInterval(timer);
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

const frame = (delta: object, finish: string | null) =>
  `data: ${JSON.stringify({
    id: "chatcmpl-test",
    object: "chat.completion.chunk",
    created: 1,
    model: "test",
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`;

/** As real services stream: a few characters at a time. */
const pieces = (content: string) => content.match(/[\s\S]{1,12}/gu) ?? [];

function answer(
  behaviour: Behaviour,
  isStream: boolean,
  response: ServerResponse,
  timers: Set<NodeJS.Timeout>,
): void {
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
    response.end(isStream ? "data: {{{not json\n\ndata: [DONE]\n\n" : "{{{not json");
    return;
  }
  if (!isStream) {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(
      JSON.stringify({
        id: "chatcmpl-test",
        object: "chat.completion",
        created: 1,
        model: "test",
        choices: [
          { index: 0, message: { role: "assistant", content: behaviour.content }, finish_reason: "stop" },
        ],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );
    return;
  }
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  response.write(frame({ role: "assistant", content: "" }, null));
  if (behaviour.does === "drip") {
    const bytes = pieces(behaviour.content)
      .map((content) => frame({ content }, null))
      .join("");
    let at = 0;
    const timer = setInterval(() => {
      response.write(bytes[at++] ?? " ");
    }, 50);
    timers.add(timer);
    response.on("close", () => clearInterval(timer));
    return;
  }
  for (const content of pieces(behaviour.content)) response.write(frame({ content }, null));
  if (behaviour.does === "stall") return;
  if (behaviour.does === "cut") {
    if (behaviour.politely === true) response.end();
    else setTimeout(() => response.destroy(), 20);
    return;
  }
  response.write(frame({}, "stop"));
  response.end("data: [DONE]\n\n");
}
