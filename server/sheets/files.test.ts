import { beforeAll, describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import type { SheetImport } from "#shared/contract/sheets.ts";
import { SHEET_KEYS, type SheetKey } from "#shared/registers/sheets/sheet.ts";
import type { IsoDay } from "#shared/units.ts";
import { seedSample } from "../../prisma/seed/seed.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { actorOf } from "../testing/factories.ts";

const TODAY = "2026-11-24" as IsoDay;

let test: TestDatabase;
let pmo: Actor;

beforeAll(async () => {
  test = await createTestDatabase();
  await seedSample(test.db, TODAY);
  const person = await test.db.person.findFirstOrThrow({ where: { role: "pmo" } });
  pmo = await actorOf(test.db, person.id);
  return () => test.close();
});

const as = (actor: Actor) => createTestCaller({ db: test.db, actor, clock: fixedClock(TODAY) });

const FORMATS = ["xlsx", "csv"] as const;

type Row = readonly (string | number | null)[];

async function xlsxOf(rows: readonly Row[]): Promise<string> {
  const data = rows.map((row) =>
    row.map((value) =>
      value === null ? null : typeof value === "number" ? { type: Number, value } : { type: String, value },
    ),
  );
  return (await writeXlsxFile(data).toBuffer()).toString("base64");
}

const csvOf = (text: string) => Buffer.from(text, "utf8").toString("base64");

const problemsOf = ({ preview }: SheetImport) =>
  preview.rows.flatMap(({ index, problems }) => problems.map(({ path, rule }) => [index, path, rule]));

describe("a file of a register", () => {
  const cases = SHEET_KEYS.flatMap((sheet) => [
    [sheet, "xlsx", "ar"] as const,
    [sheet, "csv", "en"] as const,
  ]);

  it.each(cases)("of %s as .%s in %s is read back without a difference", async (sheet, format, language) => {
    const { rows } = await as(pmo).sheets.rows({ sheet });
    const file = await as(pmo).sheets.export({ sheet, format, language });
    expect(rows.length).toBeGreaterThan(0);
    const { fileName, base64 } = file;
    const read = await as(pmo).sheets.importFile({ sheet, fileName, base64 });
    expect(read.unplaced).toEqual([]);
    expect(problemsOf(read)).toEqual([]);
    expect(read.preview.counts).toEqual({ create: 0, update: 0, unchanged: rows.length, refused: 0 });
    expect(read.columns.every(({ column }) => column !== null)).toBe(true);
  });

  it("has an empty template, which is no file to bring in", async () => {
    const request = { sheet: "risks", format: "xlsx", language: "ar", content: "template" } as const;
    const { fileName, base64 } = await as(pmo).sheets.export(request);
    expect(fileName).toBe("قالب المخاطر.xlsx");
    await expect(as(pmo).sheets.importFile({ sheet: "risks", fileName, base64 })).rejects.toMatchObject({
      cause: { code: "FILE_REFUSED", data: { reason: "empty" } },
    });
  });

  it("keeps texts that a spreadsheet would compute from being computed, and gives them back", async () => {
    const [risk] = (await as(pmo).sheets.rows({ sheet: "risks", where: { riskState: ["open"] } })).rows;
    if (!risk) throw new Error("the sample has open risks");
    const names = ["=1+1", "'=1+1", "+966", "-1", "@me", 'a,b;c\nd"e"'];
    for (const nameEn of names) {
      const [now] = (await as(pmo).sheets.rows({ sheet: "risks", text: String(risk.cells["code"]) })).rows;
      const row = { id: risk.id, version: now?.version ?? 0, cells: { nameEn } };
      expect(await as(pmo).sheets.save({ sheet: "risks", rows: [row] })).toMatchObject({ isSaved: true });
      for (const format of FORMATS) {
        const { fileName, base64 } = await as(pmo).sheets.export({ sheet: "risks", format, language: "en" });
        if (format === "csv") expect(Buffer.from(base64, "base64").toString()).not.toMatch(/(^|,)"?[=+@]/m);
        const read = await as(pmo).sheets.importFile({ sheet: "risks", fileName, base64 });
        expect(read.preview.counts).toMatchObject({ update: 0, refused: 0 });
      }
    }
  });

  it("is what the filter keeps", async () => {
    const filter = { sheet: "risks" as const, where: { riskState: ["closed"] } };
    const { rows } = await as(pmo).sheets.rows(filter);
    const all = (await as(pmo).sheets.rows({ sheet: "risks" })).rows;
    expect(rows.length).toBeLessThan(all.length);
    const { base64 } = await as(pmo).sheets.export({ ...filter, format: "csv", language: "en" });
    expect(Buffer.from(base64, "base64").toString().trim().split("\r\n").length).toBeGreaterThan(rows.length);
  });
});

describe("a file that somebody made", () => {
  const read = (sheet: SheetKey, base64: string, fileName = "file.xlsx") =>
    as(pmo).sheets.importFile({ sheet, fileName, base64 });

  it("is previewed, saved with its rows as they were read, and finds known rows by their keys", async () => {
    const [risk] = (await as(pmo).sheets.rows({ sheet: "risks", where: { riskState: ["open"] } })).rows;
    const cells = risk?.cells ?? {};
    const { email: office } = await test.db.person.findUniqueOrThrow({ where: { id: pmo.personId } });
    const headings = [
      "CODE",
      "الأثر",
      "Name in English",
      "Owner",
      "Due",
      "Response",
      "Probability",
      "ما يُعمل لمواجهته",
      "State of the risk",
    ];
    const impact = cells["impact"] === 5 ? 4 : 5;
    const base64 = await xlsxOf([
      ["Risks of the office"],
      headings,
      [
        String(cells["code"]).toLowerCase(),
        impact,
        cells["nameEn"] ?? "",
        cells["owner"] ?? "",
        cells["dueDay"] ?? "",
        cells["response"] ?? "",
        cells["probability"] ?? 1,
        cells["responseText"] ?? "",
        "قائم",
      ],
      ["", 2, "Brought in", office, "2027-01-31", "Accept", 2, null, "Open"],
    ]);
    const file = await read("risks", base64);
    expect(problemsOf(file)).toEqual([]);
    expect(file.fileRows).toEqual([3, 4]);
    expect(file.preview.rows.map(({ change, label }) => [change, label])).toEqual([
      ["update", cells["code"]],
      ["create", ""],
    ]);
    expect(file.unplaced.map(({ reason, column, count }) => [reason, column, count])).toEqual([
      ["aboveHeadings", "A", 1],
      ["toldOnly", "I", 1],
    ]);
    const saved = await as(pmo).sheets.save({ sheet: "risks", rows: [...file.rows], note: file.fileName });
    expect(saved).toMatchObject({ isSaved: true, counts: { create: 1, update: 1 } });
    const again = await as(pmo).sheets.save({ sheet: "risks", rows: file.rows.slice(0, 1) });
    expect(again.isSaved).toBe(false);
  });

  it("with rows of another's program is refused to an owner, row by row, and nothing of it is written", async () => {
    const { programId } = await test.db.rollOut.findFirstOrThrow({ where: { state: "planned" } });
    const { personId } = await test.db.programRole.findFirstOrThrow({ where: { programId, role: "owner" } });
    const owner = await actorOf(test.db, personId);
    const planned = { sheet: "rollOut" as const, where: { rollOutState: ["planned"] } };
    const [mine] = (await as(owner).sheets.rows(planned)).rows;
    const every = await as(pmo).sheets.rows({ sheet: "rollOut" });
    const readable = new Set((await as(owner).sheets.rows({ sheet: "rollOut" })).rows.map(({ id }) => id));
    const theirs = every.rows.find(({ id }) => !readable.has(id));
    const lines = [mine, theirs].map((row) => `${row?.cells["program"]},${row?.cells["place"]},2027-06-01`);
    const base64 = csvOf(`Program,Governorate or centre,Planned day\n${lines.join("\n")}\n`);
    const file = await as(owner).sheets.importFile({ sheet: "rollOut", fileName: "mine.csv", base64 });
    expect(file.preview.rows.map(({ change }) => change)).toEqual(["update", "refused"]);
    expect(problemsOf(file)[0]).toEqual([1, "program", "unknownProgram"]);
    const saved = await as(owner).sheets.save({ sheet: "rollOut", rows: [...file.rows] });
    expect(saved.isSaved).toBe(false);
    expect((await as(pmo).sheets.rows({ sheet: "rollOut" })).rows).toEqual(every.rows);
  });

  it("lists what it does not know and refuses what is wrong, cell by cell", async () => {
    const base64 = csvOf(
      "Program,Year,Planned (SAR),Committed (SAR),Spent (SAR),Forecast (SAR),Colour\nXX,2026,1.005,-1,0,0,red\n",
    );
    const file = await read("budget", base64, "budget.csv");
    expect(file.unplaced).toMatchObject([{ reason: "unknownHeading", heading: "Colour", count: 1 }]);
    expect(problemsOf(file)).toEqual([
      [0, "program", "unknownProgram"],
      [0, "planned", "amountFraction"],
      [0, "committed", "amountNegative"],
    ]);
    expect(file.preview.canSave).toBe(false);
  });

  it("may hold no formulas, whatever they came to", async () => {
    const { code } = await test.db.kpi.findFirstOrThrow({ select: { code: true } });
    const data = [
      [
        { type: String, value: "Indicator" },
        { type: String, value: "Year" },
        { type: String, value: "Target" },
      ],
      [
        { type: String, value: code },
        { type: Number, value: 2027 },
        { type: "Formula", value: "=1+1" },
      ],
    ] as never;
    const base64 = (await writeXlsxFile(data).toBuffer()).toString("base64");
    expect(problemsOf(await read("kpiTargets", base64))).toEqual([[0, "target", "formulaCell"]]);
  });

  it.each([
    ["notASpreadsheet", "risks.xlsx", Buffer.from("%PDF-1.7").toString("base64")],
    ["noKnownHeadings", "risks.csv", csvOf("a,b,c\n1,2,3\n")],
    ["tooManyRows", "risks.csv", csvOf(`Code,Impact\n${"R-1,1\n".repeat(1_001)}`)],
  ])("is refused as %s", async (reason, fileName, base64) => {
    await expect(read("risks", base64, fileName)).rejects.toMatchObject({
      cause: { code: "FILE_REFUSED", data: { reason } },
    });
  });
});

describe("rows of every register", () => {
  it.each(SHEET_KEYS)("of %s are read on a past day, by who may then only read", async (sheet) => {
    const { firstDay } = await as(pmo).history.days();
    expect(firstDay < TODAY).toBe(true);
    for (const asAt of [firstDay, "2026-10-15" as IsoDay]) {
      const view = await as(pmo).sheets.rows({ sheet, asAt });
      expect(view).toMatchObject({ statusDay: asAt, adding: null });
      expect(view.rows.every(({ isEditable }) => !isEditable)).toBe(true);
    }
  });
});
