import { Link } from "@tanstack/react-router";
import { ReportStateMark } from "#client/reporting/ReportStateMark.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Page } from "#client/ui/Page/Page.tsx";
import type { PeriodRef } from "#shared/contract/periods.ts";
import type { CurrentReport, CurrentReports } from "#shared/contract/report-form.ts";
import { notOwingSentence, periodName } from "#shared/i18n/reporting-words.ts";
import { countOf, dayInBoth, type Words } from "#shared/i18n/words.ts";
import styles from "./ReportList.module.css";

/** What one has to report on now, what one does not, and what comes next. */
export function ReportList({ current }: { readonly current: CurrentReports }) {
  const { t } = useWords();
  const { reports, notOwing, nextPeriod } = current;
  return (
    <Page width="reading" title={t("ownReport.title")} intro={t("ownReport.intro")}>
      {reports.length === 0 ? (
        <EmptyState icon="calendar" title={t("ownReport.nothingTitle")}>
          {t(notOwing.length === 0 ? "ownReport.nothingOpen" : "ownReport.nothingOwing")}
        </EmptyState>
      ) : (
        <ul className={styles["reports"]} aria-label={t("ownReport.listLabel")}>
          {reports.map((report) => (
            <ReportCard key={report.id} report={report} />
          ))}
        </ul>
      )}
      {notOwing.length > 0 ? <NotOwing programs={notOwing} /> : null}
      {nextPeriod ? <NextPeriod period={nextPeriod} /> : null}
    </Page>
  );
}

function ReportCard({ report }: { readonly report: CurrentReport }) {
  const words = useWords();
  const { id, program, period, state, abilities } = report;
  return (
    <li>
      <Link to="/report/$reportId" params={{ reportId: id }} className={styles["card"]}>
        <span className={styles["words"]}>
          <span className={styles["name"]}>
            <bdi className={styles["code"]}>{program.code}</bdi> <Name name={program} />
          </span>
          <span className={styles["facts"]}>
            <ReportStateMark state={state} />
            <span>{periodName(words, period)}</span>
          </span>
          {abilities.includes("report.draft") ? (
            <span className={styles["facts"]}>
              <span>{closingSentence(words, report)}</span>
              <span>{answeredSentence(words, report)}</span>
            </span>
          ) : null}
        </span>
        <Icon name="chevronEnd" />
      </Link>
    </li>
  );
}

function closingSentence(words: Words, { closesInWorkDays }: CurrentReport): string {
  if (closesInWorkDays === 0) return words.t("ownReport.dueToday");
  const days = countOf(words, "workDaysOblique", closesInWorkDays);
  return words.t(closesInWorkDays > 0 ? "ownReport.due" : "ownReport.overdue", { days });
}

function answeredSentence({ t, format }: Words, { askedCount, answeredCount }: CurrentReport): string {
  if (askedCount === 0) return t("ownReport.noneAsked");
  const counts = { answered: format.number(answeredCount), asked: format.number(askedCount) };
  return t("ownReport.answered", counts);
}

function NotOwing({ programs }: { readonly programs: CurrentReports["notOwing"] }) {
  const words = useWords();
  return (
    <section className={styles["part"]} aria-labelledby="report-not-owing">
      <h2 id="report-not-owing" className={styles["heading"]}>
        {words.t("ownReport.notOwingTitle")}
      </h2>
      <ul className={styles["programs"]}>
        {programs.map((program) => (
          <li key={program.id}>
            <span>
              <bdi className={styles["code"]}>{program.code}</bdi> <Name name={program} />
            </span>
            <span className={styles["muted"]}>{notOwingSentence(words, program.reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NextPeriod({ period }: { readonly period: PeriodRef }) {
  const words = useWords();
  const { t } = words;
  const day = dayInBoth(words, period.opensDay);
  return (
    <section className={styles["part"]} aria-labelledby="report-next">
      <h2 id="report-next" className={styles["heading"]}>
        {t("ownReport.nextPeriodTitle")}
      </h2>
      <p>{t("ownReport.nextPeriod", { period: periodName(words, period), day })}</p>
    </section>
  );
}
