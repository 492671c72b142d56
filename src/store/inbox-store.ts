import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema.js";

/** A message as a messenger delivered it; `payload` is the channel's own JSON. */
export interface InboxMessage {
  /** Unique over all channels and the same for every copy of the message: `<channel>:<its number there>`. */
  readonly id: string;
  readonly channel: string;
  readonly conversationId: string;
  /** Sorts the messages of a conversation as they were written, compared as text. */
  readonly orderKey: string;
  readonly payload: string;
}

export interface PendingMessage {
  readonly id: string;
  readonly state: "waiting" | "answered" | "done";
  readonly payload: string;
  /** How often answering it has failed. */
  readonly attempts: number;
}

export interface PendingDelivery {
  readonly number: number;
  readonly payload: string;
  /** How often sending it has failed. */
  readonly attempts: number;
}

/** The right to work on a conversation. */
export interface Lease {
  readonly conversationId: string;
  /** The process that holds it. */
  readonly holder: string;
}

const iso = (time: number) => new Date(time).toISOString();

/**
 * Messages on their way in and out. A conversation with unfinished messages has a lane; who holds the lane works on
 * its messages, one after the other. What is decided for a message is only kept for the lane's holder, so that a
 * process whose lease went to another one decides nothing any more. Times are milliseconds since 1970 of the
 * processes' own clocks.
 */
export class InboxStore {
  constructor(private readonly database: Kysely<Tables>) {}

  /**
   * Keeps a message, once. `holder` (null: nobody) gets the lane if nobody works in it. When this resolves the
   * message is committed; `isHeld` says whether `holder` is to work on it now.
   */
  async accept(
    message: InboxMessage,
    lease: { readonly holder: string | null; readonly now: number; readonly until: number },
  ): Promise<{ readonly isNew: boolean; readonly isHeld: boolean }> {
    const { id, channel, conversationId, orderKey, payload } = message;
    return this.database.transaction().execute(async (transaction) => {
      const inserted = await transaction
        .insertInto("inbox_messages")
        .values({
          id,
          channel,
          conversation_id: conversationId,
          order_key: orderKey,
          state: "waiting",
          payload,
          attempts: 0,
          accepted_at: iso(lease.now),
        })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .executeTakeFirst();
      if (inserted.numInsertedOrUpdatedRows !== 1n) return { isNew: false, isHeld: false };
      const lane = await transaction
        .insertInto("inbox_lanes")
        .values({
          conversation_id: conversationId,
          channel,
          holder: lease.holder,
          free_at: iso(lease.holder === null ? lease.now : lease.until),
          arrivals: 1,
        })
        .onConflict((conflict) =>
          conflict.column("conversation_id").doUpdateSet({ arrivals: sql`inbox_lanes.arrivals + 1` }),
        )
        .returning("arrivals")
        .executeTakeFirstOrThrow();
      return { isNew: true, isHeld: lease.holder !== null && lane.arrivals === 1 };
    });
  }

  /** Takes up to `limit` lanes of a channel that nobody works in, or whose holder has not been heard of until its lease ran out. */
  async claimLanes(
    channel: string,
    holder: string,
    time: { readonly now: number; readonly until: number },
    limit: number,
  ): Promise<Lease[]> {
    const free = await this.database
      .selectFrom("inbox_lanes")
      .select("conversation_id")
      .where("channel", "=", channel)
      .where("free_at", "<=", iso(time.now))
      .orderBy("free_at")
      .limit(limit)
      .execute();
    const claimed: Lease[] = [];
    for (const { conversation_id: conversationId } of free) {
      const { numUpdatedRows } = await this.database
        .updateTable("inbox_lanes")
        .set({ holder, free_at: iso(time.until) })
        .where("conversation_id", "=", conversationId)
        .where("free_at", "<=", iso(time.now))
        .executeTakeFirst();
      if (numUpdatedRows === 1n) claimed.push({ conversationId, holder });
    }
    return claimed;
  }

