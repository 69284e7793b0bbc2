import type { Tables } from "../tables.ts";

type Row = Record<string, unknown>;

/** Every record as history has it at the end of `day`: `entity id` to its fields, as JSON values. */
export function replayTo({ auditEvent, change }: Tables, day: string): Map<string, Row> {
  const told = new Set(auditEvent.filter((event) => event.day <= day).map(({ seq }) => seq));
  const records = new Map<string, Row>();
  for (const { eventSeq, entity, entityId, operation, field, toValue } of change) {
    if (!told.has(eventSeq)) continue;
    const key = `${entity} ${entityId}`;
    if (operation === "remove") records.delete(key);
    else if (operation === "create") records.set(key, JSON.parse(toValue ?? "null"));
    else records.set(key, { ...records.get(key), [field ?? ""]: JSON.parse(toValue ?? "null") });
  }
  return records;
}

/** Tables that are their own history: they only grow, or never change. */
const WITHOUT_HISTORY = new Set(["auditEvent", "change", "place", "reportTransition", "commentMention"]);

/** The rows of all other tables in the same form. */
export function recordsOf(tables: Tables): Map<string, Row> {
  const records = new Map<string, Row>();
  for (const [table, rows] of Object.entries(tables)) {
    if (WITHOUT_HISTORY.has(table)) continue;
    for (const { createdAt: _unrecorded, ...row } of rows as (Row & { id: string })[]) {
      const asJson = JSON.stringify(row, (_key, value) => (typeof value === "bigint" ? `${value}` : value));
      records.set(`${table} ${row.id}`, JSON.parse(asJson));
    }
  }
  return records;
}
