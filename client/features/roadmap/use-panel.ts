import { type ReactNode, useLayoutEffect, useMemo, useRef } from "react";
import type { PanelColumn, PanelSizing } from "#client/gantt/types.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { cellEditors, type ProgressCellPlace } from "./cell-editors.tsx";
import { useMoreColumns } from "./more-columns.ts";
import { usePanelWidths } from "./panel-widths.ts";
import {
  isUsual,
  LEAST_PANEL_PIXELS,
  mostPanelPixels,
  panelPixels,
  roadmapColumns,
  shownColumns,
} from "./roadmap-columns.tsx";
import type { RoadmapRows } from "./roadmap-rows.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";
import { useStirred } from "./use-stirred.ts";

interface PanelAsks {
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
  readonly model: RoadmapRows;
  /** Of the screen, for panel and chart together. */
  readonly widthPixels: number;
  readonly progressCell: ((place: ProgressCellPlace) => ReactNode) | undefined;
}

interface Panel {
  readonly columns: readonly PanelColumn[];
  readonly panelPixels: number;
  /** Null until a hand is on the page: nobody sizes what they have not read. */
  readonly sizing: PanelSizing | null;
}

/** The panel beside the chart: the columns that the address asks for, as wide as their reader made them. */
export function usePanel(asks: PanelAsks): Panel {
  const { search, model, widthPixels } = asks;
  const maySave = asks.progressCell !== undefined;
  const words = useWords();
  // Rows are drawn again when their columns change: who answers an edit is looked up when one ends.
  const latest = useRef(asks);
  useLayoutEffect(() => {
    latest.current = asks;
  });
  const { widths, onPanelWidth, onColumnWidth } = usePanelWidths();
  const shown = useMemo(() => shownColumns(search.columns, widthPixels), [search.columns, widthPixels]);
  const hasStirred = useStirred();
  const more = useMoreColumns(hasStirred || !shown.every(isUsual));
  const columns = useMemo(() => {
    const hasDays = shown.includes("forecast");
    const editorOf = cellEditors({
      hasDays,
      onPropose: (change) => latest.current.onSearch(change),
      progressCell: maySave ? (place) => latest.current.progressCell?.(place) : undefined,
    });
    const entryOf = (id: string) => model.entryById.get(id);
    return roadmapColumns({ words, shown, widths, more, entryOf, editorOf });
  }, [words, shown, widths, more, model, maySave]);
  const { t } = words;
  const sizing = more && {
    leastPixels: LEAST_PANEL_PIXELS,
    mostPixels: mostPanelPixels(widthPixels),
    onPanelWidth,
    onColumnWidth,
    words: {
      panelEdge: t("columns.panelEdge"),
      columnEdge: t("columns.columnEdge"),
      moreColumns: t("columns.moreColumns"),
    },
  };
  return { columns, panelPixels: panelPixels(columns, widths, widthPixels), sizing };
}
