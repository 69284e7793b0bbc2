import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { fixedClock } from "../clock.ts";
import { remind } from "../reminders/remind.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makePerson } from "../testing/factories.ts";
import { makeReporting, openNovember, REPORTING_DAY, type Reporting } from "../testing/reporting.ts";

const clock = fixedClock(REPORTING_DAY);

let test: TestDatabase;
let made: Reporting;
let id: string;
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  made = await makeReporting(test.db);
  id = await openNovember(test.db, made);
});

const reportsOf = (actor: Reporting["owner"]) => createTestCaller({ db: test.db, actor, clock }).reports;
const version = async () => (await test.db.report.findUniqueOrThrow({ where: { id } })).version;

async function submitAndReturn(): Promise<void> {
  const entries = [made.due, made.soon].map(({ id: itemId }) => ({ itemId, claim: "onDate" as const }));
  const said = { confidence: 4, achievements: "أنجزنا", nextSteps: "نُطلق", entries };
  const saved = await reportsOf(made.owner).save({ id, version: await version(), ...said });
  await reportsOf(made.owner).submit({ id, version: saved.version });
  await reportsOf(made.pmo).return({ id, version: await version(), note: "أكمل", fields: [], entries: [] });
}

describe("a report that was returned", () => {
  it("is told to owner and deputy at once, by mail too, each time", async () => {
    const { id: personId } = await makePerson(test.db, { role: "owner" });
    const { id: goneId } = await makePerson(test.db, { isActive: false });
    const programId = made.program.id;
    const deputies = [personId, goneId].map((each) => ({ programId, personId: each, role: "deputy" }));
    await test.db.programRole.createMany({ data: deputies });
    await submitAndReturn();
    const told = await test.db.notification.findMany();
    expect(new Set(told.map((row) => row.personId))).toEqual(new Set([made.owner.personId, personId]));
    expect(told.map(({ kind }) => kind)).toEqual(["reportReturned", "reportReturned"]);
    expect(await test.db.outboxMessage.count({ where: { state: "pending" } })).toBe(2);
    await submitAndReturn();
    expect(await test.db.notification.count()).toBe(4);
    expect(await test.db.outboxMessage.count()).toBe(4);
  });

  it("is no news for the digest", async () => {
    await submitAndReturn();
    expect(await remind({ db: test.db, clock })).toBe(0);
    expect(await test.db.notification.count({ where: { readAt: null } })).toBe(1);
  });

  it("is told to nobody when the return is refused", async () => {
    await expect(
      reportsOf(made.pmo).return({ id, version: await version(), note: "أكمل", fields: [], entries: [] }),
    ).rejects.toMatchObject({ cause: { code: "REPORTING_STATE" } });
    expect(await test.db.notification.count()).toBe(0);
  });
});
