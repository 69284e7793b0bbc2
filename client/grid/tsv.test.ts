import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTsv, type Table, writeTsv } from "./tsv.ts";

describe("cells from the clipboard", () => {
  it.each([
    ["one cell", "2026-03-01", [["2026-03-01"]]],
    [
      "Excel's line breaks and its last one",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["empty cells at either end", "\ta\t\n", [["", "a", ""]]],
    ["an empty line between", "a\n\nb", [["a"], [""], ["b"]]],
    ["a line break inside a cell", '"first\nsecond"\tb', [["first\nsecond", "b"]]],
    ["doubled quotes", '"he said ""now"""', [['he said "now"']]],
    ["a quote that is not closed", '"5 inches\tb', [['"5 inches', "b"]]],
    ["a quote inside a cell", 'a "b" c', [['a "b" c']]],
    ["nothing", "", []],
  ] as [string, string, Table][])("%s", (_name, text, cells) => {
    expect(readTsv(text)).toEqual(cells);
  });

  it("come back as they were written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "١", '"', "\t", "\n", " ") });
    const width = fc.integer({ min: 1, max: 4 });
    const table = width.chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(table, (cells) => {
        // A last row that is one empty cell cannot be told from the line break that ends the table.
        fc.pre(writeTsv(cells.slice(-1)) !== "");
        expect(readTsv(writeTsv(cells))).toEqual(cells);
      }),
    );
  });
});
