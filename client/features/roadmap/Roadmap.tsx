import { type ReactNode, Suspense, useMemo, useRef } from "react";
import type { MoveRules } from "#client/gantt/moves.ts";
import type { GanttHandle } from "#client/gantt/types.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { useViewportWidth } from "#client/ui/viewport/use-viewport-width.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { ActiveFilters } from "./later.ts";
import { NoPrograms, NothingMatches } from "./NoRows.tsx";
import { PictureMenu } from "./PictureMenu.tsx";
import { ProgramList } from "./ProgramList.tsx";
import styles from "./Roadmap.module.css";
import { RoadmapChart } from "./RoadmapChart.tsx";
import { RoadmapToolbar } from "./RoadmapToolbar.tsx";
import { roadmapRows } from "./roadmap-rows.ts";
import { chosenPrograms, isFiltered, NO_FILTERS, type RoadmapSearch } from "./roadmap-search.ts";
import { StatusSummary } from "./StatusSummary.tsx";
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
  /** How milestones are moved on the chart; null for those who may move none. */
  readonly moves: MoveRules | null;
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
  const words = useWords();
  const widthPixels = useViewportWidth();
  const programs = useMemo(() => chosenPrograms(view, search), [view, search]);
  const model = useMemo(
    () => roadmapRows(view, programs, words, search.group),
    [view, programs, words, search.group],
  );
  const gantt = useRef<GanttHandle>(null);
  const matches = useMatches(model, search, gantt);
  const goToToday = () => gantt.current?.scrollToDay(toEpochDay(view.statusDay));

  const isChart = widthPixels >= CHART_FROM_PIXELS;
  const isDocked = props.panel !== null && widthPixels >= DOCKED_FROM_PIXELS;
  const side = useRef<HTMLDivElement>(null);
  const closePanel = () => {
    const opened = view.programs.find(({ code }) => code === search.program);
    onSearch({ program: undefined });
    if (opened && side.current?.contains(document.activeElement)) gantt.current?.focusRow(opened.id);
  };
  useRoadmapActs(gantt, isChart, onSearch, goToToday);

  if (view.programs.length === 0) return <NoPrograms action={props.emptyAction} isOwner={props.isOwner} />;
  return (
    <div className={styles["roadmap"]} data-filtered={isFiltered(search) || undefined}>
      <StatusSummary view={view} search={search} onSearch={onSearch} />
      <RoadmapToolbar
        view={view}
        programs={programs}
        search={search}
        onSearch={onSearch}
        onToday={isChart ? goToToday : null}
        onFind={matches.onFirst}
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
            matches={isChart ? matches : null}
          />
        </Suspense>
      ) : null}
      <div className={styles["body"]} data-docked={isDocked || undefined}>
        {programs.length === 0 ? (
          <NothingMatches onClear={() => onSearch(NO_FILTERS)} />
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
        <div ref={side} className={styles["side"]}>
          {props.panel?.({ isDocked, onClose: closePanel })}
        </div>
      </div>
    </div>
  );
}
