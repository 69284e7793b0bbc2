import type { Clock } from "../clock.ts";
import { type Db, inTx } from "../db/client.ts";
import {
  type EntityChange,
  HISTORY_ENTITIES,
  type HistoryEntity,
  type HistoryRow,
  toChangeRows,
} from "../history/changes.ts";
import { recordEvent } from "../history/record.ts";

type StoredRow = HistoryRow & { readonly id: string; readonly programId?: string | null };

/** Every row of a table whose fields history keeps. */
async function rowsOf(db: Db, entity: HistoryEntity): Promise<StoredRow[]> {
  // Prisma's delegates differ only in their columns.
  const table = db[entity] as unknown as { findMany(query: object): Promise<StoredRow[]> };
  return table.findMany({ orderBy: { id: "asc" } });
}

/** Each record as history would keep it whole, by table; what is no history (versions, moments) is left out. */
export async function dumpRecords(
  db: Db,
  entities: readonly HistoryEntity[] = HISTORY_ENTITIES,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const dump: Record<string, readonly unknown[]> = {};
  for (const entity of entities)
    dump[entity] = (await rowsOf(db, entity)).map((row) => recorded(entity, row));
  return dump;
}

function recorded(entity: HistoryEntity, row: StoredRow): unknown {
  const [change] = toChangeRows(creation(entity, row));
  return JSON.parse(change?.toValue ?? "null");
}

function creation(entity: HistoryEntity, after: StoredRow): EntityChange {
  return { entity, entityId: after.id, programId: after.programId ?? null, before: null, after };
}

/** Puts what factories made into history, as if all of it had been created on the clock's day, in one act. */
export async function recordAsCreated(db: Db, clock: Clock): Promise<void> {
  const changes: EntityChange[] = [];
  for (const entity of HISTORY_ENTITIES) {
    for (const row of await rowsOf(db, entity)) changes.push(creation(entity, row));
  }
  const event = {
    at: clock.now(),
    day: clock.today(),
    actorId: null,
    action: "system.test",
    subjectType: "plan",
    subjectId: "all",
  };
  await inTx(db, (tx) => recordEvent(tx, event, changes));
}
