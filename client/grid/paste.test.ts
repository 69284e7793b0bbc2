import { describe, expect, it } from "vitest";
import { copyRange, fillRange, placeTable } from "./paste.ts";

const lines = ["m1", "m2", "m3", "m4"];
const COLUMNS = ["code", "name", "forecastDay", "actualDay", "status"];
const EDITED = ["forecastDay", "actualDay"] as const;
const forecast = COLUMNS.indexOf("forecastDay");
const lineAt = (row: number) => lines[row];
const fieldAt = (_line: string, column: number) => EDITED.find((field) => field === COLUMNS[column]) ?? null;
const range = (top: number, start: number, bottom = top, end = start) => ({
  anchor: { row: top, column: start },
  focus: { row: bottom, column: end },
});
const placed = (...[where, table]: [ReturnType<typeof range>, string[][]]) => {
  const { texts, lost } = placeTable({ lineAt, fieldAt }, where, table);
  return { texts: texts.map(({ line, field, text }) => `${line} ${field} ${text}`), lost };
};

describe("a pasted table", () => {
  it("lies over the cells from the first selected one on", () => {
    expect(
      placed(range(1, forecast), [
        ["a", "b"],
        ["c", "d"],
      ]),
    ).toEqual({
      texts: ["m2 forecastDay a", "m2 actualDay b", "m3 forecastDay c", "m3 actualDay d"],
      lost: 0,
    });
  });

  it("fills a selection that it fits into several times, as one value does", () => {
    expect(placed(range(0, forecast, 2, forecast), [["a"]]).texts).toEqual([
      "m1 forecastDay a",
      "m2 forecastDay a",
      "m3 forecastDay a",
    ]);
    expect(placed(range(0, forecast, 2, forecast), [["a"], ["b"]]).texts).toHaveLength(2);
  });

  it("loses what falls beyond the last row or on a column that only shows, and says how much", () => {
    expect(
      placed(range(3, forecast - 1), [
        ["x", "a"],
        ["y", "b"],
      ]),
    ).toEqual({
      texts: ["m4 forecastDay a"],
      lost: 3,
    });
  });

  it("may be ragged, or nothing", () => {
    expect(placed(range(0, forecast), [["a", "b"], ["c"]]).texts).toHaveLength(3);
    expect(placed(range(0, forecast), [])).toEqual({ texts: [], lost: 0 });
  });
});

describe("a table that is longer than the grid", () => {
  it("goes on below it, where lines may begin there", () => {
    const { texts, lost } = placeTable(
      { lineAt: (row) => lineAt(row) ?? `new ${row - lines.length}`, fieldAt },
      range(3, forecast),
      [["a"], ["b"], ["c"]],
    );
    expect(texts.map(({ line, text }) => `${line} ${text}`)).toEqual(["m4 a", "new 0 b", "new 1 c"]);
    expect(lost).toBe(0);
  });
});

describe("a selection", () => {
  it("is cleared in its cells that can be edited alone", () => {
    const texts = fillRange({ lineAt, fieldAt }, range(0, forecast - 1, 1, forecast + 1), "");
    expect(texts.map(({ line, field }) => `${line} ${field}`)).toEqual([
      "m1 forecastDay",
      "m1 actualDay",
      "m2 forecastDay",
      "m2 actualDay",
    ]);
  });

  it("is copied cell by cell", () => {
    const table = copyRange(lineAt, range(1, 0, 2, 1), (line, column) => `${line} ${column}`);
    expect(table).toEqual([
      ["m2 0", "m2 1"],
      ["m3 0", "m3 1"],
    ]);
  });
});
