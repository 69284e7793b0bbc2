import { ItemCard } from "#client/ui/ItemCard/ItemCard.tsx";
import { cardDay, MilestoneCard } from "#client/ui/ItemCard/MilestoneCard.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ActivityRow, PlanItemRow } from "#shared/contract/programs.ts";
import { countOf } from "#shared/i18n/words.ts";

/** What the program's plan knows of a row at a glance. */
export function PlanItemCard({ item }: { readonly item: PlanItemRow }) {
  return item.kind === "milestone" ? <MilestoneCard milestone={item} /> : <ActivityCard activity={item} />;
}

/** An activity has a beginning and an end, and no status of its own. */
function ActivityCard({ activity }: { readonly activity: ActivityRow }) {
  const words = useWords();
  const { t, format } = words;
  const { actualStartDay, actualFinishDay, isCritical } = activity;
  const facts = [
    {
      term: t(actualStartDay ? "program.fields.actualStartDay" : "program.fields.forecastStartDay"),
      value: cardDay(actualStartDay ?? activity.forecastStartDay),
    },
    {
      term: t(actualFinishDay ? "terms.actualDay" : "program.finish"),
      value: cardDay(actualFinishDay ?? activity.forecastFinishDay),
    },
    { term: t("terms.baselineDay"), value: cardDay(activity.baselineFinishDay) },
    {
      term: t("program.fields.durationWorkDays"),
      value: countOf(words, "workDays", activity.durationWorkDays),
    },
    { term: t("milestone.progressOf"), value: format.percent(activity.progressPercent / 100) },
    { term: t("terms.critical"), value: t(isCritical ? "milestone.criticalYes" : "milestone.criticalNo") },
  ];
  return <ItemCard code={activity.code} name={activity} status={null} facts={facts} />;
}
