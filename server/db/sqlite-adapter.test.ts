import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import type { SqlDriverAdapter, SqlQuery } from "@prisma/driver-adapter-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { type Db, inTx, openDatabase } from "./client.ts";
import { SafeSqlite } from "./sqlite-adapter.ts";

let test: TestDatabase;

beforeEach(async () => {
  test = await createTestDatabase();
});

afterEach(() => test.close());

const place = (code: string) => ({ kind: "governorate", code, nameAr: code, nameEn: code, position: 1 });
const placeCodes = async (db: Db) =>
  (await db.place.findMany({ orderBy: { code: "asc" } })).map(({ code }) => code);
const rollBack = () => Promise.reject(new Error("rolled back on purpose"));

describe("writes at the same time as a transaction", () => {
  it("survive when that transaction rolls back", async () => {
    let outside: Promise<unknown> = Promise.resolve();
    const transaction = inTx(test.db, async (tx) => {
      await tx.place.create({ data: place("inside") });
      // Prisma starts a query when it is awaited, and this one must be on its way before the roll-back.
      outside = Promise.all([test.db.place.create({ data: place("outside") })]);
      await sleep(50);
      return rollBack();
    });
    await expect(transaction).rejects.toThrow("on purpose");
    await outside;
    expect(await placeCodes(test.db)).toEqual(["outside"]);
  });

  it("are not seen by a reader before they are committed, and the reader does not wait", async () => {
    const seenDuring = await inTx(test.db, async (tx) => {
      await tx.place.create({ data: place("inside") });
      const inside = await tx.place.count();
      return { inside, outside: await test.db.place.count() };
    });
    expect(seenDuring).toEqual({ inside: 1, outside: 0 });
    expect(await test.db.place.count()).toBe(1);
  });

  it("are all kept or all undone as they were acknowledged, by the hundred", async () => {
    const acknowledged: string[] = [];
    const write = async (index: number) => {
      const code = `p${String(index).padStart(3, "0")}`;
      const data = place(code);
      if (index % 3 === 0) await test.db.place.create({ data });
      else
        await inTx(test.db, async (tx) => {
          await tx.place.create({ data });
          await turn();
          if (index % 10 === 1) await rollBack();
        });
      acknowledged.push(code);
    };
    await Promise.allSettled(Array.from({ length: 300 }, (_, index) => write(index)));
    expect(acknowledged.length).toBeGreaterThan(250);
    expect(await placeCodes(test.db)).toEqual(acknowledged.sort());
  });

  it("lose no update when two connections read and then write the same row", async () => {
    const guest = await openDatabase({ file: test.file, isGuest: true, synchronous: "OFF" });
    await test.db.place.create({ data: place("counter") });
    const addOne = (db: Db) =>
      inTx(db, async (tx) => {
        const { position } = await tx.place.findUniqueOrThrow({ where: { code: "counter" } });
        await tx.place.update({ where: { code: "counter" }, data: { position: position + 1 } });
      });
    await Promise.all(Array.from({ length: 100 }, (_, index) => addOne(index % 2 ? test.db : guest.db)));
    expect((await test.db.place.findFirstOrThrow()).position).toBe(101);
    await guest.close();
  });
});

describe("a transaction whose COMMIT fails", () => {
  it("leaves nothing open: it is undone and the next ones work", async () => {
    const orphan = inTx(test.db, async (tx) => {
      await tx.place.create({ data: place("lost") });
      // Put off until COMMIT, so that the COMMIT itself is what fails.
      await tx.$queryRaw`PRAGMA defer_foreign_keys = ON`;
      await tx.programRole.create({ data: { programId: "none", personId: "none", role: "owner" } });
    });
    await expect(orphan).rejects.toThrow("ForeignKeyConstraintViolation");
    await test.db.place.create({ data: place("plain") });
    await inTx(test.db, (tx) => tx.place.create({ data: place("transaction") }));
    expect(await placeCodes(test.db)).toEqual(["plain", "transaction"]);
  });
});

describe("the adapter itself", () => {
  let adapter: SqlDriverAdapter;

  beforeEach(async () => {
    adapter = await new SafeSqlite({ file: test.file, synchronous: "OFF", busyLimitMs: 100 }).connect();
  });

  afterEach(() => adapter.dispose());

  const sql = (text: string): SqlQuery => ({ sql: text, args: [], argTypes: [] });
  const insert = (code: string, orWhat = "") =>
    sql(`INSERT ${orWhat} INTO "Place" VALUES ('${code}', 'governorate', NULL, '${code}', 'ا', 'a', 1)`);

  it("goes back to a savepoint and keeps what came before it", async () => {
    const transaction = await adapter.startTransaction();
    await transaction.executeRaw(insert("before"));
    await transaction.createSavepoint?.("one");
    await transaction.executeRaw(insert("after"));
    await transaction.rollbackToSavepoint?.("one");
    await transaction.releaseSavepoint?.("one");
    await transaction.executeRaw(sql("COMMIT"));
    await transaction.commit();
    expect(await placeCodes(test.db)).toEqual(["before"]);
  });

  it("refuses statements after SQLite rolled back by itself, which would be committed alone", async () => {
    const transaction = await adapter.startTransaction();
    await transaction.executeRaw(insert("first"));
    await expect(transaction.executeRaw(insert("first", "OR ROLLBACK"))).rejects.toThrow();
    await expect(transaction.executeRaw(insert("second"))).rejects.toMatchObject({
      cause: { kind: "TransactionAlreadyClosed" },
    });
    await transaction.executeRaw(sql("ROLLBACK"));
    await transaction.rollback();
    expect(await placeCodes(test.db)).toEqual([]);
  });

  it("gives the writer to one transaction at a time even when another ends twice", async () => {
    const first = await adapter.startTransaction();
    await first.rollback();
    const second = await adapter.startTransaction();
    let isThirdOpen = false;
    const third = adapter.startTransaction().then((transaction) => {
      isThirdOpen = true;
      return transaction.rollback();
    });
    await first.rollback();
    await second.executeRaw(insert("second"));
    expect(isThirdOpen).toBe(false);
    await second.executeRaw(sql("COMMIT"));
    await second.commit();
    await third;
    expect(await placeCodes(test.db)).toEqual(["second"]);
  });

  it("leaves no transaction behind when raw SQL outside one opens it", async () => {
    await adapter.executeRaw(sql("BEGIN"));
    await adapter.executeRaw(insert("plain"));
    expect(await placeCodes(test.db)).toEqual(["plain"]);
  });

  it("knows no weaker isolation than serializable", async () => {
    await expect(adapter.startTransaction("READ COMMITTED")).rejects.toMatchObject({
      cause: { kind: "InvalidIsolationLevel" },
    });
  });
});

describe("a long run of queries", () => {
  it("lets timers run in between, alone and inside a transaction", async () => {
    const untilTimerRuns = async (query: () => Promise<unknown>) => {
      let hasRun = false;
      setTimeout(() => {
        hasRun = true;
      }, 5);
      for (let count = 0; count < 20_000 && !hasRun; count++) await query();
      return hasRun;
    };
    expect(await untilTimerRuns(() => test.db.place.count())).toBe(true);
    expect(await untilTimerRuns(() => test.db.place.deleteMany())).toBe(true);
    expect(await inTx(test.db, (tx) => untilTimerRuns(() => tx.place.count()))).toBe(true);
  });
});

describe("a closed database", () => {
  it("does not open again behind the lock's back", async () => {
    const guest = await openDatabase({ file: test.file, isGuest: true });
    await guest.close();
    await expect(guest.db.place.count()).rejects.toThrow("was closed");
  });
});
