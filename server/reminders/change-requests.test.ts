import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { MailContent } from "#shared/contract/outbox.ts";
import type { IsoDay } from "#shared/units.ts";
import { type Clock, fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeReporting, type Reporting } from "../testing/reporting.ts";
import { remind } from "./remind.ts";

let database: TestDatabase;
let made: Reporting;
let id: string;
const on = (day: string): Clock => fixedClock(day as IsoDay);
const remindOn = (day: string) => remind({ db: database.db, clock: on(day) });

beforeEach(async () => {
  database = await createTestDatabase();
  onTestFinished(() => database.close());
  made = await makeReporting(database.db);
  const { changeRequests } = createTestCaller({
    db: database.db,
    actor: made.owner,
    clock: on("2026-11-18"),
  });
  const changes = [{ itemId: made.soon.id, finishDay: "2027-01-07" as IsoDay }];
  ({ id } = await changeRequests.create({ changes, reasonCode: "scope" }));
});

async function kindsOfLetters(): Promise<string[][]> {
  const rows = await database.db.outboxMessage.findMany({ where: { personId: made.pmo.personId } });
  return rows.map(({ data }) => (JSON.parse(data) as MailContent).told.map(({ kind }) => kind));
}

const bell = () => database.db.notification.findMany({ where: { personId: made.pmo.personId } });

describe("a change request that waits", () => {
  it("is told by the bell at once, and in the next morning's letter, once", async () => {
    expect(await bell()).toMatchObject([{ kind: "changeRequested", readAt: null }]);
    expect(await kindsOfLetters()).toEqual([]);
    await remindOn("2026-11-19");
    expect(await kindsOfLetters()).toEqual([["changeRequested"]]);
    await remindOn("2026-11-19");
    await remindOn("2026-11-22");
    expect(await kindsOfLetters()).toHaveLength(1);
    expect(await bell()).toMatchObject([{ kind: "changeRequested", readAt: null }]);
  });

  it("is in no letter once it is decided", async () => {
    const { changeRequests } = createTestCaller({
      ...{ db: database.db, actor: made.owner, clock: on("2026-11-18") },
    });
    await changeRequests.withdraw({ id, version: 1 });
    await remindOn("2026-11-19");
    expect(await kindsOfLetters()).toEqual([]);
  });
});
