import { Direction } from "#client/standing/Direction.tsx";
import { TrendSpark } from "#client/standing/TrendSpark.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { TrendLine } from "#shared/contract/measures.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import type { MilestoneTrend } from "#shared/progress/milestone-trend.ts";
import { PanelPart } from "./PanelPart.tsx";
import styles from "./ProgramPanel.module.css";

interface MilestoneListProps {
  readonly milestones: readonly MilestoneRow[];
  /** Null until they have come. */
  readonly trends: readonly TrendLine[] | null;
  readonly onOpen: (id: string) => void;
}

/** What is still to be reached, each with the drift of its forecast; what was reached is folded away below. */
export function MilestoneList({ milestones, trends, onOpen }: MilestoneListProps) {
  const { t, format } = useWords();
  const open = milestones.filter(({ actualDay }) => actualDay === null);
  const done = milestones.filter(({ actualDay }) => actualDay !== null);
  const trendOf = new Map(trends?.map(({ id, trend }) => [id, trend]));
  const itemOf = (milestone: MilestoneRow) => (
    <li key={milestone.id}>
      <MilestoneButton
        milestone={milestone}
        trend={trendOf.get(milestone.id)}
        onOpen={() => onOpen(milestone.id)}
      />
    </li>
  );
  return (
    <PanelPart title={t("standing.milestones")} count={format.number(milestones.length)}>
      {milestones.length === 0 ? <p className={styles["none"]}>{t("standing.milestonesNone")}</p> : null}
      {open.length > 0 ? <ul className={styles["list"]}>{open.map(itemOf)}</ul> : null}
      {done.length > 0 ? (
        <details className={styles["done"]} open={open.length === 0}>
          <summary>{t("standing.milestonesDone", { count: format.number(done.length) })}</summary>
          <ul className={styles["list"]}>{done.map(itemOf)}</ul>
        </details>
      ) : null}
    </PanelPart>
  );
}

interface MilestoneButtonProps {
  readonly milestone: MilestoneRow;
  readonly trend: MilestoneTrend | undefined;
  readonly onOpen: () => void;
}

function MilestoneButton({ milestone, trend, onOpen }: MilestoneButtonProps) {
  const words = useWords();
  const hasDrifted = trend?.direction === "rising" || trend?.direction === "falling";
  return (
    <button type="button" className={styles["milestone"]} onClick={onOpen}>
      <span className={styles["named"]}>
        <bdi className={styles["code"]}>{milestone.code}</bdi> <Name name={milestone} />
      </span>
      <span className={styles["line"]}>
        <StatusMark status={milestone.status.status} />
        <Day day={milestone.actualDay ?? milestone.forecastDay} style="medium" />
        <span className={styles["muted"]}>{slipWords(words, milestone.slipWorkDays)}</span>
      </span>
      {trend && hasDrifted ? <Drift trend={trend} /> : null}
    </button>
  );
}

/** How its forecast drifted from report to report: the line, and what it says. */
function Drift({ trend }: { readonly trend: MilestoneTrend }) {
  const { t, format } = useWords();
  return (
    <span className={styles["drift"]}>
      <TrendSpark trend={trend} />
      <Direction direction={trend.direction} />
      <span className={styles["muted"]}>
        {t("standing.moves", { count: format.number(trend.moveCount) })}
      </span>
    </span>
  );
}
