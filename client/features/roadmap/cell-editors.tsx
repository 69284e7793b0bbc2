import { lazy, type ReactNode, Suspense } from "react";
import type { CellEditor } from "#client/gantt/types.ts";
import type { MilestoneRow, ProgramRow } from "#shared/contract/roadmap.ts";
import type { ColumnId } from "./column-ids.ts";
import type { RoadmapEntry } from "./roadmap-rows.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";

const DayEditor = lazy(async () => ({ default: (await import("./DayEditor.tsx")).DayEditor }));

/** Where a milestone's progress is typed. */
export interface ProgressCellPlace {
  readonly milestone: MilestoneRow;
  readonly program: ProgramRow;
  readonly onClose: () => void;
}

interface Editing {
  /** Whether the forecast has a column of its own; it stands with the progress otherwise. */
  readonly hasDays: boolean;
  readonly onPropose: (change: Pick<RoadmapSearch, "milestone" | "forecast">) => void;
  /** Saves a milestone's progress; it comes from the page, which knows how. */
  readonly progressCell: ((place: ProgressCellPlace) => ReactNode) | undefined;
}

/** What a cell is edited with, for those who may; null where there is nothing to edit. */
export function cellEditors({ hasDays, onPropose, progressCell }: Editing) {
  return (column: ColumnId, entry: RoadmapEntry | undefined): CellEditor | null => {
    if (!isEditable(entry)) return null;
    const { milestone, program } = entry;
    if (column === (hasDays ? "forecast" : "progress")) {
      const propose = (forecast: MilestoneRow["forecastDay"]) =>
        onPropose({ milestone: milestone.id, forecast });
      return (onClose) => (
        <Suspense fallback={null}>
          <DayEditor milestone={milestone} onPropose={propose} onClose={onClose} />
        </Suspense>
      );
    }
    if (column !== "progress" || !progressCell) return null;
    return (onClose) => progressCell({ milestone, program, onClose });
  };
}

type MilestoneEntry = Extract<RoadmapEntry, { readonly kind: "milestone" }>;

/** What is done has neither a forecast nor progress left to say. */
function isEditable(entry: RoadmapEntry | undefined): entry is MilestoneEntry {
  return (
    entry?.kind === "milestone" &&
    entry.milestone.actualDay === null &&
    entry.program.abilities.includes("milestone.update")
  );
}
