import type { IsoDay } from "#shared/units.ts";
import type { Db } from "../db/client.ts";
import type { ChangeRow } from "./changes.ts";
import { type RecordedChange, Replay } from "./replay.ts";

/** Read and replayed at once, so that other requests get their turn in between. */
const ROWS_PER_READING = 1_000;

const heldReplays = new WeakMap<Db, Promise<Replay>>();

/** The history of this database, replayed to its last change: the first to ask waits for all of it, others for what is new. */
export function replayOf(db: Db): Promise<Replay> {
  const replay = (heldReplays.get(db) ?? Promise.resolve(new Replay())).then((held) => catchUp(db, held));
  heldReplays.set(db, replay);
  // A reading that failed must not be handed to the next reader.
  replay.catch(() => {
    if (heldReplays.get(db) === replay) heldReplays.delete(db);
  });
  return replay;
}

async function catchUp(db: Db, replay: Replay): Promise<Replay> {
  for (;;) {
    const changes = await readAfter(db, replay.lastSeq);
    replay.append(changes);
    if (changes.length < ROWS_PER_READING) return replay;
  }
}

async function readAfter(db: Db, seq: number): Promise<RecordedChange[]> {
  const rows = await db.change.findMany({
    where: { seq: { gt: seq } },
    orderBy: { seq: "asc" },
    take: ROWS_PER_READING,
    select: {
      seq: true,
      entity: true,
      entityId: true,
      operation: true,
      field: true,
      toValue: true,
      event: { select: { day: true, at: true } },
    },
  });
  return rows.map(({ event, entity, operation, ...row }) => ({
    ...row,
    entity: entity as ChangeRow["entity"],
    operation: operation as ChangeRow["operation"],
    day: event.day as IsoDay,
    at: event.at,
  }));
}
