import type { AheadMilestone } from "#shared/contract/executive-review.ts";
import { type OpenMilestone, openMilestones } from "../plan/ahead.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import { viewMilestone } from "../plan/view.ts";
import { refOf } from "./program-ref.ts";

/** What should have been done, the longest overdue first; then what the next 90 days bring, the earliest first. */
export function milestonesAhead(plan: AssessedPlan, programs: readonly AssessedProgram[]): AheadMilestone[] {
  const open = openMilestones(plan, programs).map(viewAhead);
  const overdue = open.filter(({ view }) => view.isOverdue);
  const ahead = open.filter(({ view, isAhead }) => isAhead && !view.isOverdue);
  return [...overdue.toSorted(byDay(missedDay)), ...ahead.toSorted(byDay(forecastDay))].map(
    ({ view }) => view,
  );
}

interface Ahead {
  readonly view: AheadMilestone;
  readonly isAhead: boolean;
}

function viewAhead({
  assessed,
  milestone,
  inWorkDays,
  isPastBaseline,
  isAhead,
  isPastForecast,
}: OpenMilestone): Ahead {
  const view = {
    program: refOf(assessed.program),
    milestone: viewMilestone(milestone),
    isOverdue: isPastBaseline || isPastForecast,
    inWorkDays,
  };
  return { view, isAhead };
}

/** The first of its days that it missed. */
function missedDay({ view: { milestone } }: Ahead): string {
  const { baselineDay, forecastDay } = milestone;
  return baselineDay !== null && baselineDay < forecastDay ? baselineDay : forecastDay;
}

function forecastDay({ view: { milestone } }: Ahead): string {
  return milestone.forecastDay;
}

/** ISO days sort as text. */
function byDay(dayOf: (each: Ahead) => string) {
  return (one: Ahead, other: Ahead) => Number(dayOf(one) > dayOf(other)) - Number(dayOf(one) < dayOf(other));
}
