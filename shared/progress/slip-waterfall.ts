import { type WorkCalendar, workDaysBetween } from "../calendar/working-days.ts";
import { type MilestoneDays, slipWorkDays } from "../schedule/slip.ts";
import type { EpochDay, WorkDays } from "../units.ts";

/** A move of a day, with the reason it was given; null when none was. */
export interface ReasonedMove {
  /** When it was made. */
  readonly day: EpochDay;
  readonly fromDay: EpochDay;
  readonly toDay: EpochDay;
  readonly reasonCode: string | null;
}

/** A milestone with the moves of its day, in any order. */
export interface MovedMilestone extends MilestoneDays {
  readonly moves: readonly ReasonedMove[];
}

/** One step of the waterfall: what one reason added, and where the sum stands before and after it. */
export interface WaterfallStep {
  /** Null: what no reason explains (moves without one, or days that differ without a recorded move). */
  readonly reasonCode: string | null;
  readonly workDays: WorkDays;
  readonly moveCount: number;
  readonly fromWorkDays: WorkDays;
  readonly toWorkDays: WorkDays;
}

/** A slip taken apart, in working days; positive is later. */
export interface SlipWaterfall {
  /** The largest addition first, the largest recovery last before what is unexplained. */
  readonly steps: readonly WaterfallStep[];
  /** The sum of all steps, and of the slips of all milestones. */
  readonly totalWorkDays: WorkDays;
  /** Milestones that the baseline does not hold have no slip and are left out. */
  readonly withoutBaselineCount: number;
}

/**
 * What a slip is made of: the slip of milestones taken apart by the reasons of their moves, the steps adding
 * up to it exactly. Milestones done late or early without a recorded move stand under "unexplained". One
 * milestone (a program's last) explains that program's slip; several add theirs up. Moves up to the day the
 * baseline was set (inclusive) do not count: the baseline has absorbed them. The product's own measure, drawn
 * as a waterfall of variance.
 */
export function slipWaterfall(
  calendar: WorkCalendar,
  milestones: readonly MovedMilestone[],
  baselineSetDay: EpochDay,
): SlipWaterfall {
  const held = milestones.filter(({ baselineDay }) => baselineDay !== null);
  const totalWorkDays = held.reduce((sum, each) => sum + (slipWorkDays(calendar, each) ?? 0), 0);
  const moves = held.flatMap((each) => each.moves.filter(({ day }) => day > baselineSetDay));
  const sums = sumsByReason(calendar, moves);
  const explained = [...sums.values()].reduce((sum, { workDays }) => sum + workDays, 0);
  const unexplainedCount = moves.filter(({ reasonCode }) => reasonCode === null).length;
  const unexplained = {
    reasonCode: null,
    workDays: totalWorkDays - explained,
    moveCount: unexplainedCount,
  };
  const isNeeded = unexplained.workDays !== 0 || unexplainedCount > 0;
  return {
    steps: stacked([...[...sums.values()].sort(byWeight), ...(isNeeded ? [unexplained] : [])]),
    totalWorkDays: totalWorkDays as WorkDays,
    withoutBaselineCount: milestones.length - held.length,
  };
}

interface ReasonSum {
  readonly reasonCode: string | null;
  readonly workDays: number;
  readonly moveCount: number;
}

function sumsByReason(calendar: WorkCalendar, moves: readonly ReasonedMove[]): Map<string, ReasonSum> {
  const sums = new Map<string, ReasonSum>();
  for (const { reasonCode, fromDay, toDay } of moves) {
    if (reasonCode === null) continue;
    const { workDays, moveCount } = sums.get(reasonCode) ?? { workDays: 0, moveCount: 0 };
    const moved = workDaysBetween(calendar, fromDay, toDay);
    sums.set(reasonCode, { reasonCode, workDays: workDays + moved, moveCount: moveCount + 1 });
  }
  return sums;
}

/** Equal sums go by their code, so that the order of the moves does not choose. */
function byWeight(one: ReasonSum, other: ReasonSum): number {
  return other.workDays - one.workDays || ((one.reasonCode ?? "") < (other.reasonCode ?? "") ? -1 : 1);
}

function stacked(sums: readonly ReasonSum[]): WaterfallStep[] {
  let reached = 0;
  return sums.map(({ reasonCode, workDays, moveCount }) => {
    const fromWorkDays = reached as WorkDays;
    reached += workDays;
    return {
      reasonCode,
      workDays: workDays as WorkDays,
      moveCount,
      fromWorkDays,
      toWorkDays: reached as WorkDays,
    };
  });
}
