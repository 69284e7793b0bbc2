import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./client.ts";
import { type MigrateReport, migrate } from "./migrate.ts";
import { MIGRATIONS_FOLDER } from "./migration-files.ts";

let folder: string;
let file: string;
let migrationsFolder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "masar-migrate-"));
  file = join(folder, "data", "masar.db");
  migrationsFolder = join(folder, "migrations");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeMigration(name: string, sql: string): void {
  mkdirSync(join(migrationsFolder, name), { recursive: true });
  writeFileSync(join(migrationsFolder, name, "migration.sql"), sql);
}

const run = (): Promise<MigrateReport> => migrate({ file, migrationsFolder });

function query(sql: string, of: string = file): unknown[] {
  const client = new Database(of, { readonly: true });
  const rows = client.prepare(sql).raw().all();
  client.close();
  return rows;
}

/** Everything in the file: its tables, its rows and the list of what it went through. */
function contents(): unknown[] {
  const client = new Database(file, { readonly: true });
  const tables = client
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
  const rows = tables.map((table) => client.prepare(`SELECT * FROM "${table}"`).all());
  const schema = client.prepare("SELECT * FROM sqlite_schema").all();
  client.close();
  return [schema, rows];
}

const FIRST = `CREATE TABLE "Town" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL);
CREATE TABLE "Street" ("id" INTEGER PRIMARY KEY, "townId" INTEGER NOT NULL REFERENCES "Town" ("id"));
INSERT INTO "Town" VALUES (1, 'العلا');
INSERT INTO "Street" VALUES (1, 1);
`;

describe("migrating", () => {
  it("creates the file, for its owner alone, and runs all of them in the order of their numbers", async () => {
    writeMigration("0002_more", `INSERT INTO "Town" VALUES (2, 'تبوك');`);
    writeMigration("0001_first", FIRST);
    expect(await run()).toEqual({ applied: ["0001_first", "0002_more"], backupFile: null });
    expect(query(`SELECT "name" FROM "Town" ORDER BY "id"`)).toEqual([["العلا"], ["تبوك"]]);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o077).toBe(0);
  });

  it("does nothing the second time, and makes no backup", async () => {
    writeMigration("0001_first", FIRST);
    await run();
    const before = contents();
    expect(await run()).toEqual({ applied: [], backupFile: null });
    expect(contents()).toEqual(before);
    expect(existsSync(join(folder, "data", "backups"))).toBe(false);
  });

  it("backs up a database that has something in it, as it was before", async () => {
    writeMigration("0001_first", FIRST);
    await run();
    writeMigration("0002_empty", `DELETE FROM "Street"; DELETE FROM "Town";`);
    const { backupFile } = await run();
    expect(query(`SELECT * FROM "Town"`)).toEqual([]);
    expect(backupFile).toContain("before-0002_empty");
    expect(query(`SELECT "name" FROM "Town"`, backupFile ?? "")).toEqual([["العلا"]]);
  });

  it("rebuilds a table that others point at, without losing their rows", async () => {
    writeMigration("0001_first", FIRST);
    await run();
    writeMigration(
      "0002_rebuild",
      `CREATE TABLE "new_Town" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL, "code" TEXT NOT NULL DEFAULT '');
      INSERT INTO "new_Town" ("id", "name") SELECT "id", "name" FROM "Town";
      DROP TABLE "Town";
      ALTER TABLE "new_Town" RENAME TO "Town";`,
    );
    await run();
    expect(
      query(`SELECT "townId", "name", "code" FROM "Street" JOIN "Town" ON "Town"."id" = "townId"`),
    ).toEqual([[1, "العلا", ""]]);
  });

  it("reads line ends of Windows as the same migration", async () => {
    writeMigration("0001_first", FIRST);
    await run();
    writeMigration("0001_first", FIRST.replaceAll("\n", "\r\n"));
    expect((await run()).applied).toEqual([]);
  });
});

describe("a migration that fails", () => {
  const FAILURES = [
    ["in its SQL", `INSERT INTO "Town" VALUES (2, 'x'); INSERT INTO "Nowhere" VALUES (1);`, "no such table"],
    ["by leaving rows that point nowhere", `DELETE FROM "Town";`, "rows that do not exist (Street → Town)"],
    [
      "by ending its own transaction",
      `DELETE FROM "Street";\nCOMMIT;\nSELECT 1;`,
      "begin or end a transaction",
    ],
  ] as const;

  for (const [how, sql, reason] of FAILURES)
    it(`${how} leaves the file as it was and says which copy was made`, async () => {
      writeMigration("0001_first", FIRST);
      await run();
      const before = contents();
      writeMigration("0002_bad", sql);
      const failure = await run().catch((error: unknown) => error);
      expect(failure).toMatchObject({ exitCode: 78, message: expect.stringContaining(reason) });
      const [backup = "none"] = readdirSync(join(folder, "data", "backups"));
      expect(failure).toMatchObject({ message: expect.stringContaining(backup) });
      expect(contents()).toEqual(before);
    });

  it("runs once it is mended", async () => {
    writeMigration("0001_first", FIRST);
    await run();
    writeMigration("0002_bad", "SELECT no_such_function();");
    await expect(run()).rejects.toThrow("0002_bad");
    writeMigration("0002_bad", `INSERT INTO "Town" VALUES (2, 'تبوك');`);
    expect((await run()).applied).toEqual(["0002_bad"]);
  });
});

describe("a file and migrations that disagree", () => {
  beforeEach(async () => {
    writeMigration("0001_first", FIRST);
    writeMigration("0003_third", `INSERT INTO "Town" VALUES (3, 'نيوم');`);
    await run();
  });

  const refuses = async (reason: string) => {
    const before = contents();
    await expect(run()).rejects.toMatchObject({ exitCode: 78, message: expect.stringContaining(reason) });
    expect(contents()).toEqual(before);
  };

  it("are refused when one was changed after it ran", async () => {
    writeMigration("0001_first", `${FIRST} -- one more thought`);
    await refuses("0001_first was changed");
  });

  it("are refused when one that ran is gone, as a newer version's would be", async () => {
    rmSync(join(migrationsFolder, "0003_third"), { recursive: true });
    await refuses("a newer Masar wrote it");
  });

  it("are refused when an older one turns up late", async () => {
    writeMigration("0002_late", "SELECT 1;");
    await refuses("0002_late comes before 0003_third");
  });
});

describe("migrating under a running server", () => {
  it("is refused while there is something to do, and quiet when there is not", async () => {
    cpSync(MIGRATIONS_FOLDER, migrationsFolder, { recursive: true });
    await run();
    const server = await openDatabase({ file });
    expect((await run()).applied).toEqual([]);
    writeMigration("9999_next", "SELECT 1;");
    await expect(run()).rejects.toMatchObject({ exitCode: 75 });
    await server.close();
    expect((await run()).applied).toEqual(["9999_next"]);
  });
});
