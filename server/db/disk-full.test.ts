import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { type Db, inTx } from "./client.ts";
import { databaseFailureOf } from "./failures.ts";

let test: TestDatabase;

beforeEach(async () => {
  test = await createTestDatabase();
});

afterEach(() => test.close());

/** SQLite raises the same SQLITE_FULL when its page limit is reached as when the disk is. */
async function fillDisk(db: Db): Promise<void> {
  await db.$queryRaw`PRAGMA max_page_count = 1`;
}

async function freeDisk(db: Db): Promise<void> {
  await db.$queryRaw`PRAGMA max_page_count = 1000000`;
}

const bigPlace = (code: string) => ({
  kind: "governorate",
  code,
  nameAr: "ع".repeat(100_000),
  nameEn: "",
  position: 1,
});

async function failureOf(work: Promise<unknown>) {
  return databaseFailureOf(await work.then(() => null).catch((error: unknown) => error));
}

describe("a full disk", () => {
  it("fails writes in words, in and out of a transaction, and keeps nothing of them", async () => {
    await test.db.place.create({ data: bigPlace("before") });
    await fillDisk(test.db);
    const full = { code: "STORAGE_FULL", data: {} };
    expect(await failureOf(test.db.place.create({ data: bigPlace("plain") }))).toEqual(full);
    const inTransaction = inTx(test.db, async (tx) => {
      await tx.place.updateMany({ data: { position: 9 } });
      await tx.place.create({ data: bigPlace("transaction") });
    });
    expect(await failureOf(inTransaction)).toEqual(full);
    const left = await test.db.place.findMany({ select: { code: true, position: true } });
    expect(left).toEqual([{ code: "before", position: 1 }]);
  });

  it("lets everybody read on, and writes work again once there is room", async () => {
    await fillDisk(test.db);
    await failureOf(test.db.place.create({ data: bigPlace("lost") }));
    expect(await test.db.changeReason.count()).toBeGreaterThan(0);
    await freeDisk(test.db);
    await test.db.place.create({ data: bigPlace("plain") });
    await inTx(test.db, (tx) => tx.place.create({ data: bigPlace("transaction") }));
    expect(await test.db.place.count()).toBe(2);
    expect(await test.db.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: "ok" }]);
  });
});
