import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPlanFile, writePlanFile } from "#shared/contract/plan-file.ts";
import type { PlanFile } from "#shared/contract/plan-format.ts";
import { workWeekMaskOf } from "#shared/contract/plan-network.ts";
import { DCMA_THRESHOLDS } from "#shared/schedule/quality/thresholds.ts";
import type { IsoDay } from "#shared/units.ts";
import { generatePortfolio } from "../../prisma/seed/generate.ts";
import { writePortfolio } from "../../prisma/seed/write.ts";
import { type Db, inTx } from "../db/client.ts";
import { assessPlan, chooseBaseline } from "../plan/assess.ts";
import { type PlanFacts, planFacts } from "../plan/facts.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { factsOfFile } from "./facts.ts";
import { readStoredPlan } from "./read.ts";
import { type PlanRows, readPlanRows } from "./rows.ts";

const STATUS_DAY = "2026-10-15" as IsoDay;

let sample: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [sample, other] = [await createTestDatabase(), await createTestDatabase()];
  await writePortfolio(sample.db, generatePortfolio(STATUS_DAY));
  const qualityThresholds = JSON.stringify({ ...DCMA_THRESHOLDS, lagShare: 0.1 });
  await sample.db.plan.updateMany({ data: { qualityThresholds } });
}, 120_000);
afterAll(async () => {
  await sample.close();
  await other.close();
});

async function storedPlan(db: Db): Promise<PlanFile> {
  const plan = await readStoredPlan(db);
  if (!plan?.ok) throw new Error(JSON.stringify(plan));
  return plan.value;
}

/** Writes the plan of a file into an empty database: the inverse of what is tested, from the format's own page. */
async function rebuild(db: Db, { plan, calendars, workstreams, programs, links, baselines }: PlanFile) {
  const requester = { nameAr: "طالب", nameEn: "", email: "a@masar.example" };
  const decider = { nameAr: "معتمد", nameEn: "", email: "b@masar.example" };
  const { id: requestedById } = await db.person.create({ data: requester });
  const { id: decidedById } = await db.person.create({ data: decider });
  const decided = (state: string) => ({ state, decidedById, decidedAt: new Date("2026-01-01T09:00:00Z") });
  await inTx(db, async (tx) => {
    for (const { workWeek, holidays, ...calendar } of calendars) {
      await tx.workCalendar.create({ data: { ...calendar, workWeekMask: workWeekMaskOf(workWeek) } });
      await tx.holiday.createMany({ data: holidays.map((each) => ({ ...each, calendarId: calendar.id })) });
    }
    const { qualityThresholds: own } = plan;
    await tx.plan.create({ data: { ...plan, qualityThresholds: own && JSON.stringify(own) } });
    for (const [position, workstream] of workstreams.entries()) {
      await tx.workstream.create({ data: { ...workstream, planId: plan.id, position } });
    }
    for (const [position, { items, ...program }] of programs.entries()) {
      await tx.program.create({ data: { ...program, planId: plan.id, position } });
      const data = items.map((item, at) => ({ ...rowOf(item), programId: program.id, position: at }));
      await tx.scheduleItem.createMany({ data });
    }
    await tx.link.createMany({ data: links.map((link) => ({ ...link, planId: plan.id })) });
    for (const { items, state, ...baseline } of baselines) {
      await tx.baseline.create({ data: { ...baseline, planId: plan.id, requestedById } });
      await tx.baselineItem.createMany({ data: items.map((each) => ({ ...each, baselineId: baseline.id })) });
      if (state === "requested") continue;
      await tx.baseline.update({ where: { id: baseline.id }, data: decided(state) });
    }
  });
}

function rowOf({ constraint, ...item }: PlanFile["programs"][number]["items"][number]) {
  const held = {
    constraintType: constraint?.type ?? "asSoonAsPossible",
    constraintDay: constraint && "day" in constraint ? constraint.day : null,
  };
  if (item.kind === "activity") return { ...item, ...held };
  const { forecastDay: forecastFinishDay, actualDay: actualFinishDay, ...milestone } = item;
  return { ...milestone, ...held, forecastFinishDay, actualFinishDay };
}

describe("the stored plan as a file", () => {
  it("holds every row of the sample's plan", async () => {
    const file = await storedPlan(sample.db);
    expect(file.programs).toHaveLength(await sample.db.program.count());
    expect(file.programs.flatMap(({ items }) => items)).toHaveLength(await sample.db.scheduleItem.count());
    expect(file.links).toHaveLength(await sample.db.link.count());
    expect(file.baselines.flatMap(({ items }) => items)).toHaveLength(await sample.db.baselineItem.count());
    expect(file.calendars.flatMap(({ holidays }) => holidays)).toHaveLength(await sample.db.holiday.count());
    expect(file.links.length).toBeGreaterThan(0);
    expect(file.baselines.length).toBeGreaterThan(0);
  });

  it("rebuilds the very same plan in another database", async () => {
    const text = writePlanFile(await storedPlan(sample.db));
    const read = readPlanFile(text);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    await rebuild(other.db, read.value);
    const [before, after] = [await readPlanRows(sample.db), await readPlanRows(other.db)];
    expect(after).toEqual(before satisfies PlanRows | null);
    expect(before?.programs.length).toBeGreaterThan(0);
    expect(writePlanFile(await storedPlan(other.db))).toBe(text);
  });

  it("has the very statuses that the stored plan has", async () => {
    const judged = (facts: PlanFacts) =>
      assessPlan(facts, STATUS_DAY, chooseBaseline(facts, undefined)).programs.map((program) => ({
        code: program.program.code,
        status: program.status,
        milestones: program.milestones.map(({ status, isCritical, slipWorkDays }) => ({
          status,
          isCritical,
          slipWorkDays,
        })),
      }));
    const ofFile = judged(factsOfFile(await storedPlan(sample.db)));
    expect(ofFile).toEqual(judged(await planFacts(sample.db)));
    expect(new Set(ofFile.map(({ status }) => status.status)).size).toBeGreaterThan(2);
  });

  it("names what a table holds and the format does not, instead of writing it", async () => {
    const { id } = await other.db.link.findFirstOrThrow({ select: { id: true }, orderBy: { id: "asc" } });
    await other.db.link.update({ where: { id }, data: { lagDays: 20_000 } });
    expect(await readStoredPlan(other.db)).toEqual({
      ok: false,
      problem: [{ code: "invalidField", path: "links[0].lagDays", rule: "too_big" }],
    });
  });

  it("is null where there is no plan", async () => {
    const empty = await createTestDatabase();
    expect(await readStoredPlan(empty.db)).toBeNull();
    await empty.close();
  });
});
