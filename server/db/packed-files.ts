import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { removeDatabase } from "./backup.ts";

const BUSY_LIMIT_MS = 5_000;

/** What the database speaks of and keeps beside itself, in files. */
interface Kept {
  /** Inside the data folder. */
  readonly folder: string;
  /** Whose rows speak of the files. */
  readonly table: string;
  readonly isThere: string;
  /** A table of backups only: a database in use has its files beside it. */
  readonly packed: string;
  /** A scenario: a database of its own that may be in use, so that its bytes are no copy of it (docs/decisions/0033). */
  readonly isDatabase?: true;
}

const KEPT: readonly Kept[] = [
  { folder: "evidence", table: "EvidenceFile", isThere: '"removedAt" IS NULL', packed: "_evidence" },
  { folder: "packs", table: "Pack", isThere: '"storageName" IS NOT NULL', packed: "_packs" },
  {
    folder: "scenarios",
    table: "Scenario",
    isThere: '"storageName" IS NOT NULL',
    packed: "_scenarios",
    isDatabase: true,
  },
];

interface FileRow {
  readonly storageName: string;
  /** Null of a database, which changes as long as it is kept. */
  readonly sha256: string | null;
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

function packKind(copy: Database.Database, kept: Kept, folder: string): void {
  const { table, isThere, packed, isDatabase } = kept;
  // A database of before that kind of file has none.
  if (!hasTable(copy, table)) return;
  const checksum = isDatabase ? 'NULL AS "sha256"' : '"sha256"';
  const rows = copy
    .prepare<[], FileRow>(`SELECT "storageName", ${checksum} FROM "${table}" WHERE ${isThere}`)
    .all();
  copy.exec(`CREATE TABLE "${packed}" ("storageName" TEXT PRIMARY KEY, "bytes" BLOB NOT NULL)`);
  const insert = copy.prepare(`INSERT INTO "${packed}" VALUES (?, ?)`);
  for (const row of rows) {
    const path = pathOf(kept, folder, row.storageName);
    insert.run(row.storageName, isDatabase ? readSnapshot(path, `${copy.name}.part`) : readWhole(path, row));
  }
}

function pathOf({ isDatabase }: Kept, folder: string, storageName: string): string {
  return join(folder, isDatabase ? `${storageName}.db` : storageName);
}

/** The database as it stands, with what its log holds and its file not yet. */
function readSnapshot(path: string, partFile: string): Buffer {
  rmSync(partFile, { force: true });
  const database = new Database(path, { fileMustExist: true, timeout: BUSY_LIMIT_MS });
  try {
    // Made before SQLite fills it, for its owner alone.
    writeFileSync(partFile, "", { mode: 0o600, flag: "wx" });
    database.prepare("VACUUM INTO ?").run(partFile);
    return readFileSync(partFile);
  } finally {
    database.close();
    rmSync(partFile, { force: true });
  }
}

function readWhole(path: string, { sha256 }: FileRow): Buffer {
  const bytes = readFileSync(path);
  if (createHash("sha256").update(bytes).digest("hex") === sha256) return bytes;
  throw new Error(`The file ${path} is damaged.`);
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

function unpackKind(database: Database.Database, kept: Kept, folder: string): void {
  const { packed, isDatabase } = kept;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const rows = database.prepare<[], { storageName: string; bytes: Buffer }>(`SELECT * FROM "${packed}"`);
  for (const { storageName, bytes } of rows.iterate()) {
    const path = pathOf(kept, folder, storageName);
    // What lies there may have gone on since the backup, and its log would be read into what comes back.
    if (isDatabase) removeDatabase(path);
    if (!existsSync(path)) writeFileSync(path, bytes, { mode: 0o600, flush: true });
  }
  database.exec(`DROP TABLE "${packed}"`);
}

function hasTable(database: Database.Database, name: string): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?").get(name) !== undefined;
}
