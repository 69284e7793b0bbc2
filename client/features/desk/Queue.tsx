import { Link } from "@tanstack/react-router";
import { DivergenceNotes } from "#client/reporting/DivergenceNotes.tsx";
import { CountedCard } from "#client/ui/CountedCard/CountedCard.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { QueuedReport, ReviewQueue } from "#shared/contract/report-review.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import { ClaimLevel } from "./ClaimLevel.tsx";
import desk from "./Desk.module.css";
import { ProgramHeading } from "./ProgramHeading.tsx";
import styles from "./Queue.module.css";

/** What waits for a decision, the greatest conflict first: the first thing to do. */
export function Queue({ queue: { reports } }: { readonly queue: ReviewQueue }) {
  const { t } = useWords();
  const [first] = reports;
  return (
    <CountedCard
      title={t("desk.queue")}
      count={reports.length}
      help={first && t("desk.queueHelp")}
      act={first ? <Start reportId={first.id} /> : null}
      empty={t("desk.queueEmpty")}
    >
      <ol className={desk["list"]}>
        {reports.map((report) => (
          <Queued key={report.id} report={report} />
        ))}
      </ol>
    </CountedCard>
  );
}

function Start({ reportId }: { readonly reportId: string }) {
  const { t } = useWords();
  return (
    <Link className={styles["start"]} to="/desk/reports/$reportId" params={{ reportId }}>
      {t("desk.start")}
      <Icon name="chevronEnd" />
    </Link>
  );
}

function Queued({ report }: { readonly report: QueuedReport }) {
  const { t, language } = useWords();
  const { program, divergence, abilities } = report;
  const isOwn = !abilities.includes("report.approve");
  const name = isolate(chooseName(language, program).text);
  return (
    <li className={desk["report"]}>
      <div className={desk["what"]}>
        <ProgramHeading program={program} level={3} />
        <p className={styles["marks"]}>
          <StatusMark status={program.status.status} />
          <ClaimLevel confidence={report.confidence} />
        </p>
        <DivergenceNotes divergence={divergence} />
        <Facts report={report} />
      </div>
      <Link
        className={styles["open"]}
        to="/desk/reports/$reportId"
        params={{ reportId: report.id }}
        aria-label={t(isOwn ? "desk.seeReportNamed" : "desk.reviewNamed", { name })}
      >
        {t(isOwn ? "desk.seeReport" : "desk.review")}
        <Icon name="chevronEnd" />
      </Link>
    </li>
  );
}

function Facts({ report }: { readonly report: QueuedReport }) {
  const words = useWords();
  const { t, format, language } = words;
  const { submitted, doneCount, newForecastCount, hasPlanMoved, isResubmitted, abilities } = report;
  const person = submitted.by ? isolate(chooseName(language, submitted.by).text) : t("common.unknown");
  const facts = [
    doneCount > 0 ? t("desk.done", { number: format.number(doneCount) }) : "",
    newForecastCount > 0 ? t("desk.newForecasts", { number: format.number(newForecastCount) }) : "",
    hasPlanMoved ? t("desk.planMoved") : "",
    isResubmitted ? t("desk.resubmitted") : "",
    t("desk.submitted", { person, day: format.day(submitted.day, "medium") }),
    abilities.includes("report.approve") ? "" : t("desk.own"),
  ];
  return (
    <ul className={styles["facts"]}>
      {facts.filter(Boolean).map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
