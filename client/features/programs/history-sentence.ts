import { isIsoDay } from "#shared/calendar/day.ts";
import type { HistoryEntry, ProgramView } from "#shared/contract/programs.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";

const FIELDS = [
  "forecastStartDay",
  "forecastFinishDay",
  "actualStartDay",
  "actualFinishDay",
  "durationWorkDays",
  "remainingWorkDays",
  "progressPercent",
  "weightPoints",
  "declaredState",
  "calendarId",
] as const;

/** Finds the name that a changed record is known by: an item's, or the program's own. */
export function itemNames(view: ProgramView, { language }: Words): (itemId: string) => string {
  const names = new Map(
    [view.program, ...view.items].map((each) => [each.id, `${each.code} ${chooseName(language, each).text}`]),
  );
  return (itemId) => names.get(itemId) ?? view.program.code;
}

/** "M3 Contract signed: forecast day from 1 March to 5 April": one changed field in words. */
export function changeSentence(
  words: Words,
  { itemId, field, fromValue, toValue }: HistoryEntry,
  nameOf: (itemId: string) => string,
): string {
  const known = FIELDS.find((each) => each === field);
  const parts = {
    item: nameOf(itemId),
    field: words.t(`program.fields.${known ?? "other"}`),
    from: valueText(words, field, fromValue),
    to: valueText(words, field, toValue),
  };
  if (parts.to === "") return words.t("program.cleared", parts);
  return words.t(parts.from === "" ? "program.set" : "program.changed", parts);
}

/** History keeps JSON scalars; an empty text stands for null. */
function valueText({ t, format }: Words, field: string | null, json: string | null): string {
  const value: unknown = json === null ? null : JSON.parse(json);
  if (value === null || value === "") return "";
  if (field === "declaredState" && (value === "stalled" || value === "stopped")) return t(`status.${value}`);
  if (field === "calendarId") return t("program.ownCalendar");
  if (field === "progressPercent" && typeof value === "number") return format.percent(value / 100);
  if (typeof value === "number") return format.number(value);
  if (typeof value === "boolean") return t(value ? "common.yes" : "common.no");
  return typeof value === "string" && isIsoDay(value) ? format.day(value) : String(value);
}
