import { useMemo } from "react";
import { ExplainedStatus } from "#client/standing/ExplainedStatus.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import {
  type RoadmapStrip,
  roadmapStrip,
  type StripGroup,
  type StripRow,
} from "#shared/drawing/roadmap-strip.ts";
import { nextSentence } from "#shared/i18n/row-sentences.ts";
import { ProgramLink } from "./ProgramLink.tsx";
import styles from "./Strip.module.css";
import { StripGrid } from "./StripGrid.tsx";
import { StripHeading } from "./StripTime.tsx";
import { StripTrack } from "./StripTrack.tsx";

interface StripProps {
  readonly view: Pick<ExecutiveReviewView, "plan" | "statusDay" | "workstreams" | "programs">;
}

/** All programs over the quarters of the plan, as a table whose rows lead to them. */
export function Strip({ view }: StripProps) {
  const { t } = useWords();
  const strip = useMemo(() => roadmapStrip(view), [view]);
  return (
    <table className={styles["strip"]} aria-label={t("executive.strip.table")}>
      <thead>
        <tr>
          <th scope="col" className={styles["name"]}>
            {t("executive.strip.program")}
          </th>
          <th scope="col" className={styles["status"]}>
            {t("status.label")}
          </th>
          <th scope="col" className={styles["time"]}>
            <span className={styles["said"]}>{t("executive.strip.timeline")}</span>
            <StripHeading strip={strip} />
          </th>
          <th scope="col" className={styles["progress"]}>
            {t("executive.strip.progress")}
          </th>
          <th scope="col" className={styles["slip"]}>
            {t("executive.strip.slip")}
          </th>
        </tr>
      </thead>
      {strip.groups.map((group) => (
        <Group key={group.workstream.id} group={group} strip={strip} />
      ))}
    </table>
  );
}

function Group({ group, strip }: { readonly group: StripGroup; readonly strip: RoadmapStrip }) {
  const { workstream, rows } = group;
  return (
    <tbody>
      <tr className={styles["group"]}>
        <th scope="rowgroup" className={styles["groupName"]}>
          <Name name={workstream} />
        </th>
        <td className={styles["status"]}>
          <StatusMark status={workstream.status.status} />
        </td>
        <td className={styles["time"]}>
          <StripGrid strip={strip} />
        </td>
        <td />
        <td />
      </tr>
      {rows.map((row) => (
        <Row key={row.program.id} row={row} strip={strip} />
      ))}
    </tbody>
  );
}

function Row({ row, strip }: { readonly row: StripRow; readonly strip: RoadmapStrip }) {
  const words = useWords();
  const { t, format } = words;
  const { program } = row;
  return (
    <tr className={styles["row"]} data-status={program.status.status}>
      <th scope="row" className={styles["program"]}>
        <ProgramLink program={program} isWholeRow />
      </th>
      <td className={styles["status"]}>
        <ExplainedStatus of={program} />
      </td>
      <td className={styles["time"]}>
        <span className={styles["said"]}>
          {t("executive.strip.spans", {
            start: format.day(program.startDay),
            finish: format.day(program.finishDay),
            next: nextSentence(program, words),
          })}
        </span>
        <StripTrack row={row} strip={strip} />
      </td>
      <td className={styles["progress"]} data-heading={t("executive.strip.progress")}>
        <bdi>{format.percent(program.progressRatio)}</bdi>
        <span className={styles["planned"]}>
          {" / "}
          <bdi>{format.percent(program.plannedProgressRatio)}</bdi>
        </span>
      </td>
      <td className={styles["slip"]} data-heading={t("executive.strip.slip")}>
        {program.slipWorkDays === null ? (
          t("roadmap.noBaseline")
        ) : (
          <bdi>{format.signedNumber(program.slipWorkDays)}</bdi>
        )}
      </td>
    </tr>
  );
}
