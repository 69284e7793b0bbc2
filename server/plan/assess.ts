import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import {
  milestoneStatus,
  programStatus,
  type StatusVerdict,
  workstreamStatus,
} from "#shared/progress/status.ts";
import type { StatusContext } from "#shared/progress/status-facts.ts";
import { plannedProgressRatio, progressRatio } from "#shared/progress/weighted.ts";
import { slipWorkDays } from "#shared/schedule/slip.ts";
import type { IsoDay, Ratio, WorkDays } from "#shared/units.ts";
import { storedDay, storedDayOrNull } from "../db/stored-day.ts";
import { criticalItemIds, itemFloats } from "./critical.ts";
import { createDrivers, type Drivers } from "./drivers.ts";
import {
  type BaselineFacts,
  calendarOf,
  type ItemFacts,
  type PlanFacts,
  type ProgramFacts,
} from "./facts.ts";

/** A milestone with what is computed of it. */
export interface AssessedMilestone {
  readonly item: ItemFacts;
  readonly baselineDay: IsoDay | null;
  readonly weightPoints: number;
  readonly slipWorkDays: WorkDays | null;
  /** Null when it is done, and when the plan cannot be scheduled. */
  readonly totalFloatWorkDays: WorkDays | null;
  readonly isCritical: boolean;
  readonly status: StatusVerdict;
}

/** A program with what is computed of it; spans are inclusive at both ends. */
export interface AssessedProgram {
  readonly program: ProgramFacts;
  readonly milestones: readonly AssessedMilestone[];
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  readonly baselineStartDay: IsoDay | null;
  readonly baselineFinishDay: IsoDay | null;
  readonly slipWorkDays: WorkDays | null;
  readonly progressRatio: Ratio;
  readonly plannedProgressRatio: Ratio;
  readonly nextMilestoneId: string | null;
  readonly status: StatusVerdict;
}

export interface AssessedPlan {
  readonly facts: PlanFacts;
  readonly statusDay: IsoDay;
  readonly context: StatusContext;
  readonly baseline: BaselineFacts | null;
  readonly criticalIds: ReadonlySet<string>;
  readonly programs: readonly AssessedProgram[];
}

interface Assessing {
  readonly baseline: BaselineFacts | null;
  /** With the calendar of the program at hand. */
  readonly context: StatusContext;
  readonly floats: ReadonlyMap<string, WorkDays>;
  readonly criticalIds: ReadonlySet<string>;
  readonly drivers: Drivers;
}

/** The baseline with that number; the newest approved one when none is named; null when there is none such. */
export function chooseBaseline(facts: PlanFacts, number: number | undefined): BaselineFacts | null {
  if (number === undefined) return facts.baselines.at(-1) ?? null;
  return facts.baselines.find((baseline) => baseline.number === number) ?? null;
}

/** Every status and measure of the plan's programs for a day, against one baseline. Pure; linear in the plan's size. */
export function assessPlan(
  facts: PlanFacts,
  statusDay: IsoDay,
  baseline: BaselineFacts | null,
): AssessedPlan {
  const context: StatusContext = {
    calendar: calendarOf(facts),
    statusDay: toEpochDay(statusDay),
    toleranceWorkDays: facts.toleranceWorkDays,
  };
  const floats = itemFloats(facts, context.statusDay, baseline);
  const criticalIds = criticalItemIds(floats);
  const drivers = createDrivers(facts, baseline);
  const assessing: Assessing = { baseline, context, floats, criticalIds, drivers };
  const programs = facts.programs.map((program) =>
    assessProgram({ ...assessing, context: { ...context, calendar: calendarOf(facts, program) } }, program),
  );
  return { facts, statusDay, context, baseline, criticalIds, programs };
}

/** The status of a workstream by those of `programs` that are in it. */
export function assessWorkstream(
  id: string,
  programs: readonly AssessedProgram[],
  context: StatusContext,
): StatusVerdict {
  const standings = programs
    .filter(({ program }) => program.workstreamId === id)
    .map(({ program, milestones, status }) => ({
      id: program.id,
      code: program.code,
      status: status.status,
      weightPoints: milestones.reduce((sum, { weightPoints }) => sum + weightPoints, 0),
    }));
  return workstreamStatus(standings, context);
}

