import { addDays, epochDayOf, toIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";
import { DECLARATIONS } from "./data/stories.ts";
import type { PlannedProgram } from "./planned.ts";
import { numberOf } from "./work-days.ts";
import { held, programId, type World } from "./world.ts";

/** A reporting period: what it covers, and when owners report on it. */
export interface Month {
  readonly id: string;
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  /** Working-day numbers, both inclusive. */
  readonly opens: number;
  readonly closes: number;
}

const REPORTING_WORK_DAYS = 8;

/** The plan's sixty months. */
export function monthsOf(world: World): Month[] {
  return Array.from({ length: 60 }, (_, at) => {
    const year = 2024 + Math.floor(at / 12);
    const month = (at % 12) + 1;
    const next = month === 12 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, month + 1, 1);
    const startDay = toIsoDay(epochDayOf(year, month, 1));
    const opens = numberOf(world.row, toIsoDay(next));
    return {
      id: `period-${startDay.slice(0, 7)}`,
      startDay,
      finishDay: toIsoDay(addDays(next, -1)),
      opens,
      closes: opens + REPORTING_WORK_DAYS - 1,
    };
  });
}

/** A program reports from the month it begins until the month its last milestone is reached, unless stopped. */
export function reportsIn(world: World, program: PlannedProgram, month: Month): boolean {
  const { code, startDay } = program.source;
  const stop = DECLARATIONS.find((each) => each.programCode === code && each.state === "stopped");
  if (startDay > month.finishDay || (stop && stop.fromDay <= month.finishDay)) return false;
  const finish = Math.max(...program.items.map(({ id }) => held(world.actual, id).finish));
  return finish > numberOf(world.row, month.startDay);
}

export function reportId(programCode: string, month: Month): string {
  return `report-${programId(programCode)}-${month.startDay.slice(0, 7)}`;
}
