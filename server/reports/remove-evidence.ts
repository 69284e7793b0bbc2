import type { EvidenceRemoveInput } from "#shared/contract/reports.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { EVIDENCE_FIELDS } from "../evidence/take-in.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { requireNext, requireReport } from "./standing.ts";
import { loadReport } from "./stored.ts";

/**
 * Takes a file out of its report, as one audited act: the row stays for history, the bytes go with the next sweep.
 * Owners only while they write the report; the PMO at any time, since a file may have to go for its contents.
 * Throws NOT_FOUND or FORBIDDEN by access, REPORTING_STATE for an owner whose report is out of their hands.
 */
export function removeEvidence(
  { db, clock }: Deps,
  actor: Actor,
  { id }: EvidenceRemoveInput,
  request: RequestInfo,
): Promise<void> {
  return inTx(db, async (tx) => {
    const before = await tx.evidenceFile.findUnique({
      where: { id, removedAt: null },
      select: EVIDENCE_FIELDS,
    });
    if (!before?.reportId) throw new AppError("NOT_FOUND", {});
    const report = await loadReport(tx, before.reportId);
    const standing = await requireReport(tx, actor, "evidence.remove", report);
    if (actor.role !== "pmo") requireNext(actor, standing, "save");
    const { programId } = report;
    const after = await tx.evidenceFile.update({
      where: { id },
      data: { removedAt: clock.now() },
      select: EVIDENCE_FIELDS,
    });
    const event = { action: "evidence.remove", subjectType: "report", subjectId: report.id, programId };
    await recordEvent(tx, { ...actedBy(clock, actor, request), ...event }, [
      { entity: "evidenceFile", entityId: id, programId, before, after },
    ]);
  });
}
