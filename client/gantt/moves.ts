import { toEpochDay } from "#shared/calendar/day.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";

/** One end of a bar: its first day or its last. */
export type Edge = "start" | "finish";

/** A day for a diamond, or for one edge of a bar, that nobody has agreed to yet. */
export interface Proposal {
  readonly rowId: string;
  readonly day: EpochDay;
  /** Absent on a diamond. */
  readonly edge?: Edge;
}

/** What an address says of a row: no proposal unless it names both row and day. */
export function proposalOf(rowId: string | null, day: IsoDay | undefined): Proposal | null {
  return rowId === null || day === undefined ? null : { rowId, day: toEpochDay(day) };
}

/** What an address says of a bar: the day proposed for its finish, or else for its start. */
export function edgeProposalOf(
  rowId: string | null,
  startDay: IsoDay | undefined,
  finishDay: IsoDay | undefined,
): Proposal | null {
  const day = finishDay ?? startDay;
  if (rowId === null || day === undefined) return null;
  return { rowId, day: toEpochDay(day), edge: finishDay === undefined ? "start" : "finish" };
}

export interface DayMove {
  readonly rowId: string;
  /** Absent on a diamond. */
  readonly edge?: Edge;
  /** Where the diamond or the edge stands. */
  readonly fromDay: EpochDay;
  readonly toDay: EpochDay;
}

/** To earlier or to later. */
export type Step = -1 | 1;

/**
 * How diamonds and edges of bars are moved in time, by pointer or by key. The chart knows no calendars: which days
 * count, and how they are written and said, is the caller's business; only that no start passes its finish is the
 * chart's. A move is only ever proposed.
 */
export interface MoveRules {
  /** The day nearest to `day` that the row's diamond, or this edge of its bar, may come to stand on. */
  readonly snapDay: (rowId: string, day: EpochDay, edge?: Edge) => EpochDay;
  /** The next such day after or before `day`; `day` where there is none. */
  readonly stepDay: (rowId: string, day: EpochDay, step: Step, edge?: Edge) => EpochDay;
  /** The two lines beside what moves: the day, and how far that is from where it stands. */
  readonly flag: (move: DayMove) => readonly [day: string, difference: string];
  /** What a screen reader says of the move. */
  readonly sentence: (move: DayMove) => string;
  /** What it says once the proposal is given up. */
  readonly dropped: string;
  /** How to move a diamond by keyboard, described at its row. */
  readonly hint: string;
  /** How to move the edges of a bar by keyboard; `hint` unless given. */
  readonly barHint?: string;
  readonly onPropose: (proposal: Proposal) => void;
}
