import { toIsoDay } from "../calendar/day.ts";
import { isWorkDay, type WorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay } from "../units.ts";
import type { PeriodState } from "./cycle.ts";
import type { PeriodDays } from "./periods.ts";

/** Why a period may not open or close on a day; `shared/i18n` has a sentence for each. */
export type PeriodDaysRule =
  | "notWorkDay"
  | "closesBeforeOpens"
  | "opensBeforePeriod"
  | "windowsOverlap"
  | "periodHasOpened";

export interface PeriodDaysProblem {
  readonly path: "opensDay" | "closesDay";
  readonly rule: PeriodDaysRule;
  readonly params?: Readonly<Record<string, string>>;
}

/** What other days of a period are judged against. */
export interface PeriodDaysContext {
  readonly period: PeriodDays;
  readonly state: PeriodState;
  readonly calendar: WorkCalendar;
  /** When the window before it closes and the one after it opens; null when there is none. */
  readonly closedBeforeDay: EpochDay | null;
  readonly opensAfterDay: EpochDay | null;
}

type Window = Pick<PeriodDays, "opensDay" | "closesDay">;

/** Every reason why a period may not open and close on these days; only what is changed is judged. */
export function checkPeriodDays(days: Window, context: PeriodDaysContext): PeriodDaysProblem[] {
  return [...checkOpening(days, context), ...checkClosing(days, context)];
}

function checkOpening(
  { opensDay }: Window,
  { period, state, calendar, closedBeforeDay }: PeriodDaysContext,
): PeriodDaysProblem[] {
  const path = "opensDay";
  if (opensDay === period.opensDay) return [];
  if (state !== "scheduled") return [{ path, rule: "periodHasOpened" }];
  if (!isWorkDay(calendar, opensDay)) return [{ path, rule: "notWorkDay" }];
  if (opensDay < period.startDay) {
    return [{ path, rule: "opensBeforePeriod", params: { day: toIsoDay(period.startDay) } }];
  }
  if (closedBeforeDay !== null && opensDay <= closedBeforeDay) {
    return [{ path, rule: "windowsOverlap", params: { day: toIsoDay(closedBeforeDay) } }];
  }
  return [];
}

function checkClosing(
  { opensDay, closesDay }: Window,
  { period, calendar, opensAfterDay }: PeriodDaysContext,
): PeriodDaysProblem[] {
  const path = "closesDay";
  if (closesDay < opensDay) {
    return [{ path, rule: "closesBeforeOpens", params: { day: toIsoDay(opensDay) } }];
  }
  if (closesDay === period.closesDay) return [];
  if (!isWorkDay(calendar, closesDay)) return [{ path, rule: "notWorkDay" }];
  if (opensAfterDay !== null && closesDay >= opensAfterDay) {
    return [{ path, rule: "windowsOverlap", params: { day: toIsoDay(opensAfterDay) } }];
  }
  return [];
}
