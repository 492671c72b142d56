import { type AnswerObject, isAnswer } from "./event-stream.js";

/** A question and its answer, as they stand on the page. */
export interface Turn {
  readonly question: string;
  readonly answer: AnswerObject;
}

const conversationKey = "youju.conversation";
const turnsKey = "youju.turns";
const longestTranscript = 30;

const isTurn = (data: unknown): data is Turn =>
  typeof data === "object" &&
  data !== null &&
  "question" in data &&
  typeof data.question === "string" &&
  "answer" in data &&
  isAnswer(data.answer);

/** The conversation of this tab: it outlives a reload, so that the page shows what the server still remembers. */
export class Transcript {
  #turns: Turn[] = [];

  /** The turns that were on the page before a reload; none where they cannot be read. */
  restore(): readonly Turn[] {
    try {
      const stored: unknown = JSON.parse(sessionStorage.getItem(turnsKey) ?? "[]");
      this.#turns = Array.isArray(stored) ? stored.filter(isTurn) : [];
    } catch {
      this.#turns = [];
    }
    return this.#turns;
  }

  get conversationId(): string | null {
    return sessionStorage.getItem(conversationKey);
  }

  add(turn: Turn): void {
    this.#turns = [...this.#turns, turn].slice(-longestTranscript);
    sessionStorage.setItem(conversationKey, turn.answer.conversation_id);
    try {
      sessionStorage.setItem(turnsKey, JSON.stringify(this.#turns));
    } catch {
      // No room left: the conversation goes on, only a reload would show it empty.
      sessionStorage.removeItem(turnsKey);
    }
  }

  clear(): void {
    this.#turns = [];
    sessionStorage.removeItem(conversationKey);
    sessionStorage.removeItem(turnsKey);
  }
}
