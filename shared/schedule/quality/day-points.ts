import type { EpochDay } from "../../units.ts";
import { totalFloat } from "../floats.ts";
import type { ScheduleItem } from "../network.ts";
import { finishAt } from "../pass.ts";
import {
  type CountedItem,
  countedItems,
  idsOf,
  openItems,
  pointOf,
  type QualityFacts,
  type QualityPoint,
  shareOf,
} from "./point.ts";

/** Points 6 to 8: float above the limit, negative float, and durations above the limit, of unfinished items. */
export function lengthPoints(facts: QualityFacts): QualityPoint[] {
  const { prepared, thresholds } = facts;
  const open = openItems(facts);
  const floatOf = ({ position }: CountedItem) => totalFloat(prepared, position);
  const high = open.filter((each) => floatOf(each) > thresholds.highFloatWorkDays);
  const negative = open.filter((each) => floatOf(each) < 0);
  const long = open.filter(({ item }) => item.durationWorkDays > thresholds.highDurationWorkDays);
  const rows = [
    ["highFloat", high, thresholds.highFloatShare],
    ["negativeFloat", negative, thresholds.negativeFloatShare],
    ["highDuration", long, thresholds.highDurationShare],
  ] as const;
  return rows.map(([code, offenders, threshold], index) =>
    pointOf({
      number: 6 + index,
      code,
      value: shareOf(offenders, open),
      threshold,
      itemIds: idsOf(offenders),
    }),
  );
}

/** Point 9: forecasts before the status day of what has not begun, and actual days after it. */
export function invalidDays(facts: QualityFacts): QualityPoint {
  const { statusDay } = facts.prepared.network.options;
  const counted = countedItems(facts);
  const offenders = statusDay === null ? [] : counted.filter(({ item }) => hasInvalidDay(item, statusDay));
  return pointOf({
    number: 9,
    code: "invalidDays",
    value: statusDay === null ? null : shareOf(offenders, counted),
    threshold: facts.thresholds.invalidDayShare,
    itemIds: idsOf(offenders),
  });
}

function hasInvalidDay({ heldFromDay, actualStartDay, actualFinishDay }: ScheduleItem, statusDay: EpochDay) {
  const isOpen = actualStartDay === null && actualFinishDay === null;
  const isForecastPast = isOpen && heldFromDay !== null && heldFromDay < statusDay;
  return isForecastPast || Math.max(actualStartDay ?? statusDay, actualFinishDay ?? statusDay) > statusDay;
}

/** Point 10: unfinished items that nobody and nothing is assigned to. */
export function resources(facts: QualityFacts): QualityPoint {
  const { resourcedItemIds } = facts;
  const open = openItems(facts);
  const offenders = resourcedItemIds ? open.filter(({ item }) => !resourcedItemIds.has(item.id)) : [];
  return pointOf({
    number: 10,
    code: "resources",
    value: resourcedItemIds ? shareOf(offenders, open) : null,
    threshold: facts.thresholds.unresourcedShare,
    itemIds: idsOf(offenders),
  });
}

/** Point 11: of the items due by the baseline, those that finished, or will finish, after their baseline day. */
export function missedItems(facts: QualityFacts): QualityPoint {
  const { prepared, baselineFinishDays } = facts;
  const due = dueItems(facts);
  const offenders = due.filter(
    ({ item, position }) =>
      finishAt(prepared.settled, position) > (baselineFinishDays.get(item.id) ?? Infinity),
  );
  return pointOf({
    number: 11,
    code: "missedItems",
    value: shareOf(offenders, due),
    threshold: facts.thresholds.missedShare,
    itemIds: idsOf(offenders),
  });
}

/** The counted items whose baseline day is the status day or earlier; none without a status day. */
export function dueItems(facts: QualityFacts): CountedItem[] {
  const { statusDay } = facts.prepared.network.options;
  if (statusDay === null) return [];
  return countedItems(facts).filter(
    ({ item }) => (facts.baselineFinishDays.get(item.id) ?? Infinity) <= statusDay,
  );
}
