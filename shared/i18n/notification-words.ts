import { toEpochDay } from "../calendar/day.ts";
import type { CommentNotice, ReportNotice, Told } from "../contract/notifications.ts";
import { invariant } from "../invariant.ts";
import { chooseName, dayInBoth, dayRange, isolate, type Words } from "./words.ts";

/** What a notification is about: the entry of a register, or the program, by code and name. */
export function notificationTitle({ language }: Words, { data }: Told): string {
  const subject = subjectOf(data);
  return `${isolate(subject.code)} ${isolate(chooseName(language, subject).text)}`;
}

function subjectOf(data: Told["data"]) {
  if ("decision" in data) return data.decision;
  if ("risk" in data) return data.risk;
  if ("issue" in data) return data.issue;
  return "subject" in data ? talkedOf(data) : data.program;
}

/** A program in a place is called by the program's code and the place's name. */
function talkedOf({ program, entry, subject: { subjectType } }: CommentNotice) {
  if (entry && program && subjectType === "rollOut") return { ...entry, code: program.code };
  const named = entry ?? program;
  invariant(named, "what concerns the whole plan stands in a register");
  return named;
}

/** What it says of that, in a sentence. */
export function notificationSentence(words: Words, told: Told): string {
  if (told.kind === "commentMention" || told.kind === "commentAdded") {
    const { author, excerpt } = told.data;
    const person = isolate(chooseName(words.language, author).text);
    return words.t(`notifications.told.${told.kind}`, { person, excerpt: isolate(excerpt) });
  }
  if ("decision" in told.data || "risk" in told.data || "issue" in told.data) {
    const { day } = told.data;
    const person = "person" in told.data ? isolate(chooseName(words.language, told.data.person).text) : "";
    return words.t(`notifications.told.${told.kind}`, { person, day: dayInBoth(words, day) });
  }
  if ("request" in told.data) {
    const { request, person } = told.data;
    const [name, by] = [request, person].map((each) => isolate(chooseName(words.language, each).text));
    return words.t(`notifications.told.${told.kind}`, { code: isolate(request.code), name, person: by });
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
