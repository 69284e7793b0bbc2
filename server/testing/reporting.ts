import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { createTestCaller } from "./caller.ts";
import {
  actorOf,
  makeActor,
  makeBaseline,
  makeMilestone,
  makePerson,
  makePlan,
  makeProgram,
} from "./factories.ts";

/** A day on which the month of `makeReporting` is open. */
export const REPORTING_DAY = "2026-11-25" as IsoDay;

/** A plan with one program, three milestones, their baseline, and November 2026 scheduled as a period. */
export async function makeReporting(db: Db) {
  const plan = await makePlan(db);
  const ownerId = (await makePerson(db, { role: "owner" })).id;
  const { workstreamId } = plan;
  const program = await makeProgram(db, { planId: plan.id, workstreamId, ownerId });
  const milestone = (forecastFinishDay: string) =>
    makeMilestone(db, { programId: program.id, forecastFinishDay, weightPoints: 10 });
  const [due, soon, far] = [
    await milestone("2026-11-29"),
    await milestone("2026-12-10"),
    await milestone("2027-06-01"),
  ];
  const frozen = [due, soon, far].map(({ id, forecastFinishDay }) => {
    return { itemId: id, programId: program.id, finishDay: forecastFinishDay };
  });
  await makeBaseline(db, plan.id, frozen);
  const period = await makePeriod(db, plan.id);
  const pmo = await makeActor(db, "pmo");
  const owner = await actorOf(db, ownerId);
  return { plan, program, due, soon, far, period, owner, pmo };
}

export type Reporting = Awaited<ReturnType<typeof makeReporting>>;

/** November 2026, or another month that is given whole. */
export function makePeriod(db: Db, planId: string, parts: Readonly<Record<string, string>> = {}) {
  const november = {
    startDay: "2026-11-01",
    finishDay: "2026-11-30",
    opensDay: "2026-11-24",
    closesDay: "2026-12-07",
  };
  return db.reportingPeriod.create({ data: { planId, ...november, ...parts } });
}

/** Somebody of every role; the owner answers for nothing here. */
export async function strangers(db: Db): Promise<Readonly<Record<Actor["role"], Actor>>> {
  const made = async (role: Actor["role"]) => makeActor(db, role);
  return {
    administrator: await made("administrator"),
    pmo: await made("pmo"),
    owner: await made("owner"),
    executive: await made("executive"),
    viewer: await made("viewer"),
  };
}

/** Opens the period as the PMO would; gives the id of the program's report. */
export async function openNovember(db: Db, { period, pmo, program }: Reporting): Promise<string> {
  const clock = fixedClock(REPORTING_DAY);
  await createTestCaller({ db, actor: pmo, clock }).periods.open({ id: period.id, version: 1 });
  const report = await db.report.findFirstOrThrow({ where: { programId: program.id, periodId: period.id } });
  return report.id;
}
