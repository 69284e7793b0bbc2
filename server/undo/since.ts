import type { IsoDay } from "#shared/units.ts";
import { chunksOf } from "../db/chunks.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange, HistoryRow } from "../history/changes.ts";
import { type PastChange, recordKey, reverse } from "../history/past-changes.ts";
import { AppError } from "../trpc/errors.ts";

/** What an act did to one record, and what takes that back. */
export interface Reversal {
  readonly past: PastChange;
  readonly change: EntityChange;
}

/** What a past change is held against. */
interface Since {
  /** The records as they stand now, by their keys. */
  readonly records: ReadonlyMap<string, HistoryRow>;
  /** By `changesSince`. */
  readonly since: ReadonlyMap<string, readonly LaterChange[]>;
  readonly actorId: string;
  /** Whether a record that others or the same person changed beside it can stand without the past change. */
  readonly isSound: (change: EntityChange) => boolean;
}

/**
 * What takes a past change back. VERSION_CONFLICT, with who and when, when what it set is no longer so or somebody else
 * has set it since, or when what changed beside it could not stand without it.
 */
export function reversalOf(past: PastChange, { records, since, actorId, isSound }: Since): EntityChange {
  const later = since.get(past.entityId) ?? [];
  const record = records.get(recordKey(past));
  const touching = later.filter((row) => touches(row, past));
  // By others also when the value is the same again: they mean it. One's own later acts may be taken back by now.
  const othersChange = touching.findLast(({ event }) => event.actorId !== actorId);
  const change = othersChange ? null : reverse(past, records);
  if (change !== null && (!isOtherwise(later, record) || isSound(change))) return change;
  throw conflictWith(othersChange ?? touching.at(-1) ?? later.at(-1), record);
}

type LaterChange = Awaited<ReturnType<typeof readLater>>[number];

/** What happened after an act to the records that it changed, by their ids. */
export async function changesSince(
  tx: Tx,
  actSeq: number,
  past: readonly PastChange[],
): Promise<Map<string, LaterChange[]>> {
  const later: LaterChange[] = [];
  for (const ids of chunksOf(past.map(({ entityId }) => entityId)))
    later.push(...(await readLater(tx, actSeq, ids)));
  return Map.groupBy(later, ({ entityId }) => entityId);
}

function readLater(tx: Tx, actSeq: number, ids: string[]) {
  return tx.change.findMany({
    where: { entityId: { in: ids }, eventSeq: { gt: actSeq } },
    orderBy: { seq: "asc" },
    select: {
      entityId: true,
      operation: true,
      field: true,
      fromValue: true,
      event: { select: { day: true, actorId: true, actor: { select: { nameAr: true, nameEn: true } } } },
    },
  });
}

/** Whether a later change is of something that the past one set. */
function touches({ operation, field }: LaterChange, past: PastChange): boolean {
  return operation !== "update" || past.operation !== "update" || (field !== null && field in past.to);
}

/** Whether a record stands otherwise than before its later changes: what was changed and is so again does not count. */
function isOtherwise(later: readonly LaterChange[], record: HistoryRow | undefined): boolean {
  const first = new Map(later.toReversed().map(({ field, fromValue }) => [field, fromValue]));
  return [...first].some(([field, fromValue]) => {
    const value = field === null ? undefined : record?.[field];
    return value === undefined || fromValue !== JSON.stringify(value);
  });
}

/** Something else has been done to the record since, or leans on it by now. */
export function conflictWith(later: LaterChange | undefined, record: HistoryRow | undefined): AppError {
  return new AppError("VERSION_CONFLICT", {
    currentVersion: Number(record?.["version"] ?? 0),
    values: [],
    changedBy: later?.event.actor ?? null,
    changedOn: (later?.event.day ?? null) as IsoDay | null,
  });
}
