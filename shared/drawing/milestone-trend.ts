import { toEpochDay } from "../calendar/day.ts";
import type { TrendLine } from "../contract/measures.ts";
import { directionOf } from "../i18n/direction.ts";
import type { Words } from "../i18n/words.ts";
import type { TrendDirection } from "../progress/milestone-trend.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import { dayTicks } from "./day-ticks.ts";
import { type LegendEntry, legendOf } from "./legend.ts";
import { createPlane, type DayRange, type Plane, pathThrough } from "./plane.ts";
import { lineShape, type Scene, type Shape } from "./scene.ts";
import { spreadLabels } from "./spread-labels.ts";
import { DIRECTION_SIGNS } from "./status-signs.ts";
import { AXIS_PIXELS, timeAxis } from "./time-axis.ts";

const DIRECTIONS = ["rising", "stable", "falling", "met"] as const satisfies readonly TrendDirection[];
/** Narrower drawings name the forecast's months in one calendar; its years stand in both below. */
const BOTH_CALENDARS_FROM_PIXELS = 560;
const PLOT_PIXELS = 346;
const LABEL_GAP_PIXELS = 14;
const MAX_TICKS = 8;

/** Report days across, forecast days up, and the diagonal on which the two are one day. */
export function milestoneTrendScene(
  words: Words,
  { trends, statusDay }: { readonly trends: readonly TrendLine[]; readonly statusDay: IsoDay },
  width: number,
): Scene {
  const direction = directionOf(words.language);
  const legend = legendOf(entriesOf(words), width, direction);
  const above = legend.height + 12;
  const height = above + PLOT_PIXELS + AXIS_PIXELS;
  const room = { above, below: AXIS_PIXELS, start: hasBothCalendars(width) ? 108 : 72, end: 68 };
  const { days, forecastDays } = rangesOf(trends, toEpochDay(statusDay));
  const plane = createPlane({ width, height }, room, days, direction);
  const span = Math.max(1, forecastDays.finishDay - forecastDays.startDay);
  const y = (day: EpochDay) => plane.y((day - forecastDays.startDay) / span);
  const shapes = [
    ...legend.shapes,
    ...timeAxis(words, plane),
    ...forecastAxis(words, plane, forecastDays, y),
    lineShape(
      "par",
      [plane.x(days.startDay), y(days.startDay)],
      [plane.x(days.finishDay), y(days.finishDay)],
    ),
    ...linesOf(plane, trends, y),
  ];
  return { width, height, direction, shapes };
}

function hasBothCalendars(width: number): boolean {
  return width >= BOTH_CALENDARS_FROM_PIXELS;
}

function entriesOf({ t }: Words): LegendEntry[] {
  const signs = DIRECTIONS.map((direction): LegendEntry => {
    const { tone, ...sign } = DIRECTION_SIGNS[direction];
    return { kind: "sign", sign, tone, text: t(`measures.trend.directions.${direction}`) };
  });
  return [...signs, { kind: "line", look: "par", text: t("measures.trend.diagonal") }];
}

function rangesOf(trends: readonly TrendLine[], statusDay: EpochDay) {
  const points = trends.flatMap(({ trend }) => trend.points);
  const reports = points.map(({ reportDay }) => toEpochDay(reportDay));
  const forecasts = points.map(({ forecastDay }) => toEpochDay(forecastDay));
  const startDay = Math.min(statusDay, ...reports) as EpochDay;
  const days: DayRange = { startDay, finishDay: Math.max(statusDay, ...reports) as EpochDay };
  const forecastDays: DayRange = {
    startDay: Math.min(startDay, ...forecasts) as EpochDay,
    finishDay: Math.max(days.finishDay, ...forecasts) as EpochDay,
  };
  return { days, forecastDays };
}

function forecastAxis(words: Words, plane: Plane, range: DayRange, y: (day: EpochDay) => number): Shape[] {
  const { startX, endX } = plane.plot;
  const x = plane.along(startX, -8);
  return dayTicks(words.format, range, MAX_TICKS).flatMap(({ day, text, secondText }): Shape[] => [
    lineShape("grid", [startX, y(day)], [endX, y(day)]),
    { kind: "text", look: "first", anchor: "end", text, x, y: y(day) + 2 },
    ...(hasBothCalendars(plane.size.width)
      ? [{ kind: "text", look: "second", anchor: "end", text: secondText, x, y: y(day) + 16 } as const]
      : []),
  ]);
}

/** Each line with its code beside its end; codes of lines that end together move apart and keep a thread to theirs. */
function linesOf(plane: Plane, trends: readonly TrendLine[], y: (day: EpochDay) => number): Shape[] {
  const drawn = trends.map((line) => {
    const points = line.trend.points.map(
      ({ reportDay, forecastDay }) => [plane.x(toEpochDay(reportDay)), y(toEpochDay(forecastDay))] as const,
    );
    return { line, points, end: points.at(-1) ?? ([plane.plot.startX, plane.plot.baseY] as const) };
  });
  const open = drawn.filter(({ line }) => line.trend.direction !== "met");
  const ends = open.map(({ end }) => end[1]);
  const limits = { from: plane.plot.topY, to: plane.plot.baseY };
  const places = spreadLabels(ends, LABEL_GAP_PIXELS, limits);
  return [
    ...drawn.flatMap(({ line, points, end: [x, endY] }): Shape[] => {
      const { tone, ...sign } = DIRECTION_SIGNS[line.trend.direction];
      return [
        { kind: "path", look: "trend", tone, d: pathThrough(points) },
        { kind: "sign", look: "sign", tone, ...sign, x, y: endY, size: 11 },
      ];
    }),
    ...open.flatMap(({ line, end }, index) => codeOf(plane, line, end[1], places[index] ?? end[1])),
  ];
}

function codeOf(plane: Plane, { code, trend }: TrendLine, endY: number, labelY: number): Shape[] {
  const { endX } = plane.plot;
  const { tone } = DIRECTION_SIGNS[trend.direction];
  return [
    lineShape("leader", [plane.along(endX, 7), endY], [plane.along(endX, 16), labelY]),
    {
      ...{ kind: "text", look: "code", tone, anchor: "start", text: code },
      ...{ x: plane.along(endX, 20), y: labelY + 4 },
    },
  ];
}
