import { useCallback, useMemo, useState } from "react";
import { calendarOf } from "#client/editing/calendar.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import { countOf } from "#shared/i18n/words.ts";
import { slipWorkDays } from "#shared/schedule/slip.ts";
import { EDIT_FIELDS } from "./columns.ts";
import { keepingMine, takingTheirs } from "./drafts.ts";
import { GridFilters } from "./GridFilters.tsx";
import { GridTable } from "./GridTable.tsx";
import { type GridSearch, NO_FILTERS } from "./grid-search.ts";
import { type JudgedRow, judgeAll, totalsOf } from "./judge.ts";
import { LeaveGuard } from "./LeaveGuard.tsx";
import { chosenLines, editableLines, type GridLine } from "./lines.ts";
import styles from "./MilestoneGrid.module.css";
import { SaveBar } from "./SaveBar.tsx";
import { useDrafts } from "./use-drafts.ts";
import { useSave } from "./use-save.ts";
import type { WantedCell } from "./use-wanted-cell.ts";

interface MilestoneGridProps {
  readonly view: RoadmapView;
  readonly search: GridSearch;
  readonly onSearch: (change: Partial<GridSearch>) => void;
  readonly personId: string;
}

/** Every milestone that its reader may edit, in one grid that is saved as one act for one reason. */
export function MilestoneGrid({ view, search, onSearch, personId }: MilestoneGridProps) {
  const words = useWords();
  const { t, language } = words;
  const lines = useMemo(() => editableLines(view), [view]);
  const shown = useMemo(() => chosenLines(lines, search, language), [lines, search, language]);
  const grid = useGrid(view, lines, personId);
  const { steps, judged, totals, save } = grid;
  const [said, setSaid] = useState("");
  const [wanted, setWanted] = useState<WantedCell | null>(null);

  const goToRefused = () => {
    const cell = firstRefused(shown, judged) ?? firstRefused(lines, judged);
    if (!cell) return;
    if (!shown.some(({ milestone }) => milestone.id === cell.milestoneId)) onSearch(NO_FILTERS);
    setWanted(cell);
  };
  const tellPasted = (placed: number, lost: number) => {
    const number = words.format.number;
    const pasted = t("milestoneGrid.pasted", { count: placed, number: number(placed) });
    const leftOut = lost === 0 ? "" : t("milestoneGrid.lost", { count: lost, number: number(lost) });
    setSaid(`${pasted} ${leftOut}`.trim());
  };

  return (
    <Page title={t("milestoneGrid.title")} intro={t("milestoneGrid.intro")} width="full">
      <div className={styles["tools"]}>
        <GridFilters lines={lines} search={search} onSearch={onSearch} />
        <span className={styles["count"]} role="status">
          {said || countOf(words, "milestones", shown.length)}
        </span>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          icon="search"
          title={t("milestoneGrid.noneFound")}
          action={<Button onPress={() => onSearch(NO_FILTERS)}>{t("milestoneGrid.showAll")}</Button>}
        >
          {t("milestoneGrid.noneFoundBody")}
        </EmptyState>
      ) : (
        <GridTable
          lines={shown}
          judged={judged}
          slipOf={grid.slipOf}
          search={search}
          onSearch={onSearch}
          onWrite={(texts) => {
            setSaid("");
            steps.write(texts);
          }}
          onPasted={tellPasted}
          steps={steps}
          wanted={wanted}
        />
      )}
      <p className={styles["keys"]}>{t("milestoneGrid.keys")}</p>
      <SaveBar
        totals={totals}
        steps={steps}
        save={save}
        onGoToRefused={goToRefused}
        onKeepMine={() => steps.change((drafts) => keepingMine(drafts, grid.milestones))}
        onTakeTheirs={() => steps.change((drafts) => takingTheirs(drafts, grid.milestones))}
      />
      <LeaveGuard isUnsaved={totals.cells > 0} />
    </Page>
  );
}

/** What is typed, how it is judged, and its way to the server. */
function useGrid(view: RoadmapView, lines: readonly GridLine[], personId: string) {
  const steps = useDrafts(personId);
  const { drafts } = steps;
  const milestones = useMemo(() => lines.map(({ milestone }) => milestone), [lines]);
  const { plan, statusDay } = view;
  const judged = useMemo(() => {
    const context = { statusDay, planStartDay: plan.startDay, planFinishDay: plan.finishDay };
    return judgeAll(milestones, drafts, context);
  }, [milestones, drafts, statusDay, plan]);
  const totals = useMemo(() => totalsOf(judged), [judged]);
  const slipOf = useSlip(view, judged);
  const save = useSave({ lines, judged, drafts, onSaved: steps.forget });
  return { steps, judged, totals, slipOf, save, milestones };
}

/** The slip of a line as it would be saved, counted by its program's working days. */
function useSlip(view: RoadmapView, judged: ReadonlyMap<string, JudgedRow>) {
  const calendars = useMemo(
    () => new Map(view.programs.map((program) => [program.id, calendarOf(program.calendar ?? view)])),
    [view],
  );
  return useCallback(
    ({ milestone, program }: GridLine): number | null => {
      const next = judged.get(milestone.id)?.next;
      const calendar = calendars.get(program.id);
      if (!next || !calendar || milestone.baselineDay === null) return milestone.slipWorkDays;
      return slipWorkDays(calendar, {
        baselineDay: toEpochDay(milestone.baselineDay),
        forecastDay: toEpochDay(next.forecastDay),
        actualDay: next.actualDay === null ? null : toEpochDay(next.actualDay),
      });
    },
    [judged, calendars],
  );
}

function firstRefused(
  lines: readonly GridLine[],
  judged: ReadonlyMap<string, JudgedRow>,
): WantedCell | undefined {
  for (const { milestone } of lines) {
    const problems = judged.get(milestone.id)?.problems ?? [];
    const field = EDIT_FIELDS.find((each) => problems.some(({ path }) => path === each));
    if (field) return { milestoneId: milestone.id, field };
  }
  return undefined;
}
