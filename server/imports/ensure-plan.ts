import { invariant } from "#shared/invariant.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import { recordEvent } from "../history/record.ts";
import { loadPresentPlan, type PresentPlan } from "./present-plan.ts";

const PLAN_YEARS = 5;
const SUNDAY_TO_THURSDAY = 31;
/** Five calendar years from the present one; the first portfolio widens it to what it holds. */
function firstWindow(today: string): { startDay: string; finishDay: string } {
  const year = Number(today.slice(0, 4));
  return { startDay: `${year}-01-01`, finishDay: `${year + PLAN_YEARS - 1}-12-31` };
}

async function createPlan(tx: Tx, clock: Clock): Promise<void> {
  const calendar = await tx.workCalendar.create({
    data: { nameAr: "تقويم العمل", nameEn: "Working calendar", workWeekMask: SUNDAY_TO_THURSDAY },
    select: { id: true, nameAr: true, nameEn: true, workWeekMask: true },
  });
  const plan = await tx.plan.create({
    data: {
      nameAr: "الخطة الخمسية",
      nameEn: "Five-year plan",
      ...firstWindow(clock.today()),
      calendarId: calendar.id,
    },
    select: {
      id: true,
      kind: true,
      sourcePlanId: true,
      nameAr: true,
      nameEn: true,
      startDay: true,
      finishDay: true,
      toleranceWorkDays: true,
      isSample: true,
      calendarId: true,
    },
  });
  const event = {
    at: clock.now(),
    day: clock.today(),
    actorId: null,
    action: "system.createPlan",
    subjectType: "plan",
    subjectId: plan.id,
  };
  await recordEvent(tx, event, [
    { entity: "workCalendar", entityId: calendar.id, programId: null, before: null, after: calendar },
    { entity: "plan", entityId: plan.id, programId: null, before: null, after: plan },
  ]);
}

/**
 * The plan that a file is compared with. An installation without one gets an empty plan with the usual work week, so that the first portfolio can come from a file.
 */
export async function ensurePlan(tx: Tx, clock: Clock): Promise<PresentPlan> {
  const present = await loadPresentPlan(tx, clock.today());
  if (present) return present;
  await createPlan(tx, clock);
  const created = await loadPresentPlan(tx, clock.today());
  invariant(created, "the plan that was just created is there");
  return created;
}
