import type { CalendarChangeInput } from "#shared/contract/calendars.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { findCalendar, findHoliday, findProgram } from "./check-change.ts";
import { requireVersion } from "./conflict.ts";
import { HOLIDAY_FIELDS, type StoredCalendars } from "./stored.ts";

type Change<Kind extends CalendarChangeInput["kind"]> = Extract<CalendarChangeInput, { kind: Kind }>;

const bumped = { version: { increment: 1 } } as const;

/** Writes a sound change and answers with what history is to keep of it. Throws VERSION_CONFLICT. */
export function writeChange(
  tx: Tx,
  stored: StoredCalendars,
  change: CalendarChangeInput,
): Promise<EntityChange[]> {
  switch (change.kind) {
    case "workWeek":
      return writeWorkWeek(tx, stored, change);
    case "addHolidays":
      return addHolidays(tx, change);
    case "updateHoliday":
      return updateHoliday(tx, stored, change);
    case "removeHoliday":
      return removeHoliday(tx, stored, change);
    case "assign":
      return assign(tx, stored, change);
    case "removeCalendar":
      return removeCalendar(tx, stored, change);
  }
}

async function writeWorkWeek(tx: Tx, stored: StoredCalendars, change: Change<"workWeek">) {
  const { calendarId, version, workWeekMask } = change;
  const { holidays: _holidays, ...calendar } = findCalendar(stored, calendarId);
  await requireVersion(tx, calendar, version, { workWeekMask });
  await tx.workCalendar.update({
    where: { id: calendarId },
    data: { workWeekMask, ...bumped },
    select: { id: true },
  });
  const before = { workWeekMask: calendar.workWeekMask };
  return [changed("workCalendar", calendarId, before, { workWeekMask })];
}

async function addHolidays(tx: Tx, { calendarId, holidays }: Change<"addHolidays">) {
  const changes: EntityChange[] = [];
  for (const draft of holidays) {
    const after = await tx.holiday.create({ data: { calendarId, ...draft }, select: HOLIDAY_FIELDS });
    changes.push(changed("holiday", after.id, null, after));
  }
  return changes;
}

async function updateHoliday(tx: Tx, stored: StoredCalendars, change: Change<"updateHoliday">) {
  const { kind: _kind, calendarId, holidayId, version, ...fields } = change;
  const before = findHoliday(findCalendar(stored, calendarId), holidayId);
  await requireVersion(tx, before, version, fields);
  const after = await tx.holiday.update({
    where: { id: holidayId },
    data: { ...fields, ...bumped },
    select: HOLIDAY_FIELDS,
  });
  return [changed("holiday", holidayId, before, after)];
}

async function removeHoliday(tx: Tx, stored: StoredCalendars, change: Change<"removeHoliday">) {
  const { calendarId, holidayId, version } = change;
  const before = findHoliday(findCalendar(stored, calendarId), holidayId);
  await requireVersion(tx, before, version, {});
  await tx.holiday.delete({ where: { id: holidayId }, select: { id: true } });
  return [changed("holiday", holidayId, before, null)];
}

async function assign(tx: Tx, stored: StoredCalendars, change: Change<"assign">) {
  const { programId, version } = change;
  // The plan's own calendar is what a program without one goes by: there is one way to say so.
  const calendarId = change.calendarId === stored.plan.calendarId ? null : change.calendarId;
  const program = findProgram(stored, programId);
  await requireVersion(tx, program, version, { calendarId });
  return [await giveCalendar(tx, program, calendarId)];
}

/** Its programs go back to the plan's calendar. */
async function removeCalendar(tx: Tx, stored: StoredCalendars, change: Change<"removeCalendar">) {
  const { holidays, ...calendar } = findCalendar(stored, change.calendarId);
  await requireVersion(tx, calendar, change.version, {});
  const changes: EntityChange[] = [];
  for (const program of stored.plan.programs.filter(({ calendarId }) => calendarId === calendar.id)) {
    changes.push(await giveCalendar(tx, program, null));
  }
  await tx.holiday.deleteMany({ where: { calendarId: calendar.id } });
  await tx.workCalendar.delete({ where: { id: calendar.id }, select: { id: true } });
  return [
    ...changes,
    ...holidays.map((holiday) => changed("holiday", holiday.id, holiday, null)),
    changed("workCalendar", calendar.id, calendar, null),
  ];
}

interface Given {
  readonly id: string;
  readonly calendarId: string | null;
}

async function giveCalendar(tx: Tx, program: Given, calendarId: string | null): Promise<EntityChange> {
  const { id } = program;
  await tx.program.update({ where: { id }, data: { calendarId, ...bumped }, select: { id: true } });
  return {
    entity: "program",
    entityId: id,
    programId: id,
    before: { calendarId: program.calendarId },
    after: { calendarId },
  };
}

function changed(
  entity: "workCalendar" | "holiday",
  entityId: string,
  before: EntityChange["before"],
  after: EntityChange["after"],
): EntityChange {
  return { entity, entityId, programId: null, before, after };
}
