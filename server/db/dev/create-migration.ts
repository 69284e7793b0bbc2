import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../migrate.ts";
import { MIGRATIONS_FOLDER, readMigrations } from "../migration-files.ts";
import { readSchema, schemaDifference } from "./schema-engine.ts";

const NAME = /^[a-z0-9_]+$/;
const REBUILDS = /DROP TABLE "(\w+)"/g;

export interface CreateMigrationOptions {
  readonly name: string;
  readonly schema?: string;
  readonly migrationsFolder?: string;
}

/**
 * Writes the migration that brings the migrated database to `schema.prisma`, and returns its file; null when
 * nothing changed. The new file is a draft for a person to finish, above all when it rebuilds a table.
 */
export async function createMigration(options: CreateMigrationOptions): Promise<string | null> {
  const { name, schema = readSchema(), migrationsFolder = MIGRATIONS_FOLDER } = options;
  if (!NAME.test(name)) throw new Error("A migration's name is lower case letters, digits and _.");
  const sql = await differenceFromMigrations(schema, migrationsFolder);
  if (sql === null) return null;
  const last = readMigrations(migrationsFolder).at(-1)?.name ?? "0000";
  const number = String(Number(last.slice(0, 4)) + 1).padStart(4, "0");
  const folder = join(migrationsFolder, `${number}_${name}`);
  mkdirSync(folder);
  const file = join(folder, "migration.sql");
  const rebuilt = [...sql.matchAll(REBUILDS)].map(([, table = ""]) => table);
  writeFileSync(file, rebuilt.length === 0 ? sql : rebuildNote(rebuilt) + sql, { flag: "wx" });
  return file;
}

/** What a rebuilt table loses: SQLite keeps CHECKs and triggers with the table that is dropped. */
function rebuildNote(tables: readonly string[]): string {
  return `-- Rebuilt: ${tables.join(", ")}. Write its CHECKs into the new table and make its triggers again.\n`;
}

async function differenceFromMigrations(schema: string, migrationsFolder: string): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), "masar-migration-"));
  try {
    const file = join(folder, "shadow.db");
    await migrate({ file, migrationsFolder });
    return await schemaDifference(file, schema);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const [, , name] = process.argv;
  if (name === undefined) throw new Error("Usage: node server/db/dev/create-migration.ts NAME");
  const file = await createMigration({ name });
  process.stdout.write(
    file === null ? "Schema and migrations agree: nothing to write.\n" : `Wrote ${file}\n`,
  );
}
