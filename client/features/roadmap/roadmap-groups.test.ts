import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "#shared/progress/status-words.ts";
import { aProgram, aRoadmap, aWorkstream, verdict } from "#shared/testing/views.ts";
import type { IsoDay } from "#shared/units.ts";
import { collapsedIds, toggled } from "./roadmap-folding.ts";
import { groupsOf, STATUS_ORDER } from "./roadmap-groups.ts";

const ali = { id: "o2", nameAr: "علي", nameEn: "Ali" };
const programs = [
  aProgram({ id: "p1", owner: null, status: verdict("late") }),
  aProgram({ id: "p2", owner: ali, workstreamId: "w2" }),
  aProgram({ id: "p3", status: verdict("late") }),
  aProgram({ id: "p4", owner: ali }),
];
const view = aRoadmap({
  workstreams: [aWorkstream({ id: "w2" }), aWorkstream({ id: "w1" }), aWorkstream({ id: "empty" })],
  programs,
});
const grouped = (group?: "owner" | "status" | "finish") =>
  groupsOf(view, programs, group).map(({ code, programs: own }) => [code, own.map(({ id }) => id)]);

describe("grouping the roadmap", () => {
  it("puts programs under their workstreams in the plan's order, and leaves empty ones out", () => {
    expect(grouped()).toEqual([
      ["W2", ["p2"]],
      ["W1", ["p1", "p3", "p4"]],
    ]);
  });

  it("puts them under their owners, and what nobody owns last", () => {
    expect(grouped("owner")).toEqual([
      ["owner:o2", ["p2", "p4"]],
      ["owner:o1", ["p3"]],
      ["owner:none", ["p1"]],
    ]);
  });

  it("puts them under their statuses, good news first", () => {
    expect(grouped("status")).toEqual([
      ["status:onPlan", ["p2", "p4"]],
      ["status:late", ["p1", "p3"]],
    ]);
  });

  it("puts them under the years in which they are to finish, the first year first", () => {
    const late = aProgram({ id: "late", finishDay: "2028-01-02" as IsoDay });
    const early = aProgram({ id: "early", finishDay: "2025-12-31" as IsoDay });
    const groups = groupsOf(view, [late, early], "finish");
    expect(groups.map(({ code, programs: own }) => [code, own.map(({ id }) => id)])).toEqual([
      ["finish:2025", ["early"]],
      ["finish:2028", ["late"]],
    ]);
  });

  it("knows every status", () => {
    expect(STATUS_ORDER.toSorted()).toEqual(STATUSES.toSorted());
  });

  it("folds a group away and back, whatever it is by", () => {
    for (const group of [undefined, "owner", "status", "finish"] as const) {
      for (const entry of groupsOf(view, programs, group)) {
        const search = group ? { group } : {};
        const shut = { ...search, ...toggled(search, entry) };
        expect(collapsedIds(view, shut)).toContain(entry.id);
        expect(collapsedIds(view, { ...shut, ...toggled(shut, entry) })).not.toContain(entry.id);
      }
    }
  });

  it("loses no program and repeats none, and keeps their order within a group", () => {
    const anyPrograms = fc
      .array(
        fc.record({
          owner: fc.constantFrom(null, ali, { ...ali, id: "o3" }),
          status: fc.constantFrom(...STATUSES).map(verdict),
          workstreamId: fc.constantFrom("w1", "w2"),
        }),
        { maxLength: 12 },
      )
      .map((all) => all.map((fields, index) => aProgram({ id: `p${index + 10}`, ...fields })));
    const anyGroup = fc.constantFrom(undefined, "owner" as const, "status" as const, "finish" as const);
    fc.assert(
      fc.property(anyPrograms, anyGroup, (some, group) => {
        const groups = groupsOf(view, some, group);
        const ids = groups.map(({ programs: own }) => own.map(({ id }) => id));
        expect(ids.flat().toSorted()).toEqual(some.map(({ id }) => id));
        for (const own of ids) expect(own).toEqual(own.toSorted());
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        expect(ids.every((own) => own.length > 0)).toBe(true);
      }),
    );
  });
});
