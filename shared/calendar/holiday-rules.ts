import { invariant } from "../invariant.ts";
import type { IsoDay } from "../units.ts";
import { toEpochDay, toIsoDay } from "./day.ts";
import { epochDayOfHijri, HIJRI_FIRST_YEAR, HIJRI_LAST_YEAR, hijriMonthLengthDays } from "./hijri.ts";

/** A holiday as somebody writes it down. Both days inclusive; one of the names may be empty, not both. */
export interface HolidayDraft {
  readonly nameAr: string;
  readonly nameEn: string;
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
}

/** Why a calendar cannot be so; `shared/i18n` has a sentence for each. */
export type CalendarRule =
  | "nameMissing"
  | "finishBeforeStart"
  | "holidayTooLong"
  | "holidayRepeated"
  | "outsideHijri"
  | "noWorkDay";

/** One refusal: the field it stands at, the rule, and the days and numbers its sentence names. */
export interface CalendarProblem {
  readonly path: "nameAr" | "startDay" | "finishDay" | "workWeekMask";
  readonly rule: CalendarRule;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A longer one is a slip of the finger: the longest official leave has a third of it. */
export const MAX_HOLIDAY_DAYS = 31;

const WHOLE_WEEK = 0b111_1111;

/**
 * Every reason why a holiday makes no sense beside the `others` of its calendar; empty when it may be saved.
 * Two holidays may overlap, as Founding Day may fall into an Eid; only the very same days are refused.
 */
export function checkHoliday(
  { nameAr, nameEn, startDay, finishDay }: HolidayDraft,
  others: readonly Pick<HolidayDraft, "startDay" | "finishDay">[],
): CalendarProblem[] {
  const isNamed = nameAr.trim() !== "" || nameEn.trim() !== "";
  const isRepeated = others.some((other) => other.startDay === startDay && other.finishDay === finishDay);
  return [
    ...(isNamed ? [] : [{ path: "nameAr", rule: "nameMissing" } as const]),
    ...checkLength(startDay, finishDay),
    ...checkRange(startDay, finishDay),
    ...(isRepeated ? [{ path: "startDay", rule: "holidayRepeated" } as const] : []),
  ];
}

/** A work week has one to seven working days: bit 0 is Sunday … bit 6 Saturday. */
export function checkWorkWeek(workWeekMask: number): CalendarProblem[] {
  const isWeek = Number.isInteger(workWeekMask) && workWeekMask >= 1 && workWeekMask <= WHOLE_WEEK;
  return isWeek ? [] : [{ path: "workWeekMask", rule: "noWorkDay" }];
}

function checkLength(startDay: IsoDay, finishDay: IsoDay): CalendarProblem[] {
  const days = toEpochDay(finishDay) - toEpochDay(startDay) + 1;
  if (days < 1) return [{ path: "finishDay", rule: "finishBeforeStart", params: { day: startDay } }];
  if (days <= MAX_HOLIDAY_DAYS) return [];
  return [{ path: "finishDay", rule: "holidayTooLong", params: { maximum: MAX_HOLIDAY_DAYS } }];
}

/** Holidays are shown in both calendars, so they lie where the Umm al-Qura table reaches. */
function checkRange(startDay: IsoDay, finishDay: IsoDay): CalendarProblem[] {
  const { firstDay, lastDay } = hijriTableSpan();
  const params = { first: firstDay, last: lastDay };
  if (startDay < firstDay || startDay > lastDay) return [{ path: "startDay", rule: "outsideHijri", params }];
  return finishDay > lastDay ? [{ path: "finishDay", rule: "outsideHijri", params }] : [];
}

function hijriTableSpan(): { firstDay: IsoDay; lastDay: IsoDay } {
  const first = epochDayOfHijri(HIJRI_FIRST_YEAR, 1, 1);
  const last = epochDayOfHijri(HIJRI_LAST_YEAR, 12, hijriMonthLengthDays(HIJRI_LAST_YEAR, 12) ?? 0);
  invariant(first !== null && last !== null, "the table holds its own ends");
  return { firstDay: toIsoDay(first), lastDay: toIsoDay(last) };
}
