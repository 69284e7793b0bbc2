import { toEpochDay } from "#shared/calendar/day.ts";
import type { EpochDay, IsoDay } from "#shared/units.ts";

/** A day for a diamond that nobody has agreed to yet. */
export interface Proposal {
  readonly rowId: string;
  readonly day: EpochDay;
}

/** What an address says of a row: no proposal unless it names both row and day. */
export function proposalOf(rowId: string | null, day: IsoDay | undefined): Proposal | null {
  return rowId === null || day === undefined ? null : { rowId, day: toEpochDay(day) };
}

export interface DayMove {
  readonly rowId: string;
  /** Where the diamond stands. */
  readonly fromDay: EpochDay;
  readonly toDay: EpochDay;
}

/** To earlier or to later. */
export type Step = -1 | 1;

/**
 * How diamonds of movable rows are moved in time, by pointer or by key. The chart knows no calendars: which days
 * count, and how they are written and said, is the caller's business. A move is only ever proposed.
 */
export interface MoveRules {
  /** The day nearest to `day` that the row's diamond may come to stand on. */
  readonly snapDay: (rowId: string, day: EpochDay) => EpochDay;
  /** The next day after or before `day` that the row's diamond may come to stand on; `day` where there is none. */
  readonly stepDay: (rowId: string, day: EpochDay, step: Step) => EpochDay;
  /** The two lines beside the moving diamond: the day, and how far that is from where it stands. */
  readonly flag: (move: DayMove) => readonly [day: string, difference: string];
  /** What a screen reader says of the move. */
  readonly sentence: (move: DayMove) => string;
  /** What it says once the proposal is given up. */
  readonly dropped: string;
  /** How to move a row by keyboard, described at the row. */
  readonly hint: string;
  readonly onPropose: (proposal: Proposal) => void;
}
