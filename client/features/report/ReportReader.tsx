import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Page } from "#client/ui/Page/Page.tsx";
import type { ReportActRef } from "#shared/contract/report-parts.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import { ReportBody } from "./ReportBody.tsx";
import { HeadFacts } from "./ReportForm.tsx";
import styles from "./SentReport.module.css";

interface ReportReaderProps {
  readonly reportId: string;
  /** What is said of it. */
  readonly comments: ReactNode;
}

/** A report for who may read it and does not answer for its program. */
export function ReportReader({ reportId, comments }: ReportReaderProps) {
  const { t, format, language } = useWords();
  const trpc = useTRPC();
  const { data: report } = useSuspenseQuery(trpc.reports.read.queryOptions({ id: reportId }));
  const { program, submitted, approved } = report;
  const told = (key: "submittedOn" | "approvedOn", { by, day }: ReportActRef) =>
    t(`ownReport.${key}`, {
      person: by === null ? t("common.unknown") : isolate(chooseName(language, by).text),
      day: format.day(day),
    });
  return (
    <Page
      width="reading"
      title={t("ownReport.formTitle", { code: program.code })}
      intro={<Name name={program} />}
    >
      <div className={styles["sent"]}>
        <HeadFacts head={report} />
        <ReportBody report={report} />
        {submitted ? <p className={styles["by"]}>{told("submittedOn", submitted)}</p> : null}
        {approved ? <p className={styles["by"]}>{told("approvedOn", approved)}</p> : null}
        {comments}
      </div>
    </Page>
  );
}
