import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { PanelPart } from "./PanelPart.tsx";
import styles from "./ProgramPanel.module.css";

interface MilestoneListProps {
  readonly milestones: readonly MilestoneRow[];
  readonly onOpen: (id: string) => void;
}

/** The program's milestones in the plan's order; each opens its own window. */
export function MilestoneList({ milestones, onOpen }: MilestoneListProps) {
  const { t, format } = useWords();
  return (
    <PanelPart title={t("standing.milestones")} count={format.number(milestones.length)}>
      {milestones.length === 0 ? <p className={styles["none"]}>{t("standing.milestonesNone")}</p> : null}
      <ul className={styles["list"]}>
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <MilestoneButton milestone={milestone} onOpen={() => onOpen(milestone.id)} />
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

interface MilestoneButtonProps {
  readonly milestone: MilestoneRow;
  readonly onOpen: () => void;
}

function MilestoneButton({ milestone, onOpen }: MilestoneButtonProps) {
  const words = useWords();
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
    </button>
  );
}
