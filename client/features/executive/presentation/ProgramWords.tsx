import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { Direction } from "#client/standing/Direction.tsx";
import { TrendSpark } from "#client/standing/TrendSpark.tsx";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { Day } from "#client/ui/Day/Day.tsx";
import { ErrorState } from "#client/ui/ErrorState/ErrorState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { DecisionRow } from "#shared/contract/decisions.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { TrendLine } from "#shared/contract/measures.ts";
import type { LastReport } from "#shared/contract/program-summary.ts";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";
import { lastTrend } from "./last-trend.ts";
import styles from "./ProgramSlide.module.css";

interface ProgramWordsProps {
  readonly program: ProgramRow;
  readonly view: Pick<ExecutiveReviewView, "asAt" | "baselineNumber" | "decisions">;
}

/** How the program's end drifted, what its owner last said, and what it waits to be decided. */
export function ProgramWords({ program, view }: ProgramWordsProps) {
  const words = useWords();
  const { baselineNumber } = view;
  const input = {
    code: program.code,
    ...asAtOf(view),
    ...(baselineNumber === null ? {} : { baselineNumber }),
  };
  const summary = useQuery(useTRPC().programs.summary.queryOptions(input));
  if (summary.isPending) return <Skeleton lines={5} />;
  if (!summary.data) {
    const again = () => void summary.refetch();
    return <ErrorState sentence={refusalSentence(words, summary.error)} onRetry={again} />;
  }
  const { trends, lastReport } = summary.data;
  const wanted = view.decisions.filter(
    (decision) => decision.state === "wanted" && decision.program?.id === program.id,
  );
  return (
    <div className={styles["words"]}>
      <Trend line={lastTrend(program.milestones, trends)} />
      <Report report={lastReport} />
      <Decisions decisions={wanted} />
    </div>
  );
}

function Trend({ line }: { readonly line: TrendLine | null }) {
  const words = useWords();
  const { t, format } = words;
  if (!line) return null;
  const { trend } = line;
  return (
    <Block title={t("executive.presentation.trend")}>
      <p>
        <Name name={line} />
      </p>
      <div className={styles["trend"]}>
        <TrendSpark trend={trend} />
        <Direction direction={trend.direction} />
      </div>
      <p className={styles["beside"]}>
        {signedWorkDays(words, trend.movedWorkDays)}
        {trend.slipsRunning > 0 ? (
          <>
            {" · "}
            {t("measures.trend.running")}: {format.number(trend.slipsRunning)}
          </>
        ) : null}
      </p>
    </Block>
  );
}

function Report({ report }: { readonly report: LastReport | null }) {
  const { t } = useWords();
  return (
    <Block title={t("executive.presentation.lastWords")}>
      {report ? (
        <>
          <Written term={t("standing.achievements")} text={report.achievements} />
          <Written term={t("standing.nextSteps")} text={report.nextSteps} />
        </>
      ) : (
        <p>{t("standing.reportNone")}</p>
      )}
    </Block>
  );
}

function Written({ term, text }: { readonly term: string; readonly text: string }) {
  const { t } = useWords();
  return (
    <>
      <p className={styles["beside"]}>{term}</p>
      <p className={styles["written"]}>
        {text.trim() === "" ? t("standing.nothingWritten") : <bdi>{text}</bdi>}
      </p>
    </>
  );
}

function Decisions({ decisions }: { readonly decisions: readonly DecisionRow[] }) {
  const { t } = useWords();
  return (
    <Block title={t("standing.decisions")}>
      {decisions.length === 0 ? <p>{t("standing.decisionsNone")}</p> : null}
      {decisions.map((decision) => (
        <div key={decision.id}>
          <p className={styles["decision"]}>
            <Name name={decision} />
          </p>
          <p className={styles["beside"]}>
            {decision.decider ? <Name name={decision.decider} /> : t("common.unknown")}
            {" · "}
            {t("standing.wantedBy")} <Day day={decision.dueDay} style="medium" />
          </p>
        </div>
      ))}
    </Block>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles["block"]}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
