import type { ReactNode } from "react";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ReportingDesk } from "#shared/contract/reporting-desk.ts";
import { periodStateName } from "#shared/i18n/reporting-words.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";
import styles from "./Desk.module.css";

interface PeriodStripProps {
  readonly desk: ReportingDesk;
  readonly period: NonNullable<ReportingDesk["period"]>;
  /** The figure of timeliness. */
  readonly children: ReactNode;
}

/** When owners report, how many days are left, and how timely reports have been. */
export function PeriodStrip({ desk, period, children }: PeriodStripProps) {
  const words = useWords();
  const { t } = words;
  return (
    <dl className={styles["strip"]}>
      <div>
        <dt>{periodStateName(words, period.state)}</dt>
        <dd className={styles["left"]}>{leftText(words, desk, period)}</dd>
      </div>
      <div>
        <dt>{t("periods.opens")}</dt>
        <dd>
          <Day day={period.opensDay} calendars="line" />
        </dd>
      </div>
      <div>
        <dt>{t("periods.closes")}</dt>
        <dd>
          <Day day={period.closesDay} calendars="line" />
        </dd>
      </div>
      <div>
        <dt>{t("desk.timeliness")}</dt>
        <dd className={styles["left"]}>{children}</dd>
      </div>
    </dl>
  );
}

function leftText(words: Words, { closesInWorkDays }: ReportingDesk, { state }: PeriodStripProps["period"]) {
  const { t } = words;
  if (state === "closed" || closesInWorkDays === null) return t("periods.isClosed");
  if (closesInWorkDays === 0) return t("desk.closesToday");
  const days = countOf(words, "workDaysOblique", closesInWorkDays);
  return t(closesInWorkDays > 0 ? "desk.closesIn" : "desk.closedSince", { days });
}
