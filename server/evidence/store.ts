import { join } from "node:path";
import { EVIDENCE_LIMIT_BYTES } from "#shared/contract/evidence-limits.ts";
import { createFileStore, type FileStore } from "../files/store.ts";

/** Where evidence lies in a data folder. */
export function evidenceFolderIn(dataDir: string): string {
  return join(dataDir, "evidence");
}

/** The bytes of evidence. */
export function createEvidenceStore(dataDir: string): FileStore {
  return createFileStore(evidenceFolderIn(dataDir), EVIDENCE_LIMIT_BYTES);
}
