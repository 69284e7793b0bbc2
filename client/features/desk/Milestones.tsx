import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { CountedCard } from "#client/ui/CountedCard/CountedCard.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { DeskMilestone } from "#shared/contract/reporting-desk.ts";
import { countOf } from "#shared/i18n/words.ts";
import desk from "./Desk.module.css";
import styles from "./Milestones.module.css";

interface MilestonesProps {
  readonly milestones: readonly DeskMilestone[];
}

/** As many days as `ReportingDesk.upcoming` looks ahead. */
const DAYS_AHEAD = 90;

/** Past their baseline day and not done, the oldest first. */
export function Overdue({ milestones }: MilestonesProps) {
  const { t, format } = useWords();
  return (
    <List title={t("desk.overdue")} empty={t("desk.overdueEmpty")} milestones={milestones}>
      {({ baselineDay, forecastDay }) => (
        <span className={styles["when"]}>
          {baselineDay ? t("desk.wasDue", { day: format.day(baselineDay, "medium") }) : null}
          <span className={desk["muted"]}>
            {t("desk.forecast", { day: format.day(forecastDay, "medium") })}
          </span>
        </span>
      )}
    </List>
  );
}

/** Not done and due soon, the earliest first. */
export function Upcoming({ milestones }: MilestonesProps) {
  const words = useWords();
  const { t } = words;
  const days = countOf(words, "daysOblique", DAYS_AHEAD);
  return (
    <List title={t("desk.upcoming", { days })} empty={t("desk.upcomingEmpty")} milestones={milestones}>
      {({ forecastDay, inWorkDays }) => (
        <span className={styles["when"]}>
          <Day day={forecastDay} style="medium" />
          <span className={desk["muted"]}>
            {inWorkDays === 0
              ? t("common.today")
              : t(inWorkDays > 0 ? "desk.inDays" : "desk.ago", {
                  days: countOf(words, "workDaysOblique", inWorkDays),
                })}
          </span>
        </span>
      )}
    </List>
  );
}

interface ListProps extends MilestonesProps {
  readonly title: string;
  readonly empty: string;
  /** When it is due. */
  readonly children: (milestone: DeskMilestone) => ReactNode;
}

/** How many stand there before somebody asks for the rest. */
const SHOWN_AT_FIRST = 8;

function List({ title, empty, milestones, children }: ListProps) {
  const { t, format } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? milestones : milestones.slice(0, SHOWN_AT_FIRST);
  return (
    <CountedCard title={title} count={milestones.length} empty={empty}>
      <ul className={desk["list"]}>
        {shown.map((milestone) => (
          <li key={milestone.id} className={styles["milestone"]}>
            <Link
              to="/programs/$code"
              params={{ code: milestone.programCode }}
              className={desk["programLink"]}
            >
              <bdi className={desk["code"]}>{`${milestone.programCode} ${milestone.code}`}</bdi>{" "}
              <Name name={milestone} />
            </Link>
            <StatusMark status={milestone.status.status} />
            {children(milestone)}
          </li>
        ))}
      </ul>
      {shown.length < milestones.length ? (
        <p className={styles["rest"]}>
          <Button size="small" variant="quiet" onPress={() => setWhole(true)}>
            {t("desk.showAll", { number: format.number(milestones.length) })}
          </Button>
        </p>
      ) : null}
    </CountedCard>
  );
}
