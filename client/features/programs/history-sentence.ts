import { termsSentence } from "#client/editing/link-terms.ts";
import { isIsoDay } from "#shared/calendar/day.ts";
import { LAG_UNITS, LINK_TYPES } from "#shared/contract/link-limits.ts";
import type { FarItem, HistoryEntry, ProgramView } from "#shared/contract/programs.ts";
import type { LinkView } from "#shared/contract/roadmap.ts";
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
  "type",
  "lagDays",
  "lagUnit",
] as const;

/** Finds the name that a changed record is known by: an item's, or the program's own. */
export function itemNames(view: ProgramView, { language }: Words): (itemId: string) => string {
  const names = new Map(
    [view.program, ...view.items].map((each) => [each.id, `${each.code} ${chooseName(language, each).text}`]),
  );
  return (itemId) => names.get(itemId) ?? view.program.code;
}

/** "M3 Contract signed: forecast day from 1 March to 5 April": what one act did to one record, in words. */
export function changeSentence(
  words: Words,
  entry: HistoryEntry,
  nameOf: (itemId: string) => string,
): string {
  const { t } = words;
  const subject = entry.link ? linkName(words, entry.link) : nameOf(entry.itemId);
  const change =
    entry.operation === "update" ? fieldSentence(words, entry, subject) : linkSentence(words, entry, subject);
  return entry.action === "act.undo" ? t("program.undone", { change }) : change;
}

function fieldSentence(words: Words, { field, fromValue, toValue }: HistoryEntry, item: string): string {
  const known = FIELDS.find((each) => each === field);
  const parts = {
    item,
    field: words.t(`program.fields.${known ?? "other"}`),
    from: valueText(words, field, fromValue),
    to: valueText(words, field, toValue),
  };
  if (parts.to === "") return words.t("program.cleared", parts);
  return words.t(parts.from === "" ? "program.set" : "program.changed", parts);
}

/** Only links come and go on this page; their record says how they held. */
function linkSentence(words: Words, { operation, fromValue, toValue }: HistoryEntry, link: string): string {
  const record = JSON.parse(toValue ?? fromValue ?? "{}") as Partial<LinkView>;
  const { type = "FS", lagDays = 0, lagUnit = "work" } = record;
  const terms = termsSentence(words, { type, lagDays, lagUnit });
  return words.t(operation === "create" ? "program.linkAdded" : "program.linkRemoved", { link, terms });
}

function linkName(
  { t, language }: Words,
  { predecessor, successor }: NonNullable<HistoryEntry["link"]>,
): string {
  const name = (item: FarItem) => `${item.programCode} ${item.code} ${chooseName(language, item).text}`;
  return t("program.linkName", { predecessor: name(predecessor), successor: name(successor) });
}

/** History keeps JSON scalars; an empty text stands for null. */
function valueText({ t, format }: Words, field: string | null, json: string | null): string {
  const value: unknown = json === null ? null : JSON.parse(json);
  if (value === null || value === "") return "";
  if (field === "declaredState" && (value === "stalled" || value === "stopped")) return t(`status.${value}`);
  if (field === "calendarId") return t("program.ownCalendar");
  const type = LINK_TYPES.find((each) => field === "type" && each === value);
  if (type) return t("program.quoted", { text: t(`terms.linkType.${type}`) });
  const unit = LAG_UNITS.find((each) => field === "lagUnit" && each === value);
  if (unit) return t(`program.lagUnit.${unit}`);
  if (field === "progressPercent" && typeof value === "number") return format.percent(value / 100);
  if (field === "lagDays" && typeof value === "number") return format.signedNumber(value);
  if (typeof value === "number") return format.number(value);
  if (typeof value === "boolean") return t(value ? "common.yes" : "common.no");
  return typeof value === "string" && isIsoDay(value) ? format.day(value) : String(value);
}
