import type { CalendarCreateInput, CalendarsView } from "#shared/contract/calendars.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { findCalendar } from "./check-change.ts";
import { readCalendars } from "./read.ts";
import { CALENDAR_FIELDS, HOLIDAY_FIELDS, loadCalendars, type StoredCalendar } from "./stored.ts";

/**
 * A new calendar that begins as a copy of another, with its week and holidays. It moves nothing until a program is
 * given to it. Throws NOT_FOUND when the source is gone, INVALID_INPUT without any name.
 */
export async function createCalendar(
  deps: Deps,
  actor: Actor,
  input: CalendarCreateInput,
  request: RequestInfo,
): Promise<CalendarsView> {
  requireAction(actor, "calendar.update", { kind: "none" });
  if (input.nameAr === "" && input.nameEn === "") {
    throw new AppError("INVALID_INPUT", { problems: [{ path: "nameAr", rule: "nameMissing" }] });
  }
  await inTx(deps.db, async (tx) => {
    const source = findCalendar(await loadCalendars(tx), input.sourceCalendarId);
    const changes = await copy(tx, source, input);
    const event = {
      ...actedBy(deps.clock, actor, request),
      action: "calendar.update",
      subjectType: "workCalendar",
      subjectId: changes[0].entityId,
    };
    await recordEvent(tx, event, changes);
  });
  return readCalendars(deps, actor);
}

async function copy(
  tx: Tx,
  source: StoredCalendar,
  { nameAr, nameEn }: CalendarCreateInput,
): Promise<[EntityChange, ...EntityChange[]]> {
  const calendar = await tx.workCalendar.create({
    data: { nameAr, nameEn, workWeekMask: source.workWeekMask },
    select: CALENDAR_FIELDS,
  });
  const holidays: EntityChange[] = [];
  for (const { id: _sourceId, version: _version, ...fields } of source.holidays) {
    const data = { ...fields, calendarId: calendar.id };
    const after = await tx.holiday.create({ data, select: HOLIDAY_FIELDS });
    holidays.push({ entity: "holiday", entityId: after.id, programId: null, before: null, after });
  }
  const created = { entity: "workCalendar", entityId: calendar.id, programId: null } as const;
  return [{ ...created, before: null, after: calendar }, ...holidays];
}
