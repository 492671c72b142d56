import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteDialect, sql } from "kysely";
import pg from "pg";
import { YoujuError } from "../domain/error.js";
import type { Tables } from "./schema.js";
import { Store } from "./store.js";
import { WithoutNul } from "./without-nul.js";

/** Opens the SQLite file of a data folder, making both where they are missing. */
export async function openSqliteStore(dataFolder: string): Promise<Store> {
  try {
    mkdirSync(dataFolder, { recursive: true });
    const database = new Database(join(dataFolder, "youju.sqlite"));
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = NORMAL");
    database.pragma("busy_timeout = 5000");
    const store = new Store(
      new Kysely<Tables>({ dialect: new SqliteDialect({ database }), plugins: [new WithoutNul()] }),
    );
    await store.migrate();
    return store;
  } catch (error) {
    throw new YoujuError(
      "unavailable",
      `cannot open the store in ${dataFolder}: ${reason(error)}; check DATA_DIR`,
      { cause: error },
    );
  }
}

/** Names the lock among all that are taken in the database; any number that nobody else takes. */
const migrationLock = 9_504_271;

/** Opens a PostgreSQL database that several processes may share. */
export async function openPostgresStore(url: string): Promise<Store> {
  try {
    const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5000 });
    const database = new Kysely<Tables>({
      dialect: new PostgresDialect({ pool }),
      plugins: [new WithoutNul()],
    });
    /** “If not exists” fails in PostgreSQL where two processes make the same table at once: one after the other. */
    await database.connection().execute(async (connection) => {
      await sql`select pg_advisory_lock(${migrationLock})`.execute(connection);
      try {
        await new Store(connection).migrate();
      } finally {
        await sql`select pg_advisory_unlock(${migrationLock})`.execute(connection);
      }
    });
    return new Store(database);
  } catch (error) {
    throw new YoujuError("unavailable", `cannot reach the database of DATABASE_URL: ${reason(error)}`, {
      cause: error,
    });
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
