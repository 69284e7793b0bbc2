import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPlanFile } from "#shared/contract/plan-file.ts";
import type { IsoDay } from "#shared/units.ts";
import { generatePortfolio } from "../../../prisma/seed/generate.ts";
import { writePortfolio } from "../../../prisma/seed/write.ts";
import { type OpenDatabase, openDatabase } from "../../db/client.ts";
import { migrate } from "../../db/migrate.ts";
import { createWorkplace, type Workplace } from "../../testing/plan-commands.ts";

const DAY = ["--status-day", "2026-10-15"];

let place: Workplace;
let server: OpenDatabase;

/** A server has the sample's database, as `npm start` would. */
beforeAll(async () => {
  place = createWorkplace();
  const file = join(place.folder, "masar.db");
  await migrate({ file });
  server = await openDatabase({ file, synchronous: "OFF" });
  await writePortfolio(server.db, generatePortfolio("2026-10-15" as IsoDay));
}, 120_000);
afterAll(async () => {
  await server.close();
  place.remove();
});

describe("the plan of the database, while a server has it", () => {
  it("is scheduled whole", async () => {
    const { exitCode, report } = await place.runJson("schedule", ...DAY);
    expect(exitCode).toBe(0);
    const { items } = report as { items: { code: string }[] };
    expect(items).toHaveLength(await server.db.scheduleItem.count());
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
  });

  it("goes into a file once, from which every command reads the same", async () => {
    const { exitCode, said } = await place.run("export-plan", "plan.json", "--lang", "en");
    expect([exitCode, said]).toEqual([
      0,
      expect.stringMatching(/plan\.json: 18 programs, \d+ activities, \d+ milestones\.$/),
    ]);
    expect(readPlanFile(readFileSync(join(place.folder, "plan.json"), "utf8")).ok).toBe(true);
    for (const line of [
      ["schedule"],
      ["quality"],
      ["impact", "--item", "CC-2/M12", "--forecast", "2029-01-01"],
    ]) {
      const [ofDatabase, ofFile] = [
        await place.run(...line, ...DAY, "--json"),
        await place.run(...line, "plan.json", ...DAY, "--json"),
      ];
      expect(ofFile).toEqual(ofDatabase);
      expect(ofFile.said.length).toBeGreaterThan(500);
    }
    expect(await place.run("export-plan", "plan.json", "--lang", "en")).toMatchObject({
      exitCode: 1,
      complained: expect.stringContaining("That file is there already"),
    });
  });

  it("is not changed by asking what would move", async () => {
    const before = await server.db.change.count();
    const { report } = await place.runJson(
      ...["impact", "--item", "CC-2/M12", "--forecast", "2029-01-01"],
      ...DAY,
    );
    expect(report).toHaveProperty("moves.0", expect.objectContaining({ code: "CC-2/M12", movedBy: null }));
    expect(await server.db.change.count()).toBe(before);
  });

  it("is not written where there is no folder", async () => {
    expect(await place.run("export-plan", "nowhere/plan.json", "--lang", "en")).toMatchObject({
      exitCode: 1,
      complained: expect.stringContaining("Could not write"),
    });
    expect(existsSync(join(place.folder, "nowhere"))).toBe(false);
  });

  it("is scheduled for today when no day is named", async () => {
    const { report } = await place.runJson("quality");
    expect(report).toMatchObject({
      statusDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      baselineNumber: 2,
    });
  });
});

describe("a database without a plan", () => {
  it("is refused in words", async () => {
    const empty = createWorkplace();
    await migrate({ file: join(empty.folder, "masar.db") });
    for (const line of [["schedule"], ["quality"], ["export-plan", "plan.json"]]) {
      expect(await empty.run(...line, "--lang", "en")).toMatchObject({
        exitCode: 1,
        complained: "The database holds no plan yet.",
      });
    }
    empty.remove();
  });
});
