import type { KpiTargetsInput } from "#shared/contract/kpis.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import type { KpiTarget } from "#shared/registers/kpi.ts";
import { checkTargets } from "#shared/registers/kpi-edit.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { type Acting, refuse, requireVersion } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { loadKpi, type StoredKpi, TARGET_FIELDS, wordsOf } from "./stored.ts";
import { partChange, recordKpi } from "./write.ts";

/**
 * Sets all targets of an indicator; a year that is left out has none from then on. Throws NOT_FOUND or FORBIDDEN by
 * access; VERSION_CONFLICT, with both values of each year, when it moved on since it was read; INVALID_INPUT for targets
 * that its kind may not have.
 */
export function setTargets(
  { db, clock }: Deps,
  actor: Actor,
  input: KpiTargetsInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => setTargetsIn(tx, { clock, actor, request }, input));
}

/** The same in the transaction of a greater act. */
export async function setTargetsIn(
  tx: Tx,
  acting: Acting,
  { id, version, targets }: KpiTargetsInput,
): Promise<EntryWritten> {
  const { actor } = acting;
  const { stored, programFacts } = await loadKpi(tx, actor, id);
  requireAction(actor, "kpi.setTargets", programFacts);
  const fields = [...new Set([...stored.targets, ...targets].map(({ year }) => fieldOf(year)))];
  const theirs = byField(fields, stored.targets);
  await requireVersion(
    tx,
    { id, version: stored.version, ...theirs },
    version,
    fields,
    byField(fields, targets),
  );
  refuse(checkTargets(wordsOf(stored).kind, targets));
  const changes = [...(await removeOthers(tx, stored, targets)), ...(await writeEach(tx, stored, targets))];
  await tx.kpi.update({ where: { id }, data: { version: { increment: 1 } } });
  await recordKpi(tx, acting, stored, { action: "kpi.setTargets", changes });
  return { id, code: stored.code };
}

type TargetField = `target${number}`;

function fieldOf(year: number): TargetField {
  return `target${year}`;
}

function byField(
  fields: readonly TargetField[],
  targets: readonly KpiTarget[],
): Record<TargetField, number | null> {
  const values = new Map(targets.map(({ year, value }) => [fieldOf(year), value]));
  return Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null]));
}

async function removeOthers(
  tx: Tx,
  stored: StoredKpi,
  targets: readonly KpiTarget[],
): Promise<EntityChange[]> {
  const gone = stored.targets.filter(({ year }) => !targets.some((target) => target.year === year));
  await tx.kpiTarget.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  return gone.map((target) => partChange("kpiTarget", stored, target, null));
}

async function writeEach(tx: Tx, stored: StoredKpi, targets: readonly KpiTarget[]): Promise<EntityChange[]> {
  const changes: EntityChange[] = [];
  for (const { year, value } of targets) {
    const before = stored.targets.find((target) => target.year === year) ?? null;
    const after = await tx.kpiTarget.upsert({
      where: { kpiId_year: { kpiId: stored.id, year } },
      create: { kpiId: stored.id, year, value },
      update: { value },
      select: TARGET_FIELDS,
    });
    changes.push(partChange("kpiTarget", stored, before, after));
  }
  return changes;
}
