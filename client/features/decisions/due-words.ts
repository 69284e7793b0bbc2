import type { DecisionRow } from "#shared/contract/decisions.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";

/** How far the day of an open decision is away, and whether it has passed; null where nothing more is due. */
export function dueWords(
  words: Words,
  { dueDay, dueInWorkDays }: Pick<DecisionRow, "dueDay" | "dueInWorkDays">,
  statusDay: IsoDay,
): { readonly isOverdue: boolean; readonly text: string } | null {
  if (dueInWorkDays === null) return null;
  const { t } = words;
  if (dueDay === statusDay) return { isOverdue: false, text: t("common.today") };
  // ISO days sort as text. Over a weekend a day passes in no working day.
  const isOverdue = dueDay < statusDay;
  const count = Math.abs(dueInWorkDays);
  if (count === 0) return { isOverdue, text: t(isOverdue ? "decisions.overdue" : "decisions.withinDay") };
  const days = countOf(words, "workDaysOblique", count);
  return { isOverdue, text: t(isOverdue ? "decisions.overdueBy" : "decisions.dueIn", { days }) };
}
