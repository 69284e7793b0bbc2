import { addDays, toEpochDay } from "../calendar/day.ts";
import { hijriMonthStarts } from "../calendar/hijri.ts";
import { gregorianPeriodStarts, periodStartOf, quarterOfMonth } from "../calendar/quarters.ts";
import type { MilestoneRow, PlanView, ProgramRow, WorkstreamView } from "../contract/roadmap.ts";
import { isOverdue } from "../progress/status-words.ts";
import type { EpochDay, IsoDay } from "../units.ts";

/**
 * The plan as rows of bars over whole quarters, for screen, slide and paper alike. Places are shares of the strip's
 * width from where its days begin, 0 to 1; whoever draws in Arabic begins on the other side.
 */
export interface RoadmapStrip {
  /** The first day of the first quarter and the last day of the last one, both inclusive. */
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
  /** Gregorian and Hijri years as far as they reach into the strip. */
  readonly years: readonly StripPeriod[];
  readonly hijriYears: readonly StripPeriod[];
  readonly quarters: readonly (StripPeriod & { readonly quarter: number })[];
  /** The end of the status day; null where it lies outside. */
  readonly today: number | null;
  /** The workstreams that have programs, in the plan's order. */
  readonly groups: readonly StripGroup[];
}

export interface StripSpan {
  readonly from: number;
  readonly to: number;
}

/** `day` lies in the period, so that calendars can name it. */
export interface StripPeriod extends StripSpan {
  readonly day: EpochDay;
}

export interface StripGroup {
  readonly workstream: WorkstreamView;
  readonly rows: readonly StripRow[];
}

export interface StripRow {
  readonly program: ProgramRow;
  readonly bar: StripSpan;
  /** The part of the bar that is done, from its start. */
  readonly done: StripSpan;
  /** Null where the baseline does not hold the program. */
  readonly baseline: StripSpan | null;
  readonly diamonds: readonly StripDiamond[];
}

/** A milestone; `late` is overdue, also where it is stalled. What is done is no longer critical. */
export interface StripDiamond {
  readonly id: string;
  readonly at: number;
  readonly kind: "done" | "late" | "open";
  readonly isCritical: boolean;
}

interface StripInput {
  readonly plan: Pick<PlanView, "startDay" | "finishDay">;
  readonly statusDay: IsoDay;
  readonly workstreams: readonly WorkstreamView[];
  readonly programs: readonly ProgramRow[];
}

/** A day outside is drawn at the edge. */
type Place = (day: EpochDay) => number;

/** The plan's quarters, and those beside them that a bar or a diamond reaches into. */
export function roadmapStrip({ plan, statusDay, workstreams, programs }: StripInput): RoadmapStrip {
  const { startDay, finishDay } = wholeQuarters(plan, programs);
  const days = finishDay - startDay + 1;
  const place: Place = (day) => Math.min(1, Math.max(0, (day - startDay) / days));
  const today = toEpochDay(statusDay);
  const endDay = addDays(finishDay, 1);
  return {
    startDay,
    finishDay,
    years: periods(yearStarts(startDay, endDay), startDay, place),
    hijriYears: periods(hijriYearStarts(startDay, endDay), startDay, place),
    quarters: gregorianPeriodStarts("quarter", startDay, endDay).map(({ startDay: day, month }) => ({
      day,
      from: place(day),
      to: place(nextQuarter(day)),
      quarter: quarterOfMonth(month),
    })),
    today: today < startDay || today > finishDay ? null : place(addDays(today, 1)),
    groups: workstreams
      .map((workstream) => ({
        workstream,
        rows: programs
          .filter(({ workstreamId }) => workstreamId === workstream.id)
          .map((program) => rowOf(program, place)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function rowOf(program: ProgramRow, place: Place): StripRow {
  const bar = spanOf(program.startDay, program.finishDay, place);
  const { baselineStartDay, baselineFinishDay, progressRatio, milestones } = program;
  return {
    program,
    bar,
    // A sum of shares may miss the whole by a hair.
    done: { from: bar.from, to: Math.min(bar.to, bar.from + (bar.to - bar.from) * progressRatio) },
    baseline:
      baselineStartDay && baselineFinishDay ? spanOf(baselineStartDay, baselineFinishDay, place) : null,
    diamonds: milestones.map((milestone) => diamondOf(milestone, place)),
  };
}

function diamondOf(milestone: MilestoneRow, place: Place): StripDiamond {
  const { id, actualDay, forecastDay, isCritical, status } = milestone;
  const late = isOverdue(status.status) ? "late" : "open";
  return {
    id,
    at: place(toEpochDay(actualDay ?? forecastDay)),
    kind: actualDay ? "done" : late,
    isCritical: isCritical && actualDay === null,
  };
}

/** Both days inclusive. */
function spanOf(startDay: IsoDay, finishDay: IsoDay, place: Place): StripSpan {
  return { from: place(toEpochDay(startDay)), to: place(addDays(toEpochDay(finishDay), 1)) };
}

function wholeQuarters(plan: StripInput["plan"], programs: readonly ProgramRow[]) {
  const drawn = programs.flatMap((program) => [
    program.startDay,
    program.finishDay,
    program.baselineStartDay ?? program.startDay,
    program.baselineFinishDay ?? program.finishDay,
    ...program.milestones.map(({ actualDay, forecastDay }) => actualDay ?? forecastDay),
  ]);
  // ISO days sort as text.
  const sorted = [plan.startDay, plan.finishDay, ...drawn].toSorted();
  const first = toEpochDay(sorted.at(0) ?? plan.startDay);
  const last = toEpochDay(sorted.at(-1) ?? plan.finishDay);
  return {
    startDay: periodStartOf("quarter", first).startDay,
    finishDay: addDays(nextQuarter(last), -1),
  };
}

/** The first day of the quarter after the one that the day lies in; a quarter has at most 92 days. */
function nextQuarter(day: EpochDay): EpochDay {
  return periodStartOf("quarter", addDays(periodStartOf("quarter", day).startDay, 92)).startDay;
}

function yearStarts(startDay: EpochDay, endDay: EpochDay): EpochDay[] {
  return gregorianPeriodStarts("year", startDay, endDay).map((start) => start.startDay);
}

function hijriYearStarts(startDay: EpochDay, endDay: EpochDay): EpochDay[] {
  return hijriMonthStarts(startDay, endDay)
    .filter(({ month }) => month === 1)
    .map((start) => start.startDay);
}

/** Each ends where the next begins; the first may have begun before the strip. */
function periods(starts: readonly EpochDay[], startDay: EpochDay, place: Place): StripPeriod[] {
  const all = starts[0] === startDay ? starts : [startDay, ...starts];
  return all.map((day, index) => {
    const next = all[index + 1];
    return { day, from: place(day), to: next === undefined ? 1 : place(next) };
  });
}
