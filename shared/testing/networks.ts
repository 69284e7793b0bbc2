import fc from "fast-check";
import { createWorkCalendar } from "../calendar/working-days.ts";
import type { Network, ScheduleItem, ScheduleLink } from "../schedule/network.ts";
import type { EpochDay } from "../units.ts";
import { anyHolidays, calendarWith, day } from "./days.ts";

/** An activity or milestone with nothing said of it but its length. */
export function item(id: string, durationWorkDays: number, facts: Partial<ScheduleItem> = {}): ScheduleItem {
  return {
    id,
    programId: "P",
    calendar: calendarWith(),
    durationWorkDays,
    remainingWorkDays: null,
    heldFromDay: null,
    constraint: null,
    deadlineDay: null,
    actualStartDay: null,
    actualFinishDay: null,
    ...facts,
  };
}

/** `"A FS B"`, `"A SS+3 B"`, `"A FF-2 B"`, `"A FS+5e B"` (elapsed days). The text is the link's id. */
export function link(text: string): ScheduleLink {
  const parts = /^(\S+) (FS|SS|FF|SF)([+-]\d+)?(e)? (\S+)$/.exec(text);
  if (!parts) throw new Error(`no link: ${text}`);
  const [, predecessorId = "", type = "FS", lag = "0", elapsed, successorId = ""] = parts;
  return {
    id: text,
    predecessorId,
    successorId,
    type: type as ScheduleLink["type"],
    lagDays: Number(lag),
    lagUnit: elapsed ? "elapsed" : "work",
  };
}

const anyLink = fc.record({
  type: fc.constantFrom("FS", "SS", "FF", "SF"),
  lagDays: fc.integer({ min: -6, max: 8 }),
  lagUnit: fc.constantFrom("work", "elapsed"),
});

const anyCalendarPair = fc
  .tuple(anyHolidays(6), anyHolidays(6))
  .map(([plan, program]) => [
    createWorkCalendar({ workWeekMask: 0b001_1111, holidays: plan }),
    createWorkCalendar({ workWeekMask: 0b101_1101, holidays: program }),
  ]);

/** A small network without cycles, of two programs and two calendars, its items in no helpful order. */
export function anyNetwork(maxItems = 7): fc.Arbitrary<Network> {
  return fc
    .record({
      calendars: anyCalendarPair,
      shapes: fc.array(
        fc.record({
          durationWorkDays: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 })),
          programId: fc.constantFrom("P", "Q"),
          which: fc.nat(1),
          heldAfterDays: fc.option(fc.integer({ min: -10, max: 40 }), { freq: 3 }),
        }),
        { minLength: 1, maxLength: maxItems },
      ),
      pairs: fc.array(fc.tuple(fc.nat(maxItems - 1), fc.nat(maxItems - 1), anyLink), { maxLength: 12 }),
    })
    .map(({ calendars, shapes, pairs }) => {
      const items = shapes.map(({ durationWorkDays, programId, which, heldAfterDays }, index) =>
        item(`${index}`, durationWorkDays, {
          programId,
          calendar: calendars[which] ?? calendarWith(),
          heldFromDay: heldAfterDays === null ? null : ((day("2026-03-01") + heldAfterDays) as EpochDay),
        }),
      );
      const links = pairs
        .filter(([from, to]) => from < to && to < items.length)
        .map(([from, to, kind], index) => ({
          ...kind,
          id: `L${index}`,
          predecessorId: `${from}`,
          successorId: `${to}`,
        }));
      return { items: items.toReversed(), links };
    });
}