function assessProgram(assessing: Assessing, program: ProgramFacts): AssessedProgram {
  const { context } = assessing;
  const milestones = program.items
    .filter((item) => item.kind === "milestone")
    .map((item) => assessMilestone(assessing, program, item));
  const standings = milestones.map((milestone) => ({
    id: milestone.item.id,
    code: milestone.item.code,
    weightPoints: milestone.weightPoints,
    isCritical: milestone.isCritical,
    status: milestone.status.status,
    baselineDay: storedDayOrNull(milestone.baselineDay),
    actualDay: storedDayOrNull(milestone.item.actualFinishDay),
  }));
  const declaredState = program.declaredState as "stopped" | "stalled" | null;
  return {
    program,
    milestones,
    ...spansOf(assessing, program, milestones),
    progressRatio: progressRatio(standings, context.statusDay),
    plannedProgressRatio: plannedProgressRatio(standings, context.statusDay),
    nextMilestoneId: nextOf(milestones)?.item.id ?? null,
    status: programStatus({ declaredState, milestones: standings }, context),
  };
}

function assessMilestone(assessing: Assessing, program: ProgramFacts, item: ItemFacts): AssessedMilestone {
  const { baseline, context, floats, criticalIds, drivers } = assessing;
  const frozen = baseline?.itemById.get(item.id);
  const baselineDay = (frozen?.finishDay ?? null) as IsoDay | null;
  const days = {
    baselineDay: storedDayOrNull(baselineDay),
    forecastDay: storedDay(item.forecastFinishDay),
    actualDay: storedDayOrNull(item.actualFinishDay),
  };
  const status = milestoneStatus(
    {
      ...days,
      declaredState: item.declaredState as "stalled" | null,
      isProgramStopped: program.declaredState === "stopped",
      lateDrivers: drivers.lateDriversOf(item, context),
      dueToBeginDay: storedDay(drivers.dueToBeginDayOf(item) ?? program.startDay),
    },
    context,
  );
  return {
    item,
    baselineDay,
    weightPoints: frozen?.weightPoints ?? item.weightPoints,
    slipWorkDays: slipWorkDays(context.calendar, days),
    totalFloatWorkDays: floats.get(item.id) ?? null,
    isCritical: criticalIds.has(item.id),
    status,
  };
}

function nextOf(milestones: readonly AssessedMilestone[]): AssessedMilestone | null {
  const open = milestones.filter(({ item }) => item.actualFinishDay === null);
  return open.reduce<AssessedMilestone | null>(
    (first, each) => (first && first.item.forecastFinishDay <= each.item.forecastFinishDay ? first : each),
    null,
  );
}

/** Where the program begins and ends, now and in the baseline, and how far its end has slipped. */
function spansOf(
  { baseline, context }: Assessing,
  program: ProgramFacts,
  milestones: readonly AssessedMilestone[],
) {
  const starts = program.items.flatMap((item) => item.actualStartDay ?? item.forecastStartDay ?? []);
  const finishes = program.items.map((item) => item.actualFinishDay ?? item.forecastFinishDay);
  const frozen = baseline?.itemById.get(program.id);
  const plannedEnd = latest(milestones.flatMap(({ baselineDay }) => baselineDay ?? []));
  const presentEnd = latest(milestones.map(({ item }) => item.actualFinishDay ?? item.forecastFinishDay));
  return {
    startDay: (earliest(starts) ?? program.startDay) as IsoDay,
    finishDay: (latest(finishes) ?? program.finishDay) as IsoDay,
    baselineStartDay: (frozen?.startDay ?? null) as IsoDay | null,
    baselineFinishDay: (frozen?.finishDay ?? plannedEnd) as IsoDay | null,
    slipWorkDays:
      plannedEnd === null || presentEnd === null
        ? null
        : workDaysBetween(context.calendar, storedDay(plannedEnd), storedDay(presentEnd)),
  };
}

/** ISO days sort as text. */
function earliest(days: readonly string[]): string | null {
  return days.reduce<string | null>((first, day) => (first !== null && first <= day ? first : day), null);
}

function latest(days: readonly string[]): string | null {
  return days.reduce<string | null>((last, day) => (last !== null && last >= day ? last : day), null);
}
