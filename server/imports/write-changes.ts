import { invariant } from "#shared/invariant.ts";
import { foldForSearch } from "#shared/text/fold.ts";
import { chunksOf } from "../db/chunks.ts";
import type { Tx } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";
import type { EntityChange, HistoryEntity, HistoryRow } from "./entity-changes.ts";

/** The tables that an import writes, parents before children. */
const WRITTEN_ENTITIES = [
  "plan",
  "workstream",
  "program",
  "programRole",
  "scheduleItem",
  "baseline",
  "baselineItem",
] as const satisfies readonly HistoryEntity[];

type WrittenEntity = (typeof WRITTEN_ENTITIES)[number];

interface Table {
  createMany(args: { data: HistoryRow[] }): Promise<{ count: number }>;
  updateMany(args: { where: HistoryRow; data: Record<string, unknown> }): Promise<{ count: number }>;
  deleteMany(args: { where: { id: { in: string[] } } }): Promise<{ count: number }>;
}

const VERSIONED: ReadonlySet<HistoryEntity> = new Set(["plan", "workstream", "program", "scheduleItem"]);
const SEARCHED: ReadonlySet<HistoryEntity> = new Set(["program", "scheduleItem"]);

function tableOf(tx: Tx, entity: WrittenEntity): Table {
  // Prisma's six delegates differ only in their columns, which history rows name by construction.
  return tx[entity] as unknown as Table;
}

function withSearchText(entity: HistoryEntity, row: HistoryRow): HistoryRow {
  if (!SEARCHED.has(entity)) return row;
  const words = [row["code"], row["nameAr"], row["nameEn"]].join(" ");
  return { ...row, searchText: foldForSearch(words) };
}

async function createRows(tx: Tx, entity: WrittenEntity, changes: readonly EntityChange[]): Promise<void> {
  const rows = changes.flatMap(({ before, after }) =>
    before === null && after ? [withSearchText(entity, after)] : [],
  );
  for (const data of chunksOf(rows)) await tableOf(tx, entity).createMany({ data });
}

async function removeRows(tx: Tx, entity: WrittenEntity, changes: readonly EntityChange[]): Promise<void> {
  const ids = changes.filter(({ after }) => after === null).map(({ entityId }) => entityId);
  for (const chunk of chunksOf(ids)) {
    const { count } = await tableOf(tx, entity).deleteMany({ where: { id: { in: chunk } } });
    if (count !== chunk.length) throw new AppError("IMPORT_STATE", { state: "planMoved" });
  }
}

/** Only the fields that move are written, and only over the values that were seen. */
async function updateRow(
  tx: Tx,
  entity: WrittenEntity,
  before: HistoryRow,
  after: HistoryRow,
): Promise<void> {
  const fields = Object.keys(after).filter((field) => before[field] !== after[field]);
  const pick = (row: HistoryRow) => Object.fromEntries(fields.map((field) => [field, row[field]]));
  const { count } = await tableOf(tx, entity).updateMany({
    where: { id: String(after["id"]), ...pick(before) },
    data: {
      ...pick(after),
      ...(SEARCHED.has(entity) ? { searchText: withSearchText(entity, after)["searchText"] } : {}),
      ...(VERSIONED.has(entity) ? { version: { increment: 1 } } : {}),
    },
  });
  if (count !== 1) throw new AppError("IMPORT_STATE", { state: "planMoved" });
}

async function updateRows(tx: Tx, entity: WrittenEntity, changes: readonly EntityChange[]): Promise<void> {
  for (const { before, after } of changes) if (before && after) await updateRow(tx, entity, before, after);
}

/**
 * Writes changes to the plan's tables: removals from the leaves up, then creations and updates from the root down.
 * Throws IMPORT_STATE when a record is no longer as `before` says; the caller's transaction then leaves no trace.
 */
export async function writeChanges(tx: Tx, changes: readonly EntityChange[]): Promise<void> {
  const known: ReadonlySet<string> = new Set(WRITTEN_ENTITIES);
  invariant(
    changes.every(({ entity }) => known.has(entity)),
    "an import writes only tables that it knows",
  );
  const of = (entity: HistoryEntity) => changes.filter((change) => change.entity === entity);
  for (const entity of WRITTEN_ENTITIES.toReversed()) await removeRows(tx, entity, of(entity));
  for (const entity of WRITTEN_ENTITIES) {
    await createRows(tx, entity, of(entity));
    await updateRows(tx, entity, of(entity));
  }
}
