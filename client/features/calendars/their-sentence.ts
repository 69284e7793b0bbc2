import { isIsoDay } from "#shared/calendar/day.ts";
import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { Words } from "#shared/i18n/words.ts";
import { weekdaysOf } from "./weekdays.ts";

const FIELDS = {
  nameAr: "terms.nameAr",
  nameEn: "terms.nameEn",
  startDay: "calendars.firstDay",
  finishDay: "calendars.lastDay",
  isConfirmed: "calendars.isConfirmed",
  workWeekMask: "calendars.week",
} as const;

type Field = keyof typeof FIELDS;

function isField(field: string): field is Field {
  return Object.hasOwn(FIELDS, field);
}

/** What is saved now of a value in conflict; null of what people know by no name, such as an id. */
export function theirSentence(words: Words, { field, theirs }: ConflictingValue): string | null {
  if (!isField(field)) return null;
  const { t } = words;
  return t("calendars.conflictTheirs", { field: t(FIELDS[field]), value: valueText(words, theirs) });
}

function valueText({ t, format }: Words, value: ConflictingValue["theirs"]): string {
  if (typeof value === "number")
    return weekdaysOf(value)
      .map((day) => t(`calendars.weekdays.d${day}`))
      .join(" · ");
  if (value === "true" || value === "false") return t(value === "true" ? "common.yes" : "common.no");
  const text = value ?? "";
  return isIsoDay(text) ? format.day(text) : text;
}
