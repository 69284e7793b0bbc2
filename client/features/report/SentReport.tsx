import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { failureSentence } from "#client/requests/failures.ts";
import { ErrorState } from "#client/ui/ErrorState/ErrorState.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { ReportForm } from "#shared/contract/report-form.ts";
import { ReportBody } from "./ReportBody.tsx";
import { HeadFacts } from "./ReportForm.tsx";
import { ReportSteps } from "./ReportSteps.tsx";
import styles from "./SentReport.module.css";
import { UnsentChanges } from "./UnsentChanges.tsx";

interface SentReportProps {
  readonly form: ReportForm;
  readonly personId: string;
  readonly isJustSubmitted: boolean;
}

/** A report that is out of its owner's hands: what it says, and where it is. */
export function SentReport({ form, personId, isJustSubmitted }: SentReportProps) {
  const words = useWords();
  const trpc = useTRPC();
  const read = useQuery(trpc.reports.read.queryOptions({ id: form.id }));
  return (
    <div className={styles["sent"]}>
      {isJustSubmitted ? <Confirmation /> : null}
      <UnsentChanges form={form} personId={personId} />
      <HeadFacts head={read.data ?? form} />
      {read.isError ? (
        <ErrorState sentence={failureSentence(words, read.error)} onRetry={() => void read.refetch()} />
      ) : null}
      {read.data ? <ReportBody report={read.data} /> : read.isError ? null : <Skeleton lines={6} />}
      <ReportSteps steps={form.steps} />
    </div>
  );
}

function Confirmation() {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      className={styles["confirmation"]}
      role="status"
      aria-labelledby="report-submitted"
    >
      <Icon name="check" />
      <div>
        <h2 id="report-submitted" className={styles["title"]}>
          {t("ownReport.submittedTitle")}
        </h2>
        <p>{t("ownReport.submittedBody")}</p>
        <Link to="/report" search={{ list: true }}>
          {t("ownReport.backToList")}
        </Link>
      </div>
    </section>
  );
}
