import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";
import styles from "./Comparison.module.css";
import type { DifferencesProps } from "./Comparison.tsx";

/** When the whole plan finishes on either side. */
export function PlanFinish({ view: { planFinish }, left, right }: DifferencesProps) {
  const words = useWords();
  const { t } = words;
  if (planFinish === null) return null;
  const { fromDay, toDay, movedWorkDays } = planFinish;
  return (
    <dl className={styles["finish"]} aria-label={t("comparison.planFinish")}>
      <div>
        <dt>{t("comparison.columns.finish", { side: left })}</dt>
        <dd>
          <Day day={fromDay} calendars="line" />
        </dd>
      </div>
      <div>
        <dt>{t("comparison.columns.finish", { side: right })}</dt>
        <dd>
          <Day day={toDay} calendars="line" />
        </dd>
      </div>
      <div>
        <dt>{t("comparison.columns.by")}</dt>
        <dd>{movedWorkDays === 0 ? t("comparison.unmoved") : signedWorkDays(words, movedWorkDays)}</dd>
      </div>
    </dl>
  );
}
