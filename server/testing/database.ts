import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Db, openDatabase } from "../db/client.ts";
import { migrate } from "../db/migrate.ts";
import { readMigrations } from "../db/migration-files.ts";

export interface TestDatabase {
  readonly db: Db;
  readonly file: string;
  /** Closes it and removes its folder. */
  close(): Promise<void>;
}

/** A migrated database in a folder of its own: real SQLite, only without waiting for the disk. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "masar-test-"));
  const file = join(folder, "masar.db");
  copyFileSync(await migratedTemplate(), file);
  const { db, close } = await openDatabase({ file, synchronous: "OFF" });
  return {
    db,
    file,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Made once for each set of migrations; its name is their checksum, so a stale one is never used. */
async function migratedTemplate(): Promise<string> {
  const checksum = createHash("sha256");
  for (const migration of readMigrations()) checksum.update(migration.name).update(migration.sha256);
  const folder = join(tmpdir(), "masar-test-templates");
  const template = join(folder, `${checksum.digest("hex").slice(0, 16)}.db`);
  if (existsSync(template)) return template;
  mkdirSync(folder, { recursive: true });
  const draftFolder = mkdtempSync(join(folder, "draft-"));
  const draft = join(draftFolder, "masar.db");
  await migrate({ file: draft });
  // Several workers may get here at once: each has a draft of its own and the last rename wins.
  renameSync(draft, template);
  rmSync(draftFolder, { recursive: true, force: true });
  return template;
}
