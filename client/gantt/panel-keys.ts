import type { RowLayout } from "./layout.ts";
import { moverOf } from "./movers.ts";
import type { Edge, Step } from "./moves.ts";
import type { Direction, VisibleRow } from "./types.ts";

/** What a key asks for. */
export type PanelAct =
  | { readonly kind: "go"; readonly index: number }
  /** To a cell of the row; to the row itself when null. */
  | { readonly kind: "cell"; readonly column: number | null }
  | { readonly kind: "edit"; readonly column: number }
  | { readonly kind: "widen"; readonly column: number; readonly step: Step }
  | { readonly kind: "toggle"; readonly id: string }
  | { readonly kind: "select"; readonly id: string }
  | { readonly kind: "open"; readonly id: string }
  | ChartAct;

/** Those that the chart answers, not the panel. */
export type ChartAct =
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "today" }
  | EditAct;

/** What is proposed by keys, or given up. */
export type EditAct =
  | { readonly kind: "move"; readonly id: string; readonly edge: Edge | null; readonly step: Step }
  | { readonly kind: "link"; readonly id: string }
  | { readonly kind: "drop" };

export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard: T is T on an Arabic layout too. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
}

export interface PanelState {
  readonly layout: RowLayout;
  readonly index: number;
  /** The cell that has the focus; null while the row itself has it. */
  readonly column: number | null;
  readonly columnCount: number;
  /** The first column of the row that may be edited, or the one asked for; null when there is none. */
  readonly editableColumn: (column: number | null) => number | null;
  readonly direction: Direction;
  /** Rows that one PageUp or PageDown passes. */
  readonly pageRows: number;
  /** Whether another day stands proposed, which Escape gives up. */
  readonly isProposing: boolean;
}

const ZOOM_STEP = 1.5;

/**
 * The treegrid's keyboard map, as the ARIA Authoring Practices have it, with forward and back swapped for a
 * right-to-left reader; null for keys that are not its own.
 */
export function panelAct(press: KeyPress, state: PanelState): PanelAct | null {
  const current = state.layout.rows[state.index];
  if (!current) return null;
  const arrow = arrowOf(press.key, state.direction);
  if (press.altKey) return arrow !== null && press.shiftKey ? moveAct(current, "start", arrow) : null;
  if (press.ctrlKey) return controlAct(press, state, arrow);
  if (arrow !== null)
    return press.shiftKey ? moveAct(current, "finish", arrow) : arrowAct(arrow, current, state);
  switch (press.key) {
    case "Enter":
      return enterAct(current, state);
    case "F2":
      return editAct(state.editableColumn(state.column));
    case " ":
      return { kind: "select", id: current.row.id };
    case "Escape":
      return state.isProposing ? { kind: "drop" } : null;
    default:
      return walkAct(press.key, state) ?? (press.code === "KeyL" ? linkAct(current) : chartAct(press));
  }
}

function arrowOf(key: string, direction: Direction): Step | null {
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  return (key === "ArrowRight") === (direction === "ltr") ? 1 : -1;
}

/** With Ctrl the ends are those of the whole grid, and with Shift too an arrow sizes the column. */
function controlAct({ key, shiftKey }: KeyPress, { layout, column }: PanelState, arrow: Step | null) {
  if (arrow !== null) return shiftKey && column !== null ? widenAct(column, arrow) : null;
  if (key === "Home") return { kind: "go", index: 0 } as const;
  return key === "End" ? ({ kind: "go", index: layout.rows.length - 1 } as const) : null;
}

function widenAct(column: number, step: Step): PanelAct {
  return { kind: "widen", column, step };
}

function arrowAct(arrow: Step, current: VisibleRow, state: PanelState): PanelAct | null {
  const { column, columnCount, layout } = state;
  if (column === null) return arrow === 1 ? stepIn(current) : stepOut(current, layout);
  const next = column + arrow;
  if (next === columnCount) return null;
  return { kind: "cell", column: next < 0 ? null : next };
}

function stepIn({ row, isParent, isExpanded }: VisibleRow): PanelAct {
  return isParent && !isExpanded ? { kind: "toggle", id: row.id } : { kind: "cell", column: 0 };
}

function stepOut({ row, isExpanded }: VisibleRow, layout: RowLayout): PanelAct | null {
  if (isExpanded) return { kind: "toggle", id: row.id };
  const parent = row.parentId === null ? undefined : layout.standIns.get(row.parentId);
  return parent ? { kind: "go", index: parent.index } : null;
}

/** With Shift an arrow never walks: who meant to move a fixed row must not find themselves elsewhere. */
function moveAct({ row }: VisibleRow, side: Edge, step: Step): PanelAct | null {
  const edge = row.kind === "milestone" && side === "finish" ? null : side;
  return moverOf(row, edge) && { kind: "move", id: row.id, edge, step };
}

function linkAct({ row }: VisibleRow): PanelAct {
  return { kind: "link", id: row.id };
}

/** On a cell that may be edited Enter edits; anywhere else, and while a day stands proposed, it opens the row. */
function enterAct({ row }: VisibleRow, { column, editableColumn, isProposing }: PanelState): PanelAct {
  const isEditable = column !== null && editableColumn(column) === column && !isProposing;
  return isEditable ? { kind: "edit", column } : { kind: "open", id: row.id };
}

function editAct(column: number | null): PanelAct | null {
  return column === null ? null : { kind: "edit", column };
}

/** Home and End go to the ends of the grid from a row, and to the ends of the row from a cell. */
function walkAct(key: string, { column, columnCount, ...state }: PanelState): PanelAct | null {
  if (column !== null && key === "Home") return { kind: "cell", column: 0 };
  if (column !== null && key === "End") return { kind: "cell", column: columnCount - 1 };
  const index = targetIndex(key, state);
  return index === null ? null : { kind: "go", index };
}

function targetIndex(
  key: string,
  { index, pageRows, layout }: Pick<PanelState, "index" | "pageRows" | "layout">,
): number | null {
  const last = layout.rows.length - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, index + 1);
    case "ArrowUp":
      return Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "PageDown":
      return Math.min(last, index + pageRows);
    case "PageUp":
      return Math.max(0, index - pageRows);
    default:
      return null;
  }
}

function chartAct({ key, code }: KeyPress): ChartAct | null {
  if (code === "KeyT") return { kind: "today" };
  if (key === "+" || key === "=") return { kind: "zoom", factor: ZOOM_STEP };
  if (key === "-") return { kind: "zoom", factor: 1 / ZOOM_STEP };
  return null;
}
