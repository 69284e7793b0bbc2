import { useWords } from "#client/ui/locale/locale-context.ts";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { ProgramBudget } from "#shared/contract/budget.ts";
import { amountOf } from "#shared/i18n/money-words.ts";
import { BUDGET_AMOUNTS, hasMoney } from "#shared/registers/budget.ts";
import styles from "./Budget.module.css";

interface YearsTableProps {
  readonly budget: ProgramBudget;
  readonly statusYear: number;
}

/** The amounts of a program as they were entered, to the halala. */
export function YearsTable({ budget, statusYear }: YearsTableProps) {
  const words = useWords();
  const { t, format } = words;
  const years = budget.years.filter((year) => hasMoney(year));
  if (years.length === 0) return <p className={styles["beside"]}>{t("budget.emptyOfProgram")}</p>;
  return (
    <Scrollable label={t("budget.chart")}>
      <table className={styles["matrix"]}>
        <caption className={styles["unit"]}>{t("budget.inRiyals")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("budget.year")}</th>
            {BUDGET_AMOUNTS.map((amount) => (
              <th key={amount} scope="col">
                {t(`budget.amounts.${amount}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year.year}>
              <th scope="row">
                {format.plainNumber(year.year)}{" "}
                {year.year <= statusYear ? (
                  <span className={styles["code"]}>
                    {t(year.year < statusYear ? "budget.yearOver" : "budget.yearCurrent")}
                  </span>
                ) : null}
              </th>
              {BUDGET_AMOUNTS.map((amount) => (
                <td key={amount}>{amountOf(words, year[amount])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
