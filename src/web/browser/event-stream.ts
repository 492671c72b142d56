/** The parts of an answer object that the page shows (contract, section 2). */
export interface AnswerObject {
  readonly conversation_id: string;
  readonly answer_id: string;
  readonly kind: string;
  readonly lang: string;
  /** 原文摘录 or 生成式人工智能; null where nothing of a document is said. */
  readonly label: string | null;
  readonly answer: string;
  readonly citations: readonly CitationObject[];
  readonly follow_ups: readonly string[];
}

export interface CitationObject {
  readonly n: number;
  readonly doc_id: string;
  readonly doc_title: string;
  readonly doc_kind: string;
  readonly city: string | null;
  readonly city_inferred: boolean;
  readonly issued_on: string | null;
  readonly measure: string;
  readonly measure_title: string;
  readonly quote: string;
  readonly url: string;
}

/** The server answered with a problem; `retryAfter` is in seconds, null where the server names no time. */
export class AskError extends Error {
  constructor(
    readonly status: number,
    readonly retryAfter: number | null = null,
  ) {
    super(`the server answered ${status}`);
  }
}

export interface AskRequest {
  readonly question: string;
  readonly conversation_id?: string;
  readonly city?: string;
}

export interface AskFollowing {
  /** Where the service is reached, without a trailing slash; absent where the page is the service's own. */
  readonly base?: string;
  readonly signal: AbortSignal;
  /** The verified text so far, each time that some is added. */
  readonly onText: (text: string) => void;
}

interface ServerEvent {
  readonly name: string;
  readonly data: unknown;
}

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null;

/** Whether data is an answer object; the server is ours, so only its shape at the top is checked. */
export const isAnswer = (data: unknown): data is AnswerObject =>
  isObject(data) && typeof data.answer === "string" && Array.isArray(data.citations);

const statusOf = (problem: unknown) =>
  isObject(problem) && typeof problem.status === "number" ? problem.status : 500;

/** One block of an event stream; null for comments, which only keep the connection alive. */
function parseEvent(block: string): ServerEvent | null {
  const field = (name: string) =>
    block
      .split(/\r?\n/)
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).replace(/^ /, ""))
      .join("\n");
  const name = field("event");
  return name === "" ? null : { name, data: JSON.parse(field("data")) };
}

/** The events of a response, in order, however the network cuts it. */
async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pending = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      pending += decoder.decode(value, { stream: true });
      const blocks = pending.split(/\r?\n\r?\n/);
      pending = blocks.pop() ?? "";
      for (const block of blocks) {
        const event = parseEvent(block);
        if (event !== null) yield event;
      }
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/**
 * Asks and follows the stream of events to the whole answer. Rejects with an AskError where the server says no,
 * with another error where the connection fails, stalls or ends before the answer.
 */
export async function ask(
  request: AskRequest,
  { base = "", signal, onText }: AskFollowing,
): Promise<AnswerObject> {
  const response = await fetch(`${base}/api/v1/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(request),
    signal,
  });
  if (!response.ok || response.body === null) {
    const wait = Number(response.headers.get("Retry-After"));
    throw new AskError(response.status, wait > 0 ? wait : null);
  }
  let text = "";
  for await (const { name, data } of readEvents(response.body)) {
    if (name === "error") throw new AskError(statusOf(data));
    if (name === "answer" && isAnswer(data)) return data;
    if (name === "delta" && isObject(data) && typeof data.text === "string") {
      text += data.text;
      onText(text);
    }
  }
  throw new Error("the stream ended before the answer");
}
