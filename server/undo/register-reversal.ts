import { invariant } from "#shared/invariant.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import { chunksOf } from "../db/chunks.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange, HistoryRow } from "../history/changes.ts";
import { type PastChange, recordKey } from "../history/past-changes.ts";
import { isOfRegister, type RegisterEntity, registerActionOf } from "../registers/actions.ts";
import { subjectFactsOf } from "../registers/subject.ts";
import { AppError } from "../trpc/errors.ts";
import { isLeanedOn } from "./leaning.ts";
import { changesSince, conflictWith, type Reversal, reversalOf } from "./since.ts";

/**
 * What takes the saving of a sheet back, in the order of writing. NOT_FOUND or FORBIDDEN when `actor` may not, by now,
 * do to every entry what takes it back; VERSION_CONFLICT when anything was done to one of them since, or leans on one
 * that would go.
 */
export async function planRegisterReversal(
  tx: Tx,
  actor: Actor,
  seq: number,
  past: readonly PastChange[],
): Promise<Reversal[]> {
  for (const each of past) await requireRights(tx, actor, each);
  const records = await recordsOf(tx, past);
  const since = await changesSince(tx, seq, past);
  // What a register says of an entry holds together as a whole: whatever was changed beside it stands in the way.
  const held = { records, since, actorId: actor.personId, isSound: () => false };
  // The parts of what an act made were written after it, and go before it.
  const reversals = past.toReversed().map((each) => ({ past: each, change: reversalOf(each, held) }));
  if (await isLeanedOn(tx, goneIn(reversals))) throw conflictWith(undefined, undefined);
  return reversals;
}

async function requireRights(tx: Tx, actor: Actor, past: PastChange): Promise<void> {
  const { entity, entityId, operation, programId } = past;
  if (!isOfRegister(entity))
    throw new AppError("INVALID_INPUT", { problems: [{ path: "actSeq", rule: "notUndoable" }] });
  const subject = await subjectFactsOf(tx, programId);
  requireAction(actor, "program.read", subject);
  if (entity === "decision" && operation === "update") {
    const decision = await tx.decision.findUnique({ where: { id: entityId }, select: { askedById: true } });
    const isOwn = decision?.askedById === actor.personId;
    return requireAction(actor, "decision.update", { kind: "request", isOwn });
  }
  requireAction(actor, registerActionOf(entity, operation === "update" ? "update" : "create"), subject);
  const setsPlanned = entity === "budgetYear" && (operation !== "update" || "plannedHalalas" in past.from);
  if (setsPlanned) requireAction(actor, "budget.plan", subject);
}

interface Table {
  findMany(args: { where: { id: { in: string[] } } }): Promise<HistoryRow[]>;
  create(args: { data: HistoryRow }): Promise<unknown>;
  update(args: { where: { id: string }; data: Record<string, unknown> }): Promise<unknown>;
  delete(args: { where: { id: string } }): Promise<unknown>;
}

function tableOf(tx: Tx, entity: RegisterEntity): Table {
  // Prisma's delegates differ only in their columns, which history rows name by construction.
  return tx[entity] as unknown as Table;
}

/** The records as they stand, by their keys; amounts are numbers, as history keeps them. */
async function recordsOf(tx: Tx, past: readonly PastChange[]): Promise<Map<string, HistoryRow>> {
  const records = new Map<string, HistoryRow>();
  for (const [entity, ofEntity] of Map.groupBy(past, (change) => change.entity)) {
    invariant(isOfRegister(entity), "the rights to each were asked");
    for (const ids of chunksOf(ofEntity.map(({ entityId }) => entityId))) {
      const rows = await tableOf(tx, entity).findMany({ where: { id: { in: ids } } });
      for (const row of rows) records.set(recordKey({ entity, entityId: String(row["id"]) }), inNumbers(row));
    }
  }
  return records;
}

function inNumbers(row: HistoryRow): HistoryRow {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, typeof value === "bigint" ? Number(value) : value]),
  );
}

/** Writes what takes a change of a register back. */
export async function writeRegister(tx: Tx, { past, change }: Reversal): Promise<void> {
  const { entity, entityId: id, after } = change;
  invariant(isOfRegister(entity), "the saving of a sheet changes registers");
  const table = tableOf(tx, entity);
  if (after === null) await table.delete({ where: { id } });
  else if (past.operation === "update") {
    await table.update({ where: { id }, data: { ...past.from, ...(await versionOf(tx, change)) } });
  } else await table.create({ data: { ...after, ...(await versionOf(tx, change)) } as HistoryRow });
  await touchWhole(tx, change);
}

/** Nobody is to be led to an entry that is gone. */
export async function untellGone(tx: Tx, clock: Clock, reversals: readonly Reversal[]): Promise<void> {
  for (const ids of chunksOf(goneIn(reversals))) {
    await tx.notification.updateMany({
      where: { readAt: null, subjectId: { in: ids } },
      data: { readAt: clock.now() },
    });
  }
}

function goneIn(reversals: readonly Reversal[]): string[] {
  return reversals.flatMap(({ change }) => (change.after === null ? [change.entityId] : []));
}

const PARTS: ReadonlySet<RegisterEntity> = new Set(["eServiceMeasure", "kpiTarget", "kpiValue"]);

/** Above any version that the entry ever had: each was recorded, so nobody who read one passes for current. */
async function versionOf(tx: Tx, { entity, entityId, before }: EntityChange): Promise<object> {
  if (PARTS.has(entity as RegisterEntity)) return {};
  if (before !== null) return { version: { increment: 1 } };
  return { version: 1 + (await tx.change.count({ where: { entityId } })) };
}

/** Whoever read a service or an indicator read its parts. */
async function touchWhole(tx: Tx, { before, after }: EntityChange): Promise<void> {
  const part = after ?? before;
  const data = { version: { increment: 1 } };
  if (typeof part?.["eServiceId"] === "string") {
    await tx.eService.updateMany({ where: { id: part["eServiceId"] }, data });
  }
  if (typeof part?.["kpiId"] === "string") await tx.kpi.updateMany({ where: { id: part["kpiId"] }, data });
}
