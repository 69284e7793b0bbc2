/** A record as history keeps it: scalar columns only. */
export type HistoryRow = Readonly<
  Record<string, string | number | boolean | bigint | null | Date | undefined>
>;

/** The tables whose every field is kept for ever, so that any past day can be rebuilt. */
export const HISTORY_ENTITIES = [
  "plan",
  "workCalendar",
  "holiday",
  "workstream",
  "program",
  "programRole",
  "scheduleItem",
  "link",
  "baseline",
  "baselineItem",
  "person",
  "report",
  "reportEntry",
  "reportingPeriod",
  "risk",
  "issue",
  "decision",
  "changeRequest",
  "eService",
  "eServiceMeasure",
  "rollOut",
  "budgetYear",
  "kpi",
  "kpiTarget",
  "kpiValue",
  "comment",
  "evidenceFile",
  "scenario",
] as const;

export type HistoryEntity = (typeof HISTORY_ENTITIES)[number];

/** What happened to one record: created (`before` null), removed (`after` null) or updated. */
export interface EntityChange {
  readonly entity: HistoryEntity;
  readonly entityId: string;
  readonly programId: string | null;
  readonly before: HistoryRow | null;
  readonly after: HistoryRow | null;
}

/** A row of the Change table, less its event. */
export interface ChangeRow {
  readonly entity: HistoryEntity;
  readonly entityId: string;
  readonly programId: string | null;
  readonly operation: "create" | "update" | "remove";
  readonly field: string | null;
  readonly fromValue: string | null;
  readonly toValue: string | null;
}

/** Bookkeeping and derived columns: they say nothing of the world, so history leaves them out. */
const UNRECORDED = new Set(["version", "createdAt", "updatedAt", "searchText"]);

function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner) => (typeof inner === "bigint" ? inner.toString() : inner));
}

function recorded(row: HistoryRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(([field, value]) => !UNRECORDED.has(field) && value !== undefined),
  );
}

function whole(change: EntityChange, operation: "create" | "remove", row: HistoryRow): ChangeRow {
  const { entity, entityId, programId } = change;
  const json = toJson(recorded(row));
  const values =
    operation === "create" ? { fromValue: null, toValue: json } : { fromValue: json, toValue: null };
  return { entity, entityId, programId, operation, field: null, ...values };
}

/**
 * The history rows of one record's change: one row for a creation or removal, with the whole record;
 * one row a field for an update, none where nothing moved. Fields of `after` that `before` lacks count as null.
 */
export function toChangeRows(change: EntityChange): ChangeRow[] {
  const { entity, entityId, programId, before, after } = change;
  if (before === null) return after === null ? [] : [whole(change, "create", after)];
  if (after === null) return [whole(change, "remove", before)];
  const previous = recorded(before);
  return Object.entries(recorded(after)).flatMap(([field, value]) => {
    const fromValue = toJson(previous[field] ?? null);
    const toValue = toJson(value);
    if (fromValue === toValue) return [];
    return [{ entity, entityId, programId, operation: "update" as const, field, fromValue, toValue }];
  });
}
