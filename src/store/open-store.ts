import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import pg from "pg";
import { YoujuError } from "../domain/error.js";
import type { Tables } from "./schema.js";
import { Store } from "./store.js";

/** Opens the SQLite file of a data folder, making both where they are missing. */
export async function openSqliteStore(dataFolder: string): Promise<Store> {
  try {
    mkdirSync(dataFolder, { recursive: true });
    const database = new Database(join(dataFolder, "youju.sqlite"));
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = NORMAL");
    database.pragma("busy_timeout = 5000");
    return await migrated(new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }));
  } catch (error) {
    throw new YoujuError(
      "unavailable",
      `cannot open the store in ${dataFolder}: ${reason(error)}; check DATA_DIR`,
      { cause: error },
    );
  }
}

/** Opens a PostgreSQL database that several processes may share. */
export async function openPostgresStore(url: string): Promise<Store> {
  try {
    const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5000 });
    return await migrated(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }));
  } catch (error) {
    throw new YoujuError("unavailable", `cannot reach the database of DATABASE_URL: ${reason(error)}`, {
      cause: error,
    });
  }
}

async function migrated(database: Kysely<Tables>): Promise<Store> {
  const store = new Store(database);
  await store.migrate();
  return store;
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
