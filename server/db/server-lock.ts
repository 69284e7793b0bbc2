import Database from "better-sqlite3";
import { isBusy } from "./sqlite-errors.ts";
import { inUse } from "./start-error.ts";

/** Holding it means that no other server writes this file. */
export interface ServerLock {
  release(): void;
}

/**
 * Takes the file's one server lock, or throws a DatabaseStartError when another process has it. The lock is
 * SQLite's own on a file beside the database, so the operating system drops it when its holder dies,
 * however it dies; a file that merely exists would have to be removed by hand after a crash.
 */
export function takeServerLock(databaseFile: string): ServerLock {
  const client = new Database(`${databaseFile}.lock`, { timeout: 0 });
  try {
    client.pragma("journal_mode = MEMORY");
    client.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    client.close();
    if (!isBusy(error)) throw error;
    throw inUse(
      `Another Masar server is using ${databaseFile}. Stop it first, or set DATA_DIR to a folder of its own.`,
      error,
    );
  }
  return { release: () => client.close() };
}