  /** Holds the lane for longer; false where another process has taken it. */
  async renew({ conversationId, holder }: Lease, until: number): Promise<boolean> {
    const { numUpdatedRows } = await this.database
      .updateTable("inbox_lanes")
      .set({ free_at: iso(until) })
      .where("conversation_id", "=", conversationId)
      .where("holder", "=", holder)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  /** Lets others, or the same process later, go on with the lane from `freeAt`. */
  async release({ conversationId, holder }: Lease, freeAt: number): Promise<void> {
    await this.database
      .updateTable("inbox_lanes")
      .set({ holder: null, free_at: iso(freeAt) })
      .where("conversation_id", "=", conversationId)
      .where("holder", "=", holder)
      .execute();
  }

  /**
   * The first unfinished message of a lane. Null ends the work: the lane is closed, or another process has it.
   * A message that arrives while the lane is being closed changes `arrivals`, and the lane stays.
   */
  async next({ conversationId, holder }: Lease): Promise<PendingMessage | null> {
    for (;;) {
      const lane = await this.database
        .selectFrom("inbox_lanes")
        .select("arrivals")
        .where("conversation_id", "=", conversationId)
        .where("holder", "=", holder)
        .executeTakeFirst();
      if (lane === undefined) return null;
      const message = await this.database
        .selectFrom("inbox_messages")
        .select(["id", "state", "payload", "attempts"])
        .where("conversation_id", "=", conversationId)
        .where("state", "<>", sql.lit("done"))
        .orderBy("order_key")
        .limit(1)
        .executeTakeFirst();
      if (message !== undefined) return message;
      const { numDeletedRows } = await this.database
        .deleteFrom("inbox_lanes")
        .where("conversation_id", "=", conversationId)
        .where("holder", "=", holder)
        .where("arrivals", "=", lane.arrivals)
        .executeTakeFirst();
      if (numDeletedRows === 1n) return null;
    }
  }

  /**
   * Keeps what is to be sent for a message and wipes what it said, together; `withParked` where the payloads take
   * up what was parked. False where the lane is lost.
   */
  async saveDeliveries(
    lease: Lease,
    messageId: string,
    { payloads, withParked }: { readonly payloads: readonly string[]; readonly withParked: boolean },
    now: number,
  ): Promise<boolean> {
    return this.database.transaction().execute(async (transaction) => {
      /** Locks the lane's row: nobody takes it before this is committed. */
      const { numUpdatedRows } = await transaction
        .updateTable("inbox_lanes")
        .set({ arrivals: sql`arrivals` })
        .where("conversation_id", "=", lease.conversationId)
        .where("holder", "=", lease.holder)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) return false;
      if (withParked) {
        await transaction
          .deleteFrom("outbox_deliveries")
          .where("conversation_id", "=", lease.conversationId)
          .where("parked", "=", 1)
          .execute();
      }
      await transaction
        .updateTable("inbox_messages")
        .set({ state: payloads.length === 0 ? "done" : "answered", payload: "" })
        .where("id", "=", messageId)
        .execute();
      if (payloads.length === 0) return true;
      await transaction
        .insertInto("outbox_deliveries")
        .values(
          payloads.map((payload, number) => ({
            message_id: messageId,
            number,
            conversation_id: lease.conversationId,
            payload,
            attempts: 0,
            parked: 0,
            created_at: iso(now),
          })),
        )
        .execute();
      return true;
    });
  }

  /** Counts a failed attempt to answer a message. */
  async countFailure(messageId: string): Promise<void> {
    await this.database
      .updateTable("inbox_messages")
      .set({ attempts: sql`attempts + 1` })
      .where("id", "=", messageId)
      .execute();
  }

  /** What is still to be sent for a message, in order. */
  async deliveries(messageId: string): Promise<PendingDelivery[]> {
    return this.database
      .selectFrom("outbox_deliveries")
      .select(["number", "payload", "attempts"])
      .where("message_id", "=", messageId)
      .where("parked", "=", 0)
      .orderBy("number")
      .execute();
  }

  /**
   * Notes that a delivery needs nothing more. One statement and whoever holds the lane: between the messenger's word
   * and this commit lies all the time in which a crash sends it twice.
   */
  async finishDelivery(messageId: string, number: number, end: "sent" | "refused" | "parked"): Promise<void> {
    if (end === "parked") {
      await this.database
        .updateTable("outbox_deliveries")
        .set({ parked: 1 })
        .where("message_id", "=", messageId)
        .where("number", "=", number)
        .execute();
      return;
    }
    await this.database
      .deleteFrom("outbox_deliveries")
      .where("message_id", "=", messageId)
      .where("number", "=", number)
      .execute();
  }

  /** Notes that a message is done, if nothing is to be sent for it any more. */
  async finishMessage(messageId: string): Promise<void> {
    await this.database
      .updateTable("inbox_messages")
      .set({ state: "done" })
      .where("id", "=", messageId)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("outbox_deliveries")
              .select("number")
              .where("message_id", "=", messageId)
              .where("parked", "=", 0),
          ),
        ),
      )
      .execute();
  }

  /** Counts a failed attempt to send. */
  async countSendFailure(messageId: string, number: number): Promise<void> {
    await this.database
      .updateTable("outbox_deliveries")
      .set({ attempts: sql`attempts + 1` })
      .where("message_id", "=", messageId)
      .where("number", "=", number)
      .execute();
  }

  /** What is parked for a conversation, oldest first; stays until `saveDeliveries` puts it into another message. */
  async parked(conversationId: string): Promise<string[]> {
    const rows = await this.database
      .selectFrom("outbox_deliveries")
      .select("payload")
      .where("conversation_id", "=", conversationId)
      .where("parked", "=", 1)
      .orderBy("created_at")
      .orderBy("number")
      .execute();
    return rows.map(({ payload }) => payload);
  }

  /** Whether everything about a message is over; true as well for one that was forgotten. */
  async isDone(messageId: string): Promise<boolean> {
    const row = await this.database
      .selectFrom("inbox_messages")
      .select("state")
      .where("id", "=", messageId)
      .executeTakeFirst();
    return row === undefined || row.state === "done";
  }

  /** Forgets the finished messages of a channel that were accepted before a time, and what was parked for them. */
  async forgetBefore(channel: string, time: number): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      const old = transaction
        .selectFrom("inbox_messages")
        .select("id")
        .where("channel", "=", channel)
        .where("state", "=", "done")
        .where("accepted_at", "<", iso(time));
      await transaction.deleteFrom("outbox_deliveries").where("message_id", "in", old).execute();
      await transaction.deleteFrom("inbox_messages").where("id", "in", old).execute();
    });
  }
}
