import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { floatWords, slipWords } from "#shared/i18n/row-sentences.ts";
import type { IsoDay } from "#shared/units.ts";
import { Day } from "../Day/Day.tsx";
import { useWords } from "../locale/locale-context.ts";
import { type CardFact, ItemCard } from "./ItemCard.tsx";

/** A milestone at a glance. */
export function MilestoneCard({ milestone }: { readonly milestone: MilestoneRow }) {
  const words = useWords();
  const { t, format } = words;
  const { actualDay, forecastDay, baselineDay, isCritical, progressPercent, totalFloatWorkDays } = milestone;
  const facts: CardFact[] = [
    actualDay
      ? { term: t("terms.actualDay"), value: cardDay(actualDay) }
      : { term: t("terms.forecastDay"), value: cardDay(forecastDay) },
    { term: t("terms.baselineDay"), value: cardDay(baselineDay) },
    { term: t("terms.slip"), value: slipWords(words, milestone.slipWorkDays) },
    { term: t("milestone.progressOf"), value: actualDay ? null : format.percent(progressPercent / 100) },
    {
      term: t("columns.headings.float"),
      value: actualDay || totalFloatWorkDays === null ? null : floatWords(words, totalFloatWorkDays),
    },
    { term: t("terms.critical"), value: t(isCritical ? "milestone.criticalYes" : "milestone.criticalNo") },
  ];
  return <ItemCard code={milestone.code} name={milestone} status={milestone.status} facts={facts} />;
}

/** Both calendars; nothing where there is no day. */
export function cardDay(day: IsoDay | null) {
  return day === null ? null : <Day day={day} calendars="line" />;
}
