import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BudgetStanding } from "#shared/contract/budget.ts";
import { costSentence } from "#shared/i18n/budget-words.ts";
import styles from "./Budget.module.css";

interface CostBesideProps {
  readonly standing: BudgetStanding;
  /** By what it stands under. */
  readonly heading: "h2" | "h3";
}

/** Spending and progress as two bars, one under the other: two shares that are never made into one. */
export function CostBeside({ standing, heading: Heading }: CostBesideProps) {
  const words = useWords();
  const { t } = words;
  const { spentShare } = standing.totals;
  const sentence = costSentence(words, standing);
  if (spentShare === null || sentence === null) return null;
  return (
    <section className={styles["cost"]} aria-label={t("budget.costTitle")}>
      <Heading className={styles["costTitle"]}>{t("budget.costTitle")}</Heading>
      <Bar name={t("budget.spentShare")} share={spentShare} kind="spent" />
      <Bar name={t("budget.progress")} share={standing.progress} kind="done" />
      <p className={styles["sentence"]}>{sentence}</p>
      <p className={styles["beside"]}>{t("budget.costNote")}</p>
    </section>
  );
}

interface BarProps {
  readonly name: string;
  readonly share: number;
  readonly kind: "spent" | "done";
}

function Bar({ name, share, kind }: BarProps) {
  const { format } = useWords();
  const inlineSize = `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <div className={styles["barLine"]}>
      <span>{name}</span>
      <span className={styles["track"]} aria-hidden="true">
        <span className={styles["bar"]} data-kind={kind} style={{ inlineSize }} />
      </span>
      <span className={styles["share"]}>{format.percent(share)}</span>
    </div>
  );
}
