import { EVIDENCE_FILES_AT_MOST } from "#shared/contract/evidence-limits.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";
import { requireNext, requireReport } from "./standing.ts";
import { loadReport, type WholeReport } from "./stored.ts";

/** The report that a file is to prove something in, and the milestone that it is about; null for the whole report. */
export interface EvidencePlace {
  readonly reportId: string;
  readonly itemId: string | null;
}

/**
 * The report, when `actor` may add a file there now: NOT_FOUND or FORBIDDEN by access, REPORTING_STATE unless it is
 * being written, INVALID_INPUT for a milestone of another program or one file too many.
 */
export async function requireEvidencePlace(
  db: Db | Tx,
  actor: Actor,
  { reportId, itemId }: EvidencePlace,
): Promise<WholeReport> {
  const report = await loadReport(db, reportId);
  const standing = await requireReport(db, actor, "evidence.add", report);
  requireNext(actor, standing, "save");
  if (report.evidence.length >= EVIDENCE_FILES_AT_MOST) {
    throw refused("evidence", "tooManyFiles", { most: EVIDENCE_FILES_AT_MOST });
  }
  const { programId } = report;
  const item =
    itemId && (await db.scheduleItem.findUnique({ where: { id: itemId, programId }, select: { id: true } }));
  if (itemId && !item) throw refused("itemId", "notInList");
  return report;
}

function refused(
  path: string,
  rule: string,
  params: Readonly<Record<string, number>> = {},
): AppError<"INVALID_INPUT"> {
  return new AppError("INVALID_INPUT", { problems: [{ path, rule, params }] });
}
