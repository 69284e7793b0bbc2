import type { ErrorData } from "#shared/contract/errors.ts";
import type { HistoryEntry } from "#shared/contract/programs.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";

/** What a version conflict tells of the other side. */
type LastChange = Pick<ErrorData["VERSION_CONFLICT"], "changedBy" | "changedOn">;

/** How far back a screen looks; older acts stay in the table. */
const HISTORY_LENGTH = 200;

/** Updates of a program and its items, newest first: the creation of the plan itself is no news. */
export async function readProgramHistory(db: Db, programId: string): Promise<HistoryEntry[]> {
  const rows = await db.change.findMany({
    where: { programId, operation: "update", entity: { in: ["program", "scheduleItem"] } },
    orderBy: { seq: "desc" },
    take: HISTORY_LENGTH,
    select: {
      seq: true,
      entityId: true,
      field: true,
      fromValue: true,
      toValue: true,
      event: {
        select: {
          at: true,
          day: true,
          action: true,
          reasonCode: true,
          note: true,
          actor: { select: { id: true, nameAr: true, nameEn: true } },
        },
      },
    },
  });
  return rows.map(({ seq, entityId, field, fromValue, toValue, event }) => ({
    seq,
    at: event.at.toISOString(),
    day: event.day as IsoDay,
    actor: event.actor,
    action: event.action as HistoryEntry["action"],
    itemId: entityId,
    field,
    fromValue,
    toValue,
    reasonCode: event.reasonCode,
    note: event.note,
  }));
}

/** Who changed a record last, and on which day; nulls when history does not know. */
export async function readLastChange(db: Db | Tx, entityId: string): Promise<LastChange> {
  const last = await db.change.findFirst({
    where: { entityId },
    orderBy: { seq: "desc" },
    select: { event: { select: { day: true, actor: { select: { nameAr: true, nameEn: true } } } } },
  });
  return { changedBy: last?.event.actor ?? null, changedOn: (last?.event.day ?? null) as IsoDay | null };
}
