import type Database from "better-sqlite3";
import type { Migration } from "./migration-files.ts";

/** The migration runner's own table; the product's schema does not know it. */
export const LEDGER_TABLE = "SchemaMigration";

/** A migration that this file has been through. */
export interface AppliedMigration {
  readonly name: string;
  readonly sha256: string;
}

export function createLedger(client: Database.Database): void {
  client.exec(`CREATE TABLE IF NOT EXISTS "${LEDGER_TABLE}" (
    "name" TEXT NOT NULL PRIMARY KEY, "sha256" TEXT NOT NULL, "appliedAt" DATETIME NOT NULL
  )`);
}

export function isLedgerPresent(client: Database.Database): boolean {
  const find = client.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  return find.get(LEDGER_TABLE) !== undefined;
}

export function appliedMigrations(client: Database.Database): AppliedMigration[] {
  const list = client.prepare<[], AppliedMigration>(
    `SELECT "name", "sha256" FROM "${LEDGER_TABLE}" ORDER BY "name"`,
  );
  return list.all();
}

export function recordApplied(client: Database.Database, migration: Migration, appliedAt: Date): void {
  const insert = client.prepare(
    `INSERT INTO "${LEDGER_TABLE}" ("name", "sha256", "appliedAt") VALUES (?, ?, ?)`,
  );
  insert.run(migration.name, migration.sha256, appliedAt.toISOString());
}
