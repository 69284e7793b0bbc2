import { toEpochDay } from "../calendar/day.ts";
import type { LaunchCurve } from "../registers/launch-curve.ts";
import type { IsoDay } from "../units.ts";
import type { MeasureSheet, SheetCell } from "./measure-sheets.ts";
import { dayInBoth, type Words } from "./words.ts";

/** "3 services", "خدمتان". */
function serviceCount({ t, format }: Words, count: number): string {
  return t("eServices.count", { count, number: format.number(count) });
}

/** A month of use. Months are counted by the Gregorian calendar, and so are called by it alone. */
export function monthName({ format }: Words, monthDay: IsoDay): string {
  return format.monthOfYear(toEpochDay(monthDay), "gregorian");
}

/** "By 24 November 2026, 19 services of 33 were launched, 3 fewer than planned. The next planned launch is …" */
export function launchCaption(words: Words, curve: LaunchCurve, statusDay: IsoDay): string {
  const { t, format } = words;
  const { total, launchedByNow, plannedByNow, next } = curve;
  const gap = plannedByNow - launchedByNow;
  const standing = gap === 0 ? "asPlanned" : gap > 0 ? "behind" : "ahead";
  return [
    t("eServices.caption", {
      day: format.day(statusDay),
      services: serviceCount(words, launchedByNow),
      total: format.number(total),
    }),
    t(`eServices.captions.${standing}`, {
      planned: format.number(plannedByNow),
      services: serviceCount(words, Math.abs(gap)),
    }),
    next
      ? t("eServices.captions.next", { day: format.day(next.day), services: serviceCount(words, next.count) })
      : t("eServices.captions.nothingNext"),
  ].join(" ");
}

/** The sums behind the drawing, at each day on which one grows. */
export function launchSheet(words: Words, { points }: LaunchCurve): MeasureSheet {
  const { t } = words;
  return {
    title: t("eServices.chart"),
    columns: [t("eServices.day"), t("eServices.planned"), t("eServices.launched")],
    rows: points.map(({ day, planned, launched }) => [
      { text: dayInBoth(words, day, "medium") },
      countCell(words, planned),
      countCell(words, launched),
    ]),
  };
}

function countCell({ format }: Words, count: number | null): SheetCell {
  return count === null ? { text: "" } : { text: format.number(count), number: count };
}
