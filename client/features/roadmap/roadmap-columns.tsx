import type { PanelColumn } from "#client/gantt/types.ts";
import type { Words } from "#shared/i18n/words.ts";
import { GroupCells, MilestoneCells, ProgramCells } from "./RoadmapCells.tsx";
import type { RoadmapEntry } from "./roadmap-rows.ts";

export type RoadmapColumnId = "name" | "status" | "progress" | "next" | "slip";

/** Wide panels leave no room for time: columns come in this order as the screen allows. */
const COLUMNS: readonly {
  readonly id: RoadmapColumnId;
  readonly widthPixels: number;
  readonly fromPixels: number;
}[] = [
  { id: "name", widthPixels: 300, fromPixels: 0 },
  { id: "status", widthPixels: 132, fromPixels: 0 },
  { id: "progress", widthPixels: 152, fromPixels: 1_100 },
  { id: "slip", widthPixels: 88, fromPixels: 1_280 },
  { id: "next", widthPixels: 210, fromPixels: 1_600 },
];

/** The panel's columns for a screen of that width; `entryOf` finds what a row stands for. */
export function roadmapColumns(
  words: Words,
  widthPixels: number,
  entryOf: (rowId: string) => RoadmapEntry | undefined,
): PanelColumn[] {
  const headers: Record<RoadmapColumnId, string> = {
    name: words.t("terms.program"),
    status: words.t("status.label"),
    progress: words.t("roadmap.progressColumn"),
    slip: words.t("roadmap.slipColumn"),
    next: words.t("roadmap.nextColumn"),
  };
  return COLUMNS.filter(({ fromPixels }) => widthPixels >= fromPixels).map(({ id, widthPixels: width }) => ({
    id,
    header: headers[id],
    widthPixels: width,
    cell: ({ row }) => cellOf(id, entryOf(row.id)),
  }));
}

function cellOf(column: RoadmapColumnId, entry: RoadmapEntry | undefined) {
  if (!entry) return null;
  switch (entry.kind) {
    case "program":
      return <ProgramCells column={column} {...entry} />;
    case "milestone":
      return <MilestoneCells column={column} {...entry} />;
    default:
      return <GroupCells column={column} group={entry} />;
  }
}
