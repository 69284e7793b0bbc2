import type { CalendarHoliday, CalendarsView } from "#shared/contract/calendars.ts";
import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../trpc/context.ts";
import { loadCalendars, type StoredCalendar, type StoredHoliday } from "./stored.ts";

/** The plan's calendar, those of programs, and which program goes by which; NOT_FOUND without a plan. */
export async function readCalendars({ db, clock }: Deps, actor: Actor): Promise<CalendarsView> {
  const { plan, calendars } = await loadCalendars(db);
  const isOfPlan = ({ id }: StoredCalendar) => id === plan.calendarId;
  const ordered = [...calendars.filter(isOfPlan), ...calendars.filter((each) => !isOfPlan(each))];
  return {
    calendars: ordered.map((calendar) => ({
      ...calendar,
      isOfPlan: isOfPlan(calendar),
      holidays: calendar.holidays.map(viewHoliday),
    })),
    programs: plan.programs,
    statusDay: clock.today(),
    planStartDay: plan.startDay as IsoDay,
    planFinishDay: plan.finishDay as IsoDay,
    abilities: abilitiesOn(actor, { kind: "none" }),
  };
}

function viewHoliday({
  calendarId: _ofCalendar,
  startDay,
  finishDay,
  ...rest
}: StoredHoliday): CalendarHoliday {
  return { ...rest, startDay: startDay as IsoDay, finishDay: finishDay as IsoDay };
}
