import type { CalendarChangeInput, CalendarsView } from "#shared/contract/calendars.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { requireSound } from "./check-change.ts";
import { readCalendars } from "./read.ts";
import { loadCalendars } from "./stored.ts";
import { writeChange } from "./write-change.ts";

/**
 * Changes the work week, holidays, or which calendar counts for a program, as one audited act; every status that
 * depends on working days follows from the next reading on. Throws NOT_FOUND, VERSION_CONFLICT with both values, and
 * INVALID_INPUT with every refused field.
 */
export async function updateCalendars(
  deps: Deps,
  actor: Actor,
  change: CalendarChangeInput,
  request: RequestInfo,
): Promise<CalendarsView> {
  requireAction(actor, "calendar.update", { kind: "none" });
  await inTx(deps.db, async (tx) => {
    const stored = await loadCalendars(tx);
    requireSound(stored, change);
    const changes = await writeChange(tx, stored, change);
    await recordEvent(tx, { ...actedBy(deps.clock, actor, request), ...actOf(change) }, changes);
  });
  return readCalendars(deps, actor);
}

function actOf(change: CalendarChangeInput) {
  const action = "calendar.update";
  return change.kind === "assign"
    ? { action, subjectType: "program", subjectId: change.programId, programId: change.programId }
    : { action, subjectType: "workCalendar", subjectId: change.calendarId };
}
