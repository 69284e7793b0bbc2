import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { ROLES } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makePerson, makeProgram } from "../testing/factories.ts";
import { outcomesFor, refusalOf } from "../testing/refusal.ts";
import {
  makeReporting,
  openNovember,
  REPORTING_DAY,
  type Reporting,
  strangers,
} from "../testing/reporting.ts";

let test: TestDatabase;
let made: Reporting;
let id: string;
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  made = await makeReporting(test.db);
  id = await openNovember(test.db, made);
});

function as(actor: Actor, day: string = REPORTING_DAY) {
  return createTestCaller({ db: test.db, actor, clock: fixedClock(day as IsoDay) }).reports;
}

const tileOf = async (actor: Actor, day?: string) => (await as(actor, day).desk({})).tiles[0];

describe("a report that is waited for", () => {
  it("is told to owner and deputy, in the product and by mail, and the desk says when", async () => {
    const { id: personId } = await makePerson(test.db, { role: "owner" });
    await test.db.programRole.create({ data: { programId: made.program.id, personId, role: "deputy" } });
    expect(await tileOf(made.pmo)).toMatchObject({ lastChased: null, abilities: ["report.chase"] });

    const answer = await as(made.pmo).chase({ id });

    expect(answer).toMatchObject({
      toldCount: 2,
      lastChased: { day: REPORTING_DAY, by: { id: made.pmo.personId } },
    });
    const told = await test.db.notification.findMany({ where: { kind: "reportChased" } });
    expect(new Set(told.map((row) => row.personId))).toEqual(new Set([made.owner.personId, personId]));
    expect(JSON.parse(told[0]?.data ?? "{}")).toMatchObject({ reportId: id });
    expect(await test.db.outboxMessage.count({ where: { state: "pending" } })).toBe(2);
    expect(await tileOf(made.pmo)).toMatchObject({ lastChased: answer.lastChased });
  });

  it("is chased with all others in one step, but for what is submitted by now", async () => {
    const { planId, workstreamId } = made.program;
    const ids = [id];
    for (const state of ["draft", "submitted"]) {
      const program = await makeProgram(test.db, { planId, workstreamId, ownerId: made.owner.personId });
      const data = { programId: program.id, periodId: made.period.id, state };
      ids.push((await test.db.report.create({ data })).id);
    }
    expect(await as(made.pmo).chaseAll({ ids: [...ids, id] })).toEqual({ chasedCount: 2 });
    expect(await as(made.pmo).chaseAll({ ids })).toEqual({ chasedCount: 0 });
    expect(await test.db.auditEvent.count({ where: { action: "report.chase" } })).toBe(2);
    const refused = await refusalOf(as(made.owner).chaseAll({ ids }));
    expect(refused.code).toBe("FORBIDDEN");
    expect((await refusalOf(as(made.pmo).chaseAll({ ids: ["none"] }))).code).toBe("NOT_FOUND");
  });

  it("is told once a day, whoever asks again", async () => {
    await as(made.pmo).chase({ id });
    const other = (await strangers(test.db)).pmo;
    expect(await as(other).chase({ id })).toMatchObject({
      toldCount: 0,
      lastChased: { by: { id: made.pmo.personId } },
    });
    expect(await as(other, "2026-11-26").chase({ id })).toMatchObject({ toldCount: 1 });
    expect(await test.db.auditEvent.count({ where: { action: "report.chase" } })).toBe(2);
  });

  it("is told only while it is its owner's turn", async () => {
    const entries = [made.due, made.soon].map(({ id: itemId }) => ({ itemId, claim: "onDate" as const }));
    const said = { confidence: 4, achievements: "أنجزنا", nextSteps: "نُطلق", entries };
    const { version } = await as(made.owner).save({ id, version: 1, ...said });
    await as(made.owner).submit({ id, version });
    expect(await tileOf(made.pmo)).toMatchObject({ abilities: [] });
    expect(await refusalOf(as(made.pmo).chase({ id }))).toMatchObject({
      code: "REPORTING_STATE",
      data: { reason: "underReview" },
    });
    await as(made.pmo).return({ id, version: version + 1, note: "أكمل", fields: [], entries: [] });
    expect(await as(made.pmo).chase({ id })).toMatchObject({ toldCount: 1 });
  });

  it("is told by the PMO alone", async () => {
    const others = await strangers(test.db);
    expect(await outcomesFor(ROLES, (role) => as(others[role]).chase({ id }))).toEqual({
      administrator: "FORBIDDEN",
      pmo: "yes",
      owner: "FORBIDDEN",
      executive: "FORBIDDEN",
      viewer: "FORBIDDEN",
    });
    expect(await tileOf(made.owner)).toMatchObject({ abilities: [] });
  });
});
