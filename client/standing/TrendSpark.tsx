import { useWords } from "#client/ui/locale/locale-context.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import { createPlane, pathThrough } from "#shared/drawing/plane.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import type { MilestoneTrend } from "#shared/progress/milestone-trend.ts";
import type { EpochDay } from "#shared/units.ts";
import styles from "./TrendSpark.module.css";

const SIZE = { width: 112, height: 32 } as const;
const ROOM = { above: 5, below: 5, start: 5, end: 5 } as const;
/** A move of a few days must not look like one of a year. */
const LEAST_DAYS_HIGH = 60;

/** The line of a milestone's forecasts, small: report days across, forecast days up. What it says stands beside it. */
export function TrendSpark({ trend }: { readonly trend: MilestoneTrend }) {
  const { language } = useWords();
  const points = trend.points.map(({ reportDay, forecastDay }) => ({
    reportDay: toEpochDay(reportDay),
    forecastDay: toEpochDay(forecastDay),
  }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const forecasts = points.map(({ forecastDay }) => forecastDay);
  const from = Math.min(...forecasts);
  const high = Math.max(LEAST_DAYS_HIGH, Math.max(...forecasts) - from);
  const days = { startDay: first.reportDay, finishDay: last.reportDay };
  const plane = createPlane(SIZE, ROOM, days, directionOf(language));
  const place = (reportDay: EpochDay, forecastDay: EpochDay) =>
    [plane.x(reportDay), plane.y((forecastDay - from) / high)] as const;
  const [endX, endY] = place(last.reportDay, last.forecastDay);
  const base = place(first.reportDay, first.forecastDay)[1];
  return (
    <svg
      className={styles["spark"]}
      data-direction={trend.direction}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      aria-hidden="true"
    >
      <path d={`M${plane.plot.startX} ${base}H${plane.plot.endX}`} className={styles["base"]} />
      <path
        d={pathThrough(points.map(({ reportDay, forecastDay }) => place(reportDay, forecastDay)))}
        className={styles["line"]}
      />
      <circle cx={endX} cy={endY} r={3} className={styles["end"]} />
    </svg>
  );
}
