import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aMilestone, aProgram, aRoadmap, aWorkstream } from "#shared/testing/views.ts";
import { collapsedIds, toggled } from "./roadmap-folding.ts";
import type { RoadmapEntry } from "./roadmap-rows.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";

const milestone = aMilestone({ id: "m1", nameEn: "Launch" });
const program = aProgram({ id: "p1", milestones: [milestone] });
const other = aProgram({ id: "p2" });
const workstream = aWorkstream({ id: "w1" });
const view = aRoadmap({ workstreams: [workstream, aWorkstream({ id: "w2" })], programs: [program, other] });

const entries = {
  workstream: { kind: "workstream", id: "w1", code: "W1", workstream, programs: [program] },
  program: { kind: "program", program },
  milestone: { kind: "milestone", milestone, program },
} as const satisfies Record<string, RoadmapEntry>;

const folded = (search: RoadmapSearch) => [...collapsedIds(view, search)];
const turned = (search: RoadmapSearch, entry: RoadmapEntry): RoadmapSearch => ({
  ...search,
  ...toggled(search, entry),
});

describe("folding the roadmap", () => {
  it("shows workstreams open and programs shut unless the address says otherwise", () => {
    expect(folded({})).toEqual(["p1", "p2"]);
    expect(folded({ open: ["P2"], shut: ["W1"] })).toEqual(["p1", "w1"]);
  });

  it("knows nothing of codes that are not there", () => {
    expect(folded({ open: ["gone"], shut: ["gone"] })).toEqual(["p1", "p2"]);
  });

  it("opens a program whose milestone the search found", () => {
    expect(folded({ q: "launch" })).toEqual(["p2"]);
  });

  it("folds by hand what the search opened, and opens it again", () => {
    const once = turned({ q: "launch" }, entries.program);
    expect(folded(once)).toEqual(["p1", "p2"]);
    expect(folded(turned(once, entries.program))).toEqual(["p2"]);
  });

  it("unfolds and folds a program, and folds and unfolds a workstream", () => {
    expect(folded(turned({}, entries.program))).toEqual(["p2"]);
    expect(folded(turned({}, entries.workstream))).toContain("w1");
  });

  it("does nothing to a milestone", () => {
    expect(toggled({ open: ["P1"] }, entries.milestone)).toEqual({});
  });

  it("leaves the plain address when the last row is folded again", () => {
    const twice = turned(turned({}, entries.program), entries.program);
    expect(twice.open).toBeUndefined();
  });

  it("comes back to the same rows when a row is toggled twice", () => {
    const codes = fc.uniqueArray(fc.constantFrom("P1", "P2", "W1", "W2", "gone"));
    const q = fc.constantFrom("launch", "portal", "");
    const anySearch = fc.record({ q, open: codes, shut: codes }, { requiredKeys: [] });
    const anyEntry = fc.constantFrom<RoadmapEntry>(entries.workstream, entries.program);
    fc.assert(
      fc.property(anySearch, anyEntry, (search, entry) => {
        const once = turned(search, entry);
        expect(folded(once)).not.toEqual(folded(search));
        expect(folded(turned(once, entry))).toEqual(folded(search));
      }),
    );
  });
});
