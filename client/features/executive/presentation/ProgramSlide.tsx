import { type ReactNode, useMemo } from "react";
import { Claim } from "#client/standing/Claim.tsx";
import { ExplainedStatus } from "#client/standing/ExplainedStatus.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { ProgressPair } from "#client/ui/ProgressPair/ProgressPair.tsx";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import { roadmapStrip } from "#shared/drawing/roadmap-strip.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { StripHeading } from "../StripTime.tsx";
import { StripTrack } from "../StripTrack.tsx";
import styles from "./ProgramSlide.module.css";
import { ProgramWords } from "./ProgramWords.tsx";
import { SlideFrame } from "./SlideFrame.tsx";

interface ProgramSlideProps {
  readonly program: ProgramRow;
  readonly view: ExecutiveReviewView;
}

/** A program on a wall: where it stands and why, what its owner claims, its bar, and what was last said of it. */
export function ProgramSlide({ program, view }: ProgramSlideProps) {
  const words = useWords();
  const { t } = words;
  const workstream = view.workstreams.find(({ id }) => id === program.workstreamId);
  const title = (
    <>
      <bdi className={styles["code"]}>{program.code}</bdi> <Name name={program} />
    </>
  );
  return (
    <SlideFrame title={title} eyebrow={workstream ? <Name name={workstream} /> : undefined} view={view}>
      <div className={styles["program"]}>
        <p className={styles["status"]} data-status={program.status.status}>
          <ExplainedStatus of={program} look="soft" />
          <span>{statusReason(words, program.status)}</span>
        </p>
        <Bar program={program} view={view} />
        <dl className={styles["figures"]}>
          <Figure term={t("common.progress")}>
            <ProgressPair
              actualRatio={program.progressRatio}
              plannedRatio={program.plannedProgressRatio}
              hasFigures
            />
          </Figure>
          <Figure term={t("terms.slip")}>{slipWords(words, program.slipWorkDays)}</Figure>
          <Figure term={t("program.finish")}>
            <Day day={program.finishDay} style="medium" calendars="stack" />
          </Figure>
          <Figure term={t("terms.owner")}>
            {program.owner ? <Name name={program.owner} /> : t("roadmap.ownerUnknown")}
          </Figure>
          <Figure term={t("program.claim")}>
            <Claim program={program} />
          </Figure>
        </dl>
        <ProgramWords program={program} view={view} />
      </div>
    </SlideFrame>
  );
}

function Bar({ program, view }: ProgramSlideProps) {
  const strip = useMemo(() => roadmapStrip(view), [view]);
  const row = strip.groups.flatMap(({ rows }) => rows).find((each) => each.program.id === program.id);
  if (!row) return null;
  return (
    <div className={styles["timeline"]} data-status={program.status.status}>
      <StripHeading strip={strip} />
      <div className={styles["track"]}>
        <StripTrack row={row} strip={strip} />
      </div>
    </div>
  );
}

function Figure({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
