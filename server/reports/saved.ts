import type { ReportActRef } from "#shared/contract/report-parts.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import { WRITING } from "./standing.ts";

/** Who wrote the report last, and when; null while nobody has. */
export async function readSaved(db: Db | Tx, reportId: string): Promise<ReportActRef | null> {
  const act = await db.auditEvent.findFirst({
    where: { subjectId: reportId, action: { in: [...WRITING] } },
    select: { at: true, day: true, actor: { select: { id: true, nameAr: true, nameEn: true } } },
    orderBy: { seq: "desc" },
  });
  return act && { by: act.actor, at: act.at.toISOString(), day: act.day as IsoDay };
}
