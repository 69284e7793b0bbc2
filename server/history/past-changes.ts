import type { Tx } from "../db/client.ts";
import type { EntityChange, HistoryEntity, HistoryRow } from "./changes.ts";

interface Subject {
  readonly entity: HistoryEntity;
  readonly entityId: string;
  readonly programId: string | null;
}

interface WholeChange extends Subject {
  readonly operation: "create" | "remove";
  readonly record: HistoryRow;
}

interface FieldChanges extends Subject {
  readonly operation: "update";
  readonly from: HistoryRow;
  readonly to: HistoryRow;
}

/** What one act did to one record, put together again from history. */
export type PastChange = WholeChange | FieldChanges;

const changeSelect = {
  entity: true,
  entityId: true,
  programId: true,
  operation: true,
  field: true,
  fromValue: true,
  toValue: true,
} as const;

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}

/** Every record that an act changed, in the order of writing, its fields gathered. */
export async function readPastChanges(tx: Tx, eventSeq: number): Promise<PastChange[]> {
  const stored = await tx.change.findMany({
    where: { eventSeq },
    select: changeSelect,
    orderBy: { seq: "asc" },
  });
  const byRecord = Map.groupBy(stored, ({ entity, entityId }) => `${entity}/${entityId}`);
  return [...byRecord.values()].flatMap((rows): PastChange[] => {
    const [first] = rows;
    if (!first) return [];
    const { entityId, programId, operation } = first;
    const subject = { entity: first.entity as HistoryEntity, entityId, programId };
    if (operation !== "update") {
      const record = parsed(first.toValue ?? first.fromValue) as HistoryRow;
      return [{ ...subject, operation: operation === "create" ? "create" : "remove", record }];
    }
    const valuesOf = (side: "fromValue" | "toValue") =>
      Object.fromEntries(rows.map((row) => [row.field, parsed(row[side])])) as HistoryRow;
    return [{ ...subject, operation: "update", from: valuesOf("fromValue"), to: valuesOf("toValue") }];
  });
}

/** Names a record across tables. */
export function recordKey({ entity, entityId }: Pick<Subject, "entity" | "entityId">): string {
  return `${entity}/${entityId}`;
}

/**
 * The change that takes a past one back, where `records` are as they stand now, by their keys; null when the record
 * is no longer as that one left it.
 */
export function reverse(past: PastChange, records: ReadonlyMap<string, HistoryRow>): EntityChange | null {
  const { entity, entityId, programId } = past;
  const subject = { entity, entityId, programId };
  const current = records.get(recordKey(past)) ?? null;
  if (past.operation === "remove") return current ? null : { ...subject, before: null, after: past.record };
  if (current === null) return null;
  const left = past.operation === "update" ? past.to : past.record;
  if (!Object.keys(left).every((field) => current[field] === left[field])) return null;
  return {
    ...subject,
    before: current,
    after: past.operation === "update" ? { ...current, ...past.from } : null,
  };
}
