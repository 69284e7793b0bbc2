import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import { type ActivityDays, type ActivityEdit, applyActivityEdit } from "#shared/progress/activity-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import type { PlanChange } from "../impact/consider.ts";
import type { ItemFacts } from "../plan/facts.ts";

/** Columns of ScheduleItem that an edit of an activity sets, as history names them. */
export type ActivityColumns = Pick<ItemFacts, keyof ActivityDays>;

/** What an edit of an activity changes, as stored; every activity has a forecast start. */
export function activityDaysOf(stored: ActivityColumns): ActivityDays {
  return {
    forecastStartDay: (stored.forecastStartDay ?? stored.forecastFinishDay) as IsoDay,
    forecastFinishDay: stored.forecastFinishDay as IsoDay,
    actualStartDay: stored.actualStartDay as IsoDay | null,
    actualFinishDay: stored.actualFinishDay as IsoDay | null,
    progressPercent: stored.progressPercent,
    durationWorkDays: stored.durationWorkDays,
    remainingWorkDays: stored.remainingWorkDays,
  };
}

/** An edit as the change of the plan that it makes; its length counts by `calendar`. */
export function activityChange(item: ItemFacts, edit: ActivityEdit, calendar: WorkCalendar): PlanChange {
  return { kind: "item", item, columns: applyActivityEdit(activityDaysOf(item), edit, calendar) };
}
