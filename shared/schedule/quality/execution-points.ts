import { addDays } from "../../calendar/day.ts";
import { workDaysBetween } from "../../calendar/working-days.ts";
import type { EpochDay, WorkDays } from "../../units.ts";
import { isCriticalAt } from "../floats.ts";
import { impactOf } from "../impact.ts";
import { isMilestone, isStarted, type ScheduleItem } from "../network.ts";
import { finishAt, startAt } from "../pass.ts";
import type { PreparedSchedule } from "../prepare.ts";
import { dueItems } from "./day-points.ts";
import {
  type CountedItem,
  countedItems,
  idsOf,
  judgedItems,
  pointOf,
  type QualityFacts,
  type QualityPoint,
} from "./point.ts";

/**
 * Point 12: the first critical activity of each program is made 600 working days longer, and the program's
 * finish should follow. The value is the least share of them that arrived.
 */
export function criticalPathTest(facts: QualityFacts): QualityPoint {
  const { prepared, thresholds } = facts;
  const trials = firstCriticalActivities(facts).map((item) => ({
    item,
    share:
      slipOfFinish(prepared, item, thresholds.criticalPathTestWorkDays) / thresholds.criticalPathTestWorkDays,
  }));
  const failed = trials.filter(({ share }) => share < thresholds.criticalPathTestShare);
  return pointOf({
    number: 12,
    code: "criticalPathTest",
    value: trials.length === 0 ? null : Math.min(...trials.map(({ share }) => share)),
    threshold: thresholds.criticalPathTestShare,
    passes: "atLeast",
    itemIds: failed.map(({ item }) => item.id),
    programIds: failed.map(({ item }) => item.programId),
  });
}

/** For each horizon (each program, or the plan), the critical activity that starts first. */
function firstCriticalActivities(facts: QualityFacts): ScheduleItem[] {
  const { prepared } = facts;
  const { settled } = prepared;
  const firsts = new Map<string, CountedItem>();
  for (const { item, position } of judgedItems(facts)) {
    if (isMilestone(item) || !isCriticalAt(prepared, position)) continue;
    const name = horizonName(prepared, item);
    const known = firsts.get(name);
    const isEarlier = !known || startAt(settled, position) < startAt(settled, known.position);
    if (isEarlier) firsts.set(name, { item, position });
  }
  return [...firsts.values()].map(({ item }) => item);
}

function horizonName({ network }: PreparedSchedule, { programId }: ScheduleItem): string {
  return network.options.horizon === "plan" ? "" : programId;
}

/** Working days by which the finish that the item is critical for comes later. */
function slipOfFinish(prepared: PreparedSchedule, item: ScheduleItem, workDays: number): WorkDays {
  const durationWorkDays = item.durationWorkDays + workDays;
  const remainingWorkDays = isStarted(item) ? (item.remainingWorkDays ?? 0) + workDays : null;
  const change = { kind: "item", itemId: item.id, facts: { durationWorkDays, remainingWorkDays } } as const;
  const impact = impactOf(prepared, [change]);
  if (!impact.ok) return 0 as WorkDays;
  const { plan, programs } = impact.value;
  const isOfPlan = prepared.network.options.horizon === "plan";
  const move = isOfPlan ? plan : programs.find(({ programId }) => programId === item.programId);
  return move ? workDaysBetween(item.calendar, move.fromDay, move.toDay) : (0 as WorkDays);
}

/**
 * Point 13: (critical path length + total float) ÷ critical path length, in working days from the status day to
 * a program's finish (both included), the float to the finish its baseline promised. The value is the least of all programs.
 */
export function criticalPathLengthIndex(facts: QualityFacts): QualityPoint {
  const indexes = programFinishes(facts).map(({ programId, lengthWorkDays, floatWorkDays }) => ({
    programId,
    index: (lengthWorkDays + floatWorkDays) / lengthWorkDays,
  }));
  const threshold = facts.thresholds.criticalPathLengthIndex;
  return pointOf({
    number: 13,
    code: "criticalPathLengthIndex",
    value: indexes.length === 0 ? null : Math.min(...indexes.map(({ index }) => index)),
    threshold,
    passes: "atLeast",
    programIds: indexes.filter(({ index }) => index < threshold).map(({ programId }) => programId),
  });
}

interface ProgramFinish {
  readonly programId: string;
  readonly lengthWorkDays: number;
  readonly floatWorkDays: number;
}

/** Programs with work ahead and a baseline, measured by the calendar of the item that finishes last. */
function programFinishes(facts: QualityFacts): ProgramFinish[] {
  const { prepared, baselineFinishDays } = facts;
  const { network, settled } = prepared;
  const { statusDay } = network.options;
  if (statusDay === null) return [];
  const finishes = new Map<string, { last: CountedItem; baselineDay: number }>();
  for (const { item, position } of judgedItems(facts)) {
    const known = finishes.get(item.programId);
    const isLast = !known || finishAt(settled, position) > finishAt(settled, known.last.position);
    const baselineDay = Math.max(
      known?.baselineDay ?? -Infinity,
      baselineFinishDays.get(item.id) ?? -Infinity,
    );
    finishes.set(item.programId, { last: isLast ? { item, position } : known.last, baselineDay });
  }
  return [...finishes].flatMap(([programId, { last, baselineDay }]) => {
    const finish = finishAt(settled, last.position);
    const lengthWorkDays = workDaysBetween(last.item.calendar, addDays(statusDay, -1), finish);
    if (lengthWorkDays <= 0 || baselineDay === -Infinity) return [];
    const floatWorkDays = workDaysBetween(last.item.calendar, finish, baselineDay as EpochDay);
    return [{ programId, lengthWorkDays, floatWorkDays }];
  });
}

/** Point 14: items finished ÷ items due by the baseline, those that no baseline holds counted as due. */
export function baselineExecutionIndex(facts: QualityFacts): QualityPoint {
  const { statusDay } = facts.prepared.network.options;
  const isFinished = ({ item }: CountedItem) =>
    item.actualFinishDay !== null && statusDay !== null && item.actualFinishDay <= statusDay;
  const counted = countedItems(facts);
  const unknown = counted.filter(({ item }) => !facts.baselineFinishDays.has(item.id));
  const expected = statusDay === null ? [] : [...dueItems(facts), ...unknown];
  return pointOf({
    number: 14,
    code: "baselineExecutionIndex",
    value: expected.length === 0 ? null : counted.filter(isFinished).length / expected.length,
    threshold: facts.thresholds.baselineExecutionIndex,
    passes: "atLeast",
    itemIds: idsOf(expected.filter((each) => !isFinished(each))),
  });
}
