import type { ColumnId } from "./column-ids.ts";
import type { PanelWidths } from "./panel-widths.ts";
import { columnWidth } from "./roadmap-columns.tsx";

/** In CSS pixels: days stand in both calendars here, and names have the room that time takes elsewhere. */
const LEAST: Readonly<Partial<Record<ColumnId, number>>> = {
  name: 320,
  progress: 190,
  owner: 200,
  start: 148,
  forecast: 148,
  baseline: 148,
  slip: 88,
  float: 88,
  finishYear: 120,
};

/** As wide as in the panel, and wide enough for what the table says more. */
export function tableWidth(id: ColumnId, widths: PanelWidths): number {
  return Math.max(columnWidth(id, widths), LEAST[id] ?? 0);
}
