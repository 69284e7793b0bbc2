import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { BudgetYearView } from "#shared/contract/budget.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { amountOf } from "#shared/i18n/money-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { BUDGET_AMOUNTS, type BudgetAmount } from "#shared/registers/budget.ts";
import { budgetField } from "#shared/registers/budget-edit.ts";
import styles from "./Budget.module.css";
import type { BudgetForm } from "./budget-form.ts";

interface AmountFieldsProps {
  readonly year: BudgetYearView;
  readonly form: BudgetForm;
  readonly problems: readonly FieldProblem[];
  /** Whether what was planned may be changed, too. */
  readonly isPlanning: boolean;
  readonly onChange: (typed: BudgetForm) => void;
}

/** The four amounts of a year; what was planned stands as text for who may not change it. */
export function AmountFields({ year, form, problems, isPlanning, onChange }: AmountFieldsProps) {
  const words = useWords();
  const { t, format } = words;
  const field = (amount: BudgetAmount) => {
    const path = budgetField(amount, year.year);
    return (
      <TextField
        key={amount}
        label={t(`budget.amounts.${amount}`)}
        value={form[path] ?? ""}
        onChange={(text) => onChange({ [path]: text })}
        error={problemAt(words, problems, path)}
        contentDirection="ltr"
        maxLength={40}
      />
    );
  };
  return (
    <fieldset className={styles["year"]}>
      <legend>{format.plainNumber(year.year)}</legend>
      {BUDGET_AMOUNTS.map((amount) =>
        amount === "planned" && !isPlanning ? (
          <div key={amount} className={styles["fixed"]}>
            <span>{t("budget.amounts.planned")}</span>
            <bdi>{amountOf(words, year.planned)}</bdi>
          </div>
        ) : (
          field(amount)
        ),
      )}
    </fieldset>
  );
}

const RULES = [
  "amountNotNumber",
  "amountNegative",
  "amountFraction",
  "amountTooLarge",
  "actualOverCommitted",
  "forecastUnderActual",
  "yearNotBegun",
] as const;

function problemAt({ t }: Words, problems: readonly FieldProblem[], path: string): string | undefined {
  const problem = problems.find((each) => each.path === path);
  if (!problem) return undefined;
  const rule = RULES.find((each) => each === problem.rule);
  return rule ? t(`budget.refused.${rule}`) : t("registers.rules.other");
}
