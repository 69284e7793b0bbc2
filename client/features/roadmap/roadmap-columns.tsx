import type { ReactNode } from "react";
import type { CellEditor, PanelColumn } from "#client/gantt/types.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { ChosenColumn, ColumnId, UsualColumn } from "./column-ids.ts";
import type { MoreColumns } from "./more-columns.ts";
import type { PanelWidths } from "./panel-widths.ts";
import { GroupCells, MilestoneCells, ProgramCells } from "./RoadmapCells.tsx";
import type { RoadmapEntry } from "./roadmap-rows.ts";

/** Wide panels leave no room for time: the usual columns come in this order as the screen allows. */
const USUAL: readonly { readonly id: UsualColumn; readonly fromPixels: number }[] = [
  { id: "status", fromPixels: 0 },
  { id: "progress", fromPixels: 1_100 },
  { id: "slip", fromPixels: 1_280 },
  { id: "next", fromPixels: 1_600 },
];

const WIDTHS: Readonly<Record<ColumnId, number>> = {
  name: 300,
  status: 132,
  progress: 152,
  slip: 88,
  next: 210,
  owner: 170,
  department: 190,
  start: 124,
  forecast: 124,
  baseline: 124,
  float: 88,
  confidence: 168,
  finishYear: 88,
};

/** The most of the screen that a panel takes before its reader sizes it. */
const MOST_SHARE = 0.6;
/** What the chart keeps of the screen, whatever is asked of the panel. */
const CHART_PIXELS = 260;
export const LEAST_PANEL_PIXELS = 200;

/** What stands beside the name on a screen of that width: what was chosen, or the usual. */
export function shownColumns(
  chosen: readonly ChosenColumn[] | undefined,
  widthPixels: number,
): readonly ChosenColumn[] {
  return chosen ?? USUAL.filter(({ fromPixels }) => widthPixels >= fromPixels).map(({ id }) => id);
}

export function isUsual(id: ChosenColumn): id is UsualColumn {
  return USUAL.some((usual) => usual.id === id);
}

/** As wide as its reader made it, or as it comes. */
export function columnWidth(id: ColumnId, { columns }: PanelWidths): number {
  return columns[id] ?? WIDTHS[id];
}

export function mostPanelPixels(widthPixels: number): number {
  return Math.max(LEAST_PANEL_PIXELS, widthPixels - CHART_PIXELS);
}

/** How wide the panel stands: as its reader made it, or as its columns are while they leave room for time. */
export function panelPixels(
  columns: readonly PanelColumn[],
  { panel }: PanelWidths,
  widthPixels: number,
): number {
  const all = columns.reduce((sum, column) => sum + column.widthPixels, 0);
  const usual = Math.min(all, Math.max(LEAST_PANEL_PIXELS, Math.round(widthPixels * MOST_SHARE)));
  return Math.min(panel ?? usual, mostPanelPixels(widthPixels));
}

interface ColumnParts {
  readonly words: Words;
  readonly shown: readonly ChosenColumn[];
  readonly widths: PanelWidths;
  /** Cells and headings of the columns that are not usual; those columns wait for it. */
  readonly more: MoreColumns | null;
  readonly entryOf: (rowId: string) => RoadmapEntry | undefined;
  readonly editorOf: (column: ColumnId, entry: RoadmapEntry | undefined) => CellEditor | null;
}

/** The panel's columns; `entryOf` finds what a row stands for. */
export function roadmapColumns(parts: ColumnParts): PanelColumn[] {
  const { words, shown, more, entryOf, editorOf } = parts;
  const usualHeadings: Record<"name" | UsualColumn, string> = {
    name: words.t("terms.program"),
    status: words.t("status.label"),
    progress: words.t("roadmap.progressColumn"),
    slip: words.t("roadmap.slipColumn"),
    next: words.t("roadmap.nextColumn"),
  };
  const hasDays = shown.includes("forecast");
  const column = (id: ColumnId, header: string, cell: (entry: RoadmapEntry) => ReactNode) => ({
    id,
    header,
    widthPixels: columnWidth(id, parts.widths),
    cell: ({ row }: { readonly row: { readonly id: string } }) => {
      const entry = entryOf(row.id);
      return entry ? cell(entry) : null;
    },
    editor: ({ row }: { readonly row: { readonly id: string } }) => editorOf(id, entryOf(row.id)),
  });
  const usual = (id: "name" | UsualColumn) =>
    column(id, usualHeadings[id], (entry) => cellOf(id, entry, hasDays));
  const others = shown.flatMap((id) => {
    if (isUsual(id)) return [usual(id)];
    return more ? [column(id, more.heading(id, words), (entry) => more.cell(id, entry))] : [];
  });
  return [usual("name"), ...others];
}

/** A milestone's day stands with its progress where it has no column of its own. */
export function cellOf(column: "name" | UsualColumn, entry: RoadmapEntry, hasDays: boolean) {
  switch (entry.kind) {
    case "program":
      return <ProgramCells column={column} {...entry} />;
    case "milestone":
      return <MilestoneCells column={column} hasDays={hasDays} {...entry} />;
    default:
      return <GroupCells column={column} group={entry} />;
  }
}
