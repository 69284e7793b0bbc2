import { describe, expect, it } from "vitest";
import type { ImportField, ImportProblemCode } from "#shared/contract/imports.ts";
import { readCell } from "./cells.ts";
import type { Cell } from "./workbook.ts";

function check(field: ImportField, cases: readonly (readonly [NonNullable<Cell>, string | number])[]) {
  for (const [cell, value] of cases)
    expect(readCell(field, cell), JSON.stringify(cell)).toMatchObject({ value });
}

function checkRefused(
  field: ImportField,
  cases: readonly (readonly [NonNullable<Cell>, ImportProblemCode])[],
) {
  for (const [cell, problem] of cases) {
    expect(readCell(field, cell), JSON.stringify(cell)).toMatchObject({ problem });
  }
}

describe("reading a cell as its field", () => {
  it("reads days written in ISO, day first, Hijri, in either digits, or as a spreadsheet's own", () => {
    check("forecastDay", [
      ["2026-03-01", "2026-03-01"],
      ["01/03/2026", "2026-03-01"],
      ["1.3.2026", "2026-03-01"],
      ["٠١/٠٣/٢٠٢٦", "2026-03-01"],
      ["1448-06-14", "2026-11-24"],
      ["14/06/1448 هـ", "2026-11-24"],
      ["١٤٤٨/٠٦/١٤", "2026-11-24"],
      [{ day: "2026-03-01" as never, hasTime: false }, "2026-03-01"],
    ]);
  });

  it("refuses what is no day, with the reason why", () => {
    checkRefused("forecastDay", [
      ["soon", "notADay"],
      ["1/3/26", "notADay"],
      [true, "notADay"],
      ["30/02/2026", "noSuchDay"],
      ["2026-13-01", "noSuchDay"],
      ["1/3/2026 هـ", "calendarMismatch"],
      ["01/01/1700", "dayOutOfRange"],
      [2026, "dayOutOfRange"],
    ]);
  });

  it("tells when a time of day is left out", () => {
    const cell = { day: "2026-03-01" as never, hasTime: true };
    expect(readCell("actualDay", cell)).toEqual({ value: "2026-03-01", remarks: ["timeDropped"] });
  });

  it("reads whole numbers in either digits, and percent as text, number or spreadsheet fraction", () => {
    check("weightPoints", [
      [10, 10],
      ["١٢", 12],
      ["0", 0],
    ]);
    check("progressPercent", [
      [45, 45],
      ["٤٥٪", 45],
      ["100 %", 100],
      [0.07, 7],
      [0, 0],
      ["1%", 1],
    ]);
  });

  it("refuses numbers that are not whole, out of range, or could mean two things", () => {
    checkRefused("weightPoints", [
      [1.5, "notAWholeNumber"],
      ["ten", "notAWholeNumber"],
      [-1, "numberOutOfRange"],
      [{ day: "2026-03-01" as never, hasTime: false }, "notAWholeNumber"],
    ]);
    checkRefused("progressPercent", [
      [1, "ambiguousPercent"],
      [101, "numberOutOfRange"],
      [0.123, "notAWholeNumber"],
    ]);
  });

  it("takes marks that show a text as another out of it, and says so", () => {
    expect(readCell("nameEn", "Approved\u202e fdp.exe")).toEqual({
      value: "Approved fdp.exe",
      remarks: ["invisibleCharactersRemoved"],
    });
    expect(readCell("nameAr", "می\u200cخواهم")).toEqual({ value: "می\u200cخواهم", remarks: [] });
  });

  it("stores codes with one kind of digits and one form of letters", () => {
    check("code", [
      ["SG-١", "SG-1"],
      [7, "7"],
      ["  A  1 ", "A 1"],
      ["e\u0301", "\u00e9"],
    ]);
    checkRefused("code", [["x".repeat(21), "tooLong"]]);
  });

  it("knows kinds by their words in both languages, singular and plural", () => {
    check("kind", [
      ["Milestone", "milestone"],
      ["معلم", "milestone"],
      ["المعالم", "milestone"],
      ["أنشطة", "activity"],
      ["برنامج", "program"],
      ["مسار", "workstream"],
    ]);
    checkRefused("kind", [["epic", "unknownKind"]]);
  });

  it("refuses formulas and error values in every field", () => {
    for (const field of ["code", "nameAr", "forecastDay", "weightPoints", "kind"] as const) {
      checkRefused(field, [
        [{ formula: true }, "formulaCell"],
        [{ error: "#REF!" }, "errorCell"],
      ]);
    }
  });
});
