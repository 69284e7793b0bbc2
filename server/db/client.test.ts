import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { inTx } from "./client.ts";
import { Prisma } from "./generated/client.ts";

let test: TestDatabase;

beforeEach(async () => {
  test = await createTestDatabase();
});

afterEach(() => test.close());

const place = { kind: "governorate", code: "ULA", nameAr: "العلا", nameEn: "AlUla", position: 1 };

function writeConflict(): Error {
  return new Prisma.PrismaClientKnownRequestError("another won", { code: "P2034", clientVersion: "0" });
}

describe("work in one transaction", () => {
  it("is done again after another transaction won, and written once", async () => {
    let attempts = 0;
    await inTx(test.db, async (tx) => {
      attempts++;
      await tx.place.create({ data: place });
      if (attempts < 3) throw writeConflict();
    });
    expect(attempts).toBe(3);
    expect(await test.db.place.count()).toBe(1);
  });

  it("gives up when others win every time, and leaves nothing", async () => {
    let attempts = 0;
    const work = inTx(test.db, async (tx) => {
      attempts++;
      await tx.place.create({ data: place });
      throw writeConflict();
    });
    await expect(work).rejects.toMatchObject({ code: "P2034" });
    expect(attempts).toBeGreaterThan(1);
    expect(await test.db.place.count()).toBe(0);
  });

  it("is not done again after any other failure", async () => {
    let attempts = 0;
    const work = inTx(test.db, () => {
      attempts++;
      return Promise.reject(new Error("refused"));
    });
    await expect(work).rejects.toThrow("refused");
    expect(attempts).toBe(1);
  });

  it("is given up once it takes longer than it was given, and leaves nothing", async () => {
    const work = inTx(
      test.db,
      async (tx) => {
        await tx.place.create({ data: place });
        await sleep(200);
        await tx.place.count();
      },
      { timeoutMs: 20 },
    );
    await expect(work).rejects.toMatchObject({ code: "P2028" });
    expect(await test.db.place.count()).toBe(0);
  });

  it("gives back what the work returns", async () => {
    expect(await inTx(test.db, (tx) => tx.place.count())).toBe(0);
  });
});
