import { toEpochDay } from "../calendar/day.ts";
import type { Words } from "../i18n/words.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import { widthOfText } from "./fit-words.ts";
import { type HeadingPeriod, timelineHeadings } from "./headings.ts";
import type { Plane } from "./plane.ts";
import { lineShape, type Shape, tenths } from "./scene.ts";

/** Both calendars need so much room below a plot. */
export const AXIS_PIXELS = 42;
const LINE_PIXELS = 18;

/** Below the plot, both calendars at their true starts, the reader's first one above. */
export function timeAxis({ format }: Words, plane: Plane): Shape[] {
  const lines = timelineHeadings(format, plane.days, plane.pixelsPerDay);
  const { startX, endX, topY, baseY } = plane.plot;
  const starts = lines[0].filter(({ startDay }) => startDay > plane.days.startDay);
  return [
    ...starts.map(({ startDay }) => lineShape("grid", [plane.x(startDay), topY], [plane.x(startDay), baseY])),
    lineShape("axis", [startX, baseY], [endX, baseY]),
    ...lines.flatMap((line, index) =>
      axisLine(plane, line, baseY + (index + 1) * LINE_PIXELS - 4, index > 0),
    ),
  ];
}

function axisLine(plane: Plane, line: readonly HeadingPeriod[], y: number, isSecond: boolean): Shape[] {
  const { startDay: firstDay, finishDay: lastDay } = plane.days;
  const parts = line.map((period, index) => {
    const from = Math.max(period.startDay, firstDay);
    const to = Math.min(line[index + 1]?.startDay ?? lastDay, lastDay);
    const isWhole = from === period.startDay && to < lastDay;
    return {
      period,
      middle: ((from + to) / 2) as EpochDay,
      pixels: (to - from) * plane.pixelsPerDay,
      isWhole,
    };
  });
  // Where one name must be short, all of them are.
  const isShort = parts.some(({ period, pixels, isWhole }) => isWhole && !fits(period.text, pixels));
  return parts.flatMap(({ period, middle, pixels }): Shape[] => {
    const text = (isShort ? undefined : period.text) ?? period.shortText ?? period.text;
    if (!fits(text, pixels)) return [];
    const look = isSecond ? "second" : "first";
    return [{ kind: "text", look, anchor: "middle", text, x: tenths(plane.x(middle)), y }];
  });
}

function fits(text: string, pixels: number): boolean {
  return widthOfText(text) <= pixels;
}

/** The day that everything on the drawing is computed for; its words stay inside the drawing, however narrow. */
export function statusDayLine({ t, format }: Words, plane: Plane, statusDay: IsoDay): Shape[] {
  const x = plane.x(toEpochDay(statusDay));
  const { topY, baseY } = plane.plot;
  const text = `${t("measures.today")} ${format.day(statusDay, "medium")}`;
  const half = widthOfText(text) / 2;
  return [
    lineShape("status", [x, topY - 4], [x, baseY]),
    {
      ...{ kind: "text", look: "statusDay", anchor: "middle", text },
      ...{ x: tenths(Math.max(half, Math.min(x, plane.size.width - half))), y: topY - 10 },
    },
  ];
}
