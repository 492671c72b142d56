import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema.js";

/** Makes the tables of messages on their way in and out, where they are missing. */
export async function migrateInbox({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable("inbox_messages")
    .ifNotExists()
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("order_key", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("payload", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("accepted_at", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("inbox_lanes")
    .ifNotExists()
    .addColumn("conversation_id", "text", (column) => column.primaryKey())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("holder", "text")
    .addColumn("free_at", "text", (column) => column.notNull())
    .addColumn("arrivals", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createTable("outbox_deliveries")
    .ifNotExists()
    .addColumn("message_id", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("conversation_id", "text", (column) => column.notNull())
    .addColumn("payload", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("parked", "integer", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("outbox_deliveries_key", ["message_id", "number"])
    .execute();
  await schema
    .createIndex("inbox_unfinished")
    .ifNotExists()
    .on("inbox_messages")
    .columns(["conversation_id", "order_key"])
    .where(sql.ref("state"), "<>", sql.lit("done"))
    .execute();
  await schema.createIndex("inbox_by_age").ifNotExists().on("inbox_messages").column("accepted_at").execute();
  await schema
    .createIndex("outbox_by_conversation")
    .ifNotExists()
    .on("outbox_deliveries")
    .column("conversation_id")
    .execute();
}
