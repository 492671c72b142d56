import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgresStore, openSqliteStore } from "../../src/store/open-store.js";
import type { Store, StoredAnswer } from "../../src/store/store.js";
import { temporaryFolder } from "../support/engine.js";

const answer = (id: string, conversationId: string): StoredAnswer => ({
  id,
  conversationId,
  question: "几天",
  kind: "answer",
  language: "zh",
  answer: "{}",
  receipt: "{}",
  createdAt: new Date().toISOString(),
});

/** What every driver must do. */
function conforms(open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  const unique = () => `${Date.now()}-${Math.random()}`;

  it("keeps an answer and the state of its conversation", async () => {
    const [id, conversation] = [unique(), unique()];
    await store.saveAnswer(answer(id, conversation), '{"a":1}');
    expect(await store.answer(id)).toEqual(
      expect.objectContaining({ id, conversationId: conversation, question: "几天" }),
    );
    expect(await store.conversationState(conversation)).toBe('{"a":1}');
    await store.saveAnswer(answer(unique(), conversation), '{"a":2}');
    expect(await store.conversationState(conversation)).toBe('{"a":2}');
  });

  it("keeps texts that hold a NUL, without it", async () => {
    const [id, conversation] = [unique(), unique()];
    await store.saveAnswer({ ...answer(id, `${conversation}\0`), question: "几\0天" }, "1");
    expect(await store.answer(`\0${id}`)).toMatchObject({ conversationId: conversation, question: "几天" });
    expect(await store.conversationState(`${conversation}\0`)).toBe("1");
  });

  it("keeps neither where the answer cannot be kept", async () => {
    const [id, conversation] = [unique(), unique()];
    await store.saveAnswer(answer(id, conversation), "1");
    await expect(store.saveAnswer(answer(id, conversation), "2")).rejects.toThrow();
    expect(await store.conversationState(conversation)).toBe("1");
  });

  it("takes feedback for answers that exist", async () => {
    const id = unique();
    await store.saveAnswer(answer(id, unique()), null);
    expect(await store.saveFeedback(id, true, null)).toBe(true);
    expect(await store.saveFeedback("nothing", true, null)).toBe(false);
  });

  it("can be migrated again", async () => {
    await store.migrate();
    await store.checkWritable();
  });
}

describe("the SQLite store", () => {
  const data = temporaryFolder();
  afterAll(data.remove);
  conforms(() => openSqliteStore(data.path));

  it("survives a restart", async () => {
    const first = await openSqliteStore(data.path);
    await first.saveAnswer(answer("kept", "kept"), "state");
    await first.close();
    const second = await openSqliteStore(data.path);
    expect(await second.conversationState("kept")).toBe("state");
    await second.close();
  });

  it("says what to do where its folder cannot be made", async () => {
    await expect(openSqliteStore("/dev/null/data")).rejects.toThrow(/DATA_DIR/);
  });
});

const databaseUrl = process.env.TEST_DATABASE_URL;
if (databaseUrl === undefined) {
  console.log("skipped: the PostgreSQL store (set TEST_DATABASE_URL=postgres://… to an empty database)");
}
describe.skipIf(databaseUrl === undefined)("the PostgreSQL store", () => {
  conforms(() => openPostgresStore(databaseUrl ?? ""));

  it("is made once where several processes start at the same time", async () => {
    const name = `youju_${Date.now()}`;
    const admin = new pg.Client(databaseUrl);
    await admin.connect();
    await admin.query(`create database ${name}`);
    const url = new URL(databaseUrl ?? "");
    url.pathname = `/${name}`;
    const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore(url.href)));
    await Promise.all(stores.map((store) => store.close()));
    await admin.query(`drop database ${name}`);
    await admin.end();
  });
});
