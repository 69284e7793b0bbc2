import type { EpochDay } from "#shared/units.ts";
import type { DayMove, Edge, MoveRules, Proposal, Step } from "./moves.ts";
import type { GanttRow } from "./types.ts";

/** A diamond, or one edge of a bar. */
export interface Mover {
  readonly row: GanttRow;
  /** Null of a diamond. */
  readonly edge: Edge | null;
}

export const EDGES = ["start", "finish"] as const satisfies readonly Edge[];

/** What the reader may move of the row by this edge, or as a diamond; null when they may not. */
export function moverOf(row: GanttRow, edge: Edge | null): Mover | null {
  const isDiamond = row.kind === "milestone";
  const mayMove = edge === null ? isDiamond && row.isMovable : !isDiamond && row.movableEdges?.includes(edge);
  return mayMove ? { row, edge } : null;
}

/** Where the diamond or the edge stands. */
export function standingDay({ row, edge }: Mover): EpochDay {
  return edge === "start" ? row.startDay : row.finishDay;
}

export function proposalAt({ row, edge }: Mover, day: EpochDay): Proposal {
  return edge === null ? { rowId: row.id, day } : { rowId: row.id, day, edge };
}

export function isProposalOf({ row, edge }: Mover, proposal: Proposal): boolean {
  return proposal.rowId === row.id && (proposal.edge ?? null) === edge;
}

export function moveTo(mover: Mover, toDay: EpochDay): DayMove {
  const move = { rowId: mover.row.id, fromDay: standingDay(mover), toDay };
  return mover.edge === null ? move : { ...move, edge: mover.edge };
}

/** The day nearest to `day` that the mover may come to stand on. */
export function snapped(moves: MoveRules, mover: Mover, day: EpochDay): EpochDay {
  return withinBar(mover, moves.snapDay(mover.row.id, withinBar(mover, day), mover.edge ?? undefined));
}

/** The next such day after or before `day`. */
export function stepped(moves: MoveRules, mover: Mover, day: EpochDay, step: Step): EpochDay {
  return withinBar(mover, moves.stepDay(mover.row.id, day, step, mover.edge ?? undefined));
}

/** A bar keeps a day at least: its start never passes its finish. */
function withinBar({ row, edge }: Mover, day: EpochDay): EpochDay {
  if (edge === "start") return Math.min(day, row.finishDay) as EpochDay;
  if (edge === "finish") return Math.max(day, row.startDay) as EpochDay;
  return day;
}
