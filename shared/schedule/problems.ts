import type { EpochDay } from "../units.ts";
import type { GraphProblem } from "./graph.ts";
import type { Network, ScheduleItem, ScheduleLink } from "./network.ts";

/** Why a network cannot be scheduled. */
export type ScheduleProblem =
  | GraphProblem
  /** A duration, or what remains of one, that is negative or no whole number. */
  | { readonly code: "impossibleDuration"; readonly itemId: string; readonly durationWorkDays: number }
  /** Finished before it started. */
  | {
      readonly code: "impossibleDays";
      readonly itemId: string;
      readonly startDay: EpochDay;
      readonly finishDay: EpochDay;
    }
  | { readonly code: "impossibleLag"; readonly linkId: string; readonly lagDays: number }
  /** It would lie, or might lie, on days that no date can name: before the year 1 or after 9999. */
  | { readonly code: "outOfTime"; readonly itemId: string };

/** All numbers and days of the network that no schedule can hold. */
export function impossibilitiesOf({ items, links }: Network): ScheduleProblem[] {
  const problems: ScheduleProblem[] = [];
  for (const item of items) addImpossibleItem(item, problems);
  for (const link of links) addImpossibleLink(link, problems);
  return problems;
}

/** Adds what is impossible about an item. */
export function addImpossibleItem(item: ScheduleItem, problems: Pick<ScheduleProblem[], "push">): void {
  const { id: itemId, durationWorkDays, remainingWorkDays, actualStartDay, actualFinishDay } = item;
  if (!isCount(durationWorkDays)) problems.push({ code: "impossibleDuration", itemId, durationWorkDays });
  if (remainingWorkDays !== null && !isCount(remainingWorkDays)) {
    problems.push({ code: "impossibleDuration", itemId, durationWorkDays: remainingWorkDays });
  }
  if (actualStartDay !== null && actualFinishDay !== null && actualFinishDay < actualStartDay) {
    problems.push({ code: "impossibleDays", itemId, startDay: actualStartDay, finishDay: actualFinishDay });
  }
}

/** Adds what is impossible about a link. */
export function addImpossibleLink(
  { id, lagDays }: ScheduleLink,
  problems: Pick<ScheduleProblem[], "push">,
): void {
  if (!Number.isInteger(lagDays)) problems.push({ code: "impossibleLag", linkId: id, lagDays });
}

function isCount(days: number): boolean {
  return Number.isInteger(days) && days >= 0;
}
