import { describe, expect, it } from "vitest";
import { aMilestone, aProgram, aRoadmap, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { COLUMNS } from "./columns.ts";
import { type GridSearch, sortedBy } from "./grid-search.ts";
import { chosenLines, editableLines } from "./lines.ts";
import { copyRange, fillRange, placeTable } from "./paste.ts";

const milestones = ["m1", "m2", "m3", "m4"].map((id) => aMilestone({ id }));
const forecast = COLUMNS.indexOf("forecastDay");
const range = (top: number, start: number, bottom = top, end = start) => ({
  anchor: { row: top, column: start },
  focus: { row: bottom, column: end },
});
const placed = (...[where, table]: [ReturnType<typeof range>, string[][]]) => {
  const { texts, lost } = placeTable(milestones, where, table);
  return { texts: texts.map(({ milestone, field, text }) => `${milestone.id} ${field} ${text}`), lost };
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

describe("a selection", () => {
  it("is cleared in its cells that can be edited alone", () => {
    const texts = fillRange(milestones, range(0, forecast - 1, 1, forecast + 1), "");
    expect(texts.map(({ milestone, field }) => `${milestone.id} ${field}`)).toEqual([
      "m1 forecastDay",
      "m1 actualDay",
      "m2 forecastDay",
      "m2 actualDay",
    ]);
  });

  it("is copied cell by cell", () => {
    const table = copyRange(
      milestones,
      range(1, 0, 2, 1),
      (milestone, column) => `${milestone.id} ${column}`,
    );
    expect(table).toEqual([
      ["m2 program", "m2 code"],
      ["m3 program", "m3 code"],
    ]);
  });
});

describe("the lines of the grid", () => {
  const view = aRoadmap({
    programs: [
      aProgram({
        id: "p1",
        abilities: ["milestone.update"],
        milestones: [
          aMilestone({ id: "m2", nameAr: "الإطلاق", slipWorkDays: 3 as WorkDays, status: verdict("late") }),
          aMilestone({ id: "m1", slipWorkDays: null }),
        ],
      }),
      aProgram({ id: "p2", abilities: ["program.read"], milestones: [aMilestone({ id: "m3" })] }),
      aProgram({ id: "p3", abilities: ["milestone.update"], milestones: [aMilestone({ id: "m4" })] }),
    ],
  });
  const lines = editableLines(view);
  const ids = (search: GridSearch) => chosenLines(lines, search, "ar").map(({ milestone }) => milestone.id);

  it("are those that the reader may edit", () => {
    expect(ids({})).toEqual(["m2", "m1", "m4"]);
  });

  it("are narrowed by words, program and status", () => {
    expect(ids({ q: "الاطلاق" })).toEqual(["m2"]);
    expect(ids({ program: "P3" })).toEqual(["m4"]);
    expect(ids({ status: "late" })).toEqual(["m2"]);
  });

  it("are sorted up, down and back to the plan's order", () => {
    expect(ids({ sortBy: "code" })).toEqual(["m1", "m2", "m4"]);
    expect(ids({ sortBy: "slip", descending: true })).toEqual(["m4", "m2", "m1"]);
    expect(sortedBy("slip", {})).toEqual({ sortBy: "slip", descending: undefined });
    expect(sortedBy("slip", { sortBy: "slip" })).toEqual({ descending: true });
    expect(sortedBy("slip", { sortBy: "slip", descending: true }).sortBy).toBeUndefined();
  });
});
