import { type ReactNode, type RefObject, useCallback, useMemo, useRef } from "react";
import { GanttChart } from "#client/gantt/GanttChart.tsx";
import type { GanttHandle } from "#client/gantt/types.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { timelineHeadings } from "#client/ui/timeline/headings.ts";
import { useViewportWidth } from "#client/ui/viewport/use-viewport-width.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import { Legend } from "./Legend.tsx";
import { NoPrograms, NothingMatches } from "./NoRows.tsx";
import { ProgramList } from "./ProgramList.tsx";
import styles from "./Roadmap.module.css";
import { RoadmapToolbar } from "./RoadmapToolbar.tsx";
import { roadmapColumns } from "./roadmap-columns.tsx";
import { collapsedIds, toggled } from "./roadmap-folding.ts";
import { type RoadmapRows, roadmapRows } from "./roadmap-rows.ts";
import { chosenPrograms, type RoadmapSearch } from "./roadmap-search.ts";
import { StatusSummary } from "./StatusSummary.tsx";

export interface RoadmapProps {
  readonly view: RoadmapView;
  readonly search: RoadmapSearch;
  /** Changes the address; what is left out stays. */
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
  readonly onOpenProgram: (code: string) => void;
  readonly onOpenMilestone: (id: string) => void;
  readonly isOwner: boolean;
  /** The way to the import, shown while there are no programs, to those who may. */
  readonly emptyAction: ReactNode;
}

/** Below this width a chart has no room beside its panel, and programs become a list. */
const CHART_FROM_PIXELS = 720;

/** The five years of the plan: programs by workstream on one time scale, with what was planned under each. */
export function Roadmap(props: RoadmapProps) {
  const { view, search, onSearch } = props;
  const words = useWords();
  const widthPixels = useViewportWidth();
  const programs = useMemo(() => chosenPrograms(view, search), [view, search]);
  const model = useMemo(() => roadmapRows(view, programs, words), [view, programs, words]);
  const gantt = useRef<GanttHandle>(null);
  const goToToday = () => gantt.current?.scrollToDay(toEpochDay(view.statusDay));

  if (view.programs.length === 0) return <NoPrograms action={props.emptyAction} isOwner={props.isOwner} />;
  const isChart = widthPixels >= CHART_FROM_PIXELS;
  return (
    <div className={styles["roadmap"]}>
      <StatusSummary view={view} search={search} onSearch={onSearch} />
      <RoadmapToolbar
        view={view}
        programs={programs}
        search={search}
        onSearch={onSearch}
        onToday={isChart ? goToToday : null}
      />
      {programs.length === 0 ? (
        <NothingMatches
          onClear={() => onSearch({ q: undefined, status: undefined, workstream: undefined })}
        />
      ) : isChart ? (
        <RoadmapChart {...props} model={model} widthPixels={widthPixels} handle={gantt} />
      ) : (
        <ProgramList view={view} programs={programs} onOpenProgram={props.onOpenProgram} />
      )}
    </div>
  );
}

interface RoadmapChartProps extends RoadmapProps {
  readonly model: RoadmapRows;
  readonly widthPixels: number;
  readonly handle: RefObject<GanttHandle | null>;
}

function RoadmapChart(props: RoadmapChartProps) {
  const { view, search, onSearch, model, widthPixels, handle } = props;
  const words = useWords();
  const { plan, statusDay } = view;
  const range = useMemo(
    () => ({ startDay: toEpochDay(plan.startDay), finishDay: toEpochDay(plan.finishDay) }),
    [plan.startDay, plan.finishDay],
  );
  const headings = useCallback(
    (pixelsPerDay: number) => timelineHeadings(words.format, range, pixelsPerDay),
    [words, range],
  );
  const columns = useMemo(
    () => roadmapColumns(words, widthPixels, (id) => model.entryById.get(id)),
    [words, widthPixels, model],
  );
  const folded = useMemo(() => collapsedIds(view, search), [view, search]);
  const today = { day: toEpochDay(statusDay), label: words.t("common.today") };
  const openRow = (id: string) => {
    const entry = model.entryById.get(id);
    if (entry?.kind === "program") props.onOpenProgram(entry.program.code);
    else if (entry?.kind === "milestone") props.onOpenMilestone(id);
    else if (entry) onSearch(toggled(search, entry));
  };
  const toggleRow = (id: string) => {
    const entry = model.entryById.get(id);
    if (entry) onSearch(toggled(search, entry));
  };
  return (
    <figure className={styles["chart"]}>
      <GanttChart
        ref={handle}
        rows={model.rows}
        links={model.links}
        range={range}
        headings={headings}
        today={today}
        visibleDays={search.days ?? range.finishDay - range.startDay + 1}
        direction={directionOf(words.language)}
        collapsedIds={folded}
        selectedId={search.milestone ?? null}
        columns={columns}
        words={{
          panel: words.t("roadmap.panel"),
          expand: words.t("roadmap.expand"),
          collapse: words.t("roadmap.collapse"),
        }}
        onRowClick={openRow}
        onToggle={toggleRow}
        onZoom={(days) => onSearch({ days: Math.round(days) })}
      />
      <figcaption>
        <Legend />
      </figcaption>
    </figure>
  );
}
