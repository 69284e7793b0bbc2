import { toEpochDay } from "#shared/calendar/day.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";

/** The line of the day that a chart is computed for, by its name: a past day is not today. */
export function todayLine(
  { t }: Words,
  view: { readonly statusDay: IsoDay; readonly asAt: IsoDay | null },
): { readonly day: EpochDay; readonly label: string } {
  return {
    day: toEpochDay(view.statusDay),
    label: view.asAt === null ? t("common.today") : t("common.statusDay"),
  };
}
