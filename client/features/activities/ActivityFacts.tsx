import { Fact, Facts } from "#client/editing/Fact.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ActivityRow } from "#shared/contract/programs.ts";
import type { ProgramRow } from "#shared/contract/roadmap.ts";
import { countOf } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";

interface ActivityFactsProps {
  readonly activity: ActivityRow;
  readonly program: ProgramRow;
}

/** What is known of an activity: its days, its length, how far it has come. */
export function ActivityFacts({ activity, program }: ActivityFactsProps) {
  const words = useWords();
  const { t, format } = words;
  const { baselineStartDay, baselineFinishDay } = activity;
  return (
    <Facts>
      <Fact term={t("terms.program")}>
        <bdi>{program.code}</bdi> <Name name={program} />
      </Fact>
      <Fact term={t("terms.baselineDay")}>
        {baselineStartDay && baselineFinishDay ? (
          <Span from={baselineStartDay} to={baselineFinishDay} />
        ) : (
          t("roadmap.noBaseline")
        )}
      </Fact>
      <Fact term={t("activity.now")}>
        <Span
          from={activity.actualStartDay ?? activity.forecastStartDay}
          to={activity.actualFinishDay ?? activity.forecastFinishDay}
        />
      </Fact>
      <Fact term={t("activity.duration")}>{countOf(words, "workDays", activity.durationWorkDays)}</Fact>
      <Fact term={t("common.progress")}>{format.percent(activity.progressPercent / 100)}</Fact>
      <Fact term={t("terms.critical")}>{t(activity.isCritical ? "common.yes" : "common.no")}</Fact>
    </Facts>
  );
}

function Span({ from, to }: { readonly from: IsoDay; readonly to: IsoDay }) {
  return (
    <>
      <Day day={from} style="medium" /> – <Day day={to} style="medium" />
    </>
  );
}
