import type { ColumnType } from "kysely";

/** Times are ISO strings and structured values JSON text, so that SQLite and PostgreSQL share one schema. */
export interface Tables {
  conversations: { id: string; state: string | null; created_at: string; updated_at: string };
  answers: {
    id: string;
    conversation_id: string;
    question: string;
    kind: string;
    language: string;
    answer: string;
    receipt: string;
    created_at: string;
  };
  feedback: {
    id: string;
    answer_id: string;
    helpful: ColumnType<number, number, number>;
    comment: string | null;
    created_at: string;
  };
  /** What the person in a chat chose once for all their questions. */
  chat_preferences: { conversation_id: string; city: string | null; language: string | null };
  /** Messages taken from a messenger. What they said is wiped once they are answered; the id stays against duplicates. */
  inbox_messages: {
    id: string;
    channel: string;
    conversation_id: string;
    order_key: string;
    state: "waiting" | "answered" | "done";
    payload: string;
    attempts: number;
    accepted_at: string;
  };
  /** Conversations with unfinished messages: who works on them until when, and how many messages have arrived. */
  inbox_lanes: {
    conversation_id: string;
    channel: string;
    holder: string | null;
    free_at: string;
    arrivals: number;
  };
  /** What is still to be sent; a row goes when it has been. */
  outbox_deliveries: {
    message_id: string;
    number: number;
    conversation_id: string;
    payload: string;
    attempts: number;
    /** 1 where the messenger does not let us send first: it waits until the person writes again. */
    parked: number;
    created_at: string;
  };
}
