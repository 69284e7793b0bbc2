import { workDaysBetween } from "../calendar/working-days.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { EpochDay, WorkDays } from "../units.ts";
import { itemAt, numberAt } from "./arranged.ts";
import { applyChanges, type ChangedNetwork, type ChangeProblem, type ScheduleChange } from "./change.ts";
import { isCriticalAt } from "./floats.ts";
import { causesOf, type MoveCause } from "./impact-cause.ts";
import { startDayOf } from "./moments.ts";
import { finishAt, startAt } from "./pass.ts";
import { outOfTime, type PreparedSchedule } from "./prepare.ts";
import { addBrokenConstraints } from "./report.ts";
import { type Rescheduled, reschedule } from "./reschedule.ts";
import type { BrokenConstraint } from "./scheduled.ts";

/** An item that a change moves. On milestones start and finish are the same day. */
export interface ItemMove {
  readonly itemId: string;
  readonly programId: string;
  readonly fromStartDay: EpochDay;
  readonly fromFinishDay: EpochDay;
  readonly toStartDay: EpochDay;
  readonly toFinishDay: EpochDay;
  /** From finish to finish, by the item's calendar; negative when earlier. */
  readonly byWorkDays: WorkDays;
}

/** The last finish of a program, or of the plan, before and after a change. */
export interface FinishMove {
  readonly fromDay: EpochDay;
  readonly toDay: EpochDay;
}

/** All that a change does to a schedule, and nothing that it leaves alone. */
export interface Impact {
  /** In the order of the links. */
  readonly moves: readonly ItemMove[];
  /** By the id of a moved item, the step that brought the move; `drivingPath` reads whole paths from it. */
  readonly causes: ReadonlyMap<string, MoveCause>;
  /** Programs whose finish moves. */
  readonly programs: readonly (FinishMove & { readonly programId: string })[];
  /** Null when the plan's finish stays. */
  readonly plan: FinishMove | null;
  readonly newlyCriticalIds: readonly string[];
  readonly noLongerCriticalIds: readonly string[];
  /** Constraints and deadlines that hold now and would not any more. */
  readonly newlyBroken: readonly BrokenConstraint[];
}

/**
 * What changes would do to a schedule, without doing them: equal to the difference of two full schedules, at
 * the cost of what the changes reach (see `reschedule`) and of copying the passes' numbers. Links that come or
 * go are put in order anew, which costs time linear in all links.
 */
export function impactOf(
  before: PreparedSchedule,
  changes: readonly ScheduleChange[],
): Result<Impact, readonly ChangeProblem[]> {
  const changed = applyChanges(before.network, changes);
  if (!changed.ok) return changed;
  const rescheduled = reschedule(before, changed.value);
  const { after, moved, pushed, relaxed } = rescheduled;
  const problems = outOfTime(after, new Set([...moved, ...pushed, ...relaxed, ...changed.value.items]));
  if (problems.length > 0) return fail(problems);
  return succeed({
    moves: movesOf(before, changed.value, rescheduled),
    causes: causesOf(before, changed.value, rescheduled),
    ...finishMoves(before, rescheduled.after),
    ...otherJudgements(before, changed.value, rescheduled),
  });
}

function movesOf(
  before: PreparedSchedule,
  changed: ChangedNetwork,
  { after, moved }: Rescheduled,
): ItemMove[] {
  const { rankOf } = changed.network.graph;
  return moved
    .toSorted((one, other) => numberAt(rankOf, one) - numberAt(rankOf, other))
    .map((position) => {
      const item = itemAt(changed.network, position);
      const [fromFinishDay, toFinishDay] = [
        finishAt(before.settled, position),
        finishAt(after.settled, position),
      ];
      return {
        itemId: item.id,
        programId: item.programId,
        fromStartDay: startDayOf(itemAt(before.network, position), startAt(before.settled, position)),
        fromFinishDay,
        toStartDay: startDayOf(item, startAt(after.settled, position)),
        toFinishDay,
        byWorkDays: workDaysBetween(item.calendar, fromFinishDay, toFinishDay),
      };
    });
}

function finishMoves(before: PreparedSchedule, after: PreparedSchedule): Pick<Impact, "programs" | "plan"> {
  const [from, to] = [lastFinishes(before), lastFinishes(after)];
  const programs = before.network.programIds.flatMap((programId, program) => {
    const [fromDay, toDay] = [numberAt(from, program) as EpochDay, numberAt(to, program) as EpochDay];
    return fromDay === toDay ? [] : [{ programId, fromDay, toDay }];
  });
  const [fromDay, toDay] = [latestOf(from), latestOf(to)];
  return { programs, plan: fromDay === toDay ? null : { fromDay, toDay } };
}

/** By the position of each program. */
function lastFinishes({ network, settled }: PreparedSchedule): Int32Array {
  const finishes = new Int32Array(network.programIds.length).fill(-(2 ** 31));
  for (let position = 0; position < network.items.length; position++) {
    const program = numberAt(network.programOf, position);
    finishes[program] = Math.max(numberAt(finishes, program), finishAt(settled, position));
  }
  return finishes;
}

function latestOf(finishes: Int32Array): EpochDay {
  return finishes.reduce((latest, finish) => Math.max(latest, finish), -Infinity) as EpochDay;
}

/** Critical and broken before and after, for every item whose days, latest days or facts differ. */
function otherJudgements(
  before: PreparedSchedule,
  changed: ChangedNetwork,
  { after, moved, relaxed }: Rescheduled,
): Pick<Impact, "newlyCriticalIds" | "noLongerCriticalIds" | "newlyBroken"> {
  const newlyCriticalIds: string[] = [];
  const noLongerCriticalIds: string[] = [];
  const newlyBroken: BrokenConstraint[] = [];
  for (const position of new Set([...moved, ...relaxed, ...changed.items])) {
    const { id } = itemAt(changed.network, position);
    const [was, is] = [isCriticalAt(before, position), isCriticalAt(after, position)];
    if (is && !was) newlyCriticalIds.push(id);
    if (was && !is) noLongerCriticalIds.push(id);
    newlyBroken.push(...brokenAnew(before, after, position));
  }
  const keyOf = ({ itemId, type }: BrokenConstraint) => `${itemId} ${type}`;
  newlyBroken.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return {
    newlyCriticalIds: newlyCriticalIds.sort(),
    noLongerCriticalIds: noLongerCriticalIds.sort(),
    newlyBroken,
  };
}

function brokenAnew(before: PreparedSchedule, after: PreparedSchedule, position: number): BrokenConstraint[] {
  const [was, is]: [BrokenConstraint[], BrokenConstraint[]] = [[], []];
  addBrokenConstraints(before, position, was);
  addBrokenConstraints(after, position, is);
  return is.filter(({ type }) => !was.some((each) => each.type === type));
}
