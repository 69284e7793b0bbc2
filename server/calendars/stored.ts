import type { CalendarBook } from "#shared/calendar/calendar-change.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import { AppError } from "../trpc/errors.ts";

const names = { nameAr: true, nameEn: true } as const;

/** What history keeps of a holiday. */
export const HOLIDAY_FIELDS = {
  id: true,
  calendarId: true,
  ...names,
  startDay: true,
  finishDay: true,
  isConfirmed: true,
  version: true,
} as const satisfies Prisma.HolidaySelect;

/** What history keeps of a calendar. */
export const CALENDAR_FIELDS = {
  id: true,
  ...names,
  workWeekMask: true,
  version: true,
} as const satisfies Prisma.WorkCalendarSelect;

const calendarSelect = {
  ...CALENDAR_FIELDS,
  holidays: { select: HOLIDAY_FIELDS, orderBy: [{ startDay: "asc" }, { id: "asc" }] },
} as const satisfies Prisma.WorkCalendarSelect;

export type StoredHoliday = Prisma.HolidayGetPayload<{ select: typeof HOLIDAY_FIELDS }>;
export type StoredCalendar = Prisma.WorkCalendarGetPayload<{ select: typeof calendarSelect }>;

/** The plan's programs and every calendar; NOT_FOUND when there is no plan. */
export async function loadCalendars(db: Db | Tx) {
  const plan = await db.plan.findFirst({
    where: { kind: "plan" },
    select: {
      id: true,
      startDay: true,
      finishDay: true,
      calendarId: true,
      programs: {
        select: { id: true, code: true, ...names, calendarId: true, version: true },
        orderBy: { position: "asc" },
      },
    },
  });
  if (!plan) throw new AppError("NOT_FOUND", {});
  const calendars = await db.workCalendar.findMany({
    // The calendar of a what-if copy of the plan belongs to that copy.
    where: { OR: [{ id: plan.calendarId }, { plans: { none: {} } }] },
    select: calendarSelect,
    orderBy: [{ nameEn: "asc" }, { id: "asc" }],
  });
  return { plan, calendars };
}

export type StoredCalendars = Awaited<ReturnType<typeof loadCalendars>>;

/** The same as the rules read it. */
export function bookOf({ plan, calendars }: StoredCalendars): CalendarBook {
  return {
    planCalendarId: plan.calendarId,
    calendarById: new Map(
      calendars.map(({ id, workWeekMask, holidays }) => [
        id,
        { workWeekMask, holidays: holidays.map(daysOf) },
      ]),
    ),
    calendarIdByProgram: new Map(plan.programs.map(({ id, calendarId }) => [id, calendarId])),
  };
}

function daysOf({ id, startDay, finishDay }: StoredHoliday) {
  return { id, startDay: startDay as IsoDay, finishDay: finishDay as IsoDay };
}
