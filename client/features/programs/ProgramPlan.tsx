import { type ReactNode, useMemo } from "react";
import { GanttChart } from "#client/gantt/GanttChart.tsx";
import { edgeProposalOf, type MoveRules, proposalOf } from "#client/gantt/moves.ts";
import type { ChartEditing, PanelColumn } from "#client/gantt/types.ts";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { todayLine } from "#client/ui/timeline/today-line.ts";
import { useChartTime } from "#client/ui/timeline/use-chart-time.ts";
import { useViewportWidth } from "#client/ui/viewport/use-viewport-width.ts";
import type { PlanItemRow, ProgramView } from "#shared/contract/programs.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import type { Words } from "#shared/i18n/words.ts";
import { CrossLinks } from "./CrossLinks.tsx";
import { PlanItemCard } from "./later.ts";
import { DaysCell, NameCell, SlipCell, StateCell } from "./PlanCells.tsx";
import { PlanTable } from "./PlanTable.tsx";
import styles from "./ProgramPlan.module.css";
import { type ProgramRows, programRange, programRows } from "./program-rows.ts";
import type { ProgramSearch } from "./program-search.ts";

interface ProgramPlanProps {
  readonly view: ProgramView;
  /** Which item is open, and what is proposed for it. */
  readonly search: ProgramSearch;
  readonly moves: MoveRules | null;
  readonly editing: ChartEditing;
  readonly onOpenItem: (item: PlanItemRow) => void;
  readonly onOpenLink: (linkId: string) => void;
  /** How many days the chart spans; the whole program when left out. */
  readonly days: number | undefined;
  readonly onZoom: (days: number) => void;
}

const CHART_FROM_PIXELS = 720;
const WIDE_FROM_PIXELS = 1_200;

/** The program's activities and milestones, on a chart where there is room, and its links with other programs. */
export function ProgramPlan(props: ProgramPlanProps) {
  const { view, onOpenItem } = props;
  const { t } = useWords();
  const widthPixels = useViewportWidth();
  if (view.items.length === 0) {
    return (
      <EmptyState icon="list" title={t("program.emptyTitle")}>
        {t("program.emptyBody")}
      </EmptyState>
    );
  }
  return (
    <div className={styles["plan"]}>
      {widthPixels >= CHART_FROM_PIXELS ? (
        <PlanChart {...props} isWide={widthPixels >= WIDE_FROM_PIXELS} />
      ) : (
        <PlanTable items={view.items} onOpenItem={onOpenItem} />
      )}
      <CrossLinks view={view} onOpenLink={props.onOpenLink} />
    </div>
  );
}

function PlanChart({
  view,
  search,
  moves,
  editing,
  onOpenItem,
  days,
  onZoom,
  isWide,
}: ProgramPlanProps & { readonly isWide: boolean }) {
  const words = useWords();
  const model = useMemo(() => programRows(view, words), [view, words]);
  const range = useMemo(() => programRange(view, model.rows), [view, model.rows]);
  const time = useChartTime(view.program.calendar ?? view, words.t("program.map"));
  const columns = useMemo(
    () => planColumns(words, isWide, (id) => model.itemById.get(id)),
    [words, isWide, model],
  );
  const { milestone = null, activity = null, forecast, start, finish } = search;
  const proposal = useMemo(
    () => proposalOf(milestone, forecast) ?? edgeProposalOf(activity, start, finish),
    [milestone, forecast, activity, start, finish],
  );
  const openRow = (id: string) => {
    const item = model.itemById.get(id);
    if (item) onOpenItem(item);
  };
  return (
    <div className={styles["chart"]}>
      <GanttChart
        rows={model.rows}
        links={model.links}
        range={range}
        {...time}
        card={cardOf(model)}
        today={todayLine(words, view)}
        visibleDays={days ?? range.finishDay - range.startDay + 1}
        direction={directionOf(words.language)}
        collapsedIds={NOTHING_FOLDED}
        selectedId={milestone ?? activity}
        columns={columns}
        words={{
          panel: words.t("program.chart"),
          expand: words.t("roadmap.expand"),
          collapse: words.t("roadmap.collapse"),
        }}
        onRowClick={openRow}
        onToggle={() => undefined}
        moves={moves}
        {...editing}
        proposal={proposal}
        onZoom={(visibleDays) => onZoom(Math.round(visibleDays))}
      />
      {moves ? (
        <p className={styles["help"]} data-print="none">
          {words.t(editing.linking ? "moves.planHelp" : "moves.help")}
        </p>
      ) : null}
    </div>
  );
}

function cardOf({ itemById }: ProgramRows) {
  return (rowId: string) => {
    const item = itemById.get(rowId);
    return item ? <PlanItemCard item={item} /> : null;
  };
}

const NOTHING_FOLDED: ReadonlySet<string> = new Set();

function planColumns(
  words: Words,
  isWide: boolean,
  itemOf: (id: string) => PlanItemRow | undefined,
): PanelColumn[] {
  const cell = (Cell: (props: { readonly item: PlanItemRow }) => ReactNode) => {
    return ({ row }: { readonly row: { readonly id: string } }) => {
      const item = itemOf(row.id);
      return item ? <Cell item={item} /> : null;
    };
  };
  const name = { id: "name", header: words.t("terms.name"), widthPixels: 320, cell: cell(NameCell) };
  const state = { id: "state", header: words.t("status.label"), widthPixels: 132, cell: cell(StateCell) };
  if (!isWide) return [name, state];
  return [
    name,
    state,
    { id: "days", header: words.t("program.daysColumn"), widthPixels: 150, cell: cell(DaysCell) },
    { id: "slip", header: words.t("terms.slip"), widthPixels: 88, cell: cell(SlipCell) },
  ];
}
