import { expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { type Db, inTx } from "../db/client.ts";
import { recordEvent } from "../history/record.ts";
import { createTestDatabase } from "../testing/database.ts";
import { makePlan } from "../testing/factories.ts";
import { planFacts } from "./facts.ts";

const clock = fixedClock("2026-11-24" as IsoDay);

/** Renames the plan, as one act in history. */
async function rename(db: Db, id: string, nameEn: string): Promise<void> {
  const event = {
    at: clock.now(),
    day: clock.today(),
    actorId: null,
    action: "system.test",
    subjectType: "plan",
    subjectId: id,
  };
  await inTx(db, async (tx) => {
    const before = await tx.plan.findUniqueOrThrow({ where: { id }, select: { nameEn: true } });
    await tx.plan.update({ where: { id }, data: { nameEn }, select: { id: true } });
    await recordEvent(tx, event, [
      { entity: "plan", entityId: id, programId: null, before, after: { nameEn } },
    ]);
  });
}

/** The database with somebody who writes each time that the plan has just been read. */
function withRestlessWriter(db: Db, write: () => Promise<void>): Db {
  const plan = new Proxy(db.plan, {
    get: (target, name) =>
      name === "findFirst"
        ? async (query: Parameters<typeof target.findFirst>[0]) => {
            const found = await target.findFirst(query);
            await write();
            return found;
          }
        : Reflect.get(target, name),
  });
  return new Proxy(db, {
    get: (target, name) => (name === "plan" ? plan : Reflect.get(target, name)),
  });
}

it("gives a reader one moment of the plan, however often somebody writes meanwhile", async () => {
  const { db, close } = await createTestDatabase();
  onTestFinished(close);
  const { id } = await makePlan(db);
  let writes = 0;
  const restless = withRestlessWriter(db, () => rename(db, id, `Name ${++writes}`));

  const facts = await planFacts(restless);

  const newest = await db.change.aggregate({ _max: { seq: true } });
  expect([facts.nameEn, facts.revision]).toEqual([`Name ${writes}`, newest._max.seq]);
});
