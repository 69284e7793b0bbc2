import type { IsoDay } from "#shared/units.ts";
import type { EntityChange } from "./entity-changes.ts";
import type { PortfolioRow } from "./findings.ts";
import type { PresentPlan } from "./present-plan.ts";

/** The plan's first and last day, both inclusive. */
export interface PlanWindow {
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
}

/** A year further off than this is a slip of the finger, and stays a problem of its row. */
const MOST_YEARS_AWAY = 10;

/** Days of the official timetable; forecasts may lie outside the plan and do not move it. */
const TIMETABLE_FIELDS = new Set(["startDay", "finishDay", "baselineStartDay", "baselineDay"]);

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/**
 * The plan's window as the import leaves it. A plan without programs has only the years that it was set up with, so
 * the first portfolio sets them to those of its timetable, at least as many; a plan with programs keeps its window.
 */
export function windowAfter(present: PresentPlan, rows: readonly PortfolioRow[]): PlanWindow {
  const { startDay, finishDay } = present;
  const [first, last] = [yearOf(startDay), yearOf(finishDay)];
  const years = rows
    .flatMap(({ cells }) => cells.filter(({ field }) => TIMETABLE_FIELDS.has(field)))
    .map(({ value }) => yearOf(String(value)))
    .filter((year) => Math.abs(year - first) <= MOST_YEARS_AWAY);
  if (present.programs.length > 0 || years.length === 0) return { startDay, finishDay };
  const firstYear = years.reduce((least, year) => Math.min(least, year));
  const lastYear = years.reduce((most, year) => Math.max(most, year), firstYear + last - first);
  return { startDay: `${firstYear}-01-01` as IsoDay, finishDay: `${lastYear}-12-31` as IsoDay };
}

/** The change of the plan itself; none when its window stays. */
export function windowChanges(present: PresentPlan, after: PlanWindow): EntityChange[] {
  const { planId: id, startDay, finishDay } = present;
  if (startDay === after.startDay && finishDay === after.finishDay) return [];
  return [
    {
      entity: "plan",
      entityId: id,
      programId: null,
      before: { id, startDay, finishDay },
      after: { id, ...after },
    },
  ];
}
