import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { backUpDatabase } from "./backup.ts";
import { requireHealthy, requireWritable } from "./health.ts";
import { appliedMigrations, createLedger, isLedgerPresent, recordApplied } from "./ledger.ts";
import { MIGRATIONS_FOLDER, type Migration, readMigrations } from "./migration-files.ts";
import { pendingMigrations } from "./pending.ts";
import { takeServerLock } from "./server-lock.ts";
import { unusable } from "./start-error.ts";

/** The runner gives each migration its transaction. A trigger's own BEGIN has no semicolon after it. */
const ENDS_TRANSACTION = /^\s*(?:BEGIN(?: \w+)?|COMMIT|ROLLBACK)(?: TRANSACTION)?\s*;/im;

export interface MigrateOptions {
  readonly file: string;
  /**
   * Where the copy goes that is made before a database with tables in it changes: `backups` beside the file, unless
   * another one is named; null for no copy.
   */
  readonly backupFolder?: string | null;
  readonly migrationsFolder?: string;
}

export interface MigrateReport {
  readonly applied: readonly string[];
  /** The copy of the database as it was before, or null when nothing was changed or nothing was there. */
  readonly backupFile: string | null;
}

/**
 * Brings a database file to the newest migration, creating it when it is absent. Each migration runs in one
 * transaction, so that one that fails leaves the file as it was. Throws a DatabaseStartError when the file
 * and the migrations disagree, when one fails, or when a running server has the file.
 */
export async function migrate(options: MigrateOptions): Promise<MigrateReport> {
  const { file, backupFolder = join(dirname(file), "backups") } = options;
  const migrations = readMigrations(options.migrationsFolder ?? MIGRATIONS_FOLDER);
  if (existsSync(file)) requireHealthy(file);
  else createEmpty(file);
  const pending = await withClient(file, (client) => pendingIn(client, migrations));
  if (pending.length === 0) return { applied: [], backupFile: null };
  const lock = takeServerLock(file);
  try {
    return await withClient(file, (client) => applyPending(client, migrations, backupFolder));
  } finally {
    lock.release();
  }
}

/** For its owner alone: it will hold password hashes. SQLite gives its two companion files the same mode. */
function createEmpty(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  requireWritable(file);
  closeSync(openSync(file, "a", 0o600));
}

async function applyPending(
  client: Database.Database,
  migrations: readonly Migration[],
  backupFolder: string | null,
): Promise<MigrateReport> {
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = FULL");
  const pending = pendingIn(client, migrations);
  const backupFile =
    backupFolder !== null && hasTables(client)
      ? await backUpBefore(client.name, pending, backupFolder)
      : null;
  for (const migration of pending) applyOne(client, migration, backupFile);
  return { applied: pending.map(({ name }) => name), backupFile };
}

async function backUpBefore(
  file: string,
  pending: readonly Migration[],
  backupFolder: string,
): Promise<string> {
  const timestamp = new Date().toISOString().replaceAll(/[:.]/g, "-");
  const name = `${basename(file, ".db")}-before-${pending[0]?.name}-${timestamp}.db`;
  await backUpDatabase(file, join(backupFolder, name));
  return join(backupFolder, name);
}

function applyOne(client: Database.Database, migration: Migration, backupFile: string | null): void {
  // SQLite's own recipe for changing tables: the keys are off while it runs and checked before the commit.
  client.pragma("foreign_keys = OFF");
  try {
    if (ENDS_TRANSACTION.test(migration.sql))
      throw new Error("it must not begin or end a transaction itself");
    client.exec("BEGIN IMMEDIATE");
    createLedger(client);
    client.exec(migration.sql);
    requireForeignKeys(client);
    recordApplied(client, migration, new Date());
    client.exec("COMMIT");
  } catch (error) {
    if (client.inTransaction) client.exec("ROLLBACK");
    const reason = error instanceof Error ? error.message : String(error);
    const backup = backupFile === null ? "" : ` A copy made before is ${backupFile}.`;
    throw unusable(`Migration ${migration.name} failed and was rolled back: ${reason}.${backup}`, error);
  }
}

function requireForeignKeys(client: Database.Database): void {
  const orphans = client.pragma("foreign_key_check");
  if (!Array.isArray(orphans) || orphans.length === 0) return;
  const tables = [
    ...new Set(orphans.map((row: { table: string; parent: string }) => `${row.table} → ${row.parent}`)),
  ];
  throw new Error(`${orphans.length} rows point at rows that do not exist (${tables.join(", ")})`);
}

function pendingIn(client: Database.Database, migrations: readonly Migration[]): readonly Migration[] {
  return pendingMigrations(client.name, isLedgerPresent(client) ? appliedMigrations(client) : [], migrations);
}

function hasTables(client: Database.Database): boolean {
  return client.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() !== undefined;
}

async function withClient<T>(file: string, work: (client: Database.Database) => T | Promise<T>): Promise<T> {
  const client = new Database(file);
  try {
    return await work(client);
  } finally {
    client.close();
  }
}
