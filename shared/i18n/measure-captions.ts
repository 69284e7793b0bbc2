import { addDays, toEpochDay } from "../calendar/day.ts";
import type {
  CurveView,
  MeasuredWorkstream,
  MeasureFigures,
  StatusGridView,
  TrendLine,
} from "../contract/measures.ts";
import type { TrendDirection } from "../progress/milestone-trend.ts";
import type { PacePoint } from "../progress/pace-series.ts";
import type { SlipCauses } from "../progress/slip-causes.ts";
import type { SlipWaterfall } from "../progress/slip-waterfall.ts";
import { turnOf } from "../progress/status-order.ts";
import { statusCounts } from "../progress/status-series.ts";
import { STATUSES } from "../progress/status-words.ts";
import type { IsoDay } from "../units.ts";
import { monthsText } from "./measure-words.ts";
import { reasonName } from "./reason-words.ts";
import { periodName } from "./reporting-words.ts";
import { chooseName, codeList, countOf, isolate, signedWorkDays, type Words } from "./words.ts";

// What a drawing tells, in plain words made from its data: below it on the screen, in pictures and in the pack.

export interface CurveSource {
  readonly curve: CurveView;
  readonly statusDay: IsoDay;
  readonly figures: Pick<MeasureFigures, "forecastFinish">;
}

/** "At the end of October 2026, 41% of the work was done and 46% was planned. At this pace it finishes …" */
export function curveCaption(words: Words, { curve, statusDay, figures }: CurveSource): string {
  const { t, format } = words;
  const { points, totalPoints, forecastFinishDay } = curve;
  const here = points.find(({ day }) => day === statusDay);
  if (totalPoints === 0 || !here) return t("measures.curve.none");
  const when = whenOf(words, statusDay);
  const earned = here.earnedPoints ?? 0;
  if (earned >= totalPoints) return t("measures.captions.complete", { when });
  const share = (value: number) => format.percent(value / totalPoints);
  const shares = { earned: share(earned), planned: share(here.plannedPoints) };
  const forecasts =
    forecastFinishDay === null
      ? []
      : [t("measures.captions.forecasts", { month: monthOf(words, forecastFinishDay) })];
  return [
    t("measures.captions.curve", { when, ...shares }),
    paceFinish(words, figures.forecastFinish, curve.plannedFinishDay),
    ...forecasts,
  ].join(" ");
}

/** A Gregorian month is so many days on average. */
const MONTH_DAYS = 30.44;

function paceFinish(
  words: Words,
  { value, missing }: MeasureFigures["forecastFinish"],
  plannedFinishDay: IsoDay | null,
): string {
  const { t, format } = words;
  if (value === null) {
    return t("measures.captions.paceUnknown", { reason: t(`measures.missing.${missing}`) });
  }
  const month = monthOf(words, value);
  const days = toEpochDay(value) - toEpochDay(plannedFinishDay ?? value);
  const count = Math.round(Math.abs(days) / MONTH_DAYS);
  if (count === 0) return t("measures.captions.paceOnTime", { month });
  const number = format.number(count);
  const months =
    days > 0
      ? t("measures.captions.monthsLate", { count, number })
      : t("measures.captions.monthsEarly", { count, number });
  return t("measures.captions.paceLate", { month, months });
}

/** So many points back, where there are as many: a quarter of a year. */
const POINTS_BACK = 3;
/** An index that moved by less is steady. */
const STEADY_INDEX = 0.02;

/** "On 24 November 2026, SPI(t) stood at 0.74 … It was 0.85 on 30 September 2026: the pace is slowing down." */
export function paceCaption(words: Words, points: readonly PacePoint[]): string {
  const { t, format } = words;
  const known = points.filter(({ performanceIndexTime }) => performanceIndexTime !== null);
  const last = known.at(-1);
  if (!last || last !== points.at(-1)) return t("measures.pace.none");
  const index = last.performanceIndexTime ?? 0;
  const now = t("measures.captions.pace", {
    when: whenOf(words, last.day),
    index: format.index(index),
    earned: monthsText(words, last.earnedPeriods ?? last.actualPeriods),
    actual: monthsText(words, last.actualPeriods),
  });
  const before = known.at(-1 - POINTS_BACK) ?? known[0];
  if (!before || before === last) return now;
  const beforeIndex = before.performanceIndexTime ?? 0;
  const change = index - beforeIndex;
  const turn = Math.abs(change) < STEADY_INDEX ? "paceSteady" : change > 0 ? "paceFaster" : "paceSlower";
  const told = { index: format.index(beforeIndex), day: format.day(before.day) };
  return `${now} ${t(`measures.captions.${turn}`, told)}`;
}

/** How many lines run which way, and which has moved furthest. */
export function trendCaption(words: Words, trends: readonly TrendLine[]): string {
  const { t, format } = words;
  const drawn = trends.filter(({ trend }) => trend.points.length > 0);
  if (drawn.length === 0) return t("measures.trend.none");
  const count = (direction: TrendDirection) =>
    format.number(drawn.filter(({ trend }) => trend.direction === direction).length);
  const summary = t("measures.trend.summary", {
    ...{ rising: count("rising"), stable: count("stable") },
    ...{ falling: count("falling"), met: count("met") },
  });
  const furthest = drawn.reduce<TrendLine | null>(
    (most, line) => (most && distanceOf(most) >= distanceOf(line) ? most : line),
    null,
  );
  if (!furthest || distanceOf(furthest) === 0) return summary;
  const days = signedWorkDays(words, furthest.trend.movedWorkDays);
  return `${summary} ${t("measures.captions.movedMost", { code: isolate(furthest.code), days })}`;
}

