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
}
