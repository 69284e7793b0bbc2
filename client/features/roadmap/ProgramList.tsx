import { useMemo } from "react";
import type { DaySpan } from "#client/gantt/types.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { ProgressPair } from "#client/ui/ProgressPair/ProgressPair.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import type { IsoDay } from "#shared/units.ts";
import { GroupName } from "./GroupName.tsx";
import styles from "./ProgramList.module.css";
import { groupsOf } from "./roadmap-groups.ts";
import { roadmapRange } from "./roadmap-rows.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";

interface ProgramListProps {
  readonly view: RoadmapView;
  readonly programs: readonly ProgramRow[];
  readonly group: RoadmapSearch["group"];
  readonly onOpenProgram: (code: string) => void;
}

/** The roadmap on a narrow screen: programs under their workstream, owner or status, each with a small timeline of the plan. */
export function ProgramList({ view, programs, group, onOpenProgram }: ProgramListProps) {
  const range = useMemo(() => roadmapRange(view), [view]);
  return (
    <div className={styles["list"]}>
      {groupsOf(view, programs, group).map((each) => (
        <section key={each.id}>
          <h2 className={styles["group"]}>
            <GroupName group={each} />
            {each.kind === "workstream" ? <StatusMark status={each.workstream.status.status} /> : null}
          </h2>
          <ul className={styles["programs"]}>
            {each.programs.map((program) => (
              <li key={program.id}>
                <ProgramCard
                  program={program}
                  range={range}
                  statusDay={view.statusDay}
                  onOpen={() => onOpenProgram(program.code)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface ProgramCardProps {
  readonly program: ProgramRow;
  readonly range: DaySpan;
  readonly statusDay: IsoDay;
  readonly onOpen: () => void;
}

function ProgramCard({ program, range, statusDay, onOpen }: ProgramCardProps) {
  const words = useWords();
  return (
    <button type="button" className={styles["card"]} onClick={onOpen} data-status={program.status.status}>
      <span className={styles["head"]}>
        <span className={styles["name"]}>
          <span className={styles["code"]}>{program.code}</span> <Name name={program} />
        </span>
        <StatusMark status={program.status.status} look="soft" />
      </span>
      <SmallTimeline program={program} range={range} statusDay={statusDay} />
      <span className={styles["facts"]}>
        <ProgressPair
          actualRatio={program.progressRatio}
          plannedRatio={program.plannedProgressRatio}
          hasFigures
        />
        <span>{slipWords(words, program.slipWorkDays)}</span>
      </span>
    </button>
  );
}

/** Where the program lies in the plan's years, what was planned beneath, and today. */
function SmallTimeline({ program, range, statusDay }: Omit<ProgramCardProps, "onOpen">) {
  const first = range.startDay;
  const length = range.finishDay - first + 1;
  const share = (day: IsoDay) => `${((toEpochDay(day) - first) / length) * 100}%`;
  const span = (startDay: IsoDay, finishDay: IsoDay) => ({
    insetInlineStart: share(startDay),
    inlineSize: `${((toEpochDay(finishDay) - toEpochDay(startDay) + 1) / length) * 100}%`,
  });
  const { baselineStartDay, baselineFinishDay } = program;
  return (
    <span className={styles["timeline"]} aria-hidden="true">
      <span className={styles["bar"]} style={span(program.startDay, program.finishDay)} />
      {baselineStartDay && baselineFinishDay ? (
        <span className={styles["ghost"]} style={span(baselineStartDay, baselineFinishDay)} />
      ) : null}
      <span className={styles["today"]} style={{ insetInlineStart: share(statusDay) }} />
    </span>
  );
}
