import { type WorkCalendar, workDaysBetween } from "../calendar/working-days.ts";
import type { EpochDay, WorkDays } from "../units.ts";

/** A program or milestone as one baseline, or the forecast, holds it. */
export interface ComparedItem {
  readonly itemId: string;
  readonly programId: string;
  readonly kind: "program" | "milestone";
  /** A program's last day, or a milestone's day. */
  readonly day: EpochDay;
  readonly weightPoints: number;
}

/** One item in both; a side that does not hold it is null. */
export interface ItemDifference {
  readonly itemId: string;
  readonly programId: string;
  readonly kind: ComparedItem["kind"];
  readonly fromDay: EpochDay | null;
  readonly toDay: EpochDay | null;
  /** From the first day (excluded) to the second (included); positive is later. Null unless both hold it. */
  readonly movedWorkDays: WorkDays | null;
  readonly fromWeightPoints: number | null;
  readonly toWeightPoints: number | null;
}

/**
 * Every item that either side holds, those of `from` in their order and then those that `to` adds. Working days are
 * those of the item's program, by `calendarOf`.
 */
export function compareBaselines(
  from: readonly ComparedItem[],
  to: readonly ComparedItem[],
  calendarOf: (programId: string) => WorkCalendar,
): ItemDifference[] {
  const fromById = new Map(from.map((item) => [item.itemId, item]));
  const toById = new Map(to.map((item) => [item.itemId, item]));
  const added = to.filter(({ itemId }) => !fromById.has(itemId));
  return [
    ...from.map((item) => differenceOf(item, item, toById.get(item.itemId), calendarOf)),
    ...added.map((item) => differenceOf(item, undefined, item, calendarOf)),
  ];
}

function differenceOf(
  { itemId, kind }: ComparedItem,
  from: ComparedItem | undefined,
  to: ComparedItem | undefined,
  calendarOf: (programId: string) => WorkCalendar,
): ItemDifference {
  const programId = (to ?? from)?.programId ?? "";
  return {
    itemId,
    programId,
    kind,
    fromDay: from?.day ?? null,
    toDay: to?.day ?? null,
    movedWorkDays: from && to ? workDaysBetween(calendarOf(programId), from.day, to.day) : null,
    fromWeightPoints: from?.weightPoints ?? null,
    toWeightPoints: to?.weightPoints ?? null,
  };
}

type Sides = Pick<ItemDifference, "fromDay" | "toDay" | "fromWeightPoints" | "toWeightPoints">;

/** What happened to an item between the two; its day and its weight may both have changed. */
export type DifferenceKind = "added" | "removed" | "later" | "earlier" | "reweighted" | "same";

/** The ways in which an item differs, `same` alone when in none. A day may move over days off only. */
export function kindsOf(difference: Sides): readonly DifferenceKind[] {
  const { fromDay, toDay, fromWeightPoints, toWeightPoints } = difference;
  if (fromDay === null) return ["added"];
  if (toDay === null) return ["removed"];
  const kinds: DifferenceKind[] = [];
  if (toDay > fromDay) kinds.push("later");
  if (toDay < fromDay) kinds.push("earlier");
  if (toWeightPoints !== fromWeightPoints) kinds.push("reweighted");
  return kinds.length === 0 ? ["same"] : kinds;
}

/** Items by the way they differ; one may count in several. */
export type DifferenceTotals = Readonly<Record<DifferenceKind, number>>;

/** How many items differ in each way; one that moved and was reweighted counts in both. */
export function totalsOf(differences: readonly ItemDifference[]): DifferenceTotals {
  const totals = { added: 0, removed: 0, later: 0, earlier: 0, reweighted: 0, same: 0 };
  for (const difference of differences) for (const kind of kindsOf(difference)) totals[kind] += 1;
  return totals;
}
