import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf, tabbed } from "./spreadsheet.ts";

describe("a table for a spreadsheet", () => {
  it("is told to be UTF-8, and quotes what would break it", () => {
    expect(
      csvOf([
        ["الرمز", "Name"],
        ["P1", 'a "b", c'],
      ]),
    ).toBe('\uFEFFالرمز,Name\r\nP1,"a ""b"", c"\r\n');
  });

  it("runs no text as a formula, and leaves figures figures", () => {
    expect(csvOf([["=1+1", "@x", "-5", "+12", "-a"]])).toBe("\uFEFF'=1+1,'@x,-5,+12,'-a\r\n");
    expect(tabbed([["=1+1", "-5"]])).toBe("'=1+1\t-5");
  });

  it("has as many cells on the clipboard as the table, whatever is written in them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        (rows) => {
          const lines = tabbed(rows).split("\n");
          expect(lines).toHaveLength(rows.length);
          for (const line of lines) expect(line.split("\t")).toHaveLength(3);
        },
      ),
    );
  });
});
