import { countOf, type Words } from "#shared/i18n/words.ts";
import type { IsoDay, WorkDays } from "#shared/units.ts";

/** What an entry says of its day. */
export interface DueEntry {
  readonly dueDay: IsoDay | null;
  /** Null where nothing more is due. */
  readonly dueInWorkDays: WorkDays | null;
}

/** How far the day of an entry is away, and whether it has passed; null where nothing more is due. */
export function dueWords(
  words: Words,
  { dueDay, dueInWorkDays }: DueEntry,
  statusDay: IsoDay,
): { readonly isOverdue: boolean; readonly text: string } | null {
  if (dueDay === null || dueInWorkDays === null) return null;
  const { t } = words;
  if (dueDay === statusDay) return { isOverdue: false, text: t("common.today") };
  // ISO days sort as text. Over a weekend a day passes in no working day.
  const isOverdue = dueDay < statusDay;
  const count = Math.abs(dueInWorkDays);
  if (count === 0) return { isOverdue, text: t(isOverdue ? "registers.overdue" : "registers.withinDay") };
  const days = countOf(words, "workDaysOblique", count);
  return { isOverdue, text: t(isOverdue ? "registers.overdueBy" : "registers.dueIn", { days }) };
}
