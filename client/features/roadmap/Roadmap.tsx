import { type ReactNode, Suspense, useMemo, useRef } from "react";
import type { MoveRules } from "#client/gantt/moves.ts";
import type { ChartEditing, GanttHandle } from "#client/gantt/types.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import { todayLine } from "#client/ui/timeline/today-line.ts";
import { useViewportWidth } from "#client/ui/viewport/use-viewport-width.ts";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import type { ProgressCellPlace } from "./cell-editors.tsx";
import { ActiveFilters, RoadmapTable } from "./later.ts";
import { NoPrograms, NothingMatches } from "./NoRows.tsx";
import { PictureMenu } from "./PictureMenu.tsx";
import { ProgramList } from "./ProgramList.tsx";
import { sortedPrograms } from "./program-order.ts";
import styles from "./Roadmap.module.css";
import { RoadmapChart } from "./RoadmapChart.tsx";
import type { RowFinder } from "./RoadmapTable.tsx";
import { RoadmapToolbar } from "./RoadmapToolbar.tsx";
import { type RoadmapRows, roadmapRows } from "./roadmap-rows.ts";
import { chosenPrograms, isFiltered, NO_FILTERS, openRowId, type RoadmapSearch } from "./roadmap-search.ts";
import { StatusSummary } from "./StatusSummary.tsx";
import { useFocusAfterPanel } from "./use-focus-after-panel.ts";
import { useMatches } from "./use-matches.ts";
import { useRoadmapActs } from "./use-roadmap-acts.ts";

export interface RoadmapProps {
  readonly view: RoadmapView;
  readonly search: RoadmapSearch;
  /** Changes the address; what is left out stays. */
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
  readonly onOpenProgram: (code: string) => void;
  readonly onOpenMilestone: (id: string) => void;
  /** What the address opens beside the chart, or over the list; null while it opens nothing. */
  readonly panel: ((place: PanelPlace) => ReactNode) | null;
  readonly isOwner: boolean;
  /** Whether there is a way to the scenarios. */
  readonly seesScenarios?: boolean;
  /** Saves a milestone's progress from its cell; without it progress is only read there. */
  readonly progressCell?: (place: ProgressCellPlace) => ReactNode;
  /** How milestones are moved on the chart; null for those who may move none. */
  readonly moves: MoveRules | null;
  /** What else the chart's reader may do by hand. */
  readonly editing?: ChartEditing;
  /** The way to the import, shown while there are no programs, to those who may. */
  readonly emptyAction: ReactNode;
}

/** Where the side panel stands, and the way back out of it. */
export interface PanelPlace {
  /** Beside the chart, which stays in use. */
  readonly isDocked: boolean;
  readonly onClose: () => void;
}

/** Below this width a chart has no room beside its panel, and programs become a list. */
const CHART_FROM_PIXELS = 720;
/** From this width on the side panel takes its room from the chart instead of covering it. */
const DOCKED_FROM_PIXELS = 1_280;
const SIDE_PANEL_PIXELS = 400;

/** The five years of the plan: programs by workstream on one time scale, with what was planned under each. */
export function Roadmap(props: RoadmapProps) {
  const { view, search, onSearch } = props;
  const widthPixels = useViewportWidth();
  const programs = useMemo(() => chosenPrograms(view, search), [view, search]);
  const isWide = widthPixels >= CHART_FROM_PIXELS;
  const isTable = isWide && search.view === "table";
  const isChart = isWide && !isTable;
  const model = useRows(props, programs, isTable);
  const gantt = useRef<GanttHandle>(null);
  const table = useRef<RowFinder>(null);
  const rows = isTable ? table : gantt;
  const matches = useMatches(model, search, rows);
  const { day, label } = todayLine(useWords(), view);
  const today = { label, run: () => gantt.current?.scrollToDay(day) };

  const isDocked = props.panel !== null && widthPixels >= DOCKED_FROM_PIXELS;
  const closePanel = () => onSearch({ program: undefined });
  useFocusAfterPanel(openRowId(view, search), rows);
  useRoadmapActs(gantt, isChart ? "chart" : isTable ? "table" : "list", onSearch, today);

  if (view.programs.length === 0) return <NoPrograms action={props.emptyAction} isOwner={props.isOwner} />;
  return (
    <div className={styles["roadmap"]} data-filtered={isFiltered(search) || undefined}>
      <StatusSummary view={view} search={search} onSearch={onSearch} />
      <RoadmapToolbar
        view={view}
        programs={programs}
        search={search}
        onSearch={onSearch}
        isWide={isWide}
        today={isChart ? today : null}
        onFind={matches.onFirst}
        seesScenarios={props.seesScenarios ?? false}
        picture={
          programs.length > 0 ? (
            <PictureMenu view={view} programs={programs} model={model} search={search} />
          ) : null
        }
      />
      {isFiltered(search) ? (
        <Suspense fallback={<div className={styles["filters"]} />}>
          <ActiveFilters
            view={view}
            programs={programs}
            search={search}
            onSearch={onSearch}
            matches={isWide ? matches : null}
          />
        </Suspense>
      ) : null}
      <div className={styles["body"]} data-docked={isDocked || undefined}>
        {programs.length === 0 ? (
          <NothingMatches onClear={() => onSearch(NO_FILTERS)} />
        ) : isTable ? (
          <Suspense fallback={<Skeleton lines={8} />}>
            <RoadmapTable {...props} model={model} handle={table} />
          </Suspense>
        ) : isChart ? (
          <RoadmapChart
            {...props}
            model={model}
            widthPixels={isDocked ? widthPixels - SIDE_PANEL_PIXELS : widthPixels}
            handle={gantt}
          />
        ) : (
          <ProgramList
            view={view}
            programs={programs}
            group={search.group}
            onOpenProgram={props.onOpenProgram}
          />
        )}
        <div className={styles["side"]}>{props.panel?.({ isDocked, onClose: closePanel })}</div>
      </div>
    </div>
  );
}

/** The rows that chart, table, picture and search share; the table's are sorted as the address asks. */
function useRows(
  { view, search }: RoadmapProps,
  programs: readonly ProgramRow[],
  isTable: boolean,
): RoadmapRows {
  const words = useWords();
  const { group } = search;
  const sortBy = isTable ? search.sortBy : undefined;
  const descending = isTable ? search.descending : undefined;
  return useMemo(() => {
    const arranged = (own: readonly ProgramRow[]) => sortedPrograms(own, { sortBy, descending }, words);
    return roadmapRows(view, programs, words, group, arranged);
  }, [view, programs, words, group, sortBy, descending]);
}
