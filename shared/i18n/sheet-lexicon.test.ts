import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { cellText } from "../registers/sheets/cell-text.ts";
import { CHOICES, type ChoiceSet } from "../registers/sheets/choices.ts";
import { type NamedChoices, readCell, wordKey } from "../registers/sheets/read-cell.ts";
import { type CellValue, SHEET_KEYS, type SheetColumn } from "../registers/sheets/sheet.ts";
import { SHEETS } from "../registers/sheets/sheets.ts";
import { plainText } from "../text/plain-text.ts";
import type { EpochDay } from "../units.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { columnOfHeading, LEXICON } from "./sheet-lexicon.ts";
import { choiceWord, columnHeading, sheetProblem } from "./sheet-words.ts";
import { createWords } from "./words.ts";

const SETTINGS = { digits: "latn", firstCalendar: "gregorian" } as const;
const WORDS = [
  createWords({ ...SETTINGS, language: "ar" }, ar),
  createWords({ ...SETTINGS, language: "en" }, en),
] as const;

const NAME = { nameAr: "عَلَم", nameEn: "Someone" };
const CHOICES_OF_ROW: NamedChoices = {
  programs: [{ code: "CT-1", nameAr: "المحطة", nameEn: "Terminal" }],
  milestones: [{ value: "M-01", program: "CT-1", ...NAME }],
  places: [{ value: "JED", nameAr: "جدة", nameEn: "Jeddah" }],
  people: [{ value: "sara@masar.example", ...NAME }],
  entries: [{ value: "K-01", ...NAME }],
};
const CONTEXT = { lexicon: LEXICON, choices: CHOICES_OF_ROW, program: "CT-1" };

const columns = SHEET_KEYS.flatMap((sheet) => SHEETS[sheet].columns);

describe("headings of a sheet", () => {
  it.each(SHEET_KEYS)("of %s find their column in either language, and no other", (sheet) => {
    for (const column of SHEETS[sheet].columns) {
      for (const words of WORDS) {
        expect(columnOfHeading(SHEETS[sheet], columnHeading(words, column))?.key).toBe(column.key);
      }
    }
  });
});

describe("a word of a closed set", () => {
  it.each(Object.keys(CHOICES) as ChoiceSet[])("of %s is read in either language", (set) => {
    for (const value of CHOICES[set]) {
      for (const words of WORDS) expect(LEXICON[set].get(wordKey(choiceWord(words, set, value)))).toBe(value);
    }
  });
});

/** Values that the database may hold of a column. */
function valuesOf(column: SheetColumn): fc.Arbitrary<CellValue> {
  switch (column.kind) {
    case "text":
    case "longText":
      return fc
        .string({ unit: "binary", maxLength: column.maxLength })
        .map(plainText)
        .map((text) => text || null)
        .filter((text) => (text ?? "").length <= column.maxLength);
    case "day":
      return fc.integer({ min: 0, max: 60_000 }).map((day) => toIsoDay(day as EpochDay));
    case "month":
      return fc.integer({ min: 0, max: 60_000 }).map((day) => `${toIsoDay(day as EpochDay).slice(0, 7)}-01`);
    case "wholeNumber":
      return fc.integer({ min: column.min, max: column.max });
    case "decimal":
      return fc.double({ min: column.min, max: column.max, noNaN: true }).map((value) => value + 0);
    case "money":
      return fc.integer({ min: 0, max: 10_000_000_000_000 });
    case "choice":
      return fc.constantFrom(...CHOICES[column.set]);
    case "program":
      return fc.constant("CT-1");
    case "milestone":
      return fc.constant("M-01");
    case "place":
      return fc.constant("JED");
    case "person":
      return fc.constant("sara@masar.example");
    case "code":
      return fc.constant("K-01");
  }
}

describe("a cell", () => {
  it("is read back as the value that it was written from, in either language", () => {
    const cells = fc
      .constantFrom(...columns)
      .chain((column) => fc.record({ column: fc.constant(column), value: valuesOf(column) }));
    fc.assert(
      fc.property(cells, fc.constantFrom(...WORDS), ({ column, value }, words) => {
        fc.pre(value !== null || !column.isRequired);
        const word = (choice: string) =>
          column.kind === "choice" ? choiceWord(words, column.set, choice) : choice;
        const text = String(cellText(column, value, word));
        expect(readCell(column, text, CONTEXT)).toEqual({ ok: true, value });
      }),
    );
  });

  it("may name people and places by their names, where one alone has it", () => {
    const place = columns.find(({ kind }) => kind === "place") as SheetColumn;
    expect(readCell(place, "جده", CONTEXT)).toEqual({ ok: true, value: "JED" });
    const person = columns.find(({ kind }) => kind === "person") as SheetColumn;
    const people = [...CHOICES_OF_ROW.people, { value: "other@masar.example", ...NAME }];
    const context = { ...CONTEXT, choices: { ...CHOICES_OF_ROW, people } };
    expect(readCell(person, "SARA@masar.example", context)).toEqual({
      ok: true,
      value: "sara@masar.example",
    });
    expect(readCell(person, "someone", context)).toEqual({ ok: false, rule: "unknownPerson" });
  });

  it("names milestones of its row's program alone", () => {
    const milestone = columns.find(({ kind }) => kind === "milestone") as SheetColumn;
    const context = { ...CONTEXT, program: "CT-2" };
    expect(readCell(milestone, "M-01", context)).toEqual({ ok: false, rule: "unknownMilestone" });
  });

  it.each([
    ["1,250.75", 125_075],
    ["٠٫٠٧", 7],
    ["1.005", "amountFraction"],
    ["ten", "amountNotNumber"],
  ])("of money %j is %s", (text, expected) => {
    const money = columns.find(({ kind }) => kind === "money") as SheetColumn;
    const reading = readCell(money, text, CONTEXT);
    expect(reading.ok ? reading.value : reading.rule).toBe(expected);
  });
});

describe("why a cell is refused", () => {
  it("is said in words, be the rule the sheet's, the register's or any other", () => {
    for (const words of WORDS) {
      const sentences = ["empty", "responseMissing", "beforePlan"].map((rule) =>
        sheetProblem(words, { path: "dueDay", rule, params: { day: "2024-01-01" } }),
      );
      expect(sentences.filter((sentence) => /sheets\.|\{\{/.test(sentence))).toEqual([]);
      expect(new Set(sentences).size).toBe(3);
    }
  });
});
