import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import type { HistoryEntity } from "../history/changes.ts";
import { copySnapshot, removeDatabase, syncToDisk } from "./backup.ts";
import { LEDGER_TABLE } from "./ledger.ts";

/** The plan and what it is read with. Every other table, of today or to come, is emptied in a copy. */
const KEPT_TABLES: ReadonlySet<string> = new Set([
  LEDGER_TABLE,
  "Plan",
  "WorkCalendar",
  "Holiday",
  "Workstream",
  "Program",
  "ProgramRole",
  "ScheduleItem",
  "Link",
  "Baseline",
  "BaselineItem",
  "ChangeReason",
  "Place",
  "RollOut",
  "Person",
  "AuditEvent",
  "Change",
]);

/** What of them history tells; what it kept of people, reports and comments stays behind. */
const KEPT_HISTORY: readonly HistoryEntity[] = [
  "plan",
  "workCalendar",
  "holiday",
  "workstream",
  "program",
  "scheduleItem",
  "link",
  "baseline",
  "baselineItem",
  "rollOut",
];

/**
 * Copies the plan out of a database that is in use, as it stood when this began, into a database of its own for its
 * owner alone, without anything that is no plan: accounts, addresses, reports, registers and what is said. Gives the last
 * `Change.seq` that the copied database held. Leaves nothing when it fails.
 */
export async function copyPlan(sourceFile: string, targetFile: string): Promise<number> {
  mkdirSync(dirname(targetFile), { recursive: true, mode: 0o700 });
  closeSync(openSync(targetFile, "wx", 0o600));
  try {
    await copySnapshot(sourceFile, targetFile);
    const seq = strip(targetFile);
    for (const path of [targetFile, dirname(targetFile)]) syncToDisk(path);
    return seq;
  } catch (error) {
    removeDatabase(targetFile);
    throw error;
  }
}

function strip(file: string): number {
  const copy = new Database(file, { fileMustExist: true });
  try {
    const seq = copy.prepare<[], number>(`SELECT coalesce(max("seq"), 0) FROM "Change"`).pluck().get() ?? 0;
    // A copy that is cut off halfway is thrown away, so that the disk need not be waited for before the end.
    copy.pragma("journal_mode = MEMORY");
    copy.pragma("synchronous = OFF");
    copy.pragma("foreign_keys = OFF");
    copy.transaction(() => withoutTriggers(copy, () => empty(copy)))();
    // What was deleted would else still lie in the file's free pages.
    copy.exec("VACUUM");
    return seq;
  } finally {
    copy.close();
  }
}

/** History and what is approved may never be deleted, but where it is copied it need not be copied whole. */
function withoutTriggers(copy: Database.Database, work: () => void): void {
  const triggers = copy
    .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of triggers) copy.exec(`DROP TRIGGER "${name}"`);
  work();
  for (const { sql } of triggers) copy.exec(sql);
}

function empty(copy: Database.Database): void {
  const tables = copy
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all();
  for (const table of tables) if (!KEPT_TABLES.has(table)) copy.exec(`DELETE FROM "${table}"`);
  const kept = KEPT_HISTORY.map((entity) => `'${entity}'`).join(", ");
  copy.exec(`
    DELETE FROM "Change" WHERE "entity" NOT IN (${kept});
    DELETE FROM "AuditEvent" WHERE "seq" NOT IN (SELECT "eventSeq" FROM "Change");
    UPDATE "AuditEvent" SET "address" = NULL WHERE "address" IS NOT NULL;
    UPDATE "Person" SET "email" = "id";
  `);
  requireWhole(copy);
}

function requireWhole(copy: Database.Database): void {
  const dangling: unknown[] = copy.prepare("PRAGMA foreign_key_check").all();
  if (dangling.length > 0)
    throw new Error(`the copy of the plan speaks of what it left behind: ${JSON.stringify(dangling[0])}`);
}
