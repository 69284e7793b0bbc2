import { type CSSProperties, type RefObject, useMemo, useState } from "react";
import { GanttChart } from "#client/gantt/GanttChart.tsx";
import { proposalOf } from "#client/gantt/moves.ts";
import { contentHeight, MAP_HEIGHT } from "#client/gantt/sizes.ts";
import type { GanttHandle } from "#client/gantt/types.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { todayLine } from "#client/ui/timeline/today-line.ts";
import { useChartTime } from "#client/ui/timeline/use-chart-time.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import { Legend } from "./Legend.tsx";
import { RoadmapCard } from "./later.ts";
import styles from "./Roadmap.module.css";
import type { RoadmapProps } from "./Roadmap.tsx";
import { collapsedIds, shownRowCount, toggled } from "./roadmap-folding.ts";
import { type RoadmapRows, roadmapRange } from "./roadmap-rows.ts";
import { usePanel } from "./use-panel.ts";

interface RoadmapChartProps extends RoadmapProps {
  readonly model: RoadmapRows;
  readonly widthPixels: number;
  readonly handle: RefObject<GanttHandle | null>;
}

/** The chart with its panel; the rows that the address folds are folded here. */
export function RoadmapChart(props: RoadmapChartProps) {
  const { view, search, onSearch, model, widthPixels, handle } = props;
  const words = useWords();
  const range = useMemo(() => roadmapRange(view), [view]);
  const time = useChartTime(view, words.t("roadmap.map"), search.calendars);
  const panel = usePanel({ search, onSearch, model, widthPixels, progressCell: props.progressCell });
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const folded = useMemo(() => collapsedIds(view, search), [view, search]);
  const visibleDays = search.days ?? range.finishDay - range.startDay + 1;
  const isPartSeen = visibleDays <= range.finishDay - range.startDay;
  const contentSize = `${contentHeight(shownRowCount(model.rows, folded)) + (isPartSeen ? MAP_HEIGHT : 0)}px`;
  const today = todayLine(words, view);
  const proposal = useMemo(
    () => proposalOf(search.milestone ?? null, search.forecast),
    [search.milestone, search.forecast],
  );
  const openProgram = view.programs.find(({ code }) => code === search.program);
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
    <figure className={styles["chart"]} style={{ "--content-size": contentSize } as CSSProperties}>
      <GanttChart
        ref={handle}
        rows={model.rows}
        links={model.links}
        range={range}
        {...time}
        card={cardOf(model)}
        today={today}
        visibleDays={visibleDays}
        direction={directionOf(words.language)}
        collapsedIds={folded}
        selectedId={search.milestone ?? selectedId ?? openProgram?.id ?? null}
        {...panel}
        words={{
          panel: words.t("roadmap.panel"),
          expand: words.t("roadmap.expand"),
          collapse: words.t("roadmap.collapse"),
        }}
        onRowClick={openRow}
        onToggle={toggleRow}
        onSelect={(id) => setSelectedId(id === selectedId ? null : id)}
        moves={props.moves}
        {...props.editing}
        proposal={proposal}
        onZoom={(days) => onSearch({ days: Math.round(days) })}
      />
      <figcaption>
        <Legend mayMove={props.moves !== null} />
      </figcaption>
    </figure>
  );
}

/** A card for programs and milestones; a group has nothing beyond its row. */
function cardOf({ entryById }: RoadmapRows) {
  return (rowId: string) => {
    const entry = entryById.get(rowId);
    return entry?.kind === "program" || entry?.kind === "milestone" ? <RoadmapCard entry={entry} /> : null;
  };
}
