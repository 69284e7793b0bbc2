import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { inTx } from "../db/client.ts";
import { planFacts } from "../plan/facts.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeMilestone, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import type { EntityChange } from "./changes.ts";
import { type EventInput, recordEvent } from "./record.ts";

let test: TestDatabase;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
});

function anEvent(fields: Partial<EventInput> = {}): EventInput {
  return {
    at: new Date("2026-11-24T09:30:00Z"),
    day: "2026-11-24" as IsoDay,
    actorId: null,
    action: "system.test",
    subjectType: "scheduleItem",
    subjectId: "m1",
    ...fields,
  };
}

function moved(fromDay: string, toDay: string): EntityChange {
  return {
    entity: "scheduleItem",
    entityId: "m1",
    programId: "p1",
    before: { forecastFinishDay: fromDay, weightPoints: 10 },
    after: { forecastFinishDay: toDay, weightPoints: 10 },
  };
}

const record = (event: EventInput, changes: readonly EntityChange[]) =>
  inTx(test.db, (tx) => recordEvent(tx, event, changes));

describe("recording an act", () => {
  it("keeps who, when, why and from where, with each field that moved", async () => {
    const person = await makePerson(test.db);
    const seq = await record(
      anEvent({
        actorId: person.id,
        action: "milestone.update",
        programId: "p1",
        reasonCode: "scope",
        note: "لماذا",
        requestId: "r1",
        address: "10.0.0.9",
      }),
      [moved("2027-02-01", "2027-03-01")],
    );

    const event = await test.db.auditEvent.findUniqueOrThrow({ where: { seq }, include: { changes: true } });
    expect(event).toMatchObject({
      at: new Date("2026-11-24T09:30:00Z"),
      day: "2026-11-24",
      actorId: person.id,
      action: "milestone.update",
      reasonCode: "scope",
      note: "لماذا",
      requestId: "r1",
      address: "10.0.0.9",
    });
    expect(event.changes).toMatchObject([
      { field: "forecastFinishDay", fromValue: '"2027-02-01"', toValue: '"2027-03-01"', programId: "p1" },
    ]);
  });

  it("numbers acts in the order in which they happened", async () => {
    const first = await record(anEvent(), []);
    const second = await record(anEvent(), []);
    expect(second).toBeGreaterThan(first);
  });

  it("moves the plan's revision by what changed, and leaves it where nothing did", async () => {
    await makePlan(test.db);
    const revision = async () => (await planFacts(test.db)).revision;
    const before = await revision();
    await record(anEvent(), []);
    await record(anEvent(), [moved("2027-02-01", "2027-02-01")]);
    expect(await revision()).toBe(before);
    await record(anEvent(), [moved("2027-02-01", "2027-03-01")]);
    expect(await revision()).toBeGreaterThan(before);
  });

  it("keeps hundreds of changes of one act under it", async () => {
    const changes = Array.from({ length: 1_200 }, (_, index) => ({
      ...moved("2027-02-01", "2027-03-01"),
      entityId: `m${index}`,
    }));
    const seq = await record(anEvent(), changes);
    expect(await test.db.change.count({ where: { eventSeq: seq } })).toBe(1_200);
  });

  it("lives and dies with the change that it tells of", async () => {
    const plan = await makePlan(test.db);
    const program = await makeProgram(test.db, {
      planId: plan.id,
      workstreamId: plan.workstreamId,
    });
    const milestone = await makeMilestone(test.db, {
      programId: program.id,
      forecastFinishDay: "2027-02-01",
    });
    const attempt = inTx(test.db, async (tx) => {
      await tx.scheduleItem.update({
        where: { id: milestone.id },
        data: { forecastFinishDay: "2027-03-01" },
      });
      await recordEvent(tx, anEvent(), [moved("2027-02-01", "2027-03-01")]);
      throw new Error("something later failed");
    });

    await expect(attempt).rejects.toThrow("something later failed");

    expect(await test.db.auditEvent.count()).toBe(0);
    expect(await test.db.change.count()).toBe(0);
    const kept = await test.db.scheduleItem.findUniqueOrThrow({ where: { id: milestone.id } });
    expect(kept.forecastFinishDay).toBe("2027-02-01");
  });

  it("takes neither a reason that is not on the list nor an actor who is not there", async () => {
    await expect(record(anEvent({ reasonCode: "whim" }), [])).rejects.toThrow();
    await expect(record(anEvent({ actorId: "nobody" }), [])).rejects.toThrow();
    expect(await test.db.auditEvent.count()).toBe(0);
  });

  it("stays as it was written", async () => {
    const seq = await record(anEvent({ note: "first" }), [moved("2027-02-01", "2027-03-01")]);

    await expect(test.db.auditEvent.update({ where: { seq }, data: { note: "other" } })).rejects.toThrow();
    await expect(test.db.change.deleteMany({ where: { eventSeq: seq } })).rejects.toThrow();
    expect(await test.db.change.count({ where: { eventSeq: seq } })).toBe(1);
  });
});