function distanceOf({ trend }: TrendLine): number {
  return Math.abs(trend.movedWorkDays);
}

/** How many programs have each status today, and whose turned since the newest close. */
export function statusGridCaption(words: Words, grid: StatusGridView): string {
  const { t, format } = words;
  const last = grid.periods.at(-1);
  if (!last || grid.programs.length === 0) return t("measures.grid.none");
  const counts = statusCounts(grid.programs.map(({ present }) => present));
  const told = STATUSES.filter((status) => counts[status] > 0).map((status) =>
    t(`headline.${status}`, { count: counts[status], number: format.number(counts[status]) }),
  );
  const separator = words.language === "ar" ? "، " : ", ";
  const standing = { when: whenOf(words, grid.statusDay), counts: told.join(separator) };
  const turned = turnedOf(words, grid).join(separator) || t("measures.captions.gridSame");
  const since = t("measures.captions.gridTurned", { period: periodName(words, last), turned });
  return `${t("measures.captions.grid", standing)} ${since}`;
}

function turnedOf(words: Words, { programs }: StatusGridView): string[] {
  const turned = (to: "worse" | "better") =>
    programs.flatMap(({ code, statuses, present }) => {
      const before = statuses.at(-1) ?? null;
      return before !== null && turnOf(before, present) === to ? [code] : [];
    });
  const [worse, better] = [turned("worse"), turned("better")];
  return [
    ...(worse.length > 0 ? [words.t("measures.captions.gridWorse", { codes: codeList(words, worse) })] : []),
    ...(better.length > 0
      ? [words.t("measures.captions.gridBetter", { codes: codeList(words, better) })]
      : []),
  ];
}

export interface CausesSource {
  readonly causes: SlipCauses | null;
  readonly workstreams: readonly MeasuredWorkstream[];
}

/** How far all milestones have slipped, what for, and in which workstream most. */
export function causesCaption(words: Words, { causes, workstreams }: CausesSource): string {
  const { t } = words;
  if (!causes) return t("measures.waterfall.noBaseline");
  if (causes.rows.length === 0) return t("measures.waterfall.none");
  const sizes = causes.byGroup.map(({ workDays }) => workDays);
  const most = Math.max(0, ...sizes);
  const workstream = most > 0 ? workstreams[sizes.indexOf(most)] : undefined;
  const sentences = slipSentences(words, causes.total.workDays, causes.rows.map(causeOf));
  if (!workstream || causes.total.workDays <= 0) return sentences.join(" ");
  const name = chooseName(words.language, workstream).text;
  const days = countOf(words, "workDays", most);
  return [...sentences, t("measures.captions.largestWorkstream", { workstream: name, days })].join(" ");
}

/** How far a program's milestones have slipped, and what for. */
export function waterfallCaption(words: Words, waterfall: SlipWaterfall | null): string {
  if (!waterfall) return words.t("measures.waterfall.noBaseline");
  if (waterfall.steps.length === 0) return words.t("measures.waterfall.none");
  return slipSentences(words, waterfall.totalWorkDays, waterfall.steps).join(" ");
}

interface Cause {
  readonly reasonCode: string | null;
  readonly workDays: number;
}

function causeOf({ reasonCode, total }: SlipCauses["rows"][number]): Cause {
  return { reasonCode, workDays: total.workDays };
}

/** Causes come with the largest first; only what brought days later is told as one. */
function slipSentences(words: Words, total: number, causes: readonly Cause[]): string[] {
  const { t } = words;
  const [largest] = causes.filter(({ reasonCode }) => reasonCode !== null);
  const cause =
    largest && largest.workDays > 0
      ? [
          t("measures.captions.largestCause", {
            reason: reasonName(words, largest.reasonCode),
            days: countOf(words, "workDays", largest.workDays),
          }),
        ]
      : [];
  if (total === 0) return [t("measures.captions.slipNone"), ...cause];
  if (total > 0) {
    return [t("measures.captions.slipLater", { days: countOf(words, "workDays", total) }), ...cause];
  }
  return [t("measures.captions.slipEarlier", { days: countOf(words, "workDaysOblique", total) }), ...cause];
}

/** "At the end of October 2026" on a month's last day in the reader's first calendar, else "On 24 November 2026". */
function whenOf(words: Words, day: IsoDay): string {
  const { t, format } = words;
  const month = monthOf(words, day);
  const nextDay = addDays(toEpochDay(day), 1);
  const isEnd = format.monthOfYear(nextDay, format.settings.firstCalendar) !== month;
  return isEnd
    ? t("measures.captions.atEndOf", { month })
    : t("measures.captions.on", { day: format.day(day) });
}

function monthOf({ format }: Words, day: IsoDay): string {
  return format.monthOfYear(toEpochDay(day), format.settings.firstCalendar);
}
