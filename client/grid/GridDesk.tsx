import { type ReactNode, useState } from "react";
import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./Grid.module.css";
import { GridTable } from "./GridTable.tsx";
import { LeaveGuard } from "./LeaveGuard.tsx";
import { type GridSave, SaveBar } from "./SaveBar.tsx";
import type { GridSheet } from "./sheet.ts";
import type { GridSort } from "./sort.ts";
import { type CellPlace, firstRefused, type JudgedLine, totalsOf } from "./totals.ts";
import type { DraftSteps } from "./use-drafts.ts";

interface GridDeskProps<Line, State extends JudgedLine<Field>, Id extends string, Field extends Id> {
  readonly sheet: GridSheet<Line, State, Id, Field>;
  /** Every line, also those that a filter hides. */
  readonly lines: readonly Line[];
  readonly shown: readonly Line[];
  readonly judged: ReadonlyMap<string, State>;
  readonly steps: DraftSteps<Line, Field>;
  readonly sort: GridSort<Id>;
  readonly onSort: (sort: GridSort<Id>) => void;
  readonly filters: ReactNode;
  /** How many lines are shown, in words. */
  readonly counted: string;
  /** Stands for the grid where no line is shown. */
  readonly empty: ReactNode;
  readonly onShowAll: () => void;
  /** What the unsaved cells come to: the changes, in words, and in how many lines. */
  readonly tellTotals: (changes: string, rows: number) => string;
  readonly save: GridSave;
  /** What is asked of a save, such as its reason. */
  readonly children?: ReactNode;
  readonly lineBelow?: ((index: number) => Line) | undefined;
}

/** A grid to be edited and saved as one act: filters above it, what is not saved below it. */
export function GridDesk<Line, State extends JudgedLine<Field>, Id extends string, Field extends Id>(
  props: GridDeskProps<Line, State, Id, Field>,
) {
  const { sheet, lines, shown, judged, steps, filters, counted, empty, children } = props;
  const { t, format } = useWords();
  const [said, setSaid] = useState("");
  const [wanted, setWanted] = useState<CellPlace<Field> | null>(null);
  const totals = totalsOf(judged.values());
  const tellPasted = (placed: number, lost: number) => {
    const pasted = t("grid.pasted", { count: placed, number: format.number(placed) });
    const leftOut = lost === 0 ? "" : t("grid.lost", { count: lost, number: format.number(lost) });
    setSaid(`${pasted} ${leftOut}`.trim());
  };
  const goToRefused = () => {
    const fields = sheet.columns.flatMap(({ field }) => field ?? []);
    const [seen, all] = [shown.map(sheet.keyOf), lines.map(sheet.keyOf)];
    const cell = firstRefused(seen, fields, judged) ?? firstRefused(all, fields, judged);
    if (!cell) return;
    if (!seen.includes(cell.key)) props.onShowAll();
    setWanted(cell);
  };
  const changes = t("grid.changes", { count: totals.cells, number: format.number(totals.cells) });
  return (
    <>
      <div className={styles["tools"]}>
        {filters}
        <span className={styles["count"]} role="status">
          {said || counted}
        </span>
      </div>
      {shown.length === 0 ? (
        empty
      ) : (
        <GridTable
          sheet={sheet}
          lines={shown}
          judged={judged}
          sort={props.sort}
          onSort={props.onSort}
          steps={steps}
          onWrite={(texts) => {
            setSaid("");
            steps.write(texts);
          }}
          onPasted={tellPasted}
          wanted={wanted}
          lineBelow={props.lineBelow}
        />
      )}
      <p className={styles["keys"]}>{t("grid.keys")}</p>
      <SaveBar
        totals={totals}
        steps={steps}
        save={props.save}
        told={props.tellTotals(changes, totals.rows)}
        onGoToRefused={goToRefused}
        onKeepMine={() => steps.keepMine(lines)}
        onTakeTheirs={() => steps.takeTheirs(lines)}
      >
        {children}
      </SaveBar>
      <LeaveGuard isUnsaved={totals.cells > 0} />
    </>
  );
}
