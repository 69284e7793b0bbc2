import { toEpochDay, toEpochDayOrNull, toIsoDayOrNull } from "#shared/calendar/day.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { CurveView, MeasureFigures, TrendLine } from "#shared/contract/measures.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import { forecastBand } from "#shared/progress/forecast-band.ts";
import { milestoneTrend } from "#shared/progress/milestone-trend.ts";
import { type PacePoint, paceSeries } from "#shared/progress/pace-series.ts";
import { programMeasures } from "#shared/progress/program-measures.ts";
import { slip } from "#shared/progress/progress-measures.ts";
import { reportTimeliness } from "#shared/progress/report-timeliness.ts";
import { type SlipCauses, slipCauses } from "#shared/progress/slip-causes.ts";
import { type SlipWaterfall, slipWaterfall } from "#shared/progress/slip-waterfall.ts";
import { monthlyTimeline } from "#shared/progress/timeline.ts";
import type { ForecastMilestone } from "#shared/progress/value-curve.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";
import { storedDay, storedDayOrNull } from "../db/stored-day.ts";
import type { AssessedMilestone, AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import { type BaselineFacts, calendarOf, type PlanFacts } from "../plan/facts.ts";
import type { MeasureFacts } from "./facts.ts";

/** What is measured: one program, or several together by the plan's calendar. */
export interface Subject {
  readonly programs: readonly AssessedProgram[];
  readonly calendar: WorkCalendar;
  /** Where its time begins and ends, both inclusive; counted in whole months. */
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
}

/** A program's time runs from its first day in the baseline to its last there or in the forecast. */
export function programSubject({ facts }: AssessedPlan, program: AssessedProgram): Subject {
  const { baselineStartDay, baselineFinishDay, startDay, finishDay } = program;
  return {
    programs: [program],
    calendar: calendarOf(facts, program.program),
    startDay: baselineStartDay ?? startDay,
    finishDay: later(baselineFinishDay ?? finishDay, finishDay),
  };
}

/** The plan's time is its own, or more where a forecast passes its end. */
export function planSubject({ facts }: AssessedPlan, programs: readonly AssessedProgram[]): Subject {
  const finishDay = programs.reduce((last, program) => later(last, program.finishDay), facts.finishDay);
  return {
    programs,
    calendar: calendarOf(facts),
    startDay: facts.startDay as IsoDay,
    finishDay: finishDay as IsoDay,
  };
}

/** The ten figures and the curve that most of them are read from. */
export function figuresOf(
  { programs, calendar, startDay, finishDay }: Subject,
  { reportsByProgram }: MeasureFacts,
  statusDay: EpochDay,
): { readonly figures: MeasureFigures; readonly curve: CurveView } {
  const milestones = programs.flatMap((program) => program.milestones.map(daysOf));
  const timeline = monthlyTimeline(toEpochDay(startDay), toEpochDay(finishDay));
  const { curve, ...figures } = programMeasures(milestones, timeline, statusDay);
  const reports = programs.flatMap(({ program }) => reportsByProgram.get(program.id) ?? []);
  const { points, totalPoints, plannedFinishDay } = curve;
  return {
    figures: {
      ...figures,
      slip: slip(calendar, lastDays(milestones, toEpochDay(finishDay))),
      reportTimeliness: reportTimeliness(reports, statusDay),
    },
    curve: {
      points,
      totalPoints,
      plannedFinishDay: toIsoDayOrNull(plannedFinishDay),
      forecastFinishDay: toIsoDayOrNull(latest(milestones.flatMap(heldDay))),
      band: forecastBand(curve, figures.forecastFinish),
    },
  };
}

/** The pace at each month's end and on the status day, from the same milestones as the figures. */
export function paceOf({ programs, startDay, finishDay }: Subject, statusDay: EpochDay): PacePoint[] {
  const milestones = programs.flatMap((program) => program.milestones.map(daysOf));
  return paceSeries(milestones, monthlyTimeline(toEpochDay(startDay), toEpochDay(finishDay)), statusDay);
}

/** When one that the baseline holds was done, or is forecast to be. */
function heldDay({ baselineDay, actualDay, forecastDay }: ForecastMilestone): EpochDay[] {
  return baselineDay === null ? [] : [actualDay ?? forecastDay];
}

/**
 * The slips of all milestones by the reasons of their moves; null without a baseline. A new baseline that keeps a
 * milestone's day absorbs none of its moves, so each milestone's count from when its own day was set.
 */
export function waterfallOf(
  { facts, baseline }: AssessedPlan,
  { programs, calendar }: Subject,
  { movesByItem }: MeasureFacts,
): SlipWaterfall | null {
  if (baseline === null) return null;
  const milestones = programs.flatMap((program) =>
    program.milestones.map((milestone) => {
      const { id } = milestone.item;
      const setDay = toEpochDay(dayWasSetOn(facts, baseline, id));
      const moves = movesByItem.get(id)?.filter(({ day }) => day > setDay) ?? [];
      return { ...daysOf(milestone), moves };
    }),
  );
  const firstSetDay = facts.baselines[0]?.setDay ?? baseline.setDay;
  return slipWaterfall(calendar, milestones, storedDay(firstSetDay));
}

/** Slip by reason and workstream, in the order of `workstreamIds`; null without a baseline. */
export function causesOf(
  plan: AssessedPlan,
  subject: Subject,
  workstreamIds: readonly string[],
  facts: MeasureFacts,
): SlipCauses | null {
  const waterfalls = workstreamIds.map((id) => {
    const programs = subject.programs.filter(({ program }) => program.workstreamId === id);
    return waterfallOf(plan, { ...subject, programs }, facts);
  });
  return plan.baseline === null ? null : slipCauses(waterfalls.filter((each) => each !== null));
}

/** When the item's day in the baseline was first set: later baselines may have taken it over unchanged. */
function dayWasSetOn({ baselines }: PlanFacts, baseline: BaselineFacts, itemId: string): IsoDay {
  const day = baseline.itemById.get(itemId)?.finishDay;
  const earlier = baselines.filter(({ number }) => number <= baseline.number);
  const lastOther = earlier.findLastIndex(({ itemById }) => itemById.get(itemId)?.finishDay !== day);
  return (earlier[lastOther + 1]?.setDay ?? baseline.setDay) as IsoDay;
}

/** The line of a milestone's forecasts, one point for each reporting period that has closed and one for today. */
export function trendOf(
  milestone: AssessedMilestone,
  name: BilingualName & { readonly code: string },
  { calendar, startDay }: Subject,
  { movesByItem, reportDays }: MeasureFacts,
  statusDay: EpochDay,
): TrendLine {
  const { item } = milestone;
  const { forecastDay, actualDay } = daysOf(milestone);
  const moves = movesByItem.get(item.id) ?? [];
  const days = [...reportDays.filter((day) => day >= toEpochDay(startDay)), statusDay];
  return {
    id: item.id,
    code: name.code,
    nameAr: name.nameAr,
    nameEn: name.nameEn,
    trend: milestoneTrend(calendar, { moves, forecastDay, actualDay }, days, statusDay),
  };
}

/** By the day the baseline holds for them; those it does not hold come last, by their forecast. */
export function byBaselineDay(one: AssessedMilestone, other: AssessedMilestone): number {
  // ISO days sort as text; a letter sorts after every one of them.
  const dayOf = ({ baselineDay, item }: AssessedMilestone) => baselineDay ?? `x${item.forecastFinishDay}`;
  return Number(dayOf(one) > dayOf(other)) - Number(dayOf(one) < dayOf(other));
}

function daysOf({ item, baselineDay, weightPoints }: AssessedMilestone): ForecastMilestone {
  return {
    weightPoints,
    baselineDay: toEpochDayOrNull(baselineDay),
    forecastDay: storedDay(item.forecastFinishDay),
    actualDay: storedDayOrNull(item.actualFinishDay),
  };
}

/** Where the baseline ends, and where the program ends now; done when every milestone is. */
function lastDays(milestones: readonly ForecastMilestone[], finishDay: EpochDay) {
  const present = milestones.map(({ actualDay, forecastDay }) => actualDay ?? forecastDay);
  const planned = milestones.flatMap(({ baselineDay }) => baselineDay ?? []);
  const isDone = milestones.length > 0 && milestones.every(({ actualDay }) => actualDay !== null);
  const forecastDay = latest(present) ?? finishDay;
  return { baselineDay: latest(planned), forecastDay, actualDay: isDone ? forecastDay : null };
}

function latest(days: readonly EpochDay[]): EpochDay | null {
  return days.length === 0 ? null : (Math.max(...days) as EpochDay);
}

/** ISO days sort as text. */
function later<Text extends string>(one: Text, other: Text): Text {
  return one > other ? one : other;
}
