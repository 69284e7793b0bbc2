import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Role } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makePlan, makeProgram } from "../testing/factories.ts";

const TODAY = "2026-11-24" as IsoDay;

let test: TestDatabase;

/** A published program with something in each register, and the same of one that is not published. */
beforeEach(async () => {
  test = await createTestDatabase();
  onTestFinished(() => test.close());
  const { id: planId, workstreamId } = await makePlan(test.db);
  const names = { nameAr: "اسم", nameEn: "Name" };
  const place = await test.db.place.create({
    data: { ...names, kind: "governorate", code: "JED", position: 0 },
  });
  for (const [mark, isPublished] of [
    ["A", true],
    ["B", false],
  ] as const) {
    const { id: programId } = await makeProgram(test.db, { planId, workstreamId, code: mark, isPublished });
    const entry = { planId, programId, ...names };
    const service = { ...entry, audience: "citizen", channel: "portal" };
    await test.db.eService.createMany({
      data: [
        {
          ...service,
          code: `S1${mark}`,
          position: 0,
          plannedLaunchDay: "2026-01-01",
          actualLaunchDay: "2026-02-01",
        },
        { ...service, code: `S2${mark}`, position: 1, plannedLaunchDay: "2026-11-01" },
        { ...service, code: `S3${mark}`, position: 2, plannedLaunchDay: "2027-01-01" },
      ],
    });
    await test.db.rollOut.create({
      data: { programId, placeId: place.id, state: "inProgress", plannedDay: "2026-10-01" },
    });
    const kpi = { ...entry, direction: "up", unit: "percent", baselineValue: 50 };
    const reached = (value: number) => ({
      targets: { create: { year: 2026, value: 80 } },
      values: { create: { day: "2026-06-30", value, evidenceText: "" } },
    });
    await test.db.kpi.create({ data: { ...kpi, code: `K1${mark}`, kind: "kpi", ...reached(40) } });
    await test.db.kpi.create({ data: { ...kpi, code: `K2${mark}`, kind: "kpi", ...reached(79) } });
    const money = { plannedHalalas: 1_000_000, actualHalalas: 400_000, forecastHalalas: 1_200_000 };
    await test.db.budgetYear.create({ data: { programId, year: 2026, committedHalalas: 900_000, ...money } });
    const issue = { ...entry, severity: 3, raisedDay: "2026-10-01" };
    await test.db.issue.createMany({
      data: [
        { ...issue, code: `I1${mark}`, dueDay: "2026-11-01" },
        { ...issue, code: `I2${mark}`, dueDay: TODAY },
        { ...issue, code: `I3${mark}`, dueDay: "2026-11-01", state: "closed", closedDay: "2026-11-02" },
      ],
    });
  }
  const qiyas = {
    planId,
    ...names,
    code: "Q",
    kind: "qiyas",
    axis: "total",
    direction: "up",
    unit: "percent",
  };
  await test.db.kpi.create({
    data: {
      ...qiyas,
      values: {
        create: [
          { day: "2024-12-31", value: 60, evidenceText: "" },
          { day: "2025-12-31", value: 72, evidenceText: "" },
        ],
      },
    },
  });
});

async function registersOf(role: Role) {
  const caller = createTestCaller({
    db: test.db,
    actor: await makeActor(test.db, role),
    clock: fixedClock(TODAY),
  });
  return (await caller.executive.review({})).registers;
}

describe("what the registers come to on the executive's page", () => {
  it("counts all programs for whoever reads them, and the newest result of Qiyas", async () => {
    expect(await registersOf("executive")).toEqual({
      services: {
        ...{ total: 6, plannedByNow: 4, launchedByNow: 2, overdue: 2 },
        next: { day: "2027-01-01", count: 2 },
      },
      rollOut: { planned: 0, inProgress: 2, live: 0, all: 2, overdue: 2 },
      kpis: {
        total: 5,
        counts: { met: 2, near: 0, missed: 2, unmeasured: 1 },
        qiyas: { year: 2025, value: 72, target: null },
      },
      budget: {
        totals: expect.objectContaining({ planned: 2_000_000, actual: 800_000, variance: -400_000 }),
        standingOut: ["A", "B"],
      },
      issues: { open: 4, overdue: 2 },
    });
  });

  it("counts only what is published for a viewer, and nothing of others for an owner", async () => {
    expect(await registersOf("viewer")).toMatchObject({
      services: { total: 3, overdue: 1 },
      rollOut: { all: 1 },
      kpis: { counts: { met: 1, missed: 1 } },
      budget: null,
    });
    expect(await registersOf("owner")).toMatchObject({
      services: { total: 0, next: null },
      rollOut: { all: 0 },
      budget: null,
      issues: { open: 0, overdue: 0 },
    });
  });
});
