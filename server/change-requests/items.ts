import type { FieldProblem } from "#shared/contract/errors.ts";
import type { PresentDays } from "#shared/registers/change-proposal.ts";
import type { ForecastDays } from "#shared/registers/proposed-days.ts";
import type { IsoDay } from "#shared/units.ts";
import { activityChange } from "../activities/days.ts";
import {
  loadActivity,
  problemsOfEdit as problemsOfActivity,
  writeEdit as writeActivity,
} from "../activities/write-edit.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import type { PlanChange } from "../impact/consider.ts";
import { milestoneChange } from "../milestones/days.ts";
import {
  loadMilestone,
  problemsOfEdit as problemsOfMilestone,
  writeEdit as writeMilestone,
} from "../milestones/write-edit.ts";
import { calendarOf, type ItemFacts, type PlanFacts } from "../plan/facts.ts";
import { AppError } from "../trpc/errors.ts";

type PresentFacts = Pick<ItemFacts, "kind" | "forecastStartDay" | "forecastFinishDay" | "actualFinishDay">;

/** What the plan says of an item now; a milestone has no start. */
export function presentDays({ kind, forecastStartDay, ...item }: PresentFacts): PresentDays {
  return {
    startDay: kind === "milestone" ? null : ((forecastStartDay ?? item.forecastFinishDay) as IsoDay),
    finishDay: item.forecastFinishDay as IsoDay,
    isDone: item.actualFinishDay !== null,
  };
}

/** The asked forecast of an item as the change of the plan that it makes. */
export function changeOfItem(facts: PlanFacts, item: ItemFacts, asked: ForecastDays): PlanChange {
  if (item.kind === "milestone") return milestoneChange(item, { forecastDay: asked.finishDay });
  const program = facts.programs.find(({ id }) => id === item.programId);
  return activityChange(item, activityEdit(asked), calendarOf(facts, program));
}

function activityEdit({ startDay, finishDay }: ForecastDays) {
  return { forecastStartDay: startDay ?? undefined, forecastFinishDay: finishDay };
}

/** An asked forecast with why it is asked, and the day as of which it is judged. */
export interface AskedEdit {
  readonly itemId: string;
  readonly asked: ForecastDays;
  readonly reasonCode: string;
  readonly statusDay: IsoDay;
}

/** An asked forecast beside the item as stored: why it makes no sense, and how it is written. */
export interface ItemEdit {
  readonly problems: readonly FieldProblem[];
  readonly write: () => Promise<EntityChange>;
}

/** By the rules of the item's own form; NOT_FOUND for an item that the plan does not hold. */
export async function editOfItem(
  tx: Tx,
  { itemId, asked, reasonCode, statusDay }: AskedEdit,
): Promise<ItemEdit> {
  const milestone = await loadMilestone(tx, itemId);
  if (milestone) {
    const edit = { forecastDay: asked.finishDay, reasonCode };
    return {
      problems: problemsOfMilestone(milestone, edit, statusDay).map(atDays),
      write: () => writeMilestone(tx, milestone, edit),
    };
  }
  const activity = await loadActivity(tx, itemId);
  if (!activity) throw new AppError("NOT_FOUND", {});
  const edit = { ...activityEdit(asked), reasonCode };
  return {
    problems: problemsOfActivity(activity, edit, statusDay).map(atDays),
    write: () => writeActivity(tx, activity, edit),
  };
}

/** A request names the days of every item alike. */
function atDays(problem: FieldProblem): FieldProblem {
  return { ...problem, path: problem.path === "forecastStartDay" ? "startDay" : "finishDay" };
}
