import type { RowLayout } from "./layout.ts";
import type { Step } from "./moves.ts";
import type { Direction, VisibleRow } from "./types.ts";

/** What a key asks for. */
export type PanelAct =
  | { readonly kind: "go"; readonly index: number }
  | { readonly kind: "toggle"; readonly id: string }
  | { readonly kind: "open"; readonly id: string }
  | ChartAct;

/** Those that the chart answers, not the panel. */
export type ChartAct =
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "today" }
  | { readonly kind: "move"; readonly id: string; readonly step: Step }
  | { readonly kind: "drop" };

interface KeyPress {
  readonly key: string;
  /** The place on the keyboard: T is T on an Arabic layout too. */
  readonly code: string;
  readonly shiftKey: boolean;
}

interface PanelState {
  readonly layout: RowLayout;
  readonly index: number;
  readonly direction: Direction;
  /** Rows that one PageUp or PageDown passes. */
  readonly pageRows: number;
  /** Whether another day stands proposed, which Escape gives up. */
  readonly isProposing: boolean;
}

const ZOOM_STEP = 1.5;

/** The treegrid's keyboard map; null for keys that are not its own. */
export function panelAct(press: KeyPress, state: PanelState): PanelAct | null {
  const current = state.layout.rows[state.index];
  if (!current) return null;
  const [forward, back] =
    state.direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  if (press.shiftKey && (press.key === forward || press.key === back)) {
    return moveAct(current, press.key === forward ? 1 : -1);
  }
  if (press.key === forward) return stepIn(current);
  if (press.key === back) return stepOut(current, state.layout);
  if (press.key === "Enter") return { kind: "open", id: current.row.id };
  if (press.key === "Escape") return state.isProposing ? { kind: "drop" } : null;
  const target = targetIndex(press.key, state);
  if (target !== null) return { kind: "go", index: target };
  return chartAct(press);
}

function stepIn({ row, index, isParent, isExpanded }: VisibleRow): PanelAct | null {
  if (!isParent) return null;
  return isExpanded ? { kind: "go", index: index + 1 } : { kind: "toggle", id: row.id };
}

function stepOut({ row, isExpanded }: VisibleRow, layout: RowLayout): PanelAct | null {
  if (isExpanded) return { kind: "toggle", id: row.id };
  const parent = row.parentId === null ? undefined : layout.standIns.get(row.parentId);
  return parent ? { kind: "go", index: parent.index } : null;
}

/** With Shift an arrow never walks: who meant to move a fixed row must not find themselves elsewhere. */
function moveAct({ row }: VisibleRow, step: Step): PanelAct | null {
  return row.isMovable ? { kind: "move", id: row.id, step } : null;
}

function targetIndex(key: string, { index, pageRows, layout }: PanelState): number | null {
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
