import type { GanttRow, VisibleRow } from "./types.ts";

/** The rows that are not folded away, and where to find any row. */
export interface RowLayout {
  readonly rows: readonly VisibleRow[];
  /** By id of every row, folded ones too: the row itself or the visible ancestor that stands for it. */
  readonly standIns: ReadonlyMap<string, StandIn>;
}

export interface StandIn {
  readonly row: GanttRow;
  readonly index: number;
  readonly isFolded: boolean;
}

interface Place {
  readonly level: number;
  /** The visible row that this row's children are folded into, or null when they show. */
  readonly foldedInto: Draft | null;
}

interface Draft extends VisibleRow {
  readonly rollUp: GanttRow[];
}

/**
 * Folds the rows. Rows come in display order, a parent before its children; a row whose parent is
 * unknown or comes later stands at the top. A folded milestone is drawn on the nearest visible
 * ancestor, but not on a group: a band of every program's diamonds would say nothing.
 */
export function layoutRows(rows: readonly GanttRow[], collapsedIds: ReadonlySet<string>): RowLayout {
  const parents = new Set(rows.map((row) => row.parentId));
  const places = new Map<string, Place>();
  const standIns = new Map<string, StandIn>();
  const visible: Draft[] = [];
  for (const row of rows) {
    const parent = row.parentId === null ? undefined : places.get(row.parentId);
    const level = (parent?.level ?? 0) + 1;
    const folded = parent?.foldedInto ?? null;
    const isParent = parents.has(row.id);
    const isExpanded = isParent && !collapsedIds.has(row.id);
    const draft = folded ?? { row, index: visible.length, level, isParent, isExpanded, rollUp: [] };
    if (!folded) visible.push(draft);
    else if (row.kind === "milestone" && folded.row.kind !== "group") folded.rollUp.push(row);
    standIns.set(row.id, { row, index: draft.index, isFolded: folded !== null });
    places.set(row.id, { level, foldedInto: folded ?? (isExpanded ? null : draft) });
  }
  return { rows: visible, standIns };
}
