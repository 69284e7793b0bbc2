import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "../migrate.ts";
import { MIGRATIONS_FOLDER, readMigrations } from "../migration-files.ts";
import { createMigration } from "./create-migration.ts";
import { readSchema, schemaDifference } from "./schema-engine.ts";

let folder: string;
let migrationsFolder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "masar-create-"));
  migrationsFolder = join(folder, "migrations");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function copyMigrations(): void {
  cpSync(MIGRATIONS_FOLDER, migrationsFolder, { recursive: true });
}

describe("the schema and the migrated database", () => {
  it("agree: the difference is empty", async () => {
    const file = join(folder, "masar.db");
    await migrate({ file });
    expect(await schemaDifference(file, readSchema())).toBeNull();
  });

  it("are seen to differ when a column is missing", async () => {
    const file = join(folder, "masar.db");
    await migrate({ file });
    const client = new Database(file);
    client.exec(`ALTER TABLE "Risk" DROP COLUMN "responseText"`);
    client.close();
    expect(await schemaDifference(file, readSchema())).toContain('"responseText" TEXT NOT NULL');
  });
});

describe("creating a migration", () => {
  it("writes nothing when the schema did not change", async () => {
    copyMigrations();
    expect(await createMigration({ name: "nothing", migrationsFolder })).toBeNull();
  });

  it("writes the first one for an empty folder, and running it gives the schema", async () => {
    mkdirSync(migrationsFolder);
    const file = await createMigration({ name: "init", migrationsFolder });
    expect(file).toBe(join(migrationsFolder, "0001_init", "migration.sql"));
    await migrate({ file: join(folder, "masar.db"), migrationsFolder });
    expect(await schemaDifference(join(folder, "masar.db"), readSchema())).toBeNull();
  });

  it("numbers the next one after the last and holds only what changed", async () => {
    copyMigrations();
    const schema = readSchema().replace("model Risk {", "model Risk {\n  probe String?");
    const file = await createMigration({ name: "risk_probe", schema, migrationsFolder });
    const next = String(readMigrations().length + 1).padStart(4, "0");
    expect(file).toBe(join(migrationsFolder, `${next}_risk_probe`, "migration.sql"));
    expect(readFileSync(file ?? "", "utf8").trim()).toBe(
      `-- AlterTable\nALTER TABLE "Risk" ADD COLUMN "probe" TEXT;`,
    );
  });

  it("warns that a rebuilt table needs its CHECKs and triggers again", async () => {
    copyMigrations();
    const schema = readSchema().replace("model Risk {", "model Risk {\n  probe String");
    const file = await createMigration({ name: "risk_probe", schema, migrationsFolder });
    expect(readFileSync(file ?? "", "utf8")).toMatch(/^-- Rebuilt: Risk\. Write its CHECKs/);
  });

  it("refuses a name that is no folder name", async () => {
    await expect(createMigration({ name: "../x", migrationsFolder })).rejects.toThrow("lower case");
  });
});
