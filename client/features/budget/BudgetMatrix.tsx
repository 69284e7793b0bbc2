import { Button } from "react-aria-components/Button";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { BudgetStanding, BudgetsView, ProgramBudget } from "#shared/contract/budget.ts";
import { inMillions } from "#shared/i18n/money-words.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { type BudgetTotals, budgetTotals } from "#shared/registers/budget.ts";
import styles from "./Budget.module.css";
import { BudgetMark } from "./BudgetMark.tsx";
import type { Shown } from "./budget-search.ts";

interface BudgetMatrixProps {
  readonly view: BudgetsView;
  /** Those of `view` that a filter keeps. */
  readonly programs: readonly ProgramBudget[];
  readonly shown: Shown;
  readonly onOpen: (code: string) => void;
}

/** Programs under their workstreams against years, in millions of riyals; the sums of all are those of the whole view. */
export function BudgetMatrix({ view, programs, shown, onOpen }: BudgetMatrixProps) {
  const { t, format, language } = useWords();
  const years = view.years.map(({ year }) => year);
  const hasSums = programs.length === view.programs.length;
  return (
    <Scrollable label={t("budget.matrix")}>
      <table className={styles["matrix"]}>
        <caption className={styles["unit"]}>
          {t("budget.shownInMillions", {
            shown: t(shown === "variance" ? "budget.variance" : `budget.amounts.${shown}`),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("terms.program")}</th>
            {years.map((year) => (
              <th key={year} scope="col" data-current={year === view.statusYear || undefined}>
                {format.plainNumber(year)}
              </th>
            ))}
            <th scope="col">{t("budget.total")}</th>
            <th scope="col">{t("budget.spentShare")}</th>
            <th scope="col">{t("budget.progress")}</th>
            <th scope="col" data-words>
              {t("budget.status")}
            </th>
          </tr>
        </thead>
        {view.workstreams.map(({ workstream, ...standing }) => {
          const rows = programs.filter((each) => each.workstreamId === workstream.id);
          if (rows.length === 0) return null;
          return (
            <tbody key={workstream.id}>
              <tr data-group>
                <th scope="rowgroup">{chooseName(language, workstream).text}</th>
                {hasSums ? (
                  <SumCells
                    years={years.map((year) => sumOfYear(rows, year, view.statusYear))}
                    {...{ standing, shown }}
                  />
                ) : (
                  <td colSpan={years.length + 4} />
                )}
              </tr>
              {rows.map((row) => (
                <ProgramRow
                  key={row.program.id}
                  {...{ row, years, shown, onOpen }}
                  statusYear={view.statusYear}
                />
              ))}
            </tbody>
          );
        })}
        {hasSums ? (
          <tfoot>
            <tr data-whole>
              <th scope="row">{t("budget.whole")}</th>
              <SumCells years={view.years.map(({ totals }) => totals)} standing={view.whole} shown={shown} />
            </tr>
          </tfoot>
        ) : null}
      </table>
    </Scrollable>
  );
}

function sumOfYear(rows: readonly ProgramBudget[], year: number, statusYear: number): BudgetTotals {
  const ofYear = rows.flatMap(({ years }) => years.filter((each) => each.year === year));
  return budgetTotals(ofYear, statusYear);
}

interface ProgramRowProps extends Pick<BudgetMatrixProps, "shown" | "onOpen"> {
  readonly row: ProgramBudget;
  readonly years: readonly number[];
  readonly statusYear: number;
}

function ProgramRow({ row, years, statusYear, shown, onOpen }: ProgramRowProps) {
  const { language } = useWords();
  const { code } = row.program;
  const name = chooseName(language, row.program).text;
  return (
    <tr>
      <th scope="row">
        <Button className={styles["named"] ?? ""} onPress={() => onOpen(code)}>
          <bdi className={styles["code"]}>{code}</bdi> <bdi>{name}</bdi>
        </Button>
      </th>
      <SumCells
        years={years.map((year) => sumOfYear([row], year, statusYear))}
        standing={row}
        shown={shown}
      />
    </tr>
  );
}

interface SumCellsProps {
  /** In the order of the columns. */
  readonly years: readonly BudgetTotals[];
  readonly standing: BudgetStanding;
  readonly shown: Shown;
}

function SumCells({ years, standing, shown }: SumCellsProps) {
  const words = useWords();
  const { t, format } = words;
  const { totals, progress } = standing;
  const share = totals.spentShare;
  return (
    <>
      {[...years, totals].map((each, index) => (
        // Years stand in their order and never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <td key={index} data-status={shown === "variance" && each.variance < 0 ? "late" : undefined}>
          <bdi>{inMillions(words, each[shown])}</bdi>
        </td>
      ))}
      <td>{share === null ? t("common.none") : format.percent(share)}</td>
      <td>{format.percent(progress)}</td>
      <td data-words>
        <BudgetMark standing={standing} />
      </td>
    </>
  );
}
