import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { PeriodRef, PeriodRow, PeriodsView } from "#shared/contract/periods.ts";
import type { PeriodDays, PeriodRules } from "#shared/reporting/periods.ts";
import { type HeldPeriod, regeneratePeriods } from "#shared/reporting/regenerate.ts";
import type { IsoDay } from "#shared/units.ts";

interface PreviewContext {
  readonly rules: PeriodRules;
  readonly calendar: WorkCalendar;
  readonly plan: { readonly startDay: IsoDay; readonly finishDay: IsoDay };
}

const SHOWN = 4;

/** The first periods to come as the server would make them: those that change, those that are new, and those that stay. */
export function previewPeriods(
  { periods, statusDay }: Pick<PeriodsView, "periods" | "statusDay">,
  { rules, calendar, plan }: PreviewContext,
): readonly PeriodRef[] {
  const { create, update, removeIds } = regeneratePeriods(periods.map(heldOf), {
    ...{ rules, calendar, statusDay: toEpochDay(statusDay) },
    planStartDay: toEpochDay(plan.startDay),
    planFinishDay: toEpochDay(plan.finishDay),
  });
  const changed = new Map(update.map((days) => [days.id, days]));
  const kept = periods
    .filter(({ id, state }) => state === "scheduled" && !removeIds.includes(id))
    .map((period) => {
      const days = changed.get(period.id);
      if (!days) return period;
      return { ...period, opensDay: toIsoDay(days.opensDay), closesDay: toIsoDay(days.closesDay) };
    });
  const made = create.map((days) => refOf(days, rules));
  return [...kept, ...made]
    .toSorted((one, other) => one.startDay.localeCompare(other.startDay))
    .slice(0, SHOWN);
}

function heldOf({ id, kind, state, hasOwnDays, ...days }: PeriodRow): HeldPeriod {
  return {
    ...{ id, kind, state, hasOwnDays },
    startDay: toEpochDay(days.startDay),
    finishDay: toEpochDay(days.finishDay),
    opensDay: toEpochDay(days.opensDay),
    closesDay: toEpochDay(days.closesDay),
  };
}

function refOf({ startDay, finishDay, opensDay, closesDay }: PeriodDays, { kind }: PeriodRules): PeriodRef {
  return {
    ...{ id: toIsoDay(startDay), kind, state: "scheduled" },
    startDay: toIsoDay(startDay),
    finishDay: toIsoDay(finishDay),
    opensDay: toIsoDay(opensDay),
    closesDay: toIsoDay(closesDay),
  };
}
