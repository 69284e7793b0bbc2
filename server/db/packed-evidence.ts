import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";

/** A table of backups only: a database in use has its evidence in files. */
const TABLE = "_evidence";

interface EvidenceRow {
  readonly storageName: string;
  readonly sha256: string;
}

/**
 * Puts the files that a copied database speaks of into the copy, so that a backup is one file. Throws when one is
 * missing or is not what was uploaded: a backup must not pass for whole when it is not.
 */
export function packEvidence(copyFile: string, folder: string): void {
  const copy = new Database(copyFile, { fileMustExist: true });
  try {
    const rows = copy
      .prepare<[], EvidenceRow>(
        'SELECT "storageName", "sha256" FROM "EvidenceFile" WHERE "removedAt" IS NULL',
      )
      .all();
    copy.exec(`CREATE TABLE "${TABLE}" ("storageName" TEXT PRIMARY KEY, "bytes" BLOB NOT NULL)`);
    const insert = copy.prepare(`INSERT INTO "${TABLE}" VALUES (?, ?)`);
    for (const row of rows) insert.run(row.storageName, readWhole(folder, row));
  } finally {
    copy.close();
  }
}

function readWhole(folder: string, { storageName, sha256 }: EvidenceRow): Buffer {
  const bytes = readFileSync(join(folder, storageName));
  if (createHash("sha256").update(bytes).digest("hex") === sha256) return bytes;
  throw new Error(`The evidence file ${join(folder, storageName)} is damaged.`);
}

/**
 * Puts the files of a restored backup back where the server keeps them, and takes them out of the database. Does
 * nothing to any other database; stopped halfway, it is done again.
 */
export function unpackEvidence(databaseFile: string, folder: string): void {
  const database = new Database(databaseFile, { fileMustExist: true });
  try {
    const isPacked = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?").get(TABLE) !== undefined;
    if (!isPacked) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const rows = database.prepare<[], { storageName: string; bytes: Buffer }>(`SELECT * FROM "${TABLE}"`);
    for (const { storageName, bytes } of rows.iterate()) {
      const path = join(folder, storageName);
      if (!existsSync(path)) writeFileSync(path, bytes, { mode: 0o600, flush: true });
    }
    database.exec(`DROP TABLE "${TABLE}"; VACUUM;`);
  } finally {
    database.close();
  }
}
