import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IMPORT_FIELDS } from "#shared/contract/imports.ts";
import { importsAr } from "#shared/i18n/catalogue/imports.ar.ts";
import { importsEn } from "#shared/i18n/catalogue/imports.en.ts";
import { fieldOfHeading } from "./headings.ts";
import { readTables } from "./read-tables.ts";
import type { Cell, Workbook } from "./workbook.ts";

function workbookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Workbook {
  return {
    format: "xlsx",
    encoding: null,
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
  };
}

describe("finding a portfolio's tables", () => {
  it("knows every heading of the template in both languages, and each means one thing", () => {
    for (const field of IMPORT_FIELDS) {
      expect(fieldOfHeading(importsAr.fields[field])).toBe(field);
      expect(fieldOfHeading(importsEn.fields[field])).toBe(field);
    }
  });

  it.each([
    ["رمز  البرنامج *", "programCode"],
    ["الاسم (بالعربيه)", "nameAr"],
    ["التاريخ المتوقّع", "forecastDay"],
    ["FORECAST DATE", "forecastDay"],
    ["Owner e-mail:", "ownerEmail"],
    ["% complete", "progressPercent"],
    ["Remarks", null],
  ])("takes the heading %s for %s", (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });

  it("finds the headings below a title, and lists the title as having no place", () => {
    const { rows, findings } = readTables(
      workbookOf({ البرامج: [["الخطة الخمسية"], [], ["الرمز", "الاسم بالعربية"], ["SG-1", "استراتيجية"]] }),
    );
    expect(rows).toMatchObject([{ sheet: "البرامج", row: 4, kind: "program" }]);
    expect(findings.unplaced).toMatchObject([
      { reason: "aboveHeadings", column: "A", count: 1, cells: [{ row: 1, value: "الخطة الخمسية" }] },
    ]);
  });

  it("tells what rows are by the sheet's name, by a kind column, or by their columns", () => {
    const kinds = (sheets: Parameters<typeof workbookOf>[0]) =>
      readTables(workbookOf(sheets)).rows.map(({ kind }) => kind);
    expect(
      kinds({
        Milestones: [
          ["Code", "Name"],
          ["M", "x"],
        ],
      }),
    ).toEqual(["milestone"]);
    expect(
      kinds({
        S: [
          ["Kind", "Code"],
          ["نشاط", "A"],
          ["Program", "P"],
        ],
      }),
    ).toEqual(["activity", "program"]);
    expect(
      kinds({
        S: [
          ["Program code", "Code", "Forecast"],
          ["P", "M", "2026-01-01"],
        ],
      }),
    ).toEqual(["milestone"]);
    expect(
      kinds({
        S: [
          ["Program code", "Code", "Start", "Finish"],
          ["P", "A"],
        ],
      }),
    ).toEqual(["activity"]);
    expect(
      kinds({
        S: [
          ["Program code", "Name", "Workstream"],
          ["P", "x", "W"],
        ],
      }),
    ).toEqual(["program"]);
  });

  it("reads a program's own code under the heading program code", () => {
    const { rows } = readTables(
      workbookOf({
        البرامج: [
          ["رمز البرنامج", "اسم البرنامج"],
          ["SG-1", "استراتيجية"],
        ],
      }),
    );
    expect(rows[0]?.cells[0]).toMatchObject({ field: "code", value: "SG-1" });
  });

  it("reports each problem at its row, column and heading, and goes on", () => {
    const { findings } = readTables(
      workbookOf({
        Milestones: [
          ["Program code", "Code", "Forecast", "Weight"],
          ["P", "M-1", "31/02/2026", "many"],
          ["P", "M-2", { formula: true }, 3],
        ],
      }),
    );
    expect(findings.problems).toMatchObject([
      { code: "noSuchDay", row: 2, column: "C", heading: "Forecast", value: "31/02/2026", severity: "error" },
      { code: "notAWholeNumber", row: 2, column: "D", heading: "Weight", value: "many", severity: "error" },
      { code: "formulaCell", row: 3, column: "C", severity: "error" },
    ]);
  });

  it("lists unknown, repeated and missing headings and unknown sheets, with every value", () => {
    const { findings } = readTables(
      workbookOf({
        Programs: [
          ["Code", "Name", "Remarks", "Title"],
          ["P", "x", "why", "y", "z"],
        ],
        Notes: [["remember"]],
      }),
    );
    expect(findings.unplaced).toMatchObject([
      { reason: "unknownHeading", column: "C", heading: "Remarks", cells: [{ row: 2, value: "why" }] },
      { reason: "repeatedHeading", column: "D", heading: "Title", cells: [{ row: 2, value: "y" }] },
      { reason: "noHeading", column: "E", heading: null, cells: [{ row: 2, value: "z" }] },
      { reason: "unknownSheet", sheet: "Notes", column: "A", cells: [{ row: 1, value: "remember" }] },
    ]);
  });
});

const heading = fc.oneof(
  fc.constantFrom(...IMPORT_FIELDS.flatMap((field) => [importsAr.fields[field], importsEn.fields[field]])),
  fc.constantFrom("Remarks", "ملاحظات", ""),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("2026-03-01", "معلم", "45%", "P-1"),
  fc.constant({ formula: true } as const),
  fc.constant({ error: "#REF!" }),
);
const sheet = fc
  .tuple(
    fc.array(heading, { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }),
  )
  .map(([headings, rows]): readonly (readonly Cell[])[] => [headings.map((text) => text || null), ...rows]);

describe("what becomes of a file's values", () => {
  it("places, reports or lists every cell that is not empty, wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
        const workbook = workbookOf(Object.fromEntries(sheets.map((rows, at) => [`S${at}`, rows])));
        const { sheets: described, rows, findings } = readTables(workbook);
        const told = new Set([
          ...rows.flatMap((row) => row.cells.map(({ column }) => `${row.sheet}!${column}${row.row}`)),
          ...findings.problems.map(({ sheet: name, column, row }) => `${name}!${column}${row}`),
          ...findings.unplaced.flatMap(({ sheet: name, column, cells }) =>
            cells.map(({ row }) => `${name}!${column}${row}`),
          ),
        ]);
        for (const [at, { name, rows: cells }] of workbook.sheets.entries()) {
          const headingRow = described[at]?.headingRow;
          cells.forEach((values, index) => {
            if (index + 1 === headingRow) return;
            values.forEach((value, column) => {
              const place = `${name}!${String.fromCharCode(65 + column)}${index + 1}`;
              if (value !== null) expect(told).toContain(place);
            });
          });
        }
      }),
    );
  });
});
