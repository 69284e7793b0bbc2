import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { loadValue } from "../kpis/stored.ts";
import { requireReport } from "../reports/standing.ts";
import { loadReport } from "../reports/stored.ts";
import { AppError } from "../trpc/errors.ts";

export interface KeptEvidence {
  readonly storageName: string;
  readonly originalName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** The file, for whoever may read its report or its value; NOT_FOUND otherwise, and once it was removed. */
export async function openEvidence(db: Db, actor: Actor, id: string): Promise<KeptEvidence> {
  const file = await db.evidenceFile.findUnique({
    where: { id, removedAt: null },
    select: {
      ...{ storageName: true, originalName: true, mediaType: true, sizeBytes: true, reportId: true },
      kpiValues: { select: { id: true } },
    },
  });
  if (!file) throw new AppError("NOT_FOUND", {});
  const { reportId, kpiValues, ...kept } = file;
  const [value] = kpiValues;
  if (reportId !== null) await requireReport(db, actor, "report.read", await loadReport(db, reportId));
  else if (value) await loadValue(db, actor, value.id);
  else throw new AppError("NOT_FOUND", {});
  return kept;
}
