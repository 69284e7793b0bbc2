import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { Db } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { HistoryEntity } from "../history/changes.ts";

/** A record as history keeps it, by its columns. */
export type Recorded = Readonly<Record<string, string | number | boolean | null>>;

/** What one act did to one record: how it stood before and after; null where it was not there. */
export interface Turn {
  /** The number of the act in history. */
  readonly seq: number;
  /** UTC, ISO. */
  readonly at: string;
  readonly actor: PersonRef | null;
  readonly before: Recorded | null;
  readonly after: Recorded | null;
}

const changeSelect = {
  eventSeq: true,
  entityId: true,
  operation: true,
  field: true,
  toValue: true,
  event: { select: { at: true, actor: { select: { id: true, nameAr: true, nameEn: true } } } },
} as const satisfies Prisma.ChangeSelect;

type StoredChange = Prisma.ChangeGetPayload<{ select: typeof changeSelect }>;

/**
 * Whole records before and after each act on them, the newest act first. An update tells of its fields alone, so that
 * `where` is to name all changes of each record; what history never saw created is left out.
 */
export async function readTurns(db: Db, where: Prisma.ChangeWhereInput): Promise<Turn[]> {
  const changes = await db.change.findMany({ where, select: changeSelect, orderBy: { seq: "asc" } });
  const standing = new Map<string, Recorded>();
  const acts = Map.groupBy(changes, ({ eventSeq, entityId }) => `${eventSeq} ${entityId}`);
  return [...acts.values()].flatMap((act) => turnOf(act, standing)).toReversed();
}

/**
 * The same of the parts of one entry: those that it has (`partIds`), and those that any act on it ever touched. A sheet
 * that was saved is an act on many entries.
 */
export async function readPartTurns(
  db: Db,
  entities: HistoryEntity[],
  { subjectId, partIds }: { readonly subjectId: string; readonly partIds: readonly string[] },
): Promise<Turn[]> {
  const entity = { in: entities };
  const touched = await db.change.findMany({
    where: { entity, event: { subjectId } },
    distinct: ["entityId"],
    select: { entityId: true },
  });
  const ids = new Set([...partIds, ...touched.map(({ entityId }) => entityId)]);
  return readTurns(db, { entity, entityId: { in: [...ids] } });
}

function turnOf(changes: readonly StoredChange[], standing: Map<string, Recorded>): Turn[] {
  const [first] = changes;
  if (!first) return [];
  const { eventSeq: seq, entityId, event, operation } = first;
  const before = standing.get(entityId) ?? null;
  if (before === null && operation !== "create") return [];
  const after = changes.reduce<Recorded | null>(recordAfter, before);
  if (after) standing.set(entityId, after);
  else standing.delete(entityId);
  return [{ seq, at: event.at.toISOString(), actor: event.actor, before, after }];
}

function recordAfter(before: Recorded | null, { operation, field, toValue }: StoredChange): Recorded | null {
  if (operation === "remove") return null;
  const value: unknown = JSON.parse(toValue ?? "null");
  if (field === null) return value as Recorded;
  return { ...before, [field]: (value as Recorded[string]) ?? null };
}
