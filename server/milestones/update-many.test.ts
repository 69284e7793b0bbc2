import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { MilestonesUpdateManyInput } from "#shared/contract/milestones.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import {
  actorOf,
  makeActor,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "../testing/factories.ts";
import { refusalOf } from "../testing/refusal.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let planId: string;
let pmo: Actor;
/** Of the first program only. */
let owner: Actor;
/** Two milestones of the first program, one of the second. */
let ids: [string, string, string];

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const plan = await makePlan(test.db);
  planId = plan.id;
  const person = await makePerson(test.db, { role: "owner" });
  const place = { planId: plan.id, workstreamId: plan.workstreamId };
  const own = await makeProgram(test.db, { ...place, ownerId: person.id });
  const other = await makeProgram(test.db, place);
  const make = async (programId: string) =>
    (await makeMilestone(test.db, { programId, forecastFinishDay: "2027-02-01" })).id;
  ids = [await make(own.id), await make(own.id), await make(other.id)];
  pmo = await makeActor(test.db, "pmo");
  owner = await actorOf(test.db, person.id);
});

const caller = (actor: Actor | null) => createTestCaller({ db: test.db, actor, clock });

function update(actor: Actor | null, input: MilestonesUpdateManyInput) {
  return caller(actor).milestones.updateMany(input);
}

/** The three milestones, each as it was first read. */
const rows = (...edits: Partial<MilestonesUpdateManyInput["rows"][number]>[]) =>
  edits.map((edit, index) => ({ id: ids[index] ?? "", version: 1, ...edit }));

async function stored() {
  const items = await test.db.scheduleItem.findMany({ where: { id: { in: ids } } });
  return ids.map((id) => items.find((item) => item.id === id));
}

describe("editing many milestones", () => {
  it("stores them all as one act of the plan, with one reason and each row's own changes", async () => {
    const answer = await update(pmo, {
      rows: rows(
        { forecastDay: day("2027-03-01") },
        { actualDay: day("2026-11-20") },
        { progressPercent: 60 },
      ),
      reasonCode: "procurement",
      note: "اجتماع المتابعة",
    });

    expect(await stored()).toMatchObject([
      { forecastFinishDay: "2027-03-01", version: 2 },
      { actualFinishDay: "2026-11-20", progressPercent: 100, version: 2 },
      { progressPercent: 60, version: 2 },
    ]);
    const [event, ...others] = await test.db.auditEvent.findMany({ include: { changes: true } });
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      seq: answer.actSeq,
      actorId: pmo.personId,
      action: "milestone.update",
      subjectType: "plan",
      subjectId: planId,
      programId: null,
      reasonCode: "procurement",
      note: "اجتماع المتابعة",
    });
    expect(event?.changes.map(({ entityId, field }) => [entityId, field])).toEqual([
      [ids[0], "forecastFinishDay"],
      [ids[1], "actualFinishDay"],
      [ids[1], "progressPercent"],
      [ids[2], "progressPercent"],
    ]);
  });

  it("is an act of the program when all are of one", async () => {
    await update(owner, { rows: rows({ progressPercent: 10 }, { progressPercent: 20 }) });
    const event = await test.db.auditEvent.findFirstOrThrow();
    expect(event).toMatchObject({ subjectType: "program", subjectId: event.programId });
  });

  it("names every refused field by its row, asks once for the reason, and stores nothing", async () => {
    const refusal = await refusalOf(
      update(pmo, {
        rows: rows(
          { forecastDay: day("2020-01-01") },
          { progressPercent: 100 },
          { forecastDay: day("2027-03-01") },
        ),
      }),
    );

    expect(refusal).toMatchObject({
      code: "INVALID_INPUT",
      data: {
        problems: [
          { path: "rows.0.forecastDay", rule: "beforePlan" },
          { path: "reasonCode", rule: "reasonMissing" },
          { path: "rows.1.progressPercent", rule: "doneNeedsActual" },
        ],
      },
    });
    expect(await stored()).toMatchObject([{ version: 1 }, { version: 1 }, { version: 1 }]);
    expect(await test.db.auditEvent.count()).toBe(0);
  });

  it("refuses a milestone that is named twice, and no rows at all", async () => {
    const [row] = rows({ progressPercent: 10 });
    for (const several of [row ? [row, row] : [], []]) {
      expect((await refusalOf(update(pmo, { rows: several }))).code).toBe("INVALID_INPUT");
    }
  });

  it("is taken back as a whole by undo", async () => {
    const { actSeq } = await update(pmo, {
      rows: rows(
        { forecastDay: day("2027-03-01") },
        { actualDay: day("2026-11-20") },
        { progressPercent: 60 },
      ),
      reasonCode: "procurement",
    });
    const before = { forecastFinishDay: "2027-02-01", actualFinishDay: null };

    await caller(pmo).history.undo({ actSeq });

    expect(await stored()).toMatchObject([before, before, before]);
  });
});

describe("rows that others changed meanwhile", () => {
  it("are each named with both values and who was first; nobody's edit is lost, and none is saved", async () => {
    await update(owner, {
      rows: rows({ forecastDay: day("2027-03-01") }),
      reasonCode: "scope",
    });

    const refusal = await refusalOf(
      update(pmo, {
        rows: rows({ forecastDay: day("2027-04-01") }, { progressPercent: 30 }),
        reasonCode: "approval",
      }),
    );

    const first = await test.db.person.findUniqueOrThrow({ where: { id: owner.personId } });
    expect(refusal).toMatchObject({
      code: "ROWS_CONFLICT",
      data: {
        rows: [
          {
            id: ids[0],
            currentVersion: 2,
            values: [{ field: "forecastDay", mine: "2027-04-01", theirs: "2027-03-01" }],
            changedBy: { nameAr: first.nameAr },
            changedOn: "2026-11-24",
          },
        ],
      },
    });
    expect(await stored()).toMatchObject([
      { forecastFinishDay: "2027-03-01" },
      { version: 1 },
      { version: 1 },
    ]);
  });
});

describe("who may edit many milestones", () => {
  const all = () => ({
    rows: rows({ progressPercent: 10 }, { progressPercent: 10 }, { progressPercent: 10 }),
  });

  it("is who may edit each: an owner's rows of another program are not there, and nothing is saved", async () => {
    expect((await refusalOf(update(owner, all()))).code).toBe("NOT_FOUND");
    expect(await test.db.change.count()).toBe(0);
    await expect(update(pmo, all())).resolves.toMatchObject({ actSeq: 1 });
  });

  it("is not the executive nor the administrator, nor anybody who has not signed in", async () => {
    for (const role of ["executive", "administrator"] as const) {
      const refusal = await refusalOf(update(await makeActor(test.db, role), all()));
      expect(refusal.code).toBe("FORBIDDEN");
    }
    expect((await refusalOf(update(null, all()))).code).toBe("NOT_SIGNED_IN");
  });
});
