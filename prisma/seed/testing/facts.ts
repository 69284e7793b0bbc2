import type { PlanFacts } from "#server/plan/facts.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import { createWorkCalendar } from "#shared/calendar/working-days.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Portfolio } from "../generate.ts";

/** What the server would read of a portfolio, without a database in between: hundreds of days in a test. */
export function factsOf({ tables }: Portfolio): PlanFacts {
  const calendar = createWorkCalendar({
    workWeekMask: tables.workCalendar[0]?.workWeekMask ?? 0,
    holidays: tables.holiday.map(({ startDay, finishDay }) => ({
      startDay: toEpochDay(startDay as IsoDay),
      finishDay: toEpochDay(finishDay as IsoDay),
    })),
  });
  const baselines = tables.baseline
    .filter(({ state }) => state === "approved")
    .map((baseline) => {
      const items = tables.baselineItem.filter(({ baselineId }) => baselineId === baseline.id);
      return { ...baseline, items, itemById: new Map(items.map((item) => [item.itemId, item])) };
    });
  const programs = tables.program.map((program) => ({
    ...program,
    items: tables.scheduleItem.filter((item) => item.programId === program.id),
    roles: [],
    reports: [],
  }));
  const facts = { ...tables.plan[0], revision: 1, baselines, programs, workCalendar: calendar };
  return { ...facts, workstreams: tables.workstream, links: tables.link } as unknown as PlanFacts;
}
