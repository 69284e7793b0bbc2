import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROW_KINDS } from "#shared/contract/import-kinds.ts";
import type { ImportField } from "#shared/contract/imports.ts";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makeMilestone, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import { readPortfolioFile } from "./read-file.ts";
import { readTables } from "./read-tables.ts";
import { SHEET_FIELDS, TABLE_FIELDS } from "./template-text.ts";
import { NO_ROWS, writePortfolioFile } from "./write-file.ts";

const FORMS = [
  ["ar", "xlsx"],
  ["en", "xlsx"],
  ["ar", "csv"],
  ["en", "csv"],
] as const;

let test: TestDatabase;
let db: Db;

beforeEach(async () => {
  test = await createTestDatabase();
  db = test.db;
});

afterEach(() => test.close());

async function importsOf(clockDay = "2026-06-01") {
  const actor = await makeActor(db, "pmo");
  return createTestCaller({ db, actor, clock: fixedClock(clockDay as IsoDay) }).imports;
}

async function readingOf({ fileName, base64 }: { fileName: string; base64: string }) {
  const outcome = await readPortfolioFile(Buffer.from(base64, "base64"), fileName);
  if (!outcome.ok) throw new Error(outcome.problem);
  return readTables(outcome.value);
}

describe("the template", () => {
  it.each(FORMS)(
    "in %s as %s is understood to its last heading, and holds no value",
    async (language, format) => {
      const file = await (await importsOf()).template({ language, format });
      const { sheets, rows, findings } = await readingOf(file);
      const found = sheets.flatMap(({ columns }) => columns.map(({ field }) => field));
      const expected: readonly ImportField[] =
        format === "csv" ? TABLE_FIELDS : ROW_KINDS.flatMap((kind) => SHEET_FIELDS[kind]);
      expect(found).toEqual(expected);
      expect(rows).toEqual([]);
      expect([...findings.problems, ...findings.unplaced]).toEqual([]);
    },
  );
});

describe("the plan as a file", () => {
  it.each(FORMS)("in %s as %s is read back without any change", async (language, format) => {
    const plan = await makePlan(db);
    const { workstreamId } = plan;
    const owner = await makePerson(db, { email: "owner@masar.example" });
    const program = await makeProgram(db, { planId: plan.id, workstreamId, code: "SG-1", ownerId: owner.id });
    await db.program.update({
      where: { id: program.id },
      data: { summaryEn: 'Say "hi", then\nleave; +966' },
    });
    const milestone = await makeMilestone(db, { programId: program.id, weightPoints: 5 });
    await makeMilestone(db, { programId: program.id });
    await db.scheduleItem.update({ where: { id: milestone.id }, data: { progressPercent: 1 } });
    const activity = {
      forecastStartDay: "2026-01-04",
      forecastFinishDay: "2026-01-29",
      durationWorkDays: 20,
    };
    await db.scheduleItem.create({
      data: {
        programId: program.id,
        kind: "activity",
        code: "A",
        nameAr: "=1+1",
        nameEn: "-x",
        position: 9,
        ...activity,
      },
    });
    const imports = await importsOf();
    const { fileName, base64 } = await imports.template({ language, format, content: "plan" });
    const previewed = await imports.preview({ fileName, base64 });
    expect(previewed).toMatchObject({ problems: [], unplaced: [], changedRowCount: 0, canApply: false });
    expect(previewed.counts).toEqual({
      workstream: { create: 0, update: 0, unchanged: 1 },
      program: { create: 0, update: 0, unchanged: 1 },
      activity: { create: 0, update: 0, unchanged: 1 },
      milestone: { create: 0, update: 0, unchanged: 2 },
    });
  });
});

describe("texts that a spreadsheet would compute", () => {
  const evil = '=HYPERLINK("http://evil","x")';
  const rows = { ...NO_ROWS, workstream: [{ code: "@W", nameEn: evil, nameAr: "+1" }] };

  it("stay texts in .xlsx: no cell of it is a formula", async () => {
    const file = await writePortfolioFile({ rows, language: "en", format: "xlsx", name: "x" });
    const reading = await readingOf(file);
    expect(reading.findings.problems).toEqual([]);
    expect(reading.rows[0]?.cells.map(({ value }) => value)).toEqual(["@W", "+1", evil]);
  });

  it("are kept texts by an apostrophe in .csv, behind the mark that Excel reads Arabic by", async () => {
    const { base64 } = await writePortfolioFile({ rows, language: "ar", format: "csv", name: "x" });
    const text = Buffer.from(base64, "base64").toString("utf8");
    expect(text.startsWith("\ufeffالنوع,")).toBe(true);
    const cells = text.split("\r\n")[1]?.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
    expect(cells.slice(1)).toEqual(["'@W", "'+1", `"'${evil.replaceAll('"', '""')}"`]);
  });
});
