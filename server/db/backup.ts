import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";

const BUSY_LIMIT_MS = 5_000;

/**
 * Copies a database that is in use to `targetFile`, as it stood when this began, checks the copy, and only
 * then gives it its name. Whatever stops it halfway, an earlier copy of that name is untouched. `complete` may add to
 * the copy what belongs to it.
 */
export async function backUpDatabase(
  sourceFile: string,
  targetFile: string,
  complete: (copyFile: string) => void = () => {},
): Promise<void> {
  mkdirSync(dirname(targetFile), { recursive: true, mode: 0o700 });
  const unfinishedFile = `${targetFile}.unfinished`;
  removeDatabase(unfinishedFile);
  // Made before SQLite fills it, so that no other account can ever read the password hashes in it.
  closeSync(openSync(unfinishedFile, "wx", 0o600));
  try {
    await copySnapshot(sourceFile, unfinishedFile);
    complete(unfinishedFile);
    checkCopy(unfinishedFile);
    syncToDisk(unfinishedFile);
    renameSync(unfinishedFile, targetFile);
    syncToDisk(dirname(targetFile));
  } catch (error) {
    removeDatabase(unfinishedFile);
    throw error;
  }
}

/** Copies a database as it stood when this began, while others read and write it. */
export async function copySnapshot(sourceFile: string, targetFile: string): Promise<void> {
  const source = new Database(sourceFile, { fileMustExist: true, timeout: BUSY_LIMIT_MS });
  try {
    // The open read pins one snapshot; without it every write would make the copy start again.
    source.exec("BEGIN");
    source.prepare("SELECT count(*) FROM sqlite_schema").get();
    await source.backup(targetFile);
  } finally {
    source.close();
  }
}

/** Also takes the copy out of WAL mode, so that it is one file which can be moved and kept. */
function checkCopy(file: string): void {
  const copy = new Database(file, { fileMustExist: true });
  try {
    copy.pragma("journal_mode = DELETE");
    const verdict: unknown = copy.pragma("integrity_check(1)", { simple: true });
    if (verdict !== "ok") throw new Error(`The backup ${file} is damaged: ${String(verdict)}`);
  } finally {
    copy.close();
  }
}

/** Removes a database that nobody has open, with what SQLite and the runner of migrations lay beside it. */
export function removeDatabase(file: string): void {
  for (const end of ["", "-journal", "-wal", "-shm", ".lock"]) rmSync(`${file}${end}`, { force: true });
}

/** Waits until what was written there is on the disk. Windows can neither open nor sync a folder, and its rename is on disk without that. */
export function syncToDisk(path: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(path, "r+");
  } catch {
    if (process.platform === "win32") return;
    descriptor = openSync(path, "r");
  }
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
