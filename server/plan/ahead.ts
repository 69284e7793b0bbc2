import { addDays } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import { isOverdue } from "#shared/progress/status-words.ts";
import type { WorkDays } from "#shared/units.ts";
import { storedDay } from "../db/stored-day.ts";
import type { AssessedMilestone, AssessedPlan, AssessedProgram } from "./assess.ts";
import { calendarOf } from "./facts.ts";

const DAYS_AHEAD = 90;

/** A milestone that is not done, of a program that goes on. */
export interface OpenMilestone {
  readonly assessed: AssessedProgram;
  readonly milestone: AssessedMilestone;
  /** From the status day to the forecast; negative when it has passed. */
  readonly inWorkDays: WorkDays;
  /** Its baseline day has passed. */
  readonly isPastBaseline: boolean;
  readonly isPastForecast: boolean;
  /** Its forecast lies within 90 days from the status day on, both inclusive. */
  readonly isAhead: boolean;
}

/** What is still to be done, in the plan's order. */
export function openMilestones(plan: AssessedPlan, programs: readonly AssessedProgram[]): OpenMilestone[] {
  const { statusDay } = plan.context;
  const lastDay = addDays(statusDay, DAYS_AHEAD);
  return programs
    .filter(({ program }) => program.declaredState !== "stopped")
    .flatMap((assessed) => {
      const calendar = calendarOf(plan.facts, assessed.program);
      const open = assessed.milestones.filter(({ item }) => item.actualFinishDay === null);
      return open.map((milestone) => {
        const day = storedDay(milestone.item.forecastFinishDay);
        return {
          assessed,
          milestone,
          inWorkDays: workDaysBetween(calendar, statusDay, day),
          isPastBaseline: isOverdue(milestone.status.status),
          isPastForecast: day < statusDay,
          isAhead: day >= statusDay && day <= lastDay,
        };
      });
    });
}
