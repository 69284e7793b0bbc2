import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { ProgramStanding } from "#client/standing/ProgramStanding.tsx";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { ErrorState } from "#client/ui/ErrorState/ErrorState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { ProgramSummaryView } from "#shared/contract/program-summary.ts";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { LastReportPart } from "./LastReportPart.tsx";
import { MilestoneList } from "./MilestoneList.tsx";
import styles from "./ProgramPanel.module.css";
import { OpenRisks, WantedDecisions } from "./Registers.tsx";

interface PanelBodyProps {
  readonly view: RoadmapView;
  readonly program: ProgramRow;
  readonly page: ReactNode;
  readonly onOpenMilestone: (id: string) => void;
}

/** What the roadmap knows of the program stands at once; the rest comes with one answer. */
export function PanelBody({ view, program, page, onOpenMilestone }: PanelBodyProps) {
  const words = useWords();
  const { code } = program;
  const baseline = view.baselineNumber === null ? {} : { baselineNumber: view.baselineNumber };
  const input = { code, ...baseline, ...asAtOf(view) };
  const summary = useQuery(useTRPC().programs.summary.queryOptions(input));
  const workstream = view.workstreams.find(({ id }) => id === program.workstreamId);
  return (
    <div className={styles["body"]}>
      <p className={styles["intro"]}>
        {workstream ? <Name name={workstream} /> : null}
        <span className={styles["page"]}>{page}</span>
      </p>
      {summary.data ? <Description summary={summary.data} /> : null}
      <ProgramStanding program={program} statusDay={view.statusDay} />
      <MilestoneList
        milestones={program.milestones}
        trends={summary.data?.trends ?? null}
        onOpen={onOpenMilestone}
      />
      {summary.data && view.scenario === null ? (
        <>
          <LastReportPart report={summary.data.lastReport} />
          <OpenRisks risks={summary.data.risks} statusDay={view.statusDay} />
          <WantedDecisions decisions={summary.data.decisions} statusDay={view.statusDay} />
        </>
      ) : null}
      {summary.isPending ? <Skeleton lines={8} /> : null}
      {summary.isError && !summary.data ? (
        <ErrorState sentence={refusalSentence(words, summary.error)} onRetry={() => void summary.refetch()} />
      ) : null}
    </div>
  );
}

function Description({ summary }: { readonly summary: ProgramSummaryView }) {
  const { t, language } = useWords();
  const { text } = chooseName(language, { nameAr: summary.summaryAr, nameEn: summary.summaryEn });
  return (
    <p className={styles["description"]}>
      {text.trim() === "" ? t("standing.summaryNone") : <bdi>{text}</bdi>}
    </p>
  );
}
