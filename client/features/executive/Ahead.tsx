import { useState } from "react";
import { ExplainedStatus } from "#client/standing/ExplainedStatus.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { AheadMilestone } from "#shared/contract/executive-review.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";
import styles from "./Ahead.module.css";
import { aheadMonths } from "./ahead-months.ts";
import { Nothing, Part, ShowAll } from "./Part.tsx";
import { ProgramLink } from "./ProgramLink.tsx";

/** How many stand there before somebody asks for the rest; paper has them all. */
const SHOWN_AT_FIRST = 12;

/** What is to be reached within the next 90 days, and what should have been. */
export function Ahead({ ahead }: { readonly ahead: readonly AheadMilestone[] }) {
  const { t, format } = useWords();
  const [isWhole, setWhole] = useState(false);
  const first = new Set(isWhole ? ahead : ahead.slice(0, SHOWN_AT_FIRST));
  return (
    <Part title={t("executive.ahead.title")} beside={format.number(ahead.length)}>
      {ahead.length === 0 ? <Nothing>{t("executive.ahead.none")}</Nothing> : null}
      {aheadMonths(ahead).map(({ month, milestones }) => (
        <section
          key={month ?? "overdue"}
          className={styles["month"]}
          data-on-paper={!milestones.some((each) => first.has(each))}
        >
          <h3 className={styles["name"]}>
            {month === null ? t("executive.ahead.overdue") : format.monthOfYear(month, "gregorian")}
            <span className={styles["count"]}>{format.number(milestones.length)}</span>
          </h3>
          <ul>
            {milestones.map((each) => (
              <li key={each.milestone.id} className={styles["entry"]} data-on-paper={!first.has(each)}>
                <Entry ahead={each} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {first.size < ahead.length ? <ShowAll count={ahead.length} onPress={() => setWhole(true)} /> : null}
    </Part>
  );
}

function Entry({ ahead: { program, milestone, isOverdue, inWorkDays } }: { readonly ahead: AheadMilestone }) {
  const words = useWords();
  return (
    <>
      <span className={styles["day"]}>
        <Day day={milestone.forecastDay} style="medium" calendars="stack" />
      </span>
      <span className={styles["what"]}>
        <span className={styles["milestone"]}>
          <bdi className={styles["code"]}>{milestone.code}</bdi> <Name name={milestone} />
        </span>
        <span className={styles["program"]}>
          <ProgramLink program={program} />
        </span>
      </span>
      <span className={styles["status"]}>
        <ExplainedStatus of={milestone} />
        <span className={styles["when"]}>
          {isOverdue && milestone.baselineDay
            ? words.t("executive.ahead.wasDue", { day: words.format.day(milestone.baselineDay, "medium") })
            : whenText(words, inWorkDays)}
        </span>
      </span>
    </>
  );
}

function whenText(words: Words, inWorkDays: number): string {
  const { t } = words;
  if (inWorkDays === 0) return t("executive.ahead.today");
  if (inWorkDays < 0) return t("executive.ahead.ago", { days: countOf(words, "workDays", inWorkDays) });
  return t("executive.ahead.inDays", { days: countOf(words, "workDaysOblique", inWorkDays) });
}
