import type { KpiEvidenceRemoveInput } from "#shared/contract/kpis.ts";
import type { EntryWritten } from "#shared/contract/registers.ts";
import type { EvidenceRef } from "#shared/contract/report-parts.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import { type Db, inTx, type Tx } from "../db/client.ts";
import { EVIDENCE_FIELDS, type SentFile, takeIn } from "../evidence/take-in.ts";
import type { FileStore } from "../files/store.ts";
import type { EntityChange } from "../history/changes.ts";
import { refuse } from "../registers/write.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { loadValue, removalFacts, VALUE_FIELDS } from "./stored.ts";
import { partChange, recordKpi } from "./write.ts";

/**
 * Keeps a file as the evidence of a value, as one audited act, by who recorded it and until it is verified. Who may not
 * is refused before a byte is read. Throws NOT_FOUND or FORBIDDEN by access, INVALID_INPUT where there is one already;
 * errors of the file: `takeIn`.
 */
export async function addValueEvidence(
  { db, clock, store }: Deps & { readonly store: FileStore },
  actor: Actor,
  valueId: string,
  file: SentFile,
  request: RequestInfo,
): Promise<EvidenceRef> {
  await requireWithout(db, actor, valueId);
  return takeIn(store, file, (taken) =>
    inTx(db, async (tx) => {
      const { stored, value: before } = await requireWithout(tx, actor, valueId);
      const { programId } = stored;
      const uploaded = { uploadedById: actor.personId, createdAt: clock.now() };
      const made = await tx.evidenceFile.create({
        data: { ...taken, ...uploaded, programId },
        select: EVIDENCE_FIELDS,
      });
      const after = await writeEvidence(tx, valueId, made.id);
      const changes: EntityChange[] = [
        { entity: "evidenceFile", entityId: made.id, programId, before: null, after: made },
        partChange("kpiValue", stored, before, after),
      ];
      await recordKpi(tx, { clock, actor, request }, stored, { action: "kpi.addEvidence", changes });
      return evidenceRefOf(made);
    }),
  );
}

/** A value that has no file yet, for who may bring one. */
async function requireWithout(db: Db | Tx, actor: Actor, valueId: string) {
  const loaded = await loadValue(db, actor, valueId);
  requireAction(actor, "kpi.addEvidence", removalFacts(actor, loaded.value));
  refuse(loaded.value.evidenceId === null ? [] : [{ path: "evidence", rule: "invalid" }]);
  return loaded;
}

/**
 * Takes a value's file away, as one audited act: its row stays for history, its bytes go with the next sweep. Who recorded
 * the value until it is verified, the PMO at any time. Throws NOT_FOUND or FORBIDDEN by access.
 */
export function removeValueEvidence(
  { db, clock }: Deps,
  actor: Actor,
  { id }: KpiEvidenceRemoveInput,
  request: RequestInfo,
): Promise<EntryWritten> {
  return inTx(db, async (tx) => {
    const held = await tx.kpiValue.findFirst({ where: { evidenceId: id }, select: { id: true } });
    if (!held) throw new AppError("NOT_FOUND", {});
    const { stored, value: before } = await loadValue(tx, actor, held.id);
    requireAction(actor, "kpi.removeEvidence", removalFacts(actor, before));
    const after = await writeEvidence(tx, held.id, null);
    const changes = [
      partChange("kpiValue", stored, before, after),
      ...(await withoutFile(tx, clock, before)),
    ];
    await recordKpi(tx, { clock, actor, request }, stored, { action: "kpi.removeEvidence", changes });
    return { id: stored.id, code: stored.code };
  });
}

function writeEvidence(tx: Tx, id: string, evidenceId: string | null) {
  return tx.kpiValue.update({ where: { id }, data: { evidenceId }, select: VALUE_FIELDS });
}

/** Removes the file of a value that has one; what that changed. */
export async function withoutFile(
  tx: Tx,
  clock: Clock,
  { evidenceId }: { readonly evidenceId: string | null },
): Promise<EntityChange[]> {
  if (evidenceId === null) return [];
  const where = { id: evidenceId };
  const before = await tx.evidenceFile.findUniqueOrThrow({ where, select: EVIDENCE_FIELDS });
  const data = { removedAt: clock.now() };
  const after = await tx.evidenceFile.update({ where, data, select: EVIDENCE_FIELDS });
  return [{ entity: "evidenceFile", entityId: evidenceId, programId: before.programId, before, after }];
}

/** A file as readers are offered it. */
export function evidenceRefOf(file: {
  readonly id: string;
  readonly originalName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}): EvidenceRef {
  const { id, originalName: name, mediaType, sizeBytes } = file;
  return { id, itemId: null, name, mediaType, sizeBytes };
}
