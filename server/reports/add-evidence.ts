import type { Readable } from "node:stream";
import type { EvidenceRef } from "#shared/contract/report-parts.ts";
import { safeFileName } from "#shared/text/file-name.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import { type EvidenceKind, sniffEvidence } from "../evidence/sniff.ts";
import type { FileStore, ReceivedFile } from "../files/store.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type EvidencePlace, requireEvidencePlace } from "./evidence-place.ts";

export interface SentFile {
  readonly name: string;
  readonly bytes: Readable;
}

/** History keeps the file's name and fingerprint, not where it lies. */
export const EVIDENCE_FIELDS = {
  id: true,
  programId: true,
  itemId: true,
  reportId: true,
  originalName: true,
  mediaType: true,
  sizeBytes: true,
  sha256: true,
  removedAt: true,
} as const;

/**
 * Keeps a file as evidence in a report, as one audited act. Who may not add it is refused before a byte is read.
 * Errors: those of `requireEvidencePlace`; FILE_REFUSED when it is empty, too large or no kind of evidence.
 */
export async function addEvidence(
  deps: Deps & { readonly store: FileStore },
  actor: Actor,
  place: EvidencePlace,
  file: SentFile,
  request: RequestInfo,
): Promise<EvidenceRef> {
  const { db, store } = deps;
  await requireEvidencePlace(db, actor, place);
  const received = await store.receive(file.bytes);
  try {
    const kind = await sniffEvidence(received.path);
    if (!kind) throw new AppError("FILE_REFUSED", { reason: "notEvidence" });
    return await keep(deps, actor, { place, name: safeFileName(file.name), received, kind, request });
  } finally {
    // Gone already when it was kept.
    await store.discard(received);
  }
}

interface Keep {
  readonly place: EvidencePlace;
  readonly name: string;
  readonly received: ReceivedFile;
  readonly kind: EvidenceKind;
  readonly request: RequestInfo;
}

/** Its bytes get their name before the row that speaks of them; without the row, the sweep takes them. */
async function keep(
  { db, clock, store }: Deps & { readonly store: FileStore },
  actor: Actor,
  { place, name, received, kind, request }: Keep,
): Promise<EvidenceRef> {
  const storageName = await store.keep(received);
  return inTx(db, async (tx) => {
    const { id: reportId, programId } = await requireEvidencePlace(tx, actor, place);
    const { sizeBytes, sha256 } = received;
    const after = await tx.evidenceFile.create({
      data: {
        ...{ programId, reportId, itemId: place.itemId, storageName, originalName: name },
        ...{ mediaType: kind.mediaType, sizeBytes, sha256, uploadedById: actor.personId },
        createdAt: clock.now(),
      },
      select: EVIDENCE_FIELDS,
    });
    const event = { action: "evidence.add", subjectType: "report", subjectId: reportId, programId };
    await recordEvent(tx, { ...actedBy(clock, actor, request), ...event }, [
      { entity: "evidenceFile", entityId: after.id, programId, before: null, after },
    ]);
    return { id: after.id, itemId: after.itemId, name, mediaType: kind.mediaType, sizeBytes };
  });
}
