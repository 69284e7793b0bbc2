import { describe, expect, it } from "vitest";
import { sortedBy } from "#client/grid/sort.ts";
import { aMilestone, aProgram, aRoadmap, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import type { GridSearch } from "./grid-search.ts";
import { chosenLines, editableLines } from "./lines.ts";

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
