import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { inTx, openDatabase } from "./client.ts";
import { databaseFailureOf } from "./failures.ts";

let test: TestDatabase;

beforeEach(async () => {
  test = await createTestDatabase();
});

afterEach(() => test.close());

const place = (code: string) => ({
  kind: "governorate",
  code,
  nameAr: "العلا",
  nameEn: "AlUla",
  position: 1,
});

async function failureOf(work: Promise<unknown>) {
  return databaseFailureOf(await work.then(() => null).catch((error: unknown) => error));
}

describe("what a person is told when the database refuses", () => {
  it("is nothing for a thing the database did not raise", () => {
    for (const thrown of [null, undefined, "P2025", new Error("other"), { code: "ENOENT" }])
      expect(databaseFailureOf(thrown)).toBeNull();
  });

  it("is not found when the record to change is gone", async () => {
    const change = test.db.place.update({ where: { id: "none" }, data: { code: "x" } });
    expect(await failureOf(change)).toEqual({ code: "NOT_FOUND", data: {} });
  });

  it("names the field whose value exists already", async () => {
    await test.db.place.create({ data: place("ULA") });
    expect(await failureOf(test.db.place.create({ data: place("ULA") }))).toEqual({
      code: "INVALID_INPUT",
      data: { problems: [{ path: "code", rule: "unique" }] },
    });
  });

  it("names the rule that a value breaks", async () => {
    const centreOfNothing = test.db.place.create({ data: { ...place("X"), kind: "centre" } });
    expect(await failureOf(centreOfNothing)).toEqual({
      code: "INVALID_INPUT",
      data: { problems: [{ path: "parent", rule: "check" }] },
    });
  });

  it("is a defect of ours, told to nobody, when history would be rewritten or a key points nowhere", async () => {
    const event = { at: new Date(0), day: "2026-01-01", action: "x", subjectType: "plan", subjectId: "p" };
    await test.db.auditEvent.create({ data: event });
    expect(await failureOf(test.db.auditEvent.deleteMany())).toBeNull();
    const orphan = test.db.programRole.create({ data: { programId: "p", personId: "q", role: "owner" } });
    expect(await failureOf(orphan)).toBeNull();
  });

  it("is busy, in and out of a transaction and in raw SQL, while another process holds the file", async () => {
    const guest = await openDatabase({ file: test.file, isGuest: true, busyLimitMs: 20 });
    const other = new Database(test.file);
    other.exec("BEGIN IMMEDIATE");
    const busy = { code: "BUSY", data: { retryAfterSeconds: 2 } };
    expect(await failureOf(guest.db.place.create({ data: place("A") }))).toEqual(busy);
    expect(await failureOf(inTx(guest.db, (tx) => tx.place.count()))).toEqual(busy);
    expect(await failureOf(guest.db.$executeRaw`DELETE FROM Place`)).toEqual(busy);
    other.close();
    await guest.close();
  });

  it("is busy when the queue of writers is too long", async () => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    const first = test.db.$transaction(() => held);
    const second = test.db.$transaction((tx) => tx.place.count(), { maxWait: 20 });
    expect(await failureOf(second)).toMatchObject({ code: "BUSY" });
    letGo();
    await first;
  });

  it("is that storage is read-only when SQLite may not write", async () => {
    const client = new Database(test.file, { readonly: true });
    let thrown: unknown = null;
    try {
      client.exec("DELETE FROM Place");
    } catch (error) {
      thrown = error;
    }
    client.close();
    expect(databaseFailureOf(thrown)).toEqual({ code: "STORAGE_READ_ONLY", data: {} });
  });
});
