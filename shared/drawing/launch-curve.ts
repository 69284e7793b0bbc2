import { addDays, toEpochDay } from "../calendar/day.ts";
import { directionOf } from "../i18n/direction.ts";
import type { Words } from "../i18n/words.ts";
import type { LaunchCurve } from "../registers/launch-curve.ts";
import type { IsoDay } from "../units.ts";
import { legendOf } from "./legend.ts";
import type { Look } from "./looks.ts";
import { createPlane, type Plane, pathThrough } from "./plane.ts";
import { lineShape, type Scene, type Shape } from "./scene.ts";
import { AXIS_PIXELS, statusDayLine, timeAxis } from "./time-axis.ts";

const PLOT_PIXELS = 220;
/** A last launch on the edge of the drawing would hardly be seen. */
const DAYS_AROUND = 30;
/** A line stands at every so many services, the first of these that makes no more lines than `MOST_LINES`. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];
const MOST_LINES = 6;

interface LaunchSource {
  readonly curve: LaunchCurve;
  readonly statusDay: IsoDay;
}

/** Services launched against those planned, both in steps from launch to launch. */
export function launchCurveScene(words: Words, { curve, statusDay }: LaunchSource, width: number): Scene {
  const { t, language } = words;
  const direction = directionOf(language);
  const entries = [
    { kind: "line", look: "planned", text: t("eServices.planned") },
    { kind: "line", look: "earned", text: t("eServices.launched") },
  ] as const;
  const legend = legendOf(entries, width, direction);
  const height = legend.height + 30 + PLOT_PIXELS + AXIS_PIXELS;
  const room = { above: legend.height + 30, below: AXIS_PIXELS, start: 44, end: 14 };
  const days = curve.points.map(({ day }) => toEpochDay(day));
  const range = {
    startDay: addDays(days[0] ?? toEpochDay(statusDay), -DAYS_AROUND),
    finishDay: addDays(days.at(-1) ?? toEpochDay(statusDay), DAYS_AROUND),
  };
  const plane = createPlane({ width, height }, room, range, direction);
  const shapes = [
    ...legend.shapes,
    ...timeAxis(words, plane),
    ...countLines(words, plane, curve.total),
    ...statusDayLine(words, plane, statusDay),
    ...steps(plane, curve, statusDay),
  ];
  return { width, height, direction, shapes };
}

function shareOf(count: number, total: number): number {
  return total === 0 ? 0 : count / total;
}

function countLines({ format }: Words, plane: Plane, total: number): Shape[] {
  const { startX, endX } = plane.plot;
  const step = STEPS.find((each) => total / each <= MOST_LINES) ?? total;
  const counts = Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
  return counts.flatMap((count): Shape[] => {
    const y = plane.y(shareOf(count, total));
    return [
      ...(count > 0 ? [lineShape("grid", [startX, y], [endX, y])] : []),
      {
        ...{ kind: "text", look: "label", anchor: "end", text: format.number(count) },
        ...{ x: plane.along(startX, -8), y: y + 4 },
      },
    ];
  });
}

/** The plan to the end of the drawing, and what was launched to the status day, where both have their dots. */
function steps(plane: Plane, { points, total, ...now }: LaunchCurve, statusDay: IsoDay): Shape[] {
  const planned = points.map(({ day, planned: count }) => ({ day, count }));
  const launched = points.flatMap(({ day, launched: count }) => (count === null ? [] : [{ day, count }]));
  const dot = (look: Look, count: number): Shape => ({
    ...{ kind: "dot", look, radius: 5 },
    ...{ x: plane.x(toEpochDay(statusDay)), y: plane.y(shareOf(count, total)) },
  });
  return [
    { kind: "path", look: "planned", d: `${stepPath(plane, planned, total)}H${plane.plot.endX}` },
    { kind: "path", look: "earned", d: stepPath(plane, launched, total) },
    dot("plannedDot", now.plannedByNow),
    dot("earnedDot", now.launchedByNow),
  ];
}

/** Level from the start of the plot to each day, and up on it. */
function stepPath(
  plane: Plane,
  counts: readonly { readonly day: IsoDay; readonly count: number }[],
  total: number,
): string {
  let level = plane.y(0);
  const corners = counts.flatMap(({ day, count }) => {
    const x = plane.x(toEpochDay(day));
    const before = [x, level] as const;
    level = plane.y(shareOf(count, total));
    return [before, [x, level] as const];
  });
  return pathThrough([[plane.plot.startX, plane.y(0)], ...corners]);
}
