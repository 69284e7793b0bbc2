import { toEpochDay } from "../calendar/day.ts";
import type { CurveView } from "../contract/measures.ts";
import { directionOf } from "../i18n/direction.ts";
import type { Words } from "../i18n/words.ts";
import type { IsoDay } from "../units.ts";
import { type LegendEntry, legendOf } from "./legend.ts";
import type { Look } from "./looks.ts";
import { createPlane, type Plane, pathThrough } from "./plane.ts";
import { lineShape, type Scene, type Shape } from "./scene.ts";
import { AXIS_PIXELS, statusDayLine, timeAxis } from "./time-axis.ts";

const PLOT_PIXELS = 260;
const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** The S-curve: planned, done, and between the forecasts and the pace what may come, as shares of all weights. */
export function progressCurveScene(
  words: Words,
  { curve, statusDay }: { readonly curve: CurveView; readonly statusDay: IsoDay },
  width: number,
): Scene {
  const direction = directionOf(words.language);
  const legend = legendOf(entriesOf(words, curve), width, direction);
  const height = legend.height + 30 + PLOT_PIXELS + AXIS_PIXELS;
  const room = { above: legend.height + 30, below: AXIS_PIXELS, start: 44, end: 14 };
  const days = [...curve.points, ...(curve.band?.points ?? [])]
    .map(({ day }) => toEpochDay(day))
    .sort(ascending);
  const range = {
    startDay: days[0] ?? toEpochDay(statusDay),
    finishDay: days.at(-1) ?? toEpochDay(statusDay),
  };
  const plane = createPlane({ width, height }, room, range, direction);
  const shapes = [
    ...legend.shapes,
    ...bandOf(plane, curve),
    ...timeAxis(words, plane),
    ...shareLines(words, plane),
    ...statusDayLine(words, plane, statusDay),
    ...curvesOf(plane, curve),
    ...dotsOf(plane, curve, statusDay),
  ];
  return { width, height, direction, shapes };
}

function ascending(one: number, other: number): number {
  return one - other;
}

function entriesOf({ t }: Words, { band }: CurveView): LegendEntry[] {
  const lines = band
    ? (["planned", "earned", "forecast", "pace"] as const)
    : (["planned", "earned", "forecast"] as const);
  const entries = lines.map(
    (look): LegendEntry => ({ kind: "line", look, text: t(`measures.curve.${look}`) }),
  );
  return band ? [...entries, { kind: "box", look: "band", text: t("measures.curve.band") }] : entries;
}

function shareLines({ format }: Words, plane: Plane): Shape[] {
  const { startX, endX } = plane.plot;
  return SHARES.flatMap((share): Shape[] => [
    ...(share > 0 ? [lineShape("grid", [startX, plane.y(share)], [endX, plane.y(share)])] : []),
    {
      ...{ kind: "text", look: "label", anchor: "end", text: format.percent(share) },
      ...{ x: plane.along(startX, -8), y: plane.y(share) + 4 },
    },
  ]);
}

/** Where a value of a day stands; `totalPoints` is at the top. */
function placeOn(plane: Plane, { totalPoints }: CurveView) {
  return (day: IsoDay, points: number) =>
    [plane.x(toEpochDay(day)), plane.y(totalPoints === 0 ? 0 : points / totalPoints)] as const;
}

function bandOf(plane: Plane, curve: CurveView): Shape[] {
  if (!curve.band) return [];
  const at = placeOn(plane, curve);
  const { points } = curve.band;
  const there = points.map(({ day, forecastPoints }) => at(day, forecastPoints));
  const back = points.map(({ day, pacePoints }) => at(day, pacePoints)).toReversed();
  return [{ kind: "path", look: "band", d: `${pathThrough([...there, ...back])}Z` }];
}

function curvesOf(plane: Plane, curve: CurveView): Shape[] {
  const at = placeOn(plane, curve);
  const through = (look: Look, values: readonly (readonly [IsoDay, number | null])[]): Shape => ({
    ...{ kind: "path", look },
    d: pathThrough(values.flatMap(([day, value]) => (value === null ? [] : [at(day, value)]))),
  });
  const { points, band } = curve;
  return [
    through(
      "planned",
      points.map(({ day, plannedPoints }) => [day, plannedPoints]),
    ),
    ...(band
      ? [
          through(
            "pace",
            band.points.map(({ day, pacePoints }) => [day, pacePoints]),
          ),
        ]
      : []),
    through(
      "forecast",
      (band?.points ?? points).map(({ day, forecastPoints }) => [day, forecastPoints]),
    ),
    through(
      "earned",
      points.map(({ day, earnedPoints }) => [day, earnedPoints]),
    ),
  ];
}

/** What was planned and what is done on the status day. */
function dotsOf(plane: Plane, curve: CurveView, statusDay: IsoDay): Shape[] {
  const here = curve.points.find(({ day }) => day === statusDay);
  if (!here) return [];
  const dot = (look: Look, points: number): Shape => {
    const [x, y] = placeOn(plane, curve)(statusDay, points);
    return { kind: "dot", look, x, y, radius: 5 };
  };
  return [dot("plannedDot", here.plannedPoints), dot("earnedDot", here.earnedPoints ?? 0)];
}
