import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const MIGRATIONS_FOLDER = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

const NAME = /^\d{4}_[a-z0-9_]+$/;

export interface Migration {
  /** The folder's name, `0001_init`; names sort in the order of running. */
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** All migrations in the order they run. Line ends do not count for the checksum: git may change them. */
export function readMigrations(folder: string = MIGRATIONS_FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((name) => NAME.test(name) && existsSync(join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8").replaceAll("\r\n", "\n");
      return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    });
}
