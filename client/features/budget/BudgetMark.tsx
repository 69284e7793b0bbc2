import { Explain } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { StatusShape } from "#client/ui/StatusMark/StatusShape.tsx";
import type { BudgetStanding } from "#shared/contract/budget.ts";
import { budgetRule } from "#shared/i18n/budget-words.ts";
import { shortMoney, varianceWords } from "#shared/i18n/money-words.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { BudgetStatus } from "#shared/registers/budget.ts";
import styles from "./Budget.module.css";

/** The shape and colour of each, as of a program's status that weighs as much. */
const LOOKS: Readonly<Record<BudgetStatus, Status>> = {
  over: "late",
  ahead: "atRisk",
  under: "complete",
  within: "onPlan",
  none: "notStarted",
};

/** Where money stands as shape, colour and word, which opens to its rule and what that read. */
export function BudgetMark({ standing }: { readonly standing: BudgetStanding }) {
  const words = useWords();
  const { t, format } = words;
  const { totals, verdict } = standing;
  const { status, spentShare, progress } = verdict;
  const inputs = [
    { name: t("budget.amounts.planned"), value: shortMoney(words, totals.planned) },
    { name: t("budget.expected"), value: shortMoney(words, totals.expected) },
    { name: t("budget.variance"), value: varianceWords(words, totals.variance) },
    ...(spentShare === null ? [] : [{ name: t("budget.spentShare"), value: format.percent(spentShare) }]),
    { name: t("budget.progress"), value: format.percent(progress) },
  ];
  return (
    <Explain
      name={t(`budget.statuses.${status}`)}
      formula={budgetRule(words, verdict)}
      inputs={inputs}
      source={t("budget.ruleSource")}
    >
      <span className={styles["status"]} data-status={LOOKS[status]}>
        <StatusShape status={LOOKS[status]} />
        {t(`budget.statuses.${status}`)}
      </span>
    </Explain>
  );
}
