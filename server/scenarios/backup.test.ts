import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { backUpDatabase } from "../db/backup.ts";
import { openDatabase } from "../db/client.ts";
import { packFiles, unpackFiles } from "../db/packed-files.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase } from "../testing/database.ts";
import { makeActor, makeMilestone, makePlan, makeProgram } from "../testing/factories.ts";
import { scenarioFolderIn } from "./shelf.ts";

const clock = fixedClock("2026-11-24" as IsoDay);

it("a backup is one file that scenarios come back from, as they stood while somebody was in them", async () => {
  const test = await createTestDatabase();
  const restored = mkdtempSync(join(tmpdir(), "masar-restored-"));
  onTestFinished(async () => {
    await test.close();
    rmSync(restored, { recursive: true, force: true });
  });
  const { id: planId, workstreamId } = await makePlan(test.db);
  const { id: programId } = await makeProgram(test.db, { planId, workstreamId, code: "P-1" });
  const { id } = await makeMilestone(test.db, { programId, code: "M1", forecastFinishDay: "2027-02-01" });
  const actor = await makeActor(test.db, "pmo");
  const as = (db: typeof test.db, scenarioId: string | null = null) =>
    createTestCaller({ db, actor, clock, scenarioId });
  const move = (scenarioId: string, version: number, forecastDay: string) =>
    as(test.db, scenarioId).milestones.update({
      ...{ id, version, forecastDay: forecastDay as IsoDay, reasonCode: "scope" },
    });
  const kept = await as(test.db).scenarios.create({ nameAr: "باقٍ" });
  const gone = await as(test.db).scenarios.create({ nameAr: "زائل" });
  await as(test.db).scenarios.discard({ id: gone.id, version: 1 });
  // In the log of a database that stays open.
  await move(kept.id, 1, "2027-06-01");
  const dataDir = dirname(test.file);
  const copy = join(restored, "backup.db");

  await backUpDatabase(test.file, copy, (unfinished) => packFiles(unfinished, dataDir));
  await move(kept.id, 2, "2027-07-01");
  // Over what has gone on since: a restored server reads what was backed up.
  const [name = ""] = readdirSync(scenarioFolderIn(dataDir)).filter((each) => each.endsWith(".db"));
  cpSync(scenarioFolderIn(dataDir), scenarioFolderIn(restored), { recursive: true });
  unpackFiles(copy, restored);
  unpackFiles(copy, restored);
  expect(readdirSync(scenarioFolderIn(restored))).toEqual([name]);
  copyFileSync(copy, join(restored, "masar.db"));

  const { db, close } = await openDatabase({ file: join(restored, "masar.db"), synchronous: "OFF" });
  onTestFinished(close);
  const [program] = (await as(db, kept.id).plan.roadmap({})).programs;
  expect(program?.milestones[0]?.forecastDay).toBe("2027-06-01");
  expect((await as(db).scenarios.list()).scenarios).toMatchObject([{ id: kept.id, actCount: 1 }]);
});
