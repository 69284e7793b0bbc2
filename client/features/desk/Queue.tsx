import { Link } from "@tanstack/react-router";
import { DivergenceNotes } from "#client/reporting/DivergenceNotes.tsx";
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
  const { t, format } = useWords();
  const [first] = reports;
  return (
    <section className={desk["card"]} aria-labelledby="desk-queue">
      <header className={desk["header"]}>
        <div>
          <h2 id="desk-queue" className={desk["title"]}>
            {t("desk.queue")} <span className={desk["count"]}>{format.number(reports.length)}</span>
          </h2>
          {first ? <p className={desk["help"]}>{t("desk.queueHelp")}</p> : null}
        </div>
        {first ? (
          <Link className={desk["start"]} to="/desk/reports/$reportId" params={{ reportId: first.id }}>
            {t("desk.start")}
            <Icon name="chevronEnd" />
          </Link>
        ) : null}
      </header>
      {first ? (
        <ol className={styles["list"]}>
          {reports.map((report) => (
            <Queued key={report.id} report={report} />
          ))}
        </ol>
      ) : (
        <p className={desk["empty"]}>{t("desk.queueEmpty")}</p>
      )}
    </section>
  );
}

function Queued({ report }: { readonly report: QueuedReport }) {
  const { t, language } = useWords();
  const { program, divergence, abilities } = report;
  const isOwn = !abilities.includes("report.approve");
  const name = isolate(chooseName(language, program).text);
  return (
    <li className={styles["report"]}>
      <div className={styles["what"]}>
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
