import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { readProposal } from "#shared/registers/change-proposal.ts";
import { openDatabase } from "./client.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS_FOLDER, readMigrations } from "./migration-files.ts";

const AT = "2026-10-01T08:00:00.000Z";

/** The database of a version from before requests could be decided, with one in every state that it knew. */
async function olderDatabase(folder: string): Promise<string> {
  const before = join(folder, "migrations");
  mkdirSync(before);
  const older = readMigrations().filter(({ name }) => name < "0009");
  for (const { name } of older)
    cpSync(join(MIGRATIONS_FOLDER, name), join(before, name), { recursive: true });
  const file = join(folder, "masar.db");
  await migrate({ file, migrationsFolder: before });
  const client = new Database(file);
  client.exec(`
    INSERT INTO "WorkCalendar" ("id", "nameAr", "nameEn", "updatedAt") VALUES ('c', '', 'Calendar', '${AT}');
    INSERT INTO "Plan" ("id", "nameAr", "nameEn", "startDay", "finishDay", "calendarId", "updatedAt")
    VALUES ('p', '', 'Plan', '2024-01-01', '2028-12-31', 'c', '${AT}');
    INSERT INTO "Person" ("id", "nameAr", "nameEn", "email", "updatedAt") VALUES
      ('owner', '', 'Owner', 'owner@masar.example', '${AT}'),
      ('executive', '', 'Executive', 'executive@masar.example', '${AT}');
  `);
  for (const state of ["draft", "submitted", "approved", "refused", "applied"])
    client
      .prepare(
        `INSERT INTO "ChangeRequest" ("id", "planId", "code", "nameAr", "nameEn", "state", "proposal", "impact",
          "requestedById", "decidedById", "updatedAt")
        VALUES (?, 'p', ?, '', 'Request', ?, '{"programId":"x"}', '{"delayWorkDays":3}', 'owner', 'executive', ?)`,
      )
      .run(state, `CR-${state}`, state, AT);
  client.close();
  return file;
}

it("requests of an older version are kept, each where it stood, and ask for nothing that cannot be read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "masar-requests-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = await olderDatabase(folder);
  await migrate({ file });
  const { db, close } = await openDatabase({ file, synchronous: "OFF" });
  onTestFinished(close);
  const requests = await db.changeRequest.findMany({ orderBy: { id: "asc" } });
  expect(requests.map(({ id, state, impact }) => [id, state, impact])).toEqual([
    ["applied", "approved", ""],
    ["approved", "approved", ""],
    ["draft", "withdrawn", ""],
    ["refused", "refused", ""],
    ["submitted", "submitted", ""],
  ]);
  for (const { proposal } of requests) expect(readProposal(proposal).changes).toEqual([]);
  await expect(db.changeRequest.delete({ where: { id: "applied" } })).rejects.toThrow();
});
