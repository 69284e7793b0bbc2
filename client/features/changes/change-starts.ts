import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { monthsBefore } from "#shared/calendar/months-before.ts";
import type { HistoryDaysView, Landmark } from "#shared/contract/history-days.ts";
import type { IsoDay } from "#shared/units.ts";

const QUARTER_MONTHS = 3;

/** Days from which one usually asks for changes, none before history begins; null where there is none such. */
export interface ChangeStarts {
  readonly lastClose: IsoDay | null;
  readonly lastMonth: IsoDay;
  readonly lastQuarter: IsoDay;
  readonly lastBaseline: IsoDay | null;
}

export function startsOf({ firstDay, lastDay, landmarks }: HistoryDaysView): ChangeStarts {
  const monthsAgo = (count: number) => {
    const day = toIsoDay(monthsBefore(toEpochDay(lastDay), count));
    return day < firstDay ? firstDay : day;
  };
  // What happened today is known at its end: there would be nothing to compare with.
  const newest = (wanted: Landmark["kind"]) =>
    landmarks.find(({ kind, day }) => kind === wanted && day < lastDay)?.day ?? null;
  return {
    lastClose: newest("periodClosed"),
    lastMonth: monthsAgo(1),
    lastQuarter: monthsAgo(QUARTER_MONTHS),
    lastBaseline: newest("baselineApproved"),
  };
}
