import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Page } from "#client/ui/Page/Page.tsx";
import { SentReport } from "./SentReport.tsx";
import { WriteReport } from "./WriteReport.tsx";

interface OwnReportProps {
  readonly reportId: string;
  readonly personId: string;
  readonly isPreview: boolean;
  readonly onPreview: (isPreview: boolean) => void;
  /** What is said of it. */
  readonly comments: ReactNode;
}

/** A report for who answers for its program: to write while they may, to read from then on. */
export function OwnReport({ reportId, personId, isPreview, onPreview, comments }: OwnReportProps) {
  const { t } = useWords();
  const trpc = useTRPC();
  const { data: form } = useSuspenseQuery(trpc.reports.edit.queryOptions({ id: reportId }));
  const [isJustSubmitted, setJustSubmitted] = useState(false);
  const isWritten = form.abilities.includes("report.draft");
  return (
    <Page
      width="reading"
      title={t("ownReport.formTitle", { code: form.program.code })}
      intro={<Name name={form.program} />}
      trail={
        <Link to="/report" search={{ list: true }}>
          {t("ownReport.backToList")}
        </Link>
      }
    >
      {isWritten ? (
        <WriteReport
          form={form}
          personId={personId}
          isPreview={isPreview}
          onPreview={onPreview}
          onSubmitted={() => {
            setJustSubmitted(true);
            onPreview(false);
          }}
        />
      ) : (
        <SentReport
          form={form}
          personId={personId}
          isJustSubmitted={isJustSubmitted && form.state === "submitted"}
        />
      )}
      {isPreview ? null : comments}
    </Page>
  );
}
