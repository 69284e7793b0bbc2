import { type KeyboardEvent, type RefObject, useCallback, useState } from "react";
import { type ChartAct, type PanelAct, type PanelState, panelAct } from "./panel-keys.ts";
import type { PanelColumn, PanelSizing } from "./types.ts";
import { useActivePlace } from "./use-active-place.ts";

interface PanelAsks extends Pick<PanelState, "layout" | "direction" | "pageRows" | "isProposing"> {
  readonly columns: readonly PanelColumn[];
  readonly sizing: PanelSizing | null;
  readonly onActivate: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onSelect: (id: string) => void;
  readonly onReveal: (id: string) => void;
  readonly onChartAct: (act: ChartAct) => void;
}

/** A cell that stands open for editing. */
export interface EditedCell {
  readonly rowId: string;
  readonly column: number;
}

const WIDEN_PIXELS = 16;
const LEAST_COLUMN_PIXELS = 48;

/** What keys do in the treegrid, where its focus is, and which cell is being edited. */
export function usePanelKeys(asks: PanelAsks, panel: RefObject<HTMLElement | null>) {
  const { layout, columns } = asks;
  const { index, column, setPlace, moveTo } = useActivePlace(panel, layout, asks.onActivate);
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const current = layout.rows[index];
  const goTo = (target: number, at: number | null) => {
    const place = layout.rows[target];
    if (!place) return;
    moveTo({ rowId: place.row.id, column: at });
    asks.onReveal(place.row.id);
  };
  const edit = useCallback(
    (cell: EditedCell | null) => {
      if (cell === null) moveTo((before) => before);
      setEdited(cell);
    },
    [moveTo],
  );
  const perform = (act: PanelAct) => {
    switch (act.kind) {
      case "open":
        return asks.onOpen(act.id);
      case "toggle":
        return asks.onToggle(act.id);
      case "select":
        return asks.onSelect(act.id);
      case "go":
        return goTo(act.index, column);
      case "cell":
        return goTo(index, act.column);
      case "edit":
        setPlace({ rowId: current?.row.id ?? null, column: act.column });
        return current && edit({ rowId: current.row.id, column: act.column });
      case "widen":
        return widen(asks, columns[act.column], act.step * WIDEN_PIXELS);
      default:
        return asks.onChartAct(act);
    }
  };
  const editableColumn = (at: number | null) => {
    const isEditable = (each: PanelColumn) => current !== undefined && Boolean(each.editor?.(current));
    if (at !== null) return columns.slice(at, at + 1).some(isEditable) ? at : null;
    const first = columns.findIndex(isEditable);
    return first === -1 ? null : first;
  };
  return {
    index,
    column,
    edited,
    edit,
    setPlace,
    focusRow: (id: string) => goTo(layout.standIns.get(id)?.index ?? -1, null),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.metaKey || isControl(event.target)) return;
      const { direction, pageRows, isProposing } = asks;
      const where = { layout, index, column, columnCount: columns.length, editableColumn };
      const act = panelAct(event, { ...where, direction, pageRows, isProposing });
      if (!act) return;
      event.preventDefault();
      perform(act);
    },
  };
}

function widen({ sizing }: PanelAsks, column: PanelColumn | undefined, byPixels: number): void {
  if (column) sizing?.onColumnWidth(column.id, Math.max(LEAST_COLUMN_PIXELS, column.widthPixels + byPixels));
}

function isControl(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest("button, a, input, select, textarea, [role=spinbutton]") !== null
  );
}
