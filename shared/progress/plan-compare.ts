import { type WorkCalendar, workDaysBetween } from "../calendar/working-days.ts";
import type { EpochDay, IsoDay, WorkDays } from "../units.ts";
import { type StatusTurn, turnOf } from "./status-order.ts";
import type { Status } from "./status-words.ts";

/** A milestone or activity as it was known on one day. */
export interface KnownItem {
  readonly id: string;
  readonly programId: string;
  /** Its actual else its forecast day; an activity's finish. */
  readonly day: EpochDay;
  /** Where starts are compared, too: its actual else its forecast one; null on a milestone. */
  readonly startDay?: EpochDay | null;
  readonly isDone: boolean;
}

export interface KnownProgram {
  readonly id: string;
  readonly status: Status;
  readonly finishDay: EpochDay;
}

export interface KnownLink {
  readonly id: string;
  readonly type: string;
  readonly lagDays: number;
  readonly lagUnit: string;
}

/** One record as known on each of two days; null where it was not there. */
export interface Pair<Known> {
  readonly from: Known | null;
  readonly to: Known | null;
}

export type ItemTurn = "added" | "removed" | "moved" | "done" | "reopened";

export type ChangedItem<Known> = Pair<Known> & {
  readonly change: ItemTurn;
  /** Positive is later; 0 where only days off lie between. Null unless both days know it. */
  readonly movedWorkDays: WorkDays | null;
};

export type ChangedProgram<Known> = Pair<Known> & {
  /** Null when its status is the same, and where it was not there. */
  readonly turn: StatusTurn | null;
  readonly finishMovedWorkDays: WorkDays | null;
};

export type ChangedLink<Known> = Pair<Known> & { readonly change: "added" | "removed" | "changed" };

/** What happened to an item, a move by its direction. */
export type ChangeKind = Exclude<ItemTurn, "moved"> | "later" | "earlier";

/** ISO days sort as text. A day may move over days off only. */
export function kindOfChange(item: {
  readonly change: ItemTurn;
  readonly fromDay: IsoDay | null;
  readonly toDay: IsoDay | null;
}): ChangeKind {
  const { change, fromDay, toDay } = item;
  if (change !== "moved") return change;
  return (toDay ?? "") > (fromDay ?? "") ? "later" : "earlier";
}

/**
 * The items that came, went, moved or were done, each in one class, the largest moves first and else in the order of
 * `to`; those that went come last. What moved and was done in between is `done`.
 */
export function compareItems<Known extends KnownItem>(
  from: readonly Known[],
  to: readonly Known[],
  calendarOf: (programId: string) => WorkCalendar,
): ChangedItem<Known>[] {
  const changed = pairsOf(from, to).flatMap((pair): ChangedItem<Known>[] => {
    const change = itemTurnOf(pair);
    return change === null ? [] : [{ ...pair, change, movedWorkDays: itemMove(pair, calendarOf) }];
  });
  return changed.toSorted((one, other) => sizeOf(other) - sizeOf(one));
}

/** The programs that came, went, or whose status or finish is another, in the order of `to`; then those that went. */
export function comparePrograms<Known extends KnownProgram>(
  from: readonly Known[],
  to: readonly Known[],
  calendarOf: (programId: string) => WorkCalendar,
): ChangedProgram<Known>[] {
  return pairsOf(from, to).flatMap((pair): ChangedProgram<Known>[] => {
    if (!pair.from || !pair.to) return [{ ...pair, turn: null, finishMovedWorkDays: null }];
    const turn = turnOf(pair.from.status, pair.to.status);
    if (turn === null && pair.from.finishDay === pair.to.finishDay) return [];
    const calendar = calendarOf(pair.to.id);
    const finishMovedWorkDays = workDaysBetween(calendar, pair.from.finishDay, pair.to.finishDay);
    return [{ ...pair, turn, finishMovedWorkDays }];
  });
}

/** The links that came, went, or wait otherwise than before, in the order of `to`; then those that went. */
export function compareLinks<Known extends KnownLink>(
  from: readonly Known[],
  to: readonly Known[],
): ChangedLink<Known>[] {
  return pairsOf(from, to).flatMap((pair): ChangedLink<Known>[] => {
    if (!pair.from) return [{ ...pair, change: "added" }];
    if (!pair.to) return [{ ...pair, change: "removed" }];
    return haveSameTerms(pair.from, pair.to) ? [] : [{ ...pair, change: "changed" }];
  });
}

function pairsOf<Known extends { readonly id: string }>(
  from: readonly Known[],
  to: readonly Known[],
): Pair<Known>[] {
  const before = new Map(from.map((each) => [each.id, each]));
  const after = new Set(to.map(({ id }) => id));
  return [
    ...to.map((each) => ({ from: before.get(each.id) ?? null, to: each })),
    ...from.filter(({ id }) => !after.has(id)).map((each) => ({ from: each, to: null })),
  ];
}

function itemTurnOf({ from, to }: Pair<KnownItem>): ItemTurn | null {
  if (!from) return "added";
  if (!to) return "removed";
  if (from.isDone !== to.isDone) return to.isDone ? "done" : "reopened";
  return from.day === to.day && from.startDay === to.startDay ? null : "moved";
}

function itemMove(
  { from, to }: Pair<KnownItem>,
  calendarOf: (programId: string) => WorkCalendar,
): WorkDays | null {
  return from && to && workDaysBetween(calendarOf(to.programId), from.day, to.day);
}

/** For ordering; what came or went comes after whatever moved. */
function sizeOf({ movedWorkDays }: ChangedItem<unknown>): number {
  return movedWorkDays === null ? -1 : Math.abs(movedWorkDays);
}

function haveSameTerms(one: KnownLink, other: KnownLink): boolean {
  return one.type === other.type && one.lagDays === other.lagDays && one.lagUnit === other.lagUnit;
}
