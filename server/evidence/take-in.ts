import type { Readable } from "node:stream";
import { safeFileName } from "#shared/text/file-name.ts";
import type { FileStore } from "../files/store.ts";
import { AppError } from "../trpc/errors.ts";
import { sniffEvidence } from "./sniff.ts";

export interface SentFile {
  readonly name: string;
  readonly bytes: Readable;
}

/** A file that is kept, as its row speaks of it. */
export interface TakenFile {
  readonly storageName: string;
  readonly originalName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
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
 * Takes a file of evidence in and has its row written. Its bytes get their name before the row that speaks of them;
 * without the row, the sweep takes them. Throws FILE_REFUSED when it is empty, too large or no kind of evidence.
 */
export async function takeIn<Kept>(
  store: FileStore,
  { name, bytes }: SentFile,
  writeRow: (taken: TakenFile) => Promise<Kept>,
): Promise<Kept> {
  const received = await store.receive(bytes);
  try {
    const kind = await sniffEvidence(received.path);
    if (!kind) throw new AppError("FILE_REFUSED", { reason: "notEvidence" });
    const { sizeBytes, sha256 } = received;
    const storageName = await store.keep(received);
    const { mediaType } = kind;
    return await writeRow({ storageName, originalName: safeFileName(name), mediaType, sizeBytes, sha256 });
  } finally {
    // Gone already when it was kept.
    await store.discard(received);
  }
}
