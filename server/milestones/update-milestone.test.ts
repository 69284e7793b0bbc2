import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { MilestoneUpdateInput } from "#shared/contract/milestones.ts";
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
import { AppError } from "../trpc/errors.ts";

const clock = fixedClock("2026-11-24" as IsoDay);
const day = (text: string) => text as IsoDay;

let test: TestDatabase;
let pmo: Actor;
let owner: Actor;
let milestone: Awaited<ReturnType<typeof makeMilestone>>;

beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const plan = await makePlan(test.db);
  const person = await makePerson(test.db, { role: "owner" });
  const program = await makeProgram(test.db, {
    planId: plan.id,
    workstreamId: plan.workstreamId,
    ownerId: person.id,
  });
  milestone = await makeMilestone(test.db, { programId: program.id, forecastFinishDay: "2027-02-01" });
  pmo = await makeActor(test.db, "pmo");
  owner = await actorOf(test.db, person.id);
});

/** Updates as the milestone was first read, unless another version is named. */
function update(
  actor: Actor | null,
  input: Omit<MilestoneUpdateInput, "id" | "version"> & { version?: number },
) {
  const caller = createTestCaller({ db: test.db, actor, clock });
  return caller.milestones.update({ id: milestone.id, version: 1, ...input });
}

function stored() {
  return test.db.scheduleItem.findUniqueOrThrow({ where: { id: milestone.id } });
}

async function refusalOf(attempt: Promise<unknown>): Promise<AppError> {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof AppError)) throw new Error("the attempt was not refused by a coded error");
  return cause;
}

describe("moving a milestone", () => {
  it("stores the new forecast, and answers with the milestone and its program's status", async () => {
    const answer = await update(pmo, { forecastDay: day("2027-03-01"), reasonCode: "procurement" });

    expect(answer.actSeq).toBe((await test.db.auditEvent.findFirstOrThrow()).seq);
    expect(answer.milestone).toMatchObject({ id: milestone.id, forecastDay: "2027-03-01", version: 2 });
    expect(answer.programStatus.rule).toMatch(/^program/);
    expect(await stored()).toMatchObject({ forecastFinishDay: "2027-03-01", version: 2 });
  });

  it("keeps for ever who moved it, when, from which day to which, and why", async () => {
    await update(pmo, { forecastDay: day("2027-03-01"), reasonCode: "procurement", note: "المورّد تأخر" });

    const [event] = await test.db.auditEvent.findMany({ include: { changes: true } });
    expect(event).toMatchObject({
      actorId: pmo.personId,
      action: "milestone.update",
      day: "2026-11-24",
      reasonCode: "procurement",
      note: "المورّد تأخر",
      requestId: "test",
    });
    expect(event?.changes).toHaveLength(1);
    expect(event?.changes[0]).toMatchObject({
      field: "forecastFinishDay",
      fromValue: '"2027-02-01"',
      toValue: '"2027-03-01"',
    });
  });

  it("reports it done with all of its progress, and reopens it", async () => {
    await update(pmo, { actualDay: day("2026-11-20") });
    expect(await stored()).toMatchObject({ actualFinishDay: "2026-11-20", progressPercent: 100 });

    await update(pmo, { version: 2, actualDay: null, reasonCode: "correction" });
    expect(await stored()).toMatchObject({ actualFinishDay: null, progressPercent: 0 });
  });

  it("names every refused field and stores nothing", async () => {
    const refusal = await refusalOf(
      update(pmo, { forecastDay: day("2020-01-01"), actualDay: day("2027-01-01") }),
    );

    expect(refusal.code).toBe("INVALID_INPUT");
    expect(refusal.data).toMatchObject({
      problems: [
        { path: "forecastDay", rule: "beforePlan" },
        { path: "actualDay", rule: "actualAfterStatusDay" },
        { path: "reasonCode", rule: "reasonMissing" },
      ],
    });
    expect(await stored()).toMatchObject({ version: 1, actualFinishDay: null });
    expect(await test.db.auditEvent.count()).toBe(0);
  });
});

describe("two editors of one milestone", () => {
  it("lets the second see both values and who was first, and loses neither", async () => {
    await update(owner, { forecastDay: day("2027-03-01"), reasonCode: "scope" });

    const refusal = await refusalOf(update(pmo, { forecastDay: day("2027-04-01"), reasonCode: "approval" }));

    const first = await test.db.person.findUniqueOrThrow({ where: { id: owner.personId } });
    expect(refusal).toMatchObject({
      code: "VERSION_CONFLICT",
      data: {
        currentVersion: 2,
        values: [{ field: "forecastDay", mine: "2027-04-01", theirs: "2027-03-01" }],
        changedBy: { nameAr: first.nameAr },
        changedOn: "2026-11-24",
      },
    });
    expect((await stored()).forecastFinishDay).toBe("2027-03-01");
  });

  it("lets exactly one of many at the same moment through", async () => {
    const attempts = Array.from({ length: 12 }, (_, index) =>
      update(pmo, { forecastDay: day(`2027-05-${String(index + 10)}`), reasonCode: "scope" }),
    );

    const outcomes = await Promise.allSettled(attempts);

    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await stored()).version).toBe(2);
    expect(await test.db.change.count()).toBe(1);
  });
});

describe("who may move a milestone", () => {
  it("is the PMO everywhere and an owner in their own program", async () => {
    await expect(update(owner, { progressPercent: 10 })).resolves.toMatchObject({
      milestone: { version: 2 },
    });
    await expect(update(pmo, { version: 2, progressPercent: 20 })).resolves.toMatchObject({
      milestone: { version: 3 },
    });
  });

  it("is not the executive, who may read it, nor the administrator", async () => {
    for (const role of ["executive", "administrator"] as const) {
      const refusal = await refusalOf(update(await makeActor(test.db, role), { progressPercent: 10 }));
      expect(refusal.code).toBe("FORBIDDEN");
    }
  });

  it("hides from another owner that the milestone exists", async () => {
    const refusal = await refusalOf(update(await makeActor(test.db, "owner"), { progressPercent: 10 }));
    expect(refusal.code).toBe("NOT_FOUND");
  });

  it("is nobody where the plan is only tried out", async () => {
    const { planId } = await test.db.program.findFirstOrThrow();
    const scenario = await makePlan(test.db, { sourcePlanId: planId });
    const { id: programId } = await makeProgram(test.db, {
      planId: scenario.id,
      workstreamId: scenario.workstreamId,
    });
    milestone = await makeMilestone(test.db, { programId });
    expect((await refusalOf(update(pmo, { progressPercent: 10 }))).code).toBe("NOT_FOUND");
  });

  it("is nobody who has not signed in", async () => {
    expect((await refusalOf(update(null, { progressPercent: 10 }))).code).toBe("NOT_SIGNED_IN");
  });
});
