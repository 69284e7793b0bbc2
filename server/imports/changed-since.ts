import type { ChangedSince } from "#shared/contract/imports.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Tx } from "../db/client.ts";
import { type PastChange, recordKey } from "../history/past-changes.ts";
import type { HistoryRow } from "./entity-changes.ts";
import { loadRecords } from "./load-records.ts";

/** Enough to see what happened; a plan that moved on whole needs no longer list. */
const MOST_NAMED = 100;

async function lastChangedDay(tx: Tx, entityId: string, afterSeq: number): Promise<IsoDay | null> {
  const last = await tx.change.findFirst({
    where: { entityId, eventSeq: { gt: afterSeq } },
    orderBy: { seq: "desc" },
    select: { event: { select: { day: true } } },
  });
  return (last?.event.day ?? null) as IsoDay | null;
}

function textOf(record: HistoryRow | undefined, field: string): string {
  const value = record?.[field];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The records that stand in the way of an undo, by code and name, with the day they last changed. */
export async function describeChanged(
  tx: Tx,
  blocking: readonly PastChange[],
  afterSeq: number,
): Promise<ChangedSince[]> {
  const named = blocking.slice(0, MOST_NAMED);
  const records = await loadRecords(tx, named);
  const described: ChangedSince[] = [];
  for (const change of named) {
    const created = change.operation === "update" ? undefined : change.record;
    const record = records.get(recordKey(change)) ?? created;
    described.push({
      kind: textOf(record, "kind") || change.entity,
      code: textOf(record, "code") || textOf(record, "number"),
      nameAr: textOf(record, "nameAr"),
      nameEn: textOf(record, "nameEn"),
      changedOn: await lastChangedDay(tx, change.entityId, afterSeq),
    });
  }
  return described;
}
