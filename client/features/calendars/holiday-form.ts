import { checkHoliday } from "#shared/calendar/holiday-rules.ts";
import type { CalendarChangeInput, CalendarHoliday, CalendarView } from "#shared/contract/calendars.ts";
import { problemSentence } from "#shared/i18n/sentences.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";

/** A holiday while it is being written; a day is null until it is complete. */
export interface HolidayForm {
  readonly nameAr: string;
  readonly nameEn: string;
  readonly startDay: IsoDay | null;
  readonly finishDay: IsoDay | null;
  readonly isConfirmed: boolean;
}

export const EMPTY_HOLIDAY: HolidayForm = {
  nameAr: "",
  nameEn: "",
  startDay: null,
  finishDay: null,
  isConfirmed: true,
};

export function formOf({ nameAr, nameEn, startDay, finishDay, isConfirmed }: CalendarHoliday): HolidayForm {
  return { nameAr, nameEn, startDay, finishDay, isConfirmed };
}

/** A sentence for each field that does not make sense yet, by the rules that the server asks too. */
export function problemsOf(
  words: Words,
  form: HolidayForm,
  calendar: CalendarView,
  holiday: CalendarHoliday | null,
): Readonly<Record<string, string>> {
  const { startDay, finishDay } = form;
  const required = words.t("common.required");
  const others = calendar.holidays.filter(({ id }) => id !== holiday?.id);
  // A day that is missing says so itself; the rules then look at the rest with the day that is there.
  const present = startDay ?? finishDay ?? (ANY_DAY as IsoDay);
  const days = { startDay: startDay ?? present, finishDay: finishDay ?? present };
  const problems = checkHoliday({ ...form, ...days }, others);
  return {
    ...Object.fromEntries(problems.map((problem) => [problem.path, problemSentence(words, problem)])),
    ...(startDay === null ? { startDay: required } : {}),
    ...(finishDay === null ? { finishDay: required } : {}),
  };
}

const ANY_DAY = "2026-01-01";

/** What saving the form asks for; null while a day is missing. */
export function changeOf(
  { startDay, finishDay, ...rest }: HolidayForm,
  { id: calendarId }: CalendarView,
  holiday: CalendarHoliday | null,
): CalendarChangeInput | null {
  if (startDay === null || finishDay === null) return null;
  const fields = { ...rest, startDay, finishDay };
  if (!holiday) return { kind: "addHolidays", calendarId, holidays: [fields] };
  return { kind: "updateHoliday", calendarId, holidayId: holiday.id, version: holiday.version, ...fields };
}
