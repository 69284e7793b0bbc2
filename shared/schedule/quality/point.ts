import type { EpochDay } from "../../units.ts";
import { isMilestone, type ScheduleItem, type ScheduleLink } from "../network.ts";
import type { PreparedSchedule } from "../prepare.ts";
import type { QualityThresholds } from "./thresholds.ts";

/** The fourteen points by their names, in the order of their numbers. */
export type QualityCode =
  | "missingLogic"
  | "leads"
  | "lags"
  | "finishToStart"
  | "hardConstraints"
  | "highFloat"
  | "negativeFloat"
  | "highDuration"
  | "invalidDays"
  | "resources"
  | "missedItems"
  | "criticalPathTest"
  | "criticalPathLengthIndex"
  | "baselineExecutionIndex";

/** What one point found. */
export interface QualityPoint {
  /** 1 to 14. */
  readonly number: number;
  readonly code: QualityCode;
  /** A share from 0 to 1 or an index; null when the point does not apply. */
  readonly value: number | null;
  readonly threshold: number;
  /** What passes: a value of at most, or of at least, the threshold. */
  readonly passes: "atMost" | "atLeast";
  readonly verdict: "pass" | "fail" | "notApplicable";
  /** What counts against it, by id, whether the point passes or not. */
  readonly itemIds: readonly string[];
  readonly linkIds: readonly string[];
  readonly programIds: readonly string[];
}

/** What the points are judged by. */
export interface QualityFacts {
  /** Scheduled for a status day; points about time past do not apply to a plan without one. */
  readonly prepared: PreparedSchedule;
  /** The finish that the current baseline holds for an item, by its id. */
  readonly baselineFinishDays: ReadonlyMap<string, EpochDay>;
  /** Items that people or money are assigned to; null in a plan that assigns none at all. */
  readonly resourcedItemIds: ReadonlySet<string> | null;
  /** DCMA counts activities only; true counts milestones as well, as a plan made of milestones needs. */
  readonly includesMilestones: boolean;
  /** Only what belongs to these programs is judged, in the schedule of all; null judges all. */
  readonly programIds: ReadonlySet<string> | null;
  readonly thresholds: QualityThresholds;
}

interface Finding {
  readonly number: number;
  readonly code: QualityCode;
  readonly value: number | null;
  readonly threshold: number;
  readonly passes?: "atMost" | "atLeast";
  readonly itemIds?: readonly string[];
  readonly linkIds?: readonly string[];
  readonly programIds?: readonly string[];
}

/** A point with its verdict. */
export function pointOf({ value, threshold, passes = "atMost", ...finding }: Finding): QualityPoint {
  const isPassed = value !== null && (passes === "atMost" ? value <= threshold : value >= threshold);
  return {
    itemIds: [],
    linkIds: [],
    programIds: [],
    ...finding,
    value,
    threshold,
    passes,
    verdict: value === null ? "notApplicable" : isPassed ? "pass" : "fail",
  };
}

/** The share that offenders are of all; null of none. */
export function shareOf(offenders: readonly unknown[], all: readonly unknown[]): number | null {
  return all.length === 0 ? null : offenders.length / all.length;
}

/** An item that counts, with its position. */
export interface CountedItem {
  readonly item: ScheduleItem;
  readonly position: number;
}

/** The items that the points count, finished ones too. */
export function countedItems(facts: QualityFacts): CountedItem[] {
  return judgedItems(facts).filter(({ item }) => facts.includesMilestones || !isMilestone(item));
}

/** All items of the programs that are judged, milestones too. */
export function judgedItems({ prepared, programIds }: QualityFacts): CountedItem[] {
  return prepared.network.items
    .map((item, position) => ({ item, position }))
    .filter(({ item }) => programIds === null || programIds.has(item.programId));
}

/** The counted items that are not finished. */
export function openItems(facts: QualityFacts): CountedItem[] {
  return countedItems(facts).filter(({ item }) => item.actualFinishDay === null);
}

/** The links to items that are not finished; one between programs is judged with its successor. */
export function openLinks({ prepared, programIds }: QualityFacts): ScheduleLink[] {
  const { links, items, graph } = prepared.network;
  return links.filter((_, position) => {
    const successor = items[graph.successorOf[position] ?? 0];
    const isJudged = programIds === null || programIds.has(successor?.programId ?? "");
    return isJudged && successor?.actualFinishDay === null;
  });
}

/** The ids of offenders, in their order. */
export function idsOf(items: readonly CountedItem[]): string[] {
  return items.map(({ item }) => item.id);
}
