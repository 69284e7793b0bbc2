import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { ProgressPair } from "#client/ui/ProgressPair/ProgressPair.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { MilestoneRow, ProgramRow } from "#shared/contract/roadmap.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { chooseName, countOf } from "#shared/i18n/words.ts";
import type { UsualColumn } from "./column-ids.ts";
import { GroupName } from "./GroupName.tsx";
import { ProgramLink } from "./ProgramLink.tsx";
import styles from "./RoadmapCells.module.css";
import type { RoadmapGroup } from "./roadmap-groups.ts";

interface CellProps {
  readonly column: "name" | UsualColumn;
}

export function GroupCells({ column, group }: CellProps & { readonly group: RoadmapGroup }) {
  const words = useWords();
  if (column === "name") {
    return (
      <span className={styles["group"]}>
        <GroupName group={group} />
      </span>
    );
  }
  if (column === "status") {
    return group.kind === "workstream" ? <StatusMark status={group.workstream.status.status} /> : null;
  }
  if (column === "progress") {
    return <span className={styles["muted"]}>{countOf(words, "programs", group.programs.length)}</span>;
  }
  return null;
}

export function ProgramCells({ column, program }: CellProps & { readonly program: ProgramRow }) {
  const { language } = useWords();
  switch (column) {
    case "name":
      return (
        <span className={styles["name"]} title={chooseName(language, program).text}>
          <ProgramLink code={program.code}>
            <span className={styles["code"]}>{program.code}</span>
            <Name name={program} />
          </ProgramLink>
        </span>
      );
    case "status":
      return <StatusMark status={program.status.status} />;
    case "progress":
      return (
        <ProgressPair
          actualRatio={program.progressRatio}
          plannedRatio={program.plannedProgressRatio}
          hasFigures
        />
      );
    case "slip":
      return <Slip slipWorkDays={program.slipWorkDays} />;
    case "next":
      return <NextMilestone program={program} />;
  }
}

interface MilestoneCellsProps extends CellProps {
  readonly milestone: MilestoneRow;
  /** Whether days have a column of their own; a milestone's stands in the place of its progress otherwise. */
  readonly hasDays: boolean;
}

export function MilestoneCells({ column, milestone, hasDays }: MilestoneCellsProps) {
  const { language, format } = useWords();
  switch (column) {
    case "name":
      return (
        <span className={styles["name"]} title={chooseName(language, milestone).text}>
          <span className={styles["code"]}>{milestone.code}</span>
          <Name name={milestone} />
        </span>
      );
    case "status":
      return <StatusMark status={milestone.status.status} />;
    case "slip":
      return <Slip slipWorkDays={milestone.slipWorkDays} />;
    case "progress":
      if (hasDays)
        return <bdi className={styles["slip"]}>{format.percent(milestone.progressPercent / 100)}</bdi>;
      return <Day day={milestone.actualDay ?? milestone.forecastDay} style="medium" />;
    case "next":
      return null;
  }
}

function NextMilestone({ program }: { readonly program: ProgramRow }) {
  const { t } = useWords();
  const next = program.milestones.find(({ id }) => id === program.nextMilestoneId);
  if (!next) return <span className={styles["muted"]}>{t("roadmap.nothingNext")}</span>;
  return (
    <span className={styles["next"]}>
      <span className={styles["nextName"]}>
        <Name name={next} />
      </span>
      <span className={styles["muted"]}>
        <Day day={next.forecastDay} style="medium" />
      </span>
    </span>
  );
}

/** The figure with its sign; the sentence, for those who hover or listen. */
function Slip({ slipWorkDays }: { readonly slipWorkDays: number | null }) {
  const words = useWords();
  const sentence = slipWords(words, slipWorkDays);
  if (slipWorkDays === null) return <span className={styles["muted"]}>{sentence}</span>;
  return (
    <span className={styles["slip"]} data-late={slipWorkDays > 0 || undefined} title={sentence}>
      <bdi aria-hidden="true">{words.format.signedNumber(slipWorkDays)}</bdi>
      <span className={styles["spoken"]}>{sentence}</span>
    </span>
  );
}
