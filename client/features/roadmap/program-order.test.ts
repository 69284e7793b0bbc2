import { describe, expect, it } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { aMilestone, aProgram, verdict } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { COLUMN_IDS } from "./column-ids.ts";
import { sortedBy, sortedPrograms } from "./program-order.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";

const days = (count: number) => count as WorkDays;
const late = aProgram({
  id: "p1",
  status: verdict("late"),
  nameAr: "ب",
  nameEn: "B",
  slipWorkDays: days(30),
  milestones: [
    aMilestone({ id: "m1", totalFloatWorkDays: days(9) }),
    aMilestone({ id: "m2", totalFloatWorkDays: days(-30) }),
  ],
});
const early = aProgram({ id: "p2", nameAr: "ا", nameEn: "A", slipWorkDays: days(-2), confidence: 5 });
const unplanned = aProgram({ id: "p3", nameAr: "ج", nameEn: "C", slipWorkDays: null, owner: null });

const ids = (search: Pick<RoadmapSearch, "sortBy" | "descending">, language: "ar" | "en" = "en") =>
  sortedPrograms([late, early, unplanned], search, wordsIn(language)).map(({ id }) => id);

describe("programs in the table", () => {
  it("stand as the plan has them until they are sorted", () => {
    expect(ids({})).toEqual(["p1", "p2", "p3"]);
  });

  it("are sorted up and down, those without a value last either way", () => {
    expect(ids({ sortBy: "slip" })).toEqual(["p2", "p1", "p3"]);
    expect(ids({ sortBy: "slip", descending: true })).toEqual(["p1", "p2", "p3"]);
    expect(ids({ sortBy: "float" })).toEqual(["p1", "p2", "p3"]);
    expect(ids({ sortBy: "owner" })).toEqual(["p1", "p2", "p3"]);
  });

  it.each(["ar", "en"] as const)("are sorted by the names that the reader sees, in %s", (language) => {
    expect(ids({ sortBy: "name" }, language)).toEqual(["p2", "p1", "p3"]);
  });

  it("are sorted by status from good to bad", () => {
    expect(ids({ sortBy: "status" })).toEqual(["p2", "p3", "p1"]);
  });

  it.each(COLUMN_IDS)("lose none by %s", (sortBy) => {
    expect(ids({ sortBy }).toSorted()).toEqual(["p1", "p2", "p3"]);
  });

  it("are sorted up, then down, then not at all by pressing a heading again", () => {
    const up = sortedBy("slip", { sortBy: "name", descending: true });
    expect(up).toEqual({ sortBy: "slip", descending: undefined });
    const down = sortedBy("slip", up);
    expect(down).toEqual({ sortBy: "slip", descending: true });
    expect(sortedBy("slip", down)).toEqual({ sortBy: undefined, descending: undefined });
  });
});
