import type { DecisionRow } from "#shared/contract/decisions.ts";

const PLACE = { wanted: 0, taken: 1, done: 2, withdrawn: 2 } as const;

/** Wanted and then taken, each the longest due first; then what is over, the newest first. ISO days sort as text. */
export function inOrder(rows: readonly DecisionRow[]): DecisionRow[] {
  return rows.toSorted(
    (one, other) =>
      PLACE[one.state] - PLACE[other.state] ||
      (isOver(one) ? byText(lastDayOf(other), lastDayOf(one)) : byText(one.dueDay, other.dueDay)) ||
      byText(one.code, other.code),
  );
}

function isOver({ state }: DecisionRow): boolean {
  return PLACE[state] === PLACE.done;
}

function lastDayOf({ decidedDay, askedDay }: DecisionRow): string {
  return decidedDay ?? askedDay;
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
