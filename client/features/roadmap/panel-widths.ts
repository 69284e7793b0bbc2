import { useState } from "react";
import type { ColumnId } from "./column-ids.ts";

/** What a reader sized by hand, in pixels. */
export interface PanelWidths {
  readonly panel?: number;
  readonly columns: Readonly<Partial<Record<ColumnId, number>>>;
}

const PLACE = "masar.panel";
const NONE: PanelWidths = { columns: {} };

/** Widths suit a screen, not a plan: they stay with the browser, and no address carries them to other people's. */
export function usePanelWidths() {
  const [widths, setWidths] = useState(read);
  const keep = (next: PanelWidths) => {
    setWidths(next);
    write(next);
  };
  return {
    widths,
    onPanelWidth: (pixels: number | null) =>
      keep({ columns: widths.columns, ...(pixels === null ? {} : { panel: pixels }) }),
    onColumnWidth: (id: string, pixels: number | null) => {
      const { [id as ColumnId]: _before, ...others } = widths.columns;
      keep({ ...widths, columns: pixels === null ? others : { ...others, [id]: pixels } });
    },
  };
}

/** What was kept by another version, or by hand, counts as nothing. */
function read(): PanelWidths {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? "null");
    if (typeof kept !== "object" || kept === null || !("columns" in kept)) return NONE;
    const panel = "panel" in kept ? kept.panel : undefined;
    const columns = Object.entries(kept.columns ?? {}).filter(([, width]) => isWidth(width));
    return { ...(isWidth(panel) ? { panel } : {}), columns: Object.fromEntries(columns) };
  } catch {
    return NONE;
  }
}

function isWidth(value: unknown): value is number {
  return typeof value === "number" && value >= 24 && value <= 4_000;
}

/** A browser that keeps nothing still sizes the panel until the page is left. */
function write(widths: PanelWidths): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(widths));
  } catch {
    // Said above.
  }
}
