import { toEpochDay } from "../calendar/day.ts";
import { directionOf } from "../i18n/direction.ts";
import type { Words } from "../i18n/words.ts";
import type { PacePoint } from "../progress/pace-series.ts";
import type { IsoDay } from "../units.ts";
import { type LegendEntry, legendOf } from "./legend.ts";
import type { Look } from "./looks.ts";
import { createPlane, type Plane, pathThrough } from "./plane.ts";
import { lineShape, type Scene, type Shape } from "./scene.ts";
import { AXIS_PIXELS, timeAxis } from "./time-axis.ts";

const PLOT_PIXELS = 170;
const BETWEEN_PIXELS = 26;
/** The scale of an index holds at least these, so that a hair does not look like a fall; no line is drawn past `MOST_INDEX`. */
const USUAL_INDEX = { from: 0.8, to: 1.1 };
const MOST_INDEX = 2.5;
const MOST_TICKS = 6;

/** Above, SPI(t) and SPI against 1; below, the months earned against the months passed, whose distance is the delay. */
export function paceScene(words: Words, points: readonly PacePoint[], width: number): Scene {
  const direction = directionOf(words.language);
  const legend = legendOf(entriesOf(words), width, direction);
  const [first, last] = [points[0], points.at(-1)];
  const startDay = toEpochDay(first?.day ?? ("1970-01-01" as IsoDay));
  const days = { startDay, finishDay: toEpochDay(last?.day ?? first?.day ?? ("1970-01-02" as IsoDay)) };
  const room = { start: 44, end: 18 };
  const above = legend.height + 12;
  const height = above + 2 * (PLOT_PIXELS + AXIS_PIXELS) + BETWEEN_PIXELS;
  const lower = PLOT_PIXELS + AXIS_PIXELS + BETWEEN_PIXELS;
  const size = { width, height };
  const upperPlane = createPlane(size, { ...room, above, below: AXIS_PIXELS + lower }, days, direction);
  const lowerPlane = createPlane(
    size,
    { ...room, above: above + lower, below: AXIS_PIXELS },
    days,
    direction,
  );
  const shapes = [
    ...legend.shapes,
    ...indexPlot(words, upperPlane, points),
    ...monthsPlot(words, lowerPlane, points),
  ];
  return { width, height, direction, shapes };
}

function entriesOf({ t }: Words): LegendEntry[] {
  return [
    { kind: "line", look: "earned", text: t("measures.pace.index") },
    { kind: "line", look: "planned", text: t("measures.pace.valueIndex") },
    { kind: "line", look: "par", text: t("measures.pace.par") },
    { kind: "line", look: "forecast", text: t("measures.pace.earned") },
  ];
}

function indexPlot(words: Words, plane: Plane, points: readonly PacePoint[]): Shape[] {
  const scale = indexScale(points);
  const y = (index: number) => {
    return plane.y((Math.min(index, scale.to) - scale.from) / (scale.to - scale.from));
  };
  const last = points.at(-1);
  const end = last?.performanceIndexTime ?? null;
  return [
    ...timeAxis(words, plane),
    ...scale.ticks.flatMap((tick) => tickLine(plane, y(tick), words.format.decimal(tick), tick === 1)),
    through("planned", plane, points, ({ performanceIndex }) => performanceIndex, y),
    through("earned", plane, points, ({ performanceIndexTime }) => performanceIndexTime, y),
    ...(last && end !== null ? [dotAt("earnedDot", plane, last.day, y(end))] : []),
  ];
}

/** Whole tenths around every value, with ticks on tenths or wider steps; 1 always is one. */
function indexScale(points: readonly PacePoint[]) {
  const known = points.flatMap((point) => [point.performanceIndex ?? 1, point.performanceIndexTime ?? 1]);
  const from = Math.floor(Math.min(USUAL_INDEX.from, ...known) * 10) / 10;
  const to = Math.min(MOST_INDEX, Math.ceil(Math.max(USUAL_INDEX.to, ...known) * 10) / 10);
  const step = [0.1, 0.2, 0.5].find((size) => (to - from) / size <= MOST_TICKS) ?? 1;
  const below = Math.floor((1 - from) / step + 1e-9);
  const count = below + Math.floor((to - 1) / step + 1e-9) + 1;
  const ticks = Array.from({ length: count }, (_, index) => {
    return Math.round((1 + (index - below) * step) * 10) / 10;
  });
  return { from, to, ticks };
}

function monthsPlot(words: Words, plane: Plane, points: readonly PacePoint[]): Shape[] {
  const most = Math.max(1, ...points.flatMap((point) => [point.actualPeriods, point.earnedPeriods ?? 0]));
  const y = (months: number) => plane.y(months / most);
  const step = [1, 3, 6, 12, 24, 48].find((size) => most / size <= 6) ?? 96;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const last = points.at(-1);
  const end = last?.earnedPeriods ?? null;
  return [
    ...timeAxis(words, plane),
    ...ticks.flatMap((tick) => tickLine(plane, y(tick), words.format.number(tick), false)),
    {
      ...{ kind: "text", look: "label", anchor: "start", text: words.t("measures.pace.monthsAxis") },
      ...{ x: plane.along(plane.plot.startX, 6), y: plane.plot.topY - 8 },
    },
    through("par", plane, points, ({ actualPeriods }) => actualPeriods, y),
    through("forecast", plane, points, ({ earnedPeriods }) => earnedPeriods, y),
    ...(last && end !== null ? [dotAt("earnedDot", plane, last.day, y(end))] : []),
  ];
}

function tickLine(plane: Plane, y: number, text: string, isPar: boolean): Shape[] {
  const { startX, endX } = plane.plot;
  return [
    lineShape(isPar ? "par" : "grid", [startX, y], [endX, y]),
    { kind: "text", look: "label", anchor: "end", text, x: plane.along(startX, -8), y: y + 4 },
  ];
}

/** A line breaks where there is no value. */
function through(
  look: Look,
  plane: Plane,
  points: readonly PacePoint[],
  read: (point: PacePoint) => number | null,
  y: (value: number) => number,
): Shape {
  const runs: (readonly [number, number])[][] = [[]];
  for (const point of points) {
    const value = read(point);
    if (value === null) runs.push([]);
    else runs.at(-1)?.push([plane.x(toEpochDay(point.day)), y(value)]);
  }
  return { kind: "path", look, d: runs.map(pathThrough).join("") };
}

function dotAt(look: Look, plane: Plane, day: IsoDay, y: number): Shape {
  return { kind: "dot", look, x: plane.x(toEpochDay(day)), y, radius: 5 };
}
