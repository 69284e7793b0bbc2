import { useWords } from "#client/ui/locale/locale-context.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import { dayTicks } from "#shared/drawing/day-ticks.ts";
import { type DayRange, type Plane, pathThrough } from "#shared/drawing/plane.ts";
import { spreadLabels } from "#shared/drawing/spread-labels.ts";
import type { TrendLine } from "#shared/contract/measures.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import styles from "./Chart.module.css";
import { Chart } from "./Chart.tsx";

interface TrendChartProps {
  readonly trends: readonly TrendLine[];
  readonly statusDay: IsoDay;
  readonly label: string;
}

/** Narrower drawings name the forecast's months in one calendar; its years stand in both below. */
const BOTH_CALENDARS_FROM_PIXELS = 560;
const roomOf = (width: number) => ({
  above: 12,
  below: 42,
  start: width < BOTH_CALENDARS_FROM_PIXELS ? 72 : 108,
  end: 68,
});
const LABEL_GAP_PIXELS = 14;
const MAX_TICKS = 8;

/** Report days across, forecast days up, and the diagonal on which the two are one day. */
export function TrendChart({ trends, statusDay, label }: TrendChartProps) {
  const points = trends.flatMap(({ trend }) => trend.points);
  const reports = points.map(({ reportDay }) => toEpochDay(reportDay));
  const forecasts = points.map(({ forecastDay }) => toEpochDay(forecastDay));
  const firstDay = Math.min(...reports) as EpochDay;
  const days = { startDay: firstDay, finishDay: Math.max(...reports, toEpochDay(statusDay)) as EpochDay };
  const forecastDays = {
    startDay: Math.min(firstDay, ...forecasts) as EpochDay,
    finishDay: Math.max(days.finishDay, ...forecasts) as EpochDay,
  };
  return (
    <Chart label={label} height={400} roomOf={roomOf} days={days}>
      {(plane) => <Drawing plane={plane} trends={trends} forecastDays={forecastDays} />}
    </Chart>
  );
}

interface DrawingProps {
  readonly plane: Plane;
  readonly trends: readonly TrendLine[];
  readonly forecastDays: DayRange;
}

function Drawing({ plane, trends, forecastDays }: DrawingProps) {
  const span = Math.max(1, forecastDays.finishDay - forecastDays.startDay);
  const y = (day: EpochDay) => plane.y((day - forecastDays.startDay) / span);
  const { startDay, finishDay } = plane.days;
  return (
    <>
      <ForecastAxis plane={plane} range={forecastDays} y={y} />
      <path
        d={pathThrough([
          [plane.x(startDay), y(startDay)],
          [plane.x(finishDay), y(finishDay)],
        ])}
        className={styles["diagonal"]}
      />
      <Lines plane={plane} trends={trends} y={y} />
    </>
  );
}

interface ForecastAxisProps {
  readonly plane: Plane;
  readonly range: DayRange;
  readonly y: (day: EpochDay) => number;
}

function ForecastAxis({ plane, range, y }: ForecastAxisProps) {
  const { format } = useWords();
  const { startX, endX } = plane.plot;
  const hasRoom = plane.size.width >= BOTH_CALENDARS_FROM_PIXELS;
  return dayTicks(format, range, MAX_TICKS).map(({ day, text, secondText }) => (
    <g key={day}>
      <line x1={startX} x2={endX} y1={y(day)} y2={y(day)} className={styles["grid"]} />
      <text x={plane.along(startX, -8)} y={y(day) + 2} textAnchor="end" className={styles["first"]}>
        {text}
      </text>
      {hasRoom ? (
        <text x={plane.along(startX, -8)} y={y(day) + 16} textAnchor="end" className={styles["second"]}>
          {secondText}
        </text>
      ) : null}
    </g>
  ));
}

interface LinesProps {
  readonly plane: Plane;
  readonly trends: readonly TrendLine[];
  readonly y: (day: EpochDay) => number;
}

/** Each line with its code beside its end; codes of lines that end together move apart and keep a thread to theirs. */
function Lines({ plane, trends, y }: LinesProps) {
  const drawn = trends.map((line) => {
    const points = line.trend.points.map(
      ({ reportDay, forecastDay }) => [plane.x(toEpochDay(reportDay)), y(toEpochDay(forecastDay))] as const,
    );
    return { line, points, end: points.at(-1) ?? ([0, 0] as const) };
  });
  const open = drawn.filter(({ line }) => line.trend.direction !== "met");
  const { topY, baseY, endX } = plane.plot;
  const places = spreadLabels(
    open.map(({ end }) => end[1]),
    LABEL_GAP_PIXELS,
    { from: topY, to: baseY },
  );
  return (
    <>
      {drawn.map(({ line, points, end }) => (
        <g key={line.id} data-direction={line.trend.direction}>
          <path d={pathThrough(points)} className={styles["trend"]} />
          <circle cx={end[0]} cy={end[1]} r={4} className={styles["mark"]} />
        </g>
      ))}
      {open.map(({ line, end }, index) => {
        const labelY = places[index] ?? end[1];
        const [from, to] = [plane.along(endX, 6), plane.along(endX, 16)];
        return (
          <g key={line.id} data-direction={line.trend.direction}>
            <path
              d={pathThrough([
                [from, end[1]],
                [to, labelY],
              ])}
              className={styles["leader"]}
            />
            <text x={plane.along(endX, 20)} y={labelY + 4} className={styles["code"]}>
              {line.code}
            </text>
          </g>
        );
      })}
    </>
  );
}
