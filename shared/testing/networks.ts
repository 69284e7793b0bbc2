import fc from "fast-check";
import { createWorkCalendar } from "../calendar/working-days.ts";
import type { ScheduleChange } from "../schedule/change.ts";
import type { Constraint, Network, ScheduleItem, ScheduleLink } from "../schedule/network.ts";
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

const anyDayNear = fc.integer({ min: -15, max: 50 }).map((days) => (day("2026-03-01") + days) as EpochDay);

const anyConstraint: fc.Arbitrary<Constraint> = fc.oneof(
  fc.constant({ type: "asLateAsPossible" as const }),
  fc.record({
    type: fc.constantFrom(
      "startNoEarlierThan",
      "startNoLaterThan",
      "finishNoEarlierThan",
      "finishNoLaterThan",
      "mustStartOn",
      "mustFinishOn",
    ),
    day: anyDayNear,
  }),
);

/** Everything that can be said of an item besides its length, program and calendar, sound or null. */
const anyFacts = fc
  .record({
    heldFromDay: fc.option(anyDayNear),
    constraint: fc.option(anyConstraint),
    deadlineDay: fc.option(anyDayNear, { freq: 2 }),
    remainingWorkDays: fc.option(fc.nat(8)),
    started: fc.option(anyDayNear, { freq: 2 }),
    tookDays: fc.option(fc.nat(20), { freq: 1 }),
  })
  .map(({ started, tookDays, ...facts }) => ({
    ...facts,
    actualStartDay: started,
    actualFinishDay: started === null || tookDays === null ? null : ((started + tookDays) as EpochDay),
  }));

/** As `anyNetwork`, with constraints, deadlines and actual days. */
export function anyNetworkUnderWay(maxItems = 8): fc.Arbitrary<Network> {
  return fc
    .tuple(anyNetwork(maxItems), fc.array(anyFacts, { minLength: maxItems, maxLength: maxItems }))
    .map(([{ items, links }, facts]) => ({
      links,
      items: items.map((each, index) => soundly({ ...each, ...facts[index] })),
    }));
}

/** A milestone has no actual start. */
function soundly(of: ScheduleItem): ScheduleItem {
  return of.durationWorkDays === 0 ? { ...of, actualStartDay: null } : of;
}

/** One to three changes of a network that leave it without cycles. */
export function anyChanges({ items, links }: Network): fc.Arbitrary<ScheduleChange[]> {
  const position = fc.nat(items.length - 1);
  const change = fc.record({ facts: anyFacts, durationWorkDays: fc.option(fc.nat(12)), which: position });
  const ofItem = change.map(({ facts, durationWorkDays, which }): ScheduleChange => {
    const of = items[which] ?? item("0", 0);
    const length = durationWorkDays ?? of.durationWorkDays;
    const sound = soundly({ ...of, ...facts, durationWorkDays: length });
    return {
      kind: "item",
      itemId: of.id,
      facts: { ...facts, durationWorkDays: length, actualStartDay: sound.actualStartDay },
    };
  });
  // Items are numbered, and links lead from smaller numbers to greater ones.
  const added = fc
    .tuple(position, position, anyLink, fc.uuid())
    .filter(([one, other]) => one !== other)
    .map(([one, other, kind, id]): ScheduleChange => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      return { kind: "addLink", link: { ...kind, id, predecessorId: `${from}`, successorId: `${to}` } };
    });
  const kinds: fc.Arbitrary<ScheduleChange>[] = items.length > 1 ? [ofItem, added] : [ofItem];
  if (links.length > 0) {
    const linkId = fc.constantFrom(...links.map(({ id }) => id));
    kinds.push(fc.record({ kind: fc.constant("changeLink" as const), linkId, facts: anyLink }));
    kinds.push(linkId.map((id): ScheduleChange => ({ kind: "removeLink", linkId: id })));
  }
  const idOf = (each: ScheduleChange) =>
    each.kind === "item" ? each.itemId : each.kind === "addLink" ? each.link.id : each.linkId;
  return fc.uniqueArray(fc.oneof(...kinds), { minLength: 1, maxLength: 3, selector: idOf });
}
