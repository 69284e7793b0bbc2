import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { generatePeriods, type PeriodRules } from "#shared/reporting/periods.ts";
import type { IsoDay } from "#shared/units.ts";
import { PLAN } from "./data/portfolio.ts";
import { DECLARATIONS } from "./data/stories.ts";
import type { PlannedProgram } from "./planned.ts";
import { numberOf, sampleCalendar } from "./work-days.ts";
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

/** As long as a month is reported on, most days of the year show reports on their way. */
export const PERIOD_RULES: PeriodRules = {
  kind: "month",
  opensWorkDaysBeforeEnd: 10,
  closesWorkDaysAfterEnd: 5,
};

/** The plan's sixty months, with windows as the product makes them from these rules. */
export function monthsOf(world: World): Month[] {
  const [from, to] = [toEpochDay(PLAN.startDay), toEpochDay(PLAN.finishDay)];
  return generatePeriods(PERIOD_RULES, sampleCalendar(), from, to).map((period) => {
    const startDay = toIsoDay(period.startDay);
    return {
      id: `period-${startDay.slice(0, 7)}`,
      startDay,
      finishDay: toIsoDay(period.finishDay),
      opens: numberOf(world.row, toIsoDay(period.opensDay)),
      closes: numberOf(world.row, toIsoDay(period.closesDay)),
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
