import type { Actor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";
import { requireReport } from "./standing.ts";
import { loadReport } from "./stored.ts";

export interface KeptEvidence {
  readonly storageName: string;
  readonly originalName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** The file, for whoever may read its report; NOT_FOUND otherwise, and once it was removed. */
export async function openEvidence(db: Db, actor: Actor, id: string): Promise<KeptEvidence> {
  const file = await db.evidenceFile.findUnique({
    where: { id, removedAt: null },
    select: { storageName: true, originalName: true, mediaType: true, sizeBytes: true, reportId: true },
  });
  if (!file?.reportId) throw new AppError("NOT_FOUND", {});
  const { reportId, ...kept } = file;
  await requireReport(db, actor, "report.read", await loadReport(db, reportId));
  return kept;
}
