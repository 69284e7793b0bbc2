import type { Clock } from "../clock.ts";
import { type Db, inTx } from "../db/client.ts";
import type { EntityChange, HistoryEntity, HistoryRow } from "../history/changes.ts";
import { recordEvent } from "../history/record.ts";

/**
 * Enters what factories made into history, as made on the clock's day: they write rows alone, and the plan of a past
 * day is replayed from history. Call it once, before the first act.
 */
export async function recordFounding(db: Db, clock: Clock): Promise<void> {
  const made: readonly (readonly [HistoryEntity, readonly (HistoryRow & { readonly id: string })[]])[] = [
    ["person", await db.person.findMany()],
    ["workCalendar", await db.workCalendar.findMany()],
    ["holiday", await db.holiday.findMany()],
    ["plan", await db.plan.findMany()],
    ["workstream", await db.workstream.findMany()],
    ["program", await db.program.findMany()],
    ["programRole", await db.programRole.findMany()],
    ["scheduleItem", await db.scheduleItem.findMany()],
    ["link", await db.link.findMany()],
    ["baseline", await db.baseline.findMany()],
    ["baselineItem", await db.baselineItem.findMany()],
    ["reportingPeriod", await db.reportingPeriod.findMany()],
    ["report", await db.report.findMany()],
    ["risk", await db.risk.findMany()],
  ];
  const changes = made.flatMap(([entity, rows]) =>
    rows.map((row): EntityChange => {
      const programId = entity === "program" ? row.id : (row["programId"] ?? null);
      return { entity, entityId: row.id, programId: programId as string | null, before: null, after: row };
    }),
  );
  const event = { at: clock.now(), day: clock.today(), actorId: null, action: "system.founding" };
  await inTx(db, async (tx) => {
    await recordEvent(tx, { ...event, subjectType: "plan", subjectId: "" }, changes);
  });
}
