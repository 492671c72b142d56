import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { migrateInbox } from "./inbox-schema.js";
import { InboxStore } from "./inbox-store.js";
import type { Tables } from "./schema.js";

export interface StoredAnswer {
  readonly id: string;
  readonly conversationId: string;
  /** Personal data masked. */
  readonly question: string;
  readonly kind: string;
  readonly language: string;
  /** The answer object as it was given, JSON. */
  readonly answer: string;
  /** Versions of corpus, index, prompts and engine, and what the verifier replaced, JSON. */
  readonly receipt: string;
  readonly createdAt: string;
}

/** What the person in a chat chose for all their questions; null: nothing. */
export interface ChatPreferences {
  /** Full Chinese name of a held city. */
  readonly city: string | null;
  readonly language: string | null;
}

/** What is kept between requests; every operation is atomic. */
export class Store {
  /** Messages of messengers on their way in and out. */
  readonly inbox: InboxStore;

  constructor(private readonly database: Kysely<Tables>) {
    this.inbox = new InboxStore(database);
  }

  /** Makes what is missing; safe to run at every start and from several processes. */
  async migrate(): Promise<void> {
    const schema = this.database.schema;
    await schema
      .createTable("conversations")
      .ifNotExists()
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("state", "text")
      .addColumn("created_at", "text", (column) => column.notNull())
      .addColumn("updated_at", "text", (column) => column.notNull())
      .execute();
    await schema
      .createTable("answers")
      .ifNotExists()
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("conversation_id", "text", (column) => column.notNull())
      .addColumn("question", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("answer", "text", (column) => column.notNull())
      .addColumn("receipt", "text", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .execute();
    await schema
      .createTable("feedback")
      .ifNotExists()
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("answer_id", "text", (column) => column.notNull())
      .addColumn("helpful", "integer", (column) => column.notNull())
      .addColumn("comment", "text")
      .addColumn("created_at", "text", (column) => column.notNull())
      .execute();
    await schema
      .createIndex("answers_by_conversation")
      .ifNotExists()
      .on("answers")
      .column("conversation_id")
      .execute();
    await schema
      .createTable("chat_preferences")
      .ifNotExists()
      .addColumn("conversation_id", "text", (column) => column.primaryKey())
      .addColumn("city", "text")
      .addColumn("language", "text")
      .execute();
    await migrateInbox(this.database);
  }

  /** The state that the conversation was left in, as JSON; null where it is new. */
  async conversationState(id: string): Promise<string | null> {
    const row = await this.database
      .selectFrom("conversations")
      .select("state")
      .where("id", "=", id)
      .executeTakeFirst();
    return row?.state ?? null;
  }

  /** Keeps an answer and the state that its conversation goes on from, together. */
  async saveAnswer(answer: StoredAnswer, state: string | null): Promise<void> {
    const { id, conversationId, question, kind, language, receipt, createdAt } = answer;
    await this.database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto("conversations")
        .values({ id: conversationId, state, created_at: createdAt, updated_at: createdAt })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ state, updated_at: createdAt }))
        .execute();
      await transaction
        .insertInto("answers")
        .values({
          id,
          conversation_id: conversationId,
          question,
          kind,
          language,
          answer: answer.answer,
          receipt,
          created_at: createdAt,
        })
        .execute();
    });
  }

  async answer(id: string): Promise<StoredAnswer | null> {
    const row = await this.database.selectFrom("answers").selectAll().where("id", "=", id).executeTakeFirst();
    if (row === undefined) return null;
    const { conversation_id: conversationId, created_at: createdAt, ...rest } = row;
    return { ...rest, conversationId, createdAt };
  }

  /** The id of the latest answer of a conversation; null where there is none. */
  async latestAnswerId(conversationId: string): Promise<string | null> {
    const row = await this.database
      .selectFrom("answers")
      .select("id")
      .where("conversation_id", "=", conversationId)
      .orderBy("created_at", "desc")
      .limit(1)
      .executeTakeFirst();
    return row?.id ?? null;
  }

  async chatPreferences(conversationId: string): Promise<ChatPreferences> {
    const row = await this.database
      .selectFrom("chat_preferences")
      .select(["city", "language"])
      .where("conversation_id", "=", conversationId)
      .executeTakeFirst();
    return row ?? { city: null, language: null };
  }

  /** Changes what is given and leaves the rest. */
  async saveChatPreferences(conversationId: string, changed: Partial<ChatPreferences>): Promise<void> {
    await this.database
      .insertInto("chat_preferences")
      .values({ conversation_id: conversationId, city: null, language: null, ...changed })
      .onConflict((conflict) =>
        conflict.column("conversation_id").doUpdateSet({ conversation_id: conversationId, ...changed }),
      )
      .execute();
  }

  /**
   * Keeps what a reader thought of an answer; false where there is no such answer. The same `id` again changes
   * nothing, so that a message that is worked on twice counts once.
   */
  async saveFeedback(
    answerId: string,
    helpful: boolean,
    comment: string | null,
    id: string = randomUUID(),
  ): Promise<boolean> {
    if ((await this.answer(answerId)) === null) return false;
    await this.database
      .insertInto("feedback")
      .values({
        id,
        answer_id: answerId,
        helpful: helpful ? 1 : 0,
        comment,
        created_at: new Date().toISOString(),
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
    return true;
  }

  /** Throws where the store cannot be written. */
  async checkWritable(): Promise<void> {
    await this.database
      .updateTable("conversations")
      .set({ state: sql`state` })
      .where("id", "=", "")
      .execute();
  }

  async close(): Promise<void> {
    await this.database.destroy();
  }
}
