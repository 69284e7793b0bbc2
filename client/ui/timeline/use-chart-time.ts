import { useCallback, useMemo } from "react";
import { toIsoDay } from "#shared/calendar/day.ts";
import type { CalendarDaysView } from "#shared/contract/roadmap.ts";
import { timelineHeadings } from "#shared/drawing/headings.ts";
import type { CalendarName } from "#shared/i18n/format.ts";
import type { EpochDay } from "#shared/units.ts";
import { useWords } from "../locale/locale-context.ts";
import { daysOffOf } from "./days-off.ts";
import { quarterNames } from "./quarter-names.ts";

interface Span {
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
}

/** What a chart says of time in the reader's words: headings, days off, and a map of all its days called `label`. */
export function useChartTime(days: CalendarDaysView, label: string, calendar?: CalendarName) {
  const words = useWords();
  const headings = useCallback(
    (pixelsPerDay: number, drawn: Span) =>
      timelineHeadings(words.format, drawn, pixelsPerDay, { calendar, quarter: quarterNames(words) }),
    [words, calendar],
  );
  const daysOff = useMemo(() => daysOffOf(days, words), [days, words]);
  const map = useMemo(
    () => ({
      label,
      visible: ({ startDay, finishDay }: Span) =>
        words.t("common.range", {
          from: words.format.day(toIsoDay(startDay), "medium", calendar),
          to: words.format.day(toIsoDay(finishDay), "medium", calendar),
        }),
    }),
    [words, label, calendar],
  );
  return { headings, daysOff, map };
}
