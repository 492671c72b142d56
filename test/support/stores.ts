import { openPostgresStore, openSqliteStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import { temporaryFolder } from "./engine.js";

/** An empty PostgreSQL database for the tests; undefined where there is none. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL;
if (testDatabaseUrl === undefined) {
  console.log("skipped: the PostgreSQL store (set TEST_DATABASE_URL=postgres://… to an empty database)");
}

export interface TestStores {
  readonly name: string;
  readonly isSkipped: boolean;
  /** Whether two connections of one process can wait for each other; SQLite's wait holds the process's only thread. */
  readonly sharesFromOneProcess: boolean;
  /** Another connection to the same data, as another process has it. */
  readonly open: () => Promise<Store>;
  readonly remove: () => void;
}

/** Both drivers, each with data of its own; ids must be unique, as the PostgreSQL database may be used again. */
export function testStores(): readonly TestStores[] {
  const data = temporaryFolder();
  return [
    {
      name: "SQLite",
      isSkipped: false,
      sharesFromOneProcess: false,
      open: () => openSqliteStore(data.path),
      remove: data.remove,
    },
    {
      name: "PostgreSQL",
      isSkipped: testDatabaseUrl === undefined,
      sharesFromOneProcess: true,
      open: () => openPostgresStore(testDatabaseUrl ?? ""),
      remove: () => {},
    },
  ];
}
