import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { isBusy } from "./sqlite-errors.ts";
import { type DatabaseStartError, unusable } from "./start-error.ts";

const RESTORE_HINT =
  "Nothing was written to it. Keep that file, put the newest copy from the backups folder in its place, and start again.";

/** Refuses a file that cannot be written, is no SQLite database, or is damaged; never changes the file. */
export function requireHealthy(file: string): void {
  requireWritable(file);
  if (!existsSync(file)) throw unusable(`There is no database ${file}.`);
  let problem: string | null;
  try {
    problem = quickCheck(file);
  } catch (error) {
    if (isBusy(error)) throw error;
    throw damaged(file, error instanceof Error ? error.message : String(error), error);
  }
  if (problem !== null) throw damaged(file, problem);
}

/** The first problem that SQLite finds in the file, or null. */
export function quickCheck(file: string): string | null {
  const client = new Database(file, { fileMustExist: true, readonly: true });
  try {
    const verdict: unknown = client.pragma("quick_check(1)", { simple: true });
    return verdict === "ok" ? null : String(verdict);
  } finally {
    client.close();
  }
}

/** SQLite writes two files beside the database, so the folder must be writable too. */
export function requireWritable(file: string): void {
  for (const path of [dirname(file), file]) {
    if (path === file && !existsSync(file)) continue;
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
    } catch (error) {
      throw unusable(
        `Masar cannot write ${path}. Give its user the right to, or set DATA_DIR elsewhere.`,
        error,
      );
    }
  }
}

function damaged(file: string, problem: string, cause?: unknown): DatabaseStartError {
  return unusable(`The database ${file} is damaged or is no database (${problem}). ${RESTORE_HINT}`, cause);
}
