import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { calendarOf } from "#client/editing/calendar.ts";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { PeriodsView } from "#shared/contract/periods.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import type { PeriodRules } from "#shared/reporting/periods.ts";
import { previewPeriods } from "./preview-periods.ts";
import styles from "./RulesPreview.module.css";

interface RulesPreviewProps {
  readonly rules: PeriodRules;
  readonly view: PeriodsView;
}

/** The first periods that these rules would make, by the plan's own calendar. */
export function RulesPreview({ rules, view }: RulesPreviewProps) {
  const words = useWords();
  const { t } = words;
  const plan = useQuery(useTRPC().plan.roadmap.queryOptions({}));
  if (!plan.data) return <p className={styles["waiting"]}>{t("periods.previewLoading")}</p>;
  const periods = previewPeriods(view, { rules, calendar: calendarOf(plan.data), plan: plan.data.plan });
  if (periods.length === 0) return <p className={styles["waiting"]}>{t("periods.previewNone")}</p>;
  return (
    <table className={styles["preview"]} aria-live="polite">
      <caption>{t("periods.preview")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("periods.period")}</th>
          <th scope="col">{t("periods.opens")}</th>
          <th scope="col">{t("periods.closes")}</th>
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.startDay}>
            <th scope="row">{periodName(words, period)}</th>
            <td>
              <Day day={period.opensDay} style="medium" />
            </td>
            <td>
              <Day day={period.closesDay} style="medium" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
