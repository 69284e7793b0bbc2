import { describe, expect, it } from "vitest";
import type { ComparedProgram, DifferenceView } from "#shared/contract/baselines.ts";
import type { IsoDay, WorkDays } from "#shared/units.ts";
import { filterPrograms, kindsOfView } from "./comparison-rows.ts";

const day = (text: string) => text as IsoDay;

function difference(id: string, change: Partial<DifferenceView> = {}): DifferenceView {
  return {
    ...{ id, code: id, nameAr: "معلم", nameEn: "Milestone" },
    ...{ fromDay: day("2027-01-03"), toDay: day("2027-01-03"), movedWorkDays: 0 as WorkDays },
    ...{ fromWeightPoints: 10, toWeightPoints: 10 },
    ...change,
  };
}

const moved = difference("moved", { toDay: day("2027-02-01") });
const added = difference("added", { fromDay: null, fromWeightPoints: null, movedWorkDays: null });
const PROGRAMS: readonly ComparedProgram[] = [
  { ...difference("p"), milestones: [moved, difference("same")] },
  { ...difference("q"), milestones: [added] },
];

describe("the rows of a comparison", () => {
  it("say in which ways an item differs", () => {
    expect([moved, added, difference("same")].map(kindsOfView)).toEqual([["later"], ["added"], ["same"]]);
  });

  it.each([
    ["all", ["p: moved same", "q: added"]],
    ["later", ["p: moved"]],
    ["added", ["q: added"]],
    ["removed", []],
  ] as const)("filtered by %s keep the programs that have such milestones", (filter, rows) => {
    const kept = filterPrograms(PROGRAMS, filter);
    expect(kept.map(({ id, milestones }) => `${id}: ${milestones.map((one) => one.id).join(" ")}`)).toEqual(
      rows,
    );
  });
});
