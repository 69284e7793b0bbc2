import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

/** What the database speaks of and keeps beside itself, in files. */
interface Kept {
  /** Inside the data folder. */
  readonly folder: string;
  /** Whose rows speak of the files. */
  readonly table: string;
  readonly isThere: string;
  /** A table of backups only: a database in use has its files beside it. */
  readonly packed: string;
}

const KEPT: readonly Kept[] = [
  { folder: "evidence", table: "EvidenceFile", isThere: '"removedAt" IS NULL', packed: "_evidence" },
  { folder: "packs", table: "Pack", isThere: '"storageName" IS NOT NULL', packed: "_packs" },
];

interface FileRow {
  readonly storageName: string;
  readonly sha256: string;
}

/**
 * Puts the files that a copied database speaks of into the copy, so that a backup is one file. Throws when one is
 * missing or is not what was kept: a backup must not pass for whole when it is not.
 */
export function packFiles(copyFile: string, dataDir: string): void {
  const copy = new Database(copyFile, { fileMustExist: true });
  try {
    for (const kept of KEPT) packKind(copy, kept, join(dataDir, kept.folder));
  } finally {
    copy.close();
  }
}

function packKind(copy: Database.Database, { table, isThere, packed }: Kept, folder: string): void {
  // A database of before that kind of file has none.
  if (!hasTable(copy, table)) return;
  const rows = copy
    .prepare<[], FileRow>(`SELECT "storageName", "sha256" FROM "${table}" WHERE ${isThere}`)
    .all();
  copy.exec(`CREATE TABLE "${packed}" ("storageName" TEXT PRIMARY KEY, "bytes" BLOB NOT NULL)`);
  const insert = copy.prepare(`INSERT INTO "${packed}" VALUES (?, ?)`);
  for (const row of rows) insert.run(row.storageName, readWhole(folder, row));
}

function readWhole(folder: string, { storageName, sha256 }: FileRow): Buffer {
  const bytes = readFileSync(join(folder, storageName));
  if (createHash("sha256").update(bytes).digest("hex") === sha256) return bytes;
  throw new Error(`The file ${join(folder, storageName)} is damaged.`);
}

/**
 * Puts the files of a restored backup back where the server keeps them, and takes them out of the database. Does
 * nothing to any other database; stopped halfway, it is done again.
 */
export function unpackFiles(databaseFile: string, dataDir: string): void {
  const database = new Database(databaseFile, { fileMustExist: true });
  try {
    const packed = KEPT.filter((kept) => hasTable(database, kept.packed));
    for (const kept of packed) unpackKind(database, kept, join(dataDir, kept.folder));
    if (packed.length > 0) database.exec("VACUUM");
  } finally {
    database.close();
  }
}

function unpackKind(database: Database.Database, { packed }: Kept, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const rows = database.prepare<[], { storageName: string; bytes: Buffer }>(`SELECT * FROM "${packed}"`);
  for (const { storageName, bytes } of rows.iterate()) {
    const path = join(folder, storageName);
    if (!existsSync(path)) writeFileSync(path, bytes, { mode: 0o600, flush: true });
  }
  database.exec(`DROP TABLE "${packed}"`);
}

function hasTable(database: Database.Database, name: string): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?").get(name) !== undefined;
}
