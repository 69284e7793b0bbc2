import form from "#client/editing/EditForm.module.css";
import { Fact, Facts } from "#client/editing/Fact.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { MilestoneRow, ProgramRow } from "#shared/contract/roadmap.ts";
import { statusReason } from "#shared/i18n/status-reason.ts";
import { countOf, signedWorkDays } from "#shared/i18n/words.ts";

interface MilestoneFactsProps {
  readonly milestone: MilestoneRow;
  readonly program: ProgramRow;
}

/** What is known of a milestone: its status with the reason, its days in both calendars, its part in the program. */
export function MilestoneFacts({ milestone, program }: MilestoneFactsProps) {
  const words = useWords();
  const { t, format } = words;
  const weights = program.milestones.reduce((sum, { weightPoints }) => sum + weightPoints, 0);
  const share = weights === 0 ? 0 : milestone.weightPoints / weights;
  return (
    <div className={form["facts"]}>
      <p className={form["status"]} data-status={milestone.status.status}>
        <StatusMark status={milestone.status.status} look="soft" />
        <span>{statusReason(words, milestone.status)}</span>
      </p>
      <Facts>
        <Fact term={t("terms.program")}>
          <bdi>{program.code}</bdi> <Name name={program} />
        </Fact>
        <Fact term={t("terms.baselineDay")}>
          {milestone.baselineDay ? (
            <Day day={milestone.baselineDay} calendars="line" />
          ) : (
            t("roadmap.noBaseline")
          )}
        </Fact>
        <Fact term={t(milestone.actualDay ? "terms.actualDay" : "terms.forecastDay")}>
          <Day day={milestone.actualDay ?? milestone.forecastDay} calendars="line" />
        </Fact>
        <Fact term={t("terms.slip")}>
          {milestone.slipWorkDays === null ? t("common.none") : signedWorkDays(words, milestone.slipWorkDays)}
        </Fact>
        <Fact term={t("terms.weight")}>
          {t("milestone.weightValue", {
            points: `${countOf(words, "points", milestone.weightPoints)} (${format.percent(share)})`,
          })}
        </Fact>
        <Fact term={t("terms.critical")}>
          {t(milestone.isCritical ? "milestone.criticalYes" : "milestone.criticalNo")}
        </Fact>
      </Facts>
    </div>
  );
}
