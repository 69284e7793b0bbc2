import { join } from "node:path";
import { createFileStore, type FileStore } from "../files/store.ts";

/** Far above any pack; what is larger is a defect and must not fill the disk. */
const PACK_LIMIT_BYTES = 100_000_000;

/** Where the files of packs lie in a data folder. */
export function packFolderIn(dataDir: string): string {
  return join(dataDir, "packs");
}

export function createPackStore(dataDir: string): FileStore {
  return createFileStore(packFolderIn(dataDir), PACK_LIMIT_BYTES);
}
