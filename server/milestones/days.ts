import type { ConflictingValue } from "#shared/contract/errors.ts";
import {
  applyMilestoneEdit,
  type MilestoneDays,
  type MilestoneEdit,
} from "#shared/progress/milestone-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { conflictingValues } from "../history/conflicting-values.ts";
import type { PlanChange } from "../impact/consider.ts";
import type { ItemFacts } from "../plan/facts.ts";

type StoredDays = Pick<ItemFacts, "forecastFinishDay" | "actualFinishDay" | "progressPercent">;

/** What an edit of a milestone changes, as stored. */
export function milestoneDaysOf(stored: StoredDays): MilestoneDays {
  return {
    forecastDay: stored.forecastFinishDay as IsoDay,
    actualDay: stored.actualFinishDay as IsoDay | null,
    progressPercent: stored.progressPercent,
  };
}

/** Columns of ScheduleItem, as history names them. */
export function columnsOf({ forecastDay, actualDay, progressPercent }: MilestoneDays) {
  return {
    forecastFinishDay: forecastDay as string,
    actualFinishDay: actualDay as string | null,
    progressPercent,
  };
}

/** An edit as the change of the plan that it makes. */
export function milestoneChange(item: ItemFacts, edit: MilestoneEdit): PlanChange {
  return { kind: "item", item, columns: columnsOf(applyMilestoneEdit(milestoneDaysOf(item), edit)) };
}

/** Both sides of every field that the editor wanted to set and somebody else has set otherwise. */
export function valuesInConflict(stored: StoredDays, edit: MilestoneEdit): ConflictingValue[] {
  return conflictingValues(["forecastDay", "actualDay", "progressPercent"], edit, milestoneDaysOf(stored));
}
