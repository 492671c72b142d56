/** The parts of an answer object that the page shows (contract, section 2). */
export interface AnswerObject {
  readonly conversation_id: string;
  readonly answer_id: string;
  readonly kind: string;
  readonly lang: string;
  readonly answer: string;
  readonly citations: readonly CitationObject[];
  readonly follow_ups: readonly string[];
}

export interface CitationObject {
  readonly n: number;
  readonly doc_id: string;
  readonly doc_title: string;
  readonly city: string | null;
  readonly city_inferred: boolean;
  readonly issued_on: string | null;
  readonly measure: string;
  readonly measure_title: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** A failure with a line that a user can read. */
export class AskError extends Error {}

function detailOf(problem: unknown): string {
  return typeof problem === "object" && problem !== null && "detail" in problem ? String(problem.detail) : "";
}

/** Whether data from the server is an answer object; the server is ours, so only its shape at the top is checked. */
function isAnswer(data: unknown): data is AnswerObject {
  return typeof data === "object" && data !== null && "answer" in data && "citations" in data;
}

/** Asks and follows the stream of events; resolves with the whole answer, rejects with an AskError. */
export async function ask(body: object, onStatus: () => void): Promise<AnswerObject> {
  const response = await fetch("/api/v1/ask", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(body),
  });
  if (!response.ok || response.body === null)
    throw new AskError(detailOf(await response.json().catch(() => null)));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let pending = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new AskError("");
    pending += value;
    for (let end = pending.indexOf("\n\n"); end >= 0; end = pending.indexOf("\n\n")) {
      const event = /^event: (\w+)$/m.exec(pending.slice(0, end))?.[1];
      const data: unknown = JSON.parse(/^data: (.*)$/m.exec(pending.slice(0, end))?.[1] ?? "null");
      pending = pending.slice(end + 2);
      if (event === "status") onStatus();
      if (event === "error") throw new AskError(detailOf(data));
      if (event === "answer" && isAnswer(data)) return data;
    }
  }
}
