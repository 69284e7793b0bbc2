import type { EvidenceRef } from "#shared/contract/report-parts.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { EVIDENCE_FIELDS, type SentFile, takeIn } from "../evidence/take-in.ts";
import type { FileStore } from "../files/store.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { type EvidencePlace, requireEvidencePlace } from "./evidence-place.ts";

/**
 * Keeps a file as evidence in a report, as one audited act. Who may not add it is refused before a byte is read.
 * Errors: those of `requireEvidencePlace` and `takeIn`.
 */
export async function addEvidence(
  { db, clock, store }: Deps & { readonly store: FileStore },
  actor: Actor,
  place: EvidencePlace,
  file: SentFile,
  request: RequestInfo,
): Promise<EvidenceRef> {
  await requireEvidencePlace(db, actor, place);
  return takeIn(store, file, (taken) =>
    inTx(db, async (tx) => {
      const { id: reportId, programId } = await requireEvidencePlace(tx, actor, place);
      const uploaded = { uploadedById: actor.personId, createdAt: clock.now() };
      const after = await tx.evidenceFile.create({
        data: { ...taken, ...uploaded, programId, reportId, itemId: place.itemId },
        select: EVIDENCE_FIELDS,
      });
      const event = { action: "evidence.add", subjectType: "report", subjectId: reportId, programId };
      await recordEvent(tx, { ...actedBy(clock, actor, request), ...event }, [
        { entity: "evidenceFile", entityId: after.id, programId, before: null, after },
      ]);
      const { id, itemId, originalName: name, mediaType, sizeBytes } = after;
      return { id, itemId, name, mediaType, sizeBytes };
    }),
  );
}
