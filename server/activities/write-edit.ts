import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import {
  type ActivityEdit,
  type ActivityEditProblem,
  applyActivityEdit,
  checkActivityEdit,
} from "#shared/progress/activity-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { indexCalendar } from "../plan/facts.ts";
import { activityDaysOf } from "./days.ts";

const calendar = {
  select: { workWeekMask: true, holidays: { select: { startDay: true, finishDay: true } } },
} as const;

const activitySelect = {
  id: true,
  programId: true,
  forecastStartDay: true,
  forecastFinishDay: true,
  actualStartDay: true,
  actualFinishDay: true,
  progressPercent: true,
  durationWorkDays: true,
  remainingWorkDays: true,
  version: true,
  program: {
    select: {
      isPublished: true,
      calendar,
      plan: { select: { startDay: true, finishDay: true, calendar } },
    },
  },
} as const;

/** An activity as its edits read it. */
export type StoredActivity = NonNullable<Awaited<ReturnType<typeof loadActivity>>>;

export function loadActivity(tx: Tx, id: string) {
  return tx.scheduleItem.findUnique({
    where: { id, kind: "activity", program: { plan: { kind: "plan" } } },
    select: activitySelect,
  });
}

function calendarOf({ program }: StoredActivity): WorkCalendar {
  return indexCalendar(program.calendar ?? program.plan.calendar);
}

/** Every reason why the edit makes no sense, judged as of `statusDay`; empty when it may be written. */
export function problemsOfEdit(
  stored: StoredActivity,
  edit: ActivityEdit,
  statusDay: IsoDay,
): ActivityEditProblem[] {
  const { plan } = stored.program;
  return checkActivityEdit(activityDaysOf(stored), edit, calendarOf(stored), {
    statusDay,
    planStartDay: plan.startDay as IsoDay,
    planFinishDay: plan.finishDay as IsoDay,
  });
}

/** Writes the edit in the caller's transaction; its change goes into the caller's act. */
export async function writeEdit(tx: Tx, stored: StoredActivity, edit: ActivityEdit): Promise<EntityChange> {
  const before = { ...activityDaysOf(stored) };
  const after = { ...applyActivityEdit(before, edit, calendarOf(stored)) };
  const { id, programId } = stored;
  await tx.scheduleItem.update({
    where: { id },
    data: { ...after, version: { increment: 1 } },
    select: { id: true },
  });
  return { entity: "scheduleItem", entityId: id, programId, before, after };
}
