import { HOLIDAYS } from "./data/holidays.ts";
import { personId } from "./data/people.ts";
import { FOUNDING_DAY } from "./founding-acts.ts";
import { dayOf, numberOf } from "./work-days.ts";
import type { World } from "./world.ts";

const MOON_ANNOUNCED_WORK_DAYS = 15;

/** Each Eid is confirmed when it is announced, some weeks ahead. */
export function enterHolidayActs(world: World): void {
  HOLIDAYS.forEach(({ isByMoon, startDay }, at) => {
    if (!isByMoon) return;
    const holidayId = `holiday-${at + 1}`;
    const announced = Math.max(
      numberOf(world.row, FOUNDING_DAY) + 1,
      numberOf(world.row, startDay) - MOON_ANNOUNCED_WORK_DAYS,
    );
    world.timeline.at(announced, 9 * 60 + 30, () => {
      world.book.record(
        {
          day: dayOf(world.row, announced),
          minute: 9 * 60 + 30,
          actorId: personId("administrator"),
          action: "system.holidayConfirmed",
          subjectType: "holiday",
          subjectId: holidayId,
        },
        (writer) => writer.update("holiday", holidayId, { isConfirmed: true }),
      );
    });
  });
}
