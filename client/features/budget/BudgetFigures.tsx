import { Explain, type ExplainedInput } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BudgetStanding } from "#shared/contract/budget.ts";
import { money, shortMoney, varianceWords } from "#shared/i18n/money-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { type BudgetTotals, type BudgetYear, expectedOf } from "#shared/registers/budget.ts";
import type { Halalas } from "#shared/units.ts";
import styles from "./Budget.module.css";
import { BudgetMark } from "./BudgetMark.tsx";

/** The money of each year: of one program, or of all together. */
export interface YearsOfMoney {
  readonly years: readonly BudgetYear[];
  readonly statusYear: number;
}

interface BudgetFiguresProps extends YearsOfMoney {
  readonly standing: BudgetStanding;
}

interface Figure {
  readonly name: string;
  readonly text: string;
  /** Below it, smaller. */
  readonly beside?: string;
  readonly formula: string;
  readonly inputs: readonly ExplainedInput[];
  readonly source?: string;
}

/** What money comes to: each figure opens to its formula and the amounts it is made of. */
export function BudgetFigures({ standing, ...money }: BudgetFiguresProps) {
  const words = useWords();
  const { t } = words;
  return (
    <dl className={styles["figures"]} aria-label={t("budget.figures")}>
      {figuresOf(words, standing.totals, money).map(({ name, text, beside, ...explained }) => (
        <div key={name} className={styles["card"]}>
          <dt>{name}</dt>
          <dd>
            <Explain name={name} {...explained}>
              <span className={styles["figure"]}>{text}</span>
            </Explain>
            {beside ? <span className={styles["beside"]}>{beside}</span> : null}
          </dd>
        </div>
      ))}
      <div className={styles["card"]}>
        <dt>{t("budget.status")}</dt>
        <dd>
          <BudgetMark standing={standing} />
        </dd>
      </div>
    </dl>
  );
}

function figuresOf(words: Words, totals: BudgetTotals, { years, statusYear }: YearsOfMoney): Figure[] {
  const { t, format } = words;
  const byYear = (of: (year: BudgetYear) => Halalas) =>
    years.map((year) => ({ name: format.plainNumber(year.year), value: money(words, of(year)) }));
  const sum = (amount: "planned" | "committed" | "actual"): Figure => ({
    name: t(`budget.amounts.${amount}`),
    text: shortMoney(words, totals[amount]),
    formula: t("budget.formulas.sum"),
    inputs: byYear((year) => year[amount]),
  });
  const expected = byYear((year) => expectedOf(year, statusYear));
  return [
    sum("planned"),
    { ...sum("committed"), beside: `${t("budget.unspent")}: ${shortMoney(words, totals.unspent)}` },
    { ...sum("actual"), ...shareBeside(words, totals) },
    {
      name: t("budget.expected"),
      text: shortMoney(words, totals.expected),
      formula: t("budget.formulas.expected"),
      inputs: expected,
    },
    {
      name: t("budget.variance"),
      text: varianceWords(words, totals.variance),
      formula: t("budget.formulas.variance"),
      inputs: [
        { name: t("budget.amounts.planned"), value: money(words, totals.planned) },
        { name: t("budget.expected"), value: money(words, totals.expected) },
      ],
      source: t("budget.varianceSource"),
    },
  ];
}

function shareBeside({ t, format }: Words, { spentShare }: BudgetTotals): Pick<Figure, "beside"> {
  if (spentShare === null) return {};
  return { beside: `${format.percent(spentShare)} ${t("budget.shareOfPlanned")}` };
}
