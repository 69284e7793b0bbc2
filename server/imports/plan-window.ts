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
const MOST_YEARS_WIDER = 10;

/** Days of the official timetable; forecasts may lie outside the plan and do not widen it. */
const TIMETABLE_FIELDS = new Set(["startDay", "finishDay", "baselineStartDay", "baselineDay"]);

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/**
 * The plan's window as the import leaves it. A plan without programs has only the years that it was set up with, so
 * the first portfolio widens it, by whole years, to hold its timetable; a plan with programs keeps its window.
 */
export function windowAfter(present: PresentPlan, rows: readonly PortfolioRow[]): PlanWindow {
  const { startDay, finishDay } = present;
  if (present.programs.length > 0) return { startDay, finishDay };
  const [first, last] = [yearOf(startDay), yearOf(finishDay)];
  const years = rows
    .flatMap(({ cells }) => cells.filter(({ field }) => TIMETABLE_FIELDS.has(field)))
    .map(({ value }) => yearOf(String(value)))
    .filter((year) => year >= first - MOST_YEARS_WIDER && year <= last + MOST_YEARS_WIDER);
  const firstYear = years.reduce((least, year) => Math.min(least, year), first);
  const lastYear = years.reduce((most, year) => Math.max(most, year), last);
  return {
    startDay: firstYear < first ? (`${firstYear}-01-01` as IsoDay) : startDay,
    finishDay: lastYear > last ? (`${lastYear}-12-31` as IsoDay) : finishDay,
  };
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
