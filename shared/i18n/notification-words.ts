import { toEpochDay } from "../calendar/day.ts";
import type { ReportNotice, Told } from "../contract/notifications.ts";
import { chooseName, dayInBoth, dayRange, isolate, type Words } from "./words.ts";

/** What a notification is about: the program by code and name. */
export function notificationTitle({ language }: Words, { data: { program } }: Told): string {
  return `${isolate(program.code)} ${isolate(chooseName(language, program).text)}`;
}

/** What it says of that, in a sentence. */
export function notificationSentence(words: Words, told: Told): string {
  if (told.kind === "commentMention" || told.kind === "commentAdded") {
    const { author, excerpt } = told.data;
    const person = isolate(chooseName(words.language, author).text);
    return words.t(`notifications.told.${told.kind}`, { person, excerpt: isolate(excerpt) });
  }
  const { period } = told.data;
  return words.t(`notifications.told.${told.kind}`, {
    period: periodName(words, period),
    day: dayInBoth(words, period.closesDay),
  });
}

/** What a reporting period is called after "the report for": its month, or from which day to which. */
function periodName(words: Words, { kind, startDay, finishDay }: ReportNotice["period"]): string {
  const { t, format } = words;
  if (kind !== "month") return t("notifications.span", { range: dayRange(words, startDay, finishDay) });
  // Periods follow Gregorian months, whichever calendar the reader sees first.
  return t("notifications.month", { month: format.monthOfYear(toEpochDay(startDay), "gregorian") });
}
