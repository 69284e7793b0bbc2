import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { failureSentence } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { ErrorState } from "#client/ui/ErrorState/ErrorState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { Draft } from "./draft.ts";
import { ReportBody } from "./ReportBody.tsx";
import styles from "./ReportForm.module.css";
import { SaveState } from "./SaveState.tsx";
import { useSubmit } from "./use-submit.ts";

interface ReportPreviewProps {
  readonly reportId: string;
  readonly personId: string;
  readonly draft: Draft;
  readonly onBack: () => void;
  readonly onSubmitted: () => void;
  readonly onProblems: (problems: readonly FieldProblem[]) => void;
}

/** The report as its reader will see it, and handing it in. */
export function ReportPreview(props: ReportPreviewProps) {
  const { reportId, personId, draft, onBack, onSubmitted, onProblems } = props;
  const words = useWords();
  const { t } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const trpc = useTRPC();
  const read = useQuery(trpc.reports.read.queryOptions({ id: reportId }, { refetchOnMount: "always" }));
  const { submit, isPending, failure } = useSubmit(reportId, { onSubmitted, onProblems });
  const isCurrent = read.data?.version === draft.version && draft.phase === "saved";
  return (
    <>
      <div className={styles["form"]}>
        <header className={styles["part"]}>
          <h2 ref={heading} tabIndex={-1} className={styles["heading"]}>
            {t("ownReport.previewTitle")}
          </h2>
          <p className={styles["muted"]}>{t("ownReport.previewHelp")}</p>
        </header>
        {read.isError ? (
          <ErrorState sentence={failureSentence(words, read.error)} onRetry={() => void read.refetch()} />
        ) : null}
        {read.data ? <ReportBody report={read.data} /> : read.isError ? null : <Skeleton lines={6} />}
      </div>
      <div className={styles["bar"]}>
        {failure === null ? (
          <SaveState draft={draft} personId={personId} />
        ) : (
          <Notice tone="problem" role="alert">
            {failure}
          </Notice>
        )}
        <div className={styles["acts"]}>
          <Button onPress={onBack}>{t("ownReport.backToForm")}</Button>
          <Button
            variant="primary"
            isDisabled={!isCurrent}
            isPending={isPending}
            onPress={() => submit(draft.version)}
          >
            {t(isPending ? "ownReport.submitting" : "ownReport.submit")}
          </Button>
        </div>
      </div>
    </>
  );
}
